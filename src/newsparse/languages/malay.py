"""Malay."""

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
    code="ms",
    name="Malay",
    native="Melayu",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["ms"],
        weekdays=cldr.WEEKDAYS["ms"],
        more_months={"Sept": 9, "Februari": 2},
        published=(
            "diterbitkan",
            "diterbitkan pada",
            "disiarkan",
            "disiarkan pada",
            "tarikh terbit",
            "tarikh",
            "siaran",
        ),
        updated=(
            "dikemas kini",
            "dikemas kini pada",
            "kemas kini",
            "dikemaskini",
            "kemaskini terakhir",
            "kemas kini terakhir",
            "dikemaskini pada",
        ),
        glue=("pada", "pukul", "jam", "hb", "di"),
        am=("pagi", "PG", "am", "a.m"),
        pm=("petang", "PTG", "malam", "tengah hari", "pm", "p.m"),
        ago=cldr.AGO["ms"],
        today=("hari ini",),
        yesterday=("semalam",),
        captions=("gambar", "foto"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari daripada tidak dalam akan ke turut boleh "
            "kerana oleh ketika telah tersebut ada adalah ialah kata berkata beliau sudah kepada "
            "lebih sebagai atau mereka bahawa selepas namun pihak bagi tiada hanya jika juga "
            "menjadi dia dapat tak seperti kami kita tetapi"
        ),
        abbreviations=(
            "Dr. Prof. En. Pn. Cik. Tn. Hj. Hjh. Ir. Ts. Dato. Sdn. Bhd. Jln. Kg. Lt. Jen. Kol. "
            "Kapt. Mej. Sarjan. No. dll. dsb. dgn. Jan. Feb. Mac. Apr. Jun. Jul. Ogos. Sept. Okt. "
            "Nov. Dis. m.s. hlm. iaitu. St. Mohd. Muhd. Abd. Md. A/L. A/P. RM. b. bt."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="dan atau",
    ),
    # fmt: off
    labels=(
        "Analisis", "Baca juga", "Eksklusif", "Gambar", "Video", "Wawancara",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Majlis bandar raya pada Selasa meluluskan belanjawan baharu yang memberi lebih banyak "
            "wang untuk sekolah dan jalan. Datuk bandar berkata, kerja membaiki jambatan lama akan "
            "bermula selepas musim hujan, namun penduduk tidak yakin kerana janji sama pernah "
            "dibuat. “Kami sudah lama tunggu,” katanya."
        ),
    ),
)
