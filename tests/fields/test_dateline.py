"""Datelines: the forms of the agencies and papers, and what only looks like one."""

from __future__ import annotations

import functools

import pytest

import newsparse
from newsparse import languages, publishers
from newsparse.fields import date, dateline
from newsparse.model import Dateline, DatelineError, Span


@functools.cache
def prepared() -> tuple[dateline.DatelineTables, date.DateTables]:
    """Return the tables of all languages and publishers."""
    known = languages.every()
    return dateline.tables(known, publishers.every()), date.tables(known)


def find(text: str) -> Dateline | None:
    """Read with all languages and publishers."""
    return dateline.find(text, *prepared())


def parts(text: str) -> tuple[str | None, str | None, str | None, str]:
    """Return location, day, agency and what follows."""
    found = find(text)
    assert found is not None
    day = found.date.iso if found.date else None
    return found.location, day, found.agency, text[found.span.stop :].strip()


ARABIC = "أعلنت الوزارة اليوم عن إغلاق الميناء بسبب العاصفة."
HINDI = "बंदरगाह सोमवार को तूफान के कारण बंद कर दिया गया।"


@pytest.mark.parametrize(
    ("text", "location", "day", "agency"),
    [
        # Behind states with initials, countries, weekdays; stations in brackets of either kind
        ("MARRICK, W.Va. (WMRK) — {}", "MARRICK, W.Va.", None, "WMRK"),
        ("MARRICK, W.Va. — {}", "MARRICK, W.Va.", None, None),
        ("Marrick, Mich. — {}", "Marrick, Mich.", None, None),
        ("MARRICK, Kan. [KMRK] — {}", "MARRICK, Kan.", None, "KMRK"),
        ("PORT-AU-PRINCE, Haiti, CMC – {}", "PORT-AU-PRINCE, Haiti", None, "CMC"),
        ("RAMALLAH, Tuesday, November 14, 2023 (WAFA) – {}", "RAMALLAH", "2023-11-14", "WAFA"),
        ("RAMALLAH, Tuesday (WAFA) – {}", "RAMALLAH", None, "WAFA"),
        # An agency that nobody has listed: the city, the day or both speak for it
        ("Srinagar, Feb 19 (XNO): {}", "Srinagar", "--02-19", "XNO"),
        ("COLOMBO (Radio 1); {}", "COLOMBO", None, "Radio 1"),
        ("Hanoi (XDN). {}", "Hanoi", None, "XDN"),
        ("Freiburg (red). {}", "Freiburg", None, "red"),
        ("Mannheim (pol/red) - {}", "Mannheim", None, "pol/red"),
        # Agency or initials first
        ("sid KÖLN. {}", "KÖLN", None, "sid"),
        ("ng. FRANKFURT. {}", "FRANKFURT", None, None),
        # Other signs than the dash, and a dash that was mis-decoded
        ("DUBAI // {}", "DUBAI", None, None),
        ("PHOENIX (AP) â€” {}", "PHOENIX", None, "AP"),
        ("WINDHOEK (mrk/dz) • {}", "WINDHOEK", None, "mrk/dz"),
        ("WINDHOEK • {}", "WINDHOEK", None, None),
        # Nothing between the dash and the text
        ("Eisenach –{}", "Eisenach", None, None),
        ("Eisenach -{}", "Eisenach", None, None),
        ("PARIS —{}", "PARIS", None, None),
        ("OTTAWA—{}", "OTTAWA", None, None),
        ("PORT-AU-PRINCE--{}", "PORT-AU-PRINCE", None, None),
        # What tells towns of one name apart is no agency
        ("Halle (Saale) – {}", "Halle (Saale)", None, None),
        ("Freiburg (Breisgau) - {}", "Freiburg (Breisgau)", None, None),
        # An agency in small letters
        ("Berlin/dpa. {}", "Berlin", None, "dpa"),
        ("dpa Kiew. {}", "Kiew", None, "dpa"),
        ("CHENNAI:{}", "CHENNAI", None, None),
        # The dash of machines that had none
        ("NAIROBI, Kenya (AP) _ {}", "NAIROBI, Kenya", None, "AP"),
        ("NAIROBI _ {}", "NAIROBI", None, None),
        ("Srinagar, Feb 19: {}", "Srinagar", "--02-19", None),
        ("FRANKFURT, 3. März. {}", "FRANKFURT", "--03-03", None),
        ("BAKU, Azerbaijan, March 3. {}", "BAKU, Azerbaijan", "--03-03", None),
        ("Oaxaca, Oax. {}", "Oaxaca, Oax.", None, None),
        # Several places
        (
            "LONDON, PARIS and BERLIN, March 3 (Reuters) - {}",
            "LONDON, PARIS and BERLIN",
            "--03-03",
            "Reuters",
        ),
        ("MARRICK and ST. ELVA, Minn. — {}", "MARRICK and ST. ELVA, Minn.", None, None),
        # English-language agencies
        ("LA CROSSE, Wis. (AP) — {}", "LA CROSSE, Wis.", None, "AP"),
        ("SANTA FE, N.M. (AP) -- {}", "SANTA FE, N.M.", None, "AP"),
        ("RAMALLAH, West Bank (AP) — {}", "RAMALLAH, West Bank", None, "AP"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - {}", "BEIRUT/THE HAGUE", "--03-07", "Reuters"),
        ("KYIV, April 14, 2025 (Reuters) - {}", "KYIV", "2025-04-14", "Reuters"),
        ("BRUSSELS, (Reuters) - {}", "BRUSSELS", None, "Reuters"),
        ("LONDON, April 14\n(Reuters) - {}", "LONDON", "--04-14", "Reuters"),
        ("LONDON, April 14 (Reuters/AP) - {}", "LONDON", "--04-14", "Reuters/AP"),
        ("WASHINGTON, Dec. 23 (UPI) — {}", "WASHINGTON", "--12-23", "UPI"),
        ("UNITED NATIONS, Dec 3 (IPS) - {}", "UNITED NATIONS", "--12-03", "IPS"),
        ("WASHINGTON, Dec. 23. (UPI) — {}", "WASHINGTON", "--12-23", "UPI"),
        ("BEIJING, Nov. 17 (Xinhua) -- {}", "BEIJING", "--11-17", "Xinhua"),
        ("NAPA COUNTY, Calif. (KXYZ) -- {}", "NAPA COUNTY, Calif.", None, "KXYZ"),
        ("CHICAGO (Harbor News Now) — {}", "CHICAGO", None, "Harbor News Now"),
        ("New Delhi, Jan 13 (PTI) {}", "New Delhi", "--01-13", "PTI"),
        ("Jerusalem (AFP) {}", "Jerusalem", None, "AFP"),
        (
            "Mumbai (Maharashtra) [India], Jan 13 (ANI): {}",
            "Mumbai (Maharashtra) [India]",
            "--01-13",
            "ANI",
        ),
        ("MOSCOW, April 14. /TASS/. {}", "MOSCOW", "--04-14", "TASS"),
        # other languages
        ("Paris, 14 avr. 2025 (AFP) - {}", "Paris", "2025-04-14", "AFP"),
        ("Lisboa, 14 Mar 2020 (AFP) — {}", "Lisboa", "2020-03-14", "AFP"),
        ("Frankfurt/Main (dpa) - {}", "Frankfurt/Main", None, "dpa"),
        ("Hamburg (dpa/lno) – {}", "Hamburg", None, "dpa/lno"),
        ("Kiel, 14. April (dpa) - {}", "Kiel", "--04-14", "dpa"),
        ("Bruselas, 7 oct (EFE).- {}", "Bruselas", "--10-07", "EFE"),
        ("San José, 21 Abr (Puerto.cr).- {}", "San José", "--04-21", "Puerto.cr"),
        ("МОСКВА, 29 июня. /ТАСС/. {}", "МОСКВА", "--06-29", "ТАСС"),
        ("МОСКВА, 14 апр — РИА Новости. {}", "МОСКВА", "--04-14", "РИА Новости"),
        ("(ANSA) - ROMA, 28 LUG - {}", "ROMA", "--07-28", "ANSA"),
        ("(Reuters) - {}", None, None, "Reuters"),
        ("ANKARA (AA) - {}", "ANKARA", None, "AA"),
        ("دمشق، سوريا (CNN) -- {}", "دمشق، سوريا", None, "CNN"),
        ("القاهرة (رويترز) - {}", "القاهرة", None, "رويترز"),
        ("القاهرة، 14 أبريل (رويترز) - {}", "القاهرة", "--04-14", "رويترز"),
        # East Asia
        ("新华社北京11月17日电 {}", "北京", "--11-17", "新华社"),
        ("（中央社記者王小明台北21日電）{}", "台北", None, "中央社"),
        ("（中央社記者王小明關渡平原21日電）{}", "關渡平原", None, "中央社"),
        ("【ロンドン＝山田太郎】{}", "ロンドン", None, None),
        ("【北京共同】{}", "北京", None, "共同"),
        ("［東京 １４日 ロイター］ - {}", "東京", None, "ロイター"),
        ("(서울=연합뉴스) 김철수 기자 = {}", "서울", None, "연합뉴스"),
        # papers
        ("CAIRO — {}", "CAIRO", None, None),
        ("BRUSSELS— {}", "BRUSSELS", None, None),
        ("SIMMELSDORF – {}", "SIMMELSDORF", None, None),
        ("LIVE OAK, Fla. — {}", "LIVE OAK, Fla.", None, None),
        ("PUTRAJAYA, Nov 22 — {}", "PUTRAJAYA", "--11-22", None),
        ("Düsseldorf, 22. November 2022 - {}", "Düsseldorf", "2022-11-22", None),
        ("Nendeln, 27.6.205 – {}", "Nendeln", None, None),
        ("BEIJING: {}", "BEIJING", None, None),
        ("BANGKOK/LONDON: {}", "BANGKOK/LONDON", None, None),
        ("Asunción: {}", "Asunción", None, None),
        ("Hamburg. {}", "Hamburg", None, None),
        ("Frankfurt (Oder). {}", "Frankfurt (Oder)", None, None),
        ("Neuss · {}", "Neuss", None, None),
        ("London/Teheran - {}", "London/Teheran", None, None),
        ("Rostow (Russland) - {}", "Rostow (Russland)", None, None),
        # agencies beside the day, before the place, behind the dash, with their reporter
        ("МУРМАНСК, 3 мая. /Корр. ТАСС Анна Белова/. {}", "МУРМАНСК", "--05-03", "ТАСС"),
        ("МОСКВА, 3 мая - РИА Новости, Анна Белова. {}", "МОСКВА", "--05-03", "РИА Новости"),
        ("Москва. 3 мая. ИНТЕРФАКС - {}", "Москва", "--05-03", "ИНТЕРФАКС"),
        ("КИЕВ. 3 мая. УНН. {}", "КИЕВ", "--05-03", "УНН"),
        ("PRAHA 3. května (ČTK) - {}", "PRAHA", "--05-03", "ČTK"),
        ("OSLO (NTB): {}", "OSLO", None, "NTB"),
        ("STOCKHOLM (TT) {}", "STOCKHOLM", None, "TT"),
        ("TEMPO.CO, Jakarta - {}", "Jakarta", None, "TEMPO.CO"),
        ("Jakarta, CNN Indonesia -- {}", "Jakarta", None, "CNN Indonesia"),
        ("BERLIN taz | {}", "BERLIN", None, "taz"),
        ("Rostock (hro) - {}", "Rostock", None, "hro"),
        ("LONDON, May 3, 2025 /PRNewswire/ -- {}", "LONDON", "2025-05-03", "PRNewswire"),
        ("NEW YORK--(BUSINESS WIRE)--{}", "NEW YORK", None, "BUSINESS WIRE"),
        ("القاهرة - سانا: {}", "القاهرة", None, "سانا"),
        ("القاهرة 3 مايو (أ ف ب) - {}", "القاهرة", "--05-03", "أ ف ب"),
        ("मुंबई, 3 मई (भाषा) {}", "मुंबई", "--05-03", "भाषा"),
        ("(서울=뉴시스) 김철수 기자 = {}", "서울", None, "뉴시스"),
        # the region behind the place
        ("PORTO CHIARO (Messina) - {}", "PORTO CHIARO (Messina)", None, None),
        ("Monterrey, Nuevo León. - {}", "Monterrey, Nuevo León", None, None),
        ("NEAH BAY, Wash. - {}", "NEAH BAY, Wash.", None, None),
        ("SAN TELMO, 3 de mayo—{}", "SAN TELMO", "--05-03", None),
        ("JAKARTA, HARBOUR.com - {}", "JAKARTA", None, "HARBOUR.com"),
        ("TEGUCIGALPA, HONDURAS.- {}", "TEGUCIGALPA, HONDURAS", None, None),
        ('JAKARTA " {}', "JAKARTA", None, None),
        ("Santiago de Compostela (EFE).- {}", "Santiago de Compostela", None, "EFE"),
        ("Monterrey, México (14 abril 2025).- {}", "Monterrey, México", "2025-04-14", None),
        ("KIEW, 14. April. {}", "KIEW", "--04-14", None),
        ("Bogotá, 14 de abril de 2025. {}", "Bogotá", "2025-04-14", None),
        ("CAIRO - 14 April 2025: {}", "CAIRO", "2025-04-14", None),
        ("MOSCOW. April 14 (Interfax) - {}", "MOSCOW", "--04-14", "Interfax"),
        ("КИЇВ. 14 квітня. УНН. {}", "КИЇВ", "--04-14", "УНН"),
        ("MADRID, 14 Abr. (EUROPA PRESS) - {}", "MADRID", "--04-14", "EUROPA PRESS"),
        ("Frankfurt a.M. (epd). {}", "Frankfurt a.M.", None, "epd"),
        ("BAGHDAD / ERBIL – {}", "BAGHDAD / ERBIL", None, None),
        ("ALGER- {}", "ALGER", None, None),
        ("DERA ISMAIL KHAN: {}", "DERA ISMAIL KHAN", None, None),
        ("KOTA KINABALU: {}", "KOTA KINABALU", None, None),
        ("DAR ES SALAAM: {}", "DAR ES SALAAM", None, None),
        ("Bruxelles (awp/ats/ans) - {}", "Bruxelles", None, "awp/ats/ans"),
        ("(Ottawa) {}", "Ottawa", None, None),
        ("(TORONTO) — {}", "TORONTO", None, None),
        ("(Washington et Ottawa) {}", "Washington et Ottawa", None, None),
        ("(dpa) {}", None, None, "dpa"),
        ("[東京 7日 ロイター] - {}", "東京", None, "ロイター"),
        # behind a state that is shortened; a dash on both sides, or no blank behind it
        ("MADISON, Wis. (WZZZ) - {}", "MADISON, Wis.", None, "WZZZ"),
        ("MADISON, Wis. - (WZZZ) - {}", "MADISON, Wis.", None, "WZZZ"),
        ("HUNTINGTON, W.Va. (WZZZ) -{}", "HUNTINGTON, W.Va.", None, "WZZZ"),
        ("MIAMI, FLA. (WZZZ) - {}", "MIAMI, FLA.", None, "WZZZ"),
        ("Syracuse, N.Y. — {}", "Syracuse, N.Y.", None, None),
        ("Springfield, Ohio – {}", "Springfield, Ohio", None, None),
        ("YUMA, Ariz. (KZZA, KZZE) - {}", "YUMA, Ariz.", None, "KZZA, KZZE"),
        # agency and day share a bracket, or stand between strokes and bars
        ("DAVAO CITY (MindaNews / 14 April) — {}", "DAVAO CITY", "--04-14", "MindaNews"),
        ("OSLO--(Newsfile Corp. - April 14, 2025) - {}", "OSLO", "2025-04-14", "Newsfile Corp."),
        (
            "VANCOUVER, BC / ACCESSWIRE / April 14, 2025 / {}",
            "VANCOUVER, BC",
            "2025-04-14",
            "ACCESSWIRE",
        ),
        ("KAMPALA, Uganda | Xinhua | {}", "KAMPALA, Uganda", None, "Xinhua"),
        ("GÖTTINGEN dpa/taz | {}", "GÖTTINGEN", None, "dpa/taz"),
        ("Halle (Saale)/MZ - {}", "Halle (Saale)", None, "MZ"),
        ("Berlin. dpa/nd {}", "Berlin", None, "dpa/nd"),
        ("Weimar. (tlz) {}", "Weimar", None, "tlz"),
        ("Bengaluru, DHNS: {}", "Bengaluru", None, "DHNS"),
        # the day
        ("MOMBASA, Kenya April 14 – {}", "MOMBASA, Kenya", "--04-14", None),
        ("KYIV April 14 (Reuters) - {}", "KYIV", "--04-14", "Reuters"),
        ("NEW YORK Sept. 14 (AP) — {}", "NEW YORK", "--09-14", "AP"),
        ("SALTPORT April 14 (Reuters) - {}", "SALTPORT", "--04-14", "Reuters"),
        ("SAN JOSE May 3, 2025 — {}", "SAN JOSE", "2025-05-03", None),
        ("PARIS Mai 3 – {}", "PARIS", "--05-03", None),
        ("Stockholm, Sweden – 14 April 2025: {}", "Stockholm, Sweden", "2025-04-14", None),
        ("Kathmandu, April 14 {}", "Kathmandu", "--04-14", None),
        ("Baku, April 14, AZERTAC {}", "Baku", "--04-14", "AZERTAC"),
        ("LIMA, abril 14 (Andina).- {}", "LIMA", "--04-14", "Andina"),
        ("KIRCHZARTEN (BZ). {}", "KIRCHZARTEN", None, "BZ"),
        ("Dornbirn. (VN) {}", "Dornbirn", None, "VN"),
        ("STEVENS POINT – {}", "STEVENS POINT", None, None),
        ("BAD KROZINGEN. {}", "BAD KROZINGEN", None, None),
        ("JAMMU, April 14 : {}", "JAMMU", "--04-14", None),
        ("MANGALURU : {}", "MANGALURU", None, None),
        ("London CNN — {}", "London", None, "CNN"),
        ("YAKIMA, Wash.- {}", "YAKIMA, Wash.", None, None),
        ("boll. KARLSRUHE, 14. April. {}", "KARLSRUHE", "--04-14", None),
        # places
        ("Rosenheim – {}", "Rosenheim", None, None),
        ("Bottrop-Kirchhellen. {}", "Bottrop-Kirchhellen", None, None),
        ("Kreis Unna. {}", "Kreis Unna", None, None),
        ("ST.GALLEN. {}", "ST.GALLEN", None, None),
        ("Bogotá D. C., 14 de abril de 2025. {}", "Bogotá D. C.", "2025-04-14", None),
        ("Dar es Salaam. {}", "Dar es Salaam", None, None),
        ("Deir al-Balah, Gaza — {}", "Deir al-Balah, Gaza", None, None),
        ("Abidjan, Côte d’Ivoire – {}", "Abidjan, Côte d’Ivoire", None, None),
        ("DAKAR (Sénégal) - {}", "DAKAR (Sénégal)", None, None),
        ("SAN PEDRO SULA, HONDURAS. {}", "SAN PEDRO SULA, HONDURAS", None, None),
        ("Hyderabad/Pune: {}", "Hyderabad/Pune", None, None),
        ("TOWN OF AMITY — {}", "TOWN OF AMITY", None, None),
        ("MIAMI LAKES — {}", "MIAMI LAKES", None, None),
        (
            "ABOARD THE USS HENRY B. HARBOUR (AP) — {}",
            "ABOARD THE USS HENRY B. HARBOUR",
            None,
            "AP",
        ),
        ("TUNDRAVIK (Nationen): {}", "TUNDRAVIK", None, "Nationen"),
    ],
)
def test_forms(text: str, location: str | None, day: str | None, agency: str | None) -> None:
    """Place, day and agency are read in each form, and the sentence begins behind it."""
    sentence = "The harbour was closed on Monday after the storm."
    if text[0] in "（【新":
        sentence = "港は月曜日に閉鎖された。"
    assert parts(text.format(sentence)) == (location, day, agency, sentence)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ferries stayed in harbour on Monday as the wind rose to force ten.",
        "The Harbour Board’s (HB) top clerk on Friday, 2 May, read out a final list of ships",
        "SEE ALSO: The harbour was closed on Monday.",
        "RELATED: The harbour was closed on Monday.",
        "EXKLUSIV - Der Hafen bleibt geschlossen.",
        "VIDÉO – Le port reste fermé.",
        "LETTRE EXCLUSIVE ABONNÉS - Le port reste fermé.",
        "POLITIK - Der Hafen bleibt geschlossen.",
        "PART ONE — The harbour was closed.",
        "THE HARBOUR MASTER: We have to wait.",
        "COVID-19: The harbour was closed on Monday.",
        "U.S.: The harbour was closed on Monday.",
        "EU – Der Hafen bleibt geschlossen.",
        "EDITOR: As was expected, the harbour is closed.",
        "Jane Doe, 45 — The singer is back on stage.",
        "Jane Doe, Room 45 — The singer is back on stage.",
        "Erika Musterfrau (ABC) - Die Abgeordnete war da.",
        "Deutsche Welle (DW): Herr Minister, wie geht es weiter?",
        "The Associated Press (AP) Stylebook has a rule for it.",
        "REBECCA Doe is the new harbour master.",
        "IN the heart of the port stands a crane.",
        "INTERNATIONAL Harbour Institute (IHI) has a new head.",
        "Berlin (West) und die Folgen sind ein Thema.",
        "Paris - the city of light - has a port.",
        "London - Reise zum Hafen ab 479 Euro",
        "Essen. Trinken. Schlafen.",
        "London. Paris. New York.",
        "Hamburg. und so weiter",
        "Hamburg, Bremen. Die Häfen bleiben zu.",
        "Berlin, 14. April. Der Hafen bleibt geschlossen.",
        "Weitsicht. Die Behörde hat sie nicht.",
        "aus Berlin",
        "ku Musterdorf",
        "ku Frankfurt und noch viel mehr Text, der nicht dazugehört",
        "(Harbour Notes) - The harbour was closed.",
        "(Ottawa) is where it was made.",
        "(The Ottawa) The harbour was closed on Monday.",
        "FACTBOX - What we know of the harbour so far.",
        "WHAT'S NEXT — The harbour opens again on Monday.",
        "MADRID - BILBAO: who plays, and where to see it.",
        "ANTI- AND pro-harbour groups met on Monday in the town.",
        "Leeds: I have never seen the harbour myself, he said.",
        "LONDON, 3 or 4. The harbour was closed on Monday, he said.",
        "وقال الوزير - اليوم - إن الميناء مغلق بسبب العاصفة.",
        "دمشق / بيروت خط جديد",
        "लंदन की सड़कों पर सोमवार को हजारों लोग उतरे।",
        "社会网络7日电视台报道",
        "(The harbour was closed on Monday.)",
        "［東京 １４日 港湾］ 港は閉鎖された。",
        "القاهرة (مدينة) - الميناء مغلق",
        "القاهرة (رويترز) الميناء مغلق",
        "القاهرة - الميناء: مغلق",
        "قال 3 وزراء - الميناء مغلق",
        "BERLIN bleibt | Der Hafen ist geschlossen.",
        "BERLIN hafen | Der Hafen ist geschlossen.",
        "Jane Doe (hro) - The harbour was closed.",
        "KYIV—the harbour",
        "KYIV--the harbour was closed on Monday after the storm.",
        "Berlin/hafen. Der Hafen war am Montag nach dem Sturm geschlossen.",
        "abc Kiew. Der Hafen war am Montag nach dem Sturm geschlossen.",
        "NOTE:The harbour was closed on Monday.",
        "CHENNAI:the harbour was closed on Monday.",
        "Eisenach –Gotha ist noch immer die kürzeste Strecke über den Berg.",
        "Eisenach –Hafen und Werft",
        "VACANCY – The harbour is looking for a pilot who knows the coast.",
        "STELLENANGEBOT – Der Hafen sucht einen Lotsen, der die Küste kennt.",
        "POLIZEIBERICHT — Der Hafen war am Montag nach dem Sturm geschlossen.",
        "MÉTÉO – Le port est resté fermé lundi après la tempête de la nuit.",
        "OBITUARIO – El puerto despidió el lunes a quien lo dirigió veinte años.",
        "Doe—The harbour was closed on Monday.",
        "Hafen 3. Der Hafen bleibt geschlossen (ČTK)",
        "NEW YORK--(the harbour)--was closed",
        "كان الوزير قد قال يوم الاثنين ان الميناء (رويترز) - مغلق",
        "القاهرة. الميناء مغلق",
        "“KYIV (Reuters) - The harbour was closed.",
        'JAKARTAS " The harbour',
        "ABC, DEF, GHI, JKL — The harbour",
        "Nov 22, PUTRAJAYA 5 — the harbour",
        "12 KYIV (Reuters) - The harbour",
        "A. B. C. D. E. F. G. — The harbour",
        "KYIV, April 14 (Reuters) - the harbour",
        "KYIV (Reuters).",
        "K" * 130 + " (Reuters) - The harbour",
        "KYIV (Harbour, Notes) - The harbour",
        "Königsberg (Harbour Notes). The harbour",
        "LONDON HEATHROW (LHR) – NEW YORK (JFK) – HB117, seat 12K",
        "LONDON (Saturday) – Going: good to soft, and soft in places.",
        "LONDON | PARIS | ROME",
        "DALLAS COWBOYS — The harbour was closed on Monday after the storm.",
        "KANSAS CITY CHIEFS (5-2) — The harbour was closed on Monday after the storm.",
        "ARSENAL (4-3-3) — The harbour was closed on Monday after the storm.",
        "Marseille : The harbour was closed on Monday after the storm of the night.",
        "Jane CNN — The harbour was closed on Monday after the storm.",
        "REAL MADRID - The harbour was closed on Monday after the storm.",
        "MIXED BAG — The harbour was closed on Monday after the storm.",
        "CERN (is). The harbour was closed on Monday after the storm.",
        "WEATHER ALERT — The harbour was closed on Monday after the storm.",
        "BOYS BASKETBALL — The harbour team won on Monday after the storm.",
        "NATO (OTAN) — The harbour was closed on Monday after the storm.",
        "WHAT A NIGHT THE DOCKERS OF AMITY HAD — The harbour was closed on Monday after the storm.",
        "TUNDRAVIK (hovedsaken): The harbour was closed on Monday after the storm.",
        "WHAT A NIGHT — The harbour was closed on Monday after the storm.",
        "Kathmandu, April 14 and 15 The harbour was closed on Monday after the storm.",
        "Musterdorf, April 14 The harbour was closed on Monday after the storm.",
        "Baku, April 14, HARBOUR The harbour was closed on Monday after the storm.",
        "KAMPALA, Uganda | Jane Doe | The harbour was closed on Monday after the storm.",
        "March 14 (Reuters) - The harbour was closed on Monday after the storm.",
        "MAY 3 — The harbour was closed on Monday after the storm.",
        "CONCERT May 3 — The harbour was closed on Monday after the storm.",
        "london. PARIS. The harbour was closed on Monday because of the wind from the north.",
    ],
)
def test_no_dateline(text: str) -> None:
    """Labels, speakers, persons and sentences that begin in capitals are none."""
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "location", "day", "agency", "sentence"),
    [
        ("القاهرة - أ ش أ: ", "القاهرة", None, "أ ش أ", ARABIC),
        ("القاهرة- ", "القاهرة", None, None, ARABIC),
        ("دمشق-سانا ", "دمشق", None, "سانا", ARABIC),
        ("بيروت في 6 مارس / وام / ", "بيروت", "--03-06", "وام", ARABIC),
        ("الدوحة في 06 مارس /قنا/ ", "الدوحة", "--03-06", "قنا", ARABIC),
        ("عمان 6 آذار (بترا)- ", "عمان", "--03-06", "بترا", ARABIC),
        ("بغداد/ واع ", "بغداد", None, "واع", ARABIC),
        ("تونس (وات) - ", "تونس", None, "وات", ARABIC),
        ("اسلام آباد: ", "اسلام آباد", None, None, "بندرگاہ پیر کو طوفان کے باعث بند رہی۔"),
        ("नई दिल्ली: ", "नई दिल्ली", None, None, HINDI),
        ("लखनऊ, पांच मार्च (भाषा) ", "लखनऊ", "--03-05", "भाषा", HINDI),
        ("पटना, दो जनवरी (भाषा) ", "पटना", "--01-02", "भाषा", HINDI),
        ("नई दिल्ली। ", "नई दिल्ली", None, None, HINDI),
        ("नई दिल्ली, एजेंसी। ", "नई दिल्ली", None, "एजेंसी", HINDI),
        ("ঢাকা, ৬ মার্চ (বাসস) : ", "ঢাকা", "--03-06", "বাসস", "সোমবার বন্দর বন্ধ ছিল।"),
        ("ירושלים (רויטרס) - ", "ירושלים", None, "רויטרס", "הנמל נסגר ביום שני בגלל הסערה."),
        ("新华社北京3月6日电（记者王小明）", "北京", "--03-06", "新华社", "港口星期一关闭。"),
        ("中新社北京3月6日电 (记者 王小明)", "北京", "--03-06", "中新社", "港口星期一关闭。"),
        ("本报北京3月6日电 ", "北京", "--03-06", None, "港口星期一关闭。"),
        ("（中央社台北6日電）", "台北", None, "中央社", "港口星期一關閉。"),
        ("（中央社華盛頓6日綜合外電報導）", "華盛頓", None, "中央社", "港口星期一關閉。"),
        ("【北京・山田太郎】", "北京", None, None, "港は月曜日に閉鎖された。"),
    ],
)
def test_forms_of_scripts_without_capitals(
    text: str, location: str, day: str | None, agency: str | None, sentence: str
) -> None:
    """An agency that is known closes them, or a city that is known opens a sentence."""
    assert parts(text + sentence) == (location, day, agency, sentence)


