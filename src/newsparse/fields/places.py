"""Cities that newsrooms print as a dateline of one word, without agency, day or dash.

Facts
-----
``BEIJING: The ministry said`` and ``Hamburg. Die Polizei`` look like a label or a sentence of one
word. An editor reads them as datelines since the place is known. The list holds the capitals of
the world, the cities that the big agencies' style guides let stand without a country or state,
and the larger cities of the countries whose papers use these two forms: India, Pakistan,
Bangladesh, Nepal, Malaysia, the Gulf, West and East Africa (colon), Germany, Austria and Switzerland
(full stop), Latin America (colon, full stop). Where a dateline shows an agency, a day, or capitals with a dash, no list is asked.
"""

from __future__ import annotations

from newsparse.fields.towns import TOWNS

__all__ = ["CITIES", "COUNTRIES", "LANDS", "NAMESAKES", "PLACES", "PROVINCES", "STATES"]

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
Rotterdam|Antwerp|Gdansk|Kraków|Rio de Janeiro|São Paulo|Guayaquil|Medellín|Monterrey|Guadalajara|Córdoba
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

_COLON = """
Alor Setar|Butterworth|George Town|Ipoh|Iskandar Puteri|Johor Bahru|Johor Baru|Klang|Kota Baru|Kota Bharu|
Kota Kinabalu|Kuala Terengganu|Kuantan|Kuching|Melaka|Miri|Petaling Jaya|Putrajaya|Sandakan|Seremban|Shah Alam|Sibu|
Tawau|
Abbottabad|Attock|Badin|Bahawalnagar|Bahawalpur|Bannu|Chakwal|Charsadda|Dadu|Dera Ghazi Khan|Dera Ismail Khan|
Ghotki|Gujrat|Gwadar|Hafizabad|Jacobabad|Jhang|Jhelum|Kasur|Khairpur|Khanewal|Khuzdar|Kohat|Larkana|Layyah|Lodhran|
Mansehra|Mardan|Mianwali|Mingora|Mirpurkhas|Muzaffargarh|Nankana Sahib|Narowal|Nawabshah|Nowshera|Okara|Pakpattan|
Rahim Yar Khan|Sahiwal|Sargodha|Sheikhupura|Shikarpur|Thatta|Toba Tek Singh|Turbat|Umerkot|Vehari|Zhob|
Barisal|Barishal|Bogura|Comilla|Cox's Bazar|Cox’s Bazar|King's Lynn|King’s Lynn|Bishop's Stortford|Bishop’s Stortford|Land's End|Land’s End|Cumilla|Gazipur|Jashore|Mymensingh|Narayanganj|Rangpur|
Akola|Alappuzha|Ambala|Amravati|Anantapur|Balasore|Bathinda|Berhampur|Bhagalpur|Bharuch|Bhavnagar|Bhuj|Bilaspur|Bokaro|
Churachandpur|Darbhanga|Davangere|Dhanbad|Dharwad|Dimapur|Durg|Erode|Gaya|Guntur|Haldwani|Haridwar|Hisar|
Hoshiarpur|Hubli|Jagdalpur|Jalgaon|Jamnagar|Jhansi|Jorhat|Junagadh|Kakinada|Kannur|Karimnagar|Karnal|Khammam|Kollam|
Kottayam|Kurnool|Latur|Malappuram|Mathura|Moradabad|Nanded|Nellore|Nizamabad|Palakkad|Palghar|Panipat|Panjim|Pathankot|
Porvorim|Rewa|Rishikesh|Rohtak|Roorkee|Saharanpur|Sambalpur|Sangli|Satara|Satna|Shivamogga|Silchar|Siwan|Solapur|
Sonipat|Tezpur|Thoothukudi|Thrissur|Tiruchirappalli|Tirunelveli|Tumakuru|Udupi|Vellore|
Bhaktapur|Bharatpur|Biratnagar|Birgunj|Butwal|Dhangadhi|Janakpur|Lalitpur|Nepalgunj|Anuradhapura|Batticaloa|Negombo|
Manama|Salalah|Thimphu|Bandar Seri Begawan|
Abeokuta|Benin City|Calabar|Enugu|Ibadan|Ilorin|Kaduna|Kano|Maiduguri|Owerri|Port Harcourt|Sokoto|Eldoret|Kisumu|
Nakuru|Kumasi|Takoradi|Tamale
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
    for group in (_CAPITALS, _CITIES, _SOUTH_ASIA, _COLON, _GERMAN, _ROMANCE, _OTHER_SCRIPTS)
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

_PROVINCES = """
Agrigento|Alessandria|Ancona|Aosta|Arezzo|Ascoli Piceno|Asti|Avellino|Bari|Barletta|Belluno|Benevento|Bergamo|Biella|
Bologna|Bolzano|Brescia|Brindisi|Cagliari|Caltanissetta|Campobasso|Caserta|Catania|Catanzaro|Chieti|Como|Cosenza|
Cremona|Crotone|Cuneo|Enna|Fermo|Ferrara|Firenze|Foggia|Forlì|Frosinone|Genova|Gorizia|Grosseto|Imperia|Isernia|
L'Aquila|La Spezia|Latina|Lecce|Lecco|Livorno|Lodi|Lucca|Macerata|Mantova|Massa|Matera|Messina|Milano|Modena|Monza|
Napoli|Novara|Nuoro|Oristano|Padova|Palermo|Parma|Pavia|Perugia|Pesaro|Pescara|Piacenza|Pisa|Pistoia|Pordenone|Potenza|
Prato|Ragusa|Ravenna|Reggio Calabria|Reggio Emilia|Rieti|Rimini|Roma|Rovigo|Salerno|Sassari|Savona|Siena|Siracusa|Sondrio|
Taranto|Teramo|Terni|Torino|Trapani|Trento|Treviso|Trieste|Udine|Varese|Venezia|Verbania|Vercelli|Verona|Vibo Valentia|
Vicenza|Viterbo|
Álava|Albacete|Alicante|Almería|Asturias|Ávila|Badajoz|Burgos|Cáceres|Cádiz|Cantabria|Castellón|Ciudad Real|Córdoba|
Cuenca|Girona|Granada|Guadalajara|Guipúzcoa|Huelva|Huesca|Jaén|La Rioja|León|Lleida|Lugo|Málaga|Murcia|Navarra|Ourense|
Palencia|Pontevedra|Salamanca|Segovia|Sevilla|Soria|Tarragona|Teruel|Toledo|Valencia|Valladolid|Vizcaya|Zamora|Zaragoza
"""

PROVINCES: frozenset[str] = frozenset(
    province.strip().casefold() for province in _PROVINCES.replace("\n", "").split("|")
)
"""Provinces of Italy and Spain, which papers there print in brackets behind a smaller place."""

COUNTRIES: frozenset[str] = frozenset(
    country.strip().casefold() for country in _COUNTRIES.replace("\n", "").split("|")
)
"""Countries that German papers print in brackets behind a place, case-folded."""

_STATES = """
afghanistan albania alberta algeria andorra angola argentina arizona arkansas armenia australia austria azerbaijan
bahrain bangladesh barbados bavaria belarus belgium belize benin bhutan bolivia botswana brazil bulgaria burundi
california cambodia cameroon canada catalonia colombia colorado congo connecticut croatia cyprus czechia delaware denmark
ecuador egypt eritrea estonia eswatini ethiopia finland gabon gambia germany ghana greece greenland grenada guatemala
guinea guyana haiti hawaii honduras hungary iceland idaho illinois indiana indonesia iowa iran iraq jamaica kansas
kazakhstan kentucky kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
lithuania louisiana madagascar maine malawi malaysia maldives mali malta manitoba maryland massachusetts mauritania
mauritius mexico michigan minnesota mississippi missouri moldova mongolia montana montenegro morocco mozambique myanmar
namibia nebraska nepal netherlands nevada nicaragua niger nigeria norway ohio oklahoma oman ontario oregon pakistan
palestine panama paraguay pennsylvania peru philippines poland portugal qatar queensland romania russia rwanda samoa
saskatchewan scotland senegal serbia seychelles slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania tasmania tennessee texas thailand togo tunisia turkey turkmenistan tuvalu uganda ukraine
uruguay utah uzbekistan vanuatu venezuela vermont vietnam wisconsin wyoming yemen yukon zambia zimbabwe
bayern brandenburg hessen niedersachsen saarland sachsen thüringen kärnten salzburg steiermark tirol vorarlberg
burgenland oberösterreich niederösterreich graubünden aargau thurgau südtirol bretagne normandie occitanie
allemagne angleterre argentine belgique brésil chine danemark écosse égypte espagne finlande grèce hongrie inde irlande
italie japon liban libye maroc mexique norvège pologne russie sénégal suède suisse syrie tunisie turquie algérie
alemania bélgica brasil dinamarca egipto españa finlandia francia grecia hungría inglaterra irlanda italia japón
marruecos méxico noruega polonia portugal rusia suecia suiza turquía ucrania cataluña andalucía galicia
germania belgio brasile danimarca egitto spagna grecia ungheria inghilterra irlanda giappone marocco messico norvegia
polonia russia svezia svizzera turchia ucraina sicilia toscana sardegna puglia piemonte lombardia
alemanha bélgica dinamarca espanha frança grécia hungria inglaterra itália japão marrocos noruega polônia polónia rússia
suécia suíça turquia ucrânia duitsland frankrijk spanje oekraïne rusland polen noorwegen zweden denemarken
tyskland frankrike spania sverige norge danmark ryssland russland ukraina finland
"""

STATES: frozenset[str] = frozenset(_STATES.split()) | COUNTRIES
"""Countries and their states of one word that hardly anybody is called after, case-folded."""

# No place stands here that is a common family name as well (Preston, Jackson, Lincoln).
_TOWNS = """
Beograd|Warszawa|Gdańsk|Bydgoszcz|Białystok|Kielce|Olsztyn|Opole|Praha|Olomouc|Liberec|Žilina|Nitra|Győr|Miskolc|
București|Iași|Craiova|Brașov|Sibiu|Chișinău|Burgas|Астана|Самара|Омск|Челябинск|Краснодар|Воронеж|Пермь|Aalborg|
Kristiansand|Drammen|Linköping|Örebro|Umeå|Sundsvall|Jyväskylä|Kuopio|Rovaniemi|Coimbra|Sorocaba|Londrina|Cagliari|
Bolzano|Pescara|Taranto|Antwerpen|Namur|Bellinzona|Fribourg|Neuchâtel|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|
Haarlem|Arnhem|Enschede|Amersfoort|Zaandam|Zwolle|Leiden|Maastricht|Dordrecht|Leeuwarden|Assen|Middelburg|Reims|
Toulon|Dijon|Angers|Nîmes|Villeurbanne|Brest|Amiens|Limoges|Annecy|Perpignan|Besançon|Orléans|Mulhouse|Caen|Avignon|
Poitiers|Lorient|Vannes|Saint-Brieuc|Bayonne|Biarritz|Ajaccio|Bastia|Chambéry|Troyes|Colmar|Bourges|Montauban|Rodez|
Cahors|Tarbes|Carcassonne|Béziers|Cholet|Niort|Angoulême|Périgueux|Dunkerque|Calais|Valenciennes|Beauvais|Évreux|
Chartres|Auxerre|Mâcon|Gatineau|Sherbrooke|Saguenay|Elche|Albacete|Castellón|Huelva|Lleida|Ourense|Melilla|Ceuta|
Pontevedra|Teruel|Cancún|Oaxaca|Chihuahua|Querétaro|Morelia|Veracruz|Acapulco|Culiacán|Saltillo|Hermosillo|Konya|
Gaziantep|Diyarbakır|Kayseri|Eskişehir|Samsun|Trabzon|Malatya|Erzurum|Denizli|Hatay|Λάρισα|Βόλος|Ρόδος|Osijek|
Dubrovnik|Prishtina|Daugavpils|Bethesda|Kuujjuaq|Santa Cruz de Tenerife|Rueil-Malmaison|Châteauroux|
La Roche-sur-Yon|Bourg-en-Bresse|Lons-le-Saunier|Epinal|Épinal|Vesoul|Guéret|Aurillac|Digne-les-Bains|Draguignan|
Fréjus|Cannes|Antibes|Menton|Vierzon|Montluçon|Vichy|Roanne|Saint-Malo|Fougères|Vitré|Saumur|Lisieux|Cherbourg|
Alençon|
Addis Abeba|Akkra|Algier|Daressalam|Dschidda|Guatemala-Stadt|Havanna|Ho-Chi-Minh-Stadt|Hongkong|Islamabad|Kapstadt|Khartum|
Kuwait-Stadt|Lissabon|Mexiko-Stadt|Mogadischu|Nikosia|Panama-Stadt|Riad|Santiago de Chile|Sao Paulo|Singapur|Taipeh|Tiflis|
Tripolis|
Aarhus|Boise|Jacksonville|Knoxville|Louisville|Nashville|Omaha|Spokane|Tulsa|Wichita|Abidjan|Aden|Agadez|Agadir|Ahvaz|Akureyri|Albany|Albuquerque|Alicante|Almaty|Anchorage|Annapolis|Antalya|
Antigua Guatemala|Arequipa|Aswan|Atyrau|Bamenda|Bandung|Banjul|Baton Rouge|Batumi|Beersheba|Belém|Belo Horizonte|
Benghazi|Benin City|Bergen|Bethlehem|Bissau|Blantyre|Bloemfontein|Bordeaux|Brasília|Brno|Bucaramanga|Bujumbura|
Bulawayo|Bursa|Cádiz|Calabar|Cartagena|Castries|Catania|Charleroi|Christchurch|Cluj|Cluj-Napoca|Cochin|Constanța|
Cork|Cotonou|Curitiba|Cusco|Częstochowa|Daejeon|Daegu|Dar es Salaam|Debrecen|Dnipro|Donetsk|Donostia|Douala|Dunedin|
East London|Eindhoven|El Paso|Eldoret|Entebbe|Esbjerg|Espoo|Fallujah|Florianópolis|Fort Worth|Fortaleza|Fukuoka|
Funchal|Gdynia|Gijón|Girona|Goiânia|Goma|Gothenburg|Göteborg|Gorontalo|Grenoble|Groningen|Gwangju|Haifa|Hanover|
Haiphong|Hebron|Herat|Hiroshima|Hobart|Homs|Ibadan|Idlib|Incheon|Iquitos|Irkutsk|Isfahan|Iqaluit|Izmir|İzmir|Jaffna|
Jalalabad|Jayapura|Jenin|Johor Bahru|Juba|Kabwe|Kaduna|Kaliningrad|Kampot|Kandahar|Kano|Kaohsiung|Karlovy Vary|
Katowice|Kaunas|Kazan|Kherson|Khan Younis|Kirkuk|Kisumu|Klaipėda|Kobe|Kosice|Košice|Kota Kinabalu|Kraków|Krakow|
Krasnodar|Kuching|Kumasi|Kyoto|La Coruña|A Coruña|La Plata|Lausanne|Leeds|Leicester|Lhasa|Liège|Lille|Limassol|
Limerick|Łódź|Logroño|Lubumbashi|Lublin|Lugano|Luhansk|Luleå|Maiduguri|Makassar|Málaga|Malmö|Manama|Manaus|Mandalay|
Maracaibo|Mariupol|Maribor|Marrakech|Marrakesh|Maseru|Mashhad|Mbabane|Medan|Mérida|Mersin|Montpellier|Montréal|
Mostar|Murmansk|Mykolaiv|Nablus|Nagasaki|Naha|Nantes|Narva|Ndola|Newcastle|Niš|Norrköping|Nottingham|Nouméa|
Novi Sad|Novosibirsk|Nuuk|Odense|Odessa|Oradea|Ostrava|Oulu|Padang|Pamplona|Papeete|Pécs|Penang|Phuket|Pleven|
Plovdiv|Plzeň|Port Elizabeth|Port Harcourt|Port of Spain|Portland|Porto Alegre|Poznań|Poznan|Praia|Puebla|Pula|
Québec|Quetzaltenango|Quimper|Rafah|Raqqa|Recife|Rennes|Reykjavík|Rijeka|Rostov-on-Don|Rouen|Rzeszów|Sacramento|
Samara|Samarkand|San Juan|San Pedro Sula|San Sebastián|Santa Fe|Santa Marta|Sapporo|Saransk|Sekondi|Semarang|Sendai|
Sevastopol|Sheffield|Shkodra|Simferopol|Sligo|St. John's|St. Louis|St. Paul|Stavanger|Surabaya|Suwon|Szczecin|
Szeged|Tabriz|Taichung|Tallahassee|Tampere|Tangier|Tarragona|Tartu|Temuco|Thessaloniki|Tijuana|Timișoara|Timisoara|
Tlaxcala|Toruń|Toulouse|Townsville|Trento|Tromsø|Trondheim|Tucumán|Tucson|Turku|Uppsala|Utrecht|Vaasa|Valparaíso|
Varna|Västerås|Venice|Vigo|Vinnytsia|Vladivostok|Vitória|Wollongong|Wrocław|Wroclaw|Xalapa|Yekaterinburg|Yogyakarta|
Zadar|Zaporizhzhia|Zhytomyr|Salvador|São Luís|João Pessoa|Campinas|Cuiabá|Campo Grande|Maceió|Aracaju|Teresina|
Macapá|Rio|Rio Branco|Porto Velho|Setúbal|Évora|Sarajewo|Mailand|Neapel|Venedig|Florenz|Bukarest|Istanbul|Marsella|
Lieja|Nápoles|Milán|Turín|Estambul|Jerusalén|El Cairo|Túnez|Argel|Naplouse|Jérusalem|Le Caire|Alger|Tunis|Beyrouth|
Damas|Bagdad|Téhéran|Kaboul|Bombay|Gerusalemme|Il Cairo|Teherán|Berlín|México|Múnich|Fráncfort|Colonia|Viena|Varsovia|Praga|
Budapest|Bucarest|Atenas|Ankara|Kiev|Seúl|Nueva Delhi|Ciudad de Buenos Aires|Guadalajara|Monterrey|Bogotá|Medellín|
Barranquilla|Guayaquil|Tijuana|Las Palmas|
Logroño|Valladolid|Estrasburgo|Strasbourg|Straßburg|Strasburgo|Marseille|Toulouse|
Varsavia|Vienna|Atene|Londyn|Paryż|Moskwa|Bruksela|Waszyngton|Nowy Jork|Berliini|Lontoo|Pariisi|Bryssel|Moskova|
Tukholma|Kööpenhamina|København|Köpenhamn|Helsingfors|Bruxelas|Moscovo|Pequim|Nova York|Nova Iorque|Genebra|Berlim|
Brusel|Moskva|Varšava|Vídeň|Londýn|Paříž|Řím|Londýna|Varšuva|Briuselis|Vilnius|Beč|Londonas|Pariz|
Brüksel|Londra|Moskova|Pekin|Atina|Paris|Washington D.C.|Washington, D.C.|Frankfurt am Main|Frankfurt/Main|Kairo|
Brussel|Parijs|Londen|Moskou|Rome|Genève|Peking|Tokio|Brüssel|Genf|Warschau|Zürich|Luzern|St. Gallen|Innsbruck|Linz|
Klagenfurt|Bregenz|Washington DC|
Santiago de Compostela|Vitoria-Gasteiz|Palma de Mallorca|Las Palmas de Gran Canaria|Alcalá de Henares|Jerez de la Frontera|
Castellón de la Plana|San Cristóbal de La Laguna|L'Hospitalet de Llobregat|Vilanova i la Geltrú|La Seu d'Urgell|
Aranda de Duero|Talavera de la Reina|Miranda de Ebro|San Fernando de Henares|Arcos de la Frontera|Puerto de la Cruz|
San Cristóbal de las Casas|Mar del Plata|Villa Carlos Paz|San Miguel de Tucumán|San Miguel de Allende|San Luis Potosí|
San Salvador de Jujuy|Ciudad del Este|Ciudad Juárez|Ciudad Victoria|Santa Cruz de la Sierra|Santiago de Cuba|Santiago del Estero|
Aguascalientes|Campeche|Celaya|Chetumal|Chihuahua|Chilpancingo|Colima|Cuernavaca|Culiacán|Durango|Ecatepec|Guanajuato|
Hermosillo|Irapuato|La Paz|Mazatlán|Mexicali|Morelia|Nuevo Laredo|Oaxaca|Pachuca|Reynosa|Saltillo|Tampico|Tapachula|Tepic|
Torreón|Uruapan|Villahermosa|Zacatecas|Acapulco|Cancún|Toluca|Querétaro|Matamoros|
Puerto Montt|Viña del Mar|Puerto Vallarta|Playa del Carmen|Tuxtla Gutiérrez|Ciudad Guayana|Barquisimeto|
São José dos Campos|São Bernardo do Campo|Feira de Santana|Juiz de Fora|Foz do Iguaçu|Vila Nova de Gaia|Viana do Castelo|
Caldas da Rainha|Castelo Branco|Figueira da Foz|Vila Real|Ponta Delgada|
Aix-en-Provence|Boulogne-sur-Mer|Boulogne-Billancourt|Saint-Étienne|Saint-Denis|Saint-Nazaire|Clermont-Ferrand|
Châlons-en-Champagne|Charleville-Mézières|La Rochelle|Le Havre|Le Mans|Le Puy-en-Velay|Les Sables-d'Olonne|
Mont-de-Marsan|Neuilly-sur-Seine|La Chaux-de-Fonds|Yverdon-les-Bains|Trois-Rivières|Pointe-à-Pitre|Fort-de-France|
Port-Gentil|Pointe-Noire|Bobo-Dioulasso|San Pedro|Reggio Emilia|Ascoli Piceno|San Benedetto del Tronto|
Castel Volturno|San Marino|Frankfurt an der Oder|Brandenburg an der Havel|Halle an der Saale|Mülheim an der Ruhr|
Weil am Rhein|Rothenburg ob der Tauber|Bad Homburg|Bad Kissingen|Neustadt an der Weinstraße|Wiener Neustadt|Sankt Pölten|
Stoke-on-Trent|Newcastle upon Tyne|Southend-on-Sea|Stratford-upon-Avon|Kingston upon Hull|Milton Keynes|
Nizhny Novgorod|Rostov-on-Don|Bandar Lampung|Bandar Abbas|Tanjung Pinang|Kuala Selangor|Chiang Mai|Chiang Rai|Hat Yai
"""

_SCRIPTS = """
Hà Nội|Đà Nẵng|Cần Thơ|Hải Phòng|TP.HCM|TP HCM|Nha Trang|Đà Lạt|
القاهرة|الإسكندرية|بيروت|دمشق|حلب|بغداد|البصرة|الموصل|أربيل|عمان|عمّان|القدس|غزة|رام الله|نابلس|الخليل|جنين|
الرياض|جدة|مكة|مكة المكرمة|المدينة المنورة|الدمام|دبي|أبوظبي|أبو ظبي|الشارقة|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|
تعز|الخرطوم|طرابلس|بنغازي|تونس|الجزائر|وهران|الرباط|الدار البيضاء|نواكشوط|واشنطن|نيويورك|لندن|باريس|برلين|موسكو|
بكين|طهران|أنقرة|إسطنبول|اسطنبول|جنيف|بروكسل|روما|مدريد|فيينا|كييف|إسلام آباد|نيودلهي|
תל אביב|ירושלים|חיפה|באר שבע|אשדוד|אשקלון|נתניה|וושינגטון|ניו יורק|לונדון|פריז|ברלין|מוסקבה|
تہران|تهران|مشهد|اصفهان|شیراز|تبریز|کابل|هرات|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|ملتان|فیصل آباد|
नई दिल्ली|दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|पुणे|जयपुर|लखनऊ|कानपुर|पटना|भोपाल|इंदौर|रांची|
रायपुर|चंडीगढ़|देहरादून|शिमला|जम्मू|श्रीनगर|वाराणसी|प्रयागराज|आगरा|मेरठ|गाजियाबाद|नोएडा|गुरुग्राम|गोरखपुर|नागपुर|
काठमांडू|वाशिंगटन|लंदन|न्यूयॉर्क|बीजिंग|मॉस्को|पेरिस|
ঢাকা|চট্টগ্রাম|খুলনা|রাজশাহী|সিলেট|বরিশাল|রংপুর|ময়মনসিংহ|কুমিল্লা|নারায়ণগঞ্জ|গাজীপুর|বগুড়া|কক্সবাজার|যশোর|কলকাতা|
নয়াদিল্লি|দিল্লি|মুম্বই|লন্ডন|নিউইয়র্ক|ওয়াশিংটন|
சென்னை|மதுரை|கோவை|திருச்சி|கொழும்பு|யாழ்ப்பாணம்|புதுடெல்லி|டெல்லி|மும்பை|பெங்களூரு|
กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่|ภูเก็ต|ขอนแก่น|
Αθήνα|Θεσσαλονίκη|Πάτρα|Ηράκλειο|Λευκωσία|Λεμεσός|Βρυξέλλες|Παρίσι|Λονδίνο|Ουάσιγκτον|Βερολίνο|Ρώμη|Μόσχα|Νέα Υόρκη|
Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Ростов-на-Дону|Владивосток|Минск|Киев|Одесса|
Харьков|Алма-Ата|Алматы|Ташкент|Бишкек|Тбилиси|Ереван|Баку|Рига|Вильнюс|Таллин|Варшава|Берлин|Париж|Лондон|Вашингтон|
Нью-Йорк|Брюссель|Женева|Пекин|Токио|Иерусалим|Тель-Авив|Стамбул|Анкара|Белград|
Київ|Львів|Харків|Одеса|Дніпро|Запоріжжя|Миколаїв|Херсон|Чернівці|Ужгород|Варшава|Лондон|Вашингтон|Брюссель|
София|Пловдив|Варна|Бургас|Русе|Брюксел|Вашингтон|Београд|Нови Сад|Ниш|Скопје|Скопие|Подгорица|Бања Лука|Сарајево|
ワシントン|ニューヨーク|ロサンゼルス|シカゴ|ボストン|サンフランシスコ|ホノルル|ロンドン|パリ|ベルリン|ブリュッセル|ジュネーブ|
ローマ|マドリード|ウィーン|モスクワ|キーウ|キエフ|ワルシャワ|イスタンブール|アンカラ|カイロ|エルサレム|テヘラン|ドバイ|ベイルート|
ナイロビ|ヨハネスブルク|ニューデリー|イスラマバード|カブール|バンコク|シンガポール|ジャカルタ|マニラ|ハノイ|ヤンゴン|プノンペン|
クアラルンプール|シドニー|キャンベラ|ソウル|サンパウロ|リオデジャネイロ|メキシコ市|ヘルシンキ|ストックホルム|ミュンヘン|
フランクフルト|北京|上海|広州|瀋陽|重慶|台北|香港|大阪|名古屋|札幌|福岡|仙台|広島|京都|神戸|横浜|那覇|長崎|
서울|부산|대구|인천|광주|대전|울산|수원|창원|제주|청주|전주|춘천|세종|포항|강릉|의정부|성남|고양|평양|워싱턴|뉴욕|런던|파리|
베를린|브뤼셀|제네바|모스크바|베이징|상하이|도쿄|오사카|홍콩|타이베이|하노이|방콕|싱가포르|자카르타|마닐라|뉴델리|카이로|예루살렘|
이스탄불|로스앤젤레스|샌프란시스코|시카고|키이우|로마|마드리드|시드니|
广州|深圳|天津|重庆|武汉|成都|南京|杭州|西安|长沙|郑州|沈阳|哈尔滨|济南|青岛|昆明|南昌|合肥|福州|厦门|太原|石家庄|贵阳|
南宁|海口|兰州|西宁|银川|乌鲁木齐|拉萨|呼和浩特|长春|大连|苏州|宁波|澳门|首尔|平壤|华盛顿|纽约|伦敦|巴黎|日内瓦|布鲁塞尔|
莫斯科|马尼拉|旧金山|洛杉矶|悉尼|堪培拉|维也纳|罗马|开罗|内罗毕|耶路撒冷|德黑兰|安卡拉|新德里|伊斯兰堡|河内|联合国|
平壤|開羅|德黑蘭|安卡拉|基輔|基辅|華沙|华沙|斗六|竹北|馬祖|雙北
"""

_VENUES = """
Old Trafford|Stamford Bridge|Anfield|Goodison Park|Etihad Stadium|Emirates Stadium|Tottenham Hotspur Stadium|London Stadium|
Wembley|Wembley Stadium|Twickenham|Lord's|The Oval|Headingley|Edgbaston|Trent Bridge|Villa Park|St James' Park|
St James’ Park|Wimbledon|Murrayfield|Principality Stadium|Elland Road|Selhurst Park|Craven Cottage|Molineux|Celtic Park|
Ibrox|Hampden Park|Croke Park|Aviva Stadium|Allianz Arena|Signal Iduna Park|Olympiastadion|Camp Nou|Santiago Bernabéu|
Estadio Metropolitano|San Siro|Stadio Olimpico|Stade de France|Parc des Princes|Roland Garros|Roland-Garros|Stade Vélodrome|
Johan Cruijff Arena|Silverstone|Cheltenham|Aintree|Ascot|Augusta National|Flushing Meadows|Madison Square Garden|
Yankee Stadium|Fenway Park|Wrigley Field|Soldier Field|Lambeau Field|Eden Park|Eden Gardens|Wankhede Stadium|Ellis Park|
Loftus Versfeld|Newlands|Maracanã|La Bombonera|El Monumental|Estadio Azteca|Gold Coast|Sunshine Coast|Melbourne Park
"""

PLACES: frozenset[str] = CITIES | frozenset(
    town.strip().casefold()
    for group in (_TOWNS, _SCRIPTS, _VENUES)
    for town in group.replace("\n", "").split("|")
)
"""The cities, many more large towns and grounds of sport, which stand behind the names of correspondents."""

NAMESAKES: frozenset[str] = frozenset(
    """
    adelaide albany alexandria alger altona amman asunción atlanta austin bari berlin bern bilbao birmingham bonn boston
    braga catania charlotte chester cleveland colombo concepción cork córdoba dallas damas davao denver durban durham
    erbil essen faro florence galle gaza geneva genova gent gera goma gotha hagen halle hamm hanau helena homs houston
    jackson jammu jena jerusalem kandy kano kassel kiel kingston kobe köln kota lagos lausanne leeds leh leicester lille
    lima lincoln linz london londra lublin luxemburg lyon madrid manila marburg melbourne mérida messina milan milano
    minden modena monaco moscú münster napoli nantes nice padang padova palermo paris parís patna perth pescara phoenix
    pisa plauen porto potsdam prag quito reading recife riga rio roma rome rom rosario rostock salerno salvador san samara
    sanaa santiago schweinfurt sevilla siegen siena sofia speyer split stade suhl surat suva sydney thane torino trento
    trier turin ulm valencia varna verona victoria vigo washington weimar wellington wels wien witten worms york
    """.split()
)
"""Places that are family or first names as well, or close to them. Case-folded."""

_LANDS = """
Antigua and Barbuda|Arabia Saudita|Arabie Saoudite|Arabie saoudite|Arábia Saudita|Bosnia and Herzegovina|British Columbia|
Burkina Faso|Cabo Verde|Cape Verde|Central African Republic|Corea del Nord|Corea del Norte|Corea del Sud|Corea del Sur|
Coreia do Norte|Coreia do Sul|Corée du Nord|Corée du Sud|Afrique du Sud|África do Sul|Costa Rica|Costa Rika|
Côte d'Ivoire|Côte d’Ivoire|Czech Republic|District of Columbia|Dominican Republic|East Timor|El Salvador|
Equatorial Guinea|Estados Unidos|Faroe Islands|French Guiana|Gaza Strip|Great Britain|Guinea-Bissau|Gulf of Mexico|
Ivory Coast|Latin America|Marshall Islands|Middle East|New Brunswick|New Caledonia|New Hampshire|New Jersey|New Mexico|
New South Wales|New Zealand|Neu Kaledonien|North Africa|North America|North Carolina|North Dakota|North Korea|
North Macedonia|Northern Ireland|Northern Territory|Nova Scotia|Nova Zelândia|Nueva Zelanda|Nuova Zelanda|
Papua New Guinea|Puerto Rico|Regno Unito|Reino Unido|Republic of Ireland|Rhode Island|Royaume-Uni|Saint Lucia|
San Marino|Saudi Arabia|Sierra Leone|Solomon Islands|South Africa|South America|South Australia|South Carolina|
South Dakota|South Korea|South Sudan|Sri Lanka|Stati Uniti|Südliches Afrika|Timor-Leste|Trinidad and Tobago|
United Arab Emirates|United Kingdom|United States|Vereinigte Staaten|West Africa|West Bank|West Virginia|
Western Australia|Western Sahara|États-Unis|Suudi Arabistan|Güney Kore|Kuzey Kore|Yeni Zelanda|Arab Saudi|
Korea Selatan|Korea Utara|Selandia Baru|Zuid-Afrika|Zuid-Korea|Noord-Korea|Sør-Afrika|Sør-Korea|Nord-Korea|
Paris Saint-Germain|Andhra Pradesh|Arunachal Pradesh|Himachal Pradesh|Madhya Pradesh|Uttar Pradesh|Tamil Nadu|West Bengal|
Jammu and Kashmir|Akwa Ibom|Cross River|Eastern Cape|Northern Cape|Western Cape|Free State|KwaZulu-Natal|
Metro Manila|Negeri Sembilan|Pulau Pinang|Jawa Barat|Jawa Tengah|Jawa Timur|Sumatera Barat|Sumatera Selatan|
Sumatera Utara|Kalimantan Barat|Kalimantan Selatan|Kalimantan Tengah|Kalimantan Timur|Sulawesi Selatan|
Sulawesi Tengah|Sulawesi Utara|Nusa Tenggara Barat|Nusa Tenggara Timur|Papua Barat|Khyber Pakhtunkhwa|
Gilgit Baltistan|Azad Kashmir|Minas Gerais|Rio Grande do Norte|Rio Grande do Sul|Mato Grosso|Mato Grosso do Sul|
Espírito Santo|Distrito Federal|Nuevo León|San Luis Potosí|Quintana Roo|Baja California|Baja California Sur|
Castilla y León|Castilla-La Mancha|País Vasco|Islas Baleares|Islas Canarias|Buenos Aires|Santa Cruz|
Pays de la Loire|Hauts-de-France|Nouvelle-Aquitaine|Île-de-France|Alto Adige|Emilia Romagna|Emilia-Romagna|
Friuli Venezia Giulia|Valle d'Aosta|Greater Manchester|West Yorkshire|South Yorkshire|North Yorkshire|
East Sussex|West Sussex|County Durham|Isle of Wight|Isle of Man|West Midlands|East Midlands|Tyne and Wear|
Australian Capital Territory|Hawke's Bay|Bay of Plenty|Gold Coast|Sunshine Coast|Prince Edward Island|
Cayman Islands|Virgin Islands|Falkland Islands|Cook Islands|Turks and Caicos|Saint Kitts|Central Asia|
South Asia|East Asia|Southeast Asia|East Africa|Southern Africa|Central America|Eastern Europe|Western Europe|
Central Europe|Persian Gulf|Black Sea|Red Sea|Baltic Sea|Mediterranean Sea|South China Sea|Golan Heights|
Horn of Africa|Silicon Valley|Bay Area|Long Island|Staten Island|Cape Cod|Upper Austria|Lower Saxony|
Nordrhein-Westfalen|Sachsen-Anhalt|Schleswig-Holstein|Mecklenburg-Vorpommern|Rheinland-Pfalz|Baden-Württemberg|
Hong Kong|Costa del Sol|Costa Brava|Sierra Nevada|Oriente Medio|Oriente Próximo|América Latina|Medio Oriente|
Oriente Médio|Proche-Orient|Moyen-Orient|Amérique latine|Estado de México
"""

LANDS: frozenset[str] = TOWNS | frozenset(
    land.strip().casefold() for land in _LANDS.replace("\n", "").split("|")
)
"""Countries, states, regions and towns of several words, as no person is called. Case-folded."""
