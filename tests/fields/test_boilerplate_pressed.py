"""What a reader may do with a page, helplines, desks and handles, and the prose that is like them.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

import pytest

import newsparse
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import Language, Phrases, Prose, every, load

TABLES = tables(every())

BUTTONS = """
correction | Report a problem with this article
correction | Korrektur vorschlagen
correction | Suggérer une correction
correction | Sugerir una corrección
correction | Sugerir correção
correction | Segnalare un errore
correction | Fout melden
correction | Ehdota korjausta
correction | Zaproponuj poprawkę
correction | Navrhnout opravu
correction | Predloži ispravak
correction | Пријави грешку
correction | Съобщи за грешка
correction | Предложить исправление
correction | Hiba bejelentése
correction | Hatayı bildir
correction | Αναφορά λάθους
correction | Tilkynna villu
correction | Akatsa jakinarazi
correction | Ripoti kosa
correction | الإبلاغ عن خطأ
correction | غلطی کی اطلاع دیں
correction | דווח על טעות
correction | गलती की सूचना दें
correction | ভুল জানান
comments | Report this comment
comments | Sort comments by newest
comments | Signaler un commentaire
comments | Denunciar comentario
comments | Adicionar comentário
comments | Segnala commento
comments | Reactie melden
comments | Anmäl kommentar
comments | Vis alle kommentarer
comments | Näytä kaikki kommentit
comments | Pokaż wszystkie komentarze
comments | Zobrazit všechny komentáře
comments | Zobraziť všetky komentáre
comments | Prikaži vse komentarje
comments | Za komentiranje se morate prijaviti
comments | Докладвай коментар
comments | Пожаловаться на комментарий
comments | Поскаржитися на коментар
comments | Raportează comentariul
comments | Yorumu şikayet et
comments | Προσθήκη σχολίου
comments | Denuncia el comentari
comments | Näita kõiki kommentaare
comments | Skatīt visus komentārus
comments | Rodyti visus komentarus
comments | Wys alle kommentaar
comments | Tampilkan komentar
comments | Báo cáo bình luận
comments | عرض جميع التعليقات
comments | مشاهده همه نظرات
comments | تمام تبصرے دیکھیں
subscribe | Manage your subscription
subscribe | Los suscriptores pueden regalar cinco artículos al mes
subscribe | Assinantes podem liberar 7 acessos gratuitos por dia
subscribe | Gli abbonati possono regalare cinque articoli al mese
subscribe | Abonnenter kan dele fem artikler om måneden
subscribe | Prenumeratorzy mogą podarować pięć artykułów w miesiącu
subscribe | Подписчики могут подарить пять статей в месяц
subscribe | Подарувати статтю
subscribe | Tặng bài viết
legal | Inhalt weiterverwenden
legal | Réutiliser ce contenu
legal | Riutilizza questo contenuto
legal | Licencja na publikację
legal | Çerez ayarları
contact | Contactar con el autor
contact | Enviar carta ao diretor
contact | Kontaktovat autora
contact | Написати в редакцію
contact | Rakstīt redakcijai
contact | راسل المحرر
app | Descargar la aplicación
app | Otevřít v aplikaci
app | Avaa sovelluksessa
app | Megnyitás az alkalmazásban
app | Uygulamada aç
app | Lae alla rakendus
app | ऐप में खोलें
related | Bekijk meer nieuws
related | Mostra més notícies
related | Toate știrile
share | Afrita hlekk
share | Εκτύπωση άρθρου
share | Haberi yazdır
"""

BUTTON_PROSE = """
Readers report an error in one of every ten answers the assistant gives, according to the study.
The company said it would correct the mistake and report the error to the regulator.
Subscribers can watch every match of the season for £9.99 a month.
Show more respect, the coach told his players.
Save the harbour, residents say
Is it right to report a comment?
Der Fehler wurde dem Hersteller gemeldet, der ihn binnen einer Woche behob.
Der Kommentar des Ministers sorgte für Empörung in der Koalition.
Rechte kaufen Land in Brandenburg
Les commentaires du ministre ont été signalés à la police.
Offrir un article de luxe
El comentario fue denunciado por la oposición ante la fiscalía.
Los suscriptores pueden ver todos los partidos de la temporada.
A correção foi sugerida pelo relator na véspera da votação.
Il commento è stato segnalato alla procura.
De fout werd gemeld bij de fabrikant, die hem verhielp.
Kommentaren anmäldes till polisen.
Abonnenter kan se alle kampe for 99 kroner om måneden.
Virheestä ilmoitettiin valmistajalle, joka korjasi sen.
Błąd zgłoszono producentowi, który go usunął.
Chybu nahlásil výrobci, ten ji do týdne opravil.
Grešku su prijavili policiji, koja je otvorila istragu.
Ошибку заметили на заводе и сообщили о ней в министерство.
Помилку помітили на заводі й повідомили про неї міністерству.
A hibát bejelentették a gyártónak, amely kijavította.
Hatayı üreticiye bildirdiler, üretici de düzeltti.
Eroarea a fost raportată producătorului.
أبلغ العامل عن خطأ في المصنع وتم إصلاحه.
גילינו טעות בדוח, אמר השר.
Báo chí trong nước đưa tin về vụ việc.
Kesalahan itu dilaporkan ke pabrik dan diperbaiki.
"""

NOTES = """
credits | Published in The Harbour Post, March 6th, 2025
credits | Publié dans La Gazette du Port, le 6 mars 2025
credits | Publicado en El Faro del Puerto el 6 de marzo de 2025
credits | Pubblicato su Il Porto, 6 marzo 2025
credits | Verschenen in De Havenkrant van 6 maart 2025
credits | Publisert i Havnebladet 6. mars 2025
credits | Ukazało się w „Głosie Portu” 6 marca 2025
credits | AGERPRES/(A - autor: Ana Ode, editor: Bogdan Lund)
credits | AGERPRES/(AS - editor: Ana Ode)
credits | – Avec La Presse Canadienne
credits | Avec l'Agence France-Presse
credits | STT–AFP
credits | — Reuters, AFP
credits | EFE/ao
author_bio | Ann Ode @annode
author_bio | Bo Lund (@bolund)
author_bio | The writer is an economist based in Karachi.
author_bio | Ona Odė yra „Uosto žinių“ žurnalistė.
author_bio | Ann Ode on Sadama Lehe ajakirjanik.
author_bio | Ann Ode is the Jerusalem bureau chief for The Harbour Post, covering the region.
subscribe | Читайте «Вестник Порта» в Telegram.
share | Maradjon velünk! Kövesse a Kikötőt Facebookon is!
share | Nézze meg a Kikötőt Instagramon is!
app | 打开APP
"""

NOTES_PROSE = """
Published in 1925, the novel tells the story of a harbour pilot.
Published in The Lancet, the study followed 4,000 patients for ten years.
published in the Journal of Tides found that most of the harbours
Publié dans les années vingt, le roman raconte la vie d'un pilote.
Publicado en 1925, el libro narra la vida de un piloto del puerto.
Publicado na revista Marés, o estudo acompanhou 4 mil pacientes.
Publicat în 1925, romanul spune povestea unui pilot.
Avec l'Agence France-Presse, il avait couvert trois guerres.
(AP Photo editor said the image was genuine.)
Find out how Facebook made its billions, and you find an old idea.
Read the ruling and you will see how little Twitter had to do with it.
Читайте договор внимательно, советует юрист.
She posted the picture with the caption @annode, and deleted it.
L'auteur est toujours recherché par la police, qui demande l'aide du public.
L'auteur est attendu jeudi devant le tribunal.
The author is expected to appear in court on Thursday.
Autor jest nadal poszukiwany przez policję.
Автор является подозреваемым по делу, сообщили в полиции.
"""

OTHERS = """
related | Lexo edhe
copyright | Të gjitha të drejtat e rezervuara
copyright | Сите права се задржани
copyright | ყველა უფლება დაცულია
copyright | Բոլոր իրավունքները պաշտպանված են
copyright | Bütün hüquqlar qorunur
copyright | Барлық құқықтар қорғалған
copyright | Todos os dereitos reservados
related | Basahin din
related | Darllenwch hefyd
related | Léigh freisin
related | વધુ વાંચો
related | ఇంకా చదవండి
related | अधिक वाचा
related | Akhri sidoo kale
subscribe | Subscríbete ao boletín do Diario do Porto
"""


def _differing(forms: str) -> list[str]:
    wrong: list[str] = []
    for line in forms.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text, TABLES)
        if found.kind != kind or found.score <= 0.0:
            wrong.append(f"{text}: {found}")
    return wrong


def _taken(prose: str) -> list[str]:
    return [text for text in prose.strip().splitlines() if judge(text, TABLES).score > 0.0]


@pytest.mark.parametrize("forms", [BUTTONS, NOTES, OTHERS], ids=["buttons", "notes", "others"])
def test_forms(forms: str) -> None:
    """What a reader may do is known by its words; so are desks, handles and lines of any language."""
    wrong = _differing(forms)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("prose", [BUTTON_PROSE, NOTES_PROSE], ids=["buttons", "notes"])
def test_prose_with_the_same_words(prose: str) -> None:
    """The news reports errors, comments and crimes, and speaks of networks and authors, too."""
    wrong = _taken(prose)
    assert not wrong, "\n".join(wrong)


def _own(phrases: Phrases) -> Language:
    return Language(
        code="en",
        name="English",
        native="English",
        phrases=phrases,
        prose=Prose(common="the of and a this"),
    )


def test_a_button_is_made_of_its_words_alone() -> None:
    """It begins or ends with a verb, names what belongs to it, and has small words besides."""
    own = tables((_own(Phrases(buttons={"comments": "flag hide = comment* | hail = ferr*"})),))
    for text in ("Flag a comment", "Hide the comments", "This comment: flag", "Hail a ferry!"):
        found = judge(text, own)
        assert found.kind == "comments"
        assert found.score > 0.0
    for text in (
        "Flag",
        "Flag the",
        "Flag a ferry",
        "Flag the red comment",
        "Flag a comment?",
        "The comment of the flag and the comment of the flag and the comment of this and the",
    ):
        assert judge(text, own).score <= 0.0, text


def test_a_button_of_an_unknown_kind_is_refused() -> None:
    """As for all phrases, the kind must exist."""
    with pytest.raises(ValueError, match="pressing"):
        Phrases(buttons={"pressing": "flag = comment"})


def test_a_helpline_is_a_name_and_its_number() -> None:
    """The name alone is a crosshead, and with more it is news."""
    own = tables((_own(Phrases(opens={"contact": "harbour line#"})),))
    for text in ("Harbour Line 13 11 14", "Harbour Line: 0800-123 456"):
        found = judge(text, own)
        assert found.kind == "contact"
        assert found.score > 0.0
    for text in (
        "Harbour Line",
        "Harbour Line 7",
        "Harbour Line took 1200 calls",
        "Harbour Line 13 11 14 rang",
    ):
        assert judge(text, own).score <= 0.0, text


def test_an_offer_is_a_phrase_and_its_price() -> None:
    """So is how long something takes; a number of people is no telephone's."""
    own = tables((_own(Phrases(opens={"subscribe": "join from#", "contact": "harbour line#"})),))
    for text in (
        "Join from €1", "Join from 1 zł", "Join from 5 euros", "Join from $ 9.90", "Join from Rp10.000",
    ):  # fmt: skip
        found = judge(text, own)
        assert found.kind == "subscribe", text
        assert found.score > 0.0, text
    for text in (
        "Join from",
        "Join from home",
        "Join from 5 euros a month on",
        "Harbour Line 5 berths",
    ):
        assert judge(text, own).score <= 0.0, text


