"""Towns, regions and clubs of several words that look like the name of a person.

Facts
-----
"Puerto Vallarta" or "Hradec Králové" above the text says where, and has the shape of a name and
surname. The list holds towns of some size whose names have two to four words and might be read as
somebody's, without those that are called like a person ("Benito Juárez"). Source: GeoNames
(geonames.org, CC BY 4.0), from 30,000 people in countries with many local papers and from 80,000
elsewhere, transliterations without their dots and strokes. Regions, clubs that are called after a
town, and towns in other scripts are added by hand.
"""

from __future__ import annotations

__all__ = ["CLUBS", "TOWNS"]

_TOWNS = """
Abu al-Kahsib|Abu Ghurayb|Abu Kabir|Abu Qurqas|Abu Tij|Acilia-Castel Fusano-Ostia Antica|Ad Dawadimi|Ad Douiem|
Agios Dimitrios|Agía Paraskeví|Ahwatukee Foothills|Ait Melloul|Al Ajaylat|Al Amarah|Al Ashir min Ramadan|Al Bab|
Al Badrashayn|Al Bahah|Al Basrah al Qadimah|Al Bayda|Al Diwaniyah|Al Fallujah|Al Farwaniyah|Al Fashn|Al Faw|Al Fayyum|
Al Fqih Ben Calah|Al Harithah|Al Hasakah|Al Hawamidiyah|Al Hillah|Al Hindiyah|Al Hoceïma|Al Hudaydah|Al Hufuf|
Al Hurshah|Al Jadid|Al Jammaliyah|Al Jubayl|Al Jumayl|Al Khankah|Al Kharj|Al Kharjah|Al Khums|Al Khusus|Al Madinah|
Al Mahallah al Kubrá|Al Mahmudiyah|Al Majaz|Al Manaqil|Al Mansurah|Al Manzalah|Al Marj|Al Matariyah|
Al Mawsil al Jadidah|Al Minshah|Al Miqdadiyah|Al Mubarraz|Al Muharraq|Al Qadarif|Al Qahirah al Jadidah|Al Qamishli|
Al Qanatir al Khayriyah|Al Qatif|Al Qurayn|Al Qurnah|Al Qusiyah|Albany Park|Alcázar de San Juan|Alhaurín de la Torre|
Aliso Viejo|Almere Stad|Almirante Tamandaré|Alor Setar|Altamonte Springs|Alto Barinas|Alto Hospicio|Ambala Sadar|
Angra dos Reis|Ar Ramtha|Ar Raqqah|Ar Rass|Ar Rayyan|Ar Rifa|Ar Rumaylah|Arba Minch|Arlington Heights|Arroyo Naranjo|
Arsi Negele|Ascoli Piceno|Ash Sharqat|Ash Shatrah|Ash-Shaykh Zayid|Ashoknagar Kalyangarh|Asia Pacific|Athi River|
Auburn Gresham|Aïn Beïda|Aïn Oussera|Ba Dinh|Ba Vì|Bab Ezzouar|Bagong Silang|Bagong Silangan|Bahir Dar|Bahía Blanca|
Bairro da Penha|Balcón de la Lisa|Balneário Camboriú|Banda Aceh|Bandar-e Anzali|Bandar-e Mahshahr|Bang Khae|
Bang Khun Thian|Bani Mazar|Bani Suwayf|Banja Luka|Banská Bystrica|Barberà del Vallès|Barcellona Pozzo di Gotto|
Barra do Corda|Barra do Piraí|Barra Mansa|Barri de Sant Andreu|Barriera di Lanzo|Barriera di Milano|
Bassano del Grappa|Bat Yam|Battle Creek|Batu Caves|Batu Pahat|Baulkham Hills|Bayan Lepas|Bayview-Hunters Point|
Baía Farta|Beau Bassin-Rose Hill|Belford Roxo|Bell Gardens|Bella Vista|Belmont Cragin|Beni Mellal|Beni Mered|
Bergen op Zoom|Berlin Köpenick|Bet Shemesh|Beverly Cove|Bhairab Bazar|Bhalswa Jahangirpur|Bhilai Charoda|
Biała Podlaska|Bihar Sharif|Bila Tserkva|Birni N Konni|Birnin Kebbi|Biryulëvo Zapadnoye|Bishops Stortford|Bnei Brak|
Boa Vista|Boadilla del Monte|Boca Raton|Bognor Regis|Bonita Springs|Bonn Hardtberg|Bordj Bou Arreridj|Borgo San Paolo|
Borough Park|Bou Saâda|Boyle Heights|Bragança Paulista|Brentwood Estates|Brighouse-City Centre|Brighton Park|
Briton Ferry|Brooklyn Center|Buffalo Grove|Bukit Bintang|Bukit Jalil|Bukit Mertajam|Bukit Rahman Putra|Bukit Timah|
Bury St Edmunds|Busto Arsizio|Buôn Ma Thuột|Bình Thạnh|Bạc Liêu|Bảo Lộc|Bắc Giang|Bắc Ninh|Bắc Từ Liêm|Bến Cát|
Cabo Frio|Cabo San Lucas|Cachoeira do Sul|Campi Bisenzio|Campo di Marte|Campo Largo|Campo Limpo|Campo Mourão|
Campos dos Goytacazes|Canary Wharf|Canning Vale|Canoga Park|Capao Redondo|Cape Coral|Cape Girardeau|Carol City|
Carrollwood Village|Casal Palocco|Casale Monferrato|Casalecchio di Reno|Casalnuovo di Napoli|Casas Adobes|
Castellammare di Stabia|Castelló de la Plana|Castelo Branco|Castle Hill|Castle Rock|Catia La Mar|Cava Dè Tirreni|
Caxias do Sul|Cedar Hill|Cedar Park|Cedar Rapids|Center City|Centro Habana|Cerdanyola del Vallès|Cesano Maderno|
Chak Jhumra|Chapel Hill|Chertanovo Yuzhnoye|Chicago Heights|Chicago Lawn|Chicago Loop|Chilla Soroda Bangar|
Chincha Alta|Chom Thong|Chon Buri|Chula Vista|Church-Yonge Corridor|Chéngguān Qū|Chí Linh|Chợ Lớn|Cidade Ademar|
Cidade Dutra|Cidade Lider|Cidade Ocidental|Cidade Tiradentes|Cidade Universitária|Cinisello Balsamo|Citrus Heights|
Ciutat Vella|Civitanova Marche|Cleveland Heights|Cobbs Creek|Coconut Creek|Coeur d'Alene|College Park|College Station|
Colmenar Viejo|Cologno Monzese|Colonia del Valle|Colonia Lindavista|Colorado Springs|Columbia Heights|
Comodoro Rivadavia|Conselheiro Lafaiete|Coon Rapids|Copperas Cove|Coral Gables|Coral Springs|Coria del Río|
Coronel Fabriciano|Corpus Christi|Costa Mesa|Cottage Grove|Cottonwood Heights|Council Bluffs|Coxs Bazar|
Cruzeiro do Sul|Cuautitlán Izcalli|Cutler Bay|Cypress Hills|Cà Mau|Cần Giuộc|Cần Thơ|Cầu Giấy|Cẩm Phả|Da Nang|Dam Dam|
Dar Bouazza|Daska Kalan|Dchira El Jihadia|Dearborn Heights|Debre Birhan|Debre Mark’os|Debre Tabor|Deer Park|
Dehiwala-Mount Lavinia|Deir ez-Zor|Del Rio|Delhi Cantonment|Den Helder|Dera Ghazi Khan|Dera Ismail Khan|
Dera Murad Jamali|Derry Village|Des Moines|Des Plaines|Diamond Bar|Dinapur Nizamat|Dire Dawa|Diyarb Najm|
Dollard-Des Ormeaux|Dos Hermanas|Douar Hicher|Downers Grove|Downtown DC|Downtown Vancouver|Drobeta-Turnu Severin|
Dubai Marina|Dubai Silicon Oasis|Dyker Heights|Dún Laoghaire|Dąbrowa Górnicza|Ebbw Vale|Ebute Ikorodu|Eden Prairie|
Egypt Lake-Leto|El Achir|El Bayadh|El Cafetal|El Cajon|El Carmel|El Centro|El Daein|El Dibir|El Dorado Hills|El Ejido|
El Eulma|El Fasher|El Geneina Fort|El Jadida|El Kelaa des Srarhna|El Khroub|El Mirage|El Mourouj|El Obeid|El Oued|
El Prat de Llobregat|El Progreso|El Shorouk|El Tigre|El Vigía|Elk Grove|Elk Grove Village|Emilia Romagna|
Enchanted Hills|Ermelino Matarazzo|Eslamabad-e Gharb|Esuk Oron|Etelä Savo|Fair Lawn|Fair Oaks|Falkenhagener Feld|
Farmington Hills|Figueira da Foz|Flower Mound|Folie Méricourt|Fond du Lac|Fort Abbas|Fort Beaufort|Fort Collins|
Fort Erie|Fort Lauderdale|Fort Lee|Fort McMurray|Fort Myers|Fort Pienc|Fort Pierce|Fort Smith|Fort Wayne|
Foz do Iguaçu|Framingham Center|Francavilla Fontana|Freguesia do Ó|Fuencarral-El Pardo|Fulad Shahr|Fès al Bali|
Garden Grove|Garhi Khairo|George Town|Gia Lâm|Glen Burnie|Glen Waverley|Glendale Heights|Glenfield-Jane Heights|
Gonbad-e Kavus|Goose Creek|Gorna Oryahovitsa|Gorzów Wielkopolski|Governador Valadares|Graaff Reinet|Grants Pass|
Greater Noida|Greater Sudbury|Guidonia Montecelio|Gwynn Oak|Gómez Palacio|Güngören Merter|Hacienda Heights|
Hacienda Santa Fe|Hadaiq al Qubbah|Hafar Al-Batin|Hai Bà Trưng|Halton Hills|Hamma Bouziane|Hanover Park|
Hansestadt Stade|Haveli Lakha|Hawai‘i Kai|Hawr al Anz|Hawsh Isá|Haywards Heath|Hayy Khilda|Hemel Hempstead|
Heroica Matamoros|Hervey Bay|Heróica Zitácuaro|Hidalgo del Parral|Highlands Ranch|Hoffman Estates|Houmt Souk|
Hradec Králové|Huber Heights|Hulan Ergi|Huntington Park|Hyde Park|Hà Nội|Hà Tĩnh|Hāgere Hiywet|Hải Phòng|
Iguala de la Independencia|Ijebu Ode|Ikot Ekpene|Ila Orangun|Inda Silasē|Indian Trail|International City|
Inver Grove Heights|Islington-City Centre West|Itaim Bibi|Itaim Paulista|Itapecerica da Serra|Jaboatão dos Guararapes|
Jalalpur Jattan|Jalalpur Pirwala|Jamaica Plain|Jaraguá do Sul|Jastrzębie Zdrój|Jebel Ali|Jeffreys Bay|Jelenia Góra|
Jhang Sadr|Jhumri Telaiya|Ji Paraná|Johns Creek|José C. Paz|Juazeiro do Norte|Kalaban Koro|Kampong Pasir Ris|
Kanpur Cantonment|Kapiri Mposhi|Karasu Mahallesi|Karlova Ves|Kattaqorgon Shahri|Kendale Lakes|
Kensington-Cedar Cottage|Kew Gardens Hills|Kfar Saba|Khairpur Mirs|Khan Yunis|Khemis Miliana|Khlong Sam Wa|
Khomeyni Shahr|Kima Kieza|Kings Bridge|Kirari Sulemannagar|Kiryas Joel|Klinteby Frihed|Kom Ombo|Kon Tum|Kot Addu|
Kot Kapura|Kot Radha Kishan|Kota Bharu|Kota Damansara|Kota Kuala Muda|Kowloon City Centre|Krasnaya Glinka|
Kreis Steinburg|Kryvyy Rih|Královské Vinohrady|Ksar El Kebir|Kuala Krai|Kuala Kubu Baharu|Kuala Nerus|
Kuala Terengganu|Kwai Chung|Königs Wusterhausen|Kēng Tung|Kỳ Anh|l'Antiga Esquerra de l'Eixample|La Ceiba|
La Chaux-de-Fonds|La Ciotat|La Cité-Limoilou|La Concepción|La Courneuve|La Crosse|La Dorada|La Gazelle|La Gi|La Habra|
La Haute-Saint-Charles|La Jolla|La Laguna|La Louvière|la Marina de Port|La Marsa|La Mesa|La Orotava|
La Piedad de Cabadas|La Pintana|La Porte|La Presa|La Puente|La Quinta|La Rinconada|La Rioja|La Roche-sur-Yon|
La Rochelle|La Romana|La Serena|La Seyne-sur-Mer|La Spezia|La Trinidad|La Vega|La Vergne|La Verne|La Victoria|
la Vila de Gràcia|La Villa del Rosario|Labuan Bajo|Laguna Hills|Laguna Niguel|Lahad Datu|Lal Bahadur Nagar|
Lamezia Terme|Las Rozas de Madrid|Lat Krabang|Lauderdale Lakes|Le Blanc-Mesnil|Le Cannet|Le Havre|Le Kram|
Le Perreux-sur-Marne|Le Sud-Ouest|Le Tampon|Le Vieux-Longueuil|League City|Lehigh Acres|Leidsche Rijn|
Leighton Buzzard|Lewiston Orchards|León de los Aldama|Lido di Ostia|Lincoln Square|Linxia Chengguanzhen|
Liptovský Mikuláš|Little Elm|Little Havana|Loa Janan|Logan Square|Los Palacios y Villafranca|
Los Puertos de Altagracia|Los Reyes Acaquilpan|Los Ángeles|Lytham St Annes|Lạng Sơn|Madhurampur Dehri|Madhyapur Thimi|
Madinat Hamad|Madison Heights|Madrid Centro|Magugpo Poblacion|Mairena del Aljarafe|Maler Kotla|Malir Cantonment|
Mandi Bahauddin|Mar del Plata|Mar del Tuyú|Marano di Napoli|Marj Al Hamam|Marne La Vallée|Marsá Matruh|
Masjed Soleyman|Mazar-e Sharif|Mazara del Vallo|Mbanza Kongo|Medina Estates|Meikle Earnock|Melbourne City Centre|
Melito di Napoli|Menlo Park|Merter Keresteciler|Merthyr Tydfil|Metairie Terrace|Miami Gardens|Miami Lakes|
Mian Channun|Mingala Tangnyunt|Minnetonka Mills|Minya al Qamh|Mira Taglio|Mirafiori Nord|Mirafiori Sud|Mirpur Khas|
Mirpur Model Thana|Mission Bend|Mission Viejo|Mit Ghamr|Mińsk Mazowiecki|Mladá Boleslav|Modi‘in Makkabbim Re‘ut|
Mogi Guaçu|Mohammed Bin Zayed City|Mollet del Vallès|Monte Chingolo|Monte Rosello|Montego Bay|Monterey Park|
Montes Claros|Montgomery Village|Moose Jaw|Morningside Heights|Morris Heights|Mossel Bay|Mount Juliet|Mount Laurel|
Mount Lebanon|Mount Olive-Silverstone-Jamestown|Mount Pleasant|Mount Prospect|Mount Vernon|Mount Waverley|Mt Pleasant|
Mueang Nonthaburi|Mugnano di Napoli|Mykilska Borshchahivka|Möng Yang|Møre og Romsdal|Mỹ Tho|Naberezhnyye Chelny|
Nagar Naluakot|Nahiyat al Iskandariyah|Nam Định|Nangloi Jat|Nankana Sahib|Nasim Shahr|Nay Pyi Taw|Newport News|
Newton Abbot|Nghi Sơn|Ninh Hòa|Nizhniy Novgorod|Nizhny Tagil|Nocera Inferiore|Nong Chok|Nong Khaem|Noord Brabant|
Noord Holland|Nord Trøndelag|North Center|Nossa Senhora do Socorro|Novyy Urengoy|Novyye Cherëmushki|Novyye Kuz’minki|
Nowshera Kalan|Nutana Sector|Néa Ionía|Néa Smýrni|Oak Creek|Oak Hill|Oak Lawn|Oak Park|Oakland Park|Ocumare del Tuy|
Odorheiu Secuiesc|Okanagan Mission|Ongata Rongai|Orekhovo-Borisovo Severnoye|Ostrowiec Świętokrzyski|
Ostrów Wielkopolski|Oued Zem|Oulad Teïma|Overland Park|Owings Mills|Oxford Circle|Oxon Hill-Glassmanor|Ozone Park|
Paderno Dugnano|Pak Kret|Palaió Fáliro|Palm Bay|Palm Harbor|Palm Springs|Palo Alto|Palo Negro|Palomeras Bajas|
Palomeras Sureste|Pano Aqil|Paoy Paet|Paradip Garh|Parit Sulung|Park Slope|Parli Vaijnath|Pasir Gudang|Pasir Mas|
Pasir Puteh|Passo Fundo|Pato Branco|Paya Terubong|Paço do Lumiar|Peachtree Corners|Pembroke Pines|Penn Hills|
Perth Amboy|Petaẖ Tiqva|Petaling Jaya|Phool Nagar|Phra Pradaeng|Phu Quoc|Phulwari Sharif|Phú Mỹ|Phú Quốc|Phúc Yên|
Phổ Yên|Piatra Neamţ|Pico Rivera|Piedras Negras|Piekary Śląskie|Pilczyce-Kozanów-Popowice Północne|Pinar del Rey|
Pinar del Río|Pindi Bhattian|Pine Bluff|Pine Hills|Pinellas Park|Piotrków Trybunalski|Pita Kotte|Plano Piloto|
Playa del Carmen|Pleasant Grove|Plettenberg Bay|Poble Sec|Pohjois Pohjanmaa|Point Cook|Point Pedro|Pomigliano d'Arco|
Ponta Grossa|Ponta Porã|Ponte Rasa|Port Alfred|Port Arthur|Port Blair|Port Charlotte|Port Coquitlam|Port Dickson|
Port Macquarie|Port Orange|Port Said|Port Saint Lucie|Port Shepstone|Port Sudan|Porta Westfalica|Portage Park|
Porto Amboim|Porto Seguro|Portsmouth Heights|Pouso Alegre|Považská Bystrica|Poza Rica de Hidalgo|Pozzo Strada|
Praga Południe|Praga Północ|Pravyi Bereh|Prenzlauer Berg|Presidencia Roque Sáenz Peña|Psie Pole|Puente Alto|
Puerta Bonita|Puerta del Angel|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Cortez|Puerto de la Cruz|
Puerto del Carmen|Puerto del Rosario|Puerto La Cruz|Puerto Maldonado|Puerto Montt|Puerto Plata|Puerto Princesa|
Puerto Real|Puerto Vallarta|Pulong Santa Cruz|Punta Arenas|Punta Cana|Punta Cardón|Puth Kalan|Pyin Oo Lwin|Pôr do Sol|
Qadirpur Ran|Qaem Shahr|Qalat Bishah|Qalat Sukkar|Qasr Bin Ghashir|Quarto Oggiaro|Quartu Sant'Elena|Qubo Saeed Khan|
Queens Village|Quảng Ngãi|Raja Jang|Rajpur Sonarpur|Ramat Gan|Ramna Maidan|Rancho Cordova|Rancho Cucamonga|
Rancho Penasquitos|Rancho Santa Margarita|Raposo Tavares|Ras Al Khaimah|Ras Bayrut|Rayon KTZ|Realejo Alto|
Reggio Calabria|Reggio nell'Emilia|Rego Park|Renala Khurd|Ressano Garcia|Riacho Fundo II|Ribeirão Pires|
Ribeirão Preto|Richards Bay|Rincón de la Victoria|Rio Claro|Rio Largo|Rio Pequeno|Rio Rancho|Rio Tinto|Rio Verde|
Rishon LeTsiyyon|Robat Karim|Rochester Hills|Rock Forest|Rohnert Park|Round Rock|Rowland Heights|Ruda Śląska|
Râmnicu Sărat|Râmnicu Vâlcea|Río Gallegos|Rạch Giá|Sa Dec|Sabt Alalayah|Sadatpur Gujran|Saint Albans|
Saint Clair Shores|Saint Louis Park|Saint Neots|Saint Petersburg|Salé Al Jadida|Samut Prakan|San Andrés del Rabanedo|
San Angelo|San Bartolomé de Tirajana|San Benedetto del Tronto|San Bernardino|San Bernardo|San Blas-Canillejas|
San Bruno|San Carlo All'Arena|San Carlos|San Carlos de Bariloche|San Carlos del Zulia|San Chaung|San Clemente|
San Cristóbal|San Dimas|San Donato|San Donà di Piave|San Felipe|San Fernando|San Fernando de Apure|
San Fernando de Henares|San Francisco De Borja|San Francisco de Macorís|San Gabriel|San Giorgio a Cremano|
San Giuliano Milanese|San Isidro|San Jacinto|San Javier|San Jose|San Jose del Monte|San José de Guanipa|
San José del Cabo|San Juan Bautista|San Juan Capistrano|San Juan del Río|San Juan Sacatepéquez|San Justo|San Leandro|
San Lorenzo|San Luis|San Luis Obispo|San Luis Potosí|San Luis Río Colorado|San Marcos|San Martin|San Martín|San Mateo|
San Miguel|San Miguel de Allende|San Miguel de Tucumán|San Miguel del Padrón|San Miguelito|San Pablo|San Pedro|
San Pedro Alcántara|San Pedro de Macorís|San Pedro Garza García|San Rafael|San Ramon|San Salvador de Jujuy|
San Salvario|San Severo|San Timoteo|San Vicent del Raspeig|San Vicente|Sancti Spíritus|Sandy Springs|Sangla Hill|
Sankt Augustin|Sankt Gallen|Sankt Ingbert|Sant Adrià de Besòs|Sant Andreu|Sant Antoni|Sant Boi de Llobregat|
Sant Cugat del Vallès|Sant Feliu de Llobregat|Sant Joan Despí|Sant Martí|Sant'Ana do Livramento|Santa Ana|
Santa Barbara|Santa Bárbara d'Oeste|Santa Catarina|Santa Catarina Pinula|Santa Cecilia|Santa Clara|Santa Clarita|
Santa Coloma de Gramenet|Santa Cruz do Capibaribe|Santa Cruz do Sul|Santa Eulària des Riu|Santa Inês|Santa Lucía|
Santa Lucía Cotzumalguapa|Santa Luzia|Santa Maria|Santa Maria Capua Vetere|Santa Monica|Santa Paula|Santa Pola|
Santa Rita|Santa Tecla|Santa Teresa del Tuy|Santo Amaro|Santo António dos Olivais|Santo Antônio de Jesus|
Santo Domingo Oeste|Santo Ovídio|Sao Domingos|Sao Lucas|Sao Rafael|Sapucaia do Sul|Sarrià-Sant Gervasi|Sawai Madhopur|
Schwäbisch Gmünd|Schwäbisch Hall|Senador Canedo|Sergiyev Posad|Seri Kembangan|Serra Talhada|Sesto Fiorentino|
Sesto San Giovanni|Set Ka Lay|Setia Alam|Settimo Torinese|Severna Park|Sfântu Gheorghe|Sha Tin|Shah Alam|Shahdad Kot|
Shahin Shahr|Shahr-e Kord|Shahr-e Sadra|Shahrak-e Pardisan|Shahre Jadide Andisheh|Sham Shui Po|Sheepshead Bay|
Shepherds Bush|Sherman Oaks|Shibin al Kawm|Shivaji Nagar|Shubra al Khaymah|Sidi Bel Abbes|Sidi Kacem|Sidi Slimane|
Siem Reap|Siemianowice Śląskie|Sierra Vista|Sighetu Marmaţiei|Skhidni Kvartaly|Slavonski Brod|Somma Vesuviana|
Souk Ahras|Spanish Fork|Springfield Gardens|Spruce Grove|Sremska Mitrovica|St Albans|St Helens|St. Albert|
St. Catharines|St. Charles|St. Johns|St. Thomas|Stalowa Wola|Stamford Hill|Stara Zagora|Starogard Gdański|
Staryy Oskol|Staré Mesto|Staré Strašnice|State College|Sterling Heights|Stoney Creek|Strawberry Hill|Studio City|
Subang Jaya|Suitland-Silver Hill|Sultan Kudarat|Sultan Pur Majra|Sumedang Utara|Sun Prairie|Sungai Buloh|Sungai Penuh|
Sungai Petani|Sunrise Manor|Sunset Park|Surfers Paradise|Surrey City Centre|Sutton Coldfield|Sài Gòn|Sóc Trăng|
Sơn Tây|Taboão da Serra|Talavera de la Reina|Tam Kỳ|Tando Adam|Tando Allahyar|Tando Bago|Tando Muhammad Khan|
Tangará da Serra|Tarnowskie Góry|Tasek Glugor|Teluk Intan|Tetuán de las Victorias|Teófilo Otoni|Thaba Nchu|Thanh Hóa|
Thanh Khê|Thanh Xuân|Thiès Nones|Thousand Oaks|Throgs Neck|Thunder Bay|Thuận Thanh|Thành Phố Bà Rịa|
Thành phố Hồ Chí Minh|Thái Nguyên|Thốt Nốt|Thủ Dầu Một|Thủ Đức|Tinley Park|Tizi Ouzou|Toba Tek Singh|
Tomaszów Mazowiecki|Toms River|Torbat-e Heydariyeh|Torre Annunziata|Torre del Greco|TP Hồ Chí Minh|Trà Vinh|
Trảng Bàng|Tseung Kwan O|Tsuen Wan|Tuen Mun|Tuy Hòa|Tuz Khurmatu|Twifu Praso|Tyoply Stan|Tân Châu|Târgu Jiu|
Târgu Mureş|Tây Hồ|Ulan Bator|Ulu Bedok|Umm Qasr|Union City|University City|University Heights|University of Texas|
University Place|Uppal Kalan|Upper Arlington|Upper Hutt|Upplands Väsby|Valle de La Pascua|Van Nuys|Vasyl'evsky Ostrov|
Velikiy Novgorod|Velikiye Luki|Veliko Tŭrnovo|Venaria Reale|Venustiano Carranza|Vermont Square|Vestavia Hills|
Viana do Castelo|Vila Andrade|Vila Curuca|Vila Flor|Vila Formosa|Vila Jacui|Vila Maria|Vila Mariana|Vila Matilde|
Vila Medeiros|Vila Prudente|Vila Velha|Vilafranca del Penedès|Villa Lugano|Villa María|Villa Mercedes|Virginia Beach|
Vista Alegre|Vitória da Conquista|Viña del Mar|Việt Trì|Việt Yên|Volta Redonda|Vostochnoe Degunino|Várzea Paulista|
Västra Götaland|Vĩnh Châu|Vũng Tàu|Wad Medani|Wah Cantt|Waiau-Pacific Palisades|Wake Forest|Walla Walla|Walnut Creek|
Wangsa Maju|Warner Robins|Washington Heights|Washwood Heath|Wheat Ridge|Whitley Bay|Wiener Neustadt|Wigston Magna|
Winter Garden|Winter Springs|Wodzisław Śląski|Wong Tai Sin|Woodland Hills|Xuân Lộc|Yamuna Nagar|Yorba Linda|
Zduńska Wola|Zielona Góra|Zuid Holland|Ágioi Anárgyroi|Águas Claras|Águas Lindas de Goiás|Áno Liósia|Ðà Lạt|Ðông Hà|
České Budějovice|Điện Bàn|Đà Nẵng|Đưc Trọng|Đống Đa|Đồng Xoài|Đức Phổ|Şebin Karahisar|Άγιος Δημήτριος|Άγιος Νικόλαος|
Αγία Βαρβάρα|Αγία Παρασκευή|Νέα Ιωνία|Νέα Μάκρη|Νέα Σμύρνη|Νέα Φιλαδέλφεια|Белая Церковь|Біла Церква|Великие Луки|
Великий Новгород|Вышний Волочёк|Кам'янець Подільський|Каменец Подольский|Кривий Ріг|Кривой Рог|Минеральные Воды|
Набережные Челны|Нижний Новгород|Нижний Тагил|Нова Каховка|Новий Буг|Орехово Зуево|Сергиев Посад|Старая Русса|
Старый Оскол|באר שבע|בית שמש|בני ברק|בת ים|הוד השרון|כפר סבא|פתח תקווה|קריית שמונה|ראש העין|ראשון לציון|רמת גן|
תל אביב|أبو ظبي|أم درمان|الدار البيضاء|العاصمة الإدارية|المدينة المنورة|بنت جبيل|بور سودان|تل أبيب|
حفر الباطن|خان يونس|دير الزور|رأس الخيمة|سيدي بوزيد|شرم الشيخ|مكة المكرمة|وادي حلفا|کوئٹہ شہر|आंध्र प्रदेश|
उत्तर प्रदेश|ग्रेटर नोएडा|जम्मू कश्मीर|तमिल नाडु|नई दिल्ली|पश्चिम बंगाल|मध्य प्रदेश|हिमाचल प्रदेश|নতুন দিল্লি|
পশ্চিম বঙ্গ
"""

