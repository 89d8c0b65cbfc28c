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
        published=("diterbitkan", "disiarkan", "tarikh terbit", "tarikh", "siaran"),
        updated=(
            "dikemas kini",
            "kemas kini",
            "dikemaskini",
            "kemaskini terakhir",
            "kemas kini terakhir",
        ),
        glue=("pada", "pukul", "jam", "hb", "di"),
        am=("pagi", "PG", "am", "a.m"),
        pm=("petang", "PTG", "malam", "tengah hari", "pm", "p.m"),
        ago=cldr.AGO["ms"],
        today=("hari ini",),
        yesterday=("semalam",),
        captions=("gambar", "foto"),
    ),
    bylines=BylineWords(
        by="oleh | oleh: | ditulis oleh | penulis: | pengarang: | wartawan: | laporan oleh",
        genres="laporan | artikel | ulasan | rencana",
        joins="dan | serta",
        places="di | dari",
        papers="untuk",
        credits={
            "with": "bersama",
            "photography": "foto: | gambar: | gambar oleh | foto oleh",
            "translation": "terjemahan: | diterjemahkan oleh | penterjemah:",
            "editing": "penyunting: | disunting oleh",
        },
        links="dan | untuk | di",
        desks="pengarang | wartawan kami | meja berita | sidang pengarang | editor",
        bodies=(
            "parti | jawatankuasa | kementerian | universiti | institut | kesatuan | persatuan | "
            "agensi | akhbar | majlis | yayasan | pusat | gerakan | pasukan | berita"
        ),
        roles="wartawan | pemberita | koresponden | pengarang | kolumnis | penulis | jurugambar",
        role_words="kanan | khas",
        given=(
            "abdul | abdullah | aini | aminah | amirul | azhar | azlan | azman | faridah | "
            "farah | faizal | haslina | hafiz | haziq | hisham | ismail | izzat | kamal | "
            "khairul | mohd | mohamad | muhammad | nadia | nasir | nik | noor | nor | norliza | "
            "nur | nurul | rashid | razak | rohani | roslan | rosnah | safiah | shahrul | siti | "
            "suraya | syed | wan | yusof | zainal | zainab | zulkifli"
        ),
        never=(
            "baru | besar | pertama | terakhir | tidak | apa | mengapa | bagaimana | siapa | "
            "ini | itu | politik | ekonomi | sukan | budaya | pendapat | berita | dunia | "
            "perang | krisis | kerajaan | pilihan raya | baca"
        ),
        glue="diterbitkan | dikemas kini | minit | jam | lalu | kongsi | komen",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari daripada tidak dalam akan ke turut boleh "
            "kerana oleh ketika telah tersebut ada adalah ialah kata berkata beliau sudah kepada "
            "lebih sebagai atau mereka bahawa selepas namun pihak bagi tiada hanya jika juga "
            "menjadi dia dapat tak seperti kami kita tetapi"
        ),
        abbreviations=(
            "Dr. Prof. Pn. Tn. Hj. Hjh. Ir. Sdn. Bhd. Jln. Kg. Lt. Kol. Kapt. Mej. Sarjan. No. "
            "dll. dsb. dgn. Jan. Feb. Apr. Jun. Jul. Sept. Okt. Nov. Dis. m.s. hlm. St. Mohd. "
            "Muhd. Abd. Md. bt."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    # fmt: off
    labels=(
        "Analisis", "Baca juga", "Eksklusif", "Gambar", "Video", "Wawancara",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Oleh Nurul Aini dan Mohd Faizal": ("Nurul Aini", "Mohd Faizal"),
        },
        not_bylines=("Oleh itu, pelabuhan ditutup",),
        prose=(
            "Majlis bandar raya pada Selasa meluluskan belanjawan baharu yang memberi lebih banyak "
            "wang untuk sekolah dan jalan. Datuk bandar berkata, kerja membaiki jambatan lama akan "
            "bermula selepas musim hujan, namun penduduk tidak yakin kerana janji sama pernah "
            "dibuat. “Kami sudah lama tunggu,” katanya."
        ),
    ),
)
