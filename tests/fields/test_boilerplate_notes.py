"""Notes whose words stand together in any order, lives with many signs, lines of trades and names.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from newsparse import parse
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every, load

TABLES = tables(every())

NOTES = """
correction | The caption in Friday's print edition misnamed the harbour master.
correction | We have taken out a sentence on the lighthouse, which we've found to be wrong.
correction | Die Bildunterzeile in der Samstagsausgabe nannte versehentlich den falschen Lotsen; wir bedauern das.
correction | La légende publiée dans notre numéro de jeudi confondait deux navires.
correction | La leyenda del mapa en nuestra edición del jueves era errónea.
correction | Nel numero pubblicato giovedì la didascalia della mappa era sbagliata, un nostro errore.
correction | Bij het artikel over de haven was het onderschrift in onze krant foutief.
correction | Usunęliśmy fragment o latarni, bo dane były nieaktualne.
correction | Мы убрали абзац о маяке.
disclaimer | The writer holds a stake in one of the firms named above.
disclaimer | Der Verfasser besitzt selbst Anteile an der Reederei.
disclaimer | El autor tiene participaciones en la naviera citada.
disclaimer | Автор имеет акции обеих упомянутых компаний.
disclaimer | De schrijver bezit aandelen in de rederij.
disclaimer | Articolo scritto con l'aiuto di ChatGPT e rivisto in redazione.
share | Forward this to a colleague who sails
share | Leiten Sie den Beitrag an Bekannte weiter
share | Reenvía esta historia a tus contactos
share | Inoltra l'articolo a un amico
share | Stuur dit artikel naar een collega
share | Перешлите текст коллегам
subscribe | Straight to your inbox every Sunday: the best of our harbour reporting
subscribe | C'était votre dernier article gratuit du mois, et vous l'avez lu.
subscribe | Al lid van de Havenpost? Log hier in
subscribe | La continuación del artículo, solo para lectores suscriptores
credits | Publicado originalmente en la Revista del Faro, este texto se amplió.
author_bio | Notre correspondante à Lisbonne couvre aussi le Maroc.
author_bio | Ann Ode covers canals and rail for The Tide. Since joining the Tide in 2009, she has been reporting on flooding.
author_bio | Odeson is the 2023-2024 News editor and was previously the 2022-2023 features editor. She is also a Photo contributor.
author_bio | Ann Odeson came to us after stints at two weeklies. Find her at odeson@harbour.example.
author_bio | Greta Lund\\nReporter\\nAfter 20 years of reporting on the north, Greta moved to the legislature bureau.
credits | Words Ann Ode, pictures Bo Lund
credits | Montage Anne Ode, mixage Bo Lund
credits | Redaktion Anna Oden; Schnitt Bo Lund
credits | Anne Ode-Lund/bolu avec ats
"""

RULES = """
disclaimer | Comments should not exceed 200 words. Embedding links and writing in capital letters are discouraged.
disclaimer | Comments should be no longer than 150 words.
disclaimer | Kommentare dürfen höchstens 1000 Zeichen lang sein.
disclaimer | Les commentaires ne doivent pas dépasser 1000 caractères.
disclaimer | Los comentarios no deben superar las 200 palabras.
disclaimer | I commenti non devono superare i 1000 caratteri.
disclaimer | Os comentários não devem exceder 200 palavras.
disclaimer | Reacties mogen niet langer zijn dan 200 woorden.
disclaimer | Kommentarer får inte vara längre än 500 tecken.
disclaimer | Komentarze nie mogą przekraczać 500 znaków.
disclaimer | Комментарии не должны превышать 500 знаков.
disclaimer | Type of Story: News
disclaimer | Analysis Based on factual reporting, although it incorporates the expertise of the author and may offer interpretations and conclusions.
disclaimer | Type of Story: News Based on facts, either observed and verified directly by the reporter, or reported and verified from knowledgeable sources.
disclaimer | News Based on facts, either observed and verified directly by the reporter.
disclaimer | Basado en hechos, ya sea observados y verificados por el reportero, o reportados por fuentes.
disclaimer | Basata su fatti, osservati e verificati dal reporter, o riportati da fonti attendibili.
none | Comments should be sent to the council by 5 May, the mayor said.
none | Comments from residents must not exceed the limits of the planning law.
none | Comments about the capital letters on the sign drew laughter.
none | The council said comments should not exceed 200 words.
none | Kommentare sollten nach Ansicht des Ministers nicht länger unbeachtet bleiben.
none | His verdict is based on facts, the lawyer said, and on what two sailors observed.
none | The facts were observed by two reporters and verified by a third.
none | Based on facts and figures alone, the port is a failure.
"""

TOLD = """
none | La redazione, scrive il comitato, non era stata informata: la lettera è arrivata via email alle sette di sera, a giornale quasi chiuso.
none | La redazione, dicono i sindacati, era stata avvisata per telefono.
none | Era la redazione che aveva ricevuto la lettera via email.
none | La redacción, escribe el comité, no era informada: la carta llegó por correo electrónico.
none | Contacto con la redacción: era por correo electrónico, recuerda el comité.
none | Contactul cu redacția era prin e-mail, scrie comitetul.
none | De politie vroeg hem een e-mail te sturen naar de redactie.
contact | Contatta la redazione via email o per telefono
contact | Skicka era tips till redaktionen
contact | Tipsa oss! Skicka era bilder till redaktionen@hamnbladet.example
contact | Hör av er med era frågor till redaktionen.
subscribe | Prenumerera på era nyhetsbrev
correction | Hem corregit l'article
"""

PROSE = """
The minister owns shares in two of the firms named in the inquiry.
This article of the treaty was revised in May to reflect the new borders.
They forward this story to their friends, and the friends to theirs.
Copy the link or type it into the browser, and a forged page of the bank opens.
Members already subscribed to the pension plan may log in at the office.
The columnists of the paper have their own union.
In the first version of the text the captain drowns.
Der Minister besitzt Anteile an der Reederei, die in dem Bericht genannt wird.
Le ministre détient des parts dans deux des sociétés citées.
Emily Sandgate, who covers the courts for a rival paper, was standing at the back of the room.
Government Printer staff have not been paid for overtime since October, and the Gazette is now late.
Minister Ann Ode, Senator Bo Lund
Ann Ode with Bo Lund
Ann Oderson covers the courts for the Gazette. She was arrested on Monday outside the ministry.
"""


def test_notes_and_prose() -> None:
    """Words of a note tell it in any order; the same words on others are prose."""
    wrong: list[str] = []
    for line in NOTES.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text.replace("\\\\n", "\\n"), TABLES)
        if found.kind != kind or found.score <= 0.0:
            wrong.append(f"{text}: {found}")
    for text in PROSE.strip().splitlines():
        found = judge(text, TABLES)
        if found.score > 0.0:
            wrong.append(f"{text}: {found}")
    assert not wrong, "\n".join(wrong)


def test_words_of_one_language_alone_make_a_note() -> None:
    """The sets of a note are of one language: words of several make none."""
    english = tables((load("en"),))
    note = "The caption in Friday's print edition misnamed the harbour master."
    assert judge(note, english).kind == "correction"
    assert (
        judge("The caption in Friday's Ausgabe nannte versehentlich the mayor.", TABLES).score < 0.0
    )


def _wrong(forms: str) -> list[str]:
    """Return the lines that are judged to be something else."""
    wrong: list[str] = []
    for line in forms.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text, TABLES)
        told = "none" if found.kind is None or found.score <= 0.0 else found.kind.value
        if told != kind:
            wrong.append(f"{text}: {found}")
    return wrong


def test_rules_of_the_house_and_labels_of_what_a_story_is() -> None:
    """How long a comment may be, and what a report is based on; what somebody demands is news."""
    assert not _wrong(RULES)


def test_what_was_is_no_word_of_the_house() -> None:
    """A word that speaks to the reader in one language and narrates in another does so in its own alone."""
    assert not _wrong(TOLD)


def test_all_words_stand_in_one_sentence() -> None:
    """Of a longer block a sentence is the note, and words of two sentences are none."""
    one = (
        "The harbour fair opens at ten and closes at six, as it has for forty years. "
        "The caption in Friday's print edition misnamed the harbour master."
    )
    assert judge(one, TABLES).kind == "correction"
    two = (
        "The caption of the exhibit had not been read by anybody for some forty years. "
        "The harbour board put the wrong buoy out in the storm, and nobody published why."
    )
    assert judge(two, TABLES).score < 0.0


def test_a_note_below_the_text_is_of_the_footer_and_a_person_of_the_story_is_not() -> None:
    """The caption that was wrong is told of the outlet; a minister with shares stays in the text."""
    article = parse(
        "Harbour board meets\n\nBy Ann Ode\n\nThe board met on Tuesday to discuss the new quay.\n\n"
        "The minister owns shares in two of the firms named in the inquiry.\n\n"
        "The vote is expected in June, and the quay is to be built by 2030.\n\n"
        "The caption in Friday's print edition misnamed the harbour master.\n"
    )
    assert len(article.paragraphs) == 3
    assert article.footer is not None
    assert [block.kind for block in article.footer.blocks] == ["correction"]


def test_nothing_but_a_number_is_judged() -> None:
    """Where nothing but a number is left of a line, no label is in front of it, and nothing fails."""
    for text in (". 000", ": 000"):
        assert not parse(text).paragraphs
