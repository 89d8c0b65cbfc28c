"""Spanish."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
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
            "act",
        ),
        glue=("el", "de", "del", "a", "a las", "a la", "las", "al", "en", "desde", "a los"),
        hours=("h", "hs", "hrs", "horas"),
        minutes=("min",),
        am=("am", "a.m", "a. m"),
        pm=("pm", "p.m", "p. m"),
        noon=("mediodía",),
        midnight=("medianoche",),
        ordinals=("º", "°"),
        ago=cldr.AGO["es"],
        today=("hoy",),
        yesterday=("ayer",),
        captions=("foto", "fotos", "fotografía", "imagen", "crédito"),
    ),
    bylines=BylineWords(
        by=(
            "por | por: | escrito por | redactado por | texto: | texto de | autor: | autora: | "
            "autores: | publicado por | un reportaje de | un artículo de | una entrevista de | "
            "análisis de | columna de | texto y fotos: | firma:"
        ),
        posts=(
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
        papers="para",
        credits={
            "with": "con | con información de | en colaboración con",
            "editing": "editado por | edición: | edición de",
            "photography": (
                "foto: | fotos: | foto de | fotos de | fotografía: | fotografías de | imagen: | "
                "imágenes:"
            ),
            "illustration": "ilustración: | ilustración de | infografía:",
            "video": "vídeo: | video:",
            "translation": "traducción: | traducido por | traducción de",
        },
        statements=(
            "declaración del | declaración de la | declaración de | comunicado de | "
            "comunicado del"
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
            "corresponsal | periodista | redactor | redactora | editor | editora | enviado | "
            "enviada | columnista | reportero | reportera | fotógrafo | fotógrafa | colaborador | "
            "colaboradora | analista | director | directora | profesor | profesora | escritor | "
            "escritora | economista | historiador | historiadora | catedrático | catedrática"
        ),
        role_words="nuestro | nuestra | especial | jefe | jefa | de",
        given=(
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
            "virginia | xavier | ximena | yolanda"
        ),
        never=(
            "que | qué | quién | cómo | cuándo | dónde | fin | favor | supuesto | ejemplo | eso | "
            "ello | lado | tortura | caso | dios | primera | primer | último | última | nuevo | "
            "nueva | nuevos | nuevas | gran | grande | más | menos | sin | sobre | entre | "
            "hacia | hasta | según | tras | contra | es | son | está | fue | ser | no | sí | ya | "
            "muy | mundo | política | economía | sociedad | cultura | deportes | opinión | "
            "salud | ciencia | tecnología | última hora | noticias | vídeo | video | vídeos | "
            "compartir | imprimir | utilice | guerra | paz | crisis | gobierno | presidente | "
            "ministro | elecciones | huelga | perspectiva | perspectivas | comentarios | lee | "
            "leer | suscríbete | inicio | -ción | -ciones | -mente | -dades | -ismo | -miento"
        ),
        glue=(
            "publicado | publicado en | actualizado | actualizado a | min | minutos | horas | "
            "hace | lectura | tiempo de lectura | seguir | compartir | comentarios | "
            "sin comentarios | comentar | síguenos | última actualización"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la que el en y a los se del las por un con no una su para es al lo como más pero "
            "sus le ha este sobre entre también fue según desde ya cuando hasta muy está años"
        ),
        letters="ñ¿¡",
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
        "Análisis", "Atención", "Aviso", "Aviso importante", "Columna", "Crónica", "Directo",
        "Editorial", "En directo", "En vivo", "Encuesta", "Entrevista", "Exclusiva",
        "Exclusivo", "Fotos", "Importante", "Lea también", "Minuto a minuto", "Nota", "Opinión",
        "Perfil", "Perspectiva", "Pódcast", "Podcast", "Reportaje", "Última hora", "Urgente",
        "Vea también", "Video", "Vídeo", "Videos",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Por Ana Pérez y Luis Gómez": ("Ana Pérez", "Luis Gómez"),
            "por Ana Pérez": ("Ana Pérez",),
            "Ana Pérez / Luis Gómez": ("Ana Pérez", "Luis Gómez"),
            "Escrito por Luis Gómez": ("Luis Gómez",),
            "Por nuestros corresponsales": ("nuestros corresponsales",),
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
    ),
)
