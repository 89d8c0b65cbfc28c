"""Who signs without the usual marks: labels without a colon, behind a programme, names over two lines.

Every outlet and name here is invented, but for agencies and stations; each table is walked at one go.
"""

from __future__ import annotations

from newsparse import parse_footer
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

LABELS = """
credits | SOURCE Quaymark Shipping, Inc.
credits | SOURCE Harbour & Sons PLC
credits | FUENTE Puerto Azul S.A.
credits | FONTE Grupo Maré S.A.
credits | SOURCE Université du Littoral
credits | Additional reporting AFP, Reuters
credits | Additional reporting PA and AFP
credits | Fuente EFE
credits | SWR2 Feature. Manuskript: Ulla Kaimann
credits | Radio Nord. Manuskript und Regie: Ulla Kaimann
credits | SRF 2 Kultur. Autorin und Regie: Ann Oder
credits | BBC Radio 4. Producer: Ann Ode
credits | Antenne Bleue. Réalisation : Anne Dupin
credits | Sujet radio: Anne Dupin\\nArticle web: ats/lgm
credits | Reportage TV: Jean Oder / Adaptation web: Paul Lun
credits | Adaptation web: Anne Dupin
credits | mit dpa/lby-Material
credits | mit dpa-Informationen
credits | (mit AFP/sda-Material)
credits | jan/mit dpa-Material
none | SOURCE of the leak remains unknown
none | SOURCES SAY MINISTER WILL RESIGN
none | SOURCE CODE LEAKED
none | SOURCE Records released the album in 1994, and it sold 40,000 copies.
none | Additional reporting duties Reuters and AFP had asked for were dropped.
none | Radio Nord. Das Manuskript der Sendung hat Ulla Kaimann im Archiv gefunden.
none | Im Theater am Hafen. Regie führte Ulla Kaimann, die seit 2011 am Haus ist.
none | Mit Abrissmaterial
none | mit NATO-Material
"""


def _wrong(forms: str) -> str:
    """Return the lines that are judged to be something else."""
    wrong: list[str] = []
    for line in forms.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text.replace("\\n", "\n"), TABLES)
        told = "none" if found.kind is None or found.score <= 0.0 else found.kind.value
        if told != kind:
            wrong.append(f"{text}: {found}")
    return "\n".join(wrong)


def test_labels_without_a_colon_or_behind_a_programme() -> None:
    """Capitals, agencies, a programme or a medium stand for what is missing; sentences do not."""
    assert not _wrong(LABELS)


LIVES = """
author_bio | Ann Odermatt\\nRedaktorin Inland
author_bio | Bo Lund\\nRedaktor
author_bio | Ann Ode\\nPorts Correspondent
author_bio | Ann Ode\\nSenior Reporter, Politics
author_bio | Ana Odra\\nRedactora de puertos
author_bio | Anne Dupin\\nJournaliste politique
author_bio | About the Contributor\\nAnn Ode, Ports Editor\\nAnn Ode is a sophomore. When she isn't at sea she runs a kiosk.
author_bio | About the Writer\\nBo Lund, Reporter\\nBo joined the Beacon as a freshman. He had a cat once.
author_bio | À propos de l'auteur\\nAnne Dupin\\nElle vit à Lyon et aime la mer.
author_bio | Sobre la autora\\nAna Odra\\nEscribe de puertos desde 2011.
author_bio | Ann Ode, a former diplomat, is the author of two books about the waterfront.
author_bio | Bo Lund, a historian, is the author of The Quay and teaches at Tull University.
none | Lund, a Democrat, is the author of two books about the quay and teaches a seminar on tides.
none | Kaimann, Mitglied der Grünen, ist Autor zweier Bücher über den Hafen und lehrt in Bremen.
none | Moreau, une socialiste, est l'auteure de deux livres sur le port et enseigne à Lyon.
none | Storm Warning\\nReporter Beaten in Port
none | Tull United\\nMarwick 2
none | Ann Ode\\nDirected the play
none | About the harbour\\nBo Lund was born in Tull and has two dogs.
"""


def test_who_writes_is_told_on_two_lines_and_below_a_heading() -> None:
    """A trade below a name, or a name below a heading; who was named in full before is of the story."""
    assert not _wrong(LIVES)


def test_the_word_that_ends_a_press_release_is_skipped() -> None:
    """Whom to ask stands below it."""
    for end in ("-ends-", "ENDS", "- Ende -", "-FIN-"):
        (block,) = parse_footer(f"{end}\n\nMedia contact: Ann Ode, press@quay.example")
        assert (block.kind.value, block.emails) == ("contact", ("press@quay.example",))


def test_a_phrase_that_is_all_of_a_block_outranks_its_like() -> None:
    """A label leads to other pages, and the same words ask for something where they go on."""
    for kind, text in (("related", "Keep reading"), ("subscribe", "Keep reading for free")):
        found = judge(text, TABLES)
        assert found.kind == kind
        assert found.score > 0.0


REACHED = """
contact | Ann Oderson: 206-555-0144 or aoderson@quay.example; on Twitter: @AOderson.
contact | Contact Bo Lundin at blundin@quay.example or (727) 555-0113. Follow @blundin.
contact | Reach Ann Ode at ann.ode@quay.example or on X @annode.
contact | Email Bo Lund at bo.lund@quay.example and follow him on X @bo_lund.
contact | Ana Odra: 91 555 01 44 o aodra@muelle.example; en Twitter: @aodra
contact | If you have been affected by this story, get in touch with our team at stories@quay.example.
contact | If you've been affected by any of this or have a story to share, email us at tips@quay.example or WhatsApp 085 555 0111.
author_bio | (The writer is former Deputy Secretary, Ministry of Ports. Views are personal.)
author_bio | (The writer is former Vice-Chancellor, Harbour University)
none | Oderson tweeted from @AOderson that the port was shut.
none | The mail came from aoderson@harbour.example, an address that Ann Oderson said she had never used.
none | Ann Ode wrote to the mayor at mayor@quay.example on Monday.
none | If you have been affected by the flood, the council said, you can claim until May.
none | The writer is former head of nothing, she joked.
none | The writer is still wanted by the police in two countries.
"""


def test_how_to_reach_a_writer_is_all_of_a_line() -> None:
    """An address has the name that stands beside it, or whoever is meant is asked to write to the house."""
    assert not _wrong(REACHED)


WRONGS = """
correction | The photograph above this story was of the wrong pilot. It has been replaced.
correction | In its Friday edition a caption gave the wrong name for the pilot.
correction | Because of an editing error, the wrong photograph appeared with an article on Monday.
correction | We printed the wrong photograph with a story on Friday.
none | The paper carried the wrong photograph above a story about the mayor.
none | The website ran the wrong headline over a report on the strike, he recalled.
none | The letter, which went to 4,000 homes at 6:02 a.m., carried the wrong pilot's photograph above a story about the flood.
"""


def test_what_another_house_printed_wrongly_is_news() -> None:
    """A note speaks of what was wrong, and none of who else printed it."""
    assert not _wrong(WRONGS)