@pytest.mark.parametrize(
    ("opening", "location"),
    [("Kassel – ", "Kassel"), ("(Québec) ", "Québec"), ("Posen (Polen) - ", "Posen (Polen)")],
)
def test_a_teaser_breaks_off(opening: str, location: str) -> None:
    """So many words of a sentence are enough, without its end; those of a headline are not."""
    told = "Ein Radfahrer ist am Dienstag an der alten Brücke über den Fluss von einem"
    assert parts(opening + told)[0] == location
    assert find(f"{opening}Fußballreise zur Premier League mit Flug ab 479 Euro") is None


def test_a_number_in_words_is_a_day_with_a_month_alone() -> None:
    """Two ministers are none: the place, the number and the agency say nothing without a month."""
    assert find(f"पटना, दो मंत्री (भाषा) {HINDI}") is None


def test_a_number_behind_a_city_is_no_day() -> None:
    """So much as "Ein 34-jähriger" has the shape of a month and a day."""
    told = "Ein 34-jähriger Mann ist am Montagabend an der alten Brücke von einem"
    assert parts(f"Nürnberg. {told}") == ("Nürnberg", None, None, told)


def test_a_colon_behind_a_large_city_breaks_off() -> None:
    """Indian papers set the city in small letters."""
    told = "The High Court on Monday directed the state government to pay for the old bridge over"
    assert parts(f"Hyderabad: {told}") == ("Hyderabad", None, None, told)


