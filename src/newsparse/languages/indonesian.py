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
        published=("diterbitkan", "dipublikasikan", "tayang", "terbit", "diposting", "rilis"),
        updated=(
            "diperbarui",
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
    bylines=BylineWords(
        by=(
            "oleh | oleh: | ditulis oleh | penulis: | reporter: | laporan | laporan: | "
            "wartawan: | pewarta: | resensi buku oleh | artikel oleh"
        ),
        genres="resensi | laporan | artikel | opini | wawancara | kolom | esai",
        joins="dan | serta",
        places="di | dari",
        papers="dari | untuk",
        credits={
            "with": "bersama | dengan",
            "photography": "foto: | foto oleh | gambar:",
            "illustration": "ilustrasi:",
            "video": "video:",
            "translation": "penerjemah: | diterjemahkan oleh | terjemahan:",
            "editing": "editor: | penyunting: | disunting oleh",
        },
        articles="sang | para",
        links="dan | untuk | di",
        desks=(
            "redaksi | tim redaksi | wartawan kami | dewan redaksi | koresponden kami | "
            "reporter kami"
        ),
        bodies=(
            "partai | komite | kementerian | universitas | institut | serikat | asosiasi | "
            "federasi | kantor | koran | dewan | yayasan | pusat | gerakan | tim | berita"
        ),
        roles=(
            "wartawan | jurnalis | reporter | koresponden | editor | redaktur | kolumnis | "
            "kontributor | pengamat | penulis | dosen"
        ),
        role_words="senior | pemimpin",
        given=(
            "abdul | ade | adi | agung | agus | ahmad | andi | ani | anita | anwar | arief | "
            "arif | ayu | bambang | bayu | budi | chandra | citra | dedi | desi | dewi | dian | "
            "dimas | dwi | edi | eka | eko | endang | erna | fajar | farhan | fitri | galih | "
            "hadi | hari | hendra | heri | ika | imam | indah | indra | intan | iwan | joko | "
            "kartika | lestari | lina | maya | mega | muhamad | muhammad | naufal | nia | novi | "
            "nur | putri | rahmat | rani | ratna | reza | rian | ridwan | rina | rini | rizky | "
            "rudi | sari | septian | siti | slamet | sri | sugeng | surya | susilo | teguh | "
            "tri | tuti | wahyu | wawan | widya | yanti | yoga | yudi | yuni | yusuf"
        ),
        never=(
            "baru | besar | pertama | terakhir | tidak | apa | mengapa | bagaimana | siapa | "
            "di mana | kapan | ini | itu | politik | ekonomi | olahraga | budaya | opini | "
            "berita | dunia | nasional | perang | damai | krisis | pemerintah | pemilu | mogok | "
            "baca | juga | bagikan | lebih | karena itu"
        ),
        glue=(
            "dipublikasikan | diperbarui | menit | jam | lalu | baca | bagikan | komentar | "
            "terbit"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari tidak dalam akan ke juga bisa karena oleh "
            "saat telah tersebut ada adalah kata mengatakan sudah kepada lebih sebagai para atau "
            "mereka menjadi dia hanya bahwa namun setelah dapat tak seperti ketika jika kami "
            "tetapi hingga kita"
        ),
        abbreviations=(
            "Dr. dr. Drs. Prof. H. Hj. K.H. KH. Moh. Muh. Tn. Sdr. Jl. Jln. No. Rp. tgl. hlm. dll. "
            "dsb. dst. dkk. yth. Yth. a.n. u.p. d.a. s.d. Letjen. Mayjen. Brigjen. Kol. Kapt. "
            "Jend. Jan. Feb. Mar. Apr. Jun. Jul. Agu. Agt. Sept. Okt. Nov. Des. Kab. Kec. St. Tbk. "
            "S.H. M.H. M.Si. S.E. S.Pd. Ph.D."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    # fmt: off
    labels=(
        "Analisis", "Baca juga", "Breaking news", "Eksklusif", "Foto", "Opini", "Podcast",
        "Video", "Wawancara",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Oleh Siti Rahma dan Budi Santoso": ("Siti Rahma", "Budi Santoso"),
            "Resensi buku oleh Siti Rahma.": ("Siti Rahma",),
        },
        not_bylines=("Oleh karena itu, pelabuhan ditutup",),
        prose=(
            "Dewan kota pada hari Selasa menyetujui anggaran baru yang memberi lebih banyak uang "
            "untuk sekolah dan jalan. Wali kota mengatakan bahwa perbaikan jembatan lama akan "
            "dimulai setelah musim hujan, tetapi warga belum percaya. “Janji seperti ini sudah ada "
            "sejak lima tahun lalu,” ujar seorang warga."
        ),
    ),
)
