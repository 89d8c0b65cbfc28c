"""Which kind a block is where several speak, what the issue and the law are called, and the prose beside.

Every outlet and name here is invented, but those of known papers where the rule asks for one.
"""

from __future__ import annotations

import newsparse
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every
from newsparse.languages.record import Phrases

TABLES = tables(every())

FORMS = """
credits | – Harbourtimes.com
credits | -- Quayside.co.ke
contact | harbourtimes.example
contact | – www.harbourtimes.com
credits | ("Harbour Post", Print-Ausgabe, 07.03.2025)
credits | (Le Temps, édition du 12.3.2024)
credits | ("Küstenbote", Ausgabe 12/2024)
credits | („Küstenbote“, Ausgabe vom 14.02.2022, S. 23)
credits | Aus der gedruckten Ausgabe vom 12. April 2024, Seite 7
credits | Article paru dans l'édition du 7 mars 2025
copyright | Riproduzione riservata © Copyright ANSA
copyright | При цитуванні і використанні новин у мережі відкриті для пошукових систем гіперпосилання не нижче першого абзацу на «gavan.example» — обов’язкові.
copyright | При пълно или частично използване на материали от сайта позоваването е задължително.
copyright | Materialet på denne side er beskyttet af ophavsretsloven.
copyright | Innholdet på denne siden er vernet etter åndsverkloven.
copyright | 本網站之文字、圖片，非經授權，不得轉載。
subscribe | À lire : abonnez-vous à la version numérique du Courrier du Port
subscribe | Read more: subscribe to the Harbour Gazette from £1 a week
related | Read more: The harbour that nobody wanted
subscribe | Únete a nuestro canal de WhatsApp y recibe las noticias más importantes
subscribe | Rejoignez notre chaîne WhatsApp pour ne rien manquer de l'actualité
subscribe | Segui Il Molo su Google News
subscribe | Síguenos en Google News
related | Lasi arī: Osta vērs durvis pirmdien
subscribe | Zapratite nas na Google Vijestima
share | Follow us on : Facebook Twitter
share | Follow us on Facebook and on our YouTube channel
share | Share on WhatsApp
subscribe | In a time of rumours and of too much noise, careful journalism matters more than ever. By subscribing, you can help us get the story right.
subscribe | Jederzeit gut informiert: Uneingeschränkten Zugang zu allen digitalen Inhalten sichern
subscribe | Acceso ilimitado a todos los contenidos desde 1 €
contact | Se tiver uma história que queira partilhar, pode contactar o jornal.
contact | Tens uma história? Fala connosco
author_bio | Ann Ode-Lund covers cybersecurity at TechQuay.
author_bio | Bo Lund covers ports and ships at Axios. Based in Leeds, he previously wrote for Tidewater.
app | CLICK HERE TO GET THE HARBOUR NEWS APP
"""

PROSE = """
By subscribing to the treaty, the two governments agreed to open their ports to inspectors.
Unbegrenzten Zugang zu sauberem Wasser haben hier nur wenige Familien.
If you have information about the robbery, you can contact the police in Leeds, an officer said.
Se tem uma dor no peito, pode contactar o médico de família, recomenda a associação.
При использовании материалов, содержащих асбест, рабочие обязаны надевать маски.
Loven om ophavsret blev vedtaget i 1961, og siden er den ændret mange gange.
Google News executives told the committee that traffic had fallen by half.
La chaîne WhatsApp du ministre compte désormais deux millions d'abonnés.
She covers her mouth when she laughs, and at the market everyone laughs with her.
The policy covers ships at sea.
(Ann Ode, 7. März 2025)
("Hamlet", 12.4.2024)
("Das Meer", im Theater, ab 12.4.2024)
– Harbour. The storm
"""


def _listed(lines: str) -> list[str]:
    return [line for line in lines.strip().split("\n") if line]


def test_kinds() -> None:
    """The whole line tells what it is for, whichever phrase comes first."""
    seen = {line: judge(line.partition(" | ")[2], TABLES) for line in _listed(FORMS)}
    assert {
        line: (str(found.kind), found.score)
        for line, found in seen.items()
        if found.score <= 0.0 or str(found.kind) != line.partition(" | ")[0]
    } == {}


def test_prose() -> None:
    """The same words in sentences of the news are none of it."""
    seen = {line: judge(line, TABLES).score for line in _listed(PROSE)}
    assert {line: score for line, score in seen.items() if score > 0.0} == {}


def test_channels_of_a_language_of_your_own() -> None:
    """The words for what readers follow are the language's."""
    phrases = Phrases(opens={"share": "aliĝu al"}, channels="kanalo")
    mine = newsparse.Language(code="eo", name="Esperanto", native="Esperanto", phrases=phrases)
    own = tables((mine,))
    assert str(judge("Aliĝu al la kanalo de Telegram", own).kind) == "subscribe"
    assert str(judge("Aliĝu al la amikoj de Telegram", own).kind) == "share"
