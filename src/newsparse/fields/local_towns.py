"""Towns that local papers date from, and the lands that stand behind a town.

Facts
-----
Regional papers print the town alone, ``Rosenheim –``, ``Pirna.``, ``(Drummondville)``, and every town
has one. :mod:`newsparse.fields.places` holds the cities that bylines name as well; these are so many
that some are called as people or things are, so only the dateline asks for them, and only in front
of a sentence. Towns come from GeoNames (geonames.org, CC BY 4.0): from 5,000 to 7,000 people in the German
speaking countries, from 25,000 to 100,000 where local papers print a dateline of the place alone, and from
250,000 elsewhere; of names of two words in English from 9,000; without names that are common words too; scripts/make_towns.py has these rules, and NOTICE the terms. Lands are the names of countries from CLDR
(Unicode License v3) in seven languages, and the states and provinces that newsrooms print.
"""

from __future__ import annotations

__all__ = ["LOCAL_TOWNS", "TERRITORIES"]

_TOWNS = """
Aadorf|Aalborg|Aalen|Aalst|Aarau|Aarburg|Abaetetuba|Abakaliki|Abancay|Abbey Road|Abbey Wood|Abbots Langley|Abbotsford|
Abensberg|Aberdeen|Abilene|Abobo|Abohar|Abomey-Calavi|Abreu e Lima|Absam|Abtsgmünd|Abu Dabi|Acapulco de Juárez|
Acarigua|Acerra|Achalpur|Acharnés|Achern|Acilia-Castel Fusano-Ostia Antica|Acireale|Adams Morgan|Adana|Adapazarı|
Adelaide|Adelsdorf|Adendorf|Adlershof|Adliswil|Ado-Ekiti|Adoni|Adwick le Street|Adıyaman|Aerzen|Aesch|Affoltern|
Affoltern am Albis|Afragola|Afyonkarahisar|Agege|Agios Dimitrios|Agua Caliente|Aguachica|Agía Paraskeví|Ahaus|
Ahilyanagar|Ahlbeck|Ahlem|Ahlen|Ahmadpur East|Ahrensburg|Ahrensbök|Ahwatukee Foothills|Aichach|Aidlingen|Aigle|
Aigáleo|Ainring|Airdrie|Airoli|Ajaccio|Ajax|Ajegunle|Ajman|Aken|Akot|Akowonjo|Akron|Aksaray|Aktobe|Akure|Al Ain City|
Al Diwaniyah|Al Fayyum|Al Hillah|Al Hoceïma|Al Kharj|Al Mansurah|Al Mubarraz|Al Qadarif|Al Ḩasakah|Al Ḩudaydah|Al-Kut|
Alagoinhas|Alahabad|Alamar|Alandur|Alanya|Alasia|Alba Iulia|Albacete|Albany Creek|Albbruck|Albert Lea|Alberton|Albi|
Albstadt|Alcalá de Guadaira|Alcobendas|Alcorcón|Alcoy|Aldenhoven|Aldingen|Alessandria|Alexandroupoli|Alfdorf|Alfeld|
Alfter|Algeciras|Algermissen|Algorta|Algueirão|Alhambra|Aliayabiagba|Alimosho|Aliso Viejo|Alkmaar|Allensbach|
Allentown|Allersberg|Allinagaram|Allschwil|Almelo|Almendares|Almere Stad|Almería|Almirante Tamandaré|Alpirsbach|
Alsbach|Alsbach-Hähnlein|Alsdorf|Alsergrund|Alsfeld|Alsterdorf|Alt-Hohenschönhausen|Alt-Treptow|Alta Vista|Altach|
Altagracia de Orituco|Altamira|Altamura|Altdorf|Altdorf bei Nürnberg|Altena|Altenau|Altenberge|Altenburg|Altenholz|
Altenstadt|Altensteig|Altes Lager|Altglienicke|Althengstett|Altlandsberg|Alto Barinas|Alto Hospicio|Altomünster|
Altona Meadows|Altona-Altstadt|Altona-Nord|Altrip|Altstadt Nord|Altstadt Sud|Altstätten|Altusried|Altötting|Aluche|
Alum Rock|Alvorada|Alwar|Alzenau in Unterfranken|Alzey|Am Hagenring|Amadora|Amaigbo|Amalner|Amanfrom|Amarillo|
Amatitlán|Ambala Sadar|Ambalantota|Ambarnath|Ambato|Ambattur|Amberg|Ambon|Ambur|American Canyon|American Fork|
Americana|Amersfoort|Amherst|Amiens|Amozoc de Mota|Ampang|Amras|Amreli|Amriswil|Amroha|Amrum|Amstelveen|
Amsterdam-Zuidoost|Amstetten|An Muileann gCearr|An Nhơn|An Ros|Anaco|Anaheim|Ananindeua|Anantnag|Ancaster|Ancona|
Anderlecht|Andermatt|Andernach|Anderten|Andijon|Andorra la Vella|Andritz|Angeles City|Angermünde|Angers|Angoulême|
Angra dos Reis|Angyalföld|Anklam|Ankum|Ann Arbor|Annaba|Annaberg-Buchholz|Annabichl|Annecy|Annfield Plain|Annweiler|
Annweiler am Trifels|Anröchte|Ansbach|Ansfelden|Antakya|Antequera|Antibes|Antipolo|Antofagasta|Antony|Antsirabe|
Antwerpen|Anzio|Anápolis|Aparecida de Goiânia|Apartadó|Apatzingán|Apeldoorn|Apen|Aplerbeck|Apolda|Apopa|Appenzell|
Aprilia|Apucarana|Ar Raqqah|Arad|Araguari|Araguaína|Aranjuez|Arapiraca|Arapongas|Araraquara|Araras|Araruama|Arauca|
Araucária|Araure|Araxá|Araçatuba|Arbon|Archway|Arecibo|Arenella|Arezzo|Arganda|Arganzuela|Argenteuil|Arheilgen|Arica|
Arif Wala|Arifwala|Arkhangel'sk|Arles|Arlesheim|Arlington|Armenia|Arnhem|Arnsberg|Arnstadt|Arnstein|Arrah|Arraiján|
Arras|Arrecife|Arroyo Grande|Arroyo Naranjo|Artemisa|Arth|Artur Alvim|Arusha|Arvada|Arzl|Asbach|Ascheberg|
Aschersleben|Ascot Vale|Asenovgrad|Ashaiman|Ashoknagar Kalyangarh|Ashton in Makerfield|Ashuganj City|Asker|
Asnières-sur-Seine|Aspach|Asperg|Asseln|Assen|Assis|Assiut|Astoria|Astrakhan|Atani|Athi River|Athlone|Atibaia|
Atlantis|Atlixco|Atsiaman|Attendorn|Attnang-Puchheim|Attock City|Aubervilliers|Auburn Gresham|Auen|Auerbach|
Auf der Horst|Augustdorf|Aulendorf|Aulnay-sous-Bois|Aurich|Aurora|Avadi|Avedøre|Aveiro|Avellaneda|Avellino|Aversa|
Avignon|Avilés|Awasa|Awka|Axams|Ayacucho|Aylmer|Azamgarh|Azare|Azcapotzalco|Azimpur|Azul|Aßlar|Açailândia|Ba Vì|Baar|
Bab Ezzouar|Babahoyo|Babenhausen|Bacabal|Bacchus Marsh|Back Mountain|Backnang|Bacolod City|Bacoor|Bacău|Bad Abbach|
Bad Aibling|Bad Arolsen|Bad Aussee|Bad Bayersoien|Bad Bederkesa|Bad Belzig|Bad Bentheim|Bad Bergzabern|Bad Berka|
Bad Berleburg|Bad Berneck|Bad Bevensen|Bad Bibra|Bad Birnbach|Bad Blankenburg|Bad Bleiberg|Bad Blumau|Bad Bocklet|
Bad Bodenteich|Bad Bramstedt|Bad Breisig|Bad Brückenau|Bad Camberg|Bad Doberan|Bad Driburg|Bad Düben|Bad Dürkheim|
Bad Dürrenberg|Bad Dürrheim|Bad Eisenkappel|Bad Elster|Bad Ems|Bad Emstal|Bad Endbach|Bad Endorf|Bad Essen|
Bad Fallingbostel|Bad Feilnbach|Bad Fischau|Bad Frankenhausen|Bad Fredeburg|Bad Freienwalde|Bad Friedrichshall|
Bad Füssing|Bad Gandersheim|Bad Gastein|Bad Gleichenberg|Bad Godesberg|Bad Goisern|Bad Gottleuba|Bad Griesbach|
Bad Grönenbach|Bad Gögging|Bad Hall|Bad Harzburg|Bad Heilbrunn|Bad Herrenalb|Bad Hersfeld|Bad Hindelang|
Bad Hofgastein|Bad Homburg vor der Höhe|Bad Honnef|Bad Iburg|Bad Ischl|Bad Karlshafen|Bad Kleinkirchheim|Bad Kohlgrub|
Bad Kreuznach|Bad Krozingen|Bad König|Bad Königshofen|Bad Königshofen im Grabfeld|Bad Kösen|Bad Köstritz|Bad Kötzting|
Bad Laasphe|Bad Laer|Bad Langensalza|Bad Lauchstädt|Bad Lausick|Bad Lauterberg|Bad Lauterberg im Harz|Bad Leonfelden|
Bad Liebenstein|Bad Liebenwerda|Bad Liebenzell|Bad Lippspringe|Bad Lobenstein|Bad Malente|Bad Marienberg|Bad Meinberg|
Bad Mergentheim|Bad Muskau|Bad Münder|Bad Münder am Deister|Bad Münster|Bad Münstereifel|Bad Nauheim|Bad Nenndorf|
Bad Neuenahr|Bad Neuenahr-Ahrweiler|Bad Neustadt|Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Orb|
Bad Pyrmont|Bad Radkersburg|Bad Ragaz|Bad Rappenau|Bad Reichenhall|Bad Rothenfelde|Bad Saarow|Bad Sachsa|
Bad Salzdetfurth|Bad Salzuflen|Bad Salzungen|Bad Sassendorf|Bad Sauerbrunn|Bad Saulgau|Bad Schallerbach|Bad Schandau|
Bad Schlema|Bad Schmiedeberg|Bad Schussenried|Bad Schwalbach|Bad Schwartau|Bad Segeberg|Bad Sobernheim|Bad Soden|
Bad Soden am Taunus|Bad Soden-Salmünster|Bad Sooden-Allendorf|Bad Staffelstein|Bad Steben|Bad Suderode|Bad Sulza|
Bad Säckingen|Bad Sülze|Bad Tabarz|Bad Tatzmannsdorf|Bad Traunstein|Bad Tölz|Bad Urach|Bad Vigaun|Bad Vilbel|
Bad Vöslau|Bad Waldsee|Bad Waltersdorf|Bad Wiessee|Bad Wildbad|Bad Wildungen|Bad Wilsnack|Bad Wimpfen|Bad Windsheim|
Bad Wurzach|Bad Wörishofen|Bad Wünnenberg|Bad Zell|Bad Zurzach|Bad Zwischenahn|Badajoz|Badalona|Badenstedt|Badlapur|
Baesweiler|Bafoussam|Bagaha|Bagalkot|Bagamoyo|Bagerhat|Bagheria|Bagnes|Bagong Silang|Baguio|Bahadurgarh|Baharampur|
Bahir Dar|Bahraigh|Bahçelievler|Bahía Blanca|Baia Mare|Baienfurt|Baiersbronn|Baiersdorf|Baileys Crossroads|
Bairro da Penha|Bajos de Haina|Bakersfield|Bala Cynwyd|Balbala|Balikpapan|Balingen|Ballarat|Ballari|Ballarpur|
Ballenger Creek|Ballenstedt|Balneário Camboriú|Balsas|Balvanera|Balve|Balzers|Bama|Banda Aceh|Bandar Bukit Raja|
Bandar Kinrara|Bandar Mahkota Cheras|Bandar Seri Alam|Bandar Sunway|Bandar Tasik Puteri|Bandar Utama|Banfield|Bangaon|
Banja Luka|Banjarbaru|Banjarmasin|Bannewitz|Banská Bystrica|Baní|Bao'an|Baoding|Baotou|Barakaldo|Baranagar|Baranoa|
Baraut|Barbacena|Barcarena|Bargteheide|Bariadi|Barinas|Barletta|Barmbek-Nord|Barmbek-Süd|Barmstedt|Barnaul|Barop|
Barra Mansa|Barracas|Barracks Row|Barrancabermeja|Barreiras|Barretos|Barri de Sant Andreu|Barri de les Corts|Barrie|
Barriera di Lanzo|Barriera di Milano|Barrow in Furness|Barsbüttel|Barshi|Barsinghausen|Barth|Barton upon Humber|
Barueri|Baruta|Barßel|Basel|Basildon|Basingstoke|Basirhat City|Basrah|Bassersdorf|Bassum|Batam|Bathurst Manor|
Batikent|Batman|Batna|Battagram|Battipaglia|Battle Creek|Battle Ground|Batu Caves|Batu Pahat|Bauchi|Baumschulenweg|
Baunatal|Bauru|Bawshar|Bay Minette|Bay Saint Louis|Bay Shore|Bayamo|Bayamón|Bayan Lepas|Bayan Nur|Bayenthal|
Bayou Boeuf|Bayou Cane|Bazhong|Bağcılar|Beach Haven|Beaumont|Beauport|Beauvais|Beaver Dam|Bebra|Beckingen|Beckum|
Becontree|Bedburg|Bedford|Bedok New Town|Beed|Beelitz|Beeskow|Begusarai|Beira|Bekasi|Bel Air|Bela Bela|Belair|
Belford Roxo|Belfort|Belgorod|Belgrano|Bella Vista|Belle Chasse|Belle Glade|Belle Vale|Bellefontaine Neighbors|
Belleville|Bellevue|Bellheim|Bellinzona|Bello|Bells Corners|Belm|Belmont Cragin|Belp|Beltline|Bemerode|Bemowo|
Benalmádena|Bendale|Bendigo|Bendorf|Benevento|Bengkulu|Benguela|Benidorm|Benito Juarez|Benito Juárez|Benning Road|
Benninghofen|Benoni|Bensersiel|Bensheim|Bento Gonçalves|Berazategui|Bercham|Berching|Berchtesgaden|Bergamo|Bergedorf|
Bergen auf Rügen|Bergen op Zoom|Bergheim|Berghofen|Bergkamen|Bergneustadt|Bergstedt|Berisso|Berkeley|Berlin Köpenick|
Bernau|Bernau bei Berlin|Bernburg|Berndorf|Bernex|Bernkastel-Kues|Bersenbrück|Besançon|Besigheim|Bestwig|Betim|
Bettiah|Betzdorf|Beveren|Beverly Cove|Beverungen|Bexbach|Bexley|Beylikdüzü|Bełchatów|Bhadrak|Bhadreswar|Bhakkar|
Bhatara|Bhawana|Bhayandar|Bhetia|Bhilai|Bhilai Charoda|Bhilwara|Bhimavaram|Bhimdatta|Bhind|Bhisho|Bhiwadi|Bhiwandi|
Bhola|Bhusawal|Biała Podlaska|Białołeka|Białystok|Biberach|Biberach an der Riß|Biberist|Bibir Hat|Biblis|Bida|Bidar|
Biebrich|Biedenkopf|Biel|Bielany|Bielsko-Biala|Bierstadt|Biesdorf|Bietigheim-Bissingen|Bihać|Bilderstöckchen|Bilimora|
Billerbeck|Billings|Billstedt|Bimbo|Bindlach|Bingen|Bingen am Rhein|Binjai|Binningen|Bintulu|Binz|Birendranagar|
Birgaon|Birgañj|Birigui|Birkenau|Birkenfeld|Birkenhead|Birkenwerder|Birnin Kebbi|Birsfelden|Biruaca|Bisceglie|
Bischofsheim|Bischofshofen|Bischofswerda|Bischofswiesen|Bishop Auckland|Bishops Cleeve|Bishops Stortford|Bisingen|
Bissendorf|Bitburg|Bitola|Bitonto|Bitterfeld-Wolfen|Biên Hòa|Biñan|Black Creek|Black Forest|Blackburn|Blackpool|
Blagoevgrad|Blainville|Blair Road|Blandford Forum|Blankenburg|Blankenese|Blankenfelde|Blankenfelde-Mahlow|Blankenheim|
Blasewitz|Blaubeuren|Bleckede|Blida|Blieskastel|Blomberg|Bludenz|Blue Ash|Blue Mountains|Blumberg|Blumenau|
Blécherette|Boa Vista|Boadilla del Monte|Bobenheim-Roxheim|Bobingen|Boca Del Mar|Boca Raton|Bocholt|Bochum-Werne|
Bockenem|Bockhorn|Bockum|Boconó|Bogenhausen|Bognor Regis|Bogor|Bogota|Bogra|Bohmte|Bohnsdorf|Boisbriand|Boise|
Boizenburg|Boksburg|Bolgatanga|Bolligen|Boltenhagen|Bolton upon Dearne|Bolzano|Boma|Bomlitz|Bon Air|Bonao|Bondy|
Bonn Hardtberg|Bonnevoie-Sud|Bopfingen|Boppard|Borama|Bordesholm|Borgentreich|Borgerhout|Borgfelde|Borgholzhausen|
Borivli|Borken|Borkum|Borna|Bornheim|Borough Park|Borsdorf|Borås|Bosque Saúde|Botad|Bothfeld|Botshabelo|Botucatu|
Bouaké|Boucherville|Boulder|Bound Brook|Bourg-en-Bresse|Bourges|Bournemouth|Bous|Bovenden|Bowmanville|Box Elder|
Boxberg|Boyeros|Bozen|Brachenfeld-Ruthenberg|Brackel|Brackenheim|Bradford|Braga|Bragança|Bragança Paulista|Brahmapur|
Brakel|Brakpan|Brampton|Bramsche|Brand-Erbisdorf|Brandis|Brantford|Brasilandia|Bratsk|Braunfels|Braunlage|Brechten|
Breckerfeld|Breda|Breisach|Breisach am Rhein|Breitenfeld|Breitenfurt|Breitenfurt bei Wien|Bremervörde|Bremgarten|
Brescia|Breslau|Brest|Bretten|Bretzfeld|Breña|Bridgeport|Brieselang|Brighton|Brigittenau|Brilon|Brindisi|Bristol|
Briton Ferry|Brits|Britz|Brive-la-Gaillarde|Brixen|Broad Ripple|Brock Hall|Broken Arrow|Bromma|Brooklin|Brooklyn|
Brossard|Brown Deer|Brownsville|Bruchköbel|Bruchmühlbach-Miesau|Bruchsal|Bruck|Bruck an der Leitha|Bruck an der Mur|
Bruckmühl|Brugg|Brugge|Bruneck|Brunn|Brunn am Gebirge|Brunsbüttel|Brushy Creek|Brusque|Bryansk|Brügge|Brüggen|Brühl|
Brăila|Buchen in Odenwald|Buchforst|Buchheim|Buchholz|Buchholz in der Nordheide|Buchloe|Buchs|Buckow|Buda|Budaun|
Budenheim|Budta|Buenaventura|Buer|Buffalo|Buguma|Buin|Bukavu|Bukhara|Bukit Bintang|Bukit Jalil|Bukit Mertajam|
Bukit Rahman Putra|Bukoba|Bulandshahr|Bull Run|Bunamwaya|Bunda|Bunde|Bunia|Buraydah|Burbach|Burbank|Burewala|
Burg bei Magdeburg|Burgas|Burgau|Burgdorf|Burghausen|Burgkirchen|Burgkirchen an der Alz|Burglengenfeld|Burglesum|
Burgos|Burgstädt|Burgthann|Burkardroth|Burke Mountain|Burkhardtsdorf|Burladingen|Burleigh Heads|Burleigh Waters|
Burlington|Burnaby|Burnley|Burscheid|Burton upon Trent|Bury St Edmunds|Burzaco|Bushwick|Bussigny|Busto Arsizio|
Butanta|Butembo|Butuan|Butzbach|Buxar|Buxtehude|Buzău|Buôn Ma Thuột|Bydgoszcz|Bytom|Bârlad|Bégoua|Békéscsaba|Béziers|
Bình Thạnh|Böblingen|Böhl-Iggelheim|Bönen|Bönnigheim|Bösel|Bückeburg|Büdelsdorf|Büdingen|Bühl|Bühlertal|Bülach|Bünde|
Büren|Bürstadt|Büsum|Büttelborn|Bützow|Będzin|Bắc Giang|Bắc Ninh|Bắc Từ Liêm|Bến Cát|Cabanatuan City|Cabimas|Cabinda|
Cabo Frio|Cabo San Lucas|Cabo de Santo Agostinho|Cabudare|Cabuyao|Cachoeirinha|Cachoeiro de Itapemirim|Cacém|Cadiz|
Cadolzburg|Caen|Cagayan de Oro|Cagliari|Cagnes-sur-Mer|Cagua|Caguas|Caicara del Orinoco|Caieiras|Cainta|Cairns|
Cajamarca|Calabozo|Calais|Calama|Calamba|Calarcá|Calbe|Caldas|Calden|Caledon|Calenberger Neustadt|Calgary|Cali|Callao|
Caloocan|Caltanissetta|Calumbo|Calvià|Calw|Camagüey|Camama|Camaragibe|Camayenne|Camaçari|Cambridge|Cambé|Camden Town|
Cametá|Campana|Campina Grande|Campo Largo|Campo Limpo|Campo di Marte|Campobasso|Campos dos Goytacazes|Canary Wharf|
Canford Heath|Cangaiba|Canley Vale|Cannes|Canning Town|Canning Vale|Cannons Creek|Canoas|Cantaura|Canyon Country|
Canyon Rim|Capao Redondo|Cape Coast|Cape Coral|Capiatá|Capitol Riverfront|Carabanchel|Caraguatatuba|Carapicuíba|
Carcassonne|Cariacica|Carleton Place|Carletonville|Carlsbad|Carol Stream|Carora|Carouge|Carrara|Carrefour|Carrollton|
Cartago|Cartierville|Caruaru|Carúpano|Casa Grande|Casa Loma|Casalnuovo di Napoli|Casas Adobes|Cascavel|Caserta|
Casoria|Castanhal|Castelar|Castellammare di Stabia|Castelldefels|Castelló de la Plana|Castle Rock|Castle Vale|
Castrop-Rauxel|Catacamas|Catalina Foothills|Catalão|Catamarca|Catanduva|Catanzaro|Catia La Mar|Catterick Garrison|
Caucaia|Cava Dè Tirreni|Cave Spring|Caxias|Caxias do Sul|Cazenga|Cebu City|Cedar Mill|Cedar Rapids|Ceilândia|
Centennial Scarborough|Central Coast|Central Coquitlam|Central Islip|Central Lonsdale|Central Saanich|Centro Habana|
Centurion|Cerdanyola del Vallès|Cereté|Cergy|Cergy-Pontoise|Cerignola|Cerro|Cesena|Ceuta|Chacao|Chadwell Heath|
Chadwell St Mary|Chafford Hundred|Chak Jhumra|Chakwama|Chalco|Chalfont Saint Peter|Chalisgaon|Chalk Farm|Chalkída|
Chalon-sur-Saône|Chaman|Chamartín|Chamberí|Chambéry|Champigny-sur-Marne|Chan Junis|Chandannagar|Chanduasi|Changchun|
Changshu|Changzhou|Chaniá|Chaozhou|Chapecó|Chapel Allerton|Charallave|Charkiw|Charlesbourg|Charleston|Charlottenburg|
Charlottenburg-Nord|Charlottetown|Charlton Kings|Charter Oak|Chas|Chattanooga|Cheadle Hulme|Cheboksary|Chelles|
Chelmsford|Chelmsley Wood|Chelyabinsk|Chengdu|Cheras|Cherepovets|Cherkasy|Chernihiv|Chernivtsi|Cherry Creek|
Cherry Hill Mall|Cherson|Chesapeake|Chesterfield|Chestermere|Chevy Chase|Chełm|Chhatarpur|Chiasso|Chicacao|
Chicago Lawn|Chicago Loop|Chichawatni|Chichicastenango|Chiclana de la Frontera|Chiclayo|Chico|Chicoloapan|Chicoutimi|
Chigorodó|Chiguayante|Chilanzar|Chilca|Chililabombwe|Chilliwack|Chillán|Chimaltenango|Chimbas|Chimbote|Chimoio|
Chinandega|Chinatown|Chinautla|Chincha Alta|Chinchiná|Chingola|Chinhoyi|Chiniot|Chioggia|Chipata|Chiquimula|Chirmiri|
Chishtian|Chita|Chitradurga|Chittoor|Chittorgarh|Chitungwiza|Chivacoa|Chivilcoy|Chodov|Cholet|Choloma|Cholula|Choma|
Chomedey|Chorzów|Chosica|Chula Vista|Chulucanas|Chunga|Chunian|Chur|Church Street|Châteauguay|Châteauroux|
Chêne-Bougeries|Chêne-Bourg|Chía|Chợ Lớn|Cibinong|Cidade Ademar|Cidade Dutra|Cidade Lider|Cidade Tiradentes|
Cidade do México|Ciego de Ávila|Cienfuegos|Cilacap|Cilegon|Cileungsir|Cimahi|Cinco Ranch|Cinisello Balsamo|Cipolletti|
Cirebon|Città del Vaticano|City of Westminster|Cité du Vatican|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juárez|
Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guzmán|
Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos|Ciudad Madero|Ciudad Mante|Ciudad Nezahualcoyotl|
Ciudad Obregón|Ciudad Ojeda|Ciudad Real|Ciudad Río Bravo|Ciudad Satelite|Ciudad Valles|Ciudad del Carmen|
Ciudad del Vaticano|Ciutat Vella|Civitavecchia|Ciénaga|Clamart|Clarksville|Clausthal-Zellerfeld|Clearwater|Clichy|
Cloppenburg|Closepet|Cloverdale|Cluain Meala|Coacalco|Coatepeque|Coatzacoalcos|Cobbs Creek|Cobán|Cochem|Cochrane|
Coconut Creek|Codó|Coesfeld|Coeur d'Alene|Coimbra|Colatina|Colchester|Colditz|Colina|Collado-Villalba|College Place|
College Station|Collegno|Collier Row|Colmar|Cologno Monzese|Colombes|Colonia Lindavista|Colonia del Valle|
Colorado Springs|Colorado Triangle|Colts Neck|Columbus|Colón|Comitán|Comodoro Rivadavia|Concepción del Uruguay|
Concordia|Conselheiro Lafaiete|Consolación del Sur|Constantine|Contagem|Conthey|Contramaestre|Coon Rapids|Copacabana|
Copiapó|Coppenbrügge|Copperas Cove|Coquimbo|Coquitlam|Coral Gables|Coral Springs|Coral Terrace|Corato|
Cornellà de Llobregat|Corner Brook|Cornwall|Coro|Coronel|Coronel Fabriciano|Corpus Christi|Corrientes|Corte Madera|
Cortlandt Manor|Cosenza|Coslada|Costa Mesa|Coswig|Cotabato|Cotia|Coto De Caza|Council Bluffs|Country Club|
Country Walk|Courbevoie|Courtenay|Coventry|Coyoacán|Crailsheim|Craiova|Crans-Montana|Crato|Cremlingen|Cremona|
Creve Coeur|Criciúma|Crimmitschau|Crissier|Cross Lanes|Crotone|Crouch End|Croydon|Crystal Palace|Créteil|Cuauhtémoc|
Cuautitlán|Cuautitlán Izcalli|Cuautla|Cubatão|Cuddalore|Cuenca|Cukai|Cumaná|Cuneo|Curicó|Currumbin Waters|Cursino|
Cuíto|Cáceres|Cárdenas|Cölbe|Cúcuta|Cầu Giấy|Da Nang|Dachau|Dagenham|Daharki|Dahlem|Dahlhausen|Dajal|Dalian|
Dallgow-Döberitz|Daloa|Daly City|Dam Dam|Damanhur|Damansara Damai|Damaskus|Damietta|Dammam|Damme|Damoh|
Danforth East York|Danlí|Dannenberg|Dannstadt-Schauernheim|Danzig|Daqing|Dardenne Prairie|Darnytsya|Darras Hall|
Dartmouth|Darwin|Daska Kalan|Dasmariñas|Dassel|Datia|Datong|Datteln|Daugavpils|Daule|Daun|Daur|Davenport|Davenstedt|
Davos|Dawson Creek|Dayrah|Dayton|Dazhou|De Aar|De Doorns|De Pere|Debschwitz|Dee Why|Deer Valley|Deesa|Deggendorf|
Dehiwala-Mount Lavinia|Deir ez-Zor|Del Aire|Del Rio|Delbrück|Delft|Delgado|Delhi|Delhi Cantonment|Delitzsch|Delligsen|
Delmas|Delémont|Demmin|Den Helder|Dendermonde|Denizli|Denkendorf|Denpasar|Denton|Denzlingen|Deoghar|Deoli|Deoria|
Depok|Dera Murad Jamali|Derby|Derendingen|Des Moines|Des Plaines|Desna|Dessie|Detmerode|Detmold|Dettingen|
Dettingen an der Erms|Deuchendorf|Deurne|Deutschlandsberg|Deutz|Deva|Deventer|Dewas|Dezful|Dhamtari|Dhangaḍhi̇̄|
Dharashiv|Dharmavaram|Dhaulpur|Dhirkot|Dhule|Diadema|Diamond Bar|Diamond Creek|Dieburg|Diedorf|Dielheim|Diepholz|
Dieppe|Diepsloot|Dierkow-Neu|Dietikon|Dietmannsried|Dietzenbach|Diez de Octubre|Dießen|Dießen am Ammersee|Digri|Dihok|
Dijkot|Dijon|Dillenburg|Dillingen|Dillingen an der Donau|Dinajpur|Dinapore|Dinapur Nizamat|Dindigul|Dinga|Dingolfing|
Dinkelsbühl|Dinklage|Dinslaken|Dipalpur|Dippoldiswalde|Dire Dawa|Dissen|Dittelbrunn|Ditzingen|Divinópolis|Diyarbakır|
Djelfa|Dniprovskyi|Dobbs Ferry|Doberlug-Kirchhain|Dobrich|Doctor Phillips|Doddaballapura|Doetinchem|Dohad|Dokri|Domat|
Dombivali|Don Torcuato|Donaueschingen|Donaustadt|Donauwörth|Doncaster|Donezk|Dongguan|Donzdorf|Dordrecht|Dorfen|
Dormagen|Dornach|Dornstadt|Dornstetten|Dorsten|Dorstfeld|Dos Hermanas|Dosquebradas|Dossenheim|Dotzheim|Douai|Dourados|
Downey|Downham Market|Drachten|Drammen|Drancy|Dreieich|Drensteinfurt|Drobeta-Turnu Severin|Drochtersen|Droichead Nua|
Drolshagen|Drummondville|Dudelange|Duderstadt|Duitama|Dulsberg|Dumai|Dunaújváros|Dundee|Dunkirk|Dupont Circle|
Duque de Caxias|Durgapur|Durmersheim|Durrës|Duvernay|Díli|Döbeln|Döbling|Döhren|Dörentrup|Dörverden|Dún Laoghaire|
Dübendorf|Düdingen|Dülmen|Düsseldorf-Pempelfort|Dąbrowa Górnicza|Dĩ An|Eagle Mountain|Eagle Pass|Ealing Common|
Earl Shilton|Earls Court|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Helsinki|East Independence|
East Jerusalem|East Los Angeles|East New York|Eastbourne|Eastern Passage|Eau Claire|Ebbw Vale|Ebenthal|Eberbach|
Ebersbach|Ebersbach an der Fils|Ebersberg|Eberswalde|Ebikon|Ebreichsdorf|Ebute Ikorodu|Ecatepec de Morelos|Eching|
Eckernförde|Ecublens|Eden Prairie|Edewecht|Edingen-Neckarhausen|Edmonton|Effium|Effretikon|Efon-Alaaye|
Efringen-Kirchen|Egelsbach|Eger|Egestorf|Eggenberg|Eggenfelden|Eggenstein-Leopoldshafen|Ehingen|Ehningen|Ehrang|
Ehringshausen|Eichenau|Eichenzell|Eichlinghofen|Eichstätt|Eidelstedt|Eight Mile Plains|Eilbek|Eilenburg|Eimsbüttel|
Einbeck|Einsiedeln|Eisenberg|Eisenhüttenstadt|Eisenstadt|Eisenzicken|Eisleben Lutherstadt|Eislingen|Eiterfeld|Eitorf|
Eixample|Eißendorf|Ejido|Ejigbo|El Cafetal|El Cajon|El Daein|El Ejido|El Fasher|El Limón|El Monte|El Obeid|
El Prat de Llobregat|El Progreso|El Puerto de Santa María|El Tigre|El Tocuyo|El Vigía|Elazığ|Elbasan|Elbląg|Elche|
Elda|Elk Grove|Elk Plain|Ellesmere Port Town|Ellwangen|Elmhurst|Elmschenhagen|Elmshorn|Eloy Alfaro|Elsdorf|Elsenfeld|
Elsfleth|Elsterwerda|Eltville|Eluru|Elzach|Emalahleni|Embajadores|Embrach|Embu das Artes|Eminabad|Emmeloord|Emmen|
Emmendingen|Emmerich|Emsbüren|Emsdetten|Emstek|Emure-Ekiti|Endenich|Endingen|Enfield Lock|Enfield Town|Engelskirchen|
Eningen unter Achalm|Enkenbach-Alsenborn|Ennepetal|Ennigerloh|Enns|Enschede|Ensenada|Envigado|Epalinges|Eppelborn|
Eppelheim|Eppendorf|Eppingen|Eppstein|Epworth|Erbach|Ercolano|Erding|Erftstadt|Ergolding|Ergoldsbach|Eriwan|Erkelenz|
Erkner|Erkrath|Erlenbach|Erlenbach am Main|Erlensee|Ermelino Matarazzo|Ermelo|Erndtebrück|Erwitte|Erzhausen|
Erzsébetváros|Erzurum|Esch-sur-Alzette|Eschborn|Eschen|Eschenbach|Eschwege|Eschweiler|Escondido|Escuintla|Eselsberg|
Esenler|Esenyurt|Eskilstuna|Eslamshahr|Eslohe|Esmeraldas|Esna|Espelkamp|Esplugues de Llobregat|Essenbach|Essling|
Estelí|Estepona|Esuk Oron|Etah|Etobicoke|Etobicoke West Mall|Ettenheim|Etterbeek|Ettlingen|Etwatwa|Eunápolis|Eupen|
Euskirchen|Eutin|Evansville|Evaton|Everswinkel|Eving|Exeter|Ezeiza|Facatativá|Fair Lawn|Fair Oak|Fairfield|Faldera|
Falkenberg|Falkenhagener Feld|Falkensee|Falkenstein|Fallingbrook|Falls Church|Far Rockaway|Fargo|Farmers Branch|
Farmsen-Berne|Faro|Fatehjang|Fatehpur|Favoriten|Fayetteville|Fazenda Rio Grande|Faßberg|Federal Way|Fehmarn|
Fehrbellin|Feldkirch|Feldkirchen-Westerham|Fellbach|Felsberg|Feni|Fennpfuhl|Ferencváros|Fergana|Fern Creek|
Ferntree Gully|Ferrara|Ferraz de Vasconcelos|Ferrol|Ferry Pass|Feuchtwangen|Fier|Fier-Çifçi|Figueres|Filadelfia|
Filderstadt|Financial District|Finkenstein|Finkenstein am Faaker See|Finkenwerder|Finsterwalde|Firozpur|Fischamend|
Fischeln|Fish Hawk|Five Corners|Five Dock|Five Forks|Flat Rock|Flawil|Fleetwood|Flieden|Flintbek|Florencia|Florida|
Floridablanca|Floridsdorf|Florstadt|Flower Mound|Flowing Wells|Flöha|Flörsheim|Focșani|Foggia|Foggy Bottom|Foligno|
Fond du Lac|Fontana|Fontanar|Fontenay-sous-Bois|Foothill Ranch|Forchheim|Fordon|Forest Acres|Forlì|Formosa|Fort Abbas|
Fort Collins|Fort Lauderdale|Fort Wayne|Fortuna Foothills|Foshan|Four Corners|Fox Chase|Francisco Morato|
Franco da Rocha|Frankenberg|Frankenthal|Französisch Buchholz|Frastanz|Frauenfeld|Frechen|Fredericton|
Fredericton Northside|Frederiksberg|Fredrikstad|Freguesia do Ó|Freiberg am Neckar|Freienbach|Freilassing|Freisen|
Freising|Freistadt|Freital|Fremont|Frenchs Forest|Frenkendorf|Fresh Meadows|Fresnillo|Fresno|Freudenberg|Freudenstadt|
Freystadt|Fribourg|Frickenhausen|Friedberg|Friedeburg|Friedenau|Friedland|Friedrichroda|Friedrichsdorf|
Friedrichsfelde|Friedrichshagen|Friedrichshain|Friedrichstadt|Friedrichsthal|Frielendorf|Friern Barnet|Friesdorf|
Friesoythe|Frisco|Fritzlar|Frohburg|Frohnau|Front Royal|Fruit Cove|Frutigen|Fréjus|Fröndenberg|Frýdek-Místek|
Fuencarral|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuhlsbüttel|Fuldatal|Fullerton|Funtua|Funza|Fuorigrotta|Furth|
Furth im Wald|Furtwangen|Fusagasugá|Fuyang|Föhr|Fünfhaus|Fürstenau|Fürstenfeld|Fürstenfeldbruck|Fürstenwalde|
Fürstenzell|Füssen|Ga-Rankuwa|Gadag|Gadag-Betageri|Gaggenau|Gagnoa|Gaildorf|Gaimersheim|Gainesville|Gajuwaka|
Gallarate|Gallneukirchen|Galátsi|Gama|Gambat|Gamboru|Gamonal|Ganderkesee|Gandia|Gangavati|Gangelt|Ganja|Ganzhou|
Garanhuns|Garbsen|Garbsen-Mitte|Garching|Garching an der Alz|García|Gardelegen|Garden Acres|Garden Grove|
Gardnerville Ranchos|Garhi Khairo|Garissa|Garmisch-Partenkirchen|Garrel|Gartenstadt|Gashua|Gasperich|Gatineau|Gauting|
Gavà|Gaza-Stadt|Gaziantep|Gbawe|Gboko|Gbongan|Gdańsk|Gebze|Gedern|Geelong|Geeste|Geesthacht|Gehrden|Geidorf|
Geilenkirchen|Geisenfeld|Geisenheim|Geislingen|Geislingen an der Steige|Geita|Gela|Geldern|Gelnhausen|
Gemeinde Friedland|Gemünden|Gemünden am Main|General Pico|General Roca|General Santos|Gengenbach|Genk|Genoa|Genthin|
Georgenthal|Georges Hall|Georgetown|Georgsmarienhütte|Gerasdorf|Gerasdorf bei Wien|Geretsried|Gerlingen|Germering|
Germersheim|Germiston|Gernsbach|Gernsheim|Gerolstein|Gerrards Cross|Gersheim|Gerstetten|Gersthofen|Gescher|Geseke|
Gesundbrunnen|Getafe|Getxo|Gevelsberg|Gfangen|Gharroli|Gia Lâm|Giengen|Giengen an der Brenz|Giesen|Gifhorn|Gilching|
Gillingham|Ginsheim-Gustavsburg|Girard Estate|Girardot City|Giridih|Girón|Giubiasco|Giugliano in Campania|Giurgiu|
Giza|Gladenbach|Gland|Glarus|Glauchau|Gleisdorf|Glen Allen|Glen Avon|Glen Burnie|Glen Cairn|Glen Carbon|Glen Cove|
Glen Ellyn|Glen Innes|Glen Iris|Glen Parva|Glen Rock|Glen Waverley|Glendale|Glenn Dale|Glienicke|Glinde|Gliwice|
Gloucester|Glyfáda|Glückstadt|Gmunden|Gnarrenburg|Gniezno|Gobernador Gálvez|Goch|Goddelau|Godhra|Godomè|Gohlis|Gojra|
Gokalpur|Gold Camp|Gold Canyon|Goldach|Goldbach|Golden Gate|Golden Glades|Golden Triangle|Goldenstedt|Golfe|
Gomaringen|Gombe|Gondal|Gonder|Gonsenheim|Good Hope|Goose Creek|Gorbitz|Gordon Head|Gorzów Wielkopolski|Gossau|
Gostivar|Gottmadingen|Gouda|Governador Valadares|Goya|Gqeberha|Graaff Reinet|Graben-Neudorf|Grabs|Grafenau|Grafing|
Grafing bei München|Grahamstown|Grajaú|Granada|Granby|Grand Prairie|Grand Rapids|Grande Prairie|Granollers|
Grants Pass|Grao de Murviedro|Grasberg|Gratkorn|Gravataí|Gravesend|Grays Ferry|Greater Noida|Greater Sudbury|Greding|
Greeley|Green Bay|Green Haven|Greensboro|Greetsiel|Grefrath|Greifenstein|Greiz|Grenchen|Grenzach-Wyhlen|Gresham|
Greven|Grevenbroich|Grevesmühlen|Grey Lynn|Gries|Griesheim|Grimma|Grimmen|Grimsby|Grindelwald|Groitzsch|Gronau|
Gropiusstadt|Grosse Ile|Grosseto|Grozny|Groß Borstel|Groß Flottbek|Groß Kreutz|Groß-Enzersdorf|Groß-Gerau|
Groß-Umstadt|Groß-Zimmern|Großalmerode|Großauheim|Großbottwar|Großenhain|Großenkneten|Großenlüder|Großhansdorf|
Großkrotzenburg|Großostheim|Großrosseln|Großräschen|Großröhrsdorf|Großzschocher|Grudziądz|Grunewald|Gràcia|Gräfelfing|
Gräfenhainichen|Gränichen|Gröbenzell|Grömitz|Grünberg|Grünheide|Grünstadt|Grünwald|Gstaad|Guacara|Guadalajara de Buga|
Guaianases|Gualeguaychú|Guanabacoa|Guanare|Guantánamo|Guarapari|Guarapuava|Guaratinguetá|Guarenas|Guarujá|Guarulhos|
Guará|Guasdualito|Guatire|Guaynabo|Guben|Gudensberg|Gudiyatham|Guelph|Guidonia Montecelio|Guildford|Guilin|Guiyang|
Gulu|Gummersbach|Guna|Gundelfingen|Gundelsheim|Guntakal|Guntramsdorf|Gunzenhausen|Gusau|Gustavo Adolfo Madero|
Guédiawaye|Gweru|Gwynn Oak|Győr|Gänserndorf|Gärtringen|Gävle|Gómez Palacio|Göppingen|Gösting|Götzis|Güigüe|Güines|
Güira de Melena|Günzburg|Güstrow|Głogów|H Street NE|Ha'il|Haabersti|Haag|Haan|Haarlem|Habiganj|Hacienda Santa Fe|
Hadamar|Hadejia|Hadley Wood|Hafar Al-Batin|Hafendorf|Hagenow|Hai Bà Trưng|Haibach|Haid|Haiger|Haigerloch|Haikou|
Hainburg|Hainburg an der Donau|Hainholz|Hainichen|Hakenfelde|Haldensleben I|Haldia|Hale Barns|Halensee|Halifax|
Halifax North End|Halifax South End|Halifax West End|Hall in Tirol|Hallbergmoos|Halle-Neustadt|Hallein|Hallett Cove|
Halls Head|Hallstadt|Hallstatt|Halmstad|Halstenbek|Haltern|Haltern am See|Halver|Hamburg-Mitte|Hamburg-Nord|Hambühren|
Hamilton|Hammanskraal|Hammelburg|Hamminkeln|Hampton Bays|Hampton Wick|Hanau am Main|Handeni|Hangzhou|Haninge|
Hannoversch Münden|Hansestadt Salzwedel|Hansestadt Stade|Harbin|Harbour Landing|Harburg|Hardegsen|Hardenberg|Hardheim|
Haren|Hargeysa|Harold Wood|Harpen|Harrislee|Harrow Road|Harrow Weald|Harsefeld|Harsewinkel|Harsum|Hartford|Hartha|
Harunabad|Harvestehude|Hasbergen|Haselhorst|Haselünne|Hasilpur|Haskovo|Hasselt|Hatch End|Hattersheim|Hattingen|
Hausbruch|Hausham|Hauzenberg|Havelberg|Haveli Lakha|Havixbeck|Havre de Grace|Havířov|Hayward|Haywards Heath|
Hazel Crest|Hazel Dell|Haßfurt|Haßloch|Head of Westport|Hechingen|Heddesheim|Hedge End|Heek|Heerhugowaard|Heerlen|
Hefei|Hegnau|Heidberg|Heidenau|Heidenheim|Heidenheim an der Brenz|Heikendorf|Heilbad Heiligenstadt|Heiligenhafen|
Heiligenhaus|Heiligensee|Heilsbronn|Heinersdorf|Heinsberg|Helgoland|Hell's Kitchen|Hellenthal|Hellersdorf|Helmbrechts|
Helmond|Helmstedt|Helsingborg|Hemau|Hemel Hempstead|Hemer|Hemmingen|Hemmoor|Hemsbach|Hengelo|Hengersberg|Hennigsdorf|
Henry Farm|Heppenheim|Heppenheim an der Bergstrasse|Herbolzheim|Herborn|Herbrechtingen|Herdecke|Herdorf|Herford|
Heringen|Heringsdorf|Herisau|Hermannsburg|Hermsdorf|Hernals|Herning|Heroica Guaymas|Heroica Matamoros|Heroldsberg|
Herrenberg|Herrenhausen|Herrieden|Herrsching|Herrsching am Ammersee|Hersbruck|Herscheid|Herten|Herxheim|
Herxheim am Berg|Herzberg|Herzberg am Harz|Herzogenaurach|Herzogenrath|Heróica Zitácuaro|Hessisch Lichtenau|
Hessisch Oldendorf|Hetauda|Hettstedt|Heubach|Heuchelheim|Heumaden|Heusenstamm|Heusweiler|Hialeah|Hidalgo del Parral|
Hiddenhausen|Hietzing|High Point|Highland Creek|Highlands Ranch|Hilchenbach|Hildburghausen|Hilden|Hillsboro|
Hilpoltstein|Hilter|Hilton Head|Hilversum|Hilzingen|Himberg|Hindaun|Hindupur|Hinwil|Hirschaid|Hirschberg|
Hirschberg an der Bergstraße|Hlaingthaya|Hobe Sound|Hochdorf|Hochfeld|Hochheim|Hochheim am Main|Hockenheim|Hofgeismar|
Hofheim|Hofheim am Taunus|Hohberg|Hoheluft-Ost|Hoheluft-West|Hohen Neuendorf|Hohenbrunn|Hohenems|Hohenhameln|
Hohenmölsen|Hohenstein-Ernstthal|Hohhot|Hohoe|Hoima|Holguín|Hollabrunn|Holzen|Holzgerlingen|Holzkirchen|Holzminden|
Holzwickede|Homberg|Hombrechtikon|Hombruch|Homburg|Homer Glen|Homyel'|Hoofddorp|Hoon Hay|Hoorn|Hopfgarten|
Hopfgarten im Brixental|Hoppers Crossing|Horb am Neckar|Horgen|Horsens|Horta-Guinardó|Hortaleza|Hortolândia|Hosapete|
Howrah|Hoyerswerda|Hoyland Nether|Hradec Králové|Hrodna|Huai'an|Huainan|Hualpén|Huambo|Huancayo|Huaral|Huaraz|
Huckarde|Huddersfield|Huddinge|Hude|Huehuetenango|Huelva|Huesca|Hugli|Huixquilucan|Huizhou|Hull|Humber Summit|
Humboldtkolonie|Hummelsbüttel|Hunedoara|Hunters Creek|Huntington Beach|Hunts Cross|Huntsville|Hurlingham|Husum|
Huánuco|Hvidovre|Hyères|Hà Tĩnh|Hämeenlinna|Höchberg|Höchst im Odenwald|Höchstadt|Höchstadt an der Aisch|Höhenberg|
Höhenkirchen-Siegertsbrunn|Höhr-Grenzhausen|Hörbranz|Hörde|Hörstel|Hösbach|Hötting|Hövelhof|Höxter|Hückelhoven|
Hückeswagen|Hüfingen|Hüllhorst|Hünenberg|Hünfeld|Hünxe|Hürth|Hạ Long|Ibagué|Ibanda|Ibarra|Ibbenbueren|Ibirité|Ibiza|
Ichalkaranji|Ichenhausen|Idanre|Idar-Oberstein|Idstein|Ifakara|Igarassu|Igbo-Ora|Igboho|Igede-Ekiti|Igis|Iguatemi|
Ihiala|Ijebu Ode|Ijebu-Igbo|Ijero-Ekiti|Ijok|Ikare|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ile-Ife|
Ilesa|Ilford|Ilhéus|Ilidža|Iligan|Iligan City|Ilioúpoli|Illertissen|Illingen|Ilmenau|Ilobu|Iloilo|Ilsede|Ilsfeld|
Ilvesheim|Immenhausen|Immenstadt|Immenstadt im Allgäu|Imola|Imperatriz|Imst|Imus|Indaiatuba|Indian Trail|Ingelheim|
Ingelheim am Rhein|Ingenbohl|Ingleby Greenhow|Inglewood|Inisa|Innere Stadt|Innisfil|Inowrocław|Interlaken|Ioánnina|
Ipatinga|Ipiales|Ipiranga|Ipojuca|Ipoti|Ipswich|Iquique|Irbid|Irewe|Iringa|Irun|Irvine|Irákleion|Ischgl|Ise-Ekiti|
Isernhagen Farster Bauerschaft|Iseyin|Isfara|Ishwardi|Isidro Casanova|Isieke|Isiro|Isla Vista|Isle of Lewis|Islington|
Ismailia|Ismaning|Isny|Isselburg|Issy-les-Moulineaux|Istaravshan|Itabaiana|Itabira|Itaboraí|Itabuna|Itacoatiara|
Itaguaí|Itagüí|Itaim Bibi|Itaim Paulista|Itaituba|Itajaí|Itanhaém|Itapecerica da Serra|Itaperuna|Itapetininga|Itapevi|
Itapipoca|Itaquaquecetuba|Itaquera|Itatiba|Itauguá|Ittigen|Ituiutaba|Ituzaingó|Itzehoe|Ivanovo|Ivory Park|
Ivry-sur-Seine|Ixelles|Ixtapaluca|Izhevsk|Iztacalco|Iztapalapa|Jabaquara|Jaboatão dos Guararapes|Jacareí|Jacksonville|
Jaigaon|Jakomini|Jalalpur Jattan|Jalalpur Pirwala|Jalapa|Jalingo|Jamaica Plain|Jambi City|Jampur|Jan Kempdorp|
Japekrom|Japeri|Jaraguá|Jaraguá do Sul|Jaranwala|Jardim Angela|Jardim Helena|Jardim Sao Luis|Jastrzębie Zdrój|Jataí|
Jauharabad|Jaunpur|Jaworzno|Jaén|Jelenia Góra|Jelgava|Jember|Jenbach|Jepara|Jequié|Jersey City|Jessen|Jessore|
Jesteburg|Jesus Maria|Jetpur|Jever|Jhang Sadr|Jharsuguda|Ji Paraná|Jiading|Jiangmen|Jiangyin|Jieyang|Jihlava|Jijiga|
Jilin|Jimeta|Jimma|Jinan|Jinja|Jirapa|Jiutepec|Joensuu|Johannisthal|Johns Creek|Joinville|Joliet|Joliette|Jomvu|
Jonquière|Jork|Jose Bonifacio|Josefstadt|José C. Paz|Juan Díaz|Juan-les-Pins|Juazeiro|Juazeiro do Norte|Judenburg|
Judendorf|Juist|Juja|Juliaca|Jundiaí|Junín|Jurong Town|Jurong West|Jutiapa|Jyväskylä|Józsefváros|Jönköping|Jüchen|
Jülich|Jüterbog|Kaarst|Kabirwala|Kadapa|Kadayanallur|Kadoma|Kafrul|Kafue|Kahama|Kahl am Main|Kahla|Kaithal|Kajang|
Kajansi|Kakamega|Kalaburagi|Kalamariá|Kalamata|Kalawa|Kaldenkirchen|Kalefeld|Kalemyo|Kalininskiy|Kalisz|Kalkar|
Kallakurichi|Kallithéa|Kalmunai|Kalol|Kalsdorf|Kalsdorf bei Graz|Kaltenkirchen|Kaluga|Kalulushi|Kalyani|Kamalia|Kamen|
Kamenz|Kamloops|Kamoke|Kamp-Lintfort|Kampen|Kampung Baru Subang|Kampung Kangkar Teberau|Kampung Larkin Lama|
Kampung Manjoi|Kampung Sungai Ara|Kampung Sungai Glugur|Kampung Sungai Kajang|Kananga|Kanata|Kanayannur|Kanchipuram|
Kandern|Kandhkot|Kangaroo Flat|Kanhangad|Kanpur Cantonment|Kansas City|Kaolack|Kapar|Kapiri Mposhi|Kapolei Villages|
Kaposvár|Kappeln|Kapurthala Town|Karabağlar|Karagandy|Karaj|Karawang|Karbala|Karben|Kariega|Karlsdorf-Neuthard|
Karlsfeld|Karlshorst|Karlskrona|Karlstad|Karlstadt|Karnaphuli|Karow|Karstädt|Karur|Karuri|Kasama|Kasangati|Kasese|
Kashan|Kashipur|Kasoa|Kassala|Kasulu|Katabi|Kateríni|Katihar|Katlenburg-Lindau|Katsina|Kattowitz|Katumba|Katunayaka|
Kaufbeuren|Kaufering|Kaufungen|Kaulsdorf|Kavála|Kawasaki|Kayseri|Kecskemét|Kediri|Keffi|Kehl|Kelar|Kelenföld|Kelheim|
Kelkheim|Kelkheim-Mitte|Kellinghusen|Kelowna|Kelsterbach|Kemerovo|Kemp Mill|Kempen|Kempston Hardwick|Ken Caryl|
Kendari|Kenema|Kenitra|Kennedy|Kennedy Street|Kenzingen|Kepong|Keratsíni|Kerkrade|Kerman|Kermanshah|Kerpen|Kertsch|
Kesklinn|Kessenich|Ketsch|Kevelaer|Key Biscayne|Key Largo|Khabarovsk|Khairpur Mir's|Khalándrion|Khamis Mushait|
Khandwa|Khanna|Khanpur|Kharagpur|Khardah|Khargone|Kharian|Khartoum North|Khewra|Khmelnytskyi|Khorramabad|Khorramshahr|
Khurarianwala|Khurja|Khwisero|Kiambu|Kibaha|Kielce|Kierspe|Kigoma|Kikolo|Kikuyu|Kikwit|Kilchberg|Killarney|Killeen|
Kilosa|Kima Kieza|Kimberley|Kindberg|King of Prussia|King's Cross|King's Lynn|Kings Bridge|Kings Langley|
Kings Mountain|Kingston upon Thames|Kira|Kirby Muxloe|Kirchberg|Kirchberg in Tirol|Kirchbichl|Kirchen|Kirchenviertel|
Kirchhain|Kirchheim|Kirchheim bei München|Kirchheim unter Teck|Kirchheimbolanden|Kirchhundem|Kirchlengern|Kirchlinde|
Kirchlinteln|Kirchrode|Kirchseeon|Kirchwerder|Kirchzarten|Kirk Sandall|Kirkby in Ashfield|Kirkel|Kirn|Kirov|
Kiryas Joel|Kisangani|Kisela Voda|Kishanganj|Kishangarh|Kishorganj|Kisi|Kisii|Kispest|Kitale|Kitchener|Kitengela|
Kitsilano|Kitwe|Kitzbühel|Kitzingen|Kißlegg|Kladno|Kladow|Klagenfurt am Wörthersee|Klarenthal|Kleefeld|
Kleinblittersdorf|Kleinmachnow|Kleinostheim|Kleinzschocher|Klerksdorp|Kleve|Klingenstein|Klingenthal|Klinteby Frihed|
Klosterneuburg|Kloten|Klotzsche|Kluang|Knightsbridge and Belgravia|Knittelfeld|Knittlingen|Knotty Ash|Knoxville|
Kochendorf|Koforidua|Kolbermoor|Kolding|Kolkwitz|Kolwezi|Kom Ombo|Komsomolsk-on-Amur|Konak|Kondoa|Konin|Kontagora|
Konya|Konz|Korba|Korbach|Koreatown|Korhogo|Korneuburg|Kornharpen|Korntal|Kornwestheim|Korschenbroich|Korsika|Kortrijk|
Korydallós|Korçë|Kosti|Kostroma|Koszalin|Kot Addu|Kot Radha Kishan|Kota Damansara|Kota Kuala Muda|Kotka|Kotri|
Kottingbrunn|Koumassi|Kouvola|Kovilpatti|Kowloon|Kragujevac|Kraichtal|Krailling|Krakau|Kraljevo|Kranichstein|
Krasnogvargeisky|Krasnoyarsk|Kreiensen|Kremmen|Krems|Krems an der Donau|Kremsmünster|Kressbronn|
Kressbronn am Bodensee|Kreta|Kreuzberg|Kreuzlingen|Kreuztal|Kriens|Kriftel|Krishnanagar|Kristiansand|Kronach|Kronberg|
Kronberg Tal|Kronshagen|Kroonstad|Krugersdorp|Krujë|Krumbach|Kruševac|Kryvyy Rih|Kröpeliner-Tor-Vorstadt|Kuala Krai|
Kuala Kubu Baharu|Kuala Nerus|Kufstein|Kuje|Kukatpally|Kulim|Kulmbach|Kulti|Kumanovo|Kumarapalayam|Kumbakonam|
Kungsholmen|Kunjah|Kunming|Kunri|Kunshan|Kuopio|Kupang|Kuppenheim|Kurgan|Kurichchi|Kurl-Husen|Kursk|Kushinagar|
Kushtia|Kusterdingen|Kutloanong|KwaDukuza|Kwekwe|Kyengera|Kyritz|Kyzylorda|Köngen|Königs Wusterhausen|
Königsbach-Stein|Königsbronn|Königsbrunn|Königslutter|Königslutter am Elm|Königstein|Königstein im Taunus|
Königstädten|Königswinter|Köniz|Köpenick|Köthen|Kötzting|Kühlungsborn|Kümmersbruck|Künzell|Künzelsau|Küps|Kürten|
Küsnacht|Küssnacht|Küçükçekmece|Kędzierzyn-Koźle|Kőbánya|L'Amoreaux|La Ceiba|La Chorrera|La Concepción|La Dorada|
La Fría|La Habana Vieja|La Laguna|La Libertad|La Louvière|La Línea de la Concepción|La Pintana|La Rioja|
La Roche-sur-Yon|La Romana|La Serena|La Seyne-sur-Mer|La Spezia|La Tour-de-Peilz|La Vega|La Victoria|LaSalle|
Laakirchen|Laatzen|Laboe|Labuan|Ladenburg|Ladera Ranch|Lady Frere|Ladysmith|Lafayette|Lafia|Lafiagi|Lagarto|Lages|
Lagos de Moreno|Laguna Niguel|Lahad Datu|Lahnstein|Lahr|Lahti|Laibach|Laichingen|Lajeado|Lakeland|Lakeland Highlands|
Lal Bahadur Nagar|Lalupon|Lambaré|Lamezia Terme|Lampa|Lampertheim|Lamía|Lancaster|Lancaster Gate|Landau|
Landau an der Isar|Landau in der Pfalz|Landeck|Landquart|Landsberg|Landsberg am Lech|Landstraße|Landstuhl|Lane Cove|
Lang'ata|Langelsheim|Langenargen|Langenau|Langenberg|Langendreer|Langenfeld|Langenhagen|Langenhorn|Langenselbold|
Langenthal|Langenzenn|Langenzersdorf|Langeoog|Langerwehe|Langford|Langgöns|Langnau|Langnau am Albis|Langwedel|
Langweid|Lankow|Lankwitz|Lansing|Lanzhou|Lanús|Lappeenranta|Lappersdorf|Lapu-Lapu City|Laredo|Las Cruces|Las Cumbres|
Las Piedras|Las Piñas|Las Rozas de Madrid|Las Tunas|Las Águilas|Lasnamäe|Latacunga|Latakia|Laubach|Lauchhammer|
Lauchringen|Lauda-Königshofen|Lauenburg|Lauf an der Pegnitz|Laufenburg|Lauffen|Lauffen am Neckar|Lauingen|Laupheim|
Lauro de Freitas|Lauterach|Lauterbach|Laval|Lavras|Le Blanc-Mesnil|Le Grand-Saconnex|Le Locle|Le Mars|Le Plateau|
Le Roux|Leamington|Lebach|Lecce|Lecco|Lee's Summit|Leer|Leeuwarden|Leganés|Legionowo|Legnano|Legnica|Lehigh Acres|
Lehrte|Leibnitz|Leichlingen|Leiden|Leidsche Rijn|Leighton Buzzard|Leimen|Leinefelde-Worbis|Leinfelden-Echterdingen|
Leingarten|Leiria|Lekki|Lelystad|Lemgo|Lemwerder|Lengede|Lengenfeld|Lengerich|Lenggries|Lengnau|Lennestadt|Lenningen|
Lenzburg|Leoben|Leonberg|Leopoldsdorf|Leopoldshöhe|Lere|Les Corts|Les Coteaux|Les Rivières|Leskovac|Leszno|Lethbridge|
Leuben|Leutenbach|Leutkirch|Leuven|Levallois-Perret|Lewiston Orchards|Lewisville|Lexington|Lexington-Fayette|León|
Lianyungang|Liberec|Lichinga|Lichtenau|Lichtenberg|Lichtenegg|Lichtenfels|Lichtenrade|Lichtenstein|Lichtentanne|
Lichterfelde|Lido di Ostia|Liebenau|Liebenburg|Liederbach|Lienen|Lienz|Liestal|Liezen|Likasi|Lilienthal|Lillestrøm|
Limbach-Oberfrohna|Limburg|Limburg an der Lahn|Limburgerhof|Limeira|Limoges|Limpertsberg|Limpio|Limuru|Limón|Linares|
Lind|Lindau|Linden-Mitte|Linden-Nord|Linden-Süd|Lindenberg|Lindi|Lindlar|Lingen|Lingotto|Linhares|
Linkenheim-Hochstetten|Linköping|Linnich|Linton Hall|Linyi|Lipetsk|Lippstadt|Lira|Littau|Little Rock|Little's Corners|
Live Oak|Livingstone|Livorno|Llantwit Major|Lleida|Lloydminster|Lo Prado|Lobito|Locarno|Lochau|Lock Haven|Lodsch|
Lodwar|Logan City|Lohfelden|Lohmar|Lohne|Lohr am Main|Loja|Lollar|Loma Linda|Lomas de Zamora|London Colney|Londrina|
Lone Tree|Long Bien|Long Branch|Long Eaton|Long Xuyên|Longfellow Community|Longueuil|Loni|Lorca|Lorch|Lorient|Lorsch|
Los Andes|Los Mochis|Los Rastrojos|Los Reyes Acaquilpan|Los Teques|Los Ángeles|Loschwitz|Losheim|Losone|
Louis Trichardt|Louisville|Loures|Lower Hutt|Loxstedt|Lu'an|Luanshya|Lubango|Lubbock|Lubin|Lubnjow|Lucca|Luckau|
Luckeesarai|Luckenwalde|Ludenberg|Ludwigsfelde|Ludwigshafen am Rhein|Ludwigslust|Luena|Lugau|Lugazi|Lugo|
Luis Eduardo Magalhães|Luján|Lund|Lurup|Lusan|Lushnjë|Lustenau|Lutes Mountain|Luton|Lutry|Luxor|Luziânia|Lwiw|
Lynn Haven|Lyss|Lytham St Annes|Lárisa|Lévis|Löbau|Löbtau|Löffingen|Löhne|Löningen|Lörrach|Lößnitz|Lübbecke|Lüchow|
Lüdinghausen|Lügde|Lüliang|Lünen|Lütgendortmund|Lüttich|Lützelbach|Maastricht|Mabopane|Macaé|Machala|Machiques|
Macquarie Fields|Madanapalle|Madaripur|Madera Acres|Madhavaram|Madhurampur Dehri|Madhyamgram|Madhyapur Thimi|Madido|
Madinah|Madrid Centro|Mafinga|Magangué|Magdalena Contreras|Magnitogorsk|Magstadt|Magé|Mahajanga|Maharagama|Maheshtala|
Mahilyow|Mahlow|Mahlsdorf|Mahuva|Maianga|Maicao|Maidstone|Maijdi|Mailsi|Mainaschaff|Mainburg|Mainpuri|Maintal|Maipú|
Mairena del Aljarafe|Mairiporã|Maisach|Maison Blanche|Maisons-Alfort|Majadahonda|Makati City|Makhachkala|Makiyivka|
Makkah|Makoko|Makumbako|Makurdi|Malabon|Malacatán|Malacca|Malambo|Malang|Malanje|Malatya|Malchin|Malchow|Malda|
Maldonado|Malegaon|Malente|Malindi|Malingao|Malir Cantonment|Malkajgiri|Mallorca|Malmedy|Malolos|Malsch|Maltepe|
Malters|Manacapuru|Manado|Manching|Mandaluyong|Mandaluyong City|Mandaqui|Mandaue City|Mandera|Mandi Bahauddin|Mandoli|
Mandsaur|Mandurah|Mandya|Manfredonia|Mangalagiri|Mango|Manizales|Manjeri|Manjhand|Manresa|Mansa|Mansfield|
Mansfield Woodhouse|Mansilingan|Manta|Mantampay|Mantilla|Manukau City|Manzanillo|Maple Leaf|Maple Shade|Mar del Tuyú|
Marabá|Maracanaú|Maracay|Maradi|Maran|Maranguape|Marano di Napoli|Marawi City|Marbach|Marbach am Neckar|Marbella|
Marburg an der Lahn|Marchtrenk|Margareten|Maria Enzersdorf|Mariahilf|Marianao|Mariano Roque Alonso|Mariara|Mariatrost|
Maricá|Marienberg|Mariendorf|Marienfelde|Marienheide|Marienthal|Marikina City|Maringá|Marituba|Markdorf|
Market Deeping|Market Drayton|Market Harborough|Market Warsop|Markgröningen|Markham|Markkleeberg|Markland Wood|
Markneukirchen|Markranstädt|Markt Indersdorf|Markt Schwaben|Marktheidenfeld|Marktoberdorf|Marktredwitz|Marl|Marly|
Marne La Vallée|Maroua|Maroúsi|Marpingen|Marpole|Marsberg|Martigny-Ville|Martigues|Marudi|Maryvale|Marzahn|Masai|
Masaka|Masasi|Masaya|Mascouche|Masina|Masindi|Maskat|Masvingo|Matadi|Matagalpa|Matanzas|Mataram|Mataró|Mateare|Matera|
Matola|Mattersburg|Mattighofen|Matuga|Maturín|Mauren|Mauá|Mawlamyine|Maxhütte-Haidhof|Mayagüez|Mayen|Mays Chapel|
Mazabuka|Mazara del Vallo|Mazatenango|Mbale|Mbandaka|Mbarara|Mbeya|Mbombela|Mbour|Mbuji-Mayi|McAllen|McKenzie Towne|
McKinney|Mdantsane|Meaux|Mechelen|Mechernich|Meckenbeuren|Meckenheim|Medebach|Medicine Hat|Medina Estates|Meerane|
Meerbusch|Meggen|Meiderich|Meidling|Meikle Earnock|Meilen|Meinersen|Meinerzhagen|Meiningen|Meissen|Meitingen|
Mejicanos|Mek'ele|Meknes|Meldorf|Melilla|Melipilla|Melle|Melsungen|Melton Mowbray|Memmelsdorf|Memmingen|Memphis|
Menden|Mendig|Mendip|Mendoza|Mendrisio|Mene Grande|Mengede|Mengenich|Menongue|Meppen|Meran|Merchweiler|Merkezefendi|
Merlo|Mermaid Waters|Merseburg|Merthyr Tydfil|Meru|Merzig|Meschede|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|
Metrotown|Mettingen|Mettmann|Metz|Metzingen|Meuselwitz|Meyrin|Meßkirch|Meßstetten|Miami Gardens|Mian Channun|Mianyang|
Micheldorf in Oberösterreich|Michelstadt|Michendorf|Mickten|Middelburg|Middlesbrough|Midrand|Midsomer Norton|Mielec|
Miesbach|Miguel Hidalgo|Mijas|Mikkeli|Milagro|Mile End|Milford Haven|Milford Mill|Mililani Mauka|Mililani Town|
Mill Creek|Miller Place|Milliken|Miltenberg|Mimico|Minatitlán|Mindelheim|Mineral Wells|Minhang|Minusio|Minya|
Mira Mesa|Mirabel|Miraflores|Miramar|Mirpur Khas|Mirpur Model Thana|Miryalaguda|Misburg|Misburg-Nord|Miskolc|Mislata|
Misratah|Mission Bend|Mission District|Mission Viejo|Mississauga|Mistelbach|Misterbianco|Mittegroßefehn|Mittenwald|
Mittenwalde|Mitterteich|Mittweida|Mityana|Mixco|Mlolongo|Moabit|Moca|Modakeke|Model Town|Modena|Modesto|Moga|
Mogi Guaçu|Mogi das Cruzes|Mohammadpur|Mokopane|Mokotów|Molbergen|Molenbeek-Saint-Jean|Molfetta|Molina de Segura|
Mollet del Vallès|Mona Vale|Moncalieri|Moncks Corner|Moncloa-Aravaca|Monclova|Moncton|Mongu|Monheim|Monheim am Rhein|
Mons|Monschau|Montabaur|Montauban|Monte Chingolo|Monte Rosello|Montelíbano|Montero|Montería|Montes Claros|
Montesilvano|Montgomery|Monthey|Montreuil|Montreux|Monza|Moonee Ponds|Moosburg|Moose Jaw|Moquegua|Moratalaz|Moratuwa|
Morbach|Moreno|Moreno Valley|Morges|Moringen|Moritzburg|Mormugao|Moro|Morogoro|Morphett Vale|Morsbach|Morvi|Morón|
Mosbach|Moshi|Mosquera|Moss Bluff|Mossamedes|Mossoró|Mossul|Motijheel|Motril|Mott Haven|Mounds View|Mountain Ash|
Mountain Brook|Mountain Creek|Mountain Home|Mountain House|Mountain Top|Mountain View|Mountlake Terrace|Mouscron|
Moutier|Mpanda|Mpumalanga|Mthatha|Mtwapa|Mtwara|Muar|Mubende|Mubi|Mueang Nonthaburi|Mufulira|Mukalla|Mukim Pulai|
Mukono|Muktsar|Mulenvos|Mulhouse|Mulugu|Munger|Munster|Muntinlupa|Murcia|Murfreesboro|Muri|Muriaé|Muridke|Murnau|
Murnau am Staffelsee|Murray Bridge|Murrhardt|Murrieta|Muscle Shoals|Mushin|Musoma|Mustamäe|Mutare|Muttenz|Mutterstadt|
Mwala|Mwanza|Mwene|Mykolayiv|Mysłowice|Männedorf|Märkisches Viertel|Mérignac|Móstoles|Möckmühl|Mödling|Möglingen|
Möhlin|Möhnesee|Mölln|Mölndal|Mömbris|Mörfelden-Walldorf|Mörlenbach|Mössingen|Mühlacker|Mühlau|Mühldorf|Mühlenberg|
Mühlhausen|Mühlheim|Mühlheim am Main|Mülheim-Kärlich|Müllheim|Mülsen|Münchberg|Müncheberg|Münchenbuchsee|Münchenstein|
Münnerstadt|Münsingen|Mürzzuschlag|Mỹ Tho|Naberezhnyye Chelny|Nagaon|Nagapattinam|Nagda|Nagold|Naila|Naivasha|Najaf|
Najafgarh|Nakonde|Nalbach|Nalgonda|Nam Định|Namalombwe|Namangan|Namborn|Nampula|Namur|Nanaimo|Nanchang|Nanchong|
Nandurbar|Nanjing|Nanning|Nansana|Nanterre|Nantong|Nanyang|Naperville|Narasaraopet|Narbonne|Narela|Narmadapuram|
Narre Warren|Narsingdi|Nashville|Nasiriyah|Natal|Naters|Natore|Naucalpan de Juárez|Nauen|Nauheim|Naumburg|Naunhof|
Navojoa|Navsari|Nay Pyi Taw|Nazrēt|Neckargemünd|Neckarsulm|Necochea|Neheim|Neiva|Nemby|Nepean|Neresheim|Nersingen|
Nether Edge|Netphen|Nettersheim|Nettetal|Nettuno|Neu Delhi|Neu Wulmstorf|Neu-Anspach|Neu-Guntramsdorf|
Neu-Hohenschönhausen|Neu-Isenburg|Neu-Ulm|Neubau|Neubiberg|Neubrück|Neuburg|Neuburg an der Donau|Neuchâtel|
Neue Neustadt|Neuehrenfeld|Neuenburg|Neuenburg am Rhein|Neuenbürg|Neuendettelsau|Neuenhagen|Neuenhaus|Neuenhof|
Neuenkirchen|Neuenrade|Neuenstadt|Neuenstadt am Kocher|Neufahrn|Neufahrn bei Freising|Neugraben-Fischbek|Neuhausen|
Neuhausen auf den Fildern|Neuhof|Neuhofen|Neuhofen an der Krems|Neukirchen|Neukirchen-Vluyn|Neukölln|Neumarkt|
Neumarkt in der Oberpfalz|Neunburg vorm Wald|Neunkirchen|Neunkirchen am Brand|Neunkirchen am Main|Neuquén|Neuried|
Neuruppin|Neusiedl|Neusiedl am See|Neustadt|Neustadt am Rübenberge|Neustadt an der Aisch|Neustadt an der Donau|
Neustadt an der Orla|Neustadt bei Coburg|Neustadt in Holstein|Neustadt in Sachsen|Neustrelitz|Neusäß|Neutraubling|
Neuwied|Neuzeug|Neuötting|New Bedford|New Cairo|New Haven|New Kingston|New Mirpur City|New South Memphis|
New Taipei City|New Territories|New York City|Newark|Newark on Trent|Newcastle under Lyme|Newport|Newport News|
Newport Pagnell|Newton Abbot|Newton Aycliffe|Newton Highlands|Newton Mearns|Neyveli|Nghi Sơn|Ngong|Nguru|Nichelino|
Nicolás Romero|Nidau|Nidda|Nidderau|Nideggen|Niebüll|Nieder-Ingelheim|Nieder-Olm|Niedergörsdorf|Niederkassel|
Niederkrüchten|Niedernhausen|Niederrad|Niederschöneweide|Niederschönhausen|Niederwerrn|Niederzier|Niefern-Öschelbronn|
Nienburg|Niendorf|Nienstedten|Nierstein|Niesky|Nieuwegein|Nijmegen|Nikolassee|Nikšić|Nilópolis|Nimach|Nimwegen|Ningbo|
Niort|Nippes|Niterói|Nitra|Nittenau|Nittendorf|Nizhniy Novgorod|Nizhny Tagil|Nizza|Njeru|Njombe|Nkpor|Nnewi|
Nocera Inferiore|Nogales|Nohfelden|Noisy-le-Grand|Nonnweiler|Norddeich|Nordenham|Nordenstadt|Norderney|Norderstedt|
Nordheim|Nordholz|Nordhorn|Nordkirchen|Nordstadt|Nordstemmen|Nordwalde|Norfolk|North Charleston|North Las Vegas|
North Peoria|North Shore|North Stamford|Northampton|Northeim|Northwest One|Norton|Norwalk|Norwich|
Nossa Senhora do Socorro|Nossen|Nottuln|Nou Barris|Nova Delhi|Nova Deli|Nova Friburgo|Nova Iguaçu|Nova Lima|
Nova Serrana|Nova Vida|Novara|Novi Pazar|Novo Gama|Novo Hamburgo|Novokuznetsk|Nowrangapur|Nowshera Kalan|Nowy Sącz|
Nsukka|Ntuzuma|Nukus|Nuremberg|Nußloch|Nyala|Nyeri|Nyon|Nyíregyháza|Nzega|Néa Ionía|Néa Smýrni|Níkaia|Nîmes|
Nördlingen|Nörten-Hardenberg|Nörvenich|Nümbrecht|Nürtingen|Oak Creek|Oak Forest|Oak Lawn|Oakland|Oakleaf Plantation|
Oakville|Obalende|Ober-Ramstadt|Ober-Saulheim|Oberasbach|Oberderdingen|Oberentfelden|Oberhaching|Oberhaid|
Oberhausen-Rheinhausen|Oberhof|Oberkassel|Oberkirch|Oberkochen|Obernburg|Obernburg am Main|Oberndorf|
Oberndorf bei Salzburg|Obernkirchen|Oberricklingen|Oberriet|Oberschleißheim|Oberschöneweide|Obersiggenthal|
Oberstaufen|Oberstdorf|Oberstenfeld|Obertraubling|Obertshausen|Oberursel|Oberwart|Oberwiesenthal|Oberwil|Oberzent|
Obuase|Ocaña|Ocean Acres|Ocean Pines|Oceanside|Ochota|Ochsenfurt|Ochsenhausen|Ochtrup|Ocotlán|Ocumare del Tuy|
Odenthal|Oebisfelde|Oederan|Oelde|Oelsnitz|Oer-Erkenschwick|Oerlinghausen|Offa|Offenburg|Oftersheim|Oftringen|
Ogaminana|Ogbomoso|Ohligs|Ohlsdorf|Ojo de Agua|Okanagan Mission|Okene|Okigwe|Okotoks|Okrika|Olanchito|Olathe|
Olavarría|Olbernhau|Olbia|Olching|Oldenburg in Holstein|Oldham|Olfen|Olinda|Olive Branch|Ollon|Olomouc|Olpe|Olsberg|
Olsztyn|Olten|Olupona|Omaha|Omdurman|Omsk|Ondo|Onex|Ongata Rongai|Ongole|Onitsha|Oosterhout|Ooty|Opava|Opfikon|
Opladen|Opole|Oppum|Orai|Oran|Orange Cove|Orange Farm|Orangeville|Oranienburg|Ordos|Orenburg|Orihuela|Orillia|Orizaba|
Orkney|Orlando|Orléans|Ortenberg|Ortenburg|Oruro|Orël|Osasco|Oschatz|Oschersleben|Osdorf|Oshawa|Oshodi|Osijek|Osogbo|
Osorno|Ossendorf|Ostbevern|Ostend|Osterburg|Ostercappeln|Osterhofen|Osterholz-Scharmbeck|Osternienburger Land|
Ostfildern|Ostheim|Osthofen|Ostrhauderfehn|Ostrowiec Świętokrzyski|Ostrołęka|Ostrów Wielkopolski|
Ostseebad Kühlungsborn|Oststeinbek|Othmarschen|Ottakring|Ottawa South|Ottendorf-Okrilla|Ottensen|Ottersberg|
Ottobeuren|Ottobrunn|Ottobrunn bei München|Ottweiler|Oujda|Ourense|Ourinhos|Ovalle|Overath|Overland Park|Oviedo|
Owen Sound|Oxford|Oxford Circle|Oxnard|Oyten|Paarl|Pabianice|Pachuca de Soto|Pacific Palisades|Pacific Pines|
Paderno Dugnano|Padre Hurtado|Padre Las Casas|Padua|Pagoh|Paine|Palaió Fáliro|Palangkaraya|Palembang|Palencia|Palhoça|
Pallabi|Palm Bay|Palma|Palma Soriano|Palmas|Palmdale|Palo Alto|Palo Negro|Paltan|Palu|Palwal|Palín|Pampatar|
Pandharpur|Panevėžys|Pankow|Pano Aqil|Pantin|Panvel|Panzos|Pančevo|Papenburg|Paragominas|Paraiso|Parakou|Paramagudi|
Paranaguá|Paranaque City|Paraná|Parauapebas|Parbhani|Parchim|Pardubice|Parelheiros|Parella|Parintins|Parit Sulung|
Park Forest|Park Slope|Park View|Parkwood Manor|Parma|Parnamirim|Parnaíba|Pasadena|Pasarkemis|Pasay|Pascoe Vale|
Pasewalk|Pasig City|Pasing|Pasir Gudang|Pasir Mas|Pasir Puteh|Paso Robles|Pasrur|Passo Fundo|Pasto|Paterna|Paternò|
Paterson|Patos de Minas|Pattensen|Pattoki|Paulista|Paulo Afonso|Paulsstadt|Paulínia|Pavia|Pavlodar|Paya Terubong|
Payerne|Paysandú|Pazardzhik|Paço do Lumiar|Peachtree Corners|Pearland|Pedreira|Pedro Juan Caballero|Pegnitz|Peiting|
Peißenberg|Pekalongan|Pekanbaru|Pelentong|Pelotas|Pematangsiantar|Pembroke Dock|Pembroke Pines|Pendang|Penig|
Penticton|Penza|Penzberg|Penzing|Peoria|Perchtoldsdorf|Percut|Perdizes|Pereira|Perg|Pergamino|Peristéri|Perleberg|
Perling|Perm|Pernik|Perpignan|Perry Hall|Perry Vale|Perth Amboy|Perugia|Pesaro|Pescara|Pessac|Pest|Pestlőrinc|Petapa|
Petare|Petaẖ Tiqva|Peterborough|Petersberg|Petershagen|Petershausen-Ost|Petershausen-West|Petrolina|Petrozavodsk|
Petroúpolis|Petrópolis|Petržalka|Peñaflor|Peñalolén|Pfaffenhofen|Pfaffenhofen an der Ilm|Pfaffenhofen an der Roth|
Pfalzgrafenweiler|Pfarrkirchen|Pfedelbach|Pfronten|Pfullendorf|Pfullingen|Pfungstadt|Pfäffikon|Phalaborwa|
Philippsburg|Phool Nagar|Phu Quoc|Phusro|Phuthaditjhaba|Phú Mỹ|Piacenza|Pianura|Pickering|Pico Rivera|Picpus|
Picture Rocks|Piedecuesta|Piedras Negras|Piekary Śląskie|Pierrefonds|Piet Retief|Pietermaritzburg|Pikine|Pilsen|
Pimpri|Pimpri-Chinchwad|Pinar del Rey|Pinar del Río|Pindamonhangaba|Pindi Bhattian|Pindiga|Pine Bluff|Pine Castle|
Pinetown|Pinhais|Pinkafeld|Pinneberg|Piotrków Trybunalski|Piracicaba|Piraeus|Piraquara|Pirituba|Pirmasens|Pirna|Pisa|
Pisco|Pistoia|Pita Kotte|Pitalito|Pithampur|Pitt Meadows|Piura|Piła|Plan-les-Ouates|Planaltina|Planeta Rica|
Plankstadt|Plano Piloto|Plattling|Pleasant Plains|Pleasant Prairie|Pleasant View|Pleinfeld|Plettenberg|Pliezhausen|
Plochingen|Plymouth|Plänterwald|Plön|Plüderhausen|Pocking|Poing|Point Breeze|Point Chevalier|Point Cook|Point Pedro|
Point Pleasant|Poitiers|Pollachi|Polokwane|Poltava|Pomona|Pompano Beach|Ponce|Ponders End|Ponferrada|Ponta Grossa|
Pontevedra|Pontianak|Ponticelli|Poole|Popayán|Poplar Bluff|Poppenbüttel|Porbandar|Pordenone|Pori|Porlamar|Porrentruy|
Port Blair|Port Dickson|Port Said|Port Saint Lucie|Port Sudan|Port-de-Paix|Porta Westfalica|Portage la Prairie|
Porto Seguro|Porto-Novo|Portoviejo|Portsmouth|Portugalete|Porvoo|Porz am Rhein|Posadas|Posen|Postbauer-Heng|
Potchefstroom|Potenza|Potiskum|Potosí|Potters Bar|Pouso Alegre|Pozuelo de Alarcón|Pozzo Strada|Pozzuoli|
Poços de Caldas|Pradl|Praga Południe|Praga Północ|Praha|Praia Grande|Prato|Pratteln|Pravyi Bereh|Preetz|Pregassona|
Premnitz|Prenzlau|Prenzlauer Berg|Presidente Prudente|Presque Isle|Pressbaum|Pressburg|Preußisch Oldendorf|Prešov|
Prien|Prien am Chiemsee|Prilep|Prilly|Primrose Place|Prince Albert|Prince Edward|Prince George|Prince Rupert|
Princeton Meadows|Prinzenpark|Pritzwalk|Providence|Provo|Pruszków|Pryor Creek|Przemyśl|Psie Pole|Pucallpa|Puchheim|
Puchong|Pudong|Pudukkottai|Pueblo Nuevo|Puente Alto|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|
Puerto Cortez|Puerto La Cruz|Puerto Madryn|Puerto Maldonado|Puerto Padre|Puerto Plata|Puertollano|Pulheim|Pullach|
Pullach im Isartal|Pully|Pulsnitz|Puno|Punta Alta|Punta Arenas|Punta Cana|Punta Cardón|Punta Gorda|Punta Gorda Isles|
Punta de Mata|Puntigam|Punto Fijo|Puri|Purkersdorf|Purmerend|Purnia|Puruliya|Puthia|Putian|Puxi|Puyang|Pátra|
Pétionville|Pôr do Sol|Põhja-Tallinn|Pöllau|Pößneck|Püttlingen|Płock|Qadirpur Ran|Qarchak|Qarshi|Qazvin|Qina|Qingdao|
Qingyang|Qingyuan|Qods|Qonce|Quakenbrück|Quarto Oggiaro|Quartu Sant'Elena|Qubo Saeed Khan|Queen Creek|Queenstown|
Queimados|Quelimane|Queluz|Querenburg|Querfurt|Quevedo|Quezon City|Qui Nhon|Quibdó|Quickborn|Quierschied|Quilicura|
Quillacollo|Quillota|Quilmes|Quilpué|Quthbullapur|Quảng Ngãi|Quận Mười|Quận Mười Một|Quận Sáu|Racibórz|Radeberg|
Radebeul|Radeburg|Radevormwald|Radolfzell|Radom|Raebareli|Raesfeld|Ragusa|Rahden|Rahlstedt|Rahnsdorf|Raigarh|Raisdorf|
Raja Jang|Rajamahendravaram|Rajapalayam|Rajpur Sonarpur|Rajpura|Raleigh|Ramagundam|Ramiros|Ramna Maidan|
Ramstein-Miesenbach|Rancagua|Rancho Cordova|Rancho Cucamonga|Rancho Mirage|Rancho Palos Verdes|Rancho Penasquitos|
Rancho San Diego|Rancho Santa Margarita|Randburg|Randers|Randfontein|Ranebennur|Rangamati|Rangsdorf|Rankweil|
Ransbach-Baumbach|Raposo Tavares|Rapperswil|Ras Al Khaimah|Rasht|Rastatt|Rastede|Ratekau|Rathenow|Ratodero|Ratzeburg|
Raubling|Rauenberg|Raunheim|Raurkela Industrial Township|Ravenna|Ravensburg|Rawang|Rawson|Rayachoti|Raymond Terrace|
Recanto das Emas|Reconquista|Red Bank|Red Bluff|Red Deer|Red Oak|Red Wing|Redbank Plains|Rednitzhembach|Regensdorf|
Regenstauf|Reggio Calabria|Reggio nell'Emilia|Rehau|Rehburg-Loccum|Reichelsheim|Reichenbach|Reichenbach an der Fils|
Reichertshofen|Reilingen|Reims|Reinach|Reinbek|Reinfeld|Reinhausen|Reinheim|Reinickendorf|Reinsdorf|Reisbach|
Reiskirchen|Rellingen|Remagen|Remseck|Remseck am Neckar|Renala Khurd|Renca|Rendsburg|Renens|Renningen|Reno|Renton|
Repentigny|Resende|Resistencia|Retalhuleu|Reus|Reutte|Rheda-Wiedenbrück|Rhede|Rheinau|Rheinbach|Rheinberg|Rheine|
Rheinfelden|Rheinhausen|Rheinsberg|Rheinstetten|Rhodos|Riacho Fundo II|Rialto|Ribeirão Pires|Ribeirão Preto|
Ribeirão das Neves|Riberalta|Ribnitz-Damgarten|Richards Bay|Richmond|Richmond Hill|Richterswil|Ricklingen|Ridderkerk|
Ried im Innkreis|Riedlingen|Riedstadt|Riegelsberg|Riehen|Rielasingen-Worblingen|Ries|Riesa|Rietberg|Rijswijk|Rimbach|
Rimini|Rimouski|Rimpar|Rinteln|Rio Claro|Rio Del Mar|Rio Grande|Rio Linda|Rio Pequeno|Rio Rancho|Rio Rico|Rio Verde|
Rio das Ostras|Riobamba|Riohacha|Rionegro|Rishon LeTsiyyon|Rishra|Rissen|Ritterhude|Rivas-Vaciamadrid|River Edge|
River Forest|River Vale|Rivera|Roanoke|Roanoke Rapids|Robertsonpet|Rochester|Rock Forest|Rockford|Rocky Mount|
Rodalben|Rodenbach|Rodenkirchen|Rodewisch|Rodgau|Roding|Roeselare|Roetgen|Roha|Rohrbach-Berg|Rohri|Rolling Meadows|
Romanshorn|Rondonópolis|Ronnenberg|Roodepoort|Roosendaal|Roquetas de Mar|Rorschach|Rosarito|Rosbach|
Rosbach vor der Höhe|Rosdorf|Rosenheim|Rosenthal|Rosetta|Roseville|Roskilde|Ross on Wye|Rotenburg|
Rotenburg an der Fulda|Rothenburg|Rothenburgsort|Rotherbaum|Rotherham|Rothrist|Rotkreuz|Rottenburg|
Rottenburg an der Laaber|Rottweil|Roubaix|Round Rock|Rovaniemi|Rovigo|Roxbury Crossing|Roxel|Royal Kunia|
Royal Leamington Spa|Royal Oak|Royal Tunbridge Wells|Royal Wootton Bassett|Roßdorf|Roßlau|Roßtal|Roßwein|Rubio|Rubí|
Ruda Śląska|Rudersberg|Rudolstadt|Rudow|Rudrapur|Rueil-Malmaison|Rufisque|Ruhstorf|Ruiru|Ruislip Manor|Rummelsburg|
Runkel|Ruppichteroth|Ruse|Russeifa|Rustenburg|Ruswil|Rutesheim|Rutland|Rutoma|Ruwa|Ryazan'|Rybnik|Rye Brook|
Râmnicu Vâlcea|Río Cuarto|Río Gallegos|Ródos|Rödental|Rödinghausen|Rösrath|Röthenbach|Röthenbach an der Pegnitz|
Rüdesheim|Rüdesheim am Rhein|Rülzheim|Rüsselsheim|Rüsselsheim am Main|Rüthen|Rüti|Rạch Giá|Saalfeld|Saalfelden|
Saalfelden am Steinernen Meer|Saanen|Saanich|Saarlouis|Saarwellingen|Sabadell|Sabanalarga|Sabaneta|Sabará|Sacaba|
Sachsenheim|Sacomã|Saddiqabad|Saddle Brook|Sadr City|Saerbeck|Saffron Walden|Safi|Sagrada Família|Sagua la Grande|
Saguenay|Sagunto|Saharsa|Sahlkamp|Saidpur|Saint Paul|Saint Peters|Saint Petersburg|Saint-Brieuc|Saint-Constant|
Saint-Eustache|Saint-Georges|Saint-Gilles|Saint-Herblain|Saint-Hubert|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|
Saint-Jérôme|Saint-Laurent|Saint-Louis|Saint-Louis-de-Terrebonne|Saint-Léonard|Saint-Malo|Saint-Marc|
Saint-Maur-des-Fossés|Saint-Michel|Saint-Quentin|Saint-Quentin-en-Yvelines|Sainte-Foy|Sainte-Julie|Sainte-Thérèse|
Saki|Salaberry-de-Valleyfield|Salach|Salamanca|Salamá|Salem|Salerno|Salford|Salina Cruz|Salinas|Salmon Arm|
Salmon Creek|Salo|Salta|Saltivka|Salto|Salvaleón de Higüey|Salzbergen|Salzhemmendorf|Salzkotten|Salé|Samambaia|
Samarinda|Samba|Sambhal|Sambrial|Samsun|Samut Prakan|San Bartolomé de Tirajana|San Bernardino|San Bernardo|
San Blas-Canillejas|San Carlo All'Arena|San Cristóbal|San Felipe|San Fernando|San Isidro|San Joaquín|San Jose|
San José Pinula|San Juan Bautista|San Juan Sacatepéquez|San Justo|San Lorenzo|San Luis|San Marcos|San Martin|
San Martín|San Mateo|San Miguel|San Miguelito|San Pablo|San Rafael|San Sebastián de los Reyes|San Severo|San Timoteo|
San Vicent del Raspeig|San Vicente|San-Pédro|Sanandaj|Sancaktepe|Sancti Spíritus|Sandalfoot Cove|Sandefjord|
Sandhausen|Sandnes|Sandy Springs|Sangerhausen|Sangla Hill|Sankt Augustin|Sankt Gallen|Sankt Georgen im Schwarzwald|
Sankt Ingbert|Sankt Johann in Tirol|Sankt Leon|Sankt Leon-Rot|Sankt Leonhard|Sankt Martin|Sankt Peter|Sankt Ruprecht|
Sankt Valentin|Sankt Veit an der Glan|Sankt Wendel|Sanlúcar de Barrameda|Sanremo|Sans Souci|Sant Andreu|
Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa Ana|Santa Bárbara d'Oeste|Santa Catarina|
Santa Catarina Pinula|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santa Cruz do Sul|
Santa Lucía|Santa Lucía Cotzumalguapa|Santa Luzia|Santa Maria|Santa Rita|Santa Rosa|Santa Tecla|Santana|
Santana de Parnaíba|Santander|Santander de Quilichao|Santarém|Santiago de Querétaro|Santiago de Surco|Santo André|
Santo Antônio de Jesus|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Sants-Montjuïc|Santurtzi|Santutxu|
Sao Lucas|Sao Rafael|Sapele|Sapopemba|Saporischschja|Sapucaia do Sul|Sarandi|Sarandí|Saratov|Sarcelles|Sardinien|
Sargans|Sarnen|Sarnia|Sarpsborg|Sarrià-Sant Gervasi|Sarstedt|Sartrouville|Sasel|Saskatoon|Sasolburg|Sassari|
Sassenberg|Sassenburg|Sassnitz|Satu Mare|Saugor|Sauk Rapids|Sault Ste. Marie|Saurimo|Savannah|Savar|Savona|
Sawai Madhopur|Scafati|Schaafheim|Schaan|Schaerbeek|Schaffhausen|Schalksmühle|Schanghai|Scharbeutz|Scharnhorst|
Scharnhorst-Ost|Scheeßel|Schelklingen|Schellerten|Schermbeck|Scheßlitz|Schiedam|Schieder-Schwalenberg|Schierke|
Schierling|Schierstein|Schiffdorf|Schifferstadt|Schiffweiler|Schipkau|Schkeuditz|Schladming|Schlangen|Schleiden|
Schleiz|Schleswig|Schlieren|Schluchsee|Schlüchtern|Schmalkalden|Schmallenberg|Schmargendorf|Schmitten|Schmölln|
Schnaittach|Schneeberg|Schnelsen|Schneverdingen|Schofield Barracks|Schongau|Schonungen|Schopfheim|Schorndorf|
Schortens|Schramberg|Schriesheim|Schrobenhausen|Schulzendorf|Schutterwald|Schwabach|Schwabmünchen|Schwaig|Schwaigern|
Schwaikheim|Schwalbach|Schwalbach am Taunus|Schwalmstadt|Schwalmtal|Schwandorf in Bayern|Schwanewede|Schwarzenbach|
Schwarzenbach an der Saale|Schwarzenbek|Schwarzenberg|Schwarzenbruck|Schwaz|Schwechat|Schweich|Schwelm|Schwerte|
Schwetzingen|Schwieberdingen|Schwyz|Schwäbisch Gmünd|Schwäbisch Hall|Schärding|Schömberg|Schönaich|Schönebeck|
Schöneberg|Schönefeld|Schöneiche|Schöningen|Schöppingen|Schübelbach|Schüttorf|Scotch Plains|Scottsdale|Seaton Delaval|
Sebnitz|Secondigliano|Seeb|Seefeld|Seeheim-Jugenheim|Seelze|Seesen|Seevetal|Segovia|Sehnde|Sehore|Seiersberg|Seiffen|
Seinäjoki|Sekondi-Takoradi|Selayang Baru Utara|Selb|Seligenstadt|Sellin|Selm|Selters|Selva Alegre|Semenyih|Semey|
Senador Canedo|Senden|Sendenhorst|Senftenberg|Sengerema|Sengkang New Town|Sentul|Seoni|Sepang|Sept-Îles|Seraing|
Serang|Serekunda|Seri Kembangan|Seri Manjung|Serilingampalle|Serra|Sertãozinho|Sesto Fiorentino|Sesto San Giovanni|
Sesvete|Setapak|Sete Lagoas|Setia Alam|Settimo Torinese|Seven Sisters|Sevran|Sfax|Sfântu Gheorghe|Shabqadar|Shagamu|
Shahdad Kot|Shahdadpur|Shahkot|Shahuwadi|Shakargarh|Shangqiu|Shantou|Shaoxing|Shawinigan|Sheepshead Bay|Shekhupura|
Shenyang|Shepherds Bush|Shepton Mallet|Sherbrooke|Sherpur|Shibganj|Shijiazhuang|Shinyanga|Shiraz|Shivaji Nagar|
Shivpuri|Shiyan|Shkodër|Sholapur|Shomolu|Short Pump|Show Low|Shreveport|Shujaabad|Shumen|Shyamnagar|Shymkent|Sibiu|
Siebnen|Siedlce|Siegburg|Siegfriedviertel|Siegsdorf|Siemensstadt|Siemianowice Śląskie|Siena|Sienna Plantation|
Sierra Madre|Sierra Vista|Sierra Vista Southeast|Sierre|Sigmaringen|Siguatepeque|Sikasso|Silvassa|Silver Firs|
Silver Spring|Simbach|Simbach am Inn|Simi Valley|Simmering|Simmern|Simões Filho|Sincelejo|Sindelfingen|Singa|Singida|
Singkawang|Singrauli|Sinjhoro|Sinop|Sinsheim|Sint-Niklaas|Sinzheim|Sinzig|Sioux Falls|Siracusa|Sirajganj|Sirnach|
Sirsa|Sitiawan|Sittard|Sitten|Situbondo|Sivakasi|Sivas|Sizilien|Skardu|Skien|Skudai|Skyview Ranch|Slacks Creek|
Slatina|Sleepy Hollow|Sliven|Slough|Smederevo|Smolensk|Soacha|Sobral|Soccavo|Sochi|Socopó|Soest|Sogamoso|Sohag|
Sohland|Solihull|Sollenau|Sollentuna|Solms|Solna|Solothurn|Soltau|Solwezi|Somaroboro|Somerset West|Sondershausen|
Songea|Songjiang|Sonneberg|Sonnenberg|Sonthofen|Sontra|Sopron|Sorel-Tracy|Sorocaba|Sorriso|Soshanguve|Sosnowiec|
South Bend|South Boston|South Dublin|South Fulton|South Tangerang|Southampton|Southwest Waterfront|Sowerby Bridge|
Soweto|Soyapango|Spaichingen|Spandau|Spanish Fork|Spelle|Spenge|Spiekeroog|Spiesen-Elversberg|Spiez|Spijkenisse|
Spittal|Spittal an der Drau|Spokane|Spratzern|Spreitenbach|Spring Creek|Springfield|Springs|Sprockhövel|
Spuyten Duyvil|Sri Ganganagar|Sri Jayewardenepura Kotte|Srikakulam|St Helens|St. Catharines|St. Georg|St. Pauli|
Staaken|Stadtallendorf|Stadtbergen|Stadthagen|Stadtlohn|Stahnsdorf|Stalowa Wola|Stamford|Standerton|Stans|
Stara Zagora|Starachowice|Stargard|Starnberg|State College|Staufenberg|Stavropol|Staßfurt|Steffisburg|Steglitz|
Steilshoop|Steinau|Steinau an der Straße|Steinbach|Steinbach am Taunus|Steinbach-Hallenberg|Steinen|Steinfeld|
Steinfurt|Steinhagen|Steinhausen|Steinheim|Steinheim am Albuch|Steinheim an der Murr|Stellenbosch|Stellingen|
Stephanskirchen|Sterling Heights|Sterlitamak|Sternschanze|Sterzing|Stettin|Stevenson Ranch|Steveston|Steyr|
Stilfontein|Stittsville|Stockach|Stockelsdorf|Stockerau|Stockport|Stockstadt|Stockstadt am Main|Stockton|Stodůlky|
Stoke Gifford|Stolberg|Stollberg|Stolzenau|Stoney Creek|Stony Brook|Stony Plain|Storkow|Stouffville|Straelen|
Strasshof|Strasshof an der Nordbahn|Stratford|Straubing|Strausberg|Strawberry Mansion|Straßgang|Strullendorf|
Stuarts Draft|Stuhr|Stuttgart Feuerbach|Stuttgart Mühlhausen|Stuttgart-Ost|Stöcken|Stöckheim|Subang Jaya|Subotica|
Suceava|Sucre|Suez|Sugar Land|Sugarland Run|Suhr|Sukabumi|Sulaymaniyah|Suleja|Sulingen|Sullana|Sultan Pur Majra|
Sultanbeyli|Sultangazi|Sulz am Neckar|Sulzbach|Sulzbach am Main|Sulzbach-Rosenberg|Sumaré|Sumbawanga|Sumgayit|Sumy|
Sun Prairie|Sunderland|Sundern|Sundsvall|Sungai Buloh|Sungai Petani|Sunnyvale|Sunrise Manor|Sunset Park|Sunyani|
Surakarta|Surendranagar|Surfers Paradise|Surgut|Sursee|Surulere|Sutton Coldfield|Sutton in Ashfield|Suwałki|Suzano|
Suzhou|Swabi|Swansea|Sweet Home|Swift Current|Swindon|Sydney Mines|Syke|Sylt|Syracuse|Szolnok|Szombathely|
Székesfehérvár|São Caetano do Sul|São Carlos|São Gonçalo do Amarante|São José|São José de Ribamar|
São José do Rio Preto|São José dos Pinhais|São João de Meriti|São Leopoldo|São Lourenço da Mata|São Mateus|
São Pedro da Aldeia|São Vicente|Sérres|Sétif|Södermalm|Södertälje|Söhlde|Sölden|Sömmerda|Südlohn|Sülldorf|Słupsk|
Ta'if|Tabora|Taboão da Serra|Tabuk|Tacarigua|Tacloban|Tacna|Tacoma|Tacuarembó|Tadepalligudem|Tadpatri|Taganrog|
Taguatinga|Taguig|Tai'an|Tainan|Taiping|Taiyuan|Taiz|Taizhou|Takeo|Talara|Talatona|Talca|Talcahuano|Talhar|
Taman Melawati|Taman Petaling|Tambaram|Tambov|Tamm|Tampa|Tampines Estate|Tampines New Town|Tandil|Tando Adam|
Tando Allahyar|Tando Bago|Tando Muhammad Khan|Tanga|Tangail|Tangará da Serra|Tangerang|Tangermünde|Tangshan|
Tanque Verde|Tarakan|Taranto|Taraz|Tarbes|Targówek|Tarija|Tarime|Tarlac City|Tarnobrzeg|Tarnowskie Góry|Tarnów|Tarsus|
Tartagal|Tasek Glugor|Tasikmalaya|Tatabánya|Tatuí|Taubaté|Tauberbischofsheim|Taucha|Taufkirchen|Taunsa|Taunusstein|
Tauranga|Tczew|Te Aro|Te Atatu Peninsula|Te Awamutu|Te Puke|Techiman|Tecklenburg|Tecomán|Tega Cay|Tegal|Tehuacán|
Teisendorf|Teixeira de Freitas|Telde|Telford|Telfs|Telgte|Tellicherry|Teltow|Teluk Intan|Tema|Tema New Town|Temara|
Temecula|Temixco|Tempe|Tempe Junction|Tempelhof|Temple Terrace|Templestowe Lower|Templin|Teneriffa|Teni|Teningen|
Tepatitlán de Morelos|Tepexpan|Teplice|Teramo|Teresópolis|Terni|Ternitz|Terrassa|Terre Haute|Terrebonne|
Teshi Old Town|Tete|Teterow|Tetovo|Tettnang|Tetuán de las Victorias|Teublitz|Texcoco de Mora|Teziutlan|Teófilo Otoni|
Thaba Nchu|Thal|Thale|Thalwil|Thanh Hóa|Thanh Xuân|Thanjavur|The Bronx|Thenali|Therwil|Thessaloníki|Thika|Thiès|
Thiès Nones|Thohoyandou|Tholey|Thornton Heath|Thousand Oaks|Throgs Neck|Thul|Thun|Thunder Bay|Thuận An|Thái Nguyên|
Thônex|Thủ Dầu Một|Thủ Đức|Tianjin|Tiergarten|Tilburg|Tillmans Corner|Timmendorfer Strand|Timmins|Timon|Tinaquillo|
Tinsukia|Tiquipaya|Tirschenreuth|Tiruchengode|Tiruppur|Tiruvannamalai|Titisee-Neustadt|Titiwangsa|Titz|Tlalnepantla|
Tlalpan|Tlaquepaque|Tláhuac|Toamasina|Tocoa|Tokoza|Toledo|Tolyatti|Tomaszów Mazowiecki|Tomsk|Tonalá|Tonk|Toowoomba|
Topeka|Tordher|Torgau|Torgelow|Tornesch|Torrance|Torre del Greco|Torrejón de Ardoz|Torrelavega|Torremolinos|
Torrevieja|Torun|Tostedt|Totonicapán|Tottenham|Tottenham Hale|Touba|Toulon|Tourcoing|Tournai|Tours|Traiskirchen|
Trapani|Traun|Traunreut|Traunstein|Travemünde|Trebbin|Trebur|Trelew|Trenčín|Treptow|Treuchtlingen|Treuen|
Treuenbrietzen|Treviso|Tri-Cities|Triesen|Triest|Trieste|Trimbach|Trindade|Trinidad|Trittau|Trnava|Trofaiach|
Troisdorf|Trophy Club|Trossingen|Trostberg|Trostberg an der Alz|Troyes|Trujillo|Trujillo Alto|Trá Mhór|Tríkala|
Tshikapa|Tubarão|Tucupita|Tula|Tulancingo|Tulcea|Tulcán|Tulln|Tulsa|Tuluá|Tumaco|Tumbes|Tunduma|Tungendorf|Tungi|
Tungipara|Tunja|Turmero|Turtle Rock|Tuscaloosa|Tustin Legacy|Tuttlingen|Tutzing|Tuxtepec|Tuxtla|Tuzla|Tver|
Tweed Heads|Twentynine Palms|Twifu Praso|Twistringen|Two Rivers|Tychy|Tyumen|Táriba|Târgu Jiu|Täby|Tétouan|Töging|
Töging am Inn|Tönisvorst|Tönning|Tønsberg|UC Irvine|Uberaba|Uberlândia|Ubstadt-Weiher|Uccle|Udine|Ueckermünde|Uedem|
Uelzen|Uerdingen|Uetersen|Uetze|Ugep|Uhingen|Uhldingen-Mühlhofen|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulu Bedok|Uluberiya|
Ulyanovsk|Umarkot|Umeå|Umraniye|Umuahia|Umuarama|Union Market|Unna|Unterföhring|Untergruppenbach|Unterhaching|
Unterhausen|Unterkrozingen|Unterschleißheim|Untersiggenthal|Unterägeri|Upata|Uppal Kalan|Upper West Side|Urbach|
Urdorf|Uromi|Ursynów|Uruguaiana|Usedom|Usera|Ushirombo|Usingen|Uslar|Ust-Kamenogorsk|Uster|Utrera|Uvira|Uzwil|Uíge|
Užice|Vahrenheide|Vaihingen|Vaihingen an der Enz|Val Dor|Val-d'Or|Val-des-Arbres|Valdefuentes|Valdemoro|Valdivia|
Vale of Leven|Valence|Valenzuela|Valera|Valinhos|Valjevo|Valle Vista|Vallecas|Valledupar|Vallejo|Vallendar|
Valley Cottage|Valley Glen|Valley Stream|Valparai|Valparaíso de Goiás|Van Buren|Van Ness|Van Nest|Van Nuys|Van Wert|
Vanderbijlpark|Vaniyambadi|Vannes|Vantaa|Vapi|Varel|Varese|Varginha|Vasastaden|Vasco da Gama|Vaslui|Vaterstetten|
Vatican|Vaticano|Vatikanstadt|Vaudreuil-Dorion|Vechelde|Vechta|Vedado|Vedado del Cotorro|Vedder Crossing|Veenendaal|
Vegesack|Veitshöchheim|Vejalpur|Vejle|Velen|Veles|Veliko Tŭrnovo|Velletri|Vellmar|Velsen-Zuid|Velten|Venado Tuerto|
Venlo|Venustiano Carranza|Veracruz|Verbier|Vercelli|Verden|Vereeniging|Verl|Vernier|Verona|Versailles|Versmold|
Versoix|Verviers|Vespasiano|Veszprém|Vetschau|Vettweiß|Vevey|Veyrier|Viacha|Viamão|Viana|Viareggio|Vicenza|
Victoria de Durango|Victoriaville|Victorville|Vicálvaro|Vidisha|Viechtach|Vienenburg|Viernheim|Viersen|View Royal|
Viganello|Vigevano|Vihari|Vijayapura|Viktring|Vila Andrade|Vila Curuca|Vila Flor|Vila Jacui|Vila Maria|Vila Mariana|
Vila Matilde|Vila Medeiros|Vila Prudente|Vila Velha|Vila-real|Viladecans|Villa Alemana|Villa Canales|Villa Elisa|
Villa Lugano|Villa María|Villa Mercedes|Villa Nueva|Villa de Cura|Villa de Vallecas|Villa del Rosario|
Villach-Innere Stadt|Villacher Vorstadt|Villars-sur-Glâne|Villaverde|Villavicencio|Villejuif|Villeneuve-d'Ascq|
Villeurbanne|Villingen-Schwenningen|Villmar|Villupuram|Vilsbiburg|Vilshofen|Vincennes|Vinh|Vinnytsya|Virginia Beach|
Visalia|Visbek|Viseu|Visp|Visselhövede|Vista Alegre|Vitebsk|Viterbo|Vitry-sur-Seine|Vitória da Conquista|
Vitória de Santo Antão|Vizianagaram|Việt Trì|Vlaardingen|Vladikavkaz|Vlissingen|Vlorë|Vlotho|Voerde|Vohburg|
Vohburg an der Donau|Vohenstrauß|Voitsberg|Volgograd|Volkach|Volksdorf|Vologda|Volos|Volta Redonda|Volzhsky|Vomp|
Vorchdorf|Voronezh|Votorantim|Vranje|Vreden|Vryheid|Vwawa|Várzea Grande|Várzea Paulista|Växjö|Vélez-Málaga|Vénissieux|
Vöhringen|Völkendorf|Völklingen|Völs|Vösendorf|Výronas|Vũng Tàu|Waalwijk|Wabern|Wachtberg|Wachtendonk|Waco|Wad Medani|
Wade Hampton|Wadern|Wadgassen|Wagenfeld|Waghäusel|Wah Cantt|Wahlstedt|Wahn-Heide|Waiblingen|Waidmannslust|Wajir|
Wake Forest|Wakefield|Wakiso|Walbersdorf|Wald-Michelbach|Waldbröl|Waldeck|Waldenbuch|Waldfeucht|Waldheim|Waldkirch|
Waldkirchen|Waldkraiburg|Waldmünchen|Waldsassen|Waldshut-Tiengen|Waldstetten|Walker Mill|Walla Walla|Walldorf|
Walldürn|Wallenhorst|Wallerfangen|Wallisellen|Walnut Creek|Walsall|Walsrode|Waltendorf|Waltenhofen|Waltershausen|
Waltham Abbey|Waltham Cross|Walthamstow|Waltrop|Wambel|Wandlitz|Wandsbek|Wangen|Wangerooge|Wangsa Maju|Wanne-Eickel|
Wannsee|Wanzhou|Warburg|Wardenburg|Warder|Wardha|Waren|Warendorf|Warnemünde|Warner Robins|Warr Acres|Warri|Warrington|
Warstein|Washington Court House|Washington Heights|Washington Terrace|Washwood Heath|Wassenberg|Wasserburg|
Wasserburg am Inn|Waterbury|Waterloo|Watford|Wath upon Dearne|Wattens|Wattenscheid|Wattwil|Wawer|Wazirabad|Wałbrzych|
Webster Groves|Weener|Weert|Weeze|Wegberg|Wehrheim|Weida|Weifang|Weikersheim|Weil der Stadt|Weil im Schönbuch|
Weilburg|Weilerswist|Weilheim|Weilheim an der Teck|Weilmünster|Weinberg|Weinböhla|Weinfelden|Weingarten|Weinheim|
Weinsberg|Weinstadt-Endersbach|Weissach|Weiterstadt|Weiz|Weißenburg in Bayern|Weißenfels|Weißenhorn|Weißensee|
Weißenthurm|Weißwasser|Welkom|Welland|Wellinghofen|Wellingsbüttel|Wells Branch|Welzheim|Wendeburg|Wendelstein|
Wendlingen|Wendlingen am Neckar|Wennigsen|Wentorf|Wentorf bei Hamburg|Wenzenbach|Wenzhou|Werdau|Werdohl|Werl|Werlte|
Wermelskirchen|Wernau|Werne|Werneck|Werneuchen|Wertheim|Werther|Wertingen|Wesel|Wesley Chapel|Wesseling|West Bromwich|
West Covina|West Jerusalem|West Jordan|West Palm Beach|West Raleigh|West Valley City|Westend|Westerkappeln|Westerland|
Westerstede|Westhagen|Westminster|Westonaria|Weststadt|Westwood Plateau|Wettbergen|Wettingen|Wettringen|Wetzelsdorf|
Wetzendorf|Wetzikon|Wetzlar|Whalley|Whitby|White Horse|White House|White Marsh|White Oak|White Plains|White Rock|
White Settlement|Whitehorse|Wichita|Wichita Falls|Wickede|Wiefelstede|Wiehl|Wiener Neudorf|Wieseck|Wiesloch|Wiesmoor|
Wietmarschen|Wietze|Wigan|Wigston Magna|Wildberg|Wildeshausen|Wilhelmsburg|Wilhelmsruh|Wilhelmstadt|Wilkau-Haßlau|
Willebadessen|Willich|Willingen|Willisau|Willoughby|Willowdale|Willstätt|Wilmersdorf|Wilmington|Wilna|Wilnsdorf|
Wilsdruff|Wilten|Wilton Manors|Wimborne Minster|Wimpassing|Windisch|Windsor|Windsor Locks|Winejok|Winnenden|
Winnie Mandela|Winnipeg|Winsen|Winston-Salem|Winter Garden|Winter Haven|Winterbach|Winterberg|Winterhude|Wipperfürth|
Wisconsin Rapids|Wittenau|Wittenbach|Wittenberg|Wittenberge|Wittingen|Wittlich|Wittmund|Wittstock|Witzenhausen|Woburn|
Woerden|Wohlen|Woking|Wola|Wolf Trap|Wolfen|Wolfhagen|Wolfratshausen|Wolfsberg|Wolfurt|Wolgast|Wollerau|Wolmirstedt|
Wolnzach|Woltersdorf|Woluwe-Saint-Lambert|Wolverhampton|Wood Dale|Woodlands|Woods Cross|Woodstock|Worb|Worcester|
World's End|Worpswede|Worringen|Worthing|Woy Woy|Wriezen|Wrzeszcz|Wuhu|Wukari|Wunsiedel|Wunstorf|Wurzen|Wustermark|
Wuxi|Wuzhong|Wyndham Vale|Wächtersbach|Wädenswil|Währing|Wölfersheim|Wölfnitz|Wörgl|Wörrstadt|Wörth|Wörth am Rhein|
Wülfrath|Würselen|Włocławek|Xalapa de Enríquez|Xanten|Xi'an|Xiamen|Xico|Xining|Xochimilco|Xuân Lộc|Yacuiba|Yambol|
Yamoussoukro|Yamuna Nagar|Yancheng|Yangzhou|Yantai|Yaritagua|Yaroslavl|Yautepec|Yazd|Yelahanka|Yenagoa|Yokohama|Yola|
Yonkers|Yopal|Yorba Linda|Yoshkar-Ola|Yumbo|Yunfu|Yunusobod|Zaandam|Zaanstad|Zabrze|Zacapa|Zagazig|Zahedan|
Zalaegerszeg|Zalău|Zamboanga|Zamora|Zamora de Hidalgo|Zamość|Zanjan|Zanzibar|Zapopan|Zaporizhzhya|Zaragoza|Zaraza|
Zaria|Zarqa|Zawiercie|Zehdenick|Zehlendorf|Zeist|Zeitz|Zell am See|Zella-Mehlis|Zemun|Zenica|Zerakpur|Zerbst|Zermatt|
Zetel|Zeulenroda|Zeulenroda-Triebes|Zeuthen|Zeven|Zeytinburnu|Zgierz|Zhaoqing|Zhengzhou|Zhongshan|Zhuhai|Zibo|
Zielona Góra|Zinder|Zingst|Zipaquirá|Zirl|Zirndorf|Zittau|Zlín|Zoetermeer|Zofingen|Zográfos|Zollikofen|Zorneding|
Zossen|Zrenjanin|Zschopau|Zuchwil|Zugló|Zumpango|Zunyi|Zweibrücken|Zwenkau|Zwiesel|Zwijndrecht|Zwingenberg|Zwolle|
Zwönitz|Zárate|Zülpich|Zündorf|Águas Claras|Águas Lindas de Goiás|Álvaro Obregón|Ávila|Äußere Neustadt|Ålesund|Århus|
Çankaya|Çorum|Épinay-sur-Seine|Évosmos|Évreux|Évry|Ílion|Ðà Lạt|Ñuñoa|Öhringen|Örebro|Östringen|Újpest|Ústí nad Labem|
Übach-Palenberg|Überherrn|Überlingen|Überruhr-Holthausen|Ürümqi|Üsküdar|Āsansol|Čair|Čačak|České Budějovice|Đống Đa|
İskenderun|Łomża|Śródmieście|Świdnica|Świętochłowice|Şanlıurfa|Šabac|Šiauliai|Żoliborz|Żory|Žilina|Žižkov
"""

