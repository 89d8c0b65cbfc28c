"""Spanish."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    FieldWords,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
    Prose,
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    native="español",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["es"],
        weekdays=cldr.WEEKDAYS["es"],
        more_months={"set": 9, "setiembre": 9, "sept": 9, "ene": 1, "dic": 12, "ago": 8, "abr": 4},
        more_weekdays={"sabado": 5, "miercoles": 2, "mié": 2, "sáb": 5},
        day_dot=False,
        published=(
            "publicado",
            "publicada el",
            "publicación",
            "fecha de publicación",
            "fecha",
            "creado",
            "escrito el",
        ),
        updated=(
            "actualizado",
            "actualizada",
            "última actualización",
            "actualización",
            "modificado",
            "última modificación",
        ),
        glue=("el", "de", "del", "a", "a las", "a la", "las", "al", "en", "desde", "a los"),
        hours=("h", "hs"),
        clock_ends=("hrs", "horas"),
        minutes=("min",),
        am=("am", "a.m", "a. m"),
        pm=("pm", "p.m", "p. m"),
        noon=("mediodía",),
        midnight=("medianoche",),
        zones={
            "hora del este": "ET",
            "hora estándar del este": "EST",
            "hora de verano del este": "EDT",
            "hora del pacífico": "PT",
        },
        ordinals=("º", "°"),
        ago=cldr.AGO["es"],
        today=("hoy",),
        yesterday=("ayer",),
        captions=(
            "foto",
            "fotos",
            "fotografía",
            "imagen",
            "crédito",
            "captura",
            "créditos",
            "fotografías",
            "ilustración",
            "imágenes",
        ),
    ),
    bylines=BylineWords(
        gendered="a | as | es | s | ora | oras | e",
        post_of="de | del | la",
        learned="profesor | profesora | investigador | investigadora",
        authors="autor | autora",
        rulers="rey | reina | papa",
        offices="presidente | presidenta | ministro | ministra | senador | senadora",
        news="noticias",
        post_from="en | de",
        heads="los | las",
        sources="fuente | fuentes",
        signed="opinión | columna | tribuna | análisis | crónica | artículo | reportaje",
        by=(
            "textos: | "
            "firmado por | una nota de | creado por | posteado por | "
            "por | por: | escrito por | redactado por | texto: | texto de | autor: | autora: | "
            "autores: | publicado por | un reportaje de | un artículo de | una entrevista de | "
            "análisis de | columna de | texto y fotos: | firma: | reportero: | redacción: | "
            "redactor: | reporte: | una columna de | entrevista de | crónica de | opinión de | "
            "colaboración de | información de | texto y fotografías: | "
            "texto y fotografía: | texto y foto: | una crónica de | un análisis de | "
            "un texto de | periodista: | elaborado por | autor/a: | autoría: | escribe | "
            "escribe: | escriben | escriben: | texto y fotografías de | texto y fotos de | "
            "textos: | una opinión de | reportaje de | redacta | informa | informan | "
            "preparado por | reportado por | investigación: | una investigación de | "
            "por la redacción de | textos de | textos | corresponsal: | columnista: | "
            "redactora: | enviado especial: | enviada especial: | reportera: | enviado por | "
            "enviado por: | subido por | redactado por: | escrito por: | reporte de | "
            "foto y texto: | foto & texto: | texto & foto: | fotos y texto: | fotos & texto: | "
            "texto & fotos: | fotografía y texto: | artículo de | tribuna de | ensayo de | "
            "un columna de | un entrevista de | un crónica de | un tribuna de | un opinión de | "
            "un ensayo de | una artículo de | una reportaje de | una análisis de | "
            "una tribuna de | una ensayo de | el columna de | la columna de | "
            "entrevista realizada por | realizado por | análisis: | opinión: | "
            ""
            "de nuestra corresponsal"
        ),
        posts=(
            "de nuestro corresponsal | de nuestra corresponsal | "
            "de nuestro enviado especial | de nuestro enviado especial en | "
            "de nuestra enviada especial | de nuestra enviada especial en | "
            "de nuestra enviada especial a | de nuestro enviado | de nuestro enviado en | "
            "de nuestro enviado a | de nuestra enviada | de nuestra enviada en | "
            "de nuestra enviada a | de nuestro redactor | de nuestro redactor en | "
            "de nuestra redactora | de nuestra redactora en | de nuestros corresponsales | "
            "de nuestros corresponsales en | de nuestros enviados especiales | "
            "de nuestros enviados especiales en | de nuestros enviados especiales a | "
            "por nuestro corresponsal | por nuestro corresponsal en | "
            "por nuestra corresponsal | por nuestra corresponsal en | "
            "por nuestro enviado especial | por nuestro enviado especial en | "
            "por nuestro enviado especial a | por nuestra enviada especial | "
            "por nuestra enviada especial en | por nuestra enviada especial a | "
            "por nuestro enviado | por nuestro enviado en | por nuestro enviado a | "
            "por nuestra enviada | por nuestra enviada en | por nuestra enviada a | "
            "por nuestro redactor | por nuestro redactor en | por nuestra redactora | "
            "por nuestra redactora en | por nuestros corresponsales | "
            "por nuestros corresponsales en | por nuestros enviados especiales | "
            "por nuestros enviados especiales en | por nuestros enviados especiales a | "
            "de nuestro corresponsal en | de nuestra corresponsal en | "
            "de nuestro enviado especial a | corresponsal en | enviado especial a | "
            "enviada especial a"
        ),
        genres=(
            "artículo | reportaje | análisis | columna | entrevista | reseña | crónica | "
            "tribuna | perfil"
        ),
        joins="y | e | junto a",
        places="en | desde | a",
        papers="para | especial para | exclusivo para",
        credits={
            "additional_reporting": "colaboró | colaboraron | con la colaboración de",
            "with": (
                "con | con información de | en colaboración con | con información de la agencia | "
                "con datos de"
            ),
            "editing": "editor: | editora: | editado por | edición: | edición de | actualizado por",
            "photography": (
                "foto: | fotos: | foto de | fotos de | fotografía: | fotografías: | fotografías de | imagen: | "
                "imágenes: | imágenes de"
            ),
            "illustration": "ilustración: | ilustración de | infografía:",
            "video": "vídeo: | video:",
            "translation": "traducción: | traducido por | traducción de",
        },
        statements=(
            "declaración del | declaración de la | declaración de | comunicado de | comunicado del"
        ),
        articles="el | la | los | las | un | una | nuestro | nuestra | nuestros | nuestras",
        links="de | del | la | las | los | el | y | en | para | por | contra",
        desks=(
            "redacción | corresponsales | reporteros | agencias | equipo | nuestros reporteros | "
            "nuestros corresponsales | nuestro corresponsal | consejo editorial | "
            "comité editorial | editorial"
        ),
        bodies=(
            "partido | comité | ministerio | universidad | instituto | sindicato | asociación | "
            "federación | agencia | prensa | diario | periódico | liga | colectivo | consejo | "
            "fundación | centro | movimiento | unión | noticias | grupo | jóvenes | estudiantes | "
            "revista"
        ),
        roles=(
            "enviados | enviadas | corresponsales | corresponsal | periodista | redactor | redactora | editor | editora | enviado | "
            "enviada | columnista | reportero | reportera | fotógrafo | fotógrafa | colaborador | "
            "colaboradora | analista | director | directora | profesor | profesora | escritor | "
            "escritora | economista | historiador | historiadora | catedrático | catedrática | "
            "politólogo | politóloga | sociólogo | socióloga | abogado | abogada | investigador | "
            "investigadora | subdirector | subdirectora | médico | médica | filósofo | filósofa | "
            "presidente | presidenta | diputado | diputada | jefa | jefe | jurista | ensayista | "
            "cronista | becario | becaria | psicóloga | psicólogo | novelista | poeta | autora | "
            "comunicador | comunicadora | filólogo | filóloga | antropólogo | antropóloga | "
            "dramaturgo | dramaturga | guionista | humorista | comentarista | articulista | "
            "traductor | traductora | presentador | presentadora | locutor | locutora | "
            "académico | académica | historietista | teólogo | teóloga | geógrafo | geógrafa | "
            "diplomático | diplomática | cineasta | documentalista | lingüista | rector | "
            "rectora | decano | decana"
        ),
        role_words=(
            "nuestro | nuestra | especial | jefe | jefa | de | político | política | "
            "internacional | económico | económica | independiente | local | regional | "
            "deportivo | deportiva | judicial | senior | adjunto | adjunta | digital | general | "
            "multimedia | de datos"
        ),
        given=(
            "arantza | aritz | edurne | eider | eneritz | garazi | ibon | irantzu | "
            "irune | izaro | jokin | kepa | lorea | lander | nagore | olatz | oihane | "
            "peio | saioa | urko | zuriñe | amparo | anselmo | araceli | arcadio | "
            "baltasar | brígida | calixto | cayetano | celestino | conchita | dámaso | "
            "dionisio | epifanio | facundo | florencia | froilán | hipólito | ignacia | "
            "isidoro | laureano | leocadia | maricarmen | maruja | milagros | mireya | "
            "nazaret | onofre | orlando | paulino | petronila | reinaldo | saturnino | "
            "segismundo | serafín | silverio | tadeo | teófilo | xiomara | yadira | "
            "zulema | "
            "adrián | agustín | aitor | alba | alberto | alejandra | alejandro | alfonso | "
            "alfredo | alicia | álvaro | ana | andrés | ángel | ángela | ángeles | antonio | "
            "arturo | beatriz | begoña | belén | blanca | borja | carlos | carlota | carmen | "
            "carolina | cecilia | césar | clara | claudia | concepción | cristina | cristóbal | "
            "daniel | daniela | david | diana | diego | domingo | eduardo | elena | elisa | "
            "emilio | enrique | ernesto | esteban | esther | eugenia | eva | fabián | federico | "
            "felipe | félix | fernanda | fernando | francisco | gabriel | gabriela | gemma | "
            "gerardo | gloria | gonzalo | gregorio | guadalupe | guillermo | gustavo | héctor | "
            "hugo | ignacio | inés | irene | iñaki | iñigo | isabel | ismael | iván | jacobo | "
            "jaime | javier | jesús | joaquín | jorge | josé | jose | josefina | juan | juana | "
            "juan carlos | julia | julián | julio | laura | leticia | lorena | lorenzo | lucía | "
            "luis | luisa | manuel | manuela | marcela | marcelo | marcos | margarita | maría | "
            "mariana | mariano | marina | mario | marisol | marta | martín | mateo | mauricio | "
            "mercedes | miguel | mónica | montserrat | nacho | natalia | nicolás | nieves | "
            "noelia | nuria | olga | óscar | pablo | paloma | paola | patricia | paula | pedro | "
            "pilar | rafael | ramiro | ramón | raquel | raúl | rebeca | ricardo | roberto | "
            "rocío | rodrigo | rosa | rosario | rubén | salvador | samuel | sandra | santiago | "
            "sara | sebastián | sergio | silvia | sofía | soledad | sonia | susana | teresa | "
            "tomás | valentina | valeria | vanesa | verónica | vicente | víctor | violeta | "
            "virginia | xavier | ximena | yolanda | adoración | encarnación | purificación | "
            "asunción | anunciación | visitación | consolación | presentación | abel | "
            "abelardo | adela | adelina | adolfo | agustina | aitana | almudena | alonso | "
            "amalia | amaya | amelia | anabel | anabella | aníbal | ariel | armando | arsenio | "
            "aurelio | azucena | bartolomé | basilio | benito | benjamín | bernabé | bernarda | "
            "braulio | camilo | candela | casimiro | catalina | cayetana | celia | clemente | "
            "concha | constanza | cristián | damián | darío | delfina | dolores | edgardo | "
            "efraín | eleuterio | elías | eloísa | eloy | elvira | emiliano | esmeralda | "
            "estefanía | estela | eugenio | eulalia | eusebio | evaristo | ezequiel | fátima | "
            "fermín | fidel | gael | gaspar | genoveva | georgina | germán | gladys | graciela | "
            "griselda | guillermina | gumersindo | haydée | heriberto | hernán | hilda | "
            "hilario | horacio | hortensia | humberto | ildefonso | inmaculada | íñigo | irma | "
            "isaac | isidro | ivonne | ixchel | jacinto | jazmín | jeremías | jerónimo | "
            "jimena | joaquina | josefa | juanjo | julieta | karina | lalo | lautaro | lázaro | "
            "leonor | leopoldo | lidia | liliana | lisandro | lola | lourdes | lucila | "
            "lucrecia | macarena | maitane | manolo | marcelino | maribel | marisa | maritza | "
            "matías | matilde | maximiliano | melchor | melina | melisa | micaela | moisés | "
            "nahuel | naiara | nélida | néstor | nicanor | nicolasa | noemí | norberto | norma | "
            "octavio | ofelia | osvaldo | pascual | patricio | pepe | primitivo | quique | "
            "reynaldo | rigoberto | rodolfo | rogelio | rolando | román | romina | roque | "
            "rosalía | rosana | rosaura | rufino | salomé | saúl | selene | severino | silvana | "
            "silvina | simón | tania | tatiana | telmo | teo | teodoro | tobías | ulises | "
            "úrsula | valentín | vicenta | victoriano | viridiana | wenceslao | yago | yanina | "
            "yesenia | zacarías | zoraida"
        ),
        never=(
            "acusado | acusada | víctima | testigo | testigos | actriz | cantante | "
            "futbolista | alcaldesa | alcalde | concejal | concejala | senador | "
            "senadora | imputado | imputada | detenida | sospechoso | sospechosa | "
            "conductor | conductora | ciclista | peatón | vecino | vecina | vecinos | "
            "empresario | empresaria | entrenadora | portero | torero | rapero | guardia | "
            "policías | bombero | bomberos | "
            "palacio | estadio | -ización | -ución | -ucción | -mación | -vación | -gación | -sición | -nición | "
            "-cción | -ciones | -dades | -ismo | -ológico | -ológica | -ático | "
            "-ática | -áticos | -áticas | -ístico | -ística | -ómico | -ómica | -ional | "
            "-ionales | -mientos | "
            "suscriptores | exclusivo | impreso | notas | principales | transporte | transportes | público | públicos | "
            "relacionadas | relacionados | exclusiva | contenido | contenidos | galería | "
            "directo | vivo | entrevistas | reportajes | crónicas | opiniones | editoriales | "
            "finanzas | medicina | tribunales | naturaleza | clasificados | servicios | "
            "servicio | provincia | provincias | región | aeropuerto | avenida | norte | oeste "
            "| grandes | mejor | mejores | también | archivo | archivos | boletín | titulares | "
            "actualidad | "
            "unidos | estados | medio | oriente | casa | unión | europea | reino | unido | "
            "guerra | liga | ley | reforma | que | qué | quién | cómo | cuándo | dónde | fin | "
            "favor | supuesto | ejemplo | eso | ello | lado | tortura | caso | dios | primera | "
            "primer | último | última | nuevo | nueva | nuevos | nuevas | gran | grande | más | "
            "menos | sin | sobre | entre | hacia | hasta | según | tras | contra | es | son | "
            "está | fue | ser | no | sí | ya | muy | mundo | política | economía | sociedad | "
            "cultura | deportes | opinión | salud | ciencia | tecnología | última hora | "
            "noticias | vídeo | video | vídeos | compartir | imprimir | utilice | paz | crisis | "
            "gobierno | presidente | ministro | elecciones | huelga | perspectiva | "
            "perspectivas | comentarios | lee | leer | suscríbete | inicio | -ción | -ciones | "
            "-mente | -dades | -ismo | -miento | copa | semana | santa | américa | serie | "
            "mundial | selección | corte | tribunal | congreso | senado | cámara | banco | "
            "central | reserva | vuelta | cambio | climático | climática | derechos | derecho | "
            "humanos | humano | humana | humanas | fiscalía | general | policía | nacional | "
            "nacionales | seguridad | social | sociales | vida | tiempo | libre | digital | "
            "digitales | violencia | machista | género | agenda | cultural | culturales | obras | "
            "públicas | pública | fútbol | femenino | femenina | memoria | histórica | "
            "histórico | históricas | carta | abierta | cerrada | abierto | cerrado | doble | "
            "rasero | mala | malas | malos | buena | buenas | buenos | pacto | verdes | frente | "
            "amplio | amplia | alianza | país | países | estado | islámico | islámica | "
            "primavera | otoño | invierno | árabe | árabes | línea | líneas | rojos | "
            "energética | energético | energía | premio | premios | justicia | injusticia | "
            "normalidad | oportunidad | oportunidades | página | páginas | partido | partidos | "
            "popular | populares | ministerio | suprema | supremo | ejército | militar | "
            "militares | ambiente | ambiental | ambientales | educación | escuela | escuelas | "
            "universidad | hospital | hospitales | sanidad | sanitaria | sanitario | vacuna | "
            "vacunas | virus | pandemia | coronavirus | mujer | mujeres | hombre | hombres | "
            "niños | niñas | jóvenes | pueblo | pueblos | ciudad | ciudades | barrio | mercados | "
            "precio | precios | dinero | deuda | impuesto | impuestos | salario | salarios | "
            "empleo | desempleo | paro | trabajo | trabajadores | obrero | obrera | obreros | "
            "sindicato | sindicatos | empresa | empresas | industria | bolsa | petróleo | gas | "
            "agua | aire | fuego | incendio | incendios | lluvia | lluvias | terremoto | "
            "huracán | sequía | tormenta | frontera | fronteras | migración | migrantes | "
            "refugiados | fuerza | fuerzas | poder | poderes | presidencial | presidenciales | "
            "electoral | electorales | campaña | voto | votos | urna | urnas | izquierda | "
            "derecha | extrema | extremo | acuerdo | acuerdos | diálogo | conflicto | ataque | "
            "ataques | bomba | bombas | muerte | muertes | muertos | víctimas | heridos | "
            "asesinato | crimen | crímenes | delito | cárcel | prisión | juicio | juez | jueces | "
            "proceso | sentencia | investigación | informe | historia | historias | futuro | "
            "pasado | presente | mañana | tarde | noche | ayer | hoy | siglo | años | año | mes | "
            "meses | día | días | horas | minuto | minutos | semanas | tema | temas | idea | "
            "ideas | pregunta | preguntas | respuesta | respuestas | verdad | mentira | "
            "mentiras | palabra | palabras | voz | voces | libro | libros | cine | música | "
            "teatro | arte | danza | series | película | películas | belleza | cocina | receta | "
            "recetas | viaje | viajes | turismo | vivienda | hogar | coche | coches | internet | "
            "redes | red | móvil | móviles | ciberseguridad | inteligencia | artificial | robot | "
            "dato | claves | clave | guía | resumen | análisis | entrevista | reportaje | "
            "crónica | columna | editorial | obituario | efemérides | horóscopo | lotería | "
            "sorteo | resultados | resultado | clasificación | calendario | equipo | jugador | "
            "jugadores | entrenador | gol | goles | final | semifinal | torneo | campeón | "
            "campeona | campeones | olímpicos | juegos | ciclismo | baloncesto | tenis | "
            "natación | boxeo | rey | monarquía | república | constitución | democracia | "
            "dictadura | libertades | igualdad | pobreza | riqueza | hambre | alimentos | "
            "comida | bebida | sucesos | cosas | cosa | gente | persona | personas | familia | "
            "familias | odio | miedo | sueño | sueños | corazón | cuerpo | mente | manos | ojos | "
            "mirada | paso | pasos | regreso | salida | entrada | llegada | principio | efecto | "
            "efectos | causa | causas | razón | razones | motivo | motivos | problema | "
            "problemas | solución | soluciones | error | errores | éxito | fracaso | cuenta | "
            "cuentas | punto | puntos | lados | parte | partes | otro | otra | otros | otras | "
            "este | esta | estos | estas | ese | aquel | cada | cualquier | todo | toda | todos | "
            "todas | algunos | varios | dos | tres | cuatro | cinco | seis | siete | ocho | "
            "nueve | cien | mil | millones | europeo | europeos | americano | americana | "
            "americanos | latino | latina | latinos | español | española | españoles | francesa | "
            "alemana | inglesa | ruso | rusa | rusos | ucraniano | ucraniana | chino | china | "
            "israelí | palestino | palestina | argentino | argentina | chileno | chilena | "
            "colombiano | colombiana | mexicano | mexicana | peruano | peruana | venezolano | "
            "venezolana | brasileño | brasileña | cubano | cubana | internacional | "
            "internacionales | global | globales | mundiales | local | locales | regional | "
            "regionales | centrales | federal | federales | cuarto | madre | milenio | hora | "
            "zona | revuelto | sombra | sombras | viviendas | alquiler | hipotecas | pensiones | "
            "bancos | gasolina | colegios | museos | famosos | televisión | fichajes | encuesta | "
            "detenido | temporal | volcán | previsión | pasatiempos | crucigrama | gastronomía | "
            "restaurantes | hoteles | playas | navidad | últimas | últimos | portada | iniciar | "
            "sesión | registrarse | contacto | aviso | privacidad | publicidad | hemeroteca | "
            "boletines | galerías | columnas | cartas | dentro | fuera | encima | debajo | "
            "detrás | cierto | tierra | juniors | crítica | reseña"
        ),
        glue=(
            "sígueme | sígueme en | seguir al autor | fotos del autor | fotos de la autora | foto del autor | "
            "ver más artículos | ver todas las entradas | "
            "ver todas las publicaciones | más noticias | todas las entradas | "
            "ver más noticias | "
            "publicado hoy | publicado ayer | publicado | publicado en | actualizado | actualizado a | min | minutos | horas | "
            "lectura | tiempo de lectura | seguir | compartir | comentarios | sin comentarios | "
            "comentar | síguenos | última actualización | comenta | guardar | imprimir | "
            "escuchar | ver biografía | ver bio | ver más | ver perfil | ver todos | "
            "ver todos los artículos | más artículos | minutos de lectura | min de lectura | "
            "min. de lectura | copiar enlace | enviar por correo | regalar artículo | "
            "suscriptores | exclusivo suscriptores | solo para suscriptores | seguir leyendo | "
            "whatsapp | twitter | facebook | telegram | linkedin | contactar | bio | audio | "
            "archivado en | etiquetas | categoría | categorías | hace | título del autor | título"
        ),
        agencies=(
            "El Nuevo Siglo | Perú21 | Europa Press | Télam | Notimex | Colprensa | Agencia SINC | Servimedia | Infobae | "
            "Efe | EFE | DPA | ANSA Latina | Sputnik | Noticias Argentinas | "
            "Inter Press Service | IPS | NotiAmérica | AFP | Prensa Latina | RFI Español | "
            "DW Español | BBC Mundo | France 24 | El Confidencial | Cubadebate | BBC News Mundo | "
            "agencia andina | andina | avn | abi | apg | agencia reforma | agencia uno | "
            "aton chile | inforpress"
        ),
    ),
    mails=MailWords(subject="asunto", sent="fecha | enviado", people="de | para", marks="rv"),
    fields=FieldWords(
        title="título | titular",
        author="autor | autores | autora",
        published="publicado | fecha de publicación | fecha",
        deck="entradilla | subtítulo | bajada",
        text="texto | cuerpo",
        other="categoría | sección | antetítulo | categorías | etiquetas | imagen | pie de foto",
        source="fuente | publicación | periódico",
        archived=(
            "número de documento | id del documento | issn | número de palabras | palabras | "
            "base de datos"
        ),
    ),
    pages=PageWords(
        reading="min",
        pages="página | pág. | p.",
        of="de",
        jumps=(
            "continúa en | continua en | continúa a | continua a | viene de | pasa a | "
            "continuación de | continúa en la | continua en la | viene de la | pasa a la | "
            "continuación de la"
        ),
        lengths="palabras",
        publishes="publicado por | editado por | una publicación de | publicación de",
        ends="fin | fin del comunicado | -fin-",
        issues="núm. | núm | nº | n.º | número",
    ),
    pictures=PictureWords(
        lent="archivo | cedida | cedidas | cortesía",
        stands=(
            "izquierda | derecha | centro | izq. | izda. | dcha. | der. | a la izquierda | a la derecha"
            " | en el centro | de izquierda a derecha | segundo por la izquierda"
            " | segunda por la izquierda"
        ),
    ),
    contacts=ContactWords(
        phones="teléfono | tfno | móvil",
        boxes=(
            "Apartado de Correos | Apartado de correos | Apartado Postal | Apartado postal | Apdo."
        ),
        short_boxes="Apartado",
        roads="calle | avenida | plaza | paseo",
        rooms="piso | planta",
        counted="tomo | capítulo",
        joins="o | y",
    ),
    phrases=Phrases(
        sources="fuente",
        rights="todos los derechos",
        writes="escribe",
        covers="cubre",
        papers="para",
        denials="nunca | jamás",
        schools="univers | colegio | institut | escuela | academi | polit",
        wires="agencias | agencia",
        icons="imprimir | compartir",
        of_words="de | del",
        by_words="por",
        versions="versi | anterior | previ",
        via="con",
        ands="y | e",
        befores="un | una | el | la",
        finite="ha | han | que",
        dwells="vive",
        turns={
            "legal": (
                "contenido solo para mayores de | contenido sólo para mayores de | no recomendado "
                "para menores de | contenido exclusivo para mayores de"
            ),
            "share": (
                "para comentar debes estar | para comentar debe estar | para comentar es necesario"
            ),
            "correction": ("¿ves algún error| ¿viste algún error | ¿viste un error"),
            "comments": (
                "debes iniciar sesión | debe iniciar sesión | debes estar registrado | debes "
                "registrarte para"
            ),
            "navigation": (
                "audio generado con"
                "| olvidé mi contraseña | ¿olvidaste tu contraseña | ¿olvidó su contraseña"
            ),
            "credits": (
                "publicado en la edición impresa | artículo publicado en la edición | "
                "este artículo se publicó en la edición | este artículo apareció en la "
                "edición | texto publicado en la edición | publicado en la edición de "
                "papel | "
                "artículo publicado originalmente | publicado originalmente en inglés | "
                "publicado originalmente el | originalmente publicado en inglés | este "
                "artículo fue publicado originalmente en inglés | publicado en inglés el"
            ),
            "subscribe": (
                "para suscribirse llame | para suscribirse, llame | para suscribirte llama | "
                "para suscribirte, llama | envíe este cupón | recorte y envíe este cupón | "
                "al suscribirte | al suscribirse a nuestr* | con tu suscripción | "
                "suscribiéndote | "
                "done hoy | done ahora | dona hoy | únase al partido socialista por la "
                "igualdad | únete al partido socialista por la igualdad"
                " | reciba noticias e información | recibe noticias e información | reciba "
                "las últimas noticias"
                "| pruébalo por 1 | pruébalo por solo | pruébalo gratis | haz tu donativo | haz "
                "una donación"
                "| gracias por registrarte | gracias por suscribirte | ¡gracias por registrarte | "
                "¡gracias por suscribirte"
            ),
            "contact": (
                "si tienes información sobre | si tiene información sobre | si tienes una "
                "historia | si tiene una historia | si conoces un caso | si conoce un "
                "caso | tienes una historia que contar | si quieres contarnos | si "
                "quieres compartir tu historia | "
                "complete el formulario | complete el siguiente formulario | rellene el "
                "formulario | rellene el siguiente formulario | llene el formulario | "
                "llene el siguiente formulario | completa el formulario | rellena el "
                "formulario | llena el formulario | complete este formulario | contacte "
                "al wsws | contacte con el wsws | contactar con el wsws | contactar al "
                "wsws | contáctese con el wsws | contacte con el world socialist web site "
                "| póngase en contacto con el wsws"
                "| ¿tienes una noticia?"
            ),
            "related": (
                "el autor también recomienda: | la autora también recomienda: | los "
                "autores también recomiendan: | las autoras también recomiendan: | el "
                "autor recomienda: | la autora recomienda: | los autores recomiendan: | "
                "el autor recomienda además: | el autor recomienda también:"
            ),
        },
        sayings={
            "legal": (
                "propiedad de sus respectivos titulares | propiedad de sus respectivos dueños | "
                "propiedad de sus respectivos propietarios | pertenecen a sus respectivos "
                "propietarios | pertenecen a sus respectivos dueños"
            ),
            "contact": (
                "complete el formulario a continuación | complete el formulario | rellene el "
                "formulario | complete el siguiente formulario | llene el formulario"
            ),
            "copyright": (
                "protegido por la ley de propiedad intelectual | protegidos por la ley de "
                "propiedad intelectual | protegido por derechos de autor | protegidos por "
                "derechos de autor"
            ),
            "subscribe": (
                "acceso ilimitado a todos los contenidos | acceso ilimitado a todas las "
                "noticias | acceso ilimitado a todos los artículos | acceso ilimitado a todo el "
                "contenido | acceso a todos los contenidos de | acceso ilimitado a todos "
                "nuestros contenidos"
                " | recibe este correo porque | recibes este correo porque | recibe este "
                "correo electrónico porque | recibes este correo electrónico porque | está "
                "recibiendo este correo | estás recibiendo este correo | recibe este mensaje "
                "porque | recibes este mensaje porque | usted recibe este correo"
                "| último artículo gratuito"
            ),
        },
        channels="canal",
        careers=(
            "enseña | imparte | dirige | coordina | escribe | publica | firma | nacido | nacida | "
            "estudió | estudia | cursó | doctorado | licenciatura | máster | magíster | "
            "egresado | egresada | cátedra | facultad | docente | derecho | historia | "
            "filosofía | sociología | economía | comunicación | cuentista | narrador | "
            "narradora | traductor | traductora | guionista | crítico | crítica | premiado | "
            "premiada | galardonado | galardonada | cofundador | cofundadora | fundador | "
            "fundadora | medios | coautor | coautora | redactor | jefe | corresponsales | "
            "reside | trabaja | catedrático | catedrática | politólogo | politóloga | sociólogo | "
            "socióloga | investigadores | columnas | cronista | novelas | poemario | ensayos | "
            "licenciado | licenciada | graduado | graduada | doctora | reportera | reportero | "
            "columnista | novela | libros | ensayo | premio | colaborador | colaboradora | "
            "experto | experta | especializado | especializada | especialista | vive | "
            "historiador | historiadora | investigador | investigadora | cubre"
            " | trabajó | titular | asociado | asociada | director | directora | autores | "
            "activista | diplomado | diplomada | profesional"
            " | constitucionalista | jurista | científico | científica | biólogo | "
            "bióloga | físico | física | geógrafo | geógrafa | pedagogo | pedagoga | médico | "
            "médica | psicólogo | psicóloga | arquitecto | arquitecta | ingeniero | ingeniera "
            "| diplomático | diplomática | editor | editora | poeta | ensayista | novelista | "
            "filólogo | filóloga | autor | autora | articulista | bloguero | bloguera | "
            "profesor | profesora"
            " | agrónomo | agrónoma"
        ),
        offices=(
            "profesor | profesora | director | directora | investigador | investigadora | "
            "abogado | abogada | economista | médico | médica | doctor | doctora | catedrático | "
            "catedrática | rector | rectora | decano | decana | fundador | fundadora | "
            "psicólogo | psicóloga | psiquiatra | ingeniero | ingeniera | arquitecto | "
            "arquitecta | biólogo | bióloga | físico | física | químico | química | teólogo | "
            "teóloga | sacerdote | diplomático | diplomática | consultor | consultora | maestra | "
            "maestro | geógrafo | geógrafa"
        ),
        articles=(
            "este artículo | este texto | esta columna | esta traducción | esta nota | "
            "este contenido | esta noticia | este reportaje | esta entrevista | esta tribuna | "
            "esta información"
        ),
        imperatives=(
            "suscríbete | suscríbase | descarga | descárgate | descargue | sigue | síguenos | "
            "siga | recibe | reciba | únete | apúntate | regístrate | comparte | comenta | "
            "apoya | apóyanos | hazte | haz | dona | escucha | lee | escríbenos | escribe | "
            "contacta | consulta | accede | inicia | participa | colabora | opina | entérate | "
            "súmate | dinos | cuéntanos | envíanos | suscríbanse | suscribite | suscribíte | "
            "suscribirse | seguinos | sigan | síganos | síguelo | seguí | recibí | reciban | "
            "descargá | descarguen | compartí | comparta | compartan | comenté | comente | "
            "comentá | opine | apoye | apoyá | contribuye | contribuya | contribuí | súmese | "
            "sumate | unite | únase | regístrese | registrate | ingrese | ingresá | ingresa | "
            "inicie | lea | leé | escuche | escuchá | mira | vea | mirá | escriba | escribí | "
            "envíe | enviá | envía | manda | mande | mandanos | envianos | contáctanos | "
            "contáctenos | contanos | haga | hacete | asóciate | asociate | asóciese | aporta | "
            "aporte | doná | colabore | conoce | conozca | descubre | descubra | aprovecha | "
            "aproveche | activa | pincha | pinche | clica | cliquea"
        ),
        words={
            "subscribe": (
                "suscriptores | suscriptor | suscripción | suscribirse | suscríbete | "
                "lectores | lector | donación | donaciones | donar | apoyar | apoyo | "
                "apoya | colabora | gratis | gratuito | oferta | mes | cuenta | sesión | "
                "registro | regístrate | boletín | newsletter | correo | independiente | "
                "periodismo | socio | socia | socios | miembro | acceso | leer | seguir | "
                "leyendo | exclusivo | contenido | posible"
            ),
            "share": (
                "compartir | comparte | opinas | opina | enviar | amigo | amigos | "
                "imprimir | copiar | enlace | síguenos | seguir | gusta | conversación | "
                "únete | redes"
            ),
            "comments": ("comentarios | comentario | comentar | comenta"),
            "contact": (
                "contactar | contacta | contacto | escríbenos | escribe | cuéntanos | "
                "contar | caso | redacción | correo | teléfono | pregunta | información | "
                "pista"
            ),
            "correction": (
                "corregido | corrección | error | errores | errata | erróneo | incorrecto | "
                "modificado | actualizado | actualización | actualizó | versión | anterior | "
                "aclaración | avísanos | publicación"
            ),
            "disclaimer": (
                "opiniones | opinión | reflejan | autor | autores | responsabilidad | "
                "responsable | exclusiva | exclusivamente | vista | afiliados | comisión | "
                "inteligencia | artificial | traducido | traducción | automáticamente | "
                "generado | columna"
            ),
            "author_bio": (
                "periodista | corresponsal | redactor | redactora | jefe | escritor | "
                "escritora | profesor | profesora | historiador | licenciado | licenciada | "
                "libro | libros | columnista | trabajó | diario"
            ),
            "related": (
                "lea | leer | también | artículo | artículos | tema | temas | noticias | "
                "noticia | leído | relacionadas | recomendamos | ver | más"
            ),
            "legal": (
                "cookies | privacidad | aviso | legal | términos | condiciones | uso | "
                "datos | personales"
            ),
        },
        told=(
            "era | eran | fue | fueron | había | habían | hubo | estaba | estaban | tenía | "
            "tenían | él | ella | ellos | ellas | hizo | hicieron | dijo | dijeron | pidió | "
            "pidieron | estuvo | estuvieron | pudo | quería | querían | iba | iban | ese | "
            "mismo | murió | falleció | muere"
        ),
        notes={
            "legal": (
                "marcas logotipos + propiedad pertenecen + titulares propietarios dueños + "
                "respectivos | privilegiada + información + abuso mercado + comunicado "
                "comunicación anuncio presente"
            ),
            "correction": (
                "versión + anterior previa primera original + artículo nota noticia reportaje |"
                " "
                "gráfico pie titular infografía leyenda mapa + erróne* error* equivoca* "
                "incorrect* + edición artículo publicad* nuestr* impresa | "
                "artículo texto nota noticia información + corregido actualizado modificado "
                "corregida actualizada rectificado + ha fue sido + error* dato* para nombre "
                "fecha incluir aclarar | "
                "corregido eliminado rectificado retirado modificado + hemos + nombre frase "
                "dato error* texto cifra fecha foto pie | "
                "disculpas + error errores equivocación confusión corregido corregida + "
                "nuestros lectores pedimos publicado hemos artículo nombre | "
                "contrario diferencia + publicamos publicado informamos escribimos afirmamos "
                "indicamos + inicialmente que nuestra"
            ),
            "credits": (
                "fondo fundación beca contó realizado programa + apoyo beca financiación ayuda "
                "+ reportaje investigación artículo serie proyecto + este esta | "
                "texto artículo columna entrevista + publicó publicado apareció publicada + "
                "originalmente antes primero inicialmente + este esta"
            ),
            "share": (
                "^envía envíale manda mándale pasa pásaselo pásalo comparte reenvía recomienda "
                "recomiéndalo enviar envíaselo mándaselo + amigo amigos amiga alguien contactos"
                " quien + artículo nota historia texto esta este lo a | "
                "^gustado gusta te + gustado gusta + cuéntaselo compártelo cuéntalo difúndelo +"
                " & | "
                "^cuéntaselo cuéntalo díselo + amigos seguidores | "
                "^publicar publica publicarlo tuitear + facebook twitter x linkedin whatsapp | "
                "^copia copiar + enlace link + correo mándalo envíalo compartir compártelo o | "
                "^haz hacer difunde + circular correr texto artículo nota + texto artículo "
                "historia nota este esta"
            ),
            "subscribe": (
                "correo bandeja buzón e-mail + cada todos diari* semanal* + mejor* recibe "
                "suscríbe* gratis resumen tu | "
                "semana mes año + leer lee accede + todo todos ilimitad* + euros euro € por "
                "desde | "
                "artículo artículos + gratis gratuito gratuitos + último últimos mes límite + "
                "leído has | "
                "^ya + suscriptor suscriptora suscrito registrado abonado + entra inicia accede"
                " identifícate ingresa | "
                "contenido artículo + solo sólo exclusivo exclusivamente exclusiva + "
                "suscriptor* socio* lectores | "
                "alertas notificaciones boletines + pierdas recibe activa + nuestras te nada "
                "nuestros | "
                "apúntate suscríbete recibe regístrate llega inscríbete + boletín newsletter "
                "carta + mañana cada diari* semanal* tarde + & aquí | "
                "^apoya apoye + periodismo redacción periodistas diario medio + donación "
                "suscripción pase anual mensual independiente libre"
            ),
            "disclaimer": (
                "^comentarios + deben pueden podrán están no + palabras caracteres + superar exceder "
                "sobrepasar limitados máximo | ^basado basada + hechos + observados + verificados | "
                "prospectivas + declaraciones manifestaciones afirmaciones + riesgo* "
                "incertidumbre* | "
                "futuro + declaraciones manifestaciones + riesgo* incertidumbre* | "
                "opiniones opinión opinan + columnista* autor* colaborador* articulista* "
                "firmante* + reflej* compromet* propi* responsabilidad exclusiv* diario medio "
                "redacción | "
                "^autor autora redactor periodista + posee tiene + acciones participaciones | "
                "recomendación consejo asesoramiento invitación + comprar vender inversión "
                "compra venta médic* legal* financier* + artículo texto contenido información "
                "página + no ningun* | "
                "enlace enlaces + comisión + compra compras comprar compres afiliad* + "
                "recibimos ganar nuestr* podemos obtener | "
                "inteligencia ia chatgpt + artículo texto resumen traducción + ayuda elaborado "
                "generado redactado traducido + revisado editor este redacción | "
                "contenido patrocinado pagado + redacción + no participado intervenido + "
                "patrocin* pagad* | "
                "invitado invitada invitación + viajó viaje + redactor periodista autor enviado"
                " nuestro"
            ),
            "author_bio": ("corresponsal + nuestro nuestra + cubre también desde vive es trabaja"),
        },
        buttons={
            "navigation": (
                "reproducir ver mira reproduce escuchar = vídeo video audio vídeos videos | "
                "aumentar reducir disminuir ampliar = texto letra tamaño fuente | buscar = sitio "
                "web noticias | crear crea = cuenta gratis gratuita | cerrar iniciar inicia = "
                "sesión | escuchar escucha = noticia artículo nota audio min minutos | sigue "
                "seguir = directo vivo minuto | lectura = min minutos minuto"
            ),
            "correction": (
                "reportar sugerir avisar notificar comunicar señalar reporta sugiere informar = "
                "error errores corrección correcciones errata erratas fallo fallos"
                " | avisar avísanos avisa comunicar notifica = error errores errata erratas "
                "inexactitud incorrección"
            ),
            "comments": (
                "denunciar reportar mostrar ver leer escribir publicar añadir agregar ocultar "
                "dejar ordenar cargar enviar = todos los comentario comentarios | inicia iniciar regístrate "
                "accede = comentar sesión"
                " | comentar opinar = noticia artículo nota todos"
            ),
            "subscribe": (
                "suscríbete suscríbase suscribirse apúntate regístrate inscríbete = gratis "
                "ahora aquí hoy gratuitamente | "
                "regalar regala = artículo nota noticia suscripción | suscriptores suscriptor = "
                "regalar regala compartir artículos artículo mes pueden cinco diez gratis amigos "
                "| gestionar cancelar renovar administrar = suscripción boletines cuenta | "
                "introduce ingresa escribe = correo email electrónico dirección"
            ),
            "share": (
                "copiar copia copiado = enlace link url | imprimir guardar compartir enviar "
                "comparte guarda imprime = artículo noticia nota página correo email amigo enlace"
                " | déjanos dejanos déjenos deja = mensaje comentario opinión respuesta redes "
                "sociales huella | reacciona reaccionar recomienda recomendar vota votar valora "
                "valorar puntúa puntuar califica calificar = noticia artículo nota contenido "
                "reportaje amigo amigos texto encuesta | añade añadir agrega agregar = fuente "
                "fuentes preferida preferidas favoritos google lista lectura | tuitear tuitea "
                "twittear = noticia artículo"
                "| guardar añadir agregar = favoritos lista | seguir sigue = autor autora "
                "periodista tema temas"
            ),
            "related": (
                "ver mostrar leer cargar = más noticias artículos notas todas relacionadas | "
                "todas más todos otras = noticias artículos notas"
                " | todos todas más otros otras nuestros nuestras últimos últimas = noticias "
                "artículos notas reportajes historias especiales entrevistas columnas vídeos "
                "videos podcasts galerías fotogalerías informaciones publicaciones titulares "
                "crónicas contenidos newsletters boletines leídos leídas vistos vistas recientes "
                "relacionados relacionadas autor sección | anteriores siguientes recientes "
                "relacionados relacionadas destacados destacadas recomendados recomendadas "
                "similares leídas leídos vistas vistos comentadas comentados compartidas "
                "populares = artículos artículo noticias notas reportajes historias entradas "
                "publicaciones contenidos vídeos videos temas lecturas posts"
                " | artículos notas noticias textos columnas publicaciones más otros otras = mismo "
                "misma autor autora serie sección"
            ),
            "legal": (
                "reutilizar comprar republicar licenciar adquirir solicitar = contenido "
                "contenidos derechos artículo permiso permisos licencia | configurar gestionar "
                "administrar cambiar = cookies privacidad preferencias consentimiento"
                "| aceptar rechazar acepta rechaza permitir = todo todas todos cookies continuar "
                "suscribirse suscribirme"
                "| ver configurar guardar personalizar gestionar = preferencias cookies privacidad"
            ),
            "contact": (
                "contactar contacta escribir escribe = autor autora redacción periodista redactor "
                "director | enviar envía manda mandar = carta cartas director noticia pista "
                "denuncia redacción mensaje tema"
            ),
            "app": ("descargar abrir descarga abre instalar ver leer = app aplicación"),
            "tags": ("temas etiquetas = artículo noticia relacionados"),
        },
        opens={
            "contact": (
                "información y reservas:# | reservas:# | información:# | inscripciones:# "
                "| más información:# | información e inscripciones:# | más información~ | "
                "más info~ | mayor información~ | para más información~ | información~ | "
                "información y reservas~ | información e inscripciones~ | inscripciones~ "
                "| reservas~ | entradas~ | venta de entradas~ | web~ | página web~ | "
                "programa completo~ | "
                "contacto | contacta | contáctanos | contáctenos | para contactar | póngase en "
                "contacto | ponte en contacto | escríbanos | escríbenos | escriba a | escribe a | "
                "envíe | envíenos | envíanos | cartas al director | cartas a la directora | tienes "
                "una historia | tiene una historia | ¿tienes | ¿tiene información | quiénes somos | "
                "atención al cliente | atención al lector | redacción: | correo: | buzón | denuncias: "
                "| si tienes información | si tiene información | ¿tienes información | ¿tienes una "
                "historia | ¿tienes algún dato | ¿tienes una denuncia | escríbenos a | envíanos tu | "
                "envíe su | contacta con | contacte con | puedes escribir a | puedes contactar | "
                "correo electrónico: | contacto: | denuncia aquí | danos tu testimonio | mándanos | "
                "has sido testigo | cuéntanos | ¿has detectado | has detectado | ha detectado | ¿has "
                "visto | avísanos | comunícate con | comuníquese con | cuéntanoslo | comparte tu "
                "experiencia | cuéntenos | ¿te ha pasado algo parecido? | ¿te ha ocurrido algo | ¿le "
                "ha pasado algo"
                " | tienes una historia para | tiene una historia para"
                " | teléfono de la esperanza# | línea de la vida# | centro de asistencia al "
                "suicida# | teléfono contra el suicidio#"
                " | si necesitas ayuda | si necesita ayuda | si tú o alguien que"
                " | para ponerse en contacto | si desea ponerse en contacto | si quieres ponerte en "
                "contacto | si desea contactar | si quieres contactar | si deseas contactar | si "
                "quiere contactar | puede contactar | puedes ponerte en contacto | puede ponerse "
                "en contacto | puede escribir a | puede escribirnos | puedes escribirnos | "
                "póngase en contacto con | ponte en contacto con nosotros | comuníquese con "
                "nosotros | comunícate con nosotros | háganos llegar | haznos llegar | envíenos "
                "sus | envíanos tus | envíe sus | mándenos | mándanos tus | ¿quiere hacernos "
                "llegar | ¿quieres hacernos llegar | ¿quieres contarnos | ¿quieres enviarnos | "
                "¿quieres denunciar | contacto de prensa | contactos de prensa | contacto para "
                "medios | contacto para prensa | contacto con la redacción | para mayor "
                "información contactar | para más información, contacte | para más información "
                "contactar | buzón de denuncias | buzón del lector | defensor del lector | "
                "defensora del lector | escribe a la redacción | escribir a la redacción | "
                "escribir al autor | correo del autor | whatsapp de la redacción"
                " | redacción y administración | redacción y administración: | redacción y "
                "publicidad | administración y redacción | redacción, administración y | "
                "defensora del lector:"
                "| el 016 atiende a las víctimas | el 016 atiende a todas las víctimas | el "
                "teléfono 016 atiende a las víctimas | el teléfono 024 atiende | el 024 atiende a "
                "| el teléfono 024 es"
            ),
            "copyright": (
                "copyright | todos los derechos reservados | derechos reservados | "
                "reservados todos los derechos | prohibida | prohibida la reproducción | "
                "prohibida su | queda prohibida | se prohíbe | ©"
                " | esta obra está bajo | este obra está bajo | esta obra se encuentra bajo | esta "
                "obra está licenciada | contenido bajo licencia | contenidos bajo licencia | los "
                "contenidos de este sitio | los contenidos de esta web | queda terminantemente "
                "prohibid* | queda expresamente prohibid* | prohibida toda reproducción | "
                "prohibida la copia | prohibido reproducir | no se permite la "
                "reproducción | se permite la reproducción | se autoriza la reproducción"
            ),
            "credits": (
                "programa emitido el | emitido el | emitida el | reportaje emitido el | "
                "con información de | (con información de | con datos de | con informaciones de | "
                "información de | fuente: | fuentes: | redacción | agencias | traducido por | "
                "traducción de | traducción: | traducido del | este artículo fue publicado | "
                "este artículo se publicó | este artículo apareció | "
                "este artículo ha sido publicado | este texto fue | este texto se publicó | "
                "este reportaje | publicado originalmente | publicado por primera | "
                "artículo publicado | artículo original | (artículo publicado | edición: | "
                "edición de | editado por | reporte de | reportaje de | con la colaboración | "
                "con colaboración | información elaborada | texto: | guion: | realización: | "
                "producción: | una versión de este | esta información fue | investigación: | "
                "documentación: | infografías: | ilustraciones: | gráficos: | gráfico: | "
                "diseño: | diseño y maquetación: | maquetación: | diagramación: | adaptación: | "
                "videos: | cámara: | edición de vídeo: | edición de video: | montaje: | sonido: | "
                "guión: | corrección de estilo: | verificación: | datos: | análisis de datos: | "
                "visualización de datos: | desarrollo: | programación: | textos: | reportaje: | "
                "reportería: | coordinación: | colaboración: | colaboraron: | "
                "con la colaboración de: | música: | locución:"
                " | publicado en | publicada en | con aportes de | con reportes de | con la "
                "colaboración de | con datos de"
                " | traducción por | traducción al español | traducción al castellano | traducción "
                "del inglés | traducción y adaptación | traducida por | traducido al español | "
                "publicado con permiso | publicada con permiso | republicado con permiso | "
                "reproducido con permiso | publicado bajo licencia | reportaje publicado | nota "
                "publicada | columna publicada | entrevista publicada | texto publicado | crónica "
                "publicada | tribuna publicada | publicada originalmente | originalmente "
                "publicado | originalmente publicada | esta nota se publicó | esta nota fue "
                "publicada originalmente | esta nota fue escrita | esta nota apareció | esta "
                "columna se publicó | esta columna fue publicada | esta columna apareció | esta "
                "entrevista se publicó | esta entrevista fue publicada | esta crónica se publicó "
                "| esta crónica fue publicada | esta historia se publicó | esta historia fue "
                "publicada | esta historia fue producida | esta historia forma parte | esta "
                "investigación fue realizada | esta investigación se realizó | esta investigación "
                "forma parte | este reportaje se realizó | este reportaje fue realizado | este "
                "reportaje forma parte | este reportaje fue publicado | este reportaje ha sido | "
                "este trabajo se realizó | este trabajo fue realizado | este trabajo forma parte "
                "| este proyecto se realizó | este artículo forma parte | este artículo es parte "
                "de | este texto forma parte | este texto apareció | este texto fue publicado | "
                "este contenido fue publicado originalmente | este contenido se publicó | puede "
                "republicar | puedes republicar | con reporte de | con reportería de | con "
                "material de | con la contribución de | con contribuciones de | con ayuda de la "
                "redacción | con información adicional | información adicional de | reporteo "
                "adicional | reportería adicional | editora: | editor: | edición y traducción: | "
                "texto y fotos: | textos y fotos: | texto y fotografías: | coordinación "
                "editorial: | redacción y edición: | entrevista realizada por"
                " | extracto del libro | fragmento del libro | adelanto "
                "del libro | texto adaptado de | texto tomado de | texto extraído de | artículo "
                "adaptado de | artículo tomado de | artículo extraído de | nota producida en | "
                "nota producida por | nota producida con | nota elaborada por | nota elaborada "
                "con | nota escrita por | artículo escrito por | artículo elaborado por | "
                "artículo producido por | artículo producido en | artículo traducido por | "
                "artículo traducido del | artículo traducido de | reportaje producido | reportaje "
                "realizado por | reportaje realizado con | reportaje elaborado | reportaje "
                "producido con | investigación realizada por | investigación realizada con | "
                "investigación realizada en | entrevista realizada en | entrevista realizada para "
                "| historia producida | trabajo realizado con"
            ),
            "subscribe": (
                "suscríbete | suscríbase | suscribirse | suscribirme | suscripción | suscríbete a | "
                "regístrate | regístrese | recibe | reciba | apúntate | apúntese | boletín | "
                "boletines | newsletter | newsletters | ya soy suscriptor | ¿ya eres | ¿ya es "
                "suscriptor | si ya eres | si ya está | inicia sesión | inicie sesión | hazte | hazte "
                "socio | hazte suscriptor | hágase | contenido exclusivo | contenido para "
                "suscriptores | artículo solo para | artículo exclusivo | este contenido es | este "
                "artículo es exclusivo | solo para suscriptores | exclusivo para | exclusivo "
                "suscriptores | para seguir leyendo | para continuar leyendo | sigue leyendo con | "
                "sigue leyendo | apoya | apóyanos | apoye | dona | donar | done | haz una donación | "
                "haga una donación | aporta | colabora | si te gusta | si te ha gustado | crea tu "
                "cuenta | crear cuenta | accede | prueba | disfruta | no te pierdas | no se pierda | "
                "todas las noticias | lo más importante | cada mañana | mantente | manténgase | "
                "necesitamos | si quieres apoyar | hazte socia | apoya el periodismo | nuestro "
                "periodismo | tu apoyo nos | gracias a tu apoyo | con tu apoyo | suscríbete para | "
                "suscríbete aquí | suscríbete gratis | suscríbete y | hazte premium | contenido solo "
                "para | exclusivo para suscriptores | este artículo es solo | para leer más | lee sin "
                "límites | regístrate gratis | crea una cuenta | ¿ya eres suscriptor | ¿ya estás "
                "suscrito | ¿ya tienes cuenta | apúntate a | recibe cada | recibe en tu | recibe "
                "gratis | recibe las noticias | apoya nuestro | ayúdanos | haz tu aporte | tu apoyo | "
                "con tu ayuda | únete a nuestro | sé parte de | necesitamos tu | introduce un correo "
                "| ingresa un correo | gracias por suscribirte | gracias por registrarte | revisa tu "
                "bandeja | has alcanzado el límite | ha alcanzado el límite | has llegado al límite | "
                "has leído todos tus artículos | este periódico lo hacen | este diario lo hacen | "
                "este medio es posible"
                " | tu correo electrónico$ | su correo electrónico$ | correo electrónico$ | tu "
                "email$ | subscríbete ao | subscríbete á | subscríbete$"
                " | este medio se financia | este medio se sostiene | este medio vive | este diario "
                "vive | este periódico vive | este proyecto vive | esta información es gratuita | "
                "si valoras | si valoras lo que | si valoras nuestro | si valora nuestro | si "
                "crees en el periodismo | si aprecias | si este artículo te | si llegaste hasta "
                "aquí | si has llegado hasta aquí | ya que has llegado hasta aquí | ya que "
                "llegaste hasta aquí | contenido disponible | contenido disponible solo para | "
                "contenido reservado | contenido premium | contenido de pago | contenido "
                "bloqueado | artículo premium | artículo reservado | artículo de pago | artículo "
                "para suscriptores | nota exclusiva | nota para suscriptores | noticia exclusiva "
                "para | exclusiva para suscriptores | esta nota es exclusiva | esta noticia es "
                "exclusiva | este artículo está reservado | este contenido está reservado | este "
                "contenido está disponible | este contenido es exclusivo | para leer la nota "
                "completa | para leer el artículo completo | para leer esta nota | para leer este "
                "artículo | para acceder a este contenido | para ver "
                "este contenido | para leer la noticia completa | para seguir disfrutando | te "
                "quedan | te queda un artículo | te queda 1 artículo | has leído "
                "todos | ha leído todos sus artículos | ha leído todos los artículos | alcanzaste "
                "el límite | llegaste al límite | has consumido tus | has superado el límite | ha "
                "superado el límite | agotaste tus | ya estoy suscrito | ya soy socio | ya soy "
                "socia | ¿ya tiene cuenta | ¿ya tiene una cuenta | ¿ya tienes una cuenta | ¿ya "
                "estás registrado | ¿ya está registrado | ¿ya es usuario | ¿aún no tienes cuenta "
                "| ¿aún no estás suscrito | ¿aún no eres suscriptor | ¿no tienes cuenta | ¿no "
                "tiene cuenta | ¿no estás suscrito | ¿no eres suscriptor | ¿no es suscriptor | "
                "¿eres suscriptor | ¿es suscriptor | si ya tienes cuenta | si ya es suscriptor | "
                "si ya estás suscrito | si aún no eres | si aún no estás | si no eres suscriptor "
                "| si eres suscriptor | oferta especial | oferta exclusiva | oferta limitada | "
                "oferta de lanzamiento | primer mes gratis | el primer mes gratis | un mes gratis "
                "| cancela cuando quieras | sin permanencia | ver ofertas de suscripción | ver "
                "planes | ver planes de suscripción | elige tu plan | elige tu suscripción | "
                "elija su plan | elija su suscripción | regala una suscripción | renueva tu "
                "suscripción | activa tu suscripción | activa las notificaciones | activar "
                "notificaciones | activa las alertas | recibir notificaciones | recibir alertas | "
                "recibir newsletter | recibir el boletín | quiero suscribirme | quiero recibir | "
                "quiero hacerme socio | quiero hacerme socia | quiero ser socio | quiero ser "
                "socia | quiero apoyar | quiero colaborar | quiero donar | súmate a nuestra | "
                "súmate a la comunidad | sumate a la comunidad | forma parte de nuestra comunidad "
                "| formá parte de nuestra | conviértete en socio | conviértete en suscriptor | "
                "conviértete en miembro | convertite en | conviértase en suscriptor | invítanos "
                "un café | invítanos a un café | cómpranos un café | contribuye con | contribuye "
                "a | contribuya con | ayúdanos a seguir | ayúdanos a mantener | ayúdenos a seguir "
                "| ayudanos a seguir | necesitamos tu ayuda | necesitamos tu apoyo | necesitamos "
                "su apoyo | el periodismo independiente | el periodismo de calidad | suscripción digital | suscripción anual | suscripción mensual | "
                "suscripción gratuita | suscripciones"
                " | para acceder al contenido completo | para acceder al artículo completo | para "
                "acceder a todos los contenidos | para acceder a todo el contenido"
                "| puedes darte de baja en cualquier | puede darse de baja en cualquier | puedes "
                "darte de baja cuando | haz un donativo$ | dona ahora$ | has leído tu último "
                "artículo"
                "| puedes darte de baja en cualquier momento$ | puede darse de baja en cualquier "
                "momento$ | puedes cancelar en cualquier momento$"
                "| correo electrónico no válido$ | correo no válido$ | introduce un correo "
                "electrónico válido | ingresa un correo electrónico válido | te hemos enviado un "
                "correo de confirmación | te hemos enviado un correo electrónico de | te enviamos "
                "un correo de confirmación | hemos enviado un correo de confirmación | desbloquear "
                "artículo$"
                "| pruébalo por 1 euro$ | pruébalo por 1 €$ | pruébalo por un euro$"
            ),
            "share": (
                "compartir | comparte | comparta | compártelo | compartir en | enviar por | "
                "imprimir | comentar | comenta | comente | deja tu comentario | "
                "deje su comentario | deja un comentario | dejar un comentario | "
                "escribe un comentario | escribir comentario | opina | ¿qué opinas | "
                "¿qué opina | ¿y tú | síguenos | síganos | seguir | sigue a | siga a | "
                "sigue nuestra | únete | únase | utilice esta versión | copiar enlace | "
                "guardar | envíe esta | conversa | participa | me gusta | danos tu opinión | "
                "enlace copiado | enlace | copiar | compartir este artículo | "
                "comparte esta noticia | comparte este artículo | comparte en | "
                "regala este artículo | enviar por correo | enviar a un amigo | "
                "imprimir artículo | comenta esta noticia | comentar esta noticia | "
                "únete a la conversación | participa en | qué opinas | qué te parece | "
                "¿qué te ha parecido | ¿te ha gustado | ¿te gustó | ¿te resultó | "
                "¿y tú qué opinas | síguenos en | sigue toda la información | valora este | "
                "si te ha gustado | si te gustó"
                " | agréganos como fuente | añádenos como fuente | agreganos como"
                ' | dale me gusta | dale like | dale "me gusta" | déjanos tu opinión | déjanos tu '
                "comentario | déjanos un comentario | déjanos saber | déjenos su comentario | "
                "déjenos su opinión | dejanos tu comentario | dejanos tu opinión | deja tu "
                "opinión | deja tu respuesta | deja una respuesta | deje un comentario | dinos "
                "qué | dinos qué piensas | dinos tu opinión | dinos en los comentarios | "
                "cuéntanos en los comentarios | cuéntanos qué | cuéntanos qué te | cuéntanos qué "
                "piensas | cuéntanos tu opinión | valora esta noticia | valora este artículo | "
                "valora este contenido | valore esta noticia | valore este artículo | puntúa este "
                "| puntúa esta noticia | califica este artículo | califica esta nota | califica "
                "esta noticia | vota esta noticia | envía este artículo | envía esta noticia | "
                "envíe este artículo | envíe esta noticia | enviar esta noticia | enviar este "
                "artículo | enviar artículo | enviar noticia | enviar por email | enviar por "
                "e-mail | enviar por whatsapp | imprimir noticia | imprimir nota | imprimir "
                "página | guardar artículo | guardar noticia | guardar nota | guardar para "
                "después | guardar para leer | leer después$ | leer más tarde$ | añadir a "
                "favoritos | agregar a favoritos | comparte con tus | comparte con tus amigos | "
                "comparte con | compartir con | compartir nota | compartir noticia | compartir "
                "artículo | compartir por | compartir esta | compartir este | pulsa aquí para "
                "unirte | haz clic aquí para unirte | únete al canal | únete a nuestro canal | "
                "únete al grupo | únete a nuestro grupo | únete a nosotros en | únase al canal | "
                "únase a nuestro | entra en nuestro canal | entra a nuestro canal | entra en "
                "nuestro grupo | sigue nuestro canal | sigue nuestras redes | siga nuestras redes "
                "| síguenos también | síguenos también en | síguenos a través | síguenos por | "
                "síganos también en | seguinos en | seguinos también | encuéntranos en | "
                "encuéntrenos en | también estamos en | visita nuestra página de | visita nuestro "
                "canal de | ¿qué piensas | ¿qué piensas de | ¿qué piensas tú | ¿qué opinan "
                "ustedes | ¿y tú, qué | y tú, ¿qué | y usted, ¿qué | ¿te pareció | ¿te pareció "
                "útil | ¿te ha resultado útil | ¿te ha resultado interesante | ¿te ha sido útil | "
                "¿te fue útil | ¿le ha resultado útil | ¿le ha gustado | ¿le gustó | ¿te gusta | "
                "¿te gusta lo que | ¿te sirvió esta"
                " | ¿te ha parecido | ¿te ha parecido interesante | ¿te ha parecido útil | ¿le ha "
                "parecido"
                " | versión para imprimir | email el autor"
            ),
            "related": (
                "otros lectores también leyeron$ | los lectores también leyeron$ | "
                "otros también leyeron$ | otros están leyendo$ | la gente también lee$ | "
                "para saber más$ | "
                "entrada anterior$ | entrada siguiente$ | entrada más reciente$ | entrada "
                "antigua$ | "
                "lee también | (lee también | lea también | lea además | lee además | lee más | "
                "lea más | leer más | leer también | leer: | lea: | lee: | lea aquí | ver más | "
                "ver también | vea también | vea además | mira también | mire también | mira: | "
                "te puede interesar | (te puede interesar | le puede interesar | "
                "(le puede interesar | puede interesarle | puede interesarte | también te puede | "
                "también le puede | te podría interesar | te recomendamos | le recomendamos | "
                "te sugerimos | le sugerimos | recomendados | recomendado | recomendaciones | "
                "más información | más noticias | más sobre | más en | más de | más leídas | "
                "más leídos | las más leídas | lo más leído | lo más visto | lo más | "
                "noticias relacionadas | noticia relacionada | artículos relacionados | "
                "contenido relacionado | contenidos relacionados | temas relacionados | "
                "información relacionada | relacionado | relacionados | relacionadas | "
                "notas relacionadas | nota relacionada | otras noticias | otros artículos | "
                "últimas noticias | última hora | siga leyendo | continúa leyendo | siguiente | "
                "anterior | además lea | además | vídeo: | video: | galería: | en vídeo | "
                "en video | entérese | conozca más | también en | todas las publicaciones | "
                "archivado | tendencias | para leer | no deje de leer | no se lo pierda | "
                "toda la información sobre | toda la información de | todas las noticias de | "
                "todas las noticias sobre"
                " | máis información$ | le tamén$ | todas las noticias$"
                " | seguir leyendo | seguir leyendo: | sigue leyendo: | sigue leyendo en la "
                "siguiente | sigue leyendo en | noticias que pueden | noticias que pueden "
                "interesarte | noticias que te pueden | noticias que podrían | notas que te "
                "pueden | artículos que te pueden | artículos que pueden | noticias de interés | "
                "notas de interés | otras noticias de | otras notas | otras notas de interés | "
                "relacionada: | relacionada$ | relacionadas: | no te lo pierdas | no te lo "
                "pierdas: | no se la pierda | lo último$ | lo último en | lo último de | lo más "
                "reciente | artículos de interés | artículos recientes | artículos similares | "
                "artículos destacados | artículos recomendados | artículos más leídos | los "
                "artículos más leídos | las noticias más leídas | noticias más leídas | noticias "
                "más vistas | las notas más leídas | notas más leídas | entradas relacionadas | "
                "entradas recientes | publicaciones relacionadas | publicaciones recientes | "
                "posts relacionados | historias relacionadas | historias recomendadas | contenido "
                "recomendado | contenidos recomendados | lecturas recomendadas | lectura "
                "recomendada | lecturas relacionadas | seleccionado para ti | recomendados para "
                "ti | recomendado para ti | para ti$ | te recomendamos leer | te invitamos a leer "
                "| lo invitamos a leer | le invitamos a leer | los invitamos a leer | continúe "
                "leyendo | continuar leyendo | continúa leyendo: | leer el artículo completo | "
                "leer artículo completo | leer nota completa | leer la nota completa | leer "
                "noticia completa | leer la noticia completa | lee la nota completa | lee el "
                "artículo completo | lee la noticia completa | lea la nota completa | lea el "
                "artículo completo | lea la noticia completa | ver nota completa | ver galería | "
                "ver vídeo | ver video | mira el video | mira el vídeo | vea el video | vea el "
                "vídeo | mirá el video | mirá también | leé también | leé más | leé además | leé: "
                "| mirá: | vea: | vea más | mira más | en otras noticias | de interés$ | en "
                "contexto$ | más de este autor | más de esta autora | más de esta "
                "sección | más sobre este tema | más sobre el tema | más del autor | más vistos | "
                "más vistas$ | más recientes | lo más compartido | noticias destacadas | noticias "
                "recomendadas | noticias recientes | noticias anteriores | temas del día | temas "
                "de hoy | destacadas$ | otros temas | siguiente artículo | siguiente "
                "noticia | siguiente nota | artículo siguiente | artículo anterior | noticia "
                "anterior | noticia siguiente | nota anterior | nota siguiente | próxima nota | "
                "próximo artículo | próxima noticia | "
                " consulta aquí todas | consulta todas las noticias | consulta "
                "más | consulte más | haz clic aquí para leer | haga clic aquí para leer | haz "
                "clic aquí para ver | pincha aquí para leer | pincha aquí para ver | pulsa aquí "
                "para ver | pulsa aquí para leer"
                " | destacados$ | en portada$"
                " | del mismo autor$ | de la misma autora$ | de los mismos autores$ | en la misma "
                "sección$ | sobre el mismo tema$ | del archivo$ | nuestros especiales$ | a "
                "continuación:"
                " | todas las noticias del | toda la actualidad | toda la actualidad de | toda la "
                "actualidad del"
                " | podría interesarte | podrían interesarte | te podrían interesar | quizá te "
                "interese | quizás te interese | puede que te interese"
                "| selección del editor$ | elección del editor$ | selección de la redacción$ | "
                "crucigrama del día$ | crucigrama$ | pon a prueba tus conocimientos | pon a prueba "
                "tu | test de actualidad$"
            ),
            "correction": (
                "fe de errores | fe de erratas | corrección | correcciones | rectificación | "
                "aclaración | nota de la redacción | nota del editor | nota: | una versión anterior | "
                "una versión previa | en una versión anterior | en una versión previa | esta noticia "
                "ha sido | esta noticia se actualizó | este artículo ha sido actualizado | este "
                "artículo ha sido modificado | este artículo ha sido corregido | este artículo fue "
                "actualizado | este artículo fue corregido | esta nota fue | reportar un error | "
                "reportar error | informar de un error | ¿has encontrado | ¿ha encontrado | avisar de "
                "un error | ¿encontraste un error | actualización | actualizado a las | has visto un "
                "error | has encontrado un error | has detectado un error | ves un error | ves algún "
                "error | ha visto un error | encontraste un error | viste un error | hay un error | "
                "¿has visto un error | ¿has encontrado un error | ¿has detectado un error | ¿ves un "
                "error | ¿ves algún error | ¿ha visto un error | ¿viste un error | ¿hay un error | "
                "corrección: | fe de error | nota de redacción | esta noticia fue | este texto ha "
                "sido | esta nota fue actualizada | esta nota ha sido | actualizado el | última "
                "actualización | ¿encontró un error | ¿vio un error | pedimos disculpas | una versión "
                "anterior de est* | una versión previa de est* | una primera versión de est* | en una "
                "versión anterior de est* | en una primera versión de est* | una versión anterior de "
                "este | una versión anterior de esta | en una versión anterior de | una versión "
                "previa de este | en una primera versión de | esta noticia fue actualizada | esta "
                "información ha sido actualizada | esta información ha sido corregida | por error, en "
                "una | noticia actualizada | artículo actualizado | nota actualizada | información "
                "actualizada | texto actualizado | noticia corregida | artículo corregido | artículo "
                "modificado | en la primera versión de | en una primera versión | en la versión "
                "anterior de | en la versión original de | por error, publicamos | por un error, "
                "publicamos | por un error de edición | esta noticia se ha actualizado | esta noticia "
                "ha sido actualizada | esta noticia ha sido corregida | esta noticia ha sido ampliada "
                "| esta noticia ha sido modificada | la noticia se ha actualizado | la noticia ha "
                "sido actualizada | la noticia fue actualizada | la noticia ha sido corregida | la "
                "noticia ha sido ampliada | la noticia ha sido modificada | este artículo se ha "
                "actualizado | este artículo fue actualizada | este artículo se ha corregido | esta "
                "información se ha actualizado | esta información fue actualizado | esta información "
                "fue actualizada | esta información se ha corregido"
                " | nota aclaratoria | nota aclaratoria: | aviso de corrección | nota de corrección "
                "| nota de los editores | nota de la editora | nota del director: | n. de la r | "
                "n. de la r.: | n. de r.: | n. del e.: | hemos corregido | hemos rectificado | "
                "hemos actualizado est* | hemos modificado est* | se ha modificado el titular | "
                "se ha corregido el titular | se corrigió el titular | esta nota se corrigió | "
                "esta nota se actualizó | esta nota se modificó | este artículo se actualizó | "
                "este artículo se corrigió | este artículo se modificó | este texto se actualizó "
                "| este texto se corrigió | este texto fue corregido | este texto fue actualizado "
                "| esta historia ha sido actualizada | esta historia fue actualizada | esta "
                "historia se actualizó | esta historia fue corregida | esta historia se corrigió "
                "| esta noticia se corrigió | esta información se actualizó | esta información se "
                "corrigió | esta información se ha modificado | esta información ha sido "
                "modificada | esta información ha sido ampliada | el artículo ha sido actualizado "
                "| el artículo ha sido corregido | el artículo fue corregido | el artículo fue "
                "actualizado | esta pieza ha sido | esta entrada ha sido | esta publicación ha "
                "sido | esta publicación fue actualizada | este reportaje ha sido actualizado | "
                "este reportaje fue actualizado | ¿hay algo que corregir | ¿algo que corregir | "
                "¿hay algún error | ¿algún error | ayúdanos a corregir | ayúdanos a mejorar | "
                "notificar error | notificar un error | informar de errores | informar un error | "
                "informar error | comunicar un error | comunicar error | corregir error | sugerir "
                "corrección | sugerir una corrección | sugerir correcciones | por un error "
                "involuntario, | por error se publicó | por error publicamos | lamentamos el "
                "error | ofrecemos disculpas | nos disculpamos por | nuestras disculpas a | "
                "errata: | erratas: | rectificación:"
                " | si detecta un error en est* | si detectas un error en est* | si encuentra un "
                "error en est* | si encuentras un error en est* | si ves un error en est* | si ve "
                "un error en est* | si encuentra algún error en est* | si encuentras algún error "
                "en est* | si crees que hay un error | si cree que hay un error | si detecta un "
                "error, | si detectas un error, | si encuentra un error, | si encuentras un "
                "error, | si ves un error, | si ve un error, | si encuentras algún error, | si "
                "encuentra algún error, | si detectas algún error, | si has detectado un error, | "
                "si ha detectado un error, | si has encontrado un error, | si ha encontrado un "
                "error, | si has detectado un error en est* | si ha detectado un error en est* | "
                "si ha encontrado un error en est* | si has encontrado un error en est*"
                " | has detectado una errata | ¿has detectado una errata | ¿has visto una errata | "
                "¿has encontrado una errata | ¿ha visto una errata | ¿ha encontrado una errata | "
                "¿ha detectado un error | ¿ha detectado una errata"
                " | rectificamos: | corregimos: | rectificamos$"
            ),
            "author_bio": (
                "sobre el autor | sobre la autora | sobre la firma | acerca del autor | "
                "el autor es | la autora es | ver biografía | ver más artículos | "
                "más artículos de | todos los artículos de | es periodista | es redactor* | "
                "periodista de | periodista en | periodista especializad* | redactor de | "
                "redactora de | redactor en | redactora en | licenciado en | licenciada en | "
                "graduado en | graduada en | corresponsal en | corresponsal de | "
                "colaborador de | nacido en | escribe sobre | escribo | escribo sobre | "
                "trabajo en | subdirector de | jefe de sección | jefa de sección | "
                "testigo de | soy periodista | periodista especializada | "
                "periodista especializado | periodista. escribe | periodista y escritor | "
                "periodista y escritora | redactor jefe | redactora jefa | "
                "puede escribirle a | puedes escribirle a | puede seguirlo en | "
                "puede seguirla en | puedes seguirlo en | puedes seguirla en | síguelo en | "
                "síguela en"
                " | catedrático de | catedrática de | profesor titular de | profesora titular de | "
                "profesor titular | profesora titular | profesor emérito | profesora emérita | "
                "profesor asociado | profesora asociada | doctor en | doctora en | licenciado en "
                "ciencias | licenciada en ciencias | doctorando en | doctoranda en | máster en | "
                "soy redactor* | soy reporter* | soy licenciad* | sobre el "
                "periodista | sobre la periodista | sobre los autores | sobre las autoras | "
                "acerca de la autora | acerca del autor: | más sobre el autor | más sobre la "
                "autora | más del mismo autor | todas sus publicaciones | todos sus artículos | "
                "ver todos sus artículos | la autora trabaja | el autor trabaja | el autor "
                "escribe | la autora escribe | el autor fue | el columnista es | la columnista es"
                " | redactor de la sección | redactora de la sección | reportero de la sección | "
                "reportera de la sección | redactor del diario | redactora del diario"
            ),
            "disclaimer": (
                "las opiniones | los puntos de vista | las opiniones expresadas | "
                "el contenido de este | este contenido fue | este contenido ha sido | "
                "este artículo contiene | este artículo incluye | este artículo fue generado | "
                "este artículo ha sido elaborado | este texto ha sido generado | descargo | "
                "descargo de responsabilidad | advertencia: | aviso: | este espacio | "
                "este es un | la opinión | si compras | si compra | podemos recibir | "
                "contenido generado | nota generada | traducción automática | "
                "las opiniones vertidas | los artículos de opinión | los textos de opinión | "
                "este artículo ha sido traducido | este artículo fue traducido | "
                "este artículo ha sido generado | este texto fue traducido | "
                "este texto ha sido traducido | nombre ficticio | nombres ficticios | "
                "la redacción no | no nos hacemos responsables | "
                "esta información no constituye | este artículo incluye enlaces | "
                "si necesitas ayuda | si necesita ayuda | si usted o | si tú o | "
                "si conoces a | contenido patrocinado | contenido ofrecido por | "
                "*nombre ficticio | * nombre ficticio | * nombres ficticios | "
                "este texto fue generado | este resumen fue | este resumen ha sido | "
                "los nombres han sido modificados | los nombres han sido cambiados | "
                "los nombres fueron modificados"
                " | este artículo es de carácter | este artículo tiene carácter | este artículo no pretende | este artículo no sustituye | este "
                "artículo no reemplaza | este contenido es informativo | este contenido es de "
                "carácter | este contenido tiene fines | este contenido no sustituye | la "
                "información contenida en est* | la información de este artículo | la información "
                "proporcionada | los comentarios son responsabilidad | "
                "los comentarios publicados | las opiniones de los | los artículos firmados | las "
                "columnas de opinión | las columnas firmadas | los textos firmados | los "
                "contenidos de opinión | los artículos publicados | el autor declara | la autora "
                "declara | los autores declaran | esta columna refleja | esta columna no | este "
                "artículo refleja | este artículo expresa | este artículo no refleja | este texto "
                "expresa | este texto refleja | este texto no refleja | esta es una columna de "
                "opinión | este es un artículo de opinión | las ideas expresadas | las ideas "
                "vertidas | los conceptos vertidos | lo expresado en est* | por cada compra | comunicado de prensa | "
                "contenido comercial | contenido publicitario | contenido elaborado por | "
                "información patrocinada | artículo patrocinado | traducido con ia | traducido "
                "por ia | texto traducido por | algunos enlaces | algunos de los enlaces"
                " | nota de prensa$ | comunicado de prensa$"
                " | nota patrocinada | nota patrocinada por | artículo patrocinado por | contenido "
                "patrocinado por | texto patrocinado por | contenido pagado por | espacio "
                "patrocinado | espacio pagado | contenido producido por | contenido creado por | "
                "algunos nombres | algunos nombres han sido | algunos nombres se han | el autor "
                "no recibe | la autora no recibe | los autores no reciben | publicidad no "
                "editorial"
                " | este artículo tiene fines informativos | este artículo tiene fines meramente | "
                "este medio no se hace | este medio no se responsabiliza | este diario no se hace "
                "| este diario no comparte | este periódico no se hace | este medio no comparte | "
                "la empresa editora no se | la editorial no se hace | la información publicada en "
                "est*"
            ),
            "legal": (
                "aviso legal | términos y condiciones | términos de uso | condiciones de uso | "
                "condiciones generales | política de privacidad | políticas de privacidad | "
                "privacidad | protección de datos | política de cookies | cookies | "
                "configuración de cookies | configurar cookies | gestionar cookies | "
                "al suscribirte | al suscribirse | al registrarte | al registrarse | "
                "al hacer clic | al continuar | usamos cookies | utilizamos cookies | "
                "este sitio | esta web | mapa web | mapa del sitio | publicidad - | trabaja con | "
                "código ético | conforme a los criterios | normas | the trust project | nit | "
                "razón social | consulte el aviso | consulte nuestra | consulta nuestra | "
                "consulta el aviso | lee nuestra política"
                " | issn | issn: | depósito legal | inscrita en el registro | inscrito en el "
                "registro | publicación inscrita | medio inscrito | declaración "
                "de accesibilidad | canal de denuncias | canal ético | canal interno de "
                "información | política editorial | política de correcciones | principios "
                "editoriales | condiciones legales | bases legales | aviso de privacidad | aviso "
                "de cookies | preferencias de privacidad | preferencias de cookies | "
                "configuración de privacidad | uso de cookies | política de uso | política de "
                "protección de datos | al enviar este | al enviar tus | al enviar sus | al pulsar "
                "| al aceptar | al hacer click | al dar clic | al crear tu cuenta | al crear una "
                "cuenta | al iniciar sesión | al navegar | he leído y acepto | acepto la política "
                "| acepto las condiciones | acepto los términos | acepto recibir | acepto el "
                "tratamiento | responsable del tratamiento | sus datos personales serán | tus "
                "datos personales serán"
                " | para ver este contenido debes | para ver este contenido es necesario | para "
                "ver este contenido, | para visualizar este contenido | debes aceptar las "
                "cookies | acepta las cookies para"
                "| utilizamos cookies propias y | usamos cookies propias y | utilizamos cookies "
                "para ofrecer | nosotros y nuestros socios almacenamos | nosotros y nuestros "
                "socios utilizamos | nosotros y nuestros socios usamos | nosotros y nuestros "
                "socios tratamos | publicidad y tarifas$ | tarifas de publicidad$"
                "| solo cookies necesarias$ | solo las necesarias$ | cookies necesarias$ | aceptar "
                "solo las necesarias$ | sólo cookies necesarias$"
            ),
            "tags": (
                "etiquetas | temas | tags | palabras clave | categorías: | categoría: | "
                "secciones: | archivado en | en este artículo | temas de esta"
            ),
            "comments": (
                "comentarios | comentario | ver comentarios | ver los comentarios | leer comentarios "
                "| mostrar comentarios | cargar comentarios | sin comentarios | no hay comentarios | "
                "normas de participación | responder | los comentarios | sé el primero en comentar | "
                "sé el primero en opinar | comentarios cerrados$ | los comentarios están cerrados"
                "| tienes que iniciar sesión"
            ),
            "app": (
                "descarga | descargue | descárgate | descarga la app | descarga nuestra | la app | "
                "nuestra app | disponible en google | canal de whatsapp | sigue el canal | abrir en "
                "la app$ | ver en la app$ | abrir en la aplicación$ | leer en la app$"
            ),
            "advertisement": (
                "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | "
                "contenido promocionado | promocionado | branded content | la noticia continúa | "
                "el artículo continúa | continúa después | continua después | sigue después | "
                "sigue leyendo después | publirreportaje | patrocinio | especial publicidad | "
                "ofrecido por"
                " | saltar publicidad$ | saltar anuncio$ | saltar anuncios$ | omitir anuncio$ | omitir "
                "anuncios$ | omitir publicidad$"
                "| de nuestros socios$ | de nuestros patrocinadores$ | contenidos de nuestros "
                "socios$"
                "| espacio publicitario$ | cerrar publicidad$"
            ),
            "caption": (
                "fotos: | foto de | foto | (foto | fotografía: | fotografía de | imagen: | imagen de "
                "| imágenes: | imagen de archivo | foto de archivo | foto:cortesía | cortesía | "
                "crédito: | créditos: | pie de foto | captura de | infografía | efe/ | reuters/ | "
                "ilustración | archivo | video/ | imagen ilustrativa$ | imágenes ilustrativas$ | "
                "imagen referencial$ | foto referencial$ | fotografía referencial$ | imagen generada "
                "con ia | imagen generada por ia | cedida$ | foto cedida$ | imagen cedida$ | fotos "
                "cedidas$ | foto de recurso$ | imagen de recurso$ | foto de cortesía$ | imagen de "
                "cortesía$ | foto ilustrativa$"
            ),
            "navigation": (
                "cargando...$ | cargando$ | cargando comentarios$ | "
                "volver a noticias$ | volver a la portada$ | volver al listado$ | volver "
                "a la lista$ | "
                "inicio | inicio > | portada | menú | menu | buscar | búsqueda | ir al contenido | "
                "saltar al | saltar | volver | volver arriba | subir | iniciar sesión | mi cuenta | "
                "escuchar | escucha | escucha este | escucha esta | escuchar artículo | tiempo de "
                "lectura | lectura de | ver todo | ver todos | mostrar más | cargar más | página "
                "siguiente | cerrar | en vivo | edición impresa | estás en | usted está | últimas | "
                "secciones | opciones | tu navegador no | su navegador no | activa javascript | "
                "habilita javascript | ir a la portada$ | volver a portada$ | ir a portada$ | ir al "
                "inicio$"
                " | volver a la página | volver a la portada$ | volver al inicio$ | volver atrás$"
                " | volver al listado | volver al índice"
                " | inicio de la página$ | inicio de página$ | volver arriba$ | subir$"
                " | cargando tuit | cargando tweet | cargando contenido | cargando$"
                " | enviar$"
                " | javascript está desactivado | javascript está deshabilitado | es necesario "
                "habilitar javascript | debes habilitar javascript | debes activar javascript | "
                "necesitas activar javascript | por favor, habilita javascript | por favor, "
                "activa javascript"
                "| mi perfil$ | tamaño de letra$ | tamaño del texto$ | registrarse$ | registrarme$ "
                "| en directo$ | minuto a minuto$ | ver menos$ | mostrar menos$ | leer menos$ | "
                "este audio es generado | este audio fue generado"
                "| acceder$ | ¿has olvidado tu contraseña | recuperar contraseña$ | restablecer "
                "contraseña$"
                "| este audio es generado con voz | este audio fue generado con voz"
            ),
        },
        holds={
            "contact": (
                "escríbanos a | escríbenos a | cartas al director | el correo electrónico | "
                "email el autor | al correo"
                " | llama al 024 | llamar al 024 | llame al 024"
            ),
            "copyright": (
                "todos los derechos reservados | derechos reservados | "
                "prohibida su reproducción | prohibida la reproducción | reproducción total | "
                "sin autorización | reservados todos | sin permiso | autorización previa | "
                "autorización expresa | sin la autorización | sin el permiso | "
                "sin previa autorización | queda prohibida | reproducción total o parcial | "
                "reproducción parcial o total | citando la fuente | siempre que se cite | d.r. ©"
                " | licencia creative commons | una licencia creative commons | bajo licencia "
                "creative commons | bajo una licencia de creative commons | prohibida toda "
                "reproducción | sin el consentimiento | sin el permiso escrito | sin permiso "
                "escrito | sin consentimiento previo | sin el consentimiento previo | ley de "
                "propiedad intelectual | propiedad de la empresa editora"
            ),
            "credits": (
                "con información de | publicado originalmente | traducido por | "
                "contribuyó a este | contribuyeron a este | contribuyó con | colaboró en | "
                "colaboraron en | publicado en inglés | publicado originalmente en | (efe) | efe/"
                " | contribuyó con información | contribuyó con este | contribuyó en este | "
                "contribuyó a esta | contribuyeron con información | contribuyeron a esta | "
                "contribuyeron en este | colaboró en este | colaboró con este | colaboró en esta "
                "| colaboró con información | colaboraron en este | colaboraron en esta | "
                "republicar este artículo | republicar nuestros"
            ),
            "subscribe": (
                "newsletter | nuestra newsletter | nuestro boletín | suscríbete | suscríbase | "
                "suscriptores | para suscriptores | regístrate | apúntate | hazte socio | "
                "periodismo independiente | sin límites | una donación | dona ahora | "
                "tu correo | su correo | en tu correo | cancela cuando | suscripción | "
                "en tu bandeja | en su correo | en tu email | a tu correo | "
                "de forma gratuita en | cancela cuando quieras"
            ),
            "share": (
                "esta versión para imprimir | comparte en | compartir en | compartir facebook | "
                "síguenos en | síganos en | en los comentarios | tu comentario | su comentario | "
                "facebook twitter"
                " | tus fuentes preferidas | sus fuentes preferidas | fuente preferida en google | "
                "fuentes preferidas de google"
                " | en google noticias | en google news"
            ),
            "related": (
                "lee también | lea también | le puede interesar | te puede interesar | "
                "más información | leer más | ver más | aquí puede leer | noticias relacionadas"
            ),
            "correction": (
                "versión anterior de | versión previa de | ha sido actualizado | "
                "ha sido corregido | ha sido modificada | fue corregido | fue actualizada | "
                "se ha corregido | por error | lamentamos el error | "
                "versión anterior de este | en una versión anterior | pedimos disculpas | "
                "por error se indicó | indicaba por error | decía por error | "
                "ha sido modificado para"
                " | lamentamos la confusión | lamentamos los inconvenientes | nos disculpamos por el "
                "error | ofrecemos disculpas por | ofrecemos una disculpa | en la versión impresa "
                "de este | en la edición impresa de ayer | háznoslo saber | háganoslo saber | "
                "hacénoslo saber"
            ),
            "author_bio": (
                "es periodista | es redactor* | es corresponsal | es colaborador* | "
                "es columnista | es editor | es editora | es reportero | es reportera | "
                "es escritor | es escritora | es autor de | es autora de | es politólog* | "
                "periodista especializad* | escribe sobre | trabaja en el diario | "
                "es historiador | es historiadora | es doctor en | es doctora en | "
                "es ensayista | es novelista | su último libro | su libro más reciente"
                " | trabaja como periodista | trabaja como redactor* | trabaja como reporter*"
            ),
            "disclaimer": (
                "programa de afiliados de amazon | programa de publicidad para afiliados | en calidad de afiliado de amazon | "
                "responsabilidad exclusiva | exclusiva responsabilidad | no reflejan | "
                "no refleja | no representan | no necesariamente | enlaces de afiliad* | "
                "una comisión | inteligencia artificial | generado automáticamente | "
                "traducido automáticamente | asesoramiento financiero | línea editorial | "
                "artículo de opinión | no reflejan necesariamente | "
                "no representan necesariamente | no necesariamente reflejan | "
                "no necesariamente representan | son responsabilidad exclusiva | "
                "son de exclusiva responsabilidad | es responsabilidad exclusiva | "
                "responsabilidad de sus autores | responsabilidad de quien* | "
                "no se hace responsable | no nos hacemos responsables | recibir una comisión | "
                "obtener una comisión | ha sido modificado para proteger | "
                "nombres han sido cambiados | nombres fueron cambiados | "
                "nombres han sido modificados | nombre ha sido cambiado | nombre fue cambiado | "
                "nombres son ficticios | nombre ficticio | nombres ficticios | "
                "para proteger la identidad | para proteger su identidad | "
                "para proteger su intimidad | no se hacen responsables | no se responsabiliza | "
                "no refleja necesariamente | no necesariamente coinciden | "
                "no comparte necesariamente | opinión de sus autores | "
                "responsabilidad exclusiva de | exclusiva responsabilidad de | "
                "responsabilidad de su autor | responsabilidad de quien | "
                "es responsable de lo expresado | opiniones son personales | "
                "opinión personal de | contenido patrocinado | enlaces de afiliados | "
                "fueron cambiados por seguridad | cambiados por seguridad | "
                "cambiados por motivos | cambiados a petición | opinión personal del autor | "
                "opinión personal de su autor | opinión personal de la autora"
                " | de carácter informativo | carácter meramente informativo | meramente informativo "
                "| fines informativos | fines meramente informativos | no sustituye la consulta | "
                "no sustituye el consejo | no sustituye el diagnóstico | no sustituye la opinión "
                "| no reemplaza la consulta | no reemplaza el consejo | consejo médico "
                "profesional | no constituye asesoramiento | no constituye una recomendación | no "
                "constituyen una recomendación | recomendación de inversión | consulte a su "
                "médico | consulta a tu médico | consulta con tu médico | recibe una comisión | "
                "reciba una comisión | recibir una pequeña comisión | recibimos una comisión | "
                "ganar una comisión | llevarnos una comisión | comisión por las compras | "
                "comisión por las ventas | enlaces afiliados | enlace de afiliado | links de "
                "afiliados | responsabilidad de quienes los | responsabilidad de quienes las | no "
                "coincide necesariamente con | no coinciden necesariamente con | no tienen por "
                "qué coincidir | no tiene por qué coincidir | no compromete a | no comprometen a"
                " | nombres se han cambiado | nombre se ha cambiado | nombres se han modificado | "
                "nombre se ha modificado | nombres se cambiaron | nombre se cambió | nombres han "
                "sido alterados | no es su nombre real | no recibe salario | ni posee acciones | "
                "no recibe financiación de | no recibe fondos de | preservar el anonimato de | "
                "preservar su anonimato | proteger su anonimato | a petición de la entrevistada | "
                "a petición del entrevistado"
            ),
            "legal": (
                "aviso legal | política de privacidad | términos y condiciones | "
                "condiciones de uso | política de cookies | protección de datos | cookies | "
                "the trust project"
                " | registro mercantil | registro de medios | depósito legal | preferencias de "
                "privacidad | configuración de privacidad | responsable del tratamiento"
                "| accedemos a información en un dispositivo | acceder a información en un "
                "dispositivo | retirar su consentimiento en cualquier momento | retirar tu "
                "consentimiento en cualquier momento"
            ),
            "tags": "archivado en",
            "comments": (
                "normas de participación | ver comentarios | los comentarios están"
                " | se reserva el derecho de la publicación de los comentarios | se reserva el derecho de publicar los comentarios | se reserva el derecho a eliminar comentarios"
            ),
            "app": (
                "app store | google play | nuestra app | nuestra aplicación | canal de whatsapp | "
                "canal de telegram"
            ),
            "advertisement": (
                "contenido patrocinado | después de la publicidad | continúa después | "
                "en colaboración con | ofrecido por"
            ),
            "caption": (
                "foto: | (foto | fotografía: | imagen: | foto de archivo | imagen de archivo | "
                "getty images | /efe | / efe | /reuters | cortesía | /afp | shutterstock | "
                "captura de pantalla | europa press"
            ),
            "navigation": (
                "min de lectura | minutos de lectura | minutos lectura | tiempo de lectura | "
                "escuchar este artículo | ir al contenido | su navegador"
            ),
        },
        house=(
            "nosotros | nuestro | nuestra | nuestros | nuestras | tu | tus | usted | sus | aquí | "
            "nos | voy | quiero | nosotras | vosotros | vosotras | vuestro | vuestra | vuestros | "
            "vuestras | tuyo | tuya | ustedes | puedes | quieres | tienes | eres | podrás | "
            "ayúdanos | apóyanos | escríbenos | cuéntanos | contáctanos | síguenos | te | su"
        ),
        is_words=("es | son"),
        trades=(
            "periodista | redactor | redactora | corresponsal | reportero | reportera | "
            "columnista | editor | editora | escritor | escritora | historiador | historiadora | "
            "ensayista | novelista | poeta | cronista | autor | autora | filósofo | filósofa | "
            "catedrático | catedrática | investigador | investigadora | economista | politólogo | "
            "politóloga | sociólogo | socióloga | jurista | periodistas | crítico | crítica | "
            "comunicador | comunicadora | fotógrafo | fotógrafa | fotoperiodista | subdirector | "
            "subdirectora | filólogo | filóloga | antropólogo | antropóloga | dramaturgo | "
            "dramaturga | guionista | humorista | comentarista | analista | articulista | "
            "editorialista | traductor | traductora | presentador | presentadora | locutor | "
            "locutora | académico | académica | docente | historietista"
        ),
        itself=(
            "este artículo | este texto | esta noticia | este contenido | esta información | "
            "esta nota | este resumen | esta columna | este reportaje | este publicación | "
            "este entrevista | este historia | este crónica | este pieza | este opinión | "
            "este traducción | este investigación | este página | este entrada | este versión | "
            "esta publicación | esta entrevista | esta historia | esta crónica | esta pieza | "
            "esta opinión | esta traducción | esta investigación | esta página | esta entrada | "
            "esta versión | esa publicación | esa entrevista | esa historia | esa crónica | "
            "esa pieza | esa opinión | esa traducción | esa investigación | esa página | "
            "esa entrada | esa versión | este análisis | este post | este reporte | "
            "este informe | este trabajo | este especial | esta tribuna | este boletín | "
            "el artículo | el reportaje | la entrevista | del artículo | al artículo"
            " | nuestra edición | nuestro artículo | nuestra nota | nuestra información sobre | "
            "nuestro texto | la nota original | el texto original | nuestro reportaje"
        ),
        topics={
            "app": (
                "app | aplicación | descargar | descarga | notificaciones | alertas | android | "
                "iphone | ios"
            ),
            "related": (
                "leer | noticias | artículos | reportajes | cobertura | especial | información | "
                "vídeo | video | galería"
            ),
            "share": (
                "facebook | twitter | instagram | telegram | whatsapp | tiktok | redes | canal | "
                "compartir | comparte | comparta | compártelo | amigos | amigo"
            ),
            "contact": (
                "redacción | contactar | contacta | contáctanos | escríbenos | pistas | "
                "denuncia | denuncias | whatsapp | confidencial | segura | anónima | sugerencia | "
                "sugerencias | comentarios"
                " | queja | quejas | reclamación | reclamaciones | defensora | defensor"
            ),
            "correction": (
                "actualizado | actualizada | corregido | corregida | modificado | modificada | "
                "versión | error | corrección | corregir | actualizó | corrigió | respuesta | "
                "añadir | corregidos | corregimos | corrige | corregirla | modificó | "
                "actualización | actualizamos | ampliado | ampliada | rectificado | rectificada | "
                "rectificación | aclaración | aclarar | precisar | precisión | errores | errata | "
                "erratas | erróneo | errónea | erróneamente | equivocado | equivocada | "
                "incorrecto | incorrecta | anterior | previa | titular | publicó | añadido | "
                "incorporar | eliminado | editado | editada"
            ),
            "subscribe": (
                "periodismo | independiente | lectores | lectoras | suscriptores | suscriptor | "
                "suscripción | suscríbete | apoyo | apoyar | apoya | socio | socia | socios | "
                "donación | gratis | acceso | leer | contenido | cuenta | boletín | newsletter | "
                "euros | mes | posible | gracias | personas | ayuda | contribución | comunidad | "
                "permite | seguir | informando | suscripciones | suscriptora | suscriptoras | "
                "suscribirte | suscribirse | suscríbase | suscribite | abonado | abonados | "
                "donar | dona | donaciones | donativo | donativos | aportar | aportación | "
                "aportaciones | aporte | aportes | contribuir | contribuciones | contribuye | "
                "apóyanos | apóyenos | ayúdanos | ayudar | financiación | financiar | "
                "financiado | independencia | independientes | gratuito | gratuita | "
                "gratuitamente | mensual | anual | lectora | lector | membresía | miembro | "
                "miembros | registrarte | regístrate | registro | ilimitado | exclusivo | "
                "exclusivos | suscriba | correo | bandeja | muro | publicidad | anunciantes"
                " | apúntate | apúntese | entrega | buzón | edición | impresa | suscritos | suscrito "
                "| registrados | usuarios"
                " | considera | cooperativa | hazte"
            ),
            "disclaimer": (
                "inteligencia | artificial | ia | traducido | automáticamente | opiniones | "
                "responsabilidad | autor | comisión | elaborado | generado | opinión | refleja | "
                "ideas | expresadas | vertidas | reflejan | necesariamente | responsable | "
                "exclusiva | firmante | autora | autores | postura | línea | editorial | "
                "representan | representa | coinciden | traducción | generada | asistencia | "
                "patrocinado | patrocinada | publicitario | contenido | afiliados | enlaces | "
                "compra | asesoramiento | constituye | financiero | protegida | identidad | "
                "cambiados | cambiado | nombres"
                " | informativo | informativos | sustituye | coincide | firmados"
            ),
            "credits": (
                "publicado | publicada | originalmente | traducido | elaborada | ayuda | "
                "apareció | publicó | publicaron | publicamos | producido | producida | "
                "realizado | realizada | colaboración | apoyo | beca | traducida | traducción | "
                "adaptado | editado | original | versión | republicado | reproducido | "
                "reproduce | alianza | impresa"
                " | contribuyó | contribuyeron | colaboró | colaboraron | reporteó | edición | "
                "revista | subvención | fundación | licencia"
            ),
            "author_bio": (
                "periodista | profesor | profesora | universidad | escritor | escritora | autor | "
                "autora | corresponsal | redactora | redactor | libro | sección | trabajó | "
                "escribo | escribe"
            ),
        },
        speech=(
            "dijo | afirmó | declaró | explicó | señaló | escribió | preguntó | aseguró | "
            "respondió | advirtió | dice | afirma | explica | aconseja | señala | advierte | "
            "comentó | indicó | agregó | añadió | sostuvo | relató | contó | manifestó | "
            "recordó | detalló | precisó | reclamó | denunció | expresó | cuenta | señalan | "
            "apunta | recuerda | sostiene"
        ),
        changes=(
            "artículo noticia texto nota información crónica titular = actualizado "
            "actualizada corregido corregida modificado modificada editado editada ampliado "
            "ampliada rectificado = con = incluir añadir agregar corregir aclarar precisar "
            "reflejar incorporar rectificar indicar especificar"
        ),
        laws="ley | constitución | tratado",
        heads="créditos",
    ),
    prose=Prose(
        openers="El Los Las",
        common=(
            "de la que el en y a los se del las por un con no una su para es al lo como más pero "
            "sus le ha este sobre entre también fue según desde ya cuando hasta muy está años"
        ),
        leading=(
            "e u o si porque aunque sino mientras hacia durante sin tras ante bajo mediante "
            "ni nuestro nuestra cada cuyo cuya cuyos cuyas unos unas"
        ),
        letters="ñ¿¡",
        titles=(
            "Sr. Sra. Srta. Sres. Dr. Dra. Dña. Lic. Prof. Gral. Gen. Cnel. Cap. Tte. Sgto. "
            "Mons. Sto. Sta. Excmo. Ilmo."
        ),
        abbreviations=(
            "Sr. Sra. Srta. Sres. Dr. Dra. D. Dña. Ud. Uds. Vd. Lic. Ing. Arq. Prof. Gral. Gen. "
            "Cnel. Cap. Tte. Sgto. Mons. Fr. Sto. Sta. St. núm. núms. nro. pág. págs. p. pp. art. "
            "arts. cap. vol. ed. etc. p.ej. a.C. d.C. EE. UU. EE.UU. Av. Avda. C. Pl. Pza. tel. "
            "tfno. aprox. máx. mín. ene. feb. mar. abr. jun. jul. sep. sept. oct. nov. dic. S.A. "
            "Cía. Excmo. Ilmo. cf. a.m. p.m. dpto. izq. dcha. admón."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="y o e u",
    ),
    # fmt: off
    labels=(
        "Análisis",
        "Atención",
        "Aviso",
        "Aviso importante",
        "Columna",
        "Crónica",
        "Directo",
        "Editorial",
        "En directo",
        "En vivo",
        "Encuesta",
        "Entrevista",
        "Exclusiva",
        "Exclusivo",
        "Fotos",
        "Importante",
        "Lea también",
        "Minuto a minuto",
        "Nota",
        "Opinión",
        "Perfil",
        "Perspectiva",
        "Pódcast",
        "Podcast",
        "Reportaje",
        "Última hora",
        "Urgente",
        "Vea también",
        "Video",
        "Vídeo",
        "Videos",
        "Artículo",
        "Claves",
        "Cronología",
        "Ensayo",
        "Galería",
        "Gráfico",
        "Infografía",
        "Investigación",
        "Reseña",
        "Tribuna",
        "Verificación",
        "Fotogalería",
        "Quiz",
        "Mapa",
        "Lista",
        "Foto",
        "Gráficos",
        "Obituario",
        "Comunicado",
        "Carta",
        "Concurso",
        "Rectificación",
        "Aclaración",
        "Extracto",
        "Poema",
        "Anuncio",
        "Invitación",
        "Agenda",
        "Resumen",
        "Sorteo",
        "Horóscopo",
        "Guía",
        "Consejos",
        "Tráfico",
        "Empleo",
        "Convocatoria",
        "Recordatorio",
        "Homenaje",
        "Crítica de cine",
        "Crítica de teatro",
        "Crítica literaria",
        "Crítica de libros",
        "Crítica musical",
        "Crítica de ópera",
        "Crítica de televisión",
        "Nota de prensa",
        "Comunicado de prensa",
        "Carta abierta",
        "Carta al director",
        "Cartas al director",
        "Reseña de libro",
    ),
    topical=(
        "Encuesta",
        "Aviso",
        "Aviso importante",
        "Atención",
        "Importante",
        "Nota",
        "Investigación",
        "Artículo",
        "Tribuna",
        "Directo",
        "Perfil",
        "Columna",
        "Mapa",
        "Lista",
        "Foto",
        "Gráficos",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "lunes, 14 de abril de 2025": "2025-04-14",
            "Publicado: 9 de diciembre de 2023, 09:05": "2023-12-09T09:05",
            "Actualizado 25/10/2024 18:40": "2024-10-25T18:40",
            "14 de abril de 2025 a las 9:30 a. m.": "2025-04-14T09:30",
            "Actualizado el 30/06/2024 20:15 h": "2024-06-30T20:15",
            "mar. 11 mar. 2025": "2025-03-11",
        },
        not_dates=("hace 3 horas", "El tratado se firmó en Viena el 4 de mayo de 2020.", "3-2"),
        bylines={
            "Por Ana Pérez y Luis Gómez": ("Ana Pérez", "Luis Gómez"),
            "por Ana Pérez": ("Ana Pérez",),
            "Ana Pérez / Luis Gómez": ("Ana Pérez", "Luis Gómez"),
            "Escrito por Luis Gómez": ("Luis Gómez",),
            "Por nuestros corresponsales": ("nuestros corresponsales",),
            "Fotos y texto: Óscar Prieto": ("Óscar Prieto",),
            "Marta Ruiz, el lunes 3 de mayo de 2021": ("Marta Ruiz",),
        },
        not_bylines=(
            "Por un lado, el puerto sigue cerrado",
            "Por que no",
            "Por fin",
            "Utilice esta versión para imprimir",
        ),
        prose=(
            "El ayuntamiento aprobó este martes un presupuesto que destina más dinero a las "
            "escuelas y a las carreteras. Según la alcaldesa, las obras del puente viejo empezarán "
            "después del verano, pero los vecinos no están convencidos. «Nos lo han prometido "
            "muchas veces», dijo uno de ellos."
        ),
        boilerplate={
            "Suscríbete a nuestro boletín diario": "subscribe",
            "Te puede interesar: El puerto reabre el lunes": "related",
            "Todos los derechos reservados. Prohibida su reproducción.": "copyright",
            "Licenciado en Historia y autor de una novela sobre el puerto.": "author_bio",
            "Investigación: Ana Cisne. Edición: Bo Lund": "credits",
        },
    ),
)
