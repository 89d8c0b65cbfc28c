"""Cities that newsrooms print as a dateline of one word, without agency, day or dash.

Facts
-----
``BEIJING: The ministry said`` and ``Hamburg. Die Polizei`` look like a label or a sentence of one
word. An editor reads them as datelines since the place is known. The list holds the capitals of
the world, the cities that the big agencies' style guides let stand without a country or state,
and the large cities of the countries whose papers use these two forms: India, Pakistan and
Bangladesh (colon), Germany, Austria and Switzerland (full stop), Latin America (colon, full
stop). Where a dateline shows an agency, a day, or capitals with a dash, no list is asked.
"""

from __future__ import annotations

__all__ = ["CITIES", "COUNTRIES"]

_CAPITALS = """
Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|
Asunción|Athens|Baghdad|Baku|Bamako|Bangkok|Bangui|Beijing|Beirut|Belgrade|Berlin|Bern|Bishkek|Bogotá|
Bratislava|Brasília|Brazzaville|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Chisinau|
Colombo|Conakry|Copenhagen|Dakar|Damascus|Dhaka|Djibouti|Dodoma|Doha|Dublin|Dushanbe|Freetown|Gaborone|
Guatemala City|Hanoi|Harare|Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Kabul|Kampala|Kathmandu|Khartoum|
Kiev|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kuwait City|Kyiv|La Paz|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|
Lomé|London|Luanda|Lusaka|Luxembourg|Madrid|Managua|Manila|Maputo|Mexico City|Minsk|Mogadishu|Monrovia|
Montevideo|Moscow|Muscat|N'Djamena|Nairobi|Nassau|New Delhi|Niamey|Nicosia|Nouakchott|Nuku'alofa|Oslo|Ottawa|
Ouagadougou|Panama City|Paramaribo|Paris|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port-au-Prince|Prague|
Pretoria|Pristina|Pyongyang|Quito|Rabat|Reykjavik|Riga|Riyadh|Rome|San José|San Salvador|Sanaa|Santiago|
Santo Domingo|Sarajevo|Seoul|Singapore|Skopje|Sofia|Stockholm|Suva|Taipei|Tallinn|Tashkent|Tbilisi|
Tegucigalpa|Tehran|The Hague|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Vaduz|Valletta|Vatican City|
Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yangon|Yaoundé|Yerevan|Zagreb
"""

_CITIES = """
Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|
Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|
Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|United Nations|Montreal|
Quebec City|Toronto|Vancouver|Geneva|Gibraltar|Hong Kong|Macau|Milan|Monaco|Munich|Shanghai|Sydney|Melbourne|
Brisbane|Perth|Auckland|Johannesburg|Cape Town|Durban|Lagos|Mombasa|Istanbul|Tel Aviv|Gaza|Gaza City|Ramallah|
Aleppo|Basra|Mosul|Erbil|Dubai|Sharjah|Jeddah|Alexandria|Casablanca|St. Petersburg|Kharkiv|Odesa|Lviv|Osaka|
Nagoya|Busan|Guangzhou|Shenzhen|Wuhan|Chongqing|Ho Chi Minh City|Cebu|Davao|Barcelona|Valencia|Sevilla|Bilbao|
Naples|Turin|Porto|Lyon|Marseille|Strasbourg|Glasgow|Edinburgh|Belfast|Cardiff|Manchester|Birmingham|Liverpool|
Rotterdam|Antwerp|Gdansk|Kraków|Rio de Janeiro|São Paulo|Guayaquil|Medellín|Monterrey|Guadalajara|Rosario|Córdoba
"""

