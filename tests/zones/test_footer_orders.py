"""What houses print below a text, in many orders, with blank lines, without, and right under the text."""

from __future__ import annotations

import random

import attrs
import pytest

import newsparse


@attrs.frozen
class Copy:
    """The front of an article, its paragraphs, and what stands below them."""

    front: str
    body: tuple[str, ...]
    notes: dict[str, str]


COPIES = {
    "en": Copy(
        "# Dockers vote to strike over night shifts\n\nBy Jane Doe\n\n14 April 2025",
        (
            "Dockers at three ports voted on Monday to strike over night shifts, the first such vote in twenty years.",
            "“We were told nothing,” said Ann Ode, who has worked at the gate since 1998. “They changed the roster by text message.”",
            "The company said it would talk to the union on Tuesday, and that ships would be sent elsewhere until then.",
        ),
        {
            "author": "Jane Doe is a reporter at the Harbour Gazette who covers labour and ports.",
            "contact": "Contact the newsroom: news@harbourgazette.example",
            "rights": "© 2025 Harbour Media Ltd. All rights reserved.",
            "topics": "Topics: Ports, Labour, Strikes",
            "share": "Share this article",
            "related": "Related: Ferry company cuts four routes",
            "list": "More from Business\nFerry company cuts four routes\nPort fees to rise in autumn\nWhat the new harbour law says",
            "letter": "Sign up for our daily newsletter",
            "comments": "Read the comments (12)",
            "correction": "Correction: An earlier version of this article misstated the year of the last vote.",
            "agency": "Reporting by Jane Doe; Editing by John Roe",
            "updated": "Updated: 15 April 2025, 9:20 am",
            "opinion": "The views expressed are those of the author.",
            "signed": "Jane Doe",
            "ad": "Advertisement",
        },
    ),
    "de": Copy(
        "# Hafenarbeiter stimmen für Streik\n\nVon Anna Muster\n\n14. April 2025",
        (
            "Die Hafenarbeiter in drei Häfen haben am Montag für einen Streik gestimmt, zum ersten Mal seit zwanzig Jahren.",
            "„Uns hat niemand etwas gesagt“, sagte Karl Muster, der seit 1998 am Tor arbeitet.",
            "Das Unternehmen will am Dienstag mit der Gewerkschaft reden, Schiffe fahren bis dahin andere Häfen an.",
        ),
        {
            "author": "Anna Muster ist Redakteurin beim Hafenkurier und schreibt über Arbeit und Häfen.",
            "contact": "Kontakt zur Redaktion: redaktion@hafenkurier.example",
            "rights": "© 2025 Hafenkurier GmbH. Alle Rechte vorbehalten.",
            "topics": "Themen: Häfen, Arbeit, Streik",
            "share": "Artikel teilen",
            "related": "Lesen Sie auch: Reederei streicht vier Linien",
            "list": "Mehr zum Thema\nReederei streicht vier Linien\nHafengebühren steigen im Herbst\nWas im neuen Hafengesetz steht",
            "letter": "Abonnieren Sie unseren Newsletter",
            "comments": "12 Kommentare lesen",
            "correction": "Korrektur: In einer früheren Version dieses Artikels war das Jahr der letzten Abstimmung falsch.",
            "agency": "(dpa/amu)",
            "updated": "Aktualisiert: 15.04.2025, 9:20 Uhr",
            "opinion": "Gastbeiträge geben die Meinung der Autoren wieder.",
            "signed": "Anna Muster",
            "ad": "Anzeige",
        },
    ),
    "fr": Copy(
        "# Les dockers votent la grève\n\nPar Anne Petit\n\n14 avril 2025",
        (
            "Les dockers de trois ports ont voté lundi la grève contre les horaires de nuit, une première depuis vingt ans.",
            "« On ne nous a rien dit », raconte Jean Petit, qui travaille au port depuis 1998.",
            "La direction doit rencontrer le syndicat mardi, et les navires sont déroutés d'ici là.",
        ),
        {
            "author": "Anne Petit est journaliste au Courrier du port, où elle couvre le travail et les ports.",
            "contact": "Contacter la rédaction : redaction@courrierduport.example",
            "rights": "© 2025 Le Courrier du port. Tous droits réservés.",
            "topics": "Thèmes : Ports, Travail, Grève",
            "share": "Partager l'article",
            "related": "Lire aussi : La compagnie supprime quatre lignes",
            "list": "Sur le même sujet\nLa compagnie supprime quatre lignes\nLes taxes portuaires vont augmenter\nCe que dit la nouvelle loi",
            "letter": "Inscrivez-vous à notre newsletter",
            "comments": "Lire les 12 commentaires",
            "correction": "Rectificatif : une version antérieure de cet article donnait une année erronée.",
            "agency": "(avec AFP)",
            "updated": "Mis à jour le 15 avril 2025 à 9h20",
            "opinion": "Les opinions exprimées n'engagent que leur auteur.",
            "signed": "Anne Petit",
            "ad": "Publicité",
        },
    ),
    "es": Copy(
        "# Los estibadores votan la huelga\n\nPor Ana Ruiz\n\n14 de abril de 2025",
        (
            "Los estibadores de tres puertos votaron el lunes a favor de la huelga contra los turnos de noche.",
            "“Nadie nos dijo nada”, cuenta José Ruiz, que trabaja en el puerto desde 1998.",
            "La empresa hablará el martes con el sindicato y los barcos irán a otros puertos hasta entonces.",
        ),
        {
            "author": "Ana Ruiz es periodista de El Correo del Puerto, donde cubre trabajo y puertos.",
            "contact": "Contacta con la redacción: redaccion@correodelpuerto.example",
            "rights": "© 2025 El Correo del Puerto. Todos los derechos reservados.",
            "topics": "Temas: Puertos, Trabajo, Huelgas",
            "share": "Compartir este artículo",
            "related": "Lea también: La naviera elimina cuatro rutas",
            "list": "Más noticias\nLa naviera elimina cuatro rutas\nLas tasas portuarias subirán en otoño\nQué dice la nueva ley",
            "letter": "Suscríbete a nuestra newsletter",
            "comments": "Ver los 12 comentarios",
            "correction": "Corrección: una versión anterior de este artículo daba un año equivocado.",
            "agency": "(Con información de EFE)",
            "updated": "Actualizado el 15 de abril de 2025",
            "opinion": "Las opiniones expresadas son responsabilidad de su autor.",
            "signed": "Ana Ruiz",
            "ad": "Publicidad",
        },
    ),
    "ja": Copy(
        "# 港湾労働者、夜勤めぐりストライキへ\n\n山田太郎\n\n2025年4月14日",
        (
            "３つの港の労働者は１４日、夜勤の見直しを求めてストライキに入ることを投票で決めた。ストは２０年ぶりとなる。",
            "「何も聞いていなかった」と、１９９８年から港で働く男性は話した。",
            "会社は１５日に組合と話し合う予定で、船はそれまで別の港に向かう。",
        ),
        {
            "author": "山田太郎\u30001980年生まれ。港湾新聞社会部記者。著書に「港の夜」。",
            "contact": "お問い合わせ：news@kowan.example",
            "rights": "© 2025 港湾新聞社 無断転載を禁じます",
            "topics": "タグ：港湾、労働、ストライキ",
            "share": "この記事をシェア",
            "related": "関連記事：フェリー会社、４航路を廃止へ",
            "list": "関連記事\nフェリー会社、４航路を廃止へ\n港湾使用料、秋に値上げ\n新しい港湾法のポイント",
            "letter": "メールマガジンに登録する",
            "comments": "コメントを読む（12件）",
            "correction": "【訂正】初出時、前回の投票の年に誤りがありました。",
            "agency": "（共同）",
            "updated": "更新：2025年4月15日 9時20分",
            "opinion": "本稿は筆者個人の見解です。",
            "ad": "広告",
        },
    ),
    "pl": Copy(
        "# Dokerzy zagłosowali za strajkiem\n\nAnna Nowak\n\n14 kwietnia 2025",
        (
            "Dokerzy w trzech portach zagłosowali w poniedziałek za strajkiem przeciw nocnym zmianom, po raz pierwszy od lat.",
            "– Nikt nam nic nie powiedział – mówi Jan Nowak, który pracuje w porcie od 1998 roku.",
            "Firma spotka się we wtorek ze związkiem, a statki popłyną do innych portów.",
        ),
        {
            "author": "Anna Nowak jest dziennikarką Kuriera Portowego, pisze o pracy i portach.",
            "contact": "Kontakt z redakcją: redakcja@kurierportowy.example",
            "rights": "© 2025 Kurier Portowy. Wszelkie prawa zastrzeżone.",
            "topics": "Tagi: porty, praca, strajk",
            "share": "Udostępnij artykuł",
            "related": "Czytaj także: Armator likwiduje cztery linie",
            "list": "Czytaj więcej\nArmator likwiduje cztery linie\nOpłaty portowe wzrosną jesienią\nCo mówi nowa ustawa",
            "letter": "Zapisz się na newsletter",
            "comments": "Zobacz komentarze (12)",
            "correction": "Sprostowanie: we wcześniejszej wersji tekstu podaliśmy błędny rok.",
            "agency": "(PAP)",
            "updated": "Aktualizacja: 15 kwietnia 2025, 9:20",
            "opinion": "Opinie wyrażone w tekście są opiniami autora.",
            "signed": "Anna Nowak",
            "ad": "Reklama",
        },
    ),
}
NOTES = list(COPIES["en"].notes)
_CHANCE = random.Random(7)
ORDERS = sorted(
    {(note,) for note in NOTES}
    | {tuple(_CHANCE.sample(NOTES, _CHANCE.choice((2, 3, 4, 5)))) for _ in range(40)}
)
APART, LINES = "apart", "lines"


