"""Datelines in the forms of agencies and papers of a dozen languages, each with towns of many names."""

from __future__ import annotations

import pytest

import newsparse

TEXTS = {
    "en": "The bridge over the river stayed closed on Monday after the storm, officials said.",
    "de": "Die Brücke über den Fluss blieb am Montag nach dem Sturm gesperrt, sagte ein Sprecher.",
    "fr": "Le pont est resté fermé lundi après la tempête, a indiqué la préfecture.",
    "es": "El puente siguió cerrado el lunes tras la tormenta, informaron las autoridades.",
    "it": "Il ponte è rimasto chiuso lunedì dopo la tempesta, hanno detto le autorità.",
    "pt": "A ponte continuou fechada na segunda-feira depois da tempestade, disseram as autoridades.",
    "ru": "Мост остался закрыт в понедельник после шторма, сообщили власти.",
    "tr": "Köprü fırtınanın ardından pazartesi günü kapalı kaldı, yetkililer açıkladı.",
    "id": "Jembatan itu masih ditutup pada Senin setelah badai, kata pejabat setempat.",
    "pl": "Most pozostał w poniedziałek zamknięty po burzy, podały władze.",
    "nl": "De brug bleef maandag dicht na de storm, zeiden de autoriteiten.",
    "sv": "Bron förblev stängd på måndagen efter stormen, uppgav myndigheterna.",
}
TOWNS = {
    "en": [
        "PARIS",
        "NEW DELHI",
        "SPRINGFIELD, Ill.",
        "MARRICK",
        "St. Louis",
        "NAIROBI, Kenya",
        "LAHORE",
        "KOTA KINABALU",
        "Port-au-Prince, Haiti",
        "WASHINGTON",
        "SAN JOSÉ, Costa Rica",
        "LEEDS, England",
        "Chennai",
        "COX'S BAZAR",
    ],
    "de": [
        "Berlin",
        "BERLIN",
        "Frankfurt/Main",
        "Frankfurt am Main",
        "Bad Homburg",
        "Kiew",
        "Halle (Saale)",
        "Baden-Baden",
        "Zürich",
        "St. Gallen",
        "Wien",
        "Rostock",
        "Brüssel",
    ],
    "fr": [
        "Paris",
        "PARIS",
        "Bruxelles",
        "Genève",
        "Saint-Étienne",
        "Ottawa",
        "Le Havre",
        "Alger",
        "Montréal",
    ],
    "es": [
        "Madrid",
        "MADRID",
        "Bogotá",
        "Ciudad de México",
        "San José",
        "Buenos Aires",
        "Ginebra",
        "La Paz",
        "Santiago de Chile",
    ],
    "it": ["ROMA", "Roma", "Milano", "MILANO", "Reggio Emilia", "Bruxelles", "New York", "Torino"],
    "pt": ["Lisboa", "LISBOA", "Brasília", "São Paulo", "Rio de Janeiro", "Maputo", "Bruxelas"],
    "ru": ["МОСКВА", "САНКТ-ПЕТЕРБУРГ", "КИЕВ", "НИЖНИЙ НОВГОРОД", "Москва", "ВАШИНГТОН"],
    "tr": ["ANKARA", "İSTANBUL", "İZMİR", "DİYARBAKIR", "Ankara"],
    "id": ["Jakarta", "JAKARTA", "Surabaya", "Yogyakarta", "Bandung"],
    "pl": ["Warszawa", "WARSZAWA", "Kraków", "Bruksela"],
    "nl": ["AMSTERDAM", "Den Haag", "BRUSSEL", "Utrecht"],
    "sv": ["STOCKHOLM", "Göteborg", "Malmö"],
}
# What is printed in front of the text, the agency in it, and whether it holds a day.
FORMS: dict[str, list[tuple[str, str | None, bool]]] = {
    "en": [
        ("{P} (Reuters) - ", "Reuters", False),
        ("{P} (AP) — ", "AP", False),
        ("{P}, May 3 (Reuters) - ", "Reuters", True),
        ("{P}, May 3 (Xinhua) -- ", "Xinhua", True),
        ("{P}, May 3, 2025 (AFP) - ", "AFP", True),
        ("{P}: ", None, False),
        ("{P} — ", None, False),
        ("{P} – ", None, False),
        ("{P}, May 3 — ", None, True),
        ("{P}, 3 May (IANS) ", "IANS", True),
        ("{P}, May 3: ", None, True),
        ("{P}, May 3 (PTI) ", "PTI", True),
        ("{P} (BBC) - ", "BBC", False),
        ("{P}--", None, False),
        ("{P}—", None, False),
        ("{P} -- ", None, False),
        ("({P}) - ", None, False),
        ("{P}, May 3, 2025 /PRNewswire/ -- ", "PRNewswire", True),
        ("{P}--(BUSINESS WIRE)--", "BUSINESS WIRE", False),
        ("{P}, May 3, 2025 (GLOBE NEWSWIRE) -- ", "GLOBE NEWSWIRE", True),
        ("{P} (CNN) -- ", "CNN", False),
        ("{P} (UPI) -- ", "UPI", False),
        ("{P}, May 3 (ANI): ", "ANI", True),
        ("{P}, May 3. /TASS/. ", "TASS", True),
        ("{P} (dpa) - ", "dpa", False),
        ("{P} (Kyodo) -- ", "Kyodo", False),
        ("{P}, May 3 (Yonhap) -- ", "Yonhap", True),
        ("{P}, May 3 (Bernama) -- ", "Bernama", True),
        ("{P}, 3 May 2025 (WAM) -- ", "WAM", True),
    ],
    "de": [
        ("{P} (dpa) - ", "dpa", False),
        ("{P} (dpa/xyz) - ", "dpa/xyz", False),
        ("{P}. ", None, False),
        ("{P} – ", None, False),
        ("{P}/Berlin (dpa) – ", "dpa", False),
        ("{P} (AFP) ", "AFP", False),
        ("{P} (AFP) – ", "AFP", False),
        ("{P} (ots) - ", "ots", False),
        ("{P}, 3. Mai (Reuters) - ", "Reuters", True),
        ("{P} (APA) – ", "APA", False),
        ("{P} - ", None, False),
        ("{P} (epd). ", "epd", False),
        ("{P} (KNA) ", "KNA", False),
        ("{P} (sda) - ", "sda", False),
        ("{P} taz | ", "taz", False),
        ("{P}, 3. Mai. ", None, True),
        ("{P}/dpa. ", "dpa", False),
        ("dpa {P}. ", "dpa", False),
    ],
    "fr": [
        ("{P} (AFP) - ", "AFP", False),
        ("{P}, 3 mai (AFP) - ", "AFP", True),
        ("{P} - ", None, False),
        ("{P} — ", None, False),
        ("{P} (ATS) - ", "ATS", False),
        ("{P}, 3 mai (Reuters) - ", "Reuters", True),
        ("{P}, 3 mai 2025 (APS) - ", "APS", True),
        ("{P} – ", None, False),
    ],
    "es": [
        ("{P}, 3 may (EFE).- ", "EFE", True),
        ("{P} (EFE).- ", "EFE", False),
        ("{P}, 3 de mayo (EFE).- ", "EFE", True),
        ("{P} (AP) — ", "AP", False),
        ("{P}.- ", None, False),
        ("{P}. ", None, False),
        ("{P} - ", None, False),
        ("{P}, 3 May. (EUROPA PRESS) - ", "EUROPA PRESS", True),
        ("{P}, 3 de mayo de 2025 (Télam) - ", "Télam", True),
        ("{P} — ", None, False),
        ("{P} (AFP) - ", "AFP", False),
    ],
    "it": [
        ("(ANSA) - {P}, 3 MAG - ", "ANSA", True),
        ("{P} (ANSA) - ", "ANSA", False),
        ("{P} - ", None, False),
        ("{P}, 3 mag. (Adnkronos) - ", "Adnkronos", True),
        ("{P} – ", None, False),
        ("{P}. ", None, False),
        ("{P}, 3 maggio - ", None, True),
    ],
    "pt": [
        ("{P}, 3 mai (Lusa) — ", "Lusa", True),
        ("{P} (Reuters) - ", "Reuters", False),
        ("{P} – ", None, False),
        ("{P}, 3 de maio (Reuters) - ", "Reuters", True),
        ("{P}, 03 mai 2025 (Lusa) - ", "Lusa", True),
        ("{P} - ", None, False),
    ],
    "ru": [
        ("{P}, 3 мая. /ТАСС/. ", "ТАСС", True),
        ("{P}, 3 мая - РИА Новости. ", "РИА Новости", True),
        ("{P}. 3 мая. ИНТЕРФАКС - ", "ИНТЕРФАКС", True),
        ("{P}, 3 мая (Рейтер) - ", "Рейтер", True),
        ("{P} - ", None, False),
    ],
    "tr": [
        ("{P} (AA) - ", "AA", False),
        ("{P}, (DHA) - ", "DHA", False),
        ("{P} - ", None, False),
        ("{P} (İHA) - ", "İHA", False),
    ],
    "id": [
        ("{P} (ANTARA) - ", "ANTARA", False),
        ("{P}, KOMPAS.com - ", "KOMPAS.com", False),
        ("{P} - ", None, False),
        ("{P}, CNN Indonesia -- ", "CNN Indonesia", False),
        ("TEMPO.CO, {P} - ", "TEMPO.CO", False),
        ("Liputan6.com, {P} - ", "Liputan6.com", False),
        ("{P}, Kompas.com – ", "Kompas.com", False),
    ],
    "pl": [
        ("{P} (PAP) - ", "PAP", False),
        ("{P}, 3.05.2025 (PAP) - ", "PAP", True),
    ],
    "nl": [
        ("{P} (ANP) - ", "ANP", False),
        ("{P} - ", None, False),
        ("{P} (Belga) - ", "Belga", False),
    ],
    "sv": [
        ("{P} (TT) - ", "TT", False),
        ("{P}. ", None, False),
        ("{P}/TT. ", "TT", False),
    ],
}
# A town that nobody knows, with so little beside it, may be anything.
UNREAD = {
    ("{P}: ", "MARRICK"),
    ("{P}: ", "Port-au-Prince, Haiti"),
    ("{P}, May 3: ", "MARRICK"),
    ("({P}) - ", "MARRICK"),
    ("dpa {P}. ", "Halle (Saale)"),
    ("dpa {P}. ", "St. Gallen"),
}


@pytest.mark.parametrize(
    ("language", "form", "agency", "dated"),
    [
        pytest.param(language, form, agency, dated, id=f"{language}: {form}")
        for language, forms in FORMS.items()
        for form, agency, dated in forms
    ],
)
def test_any_town(language: str, form: str, agency: str | None, dated: bool) -> None:
    """The town, the agency and the day are read, and the text begins behind them."""
    text = TEXTS[language]
    for town in TOWNS[language]:
        place = town.upper() if form.startswith("(ANSA)") else town
        printed = form.replace("{P}", place) + text
        if (form, town) in UNREAD:
            with pytest.raises(newsparse.DatelineError):
                newsparse.parse_dateline(printed)
            continue
        found = newsparse.parse_dateline(printed)
        wanted = place + "/Berlin" if form.startswith("{P}/Berlin") else place
        assert (found.location, found.agency) == (wanted, agency), printed
        assert (found.date is not None) is dated, printed
        assert printed[found.span.stop :].strip() == text