_SOUTH_ASIA = """
Agartala|Agra|Ahmedabad|Aizawl|Ajmer|Aligarh|Allahabad|Amaravati|Amritsar|Aurangabad|Ayodhya|Bareilly|Belagavi|
Bengaluru|Bangalore|Bhopal|Bhubaneswar|Bhubaneshwar|Bikaner|Chandigarh|Chennai|Coimbatore|Cuttack|Dehradun|
Dharamshala|Dibrugarh|Faridabad|Gandhinagar|Gangtok|Ghaziabad|Gorakhpur|Gurgaon|Gurugram|Guwahati|Gwalior|Hubballi|
Hyderabad|Imphal|Indore|Itanagar|Jabalpur|Jaipur|Jalandhar|Jammu|Jamshedpur|Jodhpur|Kanpur|Kochi|Kohima|Kolhapur|
Kolkata|Calcutta|Kota|Kozhikode|Leh|Lucknow|Ludhiana|Madurai|Mangaluru|Mangalore|Margao|Meerut|Mohali|Mumbai|
Muzaffarnagar|Muzaffarpur|Mysuru|Mysore|Nagpur|Nashik|Navi Mumbai|Noida|Panaji|Panchkula|Patiala|Patna|
Prayagraj|Puducherry|Pune|Raipur|Rajkot|Ranchi|Rourkela|Secunderabad|Shillong|Shimla|Siliguri|Srinagar|Surat|Thane|
Thiruvananthapuram|Tiruchy|Tirupati|Udaipur|Ujjain|Vadodara|Varanasi|Vijayawada|Visakhapatnam|Warangal|
Karachi|Lahore|Rawalpindi|Peshawar|Quetta|Faisalabad|Multan|Sialkot|Gujranwala|Sukkur|Muzaffarabad|Gilgit|
Chattogram|Chittagong|Sylhet|Khulna|Rajshahi|Kandy|Jaffna|Galle|Trincomalee|Pokhara
"""

_GERMAN = """
Aachen|Aschaffenburg|Augsburg|Baden-Baden|Bamberg|Bautzen|Bayreuth|Bergisch Gladbach|Bielefeld|Bochum|Bonn|Bottrop|
Brandenburg|Braunschweig|Bregenz|Bremen|Bremerhaven|Brüssel|Celle|Chemnitz|Coburg|Cottbus|Cuxhaven|Darmstadt|
Delmenhorst|Dessau|Dessau-Roßlau|Dornbirn|Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Eisenach|Emden|Erfurt|
Erlangen|Essen|Esslingen|Flensburg|Frankfurt|Frankfurt/Main|Frankfurt/Oder|Frankfurt am Main|Freiberg|Freiburg|
Friedrichshafen|Fulda|Fürth|Gelsenkirchen|Genf|Gera|Gießen|Gladbeck|Goslar|Gotha|Göttingen|Graz|Greifswald|Görlitz|
Gütersloh|Hagen|Halberstadt|Halle|Halle (Saale)|Hamburg|Hameln|Hamm|Hanau|Hannover|Heidelberg|Heilbronn|Herne|
Hildesheim|Ingolstadt|Innsbruck|Iserlohn|Jena|Kaiserslautern|Karlsruhe|Kassel|Kempten|Kiel|Klagenfurt|Koblenz|
Kopenhagen|Krefeld|Konstanz|Köln|Landshut|Leipzig|Leverkusen|Linz|Lissabon|Ludwigsburg|Ludwigshafen|Luzern|Lübeck|
Lüdenscheid|Lüneburg|Magdeburg|Mailand|Mainz|Mannheim|Marburg|Minden|Moers|Mönchengladbach|Moskau|Mülheim|München|
Münster|Neubrandenburg|Neumünster|Neuss|Nordhausen|Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|
Passau|Peine|Pforzheim|Plauen|Potsdam|Prag|Quedlinburg|Ratingen|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rom|
Rostock|Saarbrücken|Salzburg|Salzgitter|Schweinfurt|Schwerin|Siegen|Solingen|Speyer|St. Gallen|St. Pölten|Stade|
Stendal|Stralsund|Stuttgart|Suhl|Trier|Tübingen|Ulm|Velbert|Villach|Warschau|Weimar|Wels|Wernigerode|Wien|Wiesbaden|
Wilhelmshaven|Winterthur|Wismar|Witten|Wolfenbüttel|Wolfsburg|Worms|Wuppertal|Würzburg|Zürich|Zwickau|Athen|
Peking|Tokio|Neu-Delhi|Kairo|Den Haag|Straßburg|Luxemburg|Jerusalem|Teheran|Kiew|Bukarest|Belgrad|Genua
"""