def printed(copy: Copy, order: tuple[str, ...], between: str, above: str) -> str:
    """Return the notes in an order, below the text."""
    notes = [copy.notes[name] for name in order if name in copy.notes]
    return "\n\n".join([copy.front, *copy.body]) + above + between.join(notes)


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
@pytest.mark.parametrize("language", COPIES)
@pytest.mark.parametrize("how", [APART, LINES])
def test_notes_below_the_text(how: str, order: tuple[str, ...], language: str) -> None:
    """None of them is text, and no text is lost to them."""
    copy = COPIES[language]
    text = printed(copy, order, "\n\n" if how == APART else "\n", "\n\n")
    assert newsparse.parse(text).body == "\n\n".join(copy.body)


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
@pytest.mark.parametrize("language", COPIES)
def test_notes_right_under_the_text(language: str, order: tuple[str, ...]) -> None:
    """Without a blank line in between a note may be taken for text, but no text is lost to it."""
    copy = COPIES[language]
    body = newsparse.parse(printed(copy, order, "\n", "\n")).body
    assert all(paragraph in body for paragraph in copy.body)


@pytest.mark.parametrize("language", COPIES)
def test_who_wrote_signs_once_more(language: str) -> None:
    """The name below the text is that above it, and what is known of that author stays."""
    copy = COPIES[language]
    if "signed" not in copy.notes:
        pytest.skip("not usual there")
    article = newsparse.parse(printed(copy, ("signed",), "", "\n\n"))
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == [copy.notes["signed"]]
    assert article.byline.span.start < article.source.index(copy.body[0])
    # Somebody else's name is no signature where somebody has signed above.
    other = printed(copy, (), "", "\n\nQuincey Hallam")
    assert newsparse.parse(other).body.endswith("Quincey Hallam")
