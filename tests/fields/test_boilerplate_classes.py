"""The usual wordings of newsrooms in twenty languages, and prose that holds the same words.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

FORMS = """
related | Seguir leyendo: El Gobierno aprueba el decreto de vivienda
related | Noticias que pueden interesarte
related | Relacionada: Las lluvias dejan tres muertos en el sur del país
related | No te lo pierdas
related | Sigue leyendo en la siguiente página
share | ¿Qué piensas tú? Déjanos tu opinión más abajo.
share | Valora esta noticia
share | Envía este artículo por correo electrónico
subscribe | Contenido disponible solo para usuarios registrados
contact | Si desea ponerse en contacto con el autor de este artículo: jruiz@elpregon.example
correction | Nota aclaratoria: en la versión impresa de este artículo se omitió el nombre de la fundación.
correction | Esta nota se corrigió el 4 de mayo para precisar la edad de la víctima.
correction | ¿Hay algo que corregir? Háznoslo saber
correction | N. de la R.: Este artículo fue actualizado tras la publicación de la sentencia.
credits | Lucía Pardo contribuyó con información desde Bogotá a este reportaje.
credits | Traducción por Daniel Prieto para Sin Fronteras
author_bio | *Abogada y activista por los derechos humanos. Autora de "La tierra quieta".
disclaimer | Este artículo es de carácter informativo y no sustituye la consulta con un médico.
disclaimer | Los comentarios son responsabilidad de quienes los escriben.
disclaimer | Por cada compra hecha a través de estos enlaces, este periódico recibe una comisión.
legal | Publicación inscrita en el Registro de Medios con el número 2841. ISSN 1578-4223
copyright | Les contenus de ce site sont protégés par le droit d'auteur.
related | Nos autres articles sur la réforme des retraites
related | L'essentiel de l'actualité
related | À relire : Comment la région prépare la sécheresse
related | Ailleurs sur le web
share | Abonnez-vous à notre page Facebook
share | Vous souhaitez réagir ? Connectez-vous pour laisser un commentaire.
subscribe | Accédez à tous nos contenus en illimité
contact | Service abonnements : 01 55 55 01 02, du lundi au vendredi
credits | Avec la contribution de Paul Renard à Bruxelles
credits | Enquête réalisée avec le soutien du Fonds pour le journalisme
credits | Texte : Marie Caron. Photos : Hugo Blin. Édition : Léa Petit.
author_bio | Maître de conférences en droit public à l'université de Nantes
related | Gli articoli più letti
subscribe | Sei già registrato? Accedi
credits | A cura della redazione
credits | (con fonte AdnKronos)
disclaimer | Contenuto a pagamento
related | Clique aqui para ver a lista completa de aprovados
related | Próxima matéria
credits | *Estagiária sob supervisão de Marcos Leal
credits | Reportagem publicada originalmente na revista Horizonte
author_bio | A autora escreve segundo o Acordo Ortográfico de 1990
disclaimer | As informações deste artigo não substituem o aconselhamento médico.
legal | Registo na ERC n.º 125481. Propriedade: Vale Media, Lda. NIPC 501234567
share | Haberi arkadaşlarınla paylaş
subscribe | 無料メールマガジンに登録する
share | Tufuatilie kwenye Facebook
contact | Redacción y administración: Avda. de la Constitución 22, 3.º B - 41001 Sevilla
contact | Si usted tiene una queja sobre nuestra cobertura, puede dirigirse a nuestra Defensora del Lector
contact | Envía tu carta al director a cartas@elfaro.example, indicando nombre, DNI y teléfono.
credits | Con reportería de Ana Solís y Pedro Lugo
credits | Texto adaptado de un artículo de la revista Nexos del Sur
contact | Un problème avec votre abonnement ? Appelez le 0 809 555 010 (service gratuit + prix appel)
credits | La rédaction avec agences
credits | Texte adapté d'une chronique diffusée sur les ondes de Radio Brume
subscribe | Ce contenu est en accès payant. Choisissez votre formule.
subscribe | Cet article vous intéresse ? Lisez-le en intégralité pour 1 €
subscribe | Rejoignez les 5 000 abonnés qui nous font confiance
subscribe | Mediabrume est un journal sans publicité ni subvention : seuls nos lecteurs peuvent nous acheter.
related | Et aussi
related | Notre série d'été
related | Toutes les infos locales
related | Thématiques associées
share | Laissez une réponse
correction | [Mise à jour, 14 h 10] Le parquet a confirmé l'information.
contact | Avete foto o video dell'incidente? Mandateceli
contact | Per la pubblicità su questo giornale: 0586 555011
copyright | Articoli e foto non possono essere riprodotti senza consenso scritto.
credits | Intervista raccolta da Giulia Ferri
credits | Si ringrazia Marco Neri per la collaborazione
subscribe | Il Molo è gratuito, ma farlo costa: dacci una mano.
subscribe | Hai superato il numero di articoli gratuiti
subscribe | Grazie di aver letto fin qui. Se puoi, sostieni la nostra cooperativa.
subscribe | Articolo disponibile solo in edizione cartacea
related | Altre storie
related | Nella stessa rubrica
related | Il resto delle notizie
related | Clicca qui per tutti i risultati
share | Hai trovato utile questo articolo? Condividilo
disclaimer | Gli autori sono responsabili dei contenuti delle loro rubriche.
disclaimer | Articolo realizzato in collaborazione con Banca del Litorale
disclaimer | Attenzione: le informazioni non sostituiscono in alcun modo il consulto con uno specialista
disclaimer | Il nome della donna è stato cambiato su sua richiesta.
legal | Aut. Trib. di Livorno n. 4/2011 - Iscrizione ROC 21234
contact | Para anunciar no Jornal da Serra ligue (51) 3555-0100
contact | Flagrou algo na sua rua? Mande vídeo para a gente
contact | Contactos para a comunicação social: Paula Nunes, 912 555 010
credits | Por Agência Brasil
credits | Trecho do livro "A Serra e o Mar", de Lia Melo (Ed. Vale, 2021)
subscribe | O Serra Livre é feito por quem lê. Apoie a partir de R$ 10 por mês.
subscribe | Sabe o que não tem preço? Jornalismo sem rabo preso. Faça parte.
related | Todas as colunas
related | Ver edição completa
related | Outros textos do autor
share | Recomende a um amigo
correction | Corrige o terceiro parágrafo e acrescenta a resposta da empresa.
correction | Esta peça foi atualizada às 12h45 com as declarações do presidente da câmara.
disclaimer | Conteúdo produzido pelo estúdio de marca a pedido do Banco da Serra
disclaimer | *O nome foi trocado a pedido da vítima
related | Ранее мы писали о том, как изменится проезд в метро
share | Ставьте лайки и делитесь с друзьями
disclaimer | Матеріал опубліковано на правах реклами
disclaimer | Відповідальність за зміст блогу несе автор
legal | Правила користування сайтом
disclaimer | Bu bir reklam içeriğidir
share | 公式LINEで友だち追加
author_bio | やまだ・はなこ　1980年東京生まれ。ジャーナリスト。著書に『港の記憶』など。
disclaimer | ※掲載の情報は取材時のものです。
share | 扫码关注我们
credits | 本文转载自《港湾周刊》
disclaimer | 文章為作者獨立觀點
copyright | يمنع النقل أو الاقتباس دون إذن مسبق
subscribe | اضغط هنا للانضمام إلى قناتنا على تليغرام
contact | هل لديك قصة؟ راسلنا
contact | هاتف: 55501000 - فاكس: 55501001
author_bio | كاتبة وباحثة لبنانية في العلوم السياسية
disclaimer | مقال رأي
share | अपनी राय कमेंट में बताएं
share | பகிர்ந்து கொள்ளுங்கள்
disclaimer | கட்டுரையில் வரும் கருத்துகள் ஆசிரியரின் சொந்தக் கருத்துகள்
related | Te-ar mai putea interesa
correction | Eroare: într-o versiune anterioară numele a fost scris greșit.
disclaimer | (P)
credits | Nyitókép: MTI
author_bio | Scrittore e sceneggiatore, vive a Roma.
disclaimer | Articolo sponsorizzato
related | Другие статьи автора
related | 이 기자의 다른 기사
"""

PROSE = """
Abogado penalista, había defendido a decenas de acusados.
Médico y escritor, fue detenido en Lima en 1974
La directora del colegio, profesora de historia, negó los hechos.
Contenido explosivo en el maletero
El contenido disponible en la nube se borró por un fallo.
Texto íntegro de la sentencia
Hemos corregido el rumbo, afirmó la ministra de Hacienda.
Para acceder al contenido del buzón, la policía pidió una orden.
Algunos nombres de la lista son conocidos.
Fragmento de un meteorito cae en Sonora
Extracto de regaliz
Conviértete en campeón, se repetía cada mañana.
La información publicada por el diario fue desmentida por la fiscalía.
Los comentarios publicados en la red por el concejal le costaron el puesto.
Toute utilisation de feu est interdite dans le massif.
Votre contribution à la science est immense, lui a dit le président.
Nous avons besoin de votre courage, a lancé l'entraîneur.
Nos dernières vacances à la mer remontent à dix ans, raconte-t-elle.
Les articles les plus chers ont été volés en premier.
Contenu du colis : douze kilos de cocaïne.
Une version modifiée du virus circule depuis mars.
Le titre a été modifié par la chambre haute.
Extrait de casier judiciaire exigé pour les bénévoles
Pour accéder à l'ensemble du site, les visiteurs devront payer 12 euros.
En créant une entreprise dans la vallée, il a embauché douze personnes.
Vous pouvez retirer votre argent, a promis la banque.
Le communiqué de la préfecture ne donne aucun détail.
Déposez les armes
Avvocato e scrittore, aveva lasciato la toga nel 1998.
Tutti i contenuti del baule erano falsi.
Hai superato il limite, gli ha urlato l'arbitro.
Vuoi leggere il futuro? A Napoli si gioca al lotto.
Il nome della vittima non è stato diffuso.
Altre storie di ordinaria follia
Accetto la sfida, ha risposto il candidato.
Le informazioni contenute nel dossier erano note ai servizi.
Nessuna parte del quadro è stata danneggiata.
Abbiamo corretto la rotta, ha detto il capitano.
Sede legale a Malta, yacht a Montecarlo: la rete dei prestanome.
Contributi pubblici alle scuole paritarie
I prezzi indicati dal consorzio salgono del 4 per cento.
Prossima notizia attesa dai tifosi: il nome dell'allenatore.
Médica e professora, morreu aos 81 anos em Lisboa.
Trecho da rodovia segue interditado
Trecho de pista é liberado em Joinville
Corrigimos a rota, disse o ministro.
A primeira versão do projeto previa multa.
Todos os vídeos foram apagados, segundo a perícia.
Deixe o carro em casa, recomenda a prefeitura.
Compartilhe o pão, diz o padre.
Os comentários são da deputada, não do partido.
O jornal não circulou na segunda-feira.
Seus dados foram vazados, informou o banco aos clientes.
Acesso exclusivo para ônibus começa hoje
Se encontrar um erro na conta, o consumidor pode reclamar ao Procon.
Por redação do contrato, a multa é de 10%.
처음으로 열린 이번 대회에는 선수 300명이 참가했다.
가장 많이 본 영화는 국내 작품이었다.
댓글 공작 혐의로 기소된 피고인이 항소했다.
정기 후원을 약속한 기업은 세 곳이다.
본 사건의 피의자는 혐의를 부인했다.
번역 소설이 올해 크게 늘었다.
문의 전화가 하루 200통 넘게 걸려 왔다고 구청은 밝혔다.
주요 뉴스 채널 세 곳이 방송을 중단했다.
최신 기사를 분석한 논문이 나왔다.
후원하기로 한 단체가 약속을 지키지 않았다.
오류 신고가 잇따르자 회사는 서비스를 멈췄다.
이전 글에서 그는 사퇴를 암시했다.
関連する企業は三十社に上る。
筆者は長年この問題を追ってきた。
無断転載が相次ぎ、作家らが訴えた。
訂正印が押された書類が見つかった。
情報提供を呼びかけている。
取材に応じた男性は、残り三日で引っ越すと語った。
コメントする立場にない、と担当者は話した。
あなたの声が届かない、と訴える人もいた。
更新料は無効だと裁判所は判断した。
掲載の可否は編集委員会が決めた。
追記された項目は三つある。
感想を送る子どもが増えた。
専門は内科だが、夜間は救急も診る。
おすすめの店を聞くと、店主は笑った。
相关报道称，该公司已停止营业。
转载量最高的文章被删除。
分享会上，作者讲述了创作经历。
订阅人数突破一百万。
版权纠纷持续了三年。
来源不明的货物被海关扣押。
更多新闻媒体加入了抵制。
欢迎投稿的杂志越来越少，诗人感叹。
编辑部主任王先生昨天被捕。
最新消息显示，台风将于今晚登陆。
声明指出，双方将继续谈判。
成为会员国后，该国经济增长迅速。
你怎么看这件事？记者问他。
Использование материалов дела в суде запретил судья.
Нам нужна ваша помощь, обратился к жителям мэр.
Последние новости с фронта тревожат жителей.
Популярные статьи экспорта — зерно и масло.
Станьте донором, призывает плакат на стене больницы.
Исправление ошибок займёт год, считает аудитор.
Делитесь теплом
Подготовил отчёт заместитель министра.
Інші матеріали справи суд засекретив.
Відділ реклами міської ради ліквідували.
Найпопулярніше ім'я року — Марко.
İlk olarak sahneye yazar çıktı.
Editör odasında yangın çıktı.
Destek olun çağrısı yapan vali, köyleri gezdi.
Son yazıları nedeniyle yargılanan gazeteci beraat etti.
Ücretsiz kaydolan öğrencilerin sayısı arttı.
Haber ajansı müdürü istifa etti.
Yorum yapmak istemeyen vekil salondan ayrıldı.
Üyelik gerekli şartlar yerine getirilmediği için reddedildi.
Bizimle paylaşın diyerek ekmeğini uzattı.
شارك آلاف المتظاهرين في المسيرة أمس.
برعاية وزير الثقافة افتتح المعرض مساء الأحد.
المزيد من القتلى سقطوا في القصف.
علق على الحادث المتحدث باسم الشرطة.
تصحيح المسار الاقتصادي أولوية الحكومة.
آخر الأخبار القادمة من الجبهة مقلقة.
للتواصل مع الأهالي زار المحافظ القرية.
احصل على الجائزة الطالب الأصغر سنا.
كاتب سياسي يهاجم الحكومة
Dilansir dari polisi, korban berjumlah tiga orang.
Berita lain datang dari Surabaya, tempat banjir merendam ratusan rumah.
Dukung tim nasional, ribuan warga turun ke jalan.
Kirim bantuan ke lokasi gempa, TNI kerahkan tiga pesawat.
Rekomendasi dokter diabaikan pasien.
Gabung partai baru, bupati itu dipecat.
Daftar sekarang, bayar nanti menjadi pola penipuan baru.
Simpan artikel berharga itu di museum, kata kurator.
Masuk untuk melihat pameran, pengunjung membayar Rp20 ribu.
"""


def test_forms() -> None:
    """Each form is of its kind."""
    wrong: list[str] = []
    for line in FORMS.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text, TABLES)
        if found.kind != kind or found.score <= 0.0:
            wrong.append(f"{text}: {found}")
    assert not wrong, "\n".join(wrong)


def test_prose() -> None:
    """Sentences and headings that hold or open with such words are text."""
    found = {text: judge(text, TABLES) for text in PROSE.strip().splitlines()}
    assert not [text for text, judged in found.items() if judged.score > 0.0]
