"""Indonesian."""

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
    code="id",
    name="Indonesian",
    native="Indonesia",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["id"],
        weekdays=cldr.WEEKDAYS["id"],
        more_months={"Agt": 8, "Agst": 8, "Pebruari": 2, "Nopember": 11, "Sept": 9},
        more_weekdays={"Jum'at": 4},
        published=(
            "diterbitkan",
            "diterbitkan pada",
            "dipublikasikan",
            "tayang",
            "terbit",
            "diposting",
            "diterbitkan tanggal",
            "rilis",
        ),
        updated=(
            "diperbarui",
            "diperbarui pada",
            "terakhir diperbarui",
            "pembaruan",
            "update",
            "diubah",
            "pemutakhiran",
        ),
        glue=("pada", "pukul", "jam", "tanggal", "tgl", "di"),
        ago=cldr.AGO["id"],
        today=("hari ini",),
        yesterday=("kemarin",),
        captions=("foto", "gambar", "ilustrasi"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari tidak dalam akan ke juga bisa karena oleh "
            "saat telah tersebut ada adalah kata mengatakan sudah kepada lebih sebagai para atau "
            "mereka menjadi dia hanya bahwa namun setelah dapat tak seperti ketika jika kami "
            "tetapi hingga kita"
        ),
        abbreviations=(
            "Dr. dr. Drs. Ir. Prof. H. Hj. K.H. KH. M. Moh. Muh. Tn. Ny. Sdr. Jl. Jln. No. Rp. "
            "tgl. hlm. dll. dsb. dst. dkk. yth. Yth. a.n. u.p. d.a. s.d. Letjen. Mayjen. Brigjen. "
            "Kol. Kapt. Jend. Jan. Feb. Mar. Apr. Jun. Jul. Agu. Agt. Sept. Okt. Nov. Des. Kab. "
            "Kec. St. Tbk. S.H. M.H. M.Si. S.E. S.Pd. Ph.D."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="dan atau",
    ),
    # fmt: off
    labels=(
        "Analisis", "Baca juga", "Breaking news", "Eksklusif", "Foto", "Opini", "Podcast",
        "Video", "Wawancara",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Dewan kota pada hari Selasa menyetujui anggaran baru yang memberi lebih banyak uang "
            "untuk sekolah dan jalan. Wali kota mengatakan bahwa perbaikan jembatan lama akan "
            "dimulai setelah musim hujan, tetapi warga belum percaya. “Janji seperti ini sudah ada "
            "sejak lima tahun lalu,” ujar seorang warga."
        ),
    ),
)
