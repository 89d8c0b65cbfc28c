"""What a block of boilerplate is, and what comes out of a footer."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.evidence import Table
from newsparse.fields import boilerplate
from newsparse.fields.boilerplate import judge, make, read, tables, takes
from newsparse.languages import CODES, Language, Phrases, every, load
from newsparse.model import BoilerplateKind, FooterError, Link, Span
from newsparse.publishers import Publisher
from newsparse.publishers import load as outlet

TABLES = tables(every(), (outlet("world_socialist_web_site"),))

CASES = [
    ("contact", "Got a tip? Email tips@gazette.example or call 020 5550 0143."),
    ("contact", "gazette.example/contact"),
    ("contact", "desk@gazette.example"),
    ("contact", "Kontaktieren Sie die WSWS und die Sozialistische Gleichheitspartei:"),
    ("contact", "Per parlare con il WSWS: wsws.org/it"),
    ("copyright", "© 1998-2025 Harbour Gazette"),
    ("copyright", "(c) 2024 Harbour Gazette"),
    ("copyright", "©2024 Harbour Gazette, Inc."),
    ("copyright", "© RIPRODUZIONE RISERVATA"),
    ("copyright", "© 2026 항구신문 무단 전재 및 재배포 금지"),
    ("copyright", "© 2026 港湾新聞 無断転載を禁じます。"),
    ("credits", "Additional reporting by agencies"),
    ("credits", "Ann Ode in Oslo and Bo Roe in Rome contributed to this report."),
    ("credits", "red, dpa"),
    ("credits", "(APA/dpa)"),
    ("credits", "Quelle: dpa"),
    ("subscribe", "Already a subscriber? Log in"),
    ("subscribe", "Hafen-Newsletter: Jetzt kostenlos anmelden!"),
    ("subscribe", "この記事は有料会員限定です。"),
    ("share", "Share on X | Share on Facebook | Copy link"),
    ("share", "Facebook Twitter WhatsApp"),
    ("share", "Use this version to printSend feedback"),
    ("share", "Auf Facebook teilen"),
    ("related", "MOST READ"),
    ("related", "More on the harbour strike »"),
    ("related", "İlgili haberler"),
    ("related", "Lue myös: Satama avautuu"),
    ("correction", "This article was amended after publication to correct a name."),
    ("correction", "Fehler gefunden?Jetzt melden."),
    ("author_bio", "Ann Ode is a freelance journalist based in Oslo."),
    ("author_bio", "Eva OdeKorrespondentin für Häfen und Schifffahrt."),
    ("author_bio", "ABOUT THE AUTHOR\nAnn Ode writes from Oslo."),
    ("disclaimer", "This article contains affiliate links. We may earn a commission if you buy."),
    ("disclaimer", "Diese Audioversion wurde künstlich generiert."),
    ("legal", "Terms of Use | Privacy Policy | Cookie Settings"),
    ("legal", "Impressum & Datenschutz"),
    ("tags", "Tags: harbour, storm, mayor"),
    ("comments", "Kommentare anzeigen"),
    ("app", "Download our app"),
    ("advertisement", "Advertisement"),
    ("advertisement", "Story continues below"),
    ("caption", "Photo: Harbour Gazette"),
    ("navigation", "Home > News > Ports"),
    ("navigation", "Startseite › Nachrichten › Hafen"),
]


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_kinds(kind: str, text: str) -> None:
    """Each kind is known by its usual forms."""
    found = judge(text, TABLES)
    assert found.kind == kind
    assert found.score > 0.0


SHAPES = [
    ("tags", "#harbour #strike"),
    ("comments", "View 14 comments"),
    ("comments", "3 commenti"),
    ("comments", "Kommentare (14)"),
    ("navigation", "5 min read"),
    ("share", "Save Share"),
    ("share", "LinkedIn"),
    ("credits", "red, ORF.at/Agenturen"),
    ("credits", "Quelle: dpa/AFP"),
    ("credits", "(연합뉴스)"),
    ("credits", "Le Monde avec AFP"),
    ("credits", "SRF 4 News, 12.05.2024, 10:00 Uhr; sda/roth"),
    ("credits", "PA Media"),
    ("credits", "Wochenblatt / Kurier"),
    ("credits", "Ann Ode and Bo Lund reported from Oslo."),
    ("credits", "Reporting by Ann Ode and Bo Lund."),
    ("legal", "Our Standards: The Thomson Reuters Trust Principles."),
    ("correction", "Update (May 4, 10:15): The union has since replied."),
    ("correction", "Updated at 10:15 a.m. to add details."),
    ("correction", "This report has now been changed: the headline was wrong."),
    ("correction", "Wir haben diesen Artikel nachträglich präzisiert und einen Fehler berichtigt."),
    ("disclaimer", "This article was translated by a machine and may hold mistakes."),
    ("subscribe", "Our reporting is free because readers pay for it. Give what you can afford."),
    ("subscribe", "The Beacon is owned by its readers. Become one for £5 a month."),
    ("subscribe", "The sea does not wait. Chip in today."),
    ("subscribe", "Get full digital access for $4 a month"),
    ("share", "Strike or storm? Vote in our poll."),
    ("author_bio", "Anna Roth, geboren 1980, ist Redakteurin im Ressort Wirtschaft."),
    ("author_bio", "Анна Иванова — журналистка, пишет о портах."),
    ("author_bio", "Soy periodista y escribo sobre puertos."),
]


@pytest.mark.parametrize(("kind", "text"), SHAPES)
def test_shapes_and_words_of_a_kind(kind: str, text: str) -> None:
    """What is worded anew is known by its shape, its names, or a few words about itself."""
    found = judge(text, TABLES)
    assert found.kind == kind
    assert found.score > 0.0


@pytest.mark.parametrize(
    "text",
    [
        "What do you think of the new law?",
        "Was sagen Sie zu den Vorwürfen des Hafenmeisters?",
        "Have you been affected by the closure of the port?",
    ],
)
def test_questions_of_an_interview_are_prose(text: str) -> None:
    """A question that goes on is asked of somebody else; the whole phrase asks the reader."""
    assert judge(text, TABLES).score < 0.0
    assert judge("What do you think?", TABLES).score > 0.0


@pytest.mark.parametrize("text", ["home.", "Comment.", "next.", "teilen.", "реклама."])
def test_a_word_and_its_full_stop_end_a_sentence(text: str) -> None:
    """One word with a full stop has been torn off a sentence."""
    assert judge(text, TABLES) == (None, -7.0)
    assert judge(text[:-1], TABLES).score > 0.0


@pytest.mark.parametrize("text", ["लेखक: सीता शर्मा", "Autor: Karl Roth"])
def test_a_labelled_name_is_a_byline(text: str) -> None:
    """A name behind "Writer:" is no block of credits; more than a name may be."""
    assert judge(text, TABLES).kind is None


def test_publishers_footers_keep_their_kind() -> None:
    """A profile's closing words that a language knows stay what they are there."""
    prepared = tables(
        (load("en"),), (Publisher(name="Gazette", footers=("share this page", "red, gaz/wire")),)
    )
    assert judge("Share this page", prepared).kind is BoilerplateKind.SHARE
    assert judge("red, gaz/wire", prepared).kind is BoilerplateKind.CREDITS


