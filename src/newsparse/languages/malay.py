"""Malay."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    MailWords,
    PageWords,
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
        statements=("kenyataan | kenyataan bersama | kenyataan media"),
        authors="penulis",
        news="berita",
        agencies="Berita Harian | Utusan Malaysia | Sinar Harian | Harian Metro | Astro Awani",
        sources="sumber",
        signed="pendapat | kolum | analisis",
        by=(
            "disiarkan oleh | diterbitkan oleh | "
            "oleh | oleh: | ditulis oleh | penulis: | pengarang: | wartawan: | laporan oleh"
        ),
        genres="laporan | artikel | ulasan | rencana",
        joins="dan | serta",
        places="di | dari",
        papers="untuk",
        credits={
            "with": "bersama",
            "photography": "foto: | gambar: | gambar oleh | foto oleh",
            "translation": "terjemahan: | diterjemahkan oleh | penterjemah:",
            "editing": "editor: | penyunting: | disunting oleh",
        },
        links="dan | untuk | di",
        desks="pengarang | wartawan kami | meja berita | sidang pengarang | editor",
        bodies=(
            "parti | jawatankuasa | kementerian | universiti | institut | kesatuan | persatuan | "
            "agensi | akhbar | majlis | yayasan | pusat | gerakan | pasukan | berita"
        ),
        roles=(
            "wartawan | pemberita | koresponden | pengarang | kolumnis | penulis | jurugambar | "
            "pensyarah | profesor | penganalisis | editor | penyelidik"
        ),
        role_words="kanan | khas",
        given=(
            "adibah | adnan | afiq | ainul | aisya | alias | aminuddin | amirah | arif | "
            "asmah | aziah | baharom | basri | dayang | ellyna | faizatul | fazli | "
            "ghazali | hairul | harun | jamaluddin | juliana | kartini | khairil | latif | "
            "liyana | maimunah | marzuki | mashitah | maszlee | muhamad | munirah | "
            "mustafa | nazirah | noridah | normah | norzana | norzila | nuraini | nurulain | "
            "raja | ramli | razali | ridzuan | rozita | rusli | safura | salwa | sarah | "
            "shafie | shukri | syafiqah | syamsul | syarifah | zainuddin | zaiton | "
            "zulkarnain | "
            "aisyah | fatimah | haliza | hamzah | hanafi | haris | hazlina | khairuddin | "
            "latifah | maizatul | nurfarah | nurhaliza | nurulhuda | salleh | shafiq | "
            "anggun | nyoman | sulistyo | titin | jhoanna | jonalyn | marivic | nenita | "
            "ramil | raymart | rizalina | roldan | romulo | wilfredo | "
            "abdul | abdullah | aini | aminah | amirul | azhar | azlan | azman | faridah | "
            "farah | faizal | haslina | hafiz | haziq | hisham | ismail | izzat | kamal | "
            "khairul | mohd | mohamad | muhammad | nadia | nasir | nik | noor | nor | norliza | "
            "nur | nurul | rashid | razak | rohani | roslan | rosnah | safiah | shahrul | siti | "
            "suraya | syed | wan | yusof | zainal | zainab | zulkifli | aida | aidil | ain | "
            "aina | aishah | aiman | aizat | akmal | aliff | aliza | amalina | amir | amira | "
            "anis | aqilah | arina | asyraf | athirah | atiqah | aziz | aziza | azizah | azlin | "
            "azlina | azmi | aznan | azrul | azura | badrul | baharuddin | balqis | danial | "
            "diyana | faezah | fahmi | faiz | faizah | fara | farahin | fareez | farhana | "
            "farid | fariz | fasha | fatihah | fatin | fauziah | firdaus | fuad | hafizah | "
            "hakim | hakimi | halim | hamidah | hanis | haniza | hanisah | harith | hasnah | "
            "hasnul | hazirah | hidayah | husna | hazwan | ikhwan | ilyas | imran | insyirah | "
            "irfan | iskandar | izzah | jamaliah | jamilah | junaidi | kamarul | kamaruddin | "
            "khadijah | khairiah | khalid | lokman | luqman | mahathir | mahmud | maisarah | "
            "mariani | marlina | maslan | masitah | mastura | mazlan | mazlina | mior | "
            "mohammad | mukhriz | mustaqim | nabil | nabilah | nadhirah | nadiah | nadirah | "
            "najib | najwa | naqib | natasha | nazri | nazrul | nizam | noorazlina | noraini | "
            "norazlina | norhayati | norhaliza | norizan | norlida | normala | norsiah | "
            "nurfarahin | nurhidayah | nuratikah | nurain | qistina | rabiatul | rafidah | "
            "rahim | rahimah | rahman | raihan | rashidah | rizal | rohana | rosli | roslina | "
            "rosmah | ruslan | ruzaini | sabri | safwan | saiful | salina | salmah | salman | "
            "samsul | sharifah | shahril | shamsul | shazwan | shuhada | sofea | suhaila | "
            "suhaimi | syafiq | syahirah | syahmi | syahrul | syazwani | syuhada | taufiq | "
            "tengku | umar | umi | yusri | zaharah | zaid | zaini | zainudin | zakaria | "
            "zaleha | zalina | zamri | zarina | zul | zulaikha | zuraida | zuraidah"
        ),
        capitals=True,
        never=(
            "antarabangsa | wilayah | bisnes | hartanah | sekitar | tenaga | fesyen | badminton "
            "| kolum | bual | arkib | lagi | selanjutnya | muka | stesen | baharu | "
            "pengangkutan | awam | "
            "baru | besar | pertama | terakhir | tidak | apa | mengapa | bagaimana | siapa | "
            "ini | itu | politik | ekonomi | sukan | budaya | pendapat | berita | dunia | "
            "perang | krisis | kerajaan | pilihan raya | baca | harga | minyak | perniagaan | "
            "kewangan | pasaran | duit | cukai | bajet | hutang | eksport | industri | "
            "perdagangan | syarikat | perdana | menteri | parlimen | pilihan | kempen | undi | "
            "undang | tentera | rasuah | jenayah | dadah | pembunuhan | penjara | mahkamah | "
            "banjir | gempa | kebakaran | kemalangan | mangsa | penduduk | rakyat | kanak | "
            "wanita | pelajar | sekolah | kesihatan | penyakit | vaksin | makanan | minuman | "
            "resipi | pelancongan | percutian | agama | masjid | sepak | piala | pemain | "
            "jurulatih | perlawanan | keputusan | jadual | muzik | filem | hiburan | gaya | "
            "hidup | teknologi | telefon | aplikasi | kereta | motosikal | cuaca | esok | "
            "semalam | petang | isnin | selasa | sabtu | terkini | tonton | galeri | topik | "
            "laman | utama | masuk | daftar | langgan | hubungi | tentang | dasar | privasi | "
            "terma | syarat | iklan | kerjaya | sebab | fakta | sejarah | bandar | negeri | "
            "daerah | negara | luar | jalan | keretapi | lapangan | terbang | projek | "
            "pembangunan"
        ),
        single_names=True,
        glue="diterbitkan | dikemas kini | minit | jam | lalu | kongsi | komen",
    ),
    mails=MailWords(
        subject="subjek | perkara", sent="tarikh | dihantar", people="daripada | kepada"
    ),
    pages=PageWords(reading="min", pages="halaman"),
    contacts=ContactWords(
        phones="telefon",
        boxes="Peti Surat",
        counted="bab",
        joins="atau",
    ),
    phrases=Phrases(
        sources="sumber",
        topics={
            "disclaimer": ("ai | kecerdasan | automatik | diterjemahkan"),
            "legal": ("kuki | cookie"),
        },
        itself=("artikel ini | berita ini | ringkasan ini | laman web ini | terjemahan ini"),
        sayings={
            "legal": ("milik pemilik masing-masing"),
            "contact": ("isi borang di bawah"),
            "subscribe": (
                "anda menerima e-mel ini kerana | anda menerima emel ini kerana"
                " | terus ke e-mel | ke peti masuk anda | ke peti mel anda"
            ),
        },
        schools="univers | institut | akadem | polit",
        channels="saluran | channel",
        articles="artikel ini",
        is_words="ialah | adalah",
        imperatives=(
            "ikuti | muat | dapatkan | baca | dengar | kongsi | sokong | hantar | daftar | "
            "sertai | langgan | tulis"
        ),
        told="dia | ia | mereka | beliau",
        buttons={
            "navigation": (
                "tonton main = video | saiz besarkan kecilkan = huruf teks fon | "
                "langkau terus = kandungan | cari = berita artikel | uji = kuiz pengetahuan | "
                "jawab = kuiz | langkau = kandungan utama"
            ),
            "legal": ("terima tolak setuju = semua kuki"),
            "correction": ("laporkan lapor = kesilapan kesalahan ralat"),
            "comments": ("laporkan tulis lihat papar baca tambah = komen ulasan semua"),
            "subscribe": (
                "urus perbaharui langgan = langganan buletin akaun | masukkan = e-mel emel alamat"
            ),
            "share": (
                "salin = pautan | kongsi cetak simpan hantar = artikel berita halaman rakan pautan"
            ),
            "related": ("lihat papar baca semua = berita artikel lain lagi semua"),
            "contact": ("hubungi = editor penulis redaksi | hantar = surat tulisan"),
            "app": ("muat turun buka = aplikasi"),
        },
        turns={
            "related": ("penulis juga mengesyorkan: | penulis mengesyorkan:"),
        },
        opens={
            "contact": (
                "hubungi kami | hubungi | kontak | hantar | hantarkan | tentang kami | "
                "mengenai kami | redaksi | surat pembaca | ada maklumat | aduan | "
                "hantar berita | hantar kepada kami | e-mel kami | salurkan maklumat"
                " | jumpa kesilapan? | jumpa kesilapan? beritahu kami$ | hantar maklumat kepada kami$"
            ),
            "copyright": (
                "hak cipta terpelihara | copyright | dilarang | semua hak"
                " | dilarang mengeluar ulang | dilarang mengeluar ulang tanpa"
            ),
            "credits": (
                "sumber | terjemahan: | diterjemahkan | penulis | editor: | laporan: | oleh: | "
                "wartawan: | artikel ini pertama | artikel ini diterbitkan | bernama | "
                "- bernama | gambar dan | disunting"
            ),
            "subscribe": (
                "langgan | langgani | langganan | daftar | daftar masuk | newsletter | "
                "surat berita | buletin | log masuk | sudah melanggan | sokong | sokong kami | "
                "derma | sertai | ikuti saluran | dapatkan | dapatkan berita | untuk membaca | "
                "kandungan eksklusif | jadi | langgan sekarang | untuk pelanggan | "
                "pelanggan sahaja | untuk terus membaca | teruskan membaca | daftar sekarang | "
                "daftar percuma | sertai saluran | jadi ahli | muat turun"
                " | anda boleh berhenti melanggan | terima kasih! sila semak | sila semak e-mel | "
                "alamat e-mel anda$ | alamat e-mel$ | cuba dengan | langgan dari#"
            ),
            "share": (
                "kongsi | kongsikan | kongsi artikel | kongsi berita | share | cetak | komen | "
                "beri komen | tulis komen | tinggalkan komen | ikuti kami | ikut kami | "
                "ikuti | salin | salin pautan | simpan | suka | apa pendapat | hantar kepada | "
                "apa pandangan | ikuti kami di"
                " | sertai kami di | ikuti kami di"
                " | pautan disalin$ | pautan telah disalin$ | simpan untuk nanti$ | "
                "hantar melalui e-mel$ | jadikan kami sumber pilihan"
            ),
            "related": (
                "baca juga | baca lagi | baca seterusnya | baca selanjutnya | baca: | "
                "baca lanjut | baca berita | lihat juga | lihat | tonton | tonton juga | "
                "berita berkaitan | artikel berkaitan | berkaitan | topik berkaitan | "
                "berita lain | berita lain-lain | artikel lain | lagi berita | lagi | "
                "selanjutnya | sebelumnya | seterusnya | paling popular | popular | terkini | "
                "berita terkini | berita terbaru | pilihan | pilihan editor | cadangan | "
                "disyorkan | anda mungkin | mungkin anda | jangan lepaskan | video: | lagi artikel"
            ),
            "correction": (
                "pembetulan | penjelasan | nota editor | nota pengarang | kemas kini: | "
                "versi terdahulu | ralat | pembetulan: | pindaan | "
                "artikel ini telah dikemas kini | laporan ini telah dikemas kini | "
                "artikel ini telah diperbetulkan | dikemas kini | kami memohon maaf | "
                "kesilapan amat dikesali"
            ),
            "author_bio": (
                "tentang penulis | penulis ialah | penulis adalah | *penulis | * penulis | "
                "profil penulis"
            ),
            "disclaimer": (
                "penafian | pandangan | artikel ini ialah | artikel ini adalah | "
                "artikel ini merupakan | pendapat | ini adalah pandangan | "
                "ini ialah pandangan | tulisan ini | disclaimer | * artikel | *artikel | "
                "artikel ini adalah pandangan | tulisan ini adalah | artikel ini diterjemahkan"
                " | ringkasan ini dijana | jika anda memerlukan bantuan"
            ),
            "legal": (
                "dasar privasi | dasar | privasi | terma dan | terma & syarat | terma | "
                "terma penggunaan | syarat | polisi privasi | polisi | iklan bersama | kerjaya | "
                "kod etika | dengan melanggan | dengan meneruskan | kami menggunakan | kuki | "
                "peta laman"
                " | kami menghargai privasi | kami menghormati privasi | laman web ini menggunakan | "
                "laman ini menggunakan kuki | tetapan kuki$"
            ),
            "tags": "tag | tags | topik | kata kunci | kategori:",
            "comments": (
                "komen ( | lihat komen | semua komen | tiada komen | balas | ruangan komen"
                " | jadilah yang pertama memberi | jadi orang pertama | tunjukkan komen$ | "
                "komen yang berbaur | komen yang mengandungi | "
                "komen yang berbaur kebencian akan dipadam$"
            ),
            "app": "muat turun | muat turun aplikasi | aplikasi | pasang",
            "advertisement": (
                "iklan | tajaan | kandungan tajaan | advertorial | sponsor | artikel bersambung | "
                "berita bersambung | teruskan membaca | skrol"
            ),
            "caption": (
                "foto | gambar | (foto | (gambar | gambar hiasan | gambar fail | foto fail | foto "
                "hiasan | ilustrasi | kredit | - gambar | – gambar | kredit foto | kredit gambar | "
                "tangkap layar | gambar sekadar hiasan | tangkap layar$"
            ),
            "navigation": (
                "laman utama | utama | home | menu | cari | carian | langkau | kembali | "
                "kembali ke | ke atas | akaun | dengar | dengar artikel | masa membaca | "
                "masa bacaan | minit bacaan | muat lagi | lihat semua | halaman seterusnya | "
                "tutup | langsung | siaran langsung"
                " | kembali ke atas$"
                " | sila aktifkan javascript | pelayar anda tidak menyokong"
                " | log keluar$ | akaun saya$ | profil saya$ | saiz huruf$ | saiz teks$ | "
                "minit bacaan$ | minit membaca$ | uji pengetahuan anda dengan kuiz | bacaan# | "
                "dengar berita ini$ | dengar artikel ini$ | tonton secara langsung$"
            ),
        },
        holds={
            "copyright": "hak cipta terpelihara | hak terpelihara | tanpa kebenaran",
            "subscribe": (
                "surat berita | melanggan | langgan | kewartawanan bebas | saluran telegram | "
                "saluran whatsapp | newsletter | surat berita kami"
            ),
            "share": "ikuti kami | ruangan komen",
            "related": ("baca juga | baca lagi | berita berkaitan | di sini | klik sini"),
            "correction": (
                "versi terdahulu | telah dikemas kini | telah diperbetulkan | "
                "kesilapan amat dikesali | memohon maaf atas"
            ),
            "author_bio": ("ialah wartawan | adalah wartawan | ialah penulis | ialah editor"),
            "disclaimer": (
                "tidak semestinya | pandangan peribadi | tidak mencerminkan | "
                "kecerdasan buatan | pendirian | pandangan peribadi penulis | "
                "pandangan penulis | tidak semestinya mencerminkan | "
                "tidak semestinya mewakili | tidak bertanggungjawab terhadap | "
                "bukan nama sebenar"
            ),
            "legal": "dasar privasi | terma dan syarat | kuki",
            "caption": (
                "foto: | (foto | gambar hiasan | gambar fail | /bernama | getty images | "
                "foto bernama"
            ),
            "app": "app store | google play | huawei appgallery | aplikasi",
        },
        house="kami | kita | anda | awak | di sini | sini",
        changes=(
            "artikel berita = dikemas_kini dikemaskini diperbetulkan = dengan = menambah "
            "memasukkan membetulkan"
        ),
    ),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari daripada tidak dalam akan ke turut boleh "
            "kerana oleh ketika telah tersebut ada adalah ialah kata berkata beliau sudah kepada "
            "lebih sebagai atau mereka bahawa selepas namun pihak bagi tiada hanya jika juga "
            "menjadi dia dapat tak seperti kami kita tetapi iaitu manakala menerusi syarikat kerajaan seorang "
            "sebuah"
        ),
        titles="Dr. Prof. Pn. Tn. Hj. Hjh. Lt. Kol. Kapt. Mej.",
        abbreviations=(
            "Dr. Prof. Pn. Tn. Hj. Hjh. Ir. Sdn. Bhd. Jln. Kg. Lt. Kol. Kapt. Mej. Sarjan. No. "
            "dll. dsb. dgn. Jan. Feb. Apr. Jun. Jul. Sept. Okt. Nov. Dis. m.s. hlm. St. Mohd. "
            "Muhd. Abd. Md. bt."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    # fmt: off
    labels=(
        "Analisis",
        "Baca juga",
        "Eksklusif",
        "Gambar",
        "Video",
        "Wawancara",
        "Berita tergempar",
        "Foto",
        "Infografik",
        "Kolum",
        "Komen",
        "Laporan khas",
        "Langsung",
        "Pendapat",
        "Podcast",
        "Rencana",
        "Terkini",
        "Tinjauan",
        "Ulasan",
        "Wawancara khas",
    ),
    topical=(
        "Gambar",
        "Langsung",
        "Kolum",
        "Rencana",
        "Pendapat",
        "Terkini",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "Isnin, 14 April 2025": "2025-04-14",
            "Diterbitkan: 9 Disember 2023, 09:05": "2023-12-09T09:05",
            "Dikemas kini 25/10/2024 18:40": "2024-10-25T18:40",
            "Dikemas kini 19 Ogos 2022": "2022-08-19",
        },
        not_dates=("3 jam lalu",),
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
        boilerplate={
            "Baca juga: Pelabuhan dibuka semula Isnin": "related",
            "Hak cipta terpelihara": "copyright",
        },
    ),
)