def test_a_label_stands_before_any_count() -> None:
    """What is counted may be glued to the number, or be a share."""
    own = tables((_own(Phrases(opens={"comments": "replies", "subscribe": "still to read"})),))
    for text in (
        "Replies (12)",
        "Replies 12개",
        "Still to read: 80% left",
        "Still to read 80 % left",
    ):
        assert judge(text, own).score > 1.6, text
    for text in ("Replies 12 angry men", "Replies 80% of them false"):
        assert judge(text, own).score <= 1.6, text


def test_a_phrase_that_is_the_whole_block_tells_nothing_of_others() -> None:
    """Words of narration within it are its own: "The link was copied"."""
    plain = _own(Phrases(opens={"share": "copied the link$"}))
    told = _own(Phrases(opens={"share": "copied the link$"}, told="copied"))
    for text in ("Copied the link", "Copied the link."):
        found = judge(text, tables((told,)))
        assert found.kind == "share"
        assert found.score > 2.0
        assert found.score == judge(text, tables((plain,))).score


@pytest.mark.parametrize("stop", "।॥۔؟؛.")
def test_stops_of_all_scripts_are_no_part_of_a_phrase(stop: str) -> None:
    """A danda ends a sentence as a full stop does."""
    own = tables((_own(Phrases(opens={"share": "शेयर करें$"})),))
    assert judge(f"शेयर करें{stop}", own).kind == "share"


def test_languages_without_a_module_are_asked_only_of_everybody() -> None:
    """Who asks for one language gets no phrases of others."""
    assert judge("Lexo edhe", tables((load("en"),))).kind is None


def test_a_handle_beside_the_name_is_a_byline_above_the_text() -> None:
    """Only below the text it is a note on who wrote it."""
    article = newsparse.parse(
        "Storm closes the harbour for three days\n\nAnn Ode @annode\n\n6 March 2025\n\n"
        "The harbour was closed on Thursday after a storm. The port authority said ships would wait.\n\n"
        "It is the third time this year that ships wait outside the port.\n"
    )
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ann Ode"]
    assert len(article.paragraphs) == 2
