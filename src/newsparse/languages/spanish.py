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
            "publicado el",
            "publicada el",
            "publicado a las",
            "publicación",
            "fecha de publicación",
            "fecha",
            "creado",
            "creado el",
            "escrito el",
        ),
        updated=(
            "actualizado",
            "actualizado el",
            "actualizado a",
            "actualizado a las",
            "actualizada",
            "actualizada el",
            "última actualización",
            "última actualización el",
            "actualización",
            "modificado",
            "modificado el",
            "última modificación",
            "última modificación el",
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
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la que el en y a los se del las por un con no una su para es al lo como más pero "
            "sus le ha este sobre entre también fue según desde ya cuando hasta muy está años"
        ),
        letters="ñ¿¡",
        abbreviations=(
            "Sr. Sra. Srta. Sres. Dr. Dra. D. Dña. Da. Ud. Uds. Vd. Lic. Ing. Arq. Prof. Gral. "
            "Gen. Cnel. Cap. Tte. Sgto. Mons. Fr. Sto. Sta. St. núm. núms. No. nro. pág. págs. p. "
            "pp. art. arts. cap. vol. ed. etc. p.ej. a.C. d.C. EE. UU. EE.UU. Av. Avda. C. Pl. "
            "Pza. tel. tfno. aprox. máx. mín. ene. feb. mar. abr. may. jun. jul. ago. sep. sept. "
            "oct. nov. dic. S.A. Cía. Excmo. Ilmo. cf. km. a.m. p.m. dpto. izq. dcha. admón."
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
        prose=(
            "El ayuntamiento aprobó este martes un presupuesto que destina más dinero a las "
            "escuelas y a las carreteras. Según la alcaldesa, las obras del puente viejo empezarán "
            "después del verano, pero los vecinos no están convencidos. «Nos lo han prometido "
            "muchas veces», dijo uno de ellos."
        ),
    ),
)
