"""Turns of phrase, labels that are whole blocks, signatures, and the prose that is like them.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import Language, Phrases, Prose, every

TABLES = tables(every())

FORMS = """
contact | Vous avez vécu la même chose ? Racontez-nous.
contact | Passou por algo semelhante? Conte-nos a sua história.
contact | Heb je iets vergelijkbaars meegemaakt? Laat het ons weten.
contact | Ai trecut prin ceva asemănător? Scrie-ne.
contact | 你有类似的经历吗？欢迎来信告诉我们。
contact | 비슷한 경험이 있으신가요? 저희에게 알려주세요.
correction | Aktualizacja, godz. 18.40: dodaliśmy stanowisko ratusza.
correction | Notícia atualizada às 18h40 com a reação do ministro.
correction | Uudist täiendatud kell 18.40.
correction | Straipsnis atnaujintas 18.40 val.
correction | Raksts papildināts ar policijas komentāru.
correction | Írásunkat frissítettük a rendőrség közleményével.
correction | Bu haber güncellenmiştir.
correction | הכתבה עודכנה בשעה 18:40.
correction | تم تحديث الخبر.
share | Розкажіть друзям
correction | Clarification: the company says the sale was completed in May, not June.
subscribe | Vond je dit een goed verhaal? Word lid.
advertisement | This story is brought to you by Harbour Bank.
author_bio | Autor tekstu jest profesorem chemii.
contact | 新闻线索请致电本报热线：010-12345678。
caption | 사진=연합뉴스
caption | Stock photo
caption | Repro: Jana Berg
caption | Photo DR
caption | Imagen referencial
caption | Eigen foto
caption | Zdjęcie archiwalne
caption | Snímek obrazovky
caption | Képernyőfotó
caption | Credit foto: Hafen Press
caption | Фото з архіву
caption | Снимката е илюстративна
caption | Εικόνα αρχείου
caption | Simbolna fotografija
caption | Asociatyvinė nuotrauka
caption | Kuvatõmmis
caption | صورة من الأرشيف
caption | תמונת אילוסטרציה
caption | सांकेतिक तस्वीर
caption | 资料配图
comments | I commenti sono chiusi.
comments | Reacties zijn gesloten.
comments | Sé el primero en comentar
app | Apri nell'app
app | Preuzmi aplikaciju
app | Prenesi aplikacijo
share | Поділитися новиною
share | Cikk megosztása
related | Sorodni članki
related | Možda će vas zanimati
subscribe | Jau prenumeruojate? Prisijunkite
advertisement | Sponsoreret indhold
advertisement | この記事は広告の後に続きます
navigation | Powrót na górę
navigation | 回到顶部
author_bio | Lea Wolters ist Europa-Korrespondentin der ZEIT in Brüssel.
author_bio | Jan Kraus, Jahrgang 1965, berichtet für die SZ aus Skandinavien.
author_bio | Lea Wolters, Jahrgang 1969, ist Bildungsredakteurin der Hafenpost.
author_bio | Ann Ode covers the northern ports for AP.
author_bio | Frilansjournalist bosatt i Malmö
credits | Morgenmagazin 4, 15.4.2024, 10:05 Uhr; ab/cde
credits | Hafen am Abend, 19.04.2024, 06:00 Uhr
credits | lis/fst
credits | (tje)
credits | (hpl)
credits | ots/Polizei Oldesloe
credits | PM/Stadt Hafenau
credits | mkl/Hafenpost-Redaktion
credits | EFE/Redacción
credits | dpa-infocom, dpa:240304-99-123456/2
credits | KNA - abcde-89-00121
credits | epd lnb/mih jup
credits | (oprac. kl)
credits | hs/dpa mit Material von AFP
credits | PAP/Facebook
credits | „Hafen am Morgen“, 5.3.2024, 7 Uhr
credits | «Hafenecho», 18.00 Uhr
credits | Regionaljournal Nord, 17.30 Uhr
credits | SWR2 Hafen aktuell, Mi., 6.3.2024, 17.05 Uhr
credits | Mittagsjournal, 12 Uhr, 5.3.2024
credits | Ausgestrahlt am 7. Mai 2024
contact | Más información: www.puerto.example
contact | Plus d'infos : www.port.example
contact | Aanmelden via www.haven.example
contact | Szczegóły na stronie www.port.example
contact | Infos et réservations : 02 98 00 01 02
contact | Notruf 112
related | Der Autor empfiehlt auch:
related | L’auteure recommande également :
related | Los autores también recomiendan:
related | O autor também recomenda:
related | L'autrice consiglia anche:
related | Автор также рекомендует:
related | Yazar ayrıca şunları öneriyor:
related | Forfatteren anbefaler også:
related | 作者还推荐：
related | ஆசிரியர் பரிந்துரைக்கும் மற்றைய கட்டுரைகள்
contact | Fill out the form below and someone from the Harbour Committee will contact you.
contact | Füllt das Formular aus, um mit dem Komitee in Kontakt zu treten.
contact | Complete el formulario y nos pondremos en contacto con usted.
contact | Formu doldurun, sizinle iletişime geçelim.
credits | (Der Originalartikel erschien auf Englisch am 9. November 2018)
credits | (Article paru en anglais le 9 novembre 2018)
credits | (Опубликовано на английском 9 ноября 2018 года)
contact | Mer information finns på www.hamnen.example
contact | Programm: https://www.hafen.example/fest
author_bio | Ann Ode är utrikesreporter på Hamnbladet.
author_bio | Ann Ode er vitenskapskommentator i Havneposten.
credits | Kamera und Schnitt: Lea Wolters
credits | Originally published by Harbour Review.
credits | Edited by Bo Lund in Oslo.
credits | شارك في الإعداد سمير خوري
copyright | Copyright Harbour Media BV
copyright | Harbour Media Inc. © 2024
copyright | © 2024 Harbour L.P.
copyright | This work is in the public domain.
copyright | Op dit artikel rust copyright.
correction | Because of an editing error, an earlier version of this story gave the wrong year.
correction | In einer früheren Version dieses Artikels stand, die Brücke sei gesperrt.
correction | Vi har rättat ett faktafel.
correction | Corrected on May 3, 2024: the vote was 5-4, not 6-3.
disclaimer | Names in this story have been changed to protect privacy.
disclaimer | We are a participant in the Amazon Services LLC Associates Program, an affiliate advertising program.
disclaimer | Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.
disclaimer | En tant que Partenaire Amazon, nous réalisons un bénéfice sur les achats.
disclaimer | La Hafengazette partecipa al Programma Affiliazione Amazon EU, un programma di affiliazione.
disclaimer | Dieser Artikel wurde von einer KI vertont.
disclaimer | Mannen heter egentligen något annat.
subscribe | Thanks for signing up!
subscribe | A welcome email is on its way.
subscribe | Bitte deaktivieren Sie Ihren Adblocker.
related | Zur Bildergalerie
related | Zum Video
related | Latest headlines
related | Lesið einnig
tags | In this article:
navigation | 확대보기
caption | FILE - The ferry Alma leaves the port of Oban, March 7, 2023.
"""
PROSE = """
Als Amazon-Partner verdienen Händler weniger als im Vorjahr, sagte die Verbandschefin am Montag.
Three of the stations have affiliate relationships with the network, and none of them will end these.
Le Programme Partenaires d'Amazon a rapporté moins aux sites que l'an dernier, selon une étude.
Racontez-nous des histoires, disaient les enfants à leur grand-père.
Cuéntanos cómo fue, le pidieron los jueces a la testigo.
Dites-nous où sont les corps.
Conte-nos o que viu, pediu o juiz.
The article was changed by the senate last night.
Zpráva byla doplněna o nové svědectví, řekl soudce.
Besedilo je bilo dopolnjeno na predlog opozicije.
Artykuł uzupełniono o nowy ustęp, uchwalił Sejm.
تم تعديل المادة 76 من الدستور في عام 2007.
Correction of 1994 - a book about errors - sold well.
Der Minister ist Professor für Völkerrecht und spricht vier Sprachen.
Autor zamachu jest profesorem chemii.
Autor zákona je poslanec a lékař.
Novelist wins the Harbour prize
Author sues publisher
广告价格同时上涨一成。会员价格保持不变。商家表示将向主管部门投诉。
Archive photos show the bridge before the war.
Stock photo agencies report falling sales.
Photo Finish Thriller
Picture Perfect Weather
Фото з архіву родини показують будинок до пожежі.
Montage der Windräder beginnt im Mai.
Na górę weszło dwunastu himalaistów.
Jau prenumeruojate laikraštį trisdešimt metų, sakė jis kaimynei.
全部评论员都认为主队会输。
Edited by hand, the film took eleven years to finish.
Edited by the censors, the letter lost its last lines.
Additional reporting requirements will apply to banks from next year.
Sources: that is what the agency lacked.
In einer früheren Fassung des Entwurfs fehlte der Absatz.
In een eerdere versie van de wet stond dat niet.
En una versión anterior de la ley no figuraba esa norma.
Tous les articles de la loi ont été adoptés.
A correction of that size has not been seen since 1987.
If you buy a flat in the harbour today, you pay three times what it cost in 2009.
Follow the river upstream and you come to the dam that burst.
Zum Video sagte die Polizei am Montag nichts.
Nicole Ode covers the cake with cream and puts it on the table.
Paul Lund joined the paper mill in 1998 and was sacked in May.
Legal challenge
Privacy concerns
Copyright claims
Search for survivors
Rights reserved for men
and/or
Montag, 16.4.2024, 06:00 Uhr
Oban, 16.4.2024, 06:00 Uhr
Hafenstraße, 4.3.2024, 13 Uhr
Konzert, 19 Uhr
Lesung im Hafenhaus, 20 Uhr
„Der Kirschgarten“, 19.30 Uhr
(sic)
(und)
Polizei/Feuerwehr
Der Notruf 112 war am Montag gestört.
Programm für Familien
The author also recommends that ports be closed in storms.
Der Autor empfiehlt auch einen Blick in die Geschichte der Stadt.
El autor también recomienda cerrar los puertos.
Fill out the form and the bank will send you a new card, the message said.
Mer information finns på biblioteket och hamnkontoret
Das Programm der Partei steht auf www.hafen.example, und kaum jemand liest es.
"""


def test_forms_and_prose() -> None:
    """Each form is of its kind, and what only begins like one is text."""
    wrong: list[str] = []
    for line in FORMS.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text, TABLES)
        if found.kind != kind or found.score <= 0.0:
            wrong.append(f"{text}: {found}")
    for text in PROSE.strip().splitlines():
        found = judge(text, TABLES)
        if found.score > 0.0:
            wrong.append(f"{text}: {found}")
    assert not wrong, "\n".join(wrong)


def test_an_agency_above_the_writer() -> None:
    """An agency in brackets, who wrote, and the letters of the desk sign on lines of their own."""
    for text in ("(PAP)\nautor: Jan Nowak", "(PAP)\nautorka: Ewa Nowak\neno/ agz/"):
        found = judge(text, TABLES)
        assert found.kind == "credits"
        assert found.score > 0.0


def test_a_label_that_is_the_whole_block() -> None:
    """A phrase with a mark behind it opens nothing longer, with blanks between words or without."""
    own = tables(
        (
            Language(
                code="en",
                name="English",
                native="English",
                phrases=Phrases(opens={"related": "harbour life$ | 港の話題$"}),
                prose=Prose(common="the of and"),
            ),
        )
    )
    assert judge("Harbour life:", own).kind == "related"
    assert judge("港の話題", own).kind == "related"
    assert judge("Harbour life goes on", own).score < 0.0
    assert judge("港の話題が続いた", own).score < 0.0