LOCAL_TOWNS: frozenset[str] = frozenset(
    town.casefold() for town in _TOWNS.strip().replace("\n", "").split("|")
)
"""The towns, beside those of :data:`newsparse.fields.places.PLACES`. Case-folded."""

_TERRITORIES = """
Abruzzo|Aceh|Afeganistão|Afganistán|Afghanistan|Afrique du Sud|Aguascalientes|Alabama|Alaska|Albania|Albanie|Albanien|
Albanië|Alberta|Albânia|Alemanha|Alemania|Algeria|Algerien|Algerije|Algérie|Allemagne|American Samoa|Amerikaans-Samoa|
Amerikaanse Maagdeneilanden|Amerikanisch-Samoa|Amerikanische Jungferninseln|Andalucía|Andhra Pradesh|Andorra|Andorre|
Angola|Anguila|Anguilla|Antarctica|Antarctique|Antarktis|Antartide|Antigua & Barbuda|Antigua e Barbuda|
Antigua en Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antigua-et-Barbuda|Antioquia|Antártida|Antígua e Barbuda|
Arabia Saudita|Arabia Saudí|Arabie saoudite|Argelia|Argentina|Argentine|Argentinien|Argentinië|Argélia|Arizona|
Arkansas|Armenia|Armenien|Armenië|Arménie|Armênia|Aruba|Arunachal Pradesh|Arábia Saudita|Aserbaidschan|Assam|
Australia|Australie|Australien|Australië|Austria|Austrália|Autriche|Azad Kashmir|Azerbaigian|Azerbaijan|Azerbaijão|
Azerbaiyán|Azerbaïdjan|Azerbeidzjan|Baden-Württemberg|Bahama's|Bahamas|Bahama’s|Bahia|Bahrain|Bahrein|Bahreïn|
Baja California|Baja California Sur|Bali|Balochistan|Baluchistan|Bangladesch|Bangladesh|Bangladés|Barbade|Barbados|
Barbuda|Barein|Baréin|Basilicata|Bataan|Batangas|Bavaria|Bavière|Bayern|Belarus|Belgien|Belgio|Belgique|Belgium|
België|Belice|Belize|Benin|Benín|Bermuda|Bermudas|Bermudes|Bhoutan|Bhutan|Bielorrusia|Bielorrússia|Bielorussia|Bihar|
Biélorussie|Bolivia|Bolivie|Bolivien|Bolívia|Bosnia & Herzegovina|Bosnia ed Erzegovina|Bosnia y Herzegovina|
Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnië en Herzegovina|Botsuana|Botswana|Brandenburg|Brasil|Brasile|
Brasilien|Brazil|Brazilië|Britain|Britische Jungferninseln|British Columbia|British Virgin Islands|
Britse Maagdeneilanden|Brittany|Brunei|Brunei Darussalam|Brunéi|Brésil|Bulacan|Bulgaria|Bulgarie|Bulgarien|Bulgarije|
Bulgária|Burgenland|Burkina Faso|Burma|Burquina Faso|Burundi|Bután|Butão|Bélgica|Bénin|Bósnia e Herzegovina|
Cabo Verde|Calabria|California|Californie|Camarões|Cambodge|Cambodia|Cambodja|Cambogia|Camboja|Camboya|Cameroon|
Cameroun|Camerun|Camerún|Campeche|Canada|Canadá|Cap-Vert|Cape Verde|Capo Verde|Caraibi Olandesi|Caribbean Netherlands|
Caribe neerlandés|Caribisch Nederland|Caroline|Caroline du Nord|Caroline du Sud|Catalonia|Catalunya|Cataluña|Catar|
Cavite|Cayman Islands|Cazaquistão|Ceará|Cechia|Centraal-Afrikaanse Republiek|Central African Republic|Chad|Chade|
Chechnya|Chequia|Chhattisgarh|Chiapas|Chihuahua|Chile|Chili|China|Chine|Chipre|Christmas Island|Christmaseiland|
Chypre|Ciad|Cidade do Vaticano|Cile|Cina|Cipro|Città del Vaticano|Ciudad del Vaticano|Coahuila|Cocos|Cocoseilanden|
Colima|Colombia|Colombie|Colombie-Britannique|Colorado|Colômbia|Comoras|Comore|Comoren|Comores|Comoros|Congo|
Congo - Brazzaville|Congo - Kinshasa|Congo-Brazzaville|Congo-Kinshasa|Connecticut|Cook Islands|Cookeilanden|
Cookinseln|Corea del Nord|Corea del Norte|Corea del Sud|Corea del Sur|Coreia do Norte|Coreia do Sul|Cornwall|
Corée du Nord|Corée du Sud|Costa Rica|Costa d'Avorio|Costa do Marfim|Costa d’Avorio|Crete|Crimea|Crimée|Croacia|
Croatia|Croatie|Croazia|Croácia|Cuba|Cumbria|Cundinamarca|Curazao|Curaçao|Cyprus|Czechia|Côte d'Ivoire|Côte d’Ivoire|
DRC|Dagestan|Danemark|Danimarca|Darfur|Delaware|Denemarken|Denmark|Deutschland|Devon|Dinamarca|Djibouti|Djibuti|
Dominica|Dominicaanse Republiek|Dominican Republic|Dominikanische Republik|Dominique|Donbas|Dschibuti|Duitsland|
Durango|Dänemark|Eastern Cape|Ecuador|Edomex|Egipto|Egito|Egitto|Egypt|Egypte|El Salvador|Elfenbeinküste|
Emilia Romagna|Emilia-Romagna|Emirados Árabes Unidos|Emirati Arabi Uniti|Emiratos Árabes Unidos|England|Equador|
Equatoriaal-Guinea|Equatorial Guinea|Eritrea|Eritreia|Eslovaquia|Eslovenia|Eslováquia|Eslovênia|Espagne|Espanha|
España|Essex|Essuatíni|Estado de México|Estados Unidos|Estland|Estonia|Estonie|Estônia|Esuatini|Eswatini|Ethiopia|
Ethiopië|Etiopia|Etiopía|Etiópia|Faeröer|Falkland Islands|Falklandeilanden|Falklandinseln|Faroe Islands|Fidji|Fidschi|
Figi|Fiji|Filipijnen|Filipinas|Filippine|Finland|Finlande|Finlandia|Finlândia|Finnland|Fiyi|Florida|Floride|France|
Francia|Frankreich|Frankrijk|Frans-Guyana|Frans-Polynesië|Französisch-Guayana|Französisch-Polynesien|França|
Free State|French Guiana|French Polynesia|Färöer|Gabon|Gabun|Gabão|Gabón|Galicia|Gambia|Gambie|Gana|Gauteng|Gaza|
Gaza Strip|Georgia|Georgien|Georgië|Germania|Germany|Geórgia|Ghana|Giamaica|Giappone|Gibilterra|Gibraltar|Gibuti|
Gilgit-Baltistan|Giordania|Goa|Granada|Grecia|Greece|Greenland|Grenada|Grenade|Grenadines|Griechenland|Griekenland|
Groenland|Groenlandia|Groenlândia|Grèce|Grécia|Grönland|Guadalupa|Guadalupe|Guadeloupe|Guam|Guanajuato|Guatemala|
Guayana Francesa|Guernesey|Guernsey|Guerrero|Guiana|Guiana Francesa|Guinea|Guinea Ecuatorial|Guinea Equatoriale|
Guinea-Bissau|Guinea-Bisáu|Guinee|Guinee-Bissau|Guiné|Guiné Equatorial|Guiné-Bissau|Guinée|Guinée équatoriale|
Guinée-Bissau|Gujarat|Guyana|Guyana Francese|Guyane française|Gâmbia|Géorgie|Haiti|Haití|Haryana|Hawaii|Haïti|Hessen|
Hidalgo|Himachal Pradesh|Hokkaido|Holland|Honduras|Hong Kong SAR China|Hong Kong, RAE da China|Hongarije|
Hongkong SAR van China|Hongrie|Hungary|Hungria|Hungría|IJsland|Iceland|Idaho|Ierland|Ilha Christmas|Ilha Norfolk|
Ilha de Man|Ilhas Aland|Ilhas Cayman|Ilhas Cocos|Ilhas Cook|Ilhas Faroé|Ilhas Malvinas|Ilhas Marianas do Norte|
Ilhas Marshall|Ilhas Pitcairn|Ilhas Salomão|Ilhas Turcas e Caicos|Ilhas Virgens Americanas|Ilhas Virgens Britânicas|
Illinois|Iloilo|Inde|India|Indiana|Indien|Indonesia|Indonesien|Indonesië|Indonésia|Indonésie|Inner Mongolia|Iowa|Irak|
Iran|Iraq|Iraque|Ireland|Irland|Irlanda|Irlande|Irán|Irã|Isla Norfolk|Isla de Man|Isla de Navidad|Island|Islanda|
Islande|Islandia|Islas Aland|Islas Caimán|Islas Cocos|Islas Cook|Islas Feroe|Islas Malvinas|Islas Marianas del Norte|
Islas Marshall|Islas Pitcairn|Islas Salomón|Islas Turcas y Caicos|Islas Vírgenes Británicas|Islas Vírgenes de EE. UU.|
Isle of Man|Islândia|Isola Christmas|Isola Norfolk|Isola di Man|Isole Cayman|Isole Cocos|Isole Cook|Isole Falkland|
Isole Fær Øer|Isole Marianne Settentrionali|Isole Marshall|Isole Pitcairn|Isole Salomone|Isole Turks e Caicos|
Isole Vergini Americane|Isole Vergini Britanniche|Isole Åland|Israel|Israele|Israël|Italia|Italie|Italien|Italië|
Italy|Itália|Ivoorkust|Iêmen|Jalisco|Jamaica|Jamaika|Jamaïque|Jammu and Kashmir|Japan|Japon|Japão|Japón|Java|Jemen|
Jersey|Jharkhand|Johor|Jordan|Jordania|Jordanie|Jordanien|Jordanië|Jordânia|Kaaimaneilanden|Kaapverdië|Kaimaninseln|
Kalifornien|Kambodscha|Kameroen|Kamerun|Kanada|Kansas|Karibische Niederlande|Karnataka|Kasachstan|Kashmir|Katar|
Kazachstan|Kazajistán|Kazakhstan|Kazakistan|Kedah|Kelantan|Kenia|Kent|Kentucky|Kenya|Kerala|Khyber Pakhtunkhwa|
Kirghizistan|Kirghizstan|Kirgisistan|Kirgizië|Kirguistán|Kiribati|Koeweit|Kokosinseln|Kolumbien|Komoren|
Kongo-Brazzaville|Kongo-Kinshasa|Kosovo|Koweït|Krim|Kroatien|Kroatië|Kuba|Kurdistan|Kuwait|KwaZulu-Natal|Kyrgyzstan|
Kärnten|La Réunion|Labrador|Ladakh|Laguna|Lancashire|Laos|Latvia|Lazio|Lebanon|Lesotho|Lesoto|Letland|Letonia|
Lettland|Lettonia|Lettonie|Letônia|Leyte|Liban|Libano|Libanon|Liberia|Libia|Libië|Libya|Libye|Libyen|Libéria|
Liechtenstein|Liguria|Limpopo|Litauen|Lithuania|Litouwen|Lituania|Lituanie|Lituânia|Lombardia|Lombardy|Louisiana|
Louisiane|Lussemburgo|Luxembourg|Luxemburg|Luxemburgo|Líbano|Líbia|Macao SAR China|Macau SAR van China|
Macau, RAE da China|Macedonia del Nord|Macedonia del Norte|Macedônia do Norte|Macédoine du Nord|Madagascar|Madagaskar|
Madhya Pradesh|Maharashtra|Maine|Malaisie|Malasia|Malaui|Malawi|Malaysia|Maldivas|Maldive|Maldiven|Maldives|Malediven|
Maleisië|Mali|Malta|Malte|Malásia|Manipur|Manitoba|Marche|Maroc|Marocco|Marokko|Marrocos|Marruecos|Marshall Islands|
Marshalleilanden|Marshallinseln|Martinica|Martinique|Maryland|Massachusetts|Mauretanien|Maurice|Mauricio|Mauritania|
Mauritanie|Mauritanië|Mauritius|Mauritânia|Maurício|Mayotte|Mecklenburg-Vorpommern|Meghalaya|Messico|Metro Manila|
Mexico|Mexiko|Mexique|Mianmar|Michigan|Michoacán|Micronesia|Micronésia|Micronésie|Mikronesien|Minas Gerais|Mindanao|
Minnesota|Misamis Oriental|Mississippi|Missouri|Mizoram|Moldavia|Moldavie|Moldavië|Moldova|Moldávia|Molise|Monaco|
Mongolei|Mongolia|Mongolie|Mongolië|Mongólia|Montana|Montenegro|Montserrat|Monténégro|Morelos|Morocco|Mosambik|
Mozambico|Mozambique|Moçambique|Mpumalanga|Myanmar|México|Mónaco|Mônaco|Nagaland|Namibia|Namibie|Namibië|Namíbia|
Nauru|Nayarit|Nebraska|Nederland|Negros Occidental|Nepal|Netherlands|Neukaledonien|Neuseeland|Nevada|Nevis|
New Brunswick|New Caledonia|New Hampshire|New Jersey|New Mexico|New South Wales|New York|New Zealand|Newfoundland|
Nicaragua|Nicarágua|Niederlande|Niedersachsen|Niederösterreich|Nieuw-Caledonië|Nieuw-Zeeland|Niger|Nigeria|Nigéria|
Niue|Noord-Korea|Noord-Macedonië|Noordelijke Marianen|Noorwegen|Nordkorea|Nordmazedonien|Nordrhein-Westfalen|Norfolk|
Norfolk Island|Norfolkinsel|Normandy|North Carolina|North Cotabato|North Dakota|North Korea|North Macedonia|
Northern Cape|Northern Ireland|Northern Mariana Islands|Northern Territory|Northwest Territories|Noruega|Norvegia|
Norvège|Norway|Norwegen|Nouveau-Brunswick|Nouveau-Mexique|Nouvelle-Calédonie|Nouvelle-Galles du Sud|Nouvelle-Zélande|
Nouvelle-Écosse|Nova Caledônia|Nova Scotia|Nova Zelândia|Nueva Caledonia|Nueva Ecija|Nueva Zelanda|Nuevo León|Nunavut|
Nuova Caledonia|Nuova Zelanda|Népal|Níger|Nördliche Marianen|Oaxaca|Oberösterreich|Occupied Palestinian Territories|
Occupied West Bank|Odisha|Oeganda|Oekraïne|Oezbekistan|Ohio|Okinawa|Oklahoma|Oman|Omán|Omã|Ontario|Oost-Timor|
Oostenrijk|Oregon|Orissa|Ouganda|Ouzbékistan|Paesi Bassi|Pahang|Pakistan|Pakistán|Palaos|Palau|Palawan|
Palestijnse gebieden|Palestina|Palestine|Palestinian Territories|Palästina|Palästinensische Autonomiegebiete|Pampanga|
Panama|Panamá|Papoea-Nieuw-Guinea|Papouasie-Nouvelle-Guinée|Papua New Guinea|Papua Nuova Guinea|Papua-Neuguinea|
Papua-Nova Guiné|Papúa Nueva Guinea|Paquistão|Paraguai|Paraguay|Paraná|Pays-Bas|Pays-Bas caribéens|Países Baixos|
Países Baixos Caribenhos|Países Bajos|Pennsylvania|Pennsylvanie|Perak|Perlis|Pernambuco|Peru|Perù|Perú|Philippinen|
Philippines|Piemonte|Pitcairn Islands|Pitcairneilanden|Pitcairninseln|Poland|Polen|Polinesia Francesa|
Polinesia Francese|Polinésia Francesa|Pologne|Polonia|Polynésie française|Polônia|Porto Rico|Portogallo|Portorico|
Portugal|Prince Edward Island|Puebla|Puerto Rico|Puglia|Punjab|Puntland|Pérou|Qatar|Quebec|Queensland|Querétaro|
Quintana Roo|Quirguistão|Quiribati|Québec|Quênia|R.A.S. chinoise de Hong Kong|R.A.S. chinoise de Macao|
RAE de Hong Kong|RAE de Macao|RAS di Hong Kong|RAS di Macao|Rajastan|Rajasthan|Regno Unito|Reino Unido|
Repubblica Centrafricana|Repubblica Dominicana|Republik Moldau|República Centro-Africana|República Centroafricana|
República Democrática del Congo|República Dominicana|República do Congo|Reunião|Reunión|Rheinland-Pfalz|Rhode Island|
Rio Grande do Sul|Riunione|Roemenië|Romania|Romênia|Roumanie|Royaume-Uni|Ruanda|Rumanía|Rumänien|Rusia|Rusland|Russia|
Russie|Russland|Rwanda|République centrafricaine|République dominicaine|Réunion|Rússia|Saara Ocidental|Saarland|Sabah|
Sachsen|Sachsen-Anhalt|Sahara Occidentale|Sahara occidental|Saint Kitts e Nevis|Saint Kitts en Nevis|Saint Lucia|
Saint Martin|Saint Vincent e Grenadine|Saint Vincent en de Grenadines|Saint-Barthélemy|Saint-Christophe-et-Niévès|
Saint-Marin|Saint-Martin|Saint-Pierre e Miquelon|Saint-Pierre en Miquelon|Saint-Pierre-et-Miquelon|
Saint-Vincent-et-les Grenadines|Sainte-Hélène|Sainte-Lucie|Saipan|Salomonen|Salomonseilanden|Salvador|Salzburg|Sambia|
Samoa|Samoa Americana|Samoa Americane|Samoa américaines|San Bartolomé|San Cristóbal y Nieves|San Luis Potosí|
San Marino|San Martín|San Pedro y Miquelón|San Vicente y las Granadinas|Sant'Elena|Santa Catarina|Santa Elena|
Santa Helena|Santa Lucía|Santa Lúcia|Santo Tomé y Príncipe|Sant’Elena|Sao Tomé en Principe|Sao Tomé-et-Principe|
Saoedi-Arabië|Sarawak|Sardegna|Sardinia|Sark|Saskatchewan|Saudi Arabia|Saudi-Arabien|Saxony|Schleswig-Holstein|
Schweden|Schweiz|Scotland|Seicheles|Selangor|Senegal|Serbia|Serbie|Serbien|Serra Leoa|Servië|Seychellen|Seychelles|
Sicilia|Sicily|Sierra Leona|Sierra Leone|Sikkim|Simbabwe|Sinaloa|Sindh|Singapore|Singapour|Singapur|Singapura|
Sint Maarten|Sint-Helena|Sint-Maarten|Siria|Slovacchia|Slovakia|Slovaquie|Slovenia|Slovenië|Slovénie|Slowakei|
Slowakije|Slowenien|Soedan|Solomon Islands|Somalia|Somalie|Somaliland|Somalië|Somália|
Sonderverwaltungsregion Hongkong|Sonderverwaltungsregion Macau|Sonora|Soudan|Soudan du Sud|South Africa|
South Australia|South Carolina|South Cotabato|South Dakota|South Korea|South Sudan|Spagna|Spain|Spanien|Spanje|
Spitsbergen en Jan Mayen|Spitzbergen und Jan Mayen|Sri Lanka|St Kitts|St Lucia|St Vincent|St. Barthélemy|St. Helena|
St. Kitts|St. Kitts & Nevis|St. Kitts und Nevis|St. Lucia|St. Martin|St. Pierre & Miquelon|St. Pierre und Miquelon|
St. Vincent|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Stati Uniti|Steiermark|Sud Sudan|Sudafrica|Sudan|
Sudáfrica|Sudán|Sudán del Sur|Sudão|Sudão do Sul|Suecia|Suffolk|Suisse|Suiza|Surinam|Suriname|Surrey|Suède|Suécia|
Suíça|Svalbard & Jan Mayen|Svalbard e Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svezia|Svizzera|Sweden|
Switzerland|Syria|Syrie|Syrien|Syrië|Sáhara Occidental|São Bartolomeu|São Cristóvão e Névis|São Martinho|
São Pedro e Miquelão|São Tomé & Príncipe|São Tomé e Príncipe|São Tomé und Príncipe|São Vicente e Granadinas|Sénégal|
Sérvia|Síria|Südafrika|Südkorea|Südsudan|Südtirol|Tabasco|Tadjikistan|Tadjiquistão|Tadschikistan|Tadzjikistan|
Tagikistan|Tailandia|Tailândia|Taiwan|Taiwán|Tajikistan|Tamaulipas|Tamil Nadu|Tansania|Tanzania|Tanzanie|Tanzânia|
Tarlac|Tasmania|Tayikistán|Taïwan|Tchad|Tchéquia|Tchéquie|Tchétchénie|Telangana|Tennessee|Terengganu|Terre-Neuve|
Territoires palestiniens|Territori Palestinesi|Territorios Palestinos|Territórios palestinos|Texas|Thailand|
Thailandia|Thaïlande|Thüringen|Tibet|Tigray|Timor Est|Timor oriental|Timor-Leste|Tirol|Tlaxcala|Tobago|Togo|Tokelau|
Tonga|Tortola|Toscana|Trinidad|Trinidad & Tobago|Trinidad and Tobago|Trinidad e Tobago|Trinidad en Tobago|
Trinidad und Tobago|Trinidad y Tobago|Trinité-et-Tobago|Tripura|Tschad|Tschechien|Tsjaad|Tsjechië|Tunesien|Tunesië|
Tunisia|Tunisie|Tunísia|Turchia|Turcomenistão|Turkije|Turkmenistan|Turkmenistán|Turkménistan|Turks & Caicos Islands|
Turks- en Caicoseilanden|Turks- und Caicosinseln|Turquia|Turquie|Turquía|Tuscany|Tuvalu|Túnez|Türkei|Türkiye|
U.S. Virgin Islands|UAE|UK|USA|Ucraina|Ucrania|Ucrânia|Uganda|Ukraine|Ulster|Umbria|Ungarn|Ungheria|
United Arab Emirates|United Kingdom|United States|Uruguai|Uruguay|Usbekistan|Utah|Uttar Pradesh|Uttarakhand|
Uzbekistan|Uzbekistán|Uzbequistão|Vanuatu|Vaticaanstad|Vatican City|Vatikanstadt|Veneto|Venezuela|Veracruz|
Vereinigte Arabische Emirate|Vereinigte Staaten|Vereinigtes Königreich|Verenigd Koninkrijk|
Verenigde Arabische Emiraten|Verenigde Staten|Vermont|Victoria|Vietnam|Vietnã|Virginia|Virginie|Viêt Nam|Vorarlberg|
Wales|Wallis & Futuna|Wallis e Futuna|Wallis en Futuna|Wallis und Futuna|Wallis y Futuna|Wallis-et-Futuna|Washington|
Weihnachtsinsel|West Bank|West Bengal|West Virginia|Westelijke Sahara|Western Australia|Western Cape|Western Sahara|
Westsahara|Wisconsin|Wyoming|Xinjiang|Yemen|Yibuti|Yorkshire|Yucatán|Yukon|Yémen|Zacatecas|Zambia|Zambie|Zanzibar|
Zentralafrikanische Republik|Zimbabue|Zimbabwe|Zimbábue|Zuid-Afrika|Zuid-Korea|Zuid-Soedan|Zweden|Zwitserland|Zypern|
Zâmbia|África do Sul|Áustria|Ägypten|Äquatorialguinea|Äthiopien|Åland|Åland Islands|Ålandinseln|Égypte|
Émirats arabes unis|Équateur|Érythrée|État de la Cité du Vatican|États-Unis|Éthiopie|Índia|Île Christmas|Île Norfolk|
Île de Man|Île-du-Prince-Édouard|Îles Caïmans|Îles Cocos|Îles Cook|Îles Féroé|Îles Malouines|Îles Mariannes du Nord|
Îles Marshall|Îles Pitcairn|Îles Salomon|Îles Turques-et-Caïques|Îles Vierges britanniques|
Îles Vierges des États-Unis|Îles Åland|Österreich
"""

TERRITORIES: frozenset[str] = frozenset(
    land.casefold() for land in _TERRITORIES.strip().replace("\n", "").split("|")
)
"""Countries, states and provinces, which stand behind a town. Case-folded."""
