"""What newsrooms of the German tongue and their neighbours print below a text, and prose like it.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

FORMS = """
copyright | Abdruck frei, Belegexemplar erbeten
copyright | Wiedergabe nur mit Erlaubnis der Redaktion und mit Quellenangabe.
copyright | Jede Vervielfältigung ohne Zustimmung des Verlages ist unzulässig.
copyright | Die Texte unterliegen dem Urheberrecht.
copyright | Alle Rechte bei der Fotografin
credits | Pressemeldung der Hafenfeuerwehr Nordhaven
credits | Originalmitteilung der Hafenpolizei
credits | Aus dem Dänischen von Bo Lund
credits | Deutsche Fassung: Ann Ode
credits | Redigiert von Eva Ode
credits | Originalpublikation: Ode et al., Journal of Tides 2024, doi:10.1000/tides.7
credits | Erstmals publiziert am 3. Mai 2023
credits | Översatt från danska av Bo Lund
credits | Suomentanut Ann Ode
subscribe | Spendenkonto: Freunde der Hafenpost e. V.
subscribe | Das ist ein Plus-Artikel
subscribe | Aktuelles Heft bestellen
subscribe | Zugang zu allen Artikeln der Hafenpost
related | Fortsetzung auf Seite 7
related | Kommentar Seite 4
related | Die neuesten Podcasts
related | Die beliebtesten Beiträge der letzten 7 Tage
related | Hier geht's zur Karte
related | Zum Originalartikel
related | Kunden lesen auch
related | Emner i artiklen
related | Etusivulle
comments | Ihre E-Mail-Adresse wird nicht veröffentlicht.
comments | Erforderliche Felder sind markiert
tags | Verschlagwortet mit Hafen, Sturm
share | Meldung weiterleiten
share | Auf die Leseliste setzen
share | Link in die Zwischenablage kopiert
correction | Die Redaktion bedauert den Irrtum.
correction | Wir bitten, das Versehen zu entschuldigen.
correction | Korrigierte Fassung vom 3. Juni
correction | Opdateret kl. 9.15 med svar fra havnen.
author_bio | Ihre Kolumne erscheint jeden zweiten Montag.
author_bio | Eva Ode ist Bundeshausredaktorin der Hafenpost.
disclaimer | Risikohinweis: Der Handel mit Frachtraten kann zu Verlusten führen.
disclaimer | Die Verantwortung für den Inhalt liegt beim Verfasser.
disclaimer | Dieser Artikel ersetzt nicht den Besuch beim Arzt.
disclaimer | Innehållet är framtaget i samarbete med Hamnbanken.
advertisement | Entgeltliche Einschaltung
legal | Medieninhaber: Hafenmedien GmbH, Nordhaven
legal | Nutzungsbasierte Werbung
legal | V.i.S.d.P.: Hafenbote
legal | Redaktionelle Leitlinien
contact | Redaktion und Verlag: Mole 3, Nordhaven
contact | Für Rückfragen steht Ihnen Frau Ode unter 040 555 01 02 zur Verfügung.
contact | Yderligere oplysninger: Ann Ode, tlf. 20 55 01 02
"""

PROSE = """
Der Abdruck der Hand ist auf dem Pfeiler noch zu sehen.
Die Weiterverbreitung der Muschel macht den Fischern Sorgen.
Die Verantwortung für den Untergang trägt der Lotse.
Jede Verzögerung kostet die Reederei Geld.
Aus dem dänischen Parlament kam Kritik an der Brücke.
Spenden für den Leuchtturm
Gratis ist auf der Fähre nichts.
Lob und Tadel
Literatur und Seefahrt
Antworten auf alle Fragen zur neuen Brücke
Wir haben den Fehler gemacht, nicht zu fragen, räumte der Kapitän ein.
Folgen Sie dem Deich bis zum alten Speicher, dann biegen Sie rechts ab.
Die Autorin las am Abend vor achtzig Gästen aus dem Logbuch.
Redaktion und Verlag zogen in den Speicher um.
Mehr Platz auf der Mole
Teilen macht die Fischer reich
Teile der Flotte ohne Strom
Fehler im Fahrplan
Hilfe für Schiffbrüchige
Auf Facebook schrieb der Lotse: „Es reicht.“
Feil i saken om fergen ga ny rettssak.
Ältere Beiträge des Deichs verfallen nach drei Jahren.
Für Rückfragen war die Reederei am Montag nicht zu erreichen.
Teile des Decks lagen auf der Fahrbahn.
Die Fortsetzung auf See misslang.
Hinweise auf ein Leck gab es keine.
Przedruk mapy kosztował port fortunę.
Opdateringen af havnen varer tre år.
De bron van het lek is nog niet gevonden.
"""


def test_forms() -> None:
    """What is fixed in the words of a newsroom is known wherever it stands in the block."""
    wrong = [
        f"{text}: {judge(text, TABLES)}"
        for kind, _, text in (line.partition(" | ") for line in FORMS.strip().splitlines())
        if (found := judge(text, TABLES)).kind is None
        or found.score <= 0.0
        or found.kind.value != kind
    ]
    assert not wrong, "\n".join(wrong)


def test_prose() -> None:
    """The same words open crossheads, and tell the news."""
    wrong = [
        f"{text}: {found}"
        for text in PROSE.strip().splitlines()
        if (found := judge(text, TABLES)).score > 0.0
    ]
    assert not wrong, "\n".join(wrong)