_REGIONS = """
Greater Accra|Niger Delta|Davao Oriental|Davao del Sur|Davao del Norte|Agusan del Norte|Agusan del Sur|
Surigao del Norte|Surigao del Sur|Zamboanga Sibugay|Zamboanga del Sur|Zamboanga del Norte|Lanao del Norte|
Lanao del Sur|Misamis Oriental|Misamis Occidental|Negros Oriental|Negros Occidental|Ilocos Norte|Ilocos Sur|
Camarines Norte|Camarines Sur|Nueva Ecija|Nueva Vizcaya|Mindoro Oriental|Mindoro Occidental|Oriental Mindoro|
Occidental Mindoro|Northern Samar|Eastern Samar|Southern Leyte|South Cotabato|Mountain Province|Capitol Hill|
Bondi Beach|Far North Queensland|North Queensland|Hunter Valley|Barossa Valley|Northern Rivers|Central Coast|
Bay of Islands|Central Otago|Tasman District|Orange County|Kings County|Cook County|Harris County|King County|
San Fernando Valley|Rio Grande Valley|Hudson Valley|Napa Valley|Cape Breton|Lower Mainland|Fraser Valley|
Niagara Falls|Scottish Highlands|Scottish Borders|Peak District|Lake District|Home Counties|Thames Valley|Tyne Valley|
Tees Valley|Forest of Dean|Isle of Skye|Western Isles|Outer Hebrides|South Wales|North Wales|Mid Wales|West Wales|
East Anglia|West Country|Black Country|North Tyneside|South Tyneside|South Shields|North Shields|South Holland|
North Holland|Noord-Holland|Zuid-Holland|Noord-Brabant|West-Vlaanderen|Oost-Vlaanderen|Vlaams-Brabant|Waals-Brabant|
Loire Atlantique|Loire-Atlantique|Pays Basque|Saint Nazaire|Saint-Nazaire|Haute Savoie|Haute-Savoie|Haute Garonne|
Haute-Garonne|Alpes Maritimes|Alpes-Maritimes|Bouches du Rhône|Bouches-du-Rhône|Seine Maritime|Seine-Maritime|
Ille et Vilaine|Ille-et-Vilaine|Pas de Calais|Pas-de-Calais|Seine-et-Marne|Val d'Oise|Val-d'Oise|Val de Marne|
Val-de-Marne|Hauts de Seine|Hauts-de-Seine|Maine et Loire|Maine-et-Loire|Puy de Dôme|Puy-de-Dôme|Côtes d'Armor|
Côtes-d'Armor|Charente Maritime|Charente-Maritime|Pyrénées Atlantiques|Pyrénées-Atlantiques|Pyrénées Orientales|
Pyrénées-Orientales|Lot et Garonne|Lot-et-Garonne|Tarn et Garonne|Deux Sèvres|Deux-Sèvres|Indre et Loire|
Indre-et-Loire|Eure et Loir|Eure-et-Loir|Loir et Cher|Loir-et-Cher|Bas Rhin|Bas-Rhin|Haut Rhin|Haut-Rhin|Haute Corse|
Haute-Corse|Corse du Sud|Corse-du-Sud|Afrique de l'Ouest|Afrique centrale|Valle del Cauca|Norte de Santander|
Comunidad Valenciana|Comunidad de Madrid|Región de Murcia|Santa Cruz de Tenerife|Las Palmas|Islas Malvinas|
Tierra del Fuego|Entre Ríos|Santa Fe|Río Negro|Gran Buenos Aires|Conurbano Bonaerense|Santiago del Estero|
Región Metropolitana|Los Lagos|Los Ríos|Madre de Dios|La Guajira|Alta Verapaz|Baja Verapaz|Costa Caribe|
Ciego de Ávila|Villa Clara|Camino de Santiago|Baixada Fluminense|Baixada Santista|Zona Sul|Zona Norte|Zona Leste|
Zona Oeste|Vale do Paraíba|Vale do Itajaí|Grande São Paulo|Grande Recife|Grande Vitória|Triângulo Mineiro|
Trás os Montes|Trás-os-Montes|Beira Baixa|Beira Alta|Cabo Delgado|Costa Smeralda|Monza Brianza|Alta Valtellina|
Val di Susa|Val di Non|Cinque Terre|Alto Adige|Reggio Emilia|Kieler Förde|Flensburger Förde|Kölner Südstadt|
Insel Rügen|Insel Sylt|Insel Usedom|Schwäbische Alb|Bayerischer Wald|Thüringer Wald|Sächsische Schweiz|
Fränkische Schweiz|Lüneburger Heide|Mecklenburgische Seenplatte|Oberer Neckar|Rhein Neckar|Rhein-Neckar|Rhein Main|
Rhein Sieg|Rhein-Sieg|Berner Oberland|Zürcher Oberland|Westlicher Bodensee|Vorderer Orient|Naher Osten|Ferner Osten|
Górny Śląsk|Dolny Śląsk|Warmia Mazury|Kujawy Pomorze|Małopolska Zachodnia|Jižní Čechy|Severní Čechy|Západní Čechy|
Východní Čechy|Střední Čechy|Jižní Morava|Severní Morava|Ústí nad Labem|Karlovy Vary|Český Krumlov|Bács Kiskun|
Bács-Kiskun|Hajdú Bihar|Hajdú-Bihar|Jász-Nagykun-Szolnok|Komárom-Esztergom|Szabolcs-Szatmár-Bereg|
Borsod-Abaúj-Zemplén|Győr-Moson-Sopron|Cluj Napoca|Cluj-Napoca|Târgu Mureș|Baia Mare|Satu Mare|Piatra Neamț|
Piatra-Neamț|Alba Iulia|Keski Suomi|Keski-Suomi|Etelä-Suomi|Pohjois-Suomi|Itä-Suomi|Länsi-Suomi|Pohjois-Karjala|
Etelä-Karjala|Etelä-Pohjanmaa|Pohjois-Pohjanmaa|Kanta-Häme|Päijät-Häme|Norra Norrland|Södra Sverige|Nord-Norge|
Nord Norge|Sogn og Fjordane|Agder Fylke|Nordre Aker|Søndre Nordstrand|Дальний Восток|Северный Кавказ|Ближний Восток|
Крайний Север|Средняя Азия|Центральная Азия|Западная Сибирь|Восточная Сибирь|Южный Урал|Нижняя Волга|Івано Франківськ|
Івано-Франківськ|Близький Схід|Західна Україна|Центральна Азія|Δυτική Μακεδονία|Κεντρική Μακεδονία|
Ανατολική Μακεδονία|Δυτική Ελλάδα|Στερεά Ελλάδα|Βόρειο Αιγαίο|Νότιο Αιγαίο|Ιόνια Νησιά|Μέση Ανατολή|البحر الأحمر|
البحر المتوسط|الخليج العربي|قطاع غزة|الضفة الغربية|شمال أفريقيا|صحراء سيناء|خلیج فارس|دریای خزر|آذربایجان شرقی|
آذربایجان غربی|خراسان رضوی|خراسان شمالی|چهارمحال بختیاری|سیستان بلوچستان|יהודה ושומרון|רצועת עזה|Nghệ An|Quảng Bình|
Quảng Trị|Quảng Nam|Bình Định|Phú Yên|Khánh Hòa|Bình Thuận|Bình Dương|Đồng Nai|Tây Ninh|Long An|Tiền Giang|Bến Tre|
Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Hậu Giang|Lâm Đồng|Đắk Lắk|Gia Lai|Ninh Bình|Thái Bình|Hải Dương|Hưng Yên|
Cao Bằng|Hà Giang|Tuyên Quang|Yên Bái|Lào Cai|Lai Châu|Điện Biên|Sơn La|Hòa Bình|Phú Thọ|Vĩnh Phúc|Kalimantan Utara|
Sulawesi Barat|Sulawesi Tenggara|Maluku Utara|Papua Selatan|Bangka Belitung|Kepulauan Riau|Daerah Istimewa Yogyakarta|
Sumatra Utara|Sumatra Barat|Sumatra Selatan|Negeri Sembilan|Kota Kinabalu|Johor Bahru
"""

