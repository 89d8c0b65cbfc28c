"""Who signs without the usual marks: labels without a colon, behind a programme, names over two lines.

Every outlet and name here is invented, but for agencies and stations; each table is walked at one go.
"""

from __future__ import annotations

from newsparse import parse, parse_footer
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

PICTURES = """
credits | Rubriklistenbild: © Ann Oder-Lund/dpa
credits | Listenbild: © Küstenblatt
credits | Headerfoto: © Ann Oder
credits | Omslagsbild: © Eva Lund
credits | Forsidebillede: © Eva Lund/Ritzau
credits | Image de une : © Anne Dupin
credits | Photo de couverture : © Anne Dupin/AFP
credits | Titulní foto: © Jan Oder
credits | Главное фото: © Анна Одер
credits | Vorschaubild: (c) Ann Oder
caption | Foto: © Ann Oder/dpa
caption | Cover photo: © Ann Oder
copyright | Weltbild: © 2024 Weltbild GmbH
copyright | Hafenbild Verlag: © 2024 Alle Rechte vorbehalten
none | Text: © Ann Oder
none | Das Feindbild: ein Essay
none | Feindbild: Die Gewerkschaft
none | Vorbild: Ann Oder
"""

BROADCASTS = """
credits | Sendung am\\nDi., 4.6.2024 19:30 Uhr, Radio Nord am Abend, Radio Nord
credits | Sendung am Mo., 3.2.2025 6:00 Uhr, SWR4 am Morgen, SWR4
credits | Sendung am Dienstag, 4. Juni 2024, 19:30 Uhr, Hafen aktuell
credits | Über dieses Thema berichtete Radio Nord am 12. März 2025 um 18:00 Uhr.
credits | This story aired on March 12, 2025.
credits | This segment aired on the Harbour Hour on March 12, 2025.
credits | Diffusé le 12 mars 2025 sur Radio Quai
credits | Diffusé le mercredi 12 mars 2025 à 19h30 sur Radio Quai
credits | Émission diffusée le 12 mars 2025
credits | Emitido el 12 de marzo de 2025 en Radio Muelle
credits | Sändes den 12 mars 2025 i P1
credits | Sendt den 12. marts 2025
none | Sendung am Dienstag abgesetzt
none | Sendung am 4. Juni sorgt für Streit
none | Sendung am Di., 4.6.2024 19:30 Uhr, abgesagt. Der Sender schweigt.
none | Die Sendung am Dienstag sahen 4,6 Millionen Zuschauer.
none | Die Folge wurde am 12. März 2025 um 20:15 Uhr gesendet und löste Proteste aus.
none | The series first aired on March 12, 2025, and drew nine million viewers.
none | This story aired his grievances on stage.
none | Diffusé le 12 mars, le reportage a choqué le ministre.
none | Emitido el 12 de marzo, el programa fue visto por dos millones.
"""

DASHES = """
credits | − dpa
credits | −dpa
credits | − AFP, Reuters
credits | (− dpa)
credits | − mit Material von dpa
none | −5 °C
none | − keine Termine
none | −12 bis 3 Grad am Morgen, dpa
none | − Die Gewerkschaft der dpa ist klein.
"""

HEADINGS = """
tags | Themen & Autoren / Autorinnen
tags | Themen und Autoren
tags | Topics & authors
tags | Temas y autores
tags | Thèmes et auteurs
tags | Temi e autori
none | Themen und Autoren des Abends
none | Themen & Autoren im Gespräch
none | Themen, die Autoren bewegen
none | Topics and politics
none | Themen und Thesen
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
author_bio | Ann Ode\\nStaff Writer
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
none | The paper had the wrong date in the headline of a story on the mayor, the clerk recalled.
none | The letter, which went to 4,000 homes at 6:02 a.m., carried the wrong pilot's photograph above a story about the flood.
"""


def test_what_another_house_printed_wrongly_is_news() -> None:
    """A note speaks of what was wrong, and none of who else printed it."""
    assert not _wrong(WRONGS)


ASKED = """
subscribe | Harbour Checkpoint: Der Newsletter für Tull, Mo-Sa kostenlos und schon ab 6 Uhr früh. Gleich anmelden!
subscribe | QUAY.daily – der tägliche Newsletter aus der Chefredaktion. Gratis bestellen!
subscribe | Le Quai : la lettre quotidienne de la rédaction. S'inscrire gratuitement
subscribe | A Maré: a newsletter diária da redação. Assine grátis!
subscribe | Kajen: redaktionens dagliga nyhetsbrev. Prenumerera gratis!
subscribe | Hat Ihnen der Text gefallen? Hat er Sie geärgert? Unabhängiger Journalismus lebt von vielen. Einen Betrag spenden
subscribe | Did you like this story? Did it make you think? Independent reporting depends on its readers. Make a donation
subscribe | Start your day with a curation of our top stories in your inbox at 7am
subscribe | To subscribe call toll-free 1-800-555-0161 or mail this coupon with your check for $18.95 (1 yr., 12 issues).
subscribe | Para suscribirse, llame al 900 555 014 o envíe este cupón.
share | Um zu kommentieren, müssen Sie angemeldet sein.
share | Pour commenter, vous devez être connecté.
correction | Falsches Zitat oder Tippfehler? Hinweis einsenden
correction | Une coquille ? Signaler l'erreur
share | Did you like this story? Share it with a friend.
related | People are also reading…
related | Das lesen andere
related | Otros lectores también leyeron
related | Andere lezers lazen ook
related | Inni czytają teraz
related | Сейчас читают
none | The newsletter, which went out to 1.3 million subscribers, was founded by two reporters in 2017.
none | Der tägliche Newsletter aus der Chefredaktion wurde 2017 eingestellt.
none | Den Newsletter der Stadt gibt es seit Mai kostenlos, täglich lesen ihn 400 Menschen.
none | She starts her day with a coffee and the top stories in her inbox.
none | To subscribe to that view, one would have to forget the strike of 1984.
none | To mail this coupon was to join the strike, the paper told its readers in 1911.
none | Falsches Zitat oder Tippfehler? Das fragt sich die Kanzlei seit Montag.
none | A typo or a lie? The court will tell on Monday.
none | People are also reading fewer papers than in 2010, and most of them are old.
none | Andere lesen auch Zeitung, sagt er.
"""