def test_words_of_a_language_of_ones_own() -> None:
    """How a text speaks of itself, its topics and its verbs of saying are data."""
    own = Language(
        code="x-own",
        name="Own",
        native="Own",
        phrases=Phrases(
            itself="iste texto", topics={"correction": "mendate"}, speech="diceva", house="nos"
        ),
    )
    prepared = tables((own,))
    assert judge("Iste texto era mendate heri.", prepared).kind is BoilerplateKind.CORRECTION
    assert judge("Iste texto de lege era mendate heri.", prepared).score < 0.0
    with pytest.raises(ValueError, match="gossip"):
        Phrases(topics={"gossip": "heard"})


def test_long_text_without_blanks_is_looked_at_from_both_ends() -> None:
    """Where no blanks are set, letters are looked at and not words."""
    prose = "港では朝から船が止まり、漁協によると四十隻が出られなかった。" * 6
    assert judge(prose, TABLES).kind is None
    assert judge(prose + "無断転載を禁じます。", TABLES).kind is BoilerplateKind.COPYRIGHT


@pytest.mark.parametrize("code", CODES)
def test_examples_of_the_languages(code: str) -> None:
    """The examples that each language gives are read as it says."""
    language = load(code)
    assert language.examples.boilerplate
    for text, kind in language.examples.boilerplate.items():
        found = judge(text, TABLES)
        assert (text, found.kind) == (text, kind)
        assert found.score > 0.0