def test_a_city_alone_is_a_dateline_of_its_own_line() -> None:
    """German regional papers set the city, or initials and city, above the text."""
    assert parts("Chemnitz.") == ("Chemnitz", None, None, "")
    assert parts("ku Frankfurt") == ("Frankfurt", None, None, "")


def test_text_is_as_printed() -> None:
    """The dash belongs to the dateline, the blank behind it does not."""
    found = find("KYIV, April 14\n(Reuters) - The bridge is open.")
    assert found is not None
    assert found.text == str(found) == "KYIV, April 14 (Reuters) -"
    assert found.span == Span(0, 26)


def test_spans_lie_in_the_source() -> None:
    """Offsets go through the caller's map, those of the day as well."""
    text = "KYIV, April 14 (Reuters) - The bridge is open."
    source = "    " + text
    found = dateline.find(text, *prepared(), where=lambda a, b: Span(a + 4, b + 4))
    assert found is not None
    assert found.span.of(source) == "KYIV, April 14 (Reuters) -"
    assert found.date is not None
    assert found.date.span.of(source) == "April 14"


def test_read_says_what_is_missing() -> None:
    """The field function raises its own error, with the first line marked."""
    with pytest.raises(DatelineError, match="expected a place, day or agency and a dash") as caught:
        dateline.read("The bridge is open.\nIt was closed.", *prepared())
    assert caught.value.span == Span(0, 19)
    assert dateline.read("CAIRO — The bridge is open.", *prepared()).location == "CAIRO"