def test_what_is_asked_last() -> None:
    """A button that is the last sentence says what a block asks for; news of newsletters does not."""
    assert not _wrong(ASKED)


WHOSE = """
disclaimer | Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.
disclaimer | Für die Äußerungen unserer Interviewpartner ist die Redaktion nicht verantwortlich.
disclaimer | This announcement contains certain forward-looking statements about the plans of the group.
disclaimer | Forward-looking statements in this release are subject to risks and uncertainties.
disclaimer | Diese Mitteilung enthält zukunftsgerichtete Aussagen, die mit Risiken und Ungewissheiten verbunden sind.
disclaimer | Ce communiqué contient des déclarations prospectives soumises à des risques et incertitudes.
disclaimer | Este comunicado contiene declaraciones prospectivas que implican riesgos e incertidumbres.
disclaimer | Il presente comunicato contiene dichiarazioni previsionali soggette a rischi e incertezze.
disclaimer | Dit persbericht bevat toekomstgerichte verklaringen die onderhevig zijn aan risico's.
disclaimer | Detta pressmeddelande innehåller framåtriktade uttalanden som är förenade med risker.
credits | با استفاده از گزارش‌های رویترز و خبرگزاری فرانسه
credits | На основе сообщений Reuters и AFP
credits | Nach Berichten von Reuters und AFP
credits | Sursa foto: Docuri.ro
none | با استفاده از گزارش‌های مردم، پلیس دو نفر را در روز دوشنبه دستگیر کرد.
none | Die Äußerungen unserer Gesprächspartner waren widersprüchlich, sagte der Kommissar.
none | Die Meinungen der Gäste gehen auseinander: Jeder hat eigene Vorlieben.
none | Unsere Gäste äußern ihre eigenen Ansichten und diskutieren miteinander.
none | De gasten hebben hun eigen meningen over het ontbijt.
none | Die Gäste gaben ihre eigene Meinung zum Wein ab.
none | The court held that forward-looking statements by the company had misled its shareholders.
none | Der Vorstand machte keine zukunftsgerichteten Aussagen.
"""


def test_whose_words_these_are() -> None:
    """Guests speak for themselves, firms vouch for no future, and agencies are named behind a label."""
    assert not _wrong(WHOSE)


def test_a_word_for_sources_in_capitals_is_data() -> None:
    """Other labels of credits in capitals stand in front of headlines: "INTERVIEW Der Bund und die Bahn"."""
    assert judge("KÄLLA Hamnverket AB", TABLES).kind == "credits"
    for text in ("INTERVIEW Der Bund und die Bahn", "REPORTAGE Die Stadt am Meer"):
        assert judge(text, TABLES).score < 0.0


def test_a_word_for_a_picture_in_front_of_the_sign() -> None:
    """Whose the picture is outranks whose the page is; a year behind the sign is a page's."""
    assert not _wrong(PICTURES)


def test_when_a_report_is_on_the_air() -> None:
    """Day and hour behind a label or a fixed phrase; what happened on a day is news."""
    assert not _wrong(BROADCASTS)


def test_a_minus_is_a_dash() -> None:
    """An agency signs behind it; numbers and sentences stay."""
    assert not _wrong(DASHES)


def test_a_heading_of_topics_and_authors() -> None:
    """Both words, and nothing besides."""
    assert not _wrong(HEADINGS)


def test_topics_and_authors_between_paragraphs_are_a_crosshead() -> None:
    """A report on a book fair has both, too; below the text they lead to other pages."""
    body = (
        "Die Buchmesse im Hafen begann am Montag mit einem Streik der Drucker, sagte die Gewerkschaft.",
        "In diesem Jahr lesen vierzig Autoren aus zwölf Ländern, die meisten zum ersten Mal im Hafen.",
        "Der Eintritt kostet nichts, sagte die Leiterin der Messe am Montag.",
    )
    front = "Buchmesse im Hafen\n\nVon Anna Muster\n\n12.03.2024"
    within = parse("\n\n".join((front, body[0], "Themen und Autoren", *body[1:])))
    assert [p.text for p in within.paragraphs] == [body[0], "Themen und Autoren", *body[1:]]
    below = parse("\n\n".join((front, *body, "Themen und Autoren")))
    assert [p.text for p in below.paragraphs] == [*body]