_ROMANCE = """
Bruselas|Roma|París|Londres|Lisboa|Moscú|Pekín|Tokio|Ginebra|Nueva York|La Habana|Ciudad de México|Brasilia|
Bruxelles|Genève|Londra|Parigi|Milano|Napoli|Torino|Firenze|Bologna|Venezia|Palermo|Berlino|Mosca|Pechino|
Lisbonne|Moscou|Pékin|Varsovie|Montréal|Québec|Ciudad de Guatemala|Ciudad de Panamá|Cochabamba|Santa Cruz
"""

_OTHER_SCRIPTS = """
МОСКВА|САНКТ-ПЕТЕРБУРГ|КИЕВ|МИНСК|КИЇВ|台北|新北|桃園|台中|台南|高雄|基隆|新竹|嘉義|苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|台東|
澎湖|金門|連江|北京|上海|香港|東京|首爾|華盛頓|紐約|倫敦|巴黎|柏林|日內瓦|布魯塞爾|莫斯科|新加坡|曼谷|雅加達|河內|馬尼拉|吉隆坡|
雪梨|舊金山|洛杉磯|芝加哥|多倫多|溫哥華|維也納|羅馬|東京|大阪|耶路撒冷|聯合國|休士頓|波士頓|新德里|坎培拉
"""

CITIES: frozenset[str] = frozenset(
    city.strip().casefold()
    for group in (_CAPITALS, _CITIES, _SOUTH_ASIA, _GERMAN, _ROMANCE, _OTHER_SCRIPTS)
    for city in group.replace("\n", "").split("|")
)
"""The cities, case-folded."""

_COUNTRIES = """
Afghanistan|Ägypten|Albanien|Algerien|Argentinien|Armenien|Aserbaidschan|Äthiopien|Australien|Bangladesch|Belarus|
Belgien|Bolivien|Bosnien|Brasilien|Bulgarien|Chile|China|Dänemark|Deutschland|Ecuador|England|Estland|Finnland|
Frankreich|Georgien|Ghana|Griechenland|Großbritannien|Haiti|Indien|Indonesien|Irak|Iran|Irland|Island|Israel|
Italien|Jamaika|Japan|Jemen|Jordanien|Kamerun|Kanada|Kasachstan|Katar|Kenia|Kolumbien|Kongo|Kosovo|Kroatien|Kuba|
Kuwait|Lettland|Libanon|Libyen|Liechtenstein|Litauen|Luxemburg|Mali|Malta|Marokko|Mexiko|Moldau|Mongolei|Montenegro|
Myanmar|Namibia|Nepal|Neuseeland|Niederlande|Niger|Nigeria|Nordirland|Nordkorea|Nordmazedonien|Norwegen|
Österreich|Pakistan|Panama|Paraguay|Peru|Philippinen|Polen|Portugal|Ruanda|Rumänien|Russland|Saudi-Arabien|Schottland|
Schweden|Schweiz|Senegal|Serbien|Simbabwe|Slowakei|Slowenien|Somalia|Spanien|Sri Lanka|Sudan|Südafrika|Südkorea|
Südsudan|Syrien|Taiwan|Tansania|Thailand|Tschad|Tschechien|Tunesien|Türkei|Uganda|Ukraine|Ungarn|Uruguay|USA|
Venezuela|Vietnam|Wales|Zypern
"""

COUNTRIES: frozenset[str] = frozenset(
    country.strip().casefold() for country in _COUNTRIES.replace("\n", "").split("|")
)
"""Countries that German papers print in brackets behind a place, case-folded."""