def test_without_publishers() -> None:
    """Capitals, a day or a city carry the forms whose agency nobody knows."""
    known = languages.every()
    bare = dateline.tables(known, ())
    days = date.tables(known)

    def agency(text: str) -> str | None:
        found = dateline.find(text, bare, days)
        return found.agency if found else None

    assert agency("WASHINGTON (AP) — The bridge is open.") == "AP"
    assert agency("Berlin (dpa) - Die Brücke ist offen.") == "dpa"
    assert agency("Moorhausen (dpa) - Die Brücke ist offen.") is None
    assert agency("Rosenfelde (SID) – Die Brücke ist offen.") is None
    assert agency("Bruselas, 7 oct (EFE).- El puente") == "EFE"


def test_a_house_of_the_callers_own() -> None:
    """A publisher that is passed along is read in brackets."""
    gazette = publishers.Publisher(name="Harbour Gazette", wires=("hg",))
    mine = dateline.tables(languages.resolve(["en"]), (gazette,))
    days = date.tables(languages.resolve(["en"]))
    found = dateline.find("Little Haven (hg) - The bridge is open.", mine, days)
    assert found is not None
    assert (found.location, found.agency) == ("Little Haven", "hg")


@pytest.mark.parametrize("publisher", publishers.every(), ids=lambda one: one.name)
def test_examples_of_the_publishers(publisher: publishers.Publisher) -> None:
    """Each profile's examples of datelines give the agency that stands there."""
    for text, agency in publisher.examples.datelines.items():
        found = find(text)
        assert found is not None, text
        assert found.agency == agency