_CLUBS = """
Real Madrid|Atlético Madrid|Atlético de Madrid|Real Sociedad|Real Betis|FC Barcelona|Manchester United|Manchester City|
Aston Villa|West Ham|Crystal Palace|Leeds United|Newcastle United|Nottingham Forest|Tottenham Hotspur|Sheffield United|
Bayern München|Bayern Munich|Borussia Dortmund|Bayer Leverkusen|Werder Bremen|Eintracht Frankfurt|Hertha Berlin|
Union Berlin|Inter Milan|Inter Mailand|Olympique Lyonnais|Boca Juniors|River Plate|Club América|
Orlando Pirates|Kaizer Chiefs|Mamelodi Sundowns|Mohun Bagan|East Bengal|Mumbai Indians|Chennai Super Kings|
Wisła Kraków|Legia Warszawa|Lech Poznań|Slavia Praha|Sparta Praha|Dinamo Zagreb|Crvena Zvezda|Galatasaray|Trabzonspor
"""

TOWNS: frozenset[str] = frozenset(
    town.strip().casefold() for town in f"{_TOWNS}|{_REGIONS}|{_CLUBS}".replace("\n", "").split("|")
)
"""The towns, and clubs that are called after one. Case-folded."""

CLUBS: frozenset[str] = frozenset(
    club.strip().casefold() for club in _CLUBS.replace("\n", "").split("|")
)
"""The clubs alone. Case-folded."""