@pytest.mark.parametrize("code", CODES)
def test_a_language_alone_knows_its_examples(code: str) -> None:
    """A language's own tables are enough for its examples."""
    language = load(code)
    alone = tables((language,))
    for text, kind in language.examples.boilerplate.items():
        assert judge(text, alone).kind == kind, text


def test_phrases_refuse_unknown_kinds() -> None:
    """A kind that does not exist is a mistake in the data."""
    with pytest.raises(ValueError, match="gossip"):
        Phrases(opens={"gossip": "heard in the harbour"})


def test_publishers_add_their_own_footers() -> None:
    """An outlet's closing words and domain are known by its profile."""
    mine = Publisher(
        name="Harbour Gazette",
        aliases=("Gazette",),
        domains=("gazette.example",),
        footers=("ask the harbour master",),
    )
    prepared = tables((load("en"),), (mine,))
    assert judge("Ask the harbour master", prepared).kind is BoilerplateKind.CONTACT
    named = judge("Harbour Gazette en español: gazette.example/es", prepared)
    assert named.kind is BoilerplateKind.CONTACT
    assert named.score > judge("Harbour Gazette en español: gazette.example/es", TABLES).score


def test_what_stands_behind_an_outlet_is_named_with_it() -> None:
    """Notes name the trust or party behind an outlet in its place; of another's nothing is known."""
    note = "Contact the Marrick Seafarers Trust:"
    mine = Publisher(name="Harbour Gazette", bodies=("Marrick Seafarers Trust",))
    named = judge(note, tables((load("en"),), (mine,)))
    assert named.kind is BoilerplateKind.CONTACT
    assert named.score > judge(note, TABLES).score
    wsws = "Kontaktieren Sie die WSWS und die Sozialistische Gleichheitspartei:"
    assert judge(wsws, tables(every(), (mine,))).score < judge(wsws, TABLES).score


def test_own_language_is_read() -> None:
    """A Language of the caller's own serves like those that are known; stars open the end."""
    own = Language(
        code="x-own",
        name="Own",
        native="Own",
        phrases=Phrases(opens={"share": "dividez la*"}, holds={"subscribe": "nostra gazettlet*"}),
    )
    prepared = tables((own,))
    assert judge("Dividez lane", prepared).kind is BoilerplateKind.SHARE
    assert judge("La nostra gazettletta!", prepared).kind is BoilerplateKind.SUBSCRIBE


WSWS = "To contact the WSWS and the Socialist Equality Party visit: wsws.org/contact"


@pytest.mark.parametrize(
    "text",
    [
        WSWS,
        "To contact the WSWS and the\nSocialist Equality Party visit:\nwsws.org/contact",
        "To contact the WSWS and the\nSocialist Equality Party visit:\n\nwsws.org/contact",
        "To contact the WSWS and the\n\nSocialist Equality Party visit:\n\nwsws.org/contact",
        "To contact the WSWS and\nthe Socialist\nEquality Party\nvisit:\n\n\nwsws.org/contact",
    ],
)
def test_the_wsws_block_is_one_contact(text: str) -> None:
    """However its lines fall, the block is one contact with one link."""
    (block,) = read(
        text, TABLES, links=(Link(url="https://wsws.org/contact", text="wsws.org/contact"),)
    )
    assert block.kind is BoilerplateKind.CONTACT
    assert block.text == WSWS
    assert [link.url for link in block.links] == ["https://wsws.org/contact"]
    assert block.span == Span(0, len(text))


def test_other_outlets_words_take_the_address_too() -> None:
    """An opening that ends in a colon takes the next block, whoever printed it."""
    text = "To contact the newsroom of the\nHarbour Gazette visit:\n\ngazette.example/contact"
    (block,) = read(text, TABLES)
    assert block.text.endswith("visit: gazette.example/contact")