@pytest.mark.parametrize(
    "text",
    [
        "**CAIRO.** The harbour is open.",
        "**CAIRO —** The harbour is open.",
        "*CAIRO —* It is open.",
    ],
)
def test_the_marks_that_close_a_dateline_are_its_own(text: str) -> None:
    """What is emphasised is the dateline: the text begins behind the closing marks."""
    span = newsparse.parse_dateline(text).span
    assert text[span.stop :][0] == " "
    article = newsparse.parse(f"# The ferries\n\n{text} Nobody knew why, and nobody asked.")
    assert article.dateline is not None
    assert article.source[article.dateline.span.stop :].startswith((" The", " It"))


def test_marks_that_open_behind_a_dateline_are_none_of_it() -> None:
    """Here the first word of the text is emphasised."""
    text = "CAIRO — *Ahram* said that the harbour is open."
    assert (
        text[newsparse.parse_dateline(text).span.stop :]
        == " *Ahram* said that the harbour is open."
    )
    text = "CAIRO —*Ahram* said that the harbour is open."
    assert text[newsparse.parse_dateline(text).span.stop :].endswith(
        "*Ahram* said that the harbour is open."
    )


@pytest.mark.parametrize(
    ("text", "location", "date", "agency"),
    [
        ("Berlin: (hib/HLE) Die Brücke ist ab Montag offen.", "Berlin", None, "hib/HLE"),
        ("Warszawa: (PAP) Most jest od wczoraj otwarty.", "Warszawa", None, "PAP"),
        ("Berlin: (siehe Karte) Die Brücke ist ab Montag offen.", "Berlin", None, None),
        ("(New York, March 5, 2024) – The bridge is open again.", "New York", "2024-03-05", None),
        ("(Paris, le 5 mars 2024) – Le pont est ouvert lundi.", "Paris", "2024-03-05", None),
        ("(Berlin, 5. März) Die Brücke ist ab Montag offen.", "Berlin", "--03-05", None),
        ("LONDON (dpa-AFX Broker) - Die Brücke ist offen.", "LONDON", None, "dpa-AFX Broker"),
        (
            "Zürich (awp international) - Die Brücke ist ab Montag offen.",
            "Zürich",
            None,
            "awp international",
        ),
        ("[Berlin, 5. März 2024] - Die Brücke ist ab Montag offen.", "Berlin", "2024-03-05", None),
        ("KYIV ▪ The bridge has been open since Monday, they said.", "KYIV", None, None),
        ("KIEL (am Hafen) - Die Brücke ist ab Montag offen.", "KIEL (am Hafen)", None, None),
        ("LAGOS â€” The bridge is open.", "LAGOS", None, None),
        ("Lagos â\x80\x93 The bridge has been open since Monday.", "Lagos", None, None),
    ],
)
def test_signs_around_agency_and_day(
    text: str, location: str, date: str | None, agency: str | None
) -> None:
    """Brackets hold an agency behind a colon, a place with its day, or a service; a dash may be mis-decoded."""
    found = find(text)
    assert found is not None
    assert (found.location, found.date and found.date.iso, found.agency) == (location, date, agency)


