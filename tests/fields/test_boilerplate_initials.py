"""Lists of who did what below their head, and the initials of editors as the last line.

Every outlet, firm and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import parse
from newsparse.fields.boilerplate import tables
from newsparse.languages import every

TABLES = tables(every())

SIGNED = """
credits | CREDITS. Reporting: Ann Ode and Jan Lund. Editing: Paul Viers. Illustration: Sara Quail.
credits | CREDITS: Reporting: Ann Ode and Jan Lund. Editing: Paul Viers.
credits | Credits: Ann Ode (text), Jan Lund (photos), Paul Viers (graphics)
credits | CREDITS Words: Ann Ode. Pictures: Jan Lund. Design: Paul Viers.
credits | Credits. Words: Ann Ode; pictures: Jan Lund
credits | Crédits : texte Anne Ode, photos Jean Lund.
credits | Crédits : texte : Anne Ode ; photos : Jean Lund ; montage : Paul Viers.
credits | CRÉDITS. Texte : Anne Ode. Photos : Jean Lund.
credits | Créditos: texto de Ana Ode, fotos de Juan Lund, edición de Pablo Viera.
credits | CRÉDITOS. Texto: Ana Ode. Fotos: Juan Lund. Edición: Pablo Viera.
credits | Créditos: reportagem de Ana Ode, edição de João Lund, arte de Paulo Viera.
credits | CRÉDITOS: Reportagem: Ana Ode. Edição: João Lund.
credits | Crediti: testo di Anna Ode, foto di Gianni Lund.
credits | CREDITI Testo: Anna Ode. Foto: Gianni Lund. Montaggio: Paolo Vieri.
credits | Text: Anna Ode. Redaktion: Jan Lund. Fotos: Paul Viers.
credits | CREDITS. Text: Anna Ode. Fotos: Jan Lund. Redaktion: Paul Viers.
credits | Text: Anna Ode, Fotos: Jan Lund, Grafik: Paul Viers
credits | Mitarbeit: Anna Ode; Grafik: Jan Lund; Redaktion: Paul Viers
credits | Tekst: Anna Ode; foto: Jan Lund; redigering: Paul Viers
credits | Lay-out: Ann Ode. Eindredactie: Jan Lund.
credits | Tekst: Ann Ode. Beeld: Jan Lund. Eindredactie: Paul Viers.
credits | Text: Anna Ode. Foto: Jan Lund. Redigering: Paul Viers.
credits | Teksti: Anna Ode. Kuvat: Jan Lund. Taitto: Paul Viers.
credits | Tekst: Anna Ode. Zdjęcia: Jan Lund. Redakcja: Paweł Wir.
credits | Text: Anna Odová. Foto: Jan Lund. Střih: Pavel Vír.
credits | Text: Anna Odová. Foto: Jan Lund. Editor: Pavol Vír.
credits | Szöveg: Ódé Anna. Fotó: Lund János. Szerkesztő: Vír Pál.
credits | Text: Ana Ode. Foto: Ion Lund. Editare: Pavel Vir.
credits | Κείμενο: Άννα Ώδη. Φωτογραφίες: Γιάννης Λουντ. Μοντάζ: Παύλος Βιρ.
credits | Haber: Ayşe Ode. Fotoğraf: Can Lund. Editör: Pelin Vir.
credits | Haber: Ayşe Ode - Kamera: Can Lund - Kurgu: Pelin Vir
credits | Редактор: Анна Одова. Корректор: Иван Лунд.
credits | Текст: Анна Одова. Фото: Иван Лунд. Редактор: Пётр Вир.
credits | Текст: Анна Одова. Фото: Іван Лунд. Редакторка: Олена Вір.
credits | Текст: Ана Одова. Снимки: Иван Лунд. Редактор: Петър Вир.
credits | Tekst: Ana Odić. Foto: Ivan Lund. Urednik: Petar Vir.
credits | Teks: Ani Ode. Foto: Budi Lund. Editor: Citra Vir.
credits | Produced by Ann Ode. Edited by Jan Lund. Mixed by Paul Viers.
credits | Data analysis by Ann Ode. Graphics by Jan Lund.
credits | Fact-checked by Ann Ode. Copy edited by Jan Lund.
credits | (MF/KT)
credits | (AO)
credits | (ao/jl)
credits | (Ao/jl/dpa)
credits | (KNA/ao)
credits | (AO/JL)
credits | (AO, JL)
credits | (AO/JL/PV)
credits | ao/jl
credits | /ao/
credits | /aoj/
credits | [AO/JL]
credits | (ČTK, ao)
credits | (ČTK/ao)
credits | (ANI/AO)
credits | (ANI)
credits | PTI AO JL JL
credits | (PTI) AO JL
credits | PTI AO JL
credits | AA/AO
credits | (DHA) AO/JL
credits | (Hina) xao yjl
credits | TASR ao jl
credits | ČTK ao
credits | (APA) ao/jl
credits | AFP ao/jl
credits | EFE ao/jl/pv
credits | dpa ao jl
credits | ao/jl/AFP
credits | ANSA/ao
credits | jl/ao (AFP, AP)
credits | (jlk)
credits | (with inputs from agencies)
credits | (mit Agenturmaterial)
credits | /Ritzau/
credits | /ritzau/ao
credits | (TT)
credits | (STT–AO)
none | (AFC)
none | (2025)
none | (EU/NATO)
none | (EU)
none | (USA)
none | (UK)
none | (US)
none | (UN)
none | (CDU/CSU)
none | (SPD)
none | (SP/FP)
none | (FC)
none | (AC/DC)
none | (m/f)
none | (km/h)
none | (mg/dl)
none | (and/or)
none | (he/she)
none | she/her
none | he/him
none | they/them
none | (R)
none | (D)
none | (R-TX)
none | (TBC)
none | (MVP)
none | (CEO)
none | (TV)
none | (AI)
none | (IT)
none | (3-1)
none | (6/4)
none | (18)
none | (A)
none | (KO)
none | (PO/Box)
none | (GB/FR)
none | and/or
none | am/pm
none | input/output
none | der/die
none | ja/nein
none | oui/non
none | on/off
none | (on/off)
none | (sic)
none | (yes)
none | (no)
none | (see)
none | NO
none | OK
none | (OK)
none | AO
none | JL/AO said it.
none | The party (AO) won 40 seats.
none | He signed with two letters: (ao/jl)
none | Reporting: what we learned in the harbour. Editing: how we cut it.
none | CREDITS. The bank gave credits of 40 million to the port.
none | Crédits : la banque prête 40 millions au port.
"""


def test_credits_and_what_looks_like_them(misjudged: Callable[[str], list[str]]) -> None:
    """Initials in brackets, between strokes and behind an agency sign; states, parties and units do not."""
    wrong = misjudged(SIGNED)
    assert not wrong, "\n".join(wrong)


HEAD = "# Ferry returns to Merrin\n\nBy Ann Oderson\n\n4 March 2025\n\n"
TEXT = (
    "The ferry to Merrin was back in service on Tuesday after a week of repairs, the board said.",
    "Passengers had to take the bus around the bay, a journey of two hours.",
    "The head of the board promised a new timetable before the summer.",
)


@pytest.mark.parametrize("signature", ["(MF/KT)", "(AO)", "/ao/", "[AO, JL]"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_initials_sign_where_the_text_ends(signature: str, gap: str) -> None:
    """Below the last paragraph, or right under it, they are its credits, and take no word of it along."""
    article = parse(HEAD + "\n\n".join(TEXT) + gap + signature)
    assert [paragraph.text for paragraph in article.paragraphs] == list(TEXT)
    assert [block.text for block in article.footer] == [signature]


@pytest.mark.parametrize("signature", ["(MF/KT)", "(AO)", "/ao/", "[AO, JL]"])
def test_initials_amid_the_text_are_text(signature: str) -> None:
    """Between two paragraphs, above them, in a line of the last one, or as an item of a list they sign nothing."""
    texts = [
        "\n\n".join((TEXT[0], signature, *TEXT[1:])),
        "\n\n".join((*TEXT[:2], f"{TEXT[2]} {signature}")),
        "\n\n".join((*TEXT, "Members of the board:", "Ann Odd", signature, "Bo Lund", signature)),
    ]
    for text in texts:
        article = parse(HEAD + text)
        assert not article.asides
        assert not list(article.footer)
        assert signature in article.body


@pytest.mark.parametrize("short", ["(AFC)", "(EU)", "(EU/NATO)", "(AC/DC)"])
def test_short_forms_are_no_initials(short: str) -> None:
    """Bodies and bands in brackets below the last paragraph are text."""
    article = parse(HEAD + "\n\n".join((*TEXT, short)))
    assert not list(article.footer)
    assert short in article.body