def test_blocks_in_a_row() -> None:
    """A footer is read up to the first block that is none, and spans give the blocks back."""
    text = "© 2024 Harbour Gazette\n\n\nShare this article\n\nThe mayor left the hall at noon.\n\nTags: harbour"
    footer = read(text, TABLES)
    assert [block.kind.value for block in footer] == ["copyright", "share"]
    assert [block.span.of(text) for block in footer] == [
        "© 2024 Harbour Gazette",
        "Share this article",
    ]
    assert footer.span.of(text).endswith("Share this article")


def test_neighbouring_lines_of_several_kinds_are_several_blocks() -> None:
    """Notes without a blank line between them are told apart, lines of one kind stay one."""
    text = "© 2024 Harbour Gazette\nAll rights reserved.\nShare this article\nFacebook Twitter"
    footer = read(text, TABLES)
    assert [block.kind.value for block in footer] == ["copyright", "share"]


def test_titles_after_a_label_are_related() -> None:
    """Titles that stand after "Read more" are related; prose after them ends the footer."""
    text = (
        "Related stories\n\nStorm closes ports\n\nWhat we know\n\nThe mayor left the hall at noon."
    )
    kinds = [block.kind.value for block in read(text, TABLES)]
    assert kinds == ["related"] * 3


@pytest.mark.parametrize(
    "text", ["", "\n \n", "The mayor left the hall at noon.\n\n© 2024 Gazette"]
)
def test_no_footer_is_an_error(text: str) -> None:
    """The first block must be boilerplate."""
    with pytest.raises(FooterError) as caught:
        read(text, TABLES)
    assert caught.value.expected == "a block of boilerplate"
    assert caught.value.span.of(text).strip() == text.partition("\n\n")[0].strip()


def test_spans_are_mapped() -> None:
    """The caller's map of offsets makes every span."""
    footer = read("Share this article", TABLES, where=lambda start, stop: Span(start + 7, stop + 7))
    assert footer.span == footer.blocks[0].span == Span(7, 25)


def test_links_go_to_the_block_that_prints_them() -> None:
    """A known link belongs to the block with its words."""
    links = (Link(url="https://gazette.example/s", text="Share"),)
    first, second = read("© 2024 Harbour Gazette\n\nShare this article", TABLES, links=links)
    assert (first.links, second.links) == ((), links)


@pytest.mark.parametrize(
    ("text", "holder", "years"),
    [
        ("© 1998-2025 Harbour Gazette", "Harbour Gazette", (1998, 2025)),
        ("Copyright (c) 2023 The Harbour Company LLC", "The Harbour Company LLC", (2023,)),
        ("© Hafenbote GmbH – Alle Rechte vorbehalten.", "Hafenbote GmbH", ()),
        ("© Hafenbote GmbH 2001–2025", "Hafenbote GmbH", (2001, 2025)),
        ("© RIPRODUZIONE RISERVATA", None, ()),
        ("All rights reserved.", None, ()),
        ("© 2024", None, (2024,)),
        ("© 2025 港口日报 版权所有", "港口日报", (2025,)),
        ("© 2025 बंदरगाह समाचार", "बंदरगाह समाचार", (2025,)),
        ("© 2025 جريدة الميناء. جميع الحقوق محفوظة.", "جريدة الميناء", (2025,)),
        ("<Copyright ⓒ 항구일보. 무단 전재 및 재배포 금지>", "항구일보", ()),
        ("© 2025 版权所有", None, (2025,)),
        (
            "© 2025 El Muelle Diario, SL Todos los derechos reservados",
            "El Muelle Diario, SL",
            (2025,),
        ),
        ("© 2025 Przystań Dziś Wszelkie prawa zastrzeżone", "Przystań Dziś", (2025,)),
        ("© 2025 Der Hafenbote Minden jogász Kft.", "Der Hafenbote Minden jogász Kft", (2025,)),
        ("© 2025 港湾新聞 著作権は当社に帰属します", "港湾新聞", (2025,)),
        ("© 2025 " + "港" * 60, None, (2025,)),
        ("© junge Welt", "junge Welt", ()),
        ("© 2025 BBC. All rights reserved.", "BBC", (2025,)),
        ("© dpa-infocom, dpa:250414-99-12345/3", "dpa-infocom", ()),
        ("© alle Rechte vorbehalten", None, ()),
        ("© hafenbote gmbh", None, ()),
    ],
)
def test_copyright_holder(text: str, holder: str | None, years: tuple[int, ...]) -> None:
    """Holder and years are read where the line opens with the sign or the word."""
    block = make(text, BoilerplateKind.COPYRIGHT, TABLES)
    assert (block.holder, block.years) == (holder, years)