@pytest.mark.parametrize(
    "text",
    [
        "(London, 1850) – The bridge was open to all who paid.",
        "(Paris, 19 ans) – Le pont est ouvert depuis lundi.",
        "(Jane Doe, March 5, 2024) – The bridge is open again.",
        "VIDEO â€” The bridge is open.",
        "The bridge â€” open at last â€” is too narrow for lorries.",
    ],
)
def test_signs_around_other_things(text: str) -> None:
    """A year, an age and a person's name in brackets make no dateline, nor does a dash alone."""
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "location", "date", "agency"),
    [
        ("QUETTA, Apr 14 (APP):The bridge is open again.", "QUETTA", "--04-14", "APP"),
        ("ISLAMABAD (APP):The bridge has been open since Monday.", "ISLAMABAD", None, "APP"),
        ("NAMPA, Idaho — The bridge is open again.", "NAMPA, Idaho", None, None),
        ("AP, Washington — The bridge is open again.", "Washington", None, "AP"),
        ("Chur, 14.4. (sda) Die Brücke ist ab Montag offen.", "Chur", "--04-14", "sda"),
        ("Wien, 03.04. (APA) - Die Brücke ist ab Montag offen.", "Wien", "--04-03", "APA"),
        ("BERLIN (14.4.) – Die Brücke ist ab Montag offen.", "BERLIN", "--04-14", None),
        ("Madrid, 14/04 (EFE).- El puente está abierto.", "Madrid", "--04-14", "EFE"),
        (
            "LAGOS, Nigeria, April 14, 2025 -/African Media Agency (AMA)/- The bridge is open.",
            "LAGOS, Nigeria",
            "2025-04-14",
            "African Media Agency (AMA)",
        ),
        (
            "ACCRA, Ghana, April 14, 2025/APO Group/ -- The bridge is open.",
            "ACCRA, Ghana",
            "2025-04-14",
            "APO Group",
        ),
    ],
)
def test_days_in_digits_and_glued_agencies(
    text: str, location: str, date: str | None, agency: str | None
) -> None:
    """A day without its year may be in digits, and nothing part the agency from day or text."""
    found = find(text)
    assert found is not None
    assert (found.location, found.date and found.date.iso, found.agency) == (location, date, agency)


def test_a_day_in_digits_that_can_be_two() -> None:
    """Behind a slash either number may be the month."""
    found = find("ROMA, 3/4 (ANSA) - Il ponte è aperto da lunedì.")
    assert found is not None
    assert found.date is not None
    assert found.date.alternatives == ("--04-03", "--03-04")
    assert (found.location, found.agency) == ("ROMA", "ANSA")


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE (April 14) - The bridge is open again.",
        "EDITOR'S NOTE (April 14) — The bridge is open again.",
        "RICHTIGSTELLUNG (14.4.) – Die Brücke ist ab Montag offen.",
        "ANN DOE, 14.40 — The bridge is open again.",
    ],
)
def test_labels_in_front_of_a_day(text: str) -> None:
    """A note with the day on which it was written opens as a dateline does, and names no place."""
    assert find(text) is None
