"""Indonesian."""

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
    PictureWords,
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
        statements=("pernyataan | pernyataan bersama | siaran pers"),
        authors="penulis",
        news="berita",
        agencies=(
            "detikcom | Kompas.com | Tempo.co | Liputan6.com | CNN Indonesia | CNBC Indonesia | "
            "Tribunnews.com | BBC Indonesia | BBC News Indonesia | VOA Indonesia | Suara.com | "
            "JPNN | Jawa Pos | kantor berita antara"
        ),
        sources="sumber",
        signed="opini | kolom | analisis",
        by=(
            "diposting oleh | dipublikasikan oleh | diterbitkan oleh | diunggah oleh | "
            "oleh | oleh: | ditulis oleh | penulis: | reporter: | laporan | laporan: | "
            "wartawan: | pewarta: | resensi buku oleh | artikel oleh | ditulis oleh: | "
            "pewarta : | jurnalis: | kontributor: | teks: | laporan wartawan | laporan reporter | "
            "dilaporkan oleh | teks dan foto: | teks & foto: | penulis naskah: | foto dan teks: | "
            "foto & teks: | reportase: | laporan kontributor | laporan jurnalis | "
            "laporan koresponden | laporan pewarta"
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
            "kontributor | pengamat | penulis | dosen | analis | peneliti | ekonom | akademisi | "
            "aktivis | mahasiswa | mahasiswi | pemerhati | pegiat | advokat | praktisi | "
            "sastrawan | budayawan | fotografer | penyair | sejarawan | pewarta | esais | "
            "penerjemah | novelis | sosiolog | antropolog | kritikus | cerpenis"
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
            "tri | tuti | wahyu | wawan | widya | yanti | yoga | yudi | yuni | yusuf | "
            "abdurrahman | aditya | akbar | alamsyah | aldi | alfian | amalia | amelia | "
            "andika | andri | anggi | anggita | anggoro | anindya | anisa | annisa | aprilia | "
            "ardhi | ardi | ardiansyah | arifin | aris | arya | asep | astri | astuti | aulia | "
            "bagas | benny | budiman | cahyono | candra | dadang | danang | dani | darmawan | "
            "dede | deni | denny | desy | devi | dika | dina | dinda | dini | dito | djoko | "
            "doni | egi | endah | evi | fachri | fadhil | fadhlan | fadli | faisal | faiz | "
            "fandi | fara | farid | fathur | fauzan | fauzi | febri | febriana | ferdi | ferry | "
            "fikri | fitria | fitriani | galuh | gilang | gita | guntur | gusti | hanif | "
            "hanifah | hartono | haryanto | hasanuddin | hendri | hendro | herlina | hermawan | "
            "hidayat | husein | ibnu | icha | ihsan | ilham | irfan | irma | irwan | isnaini | "
            "jajang | julianto | jumadi | kartini | kristiyanto | krisna | kurnia | kurniawan | "
            "lia | lilis | lukman | lusi | lutfi | maharani | mahendra | meilani | melati | "
            "mochamad | mulyadi | mulyono | mustofa | nabila | nanda | nanang | neni | niken | "
            "nining | nita | nofri | novia | nugroho | nurhayati | nuraini | okta | oktaviani | "
            "panji | pramono | prasetyo | pratama | pratiwi | puji | purnomo | puspita | putu | "
            "rachmat | rahayu | rahman | rahmadani | rahmawati | ramadhan | ramdan | ranti | "
            "ratih | rendi | reni | resti | retno | rifki | rika | riska | riski | risma | "
            "rizal | rizka | rizki | robby | rosita | ruri | sandi | santi | santoso | sekar | "
            "setiawan | setyo | shinta | sigit | sinta | sofyan | soni | sugiarto | sukma | "
            "sulaiman | suparman | supriyadi | suryadi | susanti | susanto | susi | sutrisno | "
            "suwarno | syafira | syahrul | syaiful | tania | taufik | teddy | tia | tiara | "
            "tono | trisno | tutik | umar | umi | utami | vina | vivi | wahid | wahyuni | "
            "wayan | widi | widodo | wibowo | winda | wira | wisnu | wulan | wulandari | yanto | "
            "yanuar | yayan | yogi | yohanes | yosef | yudha | yuli | yulia | yuliana | "
            "yulianti | yulianto | yunus | yusron | zainuddin | zaki | zulfikar"
        ),
        capitals=True,
        never=(
            "edisi | internasional | bursa | properti | pendidikan | sains | tekno | keluarga | "
            "kriminal | parlemen | lingkungan | televisi | seleb | kuliner | perjalanan | bola "
            "| bulu | tangkis | zodiak | ramalan | tajuk | surat | pembaca | khusus | analisis "
            "| siniar | arsip | pelanggan | rekomendasi | halaman | kabupaten | kecamatan | "
            "stasiun | pulau | utara | selatan | barat | lama | angkutan | umum | sumatera | "
            "kalimantan | sulawesi | papua | "
            "baru | besar | pertama | terakhir | tidak | apa | mengapa | bagaimana | siapa | "
            "di mana | kapan | ini | itu | politik | ekonomi | olahraga | budaya | opini | "
            "berita | dunia | nasional | perang | damai | krisis | pemerintah | pemilu | mogok | "
            "baca | juga | bagikan | lebih | karena itu | harga | minyak | saham | rupiah | "
            "inflasi | bisnis | keuangan | pasar | modal | uang | pajak | anggaran | utang | "
            "ekspor | impor | industri | perdagangan | perusahaan | presiden | wakil | menteri | "
            "gubernur | bupati | walikota | dpr | pilkada | pilpres | kampanye | suara | hukum | "
            "polisi | polri | tni | kpk | korupsi | tersangka | kasus | kejahatan | narkoba | "
            "pembunuhan | penjara | jaksa | pengadilan | banjir | gempa | longsor | gunung | "
            "meletus | kebakaran | kecelakaan | korban | tewas | warga | masyarakat | "
            "perempuan | siswa | sekolah | kampus | kesehatan | rumah | sakit | penyakit | "
            "vaksin | makanan | minuman | resep | wisata | liburan | pantai | agama | lebaran | "
            "umrah | masjid | gereja | sepak | piala | timnas | pemain | pelatih | "
            "pertandingan | jadwal | klasemen | musik | selebriti | gaya | hidup | teknologi | "
            "gawai | ponsel | aplikasi | otomotif | mobil | listrik | cuaca | besok | kemarin | "
            "siang | sore | selasa | jumat | sabtu | terbaru | terpopuler | terkini | populer | "
            "pilihan | simak | galeri | infografis | topik | beranda | masuk | daftar | "
            "langganan | kontak | tentang | pedoman | siber | kebijakan | privasi | syarat | "
            "ketentuan | iklan | karier | alasan | fakta | sejarah | provinsi | daerah | "
            "negara | luar | negeri | dalam | jalan | tol | kereta | api | bandara | pelabuhan | "
            "proyek | pembangunan"
        ),
        single_names=True,
        glue=(
            "lihat profil | "
            "dipublikasikan | diperbarui | menit | jam | lalu | bagikan | komentar | terbit | "
            "komentari | ikuti | simpan | dengarkan | menit baca | jam lalu | jam yang lalu | "
            "hari lalu | hari yang lalu | tayang | salin tautan | cetak | selengkapnya | "
            "lihat semua | lihat semua artikel | artikel lainnya | whatsapp | twitter | "
            "facebook | telegram | baca | peranan"
        ),
    ),
    mails=MailWords(
        subject="subjek | perihal",
        sent="tanggal | dikirim",
        people="dari | kepada | ke",
        marks="bls | trs",
    ),
    pages=PageWords(
        reading="min",
        pages="halaman",
        publishes="diterbitkan oleh | penerbit",
        ends="selesai | tamat",
    ),
    pictures=PictureWords(
        lent="dokumentasi pribadi | istimewa",
        stands="kiri | kanan | tengah | kedua kiri | kedua kanan | ketiga kiri | dari kiri",
    ),
    contacts=ContactWords(
        phones="telepon | telp",
        boxes="Kotak Pos",
        counted="bab",
        joins="atau",
    ),
    phrases=Phrases(
        sources="sumber",
        sayings={
            "legal": (
                "menyimpan atau mengakses informasi | menyimpan dan/atau mengakses informasi"
                " | milik pemiliknya masing-masing | adalah milik dari pemiliknya masing-masing"
            ),
            "contact": ("isi formulir di bawah | isilah formulir"),
            "subscribe": (
                "anda menerima email ini karena | anda menerima surel ini karena | kamu "
                "menerima email ini karena"
            ),
        },
        schools="univers | institut | akadem | polit",
        channels="saluran | kanal | channel",
        careers=(
            "mengajar | meneliti | menulis | kelahiran | lulusan | alumnus | fakultas | jurusan | "
            "ilmu | politik | hukum | sejarah | filsafat | sosiologi | ekonomi | penyair | "
            "sastrawan | kolumnis | pengamat | direktur | ketua | pengajar | guru | besar | "
            "mahasiswa | doktoral | aktivis | advokat | universitas | dosen | wartawan | "
            "jurnalis | penulis | peneliti | alumni | editor | redaktur | tinggal | bekerja"
        ),
        articles=("artikel ini | tulisan ini | berita ini | konten ini | laporan ini"),
        trades=(
            "dosen | wartawan | jurnalis | peneliti | guru | redaktur | reporter | koresponden | "
            "kontributor | kolumnis | editor | pengamat | sastrawan | penyair | sejarawan | "
            "fotografer | pewarta | esais | penerjemah | novelis | akademisi | sosiolog | "
            "antropolog | ekonom | aktivis | mahasiswa | advokat"
        ),
        is_words="adalah",
        imperatives=(
            "ikuti | unduh | dapatkan | baca | simak | dengarkan | bagikan | dukung | kirim | "
            "daftar | gabung | berlangganan | langganan | tulis | cek | silakan | silahkan | "
            "klik | kunjungi | lihat | tonton | hubungi | kirimkan | laporkan | ikutilah | "
            "daftarkan | aktifkan | nikmati | jadilah | temukan | pantau | bergabung | "
            "bergabunglah | dukunglah | donasi | beri | tinggalkan | sampaikan | unduhlah | "
            "install | instal"
        ),
        words={
            "subscribe": (
                "pelanggan | langganan | berlangganan | pembaca | donasi | dukung | "
                "dukungan | gratis | penawaran | bulan | akun | masuk | daftar | buletin | "
                "email | independen | jurnalisme | anggota | akses | membaca"
            ),
            "share": (
                "bagikan | bagi | pendapat | kirim | teman | cetak | salin | tautan | "
                "ikuti | suka | diskusi"
            ),
            "comments": ("komentar | komentari | tulis"),
            "contact": (
                "hubungi | kontak | tulis | kirim | redaksi | telepon | pertanyaan | informasi"
            ),
            "correction": (
                "koreksi | ralat | kesalahan | salah | diubah | pembaruan | "
                "versi | sebelumnya | klarifikasi | artikel"
            ),
            "disclaimer": (
                "pendapat | opini | pandangan | penulis | tanggung | jawab | mencerminkan | "
                "redaksi | kecerdasan | buatan | diterjemahkan | otomatis"
            ),
            "author_bio": (
                "wartawan | jurnalis | koresponden | redaktur | penulis | profesor | "
                "sejarawan | kolumnis | buku"
            ),
            "related": (
                "baca | juga | artikel | topik | berita | terpopuler | terkait | "
                "rekomendasi | lihat | selengkapnya | terbaru"
            ),
            "legal": ("kebijakan | privasi | syarat | ketentuan | hak | cipta"),
        },
        told="dia | ia | mereka | beliau",
        buttons={
            "navigation": (
                "putar tonton = video | ukuran perbesar perkecil = huruf teks font | "
                "lewati langsung = konten | cari = berita artikel topik | "
                "ketik masukkan = kata kunci | uji = kuis pengetahuan | ikuti = kuis | "
                "muat = ulang halaman"
            ),
            "correction": ("laporkan usulkan = kesalahan koreksi kekeliruan"),
            "comments": (
                "laporkan tulis lihat tampilkan baca tambahkan kirim sembunyikan = komentar"
            ),
            "subscribe": (
                "hadiahkan = artikel langganan | kelola perpanjang batalkan = langganan akun "
                "buletin | masukkan = email surel alamat"
            ),
            "share": (
                "salin tersalin = tautan link | bagikan cetak simpan kirim = artikel berita "
                "halaman email tautan teman"
            ),
            "related": (
                "lihat tampilkan baca muat semua = berita artikel lainnya selengkapnya semua lagi"
            ),
            "legal": (
                "kelola ubah pengaturan = cookie cookies privasi"
                " | terima tolak setujui = semua cookie kuki"
            ),
            "contact": ("hubungi = redaksi penulis | kirim kirimkan = surat tulisan redaksi opini"),
            "app": ("unduh buka instal = aplikasi"),
        },
        turns={
            "legal": ("konten ini hanya untuk pembaca berusia"),
            "credits": (
                "artikel ini pertama kali diterbitkan dalam bahasa inggris"
                " | artikel ini pertama kali diterbitkan | artikel ini awalnya diterbitkan "
                "| pertama kali diterbitkan dalam bahasa inggris | diterjemahkan dari bahasa"
            ),
            "contact": ("isi formulir | silakan isi formulir"),
            "related": (
                "penulis juga merekomendasikan: | penulis merekomendasikan: | para "
                "penulis juga merekomendasikan:"
            ),
        },
        opens={
            "contact": (
                "hubungi kami | hubungi redaksi | kontak | kontak kami | kirim | kirimkan | kirim ke "
                "| kirim tulisan | tentang kami | redaksi | punya informasi | surat pembaca | saran | "
                "kirim surat | punya cerita | kirim berita | ceritakan kepada kami | ceritakan pada "
                "kami | bagikan pengalaman anda | punya pengalaman serupa"
                " | hubungi | kontak: | kontak redaksi | kirim tulisan anda | kirim artikel | kirim "
                "opini | kirim naskah | kirim foto | kirimkan tulisan | kirimkan artikel | "
                "kirimkan naskah | kirimkan ke | punya berita | punya info | pengaduan: | aduan: | untuk informasi lebih lanjut "
                "hubungi | untuk pemasangan iklan | pasang iklan | iklan: | alamat redaksi | "
                " alamat redaksi: | email redaksi | telepon: | telp: | telp. | surel: | "
                "redaksi: | dewan redaksi | susunan redaksi"
                " | punya informasi? kirim ke redaksi$ | punya cerita menarik? kirimkan kepada kami$"
            ),
            "copyright": (
                "copyright | dilarang | dilarang mengutip | seluruh hak | hak cipta dilindungi | "
                "segala hak"
                " | dilarang menyalin | dilarang memperbanyak | dilarang keras "
                "mengambil | dilarang keras | dilarang meng-copy | dilarang menggandakan | "
                "dilarang mempublikasikan | dilarang menyebarluaskan | hak "
                "cipta | hak cipta © | seluruh hak cipta | semua hak dilindungi | semua hak cipta "
                "| boleh dikutip "
            ),
            "credits": (
                "sumber | sumber : | penerjemah: | diterjemahkan | diterjemahkan oleh | penulis | "
                "penulis : | editor | editor : | reporter | pewarta | laporan | "
                "artikel ini telah | artikel ini pertama | artikel ini sudah | berita ini telah | "
                "artikel ini tayang | dikutip dari | penyunting: | uploader | (antara) | "
                "kontributor | produser | riset: | grafis: | desain: | terjemahan: | kamera: | "
                "videografer: | juru kamera: | editor video: | suara: | produksi: | produser: | "
                "editor bahasa: | redaktur: | pewarta: | data: | naskah: | teks: | kontributor: | "
                "musik:"
                " | reporter: | penulis: | pewarta: | penerjemah:"
                " | editor: | reporter : | pewarta : | wartawan: | kontributor : | redaktur : | "
                "fotografer: | penyusun: | sumber: | sumber berita: | ilustrator: | "
                "infografis: | kamerawan: | alih bahasa: | diterjemahkan dari | artikel ini telah tayang | artikel ini pertama kali | artikel "
                "ini ditulis | artikel ini terbit | artikel ini diterbitkan | artikel ini "
                "dipublikasikan | artikel asli | berita ini telah tayang | berita ini tayang | "
                "tulisan ini telah | tulisan ini pertama kali | tulisan ini pernah | tulisan ini "
                "diterbitkan | liputan ini | liputan ini didukung | pertama kali terbit | pertama "
                "kali diterbitkan | copyright © antara "
            ),
            "subscribe": (
                "berlangganan | langganan | langganan sekarang | daftar | daftarkan | "
                "daftar sekarang | newsletter | buletin | masuk | login | log in | "
                "sudah berlangganan | sudah punya | dukung | dukung kami | dukung jurnalisme | "
                "donasi | bergabung | gabung | ikuti saluran | dapatkan | dapatkan update | "
                "konten khusus | konten ini | untuk melanjutkan | untuk membaca | baca tanpa | "
                "mari bergabung | ingin | berlangganan sekarang | jadi pelanggan | "
                "khusus pelanggan | konten premium | artikel premium | "
                "baca selengkapnya dengan | untuk melanjutkan membaca | lanjutkan membaca | "
                "daftar gratis | dapatkan berita | dapatkan informasi | berdonasi | "
                "bergabunglah | yuk gabung | ayo gabung | ikuti channel | simak breaking news"
                " | berlanggananlah | untuk membaca artikel | untuk membaca selengkapnya | artikel "
                "ini khusus | konten ini khusus | konten ini hanya | konten "
                "eksklusif | konten berbayar | sudah punya akun | belum punya akun | sudah "
                "menjadi | masuk untuk | masuk atau daftar | daftarkan email | daftarkan diri | "
                "masukkan email | dapatkan notifikasi | dapatkan newsletter | dapatkan akses | "
                "dukung karya | dukung media | dukungan anda | donasi sekarang | jadi anggota | "
                "jadilah anggota | jadilah pelanggan | mari dukung | jurnalisme independen | "
                "aktifkan notifikasi | terima kasih telah membaca | nikmati akses"
                " | anda dapat berhenti berlangganan | anda bisa berhenti berlangganan | "
                "terima kasih! silakan periksa | silakan periksa email | silakan cek email | "
                "coba hanya | alamat email anda$ | alamat email$"
            ),
            "share": (
                "bagikan | bagikan artikel | bagikan berita | share | sebarkan | cetak | "
                "beri komentar | tulis komentar | komentari | kirim komentar | "
                "tinggalkan komentar | tinggalkan balasan | ikuti kami | ikuti | follow | "
                "salin | salin tautan | simpan | suka | bagaimana pendapat | apa pendapat | "
                "berikan pendapat | copy link | bagikan ke | bagikan artikel ini | "
                "kirim ke teman | berikan komentar | bagaimana menurut | ikuti kami di"
                " | bagikan berita ini | bagikan di | bagikan tulisan | bagikan: | share artikel | "
                "berikan tanggapan | bagaimana menurut anda | bagaimana "
                "menurutmu | bagaimana pendapat anda | apa pendapat anda | apa pendapatmu | ikuti "
                "akun | ikuti media sosial | ikuti berita | ikuti "
                "perkembangan | gabung di | gabung di grup | gabung ke | gabung grup | "
                "gabung channel | ayo bergabung | "
                "klik di sini untuk bergabung | cek berita | cek berita dan artikel | salin link "
                "| tautan disalin | cetak$ | cetak artikel | sukai halaman | "
                "like halaman | like dan | suka dengan artikel | beri rating"
                " | simpan artikel ini"
                " | link berhasil disalin$ | tautan berhasil disalin$ | simpan untuk nanti$ | "
                "baca nanti$ | jadikan kami sumber pilihan | tambahkan kami sebagai sumber"
            ),
            "related": (
                "baca juga | baca juga : | baca selengkapnya | baca selanjutnya | baca lainnya | "
                "baca pula | baca: | baca berita | baca artikel | baca lebih | simak juga | "
                "simak | simak video | lihat juga | lihat | lihat lainnya | tonton | "
                "tonton juga | berita terkait | artikel terkait | terkait | topik terkait | "
                "berita lainnya | berita lain | artikel lainnya | lainnya | selengkapnya | "
                "selanjutnya | sebelumnya | berikutnya | terpopuler | berita terpopuler | "
                "populer | terbaru | berita terbaru | terkini | berita terkini | rekomendasi | "
                "rekomendasi untuk | direkomendasikan | pilihan | pilihan editor | "
                "pilihan redaksi | pilihan untukmu | halaman selanjutnya | halaman: | saksikan | "
                "saksikan juga | jangan lewatkan | kunjungi | mungkin anda | video: | "
                "infografis | update berita | dengarkan juga"
                " | baca juga: | baca berita lainnya | baca artikel lainnya | baca artikel menarik | "
                "baca lebih lanjut | lihat juga: | lihat selengkapnya | lihat "
                "berita | simak juga: | simak berita | simak selengkapnya | simak artikel | "
                "tonton video | tonton: | saksikan video | berita populer | berita selanjutnya | "
                "berita sebelumnya | berita pilihan | berita rekomendasi | artikel lain | artikel "
                "terbaru | artikel populer | artikel sebelumnya | artikel selanjutnya | artikel "
                "menarik lainnya | artikel pilihan | rekomendasi untuk anda | rekomendasi untukmu "
                "| terpopuler$ | terkait$ | tulisan lainnya | tulisan terkait | mungkin anda suka "
                "| mungkin anda tertarik | anda mungkin juga | anda mungkin suka | anda mungkin "
                "tertarik | selengkapnya$ | selanjutnya$ | sebelumnya$ | kembali ke atas | "
                " indeks berita"
                " | paling banyak dibaca$ | konten dari mitra$ | konten dari mitra kami$ | "
                "dari mitra kami$"
            ),
            "correction": (
                "ralat | koreksi | klarifikasi | catatan redaksi | catatan: | pembaruan: | "
                "versi sebelumnya | laporkan kesalahan | laporkan | hak jawab | koreksi: | "
                "ralat: | catatan redaksi: | berita ini telah diperbarui | "
                "artikel ini telah diperbarui | artikel ini telah dikoreksi | "
                "artikel ini telah mengalami | berita ini telah mengalami | "
                "redaksi meminta maaf | redaksi mohon maaf | kami mohon maaf | "
                "ditemukan kesalahan"
                " | klarifikasi: | hak jawab: | catatan editor | catatan editor: | catatan: artikel "
                "| diperbarui | diperbarui pada | artikel ini diperbarui | artikel ini telah "
                "direvisi | artikel ini mengalami | berita ini telah dikoreksi | berita ini "
                "diperbarui | judul artikel ini | judul berita ini | versi awal artikel | "
                "sebelumnya artikel ini | sebelumnya tertulis | sebelumnya ditulis | redaksi memohon maaf | mohon maaf atas | temukan kesalahan | "
                "menemukan kesalahan"
            ),
            "author_bio": (
                "tentang penulis | penulis adalah | *penulis | * penulis | profil penulis | lulus"
            ),
            "disclaimer": (
                "disclaimer | pendapat | tulisan ini | artikel ini merupakan | "
                "artikel ini hanya | artikel ini dibuat | isi artikel | opini | "
                "konten ini adalah | penafian | depresi bukan | kontak bantuan | "
                "informasi dalam | jika anda memiliki | opini ini | artikel ini adalah opini | "
                "isi tulisan | pandangan dalam | artikel ini diterjemahkan | "
                "artikel ini ditulis dengan | berita ini dibuat | redaksi tidak | "
                "nama disamarkan"
                " | tulisan ini adalah | tulisan ini merupakan | tulisan ini tidak mewakili | "
                "tulisan ini sepenuhnya | tulisan ini adalah opini | tulisan ini adalah pendapat "
                "| tulisan ini opini pribadi | isi artikel ini | artikel ini merupakan opini | "
                "artikel ini merupakan pendapat | artikel ini tidak mencerminkan | artikel ini "
                "bersifat | artikel ini bukan | artikel ini dibuat dengan | artikel ini "
                "mengandung | opini pribadi | pandangan penulis | pendapat penulis | "
                "pendapat dalam | segala isi | segala tanggung jawab | redaksi tidak bertanggung "
                "| tanggung jawab isi | disclaimer: | konten ini merupakan kerja sama | artikel sponsor | nama samaran | "
                "bukan nama sebenarnya | *bukan nama sebenarnya | nama narasumber | informasi "
                "dalam artikel "
                " | ringkasan ini dibuat | ringkasan ini dihasilkan | teks ini diterjemahkan | "
                "jika anda membutuhkan bantuan"
                " | berita ini dimuat otomatis"
            ),
            "legal": (
                "kebijakan privasi | kebijakan | privasi | syarat dan | syarat & ketentuan | "
                "syarat penggunaan | ketentuan | ketentuan layanan | pedoman | pedoman media | "
                "pedoman media siber | info iklan | karir | karier | kode etik | "
                "dengan mendaftar | dengan melanjutkan | kami menggunakan | peta situs | kotak pos"
                " | pedoman pemberitaan | kode etik jurnalistik | kebijakan data | kebijakan cookie "
                "| kebijakan redaksi | syarat dan ketentuan | ketentuan penggunaan | ketentuan "
                "umum | aturan penggunaan | karir$ | terverifikasi dewan pers | terdaftar di "
                " dewan pers | dengan berlangganan | dengan mengklik | situs ini "
                "menggunakan | kami menggunakan cookie"
                " | kami menghargai privasi | hanya yang diperlukan$"
            ),
            "tags": (
                "tag | tags | topik | topik : | kata kunci | kategori: | label: | tag terkait | "
                "hashtag"
            ),
            "comments": (
                "komentar | komentar ( | lihat komentar | semua komentar | lihat semua komentar | "
                "belum ada komentar | balas | tulis komentarmu | 0 komentar"
                " | jadilah yang pertama berkomentar | jadilah orang pertama yang berkomentar | "
                "jadilah yang pertama memberi"
            ),
            "app": (
                "unduh | unduh aplikasi | download | download aplikasi | aplikasi | instal | "
                "install"
            ),
            "advertisement": (
                "iklan | advertisement | advertorial | pariwara | sponsor | konten bersponsor | "
                "konten sponsor | scroll to | gulir | gulir ke | lanjutkan membaca | lanjut baca | "
                "berita berlanjut | artikel berlanjut | baca artikel scroll | promoted | lanjutkan "
                "membaca setelah iklan | artikel berlanjut setelah iklan | berita berlanjut setelah "
                "iklan"
                " | lewati iklan$ | tutup iklan$"
                " | scroll untuk melanjutkan | scroll untuk lanjut"
            ),
            "caption": (
                "foto | (foto | foto : | gambar | ilustrasi | (ilustrasi | dok. | dok | dokumentasi | "
                "arsip | tangkapan layar | keterangan foto | sumber foto | (dok | ilustrasi$ | "
                "tangkapan layar$ | dok. pribadi$ | foto arsip$ | foto ilustrasi$ | gambar ilustrasi$"
            ),
            "navigation": (
                "memuat...$ | "
                "beranda | home | menu | cari | pencarian | langsung ke | lewati | kembali | "
                "kembali ke | ke atas | akun | keluar | dengarkan | dengarkan artikel | "
                "waktu baca | menit baca | muat lagi | muat lebih | lihat semua | tampilkan | "
                "halaman berikutnya | tutup | langsung | live | indeks | trending"
                " | kembali ke atas$ | ke atas$"
                " | kirim$"
                " | javascript dinonaktifkan | aktifkan javascript | harap aktifkan javascript | "
                "browser anda tidak mendukung | peramban anda tidak mendukung"
                " | akun saya$ | profil saya$ | ukuran huruf$ | ukuran teks$ | menit baca$ | "
                "menit membaca$ | menit waktu baca$ | waktu membaca | muat ulang$ | "
                "siaran langsung$ | uji pengetahuan anda lewat kuis | bacaan# | "
                "dengarkan berita ini$ | dengarkan artikel ini$ | ikuti jajak pendapat$"
            ),
        },
        holds={
            "copyright": (
                "hak cipta | tanpa izin | seluruh hak | dilarang keras | dilindungi undang | "
                "tanpa seizin | tanpa persetujuan | dilarang mengutip | dilarang menyalin | "
                "dilarang memperbanyak | dilarang mengcopy | hak cipta dilindungi | "
                "wajib mencantumkan | dengan mencantumkan sumber"
            ),
            "credits": (
                "telah tayang | telah tayang di | pertama kali | diterjemahkan dari | berkontribusi"
            ),
            "subscribe": (
                "newsletter | berlangganan | jurnalisme independen | telegram channel | "
                "whatsapp channel | saluran whatsapp | channel telegram | grup telegram | "
                "anda harus install | langsung dari ponsel | kanal whatsapp | buletin kami | "
                "newsletter kami"
            ),
            "share": ("ikuti kami | di kolom komentar | komentar anda | kolom komentar"),
            "related": (
                "baca juga | baca juga: | berita terkait | selengkapnya | klik di sini | "
                "google news | di sini | berita lainnya"
            ),
            "correction": (
                "versi sebelumnya | telah diperbarui | telah dikoreksi | redaksi mohon maaf | "
                "mohon maaf atas | telah mengalami penyuntingan"
            ),
            "author_bio": (
                "adalah jurnalis | adalah wartawan | adalah penulis | adalah kolumnis | "
                "adalah editor"
            ),
            "disclaimer": (
                "tidak mencerminkan | tanggung jawab penulis | menjadi tanggung jawab | "
                "kecerdasan buatan | pendapat pribadi | tidak bertujuan | bukan saran | "
                "tidak mewakili | tidak bertanggung jawab atas | bukan nama sebenarnya | "
                "bantuan ai | nama disamarkan | nama samaran | nama narasumber | demi keamanan | "
                "pandangan penulis | opini penulis | konten bersponsor"
            ),
            "legal": (
                "kebijakan privasi | syarat dan ketentuan | pedoman media siber | kode etik | "
                "cookie"
            ),
            "caption": (
                "foto: | (foto | (antara | antara foto | getty images | /antara | (dok | "
                "shutterstock | ilustrasi"
            ),
            "app": "app store | google play | play store | aplikasi",
            "navigation": "menit baca | menit membaca | waktu baca",
            "advertisement": "scroll to continue | gulir untuk | lanjut scroll",
        },
        house="kami | kita | anda | kamu | di sini | sini | kalian",
        itself=(
            "artikel ini | berita ini | tulisan ini | konten ini | laporan ini | artikel | "
            "wawancara ini | opini ini"
            " | ringkasan ini | situs ini | laman ini | teks ini | terjemahan ini"
        ),
        topics={
            "legal": ("cookie | kuki"),
            "app": ("aplikasi | unduh | download | notifikasi | android | iphone | ios"),
            "related": "baca | terkait | video | simak | lainnya",
            "share": (
                "facebook | twitter | instagram | whatsapp | telegram | tiktok | youtube | "
                "kanal | channel | saluran | bagikan | teman | google"
            ),
            "contact": (
                "redaksi | hubungi | kontak | surel | nomor | telepon | whatsapp | laporkan | "
                "kirim | informasi | kritik | saran | keluhan"
            ),
            "credits": (
                "tayang | terbit | diterbitkan | dimuat | diterjemahkan | judul | asli | kerja | "
                "sama | sumber"
            ),
            "disclaimer": (
                "opini | pendapat | pandangan | penulis | tanggung | jawab | redaksi | "
                "mencerminkan | mewakili | kecerdasan | buatan | diterjemahkan | otomatis | "
                "iklan | sponsor | nama | disamarkan | samaran"
                " | ai"
            ),
            "correction": (
                "diperbarui | diralat | kesalahan | versi | diubah | dikoreksi | koreksi | "
                "ralat | keliru | salah | penambahan | pembaruan | sebelumnya | judul | "
                "ditambahkan | permohonan | maaf"
            ),
            "subscribe": (
                "jurnalisme | independen | pembaca | dukung | donasi | berlangganan | "
                "jurnalistik | langganan | pelanggan | dukungan | mendukung | donatur | gratis | "
                "akses | premium | bulan | rupiah | rp | member | akun | masuk | newsletter | "
                "email | iklan"
            ),
        },
        speech=(
            "kata | ujar | mengatakan | ujarnya | katanya | jelas | tutur | jelasnya | tuturnya | "
            "tegas | tegasnya | tambah | tambahnya | ucap | ucapnya | menurut | sebut | "
            "sebutnya | ungkap | ungkapnya | papar | paparnya"
        ),
        notes={
            "legal": (
                "merek + dagang + pemiliknya pemilik + milik masing-masing | konten + 18 17 21 + "
                "pembaca pengguna + hanya khusus"
            )
        },
        changes=(
            "artikel berita tulisan = diperbarui dikoreksi diralat direvisi = dengan = "
            "menambahkan memasukkan memperbaiki mengoreksi menambah"
        ),
        laws="undang-undang",
    ),
    prose=Prose(
        common=(
            "yang dan di itu dengan untuk pada ini dari tidak dalam akan ke juga bisa karena oleh "
            "saat telah tersebut ada adalah kata mengatakan sudah kepada lebih sebagai para atau "
            "mereka menjadi dia hanya bahwa namun setelah dapat tak seperti ketika jika kami "
            "tetapi hingga kita bagi lalu yaitu yakni sedangkan tapi sementara maupun pekan perusahaan "
            "pemerintah seorang sebuah harus"
        ),
        titles="Dr. dr. Drs. Prof. Hj. Tn. Sdr. Letjen. Mayjen. Brigjen. Kol. Kapt. Jend.",
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
        "Analisis",
        "Baca juga",
        "Breaking news",
        "Eksklusif",
        "Foto",
        "Opini",
        "Podcast",
        "Video",
        "Wawancara",
        "Cek fakta",
        "Editorial",
        "Galeri foto",
        "Infografis",
        "Kabar terkini",
        "Kolom",
        "Laporan khusus",
        "Liputan khusus",
        "Live",
        "Profil",
        "Survei",
        "Tajuk",
        "Terkini",
        "Ulasan",
        "Wawancara khusus",
        "Simak juga",
    ),
    topical=(
        "Survei",
        "Profil",
        "Kolom",
        "Terkini",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "Senin, 14 April 2025": "2025-04-14",
            "Diterbitkan: 9 Desember 2023, 09:05": "2023-12-09T09:05",
            "Diperbarui 25/10/2024 18:40": "2024-10-25T18:40",
            "Senin, 6 Mei 2024 09:30 WIB": "2024-05-06T09:30+07:00",
        },
        not_dates=("3 jam yang lalu",),
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
        boilerplate={
            "Baca juga: Pelabuhan dibuka lagi hari Senin": "related",
            "Hak cipta dilindungi undang-undang": "copyright",
        },
    ),
)