def test_unspaced_lines_join_without_a_blank() -> None:
    """A line break between two ideographs is no blank."""
    assert (
        make("無断転載を\n禁じます。", BoilerplateKind.COPYRIGHT, TABLES).text
        == "無断転載を禁じます。"
    )


@pytest.mark.parametrize(
    ("text", "kind", "following", "wanted"),
    [
        ("Subscribe:", "subscribe", "gazette.example/join", True),
        ("Subscribe:", "subscribe", "our weekly letter", True),
        ("Subscribe:", "subscribe", "The mayor left the hall at noon.", False),
        ("Read more:", "related", "Storm closes ports", False),
        ("Contact us.", "contact", "gazette.example", False),
        ("Contact the newsroom", "contact", "desk@gazette.example", True),
        ("Contact desk@gazette.example", "contact", "gazette.example", False),
        ("Subscribe:", "subscribe", "x" * 200, False),
    ],
)
def test_takes(text: str, kind: str, following: str, wanted: bool) -> None:
    """A block takes the next one only where it promised something that comes."""
    assert takes(text, BoilerplateKind(kind), following, TABLES) is wanted


def test_prose_is_left_early() -> None:
    """A quotation that is prose whatever its words are of is weighed only where every block is."""
    text = (
        '"We have seen this before, and it ended badly," said Ann Ode, who lives on the quay. '
        "“It depends on the tide,” Bo Lund told the Harbour Post. “Everything here does.”"
    )
    seen = boilerplate.cues(text, TABLES)
    assert seen is not None
    assert boilerplate.TABLE.score(seen.values) < 0
    assert boilerplate.cues(text, TABLES, every=False) is None
    assert boilerplate.judge(text, TABLES).kind is None


def test_every_cue_matters() -> None:
    """Each cue of the table changes some score."""
    table = boilerplate.TABLE
    values = [seen.values for _, text in CASES if (seen := boilerplate.cues(text, TABLES))]
    long = "Unsere Redaktion bittet um Ihre Unterstützung. " + "Wir „berichten“ vom Hafen. " * 30
    seen = boilerplate.cues("Jetzt abonnieren. " + long, TABLES)
    assert seen is not None
    values.append(seen.values)
    values += [seen.values for _, text in SHAPES if (seen := boilerplate.cues(text, TABLES))]
    seen = boilerplate.cues("Sponsored by the state bank, the regatta drew thirty ships.", TABLES)
    assert seen is not None
    values.append(seen.values)
    for cue in table.cues:
        without: Table = table.without(cue.name)
        assert any(table.score(v) != without.score(v) for v in values), cue.name


@pytest.mark.parametrize(
    "text",
    ["Read more:The road to the north", "Les også:Ferger innstilt", "Lesen Sie auch:Der Sturm"],
)
def test_a_label_that_a_tool_has_glued(text: str) -> None:
    """A label is one without a blank behind its colon, too."""
    found = judge(text, TABLES)
    assert (found.kind, found.score > 0) == (BoilerplateKind.RELATED, True)


@pytest.mark.parametrize("text", ["Continue reading...", "請繼續往下閱讀...", "Read more …"])
def test_points_lead_on(text: str) -> None:
    """Behind a few words points end no sentence: the words are what they are without them."""
    mine = tables(every())
    assert judge(text, mine).score > 3.0
    assert judge("And then he subscribed to the newsletter...", mine).score < 0.0


@pytest.mark.parametrize("text", ["###", "#", "# #", "///", "***", "©"])
def test_marks_alone_say_nothing(text: str) -> None:
    """They part sections: what stands below them is text."""
    assert judge(text, TABLES).kind is None
    sections = (
        "The pier was built in 1910, of oak.\n\nIt was closed for two years, and nobody knew why."
    )
    article = newsparse.parse(
        f"# The pier\n\n{sections}\n\n{text}\n\n{sections}\n\n{text}\n\n{sections}"
    )
    assert article.body.count("closed for two years") == 3
