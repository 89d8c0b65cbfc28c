"""Towns that local papers date from, and the lands that stand behind a town.

Facts
-----
Regional papers print the town alone, ``Rosenheim –``, ``Pirna.``, ``(Drummondville)``, and every town
has one. :mod:`newsparse.fields.places` holds the cities that bylines name as well; these are so many
that some are called as people or things are, so only the dateline asks for them, and only in front
of a sentence. Towns come from GeoNames (geonames.org, CC BY 4.0): from 10,000 people in the German
speaking countries, from 25,000 to 100,000 where local papers print a dateline of the place alone, and from
250,000 elsewhere, without names that are common words too. Lands are the names of countries from CLDR
(Unicode License v3) in seven languages, and the states and provinces that newsrooms print.
"""

from __future__ import annotations

__all__ = ["LOCAL_TOWNS", "TERRITORIES"]

_TOWNS = """
Aalborg|Aalen|Aalst|Aarau|Abaetetuba|Abakaliki|Abancay|Abbotsford|Abensberg|Aberdeen|Abilene|Abobo|Abomey-Calavi|
Abreu e Lima|Absam|Abu Dabi|Acapulco de Juárez|Acarigua|Acerra|Acharnés|Achern|Acilia-Castel Fusano-Ostia Antica|
Acireale|Adana|Adapazarı|Adelaide|Adlershof|Adliswil|Ado-Ekiti|Adıyaman|Aerzen|Aesch|Affoltern|Affoltern am Albis|
Afragola|Afyonkarahisar|Agege|Agincourt North|Agios Dimitrios|Aguachica|Agía Paraskeví|Ahaus|Ahilyanagar|Ahlem|Ahlen|
Ahmadpur East|Ahrensburg|Aichach|Aigle|Aigáleo|Ainring|Airdrie|Ajaccio|Ajax|Ajegunle|Ajman|Akowonjo|Akron|Aksaray|
Aktobe|Akure|Al Ain City|Al Diwaniyah|Al Fayyum|Al Hillah|Al Hoceïma|Al Kharj|Al Mansurah|Al Mubarraz|Al Qadarif|
Al Ḩasakah|Al Ḩudaydah|Al-Kut|Alagoinhas|Alamar|Alanya|Alba Iulia|Albacete|Alberton|Albi|Albstadt|Alcalá de Guadaira|
Alcobendas|Alcorcón|Alcoy|Alessandria|Alexandroupoli|Alfeld|Alfter|Algeciras|Algorta|Algueirão|Alhambra|Aliayabiagba|
Alimosho|Alkmaar|Allentown|Allschwil|Almelo|Almendares|Almere Stad|Almería|Almirante Tamandaré|Alsdorf|Alsergrund|
Alsfeld|Alsterdorf|Alt-Hohenschönhausen|Alt-Treptow|Altach|Altagracia de Orituco|Altamira|Altamura|Altdorf|
Altdorf bei Nürnberg|Altena|Altenburg|Altenstadt|Altensteig|Altes Lager|Altglienicke|Alto Barinas|Alto Hospicio|
Altona-Altstadt|Altona-Nord|Altstadt Nord|Altstadt Sud|Altstätten|Altötting|Aluche|Alvorada|Alwar|
Alzenau in Unterfranken|Alzey|Am Hagenring|Amadora|Amaigbo|Amarillo|Amatitlán|Ambalantota|Ambarnath|Ambato|Ambattur|
Amberg|Ambon|Americana|Amersfoort|Amherst|Amiens|Amozoc de Mota|Ampang|Amras|Amriswil|Amstelveen|Amsterdam-Zuidoost|
Amstetten|An Nhơn|Anaco|Anaheim|Ananindeua|Ancaster|Ancona|Anderlecht|Andernach|Andijon|Andorra la Vella|Andritz|
Angeles City|Angermünde|Angers|Angoulême|Angra dos Reis|Angyalföld|Anklam|Ann Arbor|Annaba|Annaberg-Buchholz|
Annabichl|Annecy|Anröchte|Ansbach|Ansfelden|Antakya|Antequera|Antibes|Antipolo|Antofagasta|Antony|Antsirabe|Antwerpen|
Anzio|Anápolis|Aparecida de Goiânia|Apartadó|Apatzingán|Apeldoorn|Apen|Aplerbeck|Apolda|Apopa|Aprilia|Apucarana|
Ar Raqqah|Arad|Araguari|Araguaína|Aranjuez|Arapiraca|Arapongas|Araraquara|Araras|Araruama|Arauca|Araucária|Araure|
Araxá|Araçatuba|Arbon|Archway|Arcola East|Arecibo|Arenella|Arezzo|Arganda|Arganzuela|Argenteuil|Arheilgen|Arica|
Arif Wala|Arifwala|Arkhangel'sk|Arles|Arlington|Armenia|Arnhem|Arnsberg|Arnstadt|Arrah|Arraiján|Arras|Arrecife|
Arroyo Naranjo|Artemisa|Artur Alvim|Arusha|Arvada|Arzl|Ascheberg|Aschersleben|Asenovgrad|Ashaiman|Ashuganj City|Asker|
Asnières-sur-Seine|Asperg|Assen|Assis|Assiut|Astoria|Astrakhan|Atani|Athlone|Atibaia|Atlixco|Atsiaman|Attendorn|
Attnang-Puchheim|Attock City|Aubervilliers|Auen|Auerbach|Aulendorf|Aulnay-sous-Bois|Aurich|Aurora|Avadi|Avedøre|
Aveiro|Avellaneda|Avellino|Aversa|Avignon|Avilés|Awasa|Awka|Axams|Ayacucho|Aylmer|Azcapotzalco|Azul|Aßlar|Açailândia|
Ba Vì|Baar|Bab Ezzouar|Babahoyo|Babenhausen|Bacabal|Backnang|Bacolod City|Bacoor|Bacău|Bad Abbach|Bad Aibling|
Bad Arolsen|Bad Belzig|Bad Bentheim|Bad Berleburg|Bad Bramstedt|Bad Camberg|Bad Doberan|Bad Driburg|Bad Dürkheim|
Bad Dürrenberg|Bad Dürrheim|Bad Essen|Bad Fallingbostel|Bad Freienwalde|Bad Gandersheim|Bad Hall|Bad Harzburg|
Bad Hersfeld|Bad Homburg vor der Höhe|Bad Honnef|Bad Iburg|Bad Kreuznach|Bad Laasphe|Bad Langensalza|
Bad Lauterberg im Harz|Bad Liebenwerda|Bad Lippspringe|Bad Mergentheim|Bad Münder am Deister|Bad Nauheim|Bad Nenndorf|
Bad Neuenahr-Ahrweiler|Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Orb|Bad Pyrmont|Bad Rappenau|
Bad Reichenhall|Bad Salzdetfurth|Bad Salzuflen|Bad Salzungen|Bad Sassendorf|Bad Saulgau|Bad Schwalbach|Bad Schwartau|
Bad Segeberg|Bad Soden am Taunus|Bad Soden-Salmünster|Bad Staffelstein|Bad Säckingen|Bad Tölz|Bad Urach|Bad Vilbel|
Bad Vöslau|Bad Waldsee|Bad Wildungen|Bad Windsheim|Bad Wurzach|Bad Wörishofen|Bad Wünnenberg|Bad Zwischenahn|Badajoz|
Badalona|Badenstedt|Baesweiler|Bafoussam|Bagerhat|Bagheria|Bagong Silang|Baguio|Bahir Dar|Bahçelievler|Bahía Blanca|
Baia Mare|Baiersbronn|Bairro da Penha|Bajos de Haina|Bakersfield|Balbala|Balikpapan|Balingen|Ballarat|Ballari|
Balneário Camboriú|Balsas|Balvanera|Balve|Balzers|Banda Aceh|Bandar Bukit Raja|Bandar Seri Alam|Bandar Sunway|
Bandar Tasik Puteri|Bandar Utama|Banfield|Banja Luka|Banjarbaru|Banjarmasin|Bannewitz|Banská Bystrica|Baní|Bao'an|
Baoding|Baotou|Barakaldo|Baranagar|Baranoa|Barbacena|Barcarena|Bargteheide|Bariadi|Barinas|Barletta|Barmbek-Nord|
Barmbek-Süd|Barnaul|Barra Mansa|Barracas|Barrancabermeja|Barreiras|Barretos|Barri de Sant Andreu|Barri de les Corts|
Barrie|Barriera di Lanzo|Barriera di Milano|Barsbüttel|Barsinghausen|Barueri|Baruta|Barßel|Basel|Basildon|Basingstoke|
Basrah|Bassum|Batam|Batikent|Batman|Batna|Battagram|Battipaglia|Batu Caves|Batu Pahat|Bauchi|Baumschulenweg|Baunatal|
Bauru|Bawshar|Bayamo|Bayamón|Bayan Lepas|Bayan Nur|Bazhong|Bağcılar|Beaumont|Beauport|Beauvais|Bebra|Beckingen|Beckum|
Becontree|Bedburg|Bedford|Bedok New Town|Beelitz|Begusarai|Beira|Bekasi|Belair|Belford Roxo|Belfort|Belgorod|Belgrano|
Bella Vista|Belleville|Bellevue|Bellinzona|Bello|Belm|Beltline|Bemerode|Bemowo|Benalmádena|Bendale|Bendigo|Bendorf|
Benevento|Bengkulu|Benguela|Benidorm|Benito Juarez|Benito Juárez|Benoni|Bensheim|Bento Gonçalves|Berazategui|Bercham|
Bergamo|Bergedorf|Bergen auf Rügen|Bergen op Zoom|Bergheim|Berghofen|Bergkamen|Bergneustadt|Berisso|Berkeley|
Berlin Köpenick|Bernau|Bernau bei Berlin|Bernburg|Berndorf|Besançon|Besigheim|Bestwig|Betim|Betzdorf|Beveren|
Beverungen|Bexbach|Bexley|Beylikdüzü|Bełchatów|Bhakkar|Bhatara|Bhawana|Bhayandar|Bhilai|Bhilwara|Bhimdatta|Bhisho|
Bhiwandi|Biała Podlaska|Białołeka|Białystok|Biberach|Biberach an der Riß|Bida|Bidar|Biebrich|Biedenkopf|Biel|Bielany|
Bielsko-Biala|Bierstadt|Biesdorf|Bietigheim-Bissingen|Bihać|Bilderstöckchen|Bilimora|Billerbeck|Billings|Billstedt|
Bimbo|Bingen|Bingen am Rhein|Binjai|Binningen|Bintulu|Birendranagar|Birgañj|Birigui|Birkenau|Birkenfeld|Birkenhead|
Birsfelden|Biruaca|Bisceglie|Bischofsheim|Bischofshofen|Bischofswerda|Bissendorf|Bitburg|Bitola|Bitonto|
Bitterfeld-Wolfen|Biên Hòa|Biñan|Blackburn|Blackpool|Blagoevgrad|Blainville|Blankenburg|Blankenese|Blankenfelde|
Blankenfelde-Mahlow|Blasewitz|Blaubeuren|Blida|Blieskastel|Blomberg|Bludenz|Blumberg|Blumenau|Boa Vista|
Boadilla del Monte|Bobenheim-Roxheim|Bobingen|Bocholt|Bochum-Werne|Bockenem|Bockum|Boconó|Bogenhausen|Bogor|Bogota|
Bogra|Bohmte|Bohnsdorf|Boisbriand|Boise|Boizenburg|Boksburg|Bolzano|Boma|Bonao|Bondy|Bonn Hardtberg|Bonnevoie-Sud|
Bopfingen|Boppard|Borama|Borgerhout|Borivli|Borken|Borna|Bornheim|Borough Park|Borås|Bosque Saúde|Bothfeld|Botshabelo|
Botucatu|Bouaké|Boucherville|Boulder|Bourg-en-Bresse|Bourges|Bournemouth|Bovenden|Bowmanville|Boyeros|Bozen|
Brachenfeld-Ruthenberg|Brackel|Brackenheim|Bradford|Braga|Bragança|Bragança Paulista|Brahmapur|Brakel|Brakpan|
Brampton|Bramsche|Brand-Erbisdorf|Brantford|Brasilandia|Bratsk|Braunfels|Breda|Breisach|Breisach am Rhein|Breitenfurt|
Breitenfurt bei Wien|Bremervörde|Brescia|Breslau|Brest|Bretten|Bretzfeld|Breña|Bridgeport|Brieselang|Brighton|
Brigittenau|Brilon|Brindisi|Bristol|Brits|Britz|Brive-la-Gaillarde|Brixen|Broken Arrow|Bromma|Brooklin|Brooklyn|
Brossard|Brownsville|Bruchköbel|Bruchsal|Bruck|Bruck an der Leitha|Bruck an der Mur|Bruckmühl|Brugg|Brugge|Bruneck|
Brunn|Brunn am Gebirge|Brunsbüttel|Brusque|Bryansk|Brügge|Brüggen|Brühl|Brăila|Buchen in Odenwald|Buchheim|Buchholz|
Buchholz in der Nordheide|Buchloe|Buchs|Buckow|Buda|Budta|Buenaventura|Buer|Buffalo|Buguma|Buin|Bukavu|Bukhara|
Bukit Bintang|Bukit Jalil|Bukit Mertajam|Bukit Rahman Putra|Bukoba|Bunamwaya|Bunda|Bunia|Buraydah|Burbach|Burbank|
Burewala|Burg bei Magdeburg|Burgas|Burgdorf|Burghausen|Burgkirchen|Burgkirchen an der Alz|Burglengenfeld|Burglesum|
Burgos|Burgstädt|Burgthann|Burladingen|Burlington|Burnaby|Burnley|Burscheid|Burton upon Trent|Burzaco|Bushwick|
Busto Arsizio|Butanta|Butembo|Butuan|Butzbach|Buxtehude|Buzău|Buôn Ma Thuột|Bydgoszcz|Bytom|Bârlad|Bégoua|Békéscsaba|
Béziers|Bình Thạnh|Böblingen|Böhl-Iggelheim|Bönen|Bückeburg|Büdelsdorf|Büdingen|Bühl|Bülach|Bünde|Büren|Bürstadt|
Büttelborn|Będzin|Bắc Giang|Bắc Ninh|Bắc Từ Liêm|Bến Cát|Cabanatuan City|Cabimas|Cabinda|Cabo Frio|Cabo San Lucas|
Cabo de Santo Agostinho|Cabudare|Cabuyao|Cachoeirinha|Cachoeiro de Itapemirim|Cacém|Cadiz|Cadolzburg|Caen|
Cagayan de Oro|Cagliari|Cagnes-sur-Mer|Cagua|Caguas|Caicara del Orinoco|Caieiras|Cainta|Cairns|Cajamarca|Calabozo|
Calais|Calama|Calamba|Calarcá|Calbe|Caldas|Caledon|Calgary|Cali|Callao|Caloocan|Caltanissetta|Calumbo|Calvià|Calw|
Camagüey|Camama|Camaragibe|Camayenne|Camaçari|Cambridge|Cambé|Cametá|Campana|Campbell River|Campina Grande|
Campo Largo|Campo Limpo|Campo di Marte|Campobasso|Campos dos Goytacazes|Cangaiba|Cannes|Canoas|Cantaura|Capao Redondo|
Cape Coast|Cape Coral|Capiatá|Carabanchel|Caraguatatuba|Carapicuíba|Carcassonne|Cariacica|Carletonville|Carlsbad|
Carora|Carouge|Carrara|Carrefour|Carrollton|Cartago|Cartierville|Caruaru|Carúpano|Casalnuovo di Napoli|Cascavel|
Caserta|Casoria|Castanhal|Castelar|Castellammare di Stabia|Castelldefels|Castelló de la Plana|Castrop-Rauxel|
Catacamas|Catalão|Catamarca|Catanduva|Catanzaro|Catia La Mar|Caucaia|Cava Dè Tirreni|Caxias|Caxias do Sul|Cazenga|
Cebu City|Cedar Rapids|Ceilândia|Central Coast|Centro Habana|Centurion|Cerdanyola del Vallès|Cereté|Cergy|
Cergy-Pontoise|Cerignola|Cerro|Cesena|Ceuta|Chacao|Chak Jhumra|Chakwama|Chalco|Chalkída|Chalon-sur-Saône|Chaman|
Chamartín|Chamberí|Chambéry|Champigny-sur-Marne|Chan Junis|Changchun|Changshu|Changzhou|Chaniá|Chaozhou|Chapecó|
Charallave|Charkiw|Charlesbourg|Charleston|Charlottenburg|Charlottenburg-Nord|Charlottetown|Chattanooga|Cheboksary|
Chelles|Chelmsford|Chelyabinsk|Chengdu|Cheras|Cherepovets|Cherkasy|Chernihiv|Chernivtsi|Cherson|Chesapeake|
Chesterfield|Chestermere|Chełm|Chicacao|Chichicastenango|Chiclana de la Frontera|Chiclayo|Chico|Chicoloapan|
Chicoutimi|Chigorodó|Chiguayante|Chilanzar|Chilca|Chilliwack|Chillán|Chimaltenango|Chimbas|Chimbote|Chimoio|
Chinandega|Chinatown|Chinautla|Chincha Alta|Chinchiná|Chingola|Chiniot|Chioggia|Chipata|Chiquimula|Chishtian|Chita|
Chitungwiza|Chivacoa|Chivilcoy|Chodov|Cholet|Choloma|Cholula|Chomedey|Chorzów|Chosica|Chula Vista|Chulucanas|Chunian|
Chur|Châteauguay|Châteauroux|Chêne-Bougeries|Chía|Chợ Lớn|Cibinong|Cidade Ademar|Cidade Dutra|Cidade Lider|
Cidade Tiradentes|Cidade do México|Ciego de Ávila|Cienfuegos|Cilacap|Cilegon|Cileungsir|Cimahi|Cinisello Balsamo|
Cipolletti|Cirebon|Città del Vaticano|City of Westminster|Cité du Vatican|Ciudad Acuña|Ciudad Apodaca|
Ciudad Benito Juárez|Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|
Ciudad Guzmán|Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos|Ciudad Madero|Ciudad Mante|
Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Ojeda|Ciudad Real|Ciudad Río Bravo|Ciudad Satelite|Ciudad Valles|
Ciudad del Carmen|Ciudad del Vaticano|Ciutat Vella|Civitavecchia|Ciénaga|Clamart|Clarksville|Clausthal-Zellerfeld|
Clearwater|Clichy|Cloppenburg|Cloverdale|Coacalco|Coatepeque|Coatzacoalcos|Cobán|Cochrane|Codó|Coesfeld|Coimbra|
Colatina|Colchester|Colina|Collado-Villalba|College Station|Collegno|Colmar|Cologno Monzese|Colombes|
Colonia Lindavista|Colonia del Valle|Colorado Springs|Columbus|Colón|Comitán|Comodoro Rivadavia|
Concepción del Uruguay|Conception Bay South|Concordia|Conselheiro Lafaiete|Consolación del Sur|Constantine|Contagem|
Contramaestre|Copacabana|Copiapó|Coquimbo|Coquitlam|Coquitlam West|Coral Springs|Corato|Cornellà de Llobregat|
Cornwall|Coro|Coronel|Coronel Fabriciano|Corpus Christi|Corrientes|Cosenza|Coslada|Costa Mesa|Coswig|Cotabato|Cotia|
Courbevoie|Courtenay|Coventry|Coyoacán|Crailsheim|Craiova|Crans-Montana|Crato|Cremlingen|Cremona|Criciúma|
Crimmitschau|Crotone|Croydon|Créteil|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cubatão|Cuenca|Cumaná|Cuneo|
Curicó|Cursino|Cuíto|Cáceres|Cárdenas|Cúcuta|Cầu Giấy|Da Nang|Dachau|Dagenham|Dahlem|Dahlhausen|Dajal|Dalian|Daloa|
Daly City|Damanhur|Damaskus|Damietta|Dammam|Damme|Danlí|Danzig|Daqing|Darnytsya|Dartmouth|Darwin|Daska Kalan|
Dasmariñas|Dassel|Datong|Datteln|Daugavpils|Daule|Daur|Davenport|Davenstedt|Davos|Dayrah|Dayton|Dazhou|Debschwitz|
Deer Valley|Deggendorf|Dehiwala-Mount Lavinia|Deir ez-Zor|Delbrück|Delft|Delgado|Delhi|Delitzsch|Delmas|Delémont|
Demmin|Den Helder|Dendermonde|Denizli|Denkendorf|Denpasar|Denton|Denzlingen|Deoghar|Depok|Derby|Des Moines|Desna|
Dessie|Detmold|Deuchendorf|Deurne|Deutschlandsberg|Deutz|Deva|Deventer|Dewas|Dezful|Dhangaḍhi̇̄|Dhirkot|Dhule|Diadema|
Dieburg|Diedorf|Diepholz|Dieppe|Diepsloot|Dierkow-Neu|Dietikon|Dietzenbach|Diez de Octubre|Dießen|Dießen am Ammersee|
Digri|Dihok|Dijon|Dillenburg|Dillingen|Dillingen an der Donau|Dinajpur|Dindigul|Dingolfing|Dinkelsbühl|Dinklage|
Dinslaken|Dippoldiswalde|Dire Dawa|Ditzingen|Divinópolis|Diyarbakır|Djelfa|Dniprovskyi|Doberlug-Kirchhain|Dobrich|
Doetinchem|Dokri|Dombivali|Don Torcuato|Don Valley Village|Donaueschingen|Donaustadt|Donauwörth|Doncaster|Donezk|
Dongguan|Donzdorf|Dordrecht|Dorfen|Dormagen|Dorset Park|Dorsten|Dorstfeld|Dos Hermanas|Dosquebradas|Dossenheim|
Dotzheim|Douai|Dourados|Downey|Drachten|Drammen|Drancy|Dreieich|Drensteinfurt|Drobeta-Turnu Severin|Drochtersen|
Drolshagen|Drummondville|Dudelange|Duderstadt|Duitama|Dulsberg|Dumai|Dunaújváros|Dundee|Dunkirk|Duque de Caxias|
Durgapur|Durmersheim|Durrës|Duvernay|Díli|Döbeln|Döbling|Döhren|Dübendorf|Dülmen|Düsseldorf-Pempelfort|
Dąbrowa Górnicza|Dĩ An|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Hastings|East Helsinki|
East Independence|East Jerusalem|East Los Angeles|East New York|Eastbourne|Ebenthal|Eberbach|Ebersbach|
Ebersbach an der Fils|Ebersberg|Eberswalde|Ebikon|Ebreichsdorf|Ebute Ikorodu|Ecatepec de Morelos|Eching|Eckernförde|
Ecublens|Edewecht|Edingen-Neckarhausen|Edmonton|Effretikon|Efon-Alaaye|Eger|Eggenberg|Eggenfelden|
Eggenstein-Leopoldshafen|Ehingen|Eichenau|Eichenzell|Eichstätt|Eidelstedt|Eilbek|Eilenburg|Eimsbüttel|Einbeck|
Einsiedeln|Eisenberg|Eisenhüttenstadt|Eisenstadt|Eisenzicken|Eisleben Lutherstadt|Eislingen|Eitorf|Eixample|Eißendorf|
Ejido|Ejigbo|El Cafetal|El Cajon|El Daein|El Ejido|El Fasher|El Limón|El Monte|El Obeid|El Prat de Llobregat|
El Progreso|El Puerto de Santa María|El Tigre|El Tocuyo|El Vigía|Elazığ|Elbasan|Elbląg|Elche|Elda|Elk Grove|Ellwangen|
Elmhurst|Elmschenhagen|Elmshorn|Eloy Alfaro|Elsdorf|Eltville|Eluru|Emalahleni|Embajadores|Embu das Artes|Eminabad|
Emmeloord|Emmen|Emmendingen|Emmerich|Emsdetten|Emstek|Endenich|Enfield Town|Engelskirchen|Eningen unter Achalm|
Ennepetal|Ennigerloh|Enns|Enschede|Ensenada|Envigado|Eppelborn|Eppelheim|Eppendorf|Eppingen|Eppstein|Epworth|Erbach|
Ercolano|Erding|Erftstadt|Ergolding|Eriwan|Erkelenz|Erkner|Erkrath|Erlensee|Ermelino Matarazzo|Erwitte|Erzsébetváros|
Erzurum|Esch-sur-Alzette|Eschborn|Eschen|Eschwege|Eschweiler|Escondido|Escuintla|Eselsberg|Esenler|Esenyurt|
Eskilstuna|Eslamshahr|Esmeraldas|Esna|Espelkamp|Esplugues de Llobregat|Essenbach|Essling|Estelí|Estepona|Etobicoke|
Ettenheim|Etterbeek|Ettlingen|Etwatwa|Eunápolis|Eupen|Euskirchen|Eutin|Evansville|Evaton|Eving|Exeter|Ezeiza|
Facatativá|Fairfield|Falkenhagener Feld|Falkensee|Fallingbrook|Fargo|Farmsen-Berne|Faro|Favoriten|Fayetteville|
Fazenda Rio Grande|Fehmarn|Feldkirch|Feldkirchen-Westerham|Fellbach|Felsberg|Fennpfuhl|Ferencváros|Fergana|Ferrara|
Ferraz de Vasconcelos|Ferrol|Feuchtwangen|Fier|Fier-Çifçi|Figueres|Filadelfia|Filderstadt|Finkenstein|
Finkenstein am Faaker See|Finkenwerder|Finsterwalde|Fischamend|Fischeln|Fleetwood|Florencia|Florida|Floridablanca|
Floridsdorf|Flöha|Flörsheim|Focșani|Foggia|Foligno|Fontana|Fontanar|Fontenay-sous-Bois|Forchheim|Fordon|Forlì|Formosa|
Fort Collins|Fort Erie|Fort Garry South|Fort Lauderdale|Fort McMurray|Fort Wayne|Foshan|Francisco Morato|
Franco da Rocha|Frankenberg|Frankenthal|Französisch Buchholz|Fraser Heights|Frastanz|Frauenfeld|Frechen|Fredericton|
Fredericton Northside|Frederiksberg|Fredrikstad|Freguesia do Ó|Freiberg am Neckar|Freienbach|Freilassing|Freising|
Freistadt|Freital|Fremont|Fresnillo|Fresno|Freudenberg|Freudenstadt|Fribourg|Friedberg|Friedeburg|Friedenau|Friedland|
Friedrichsdorf|Friedrichsfelde|Friedrichshagen|Friedrichshain|Friedrichsthal|Friesoythe|Frisco|Fritzlar|Frohnau|
Fréjus|Fröndenberg|Frýdek-Místek|Fuencarral|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuhlsbüttel|Fuldatal|Fullerton|
Funtua|Funza|Fuorigrotta|Fusagasugá|Fuyang|Fünfhaus|Fürstenfeld|Fürstenfeldbruck|Fürstenwalde|Füssen|Gaggenau|Gagnoa|
Gaildorf|Gaimersheim|Gainesville|Gajuwaka|Gallarate|Gallneukirchen|Galátsi|Gama|Gamonal|Ganderkesee|Gandia|Gangelt|
Ganja|Ganzhou|Garanhuns|Garbsen|Garching|García|Gardelegen|Garden Grove|Garhi Khairo|Garissa|Garmisch-Partenkirchen|
Garrel|Gartenstadt|Gashua|Gasperich|Gatineau|Gauting|Gavà|Gaza-Stadt|Gaziantep|Gboko|Gbongan|Gdańsk|Gebze|Geelong|
Geeste|Geesthacht|Gehrden|Geidorf|Geilenkirchen|Geisenheim|Geislingen|Geislingen an der Steige|Geita|Gela|Geldern|
Gelnhausen|Gemeinde Friedland|Gemünden|Gemünden am Main|General Pico|General Roca|General Santos|Gengenbach|Genk|
Genoa|Genthin|Georgetown|Georgsmarienhütte|Gerasdorf|Gerasdorf bei Wien|Geretsried|Gerlingen|Germering|Germersheim|
Germiston|Gernsbach|Gernsheim|Gerstetten|Gersthofen|Gescher|Geseke|Gesundbrunnen|Getafe|Getxo|Gevelsberg|Gfangen|
Gia Lâm|Giengen|Giengen an der Brenz|Gifhorn|Gilching|Gillingham|Ginsheim-Gustavsburg|Girardot City|Girón|
Giugliano in Campania|Giurgiu|Giza|Gladenbach|Gland|Glarus|Glauchau|Gleisdorf|Glendale|Glinde|Gliwice|Gloucester|
Glyfáda|Glückstadt|Gmunden|Gniezno|Gobernador Gálvez|Goch|Godomè|Gohlis|Gojra|Goldbach|Golfe|Gombe|Gonder|Gonsenheim|
Gorbitz|Gorzów Wielkopolski|Gossau|Gostivar|Gottmadingen|Gouda|Governador Valadares|Goya|Gqeberha|Graben-Neudorf|
Grafing|Grafing bei München|Grajaú|Granada|Granby|Grand Prairie|Grand Rapids|Grande Prairie|Granollers|
Grao de Murviedro|Gratkorn|Gravataí|Gravesend|Greater Noida|Greater Sudbury|Greeley|Green Bay|Greensboro|Grefrath|
Greiz|Grenchen|Grenzach-Wyhlen|Gresham|Greven|Grevenbroich|Grevesmühlen|Gries|Griesheim|Grimma|Grimmen|Grimsby|Gronau|
Gropiusstadt|Grosseto|Grozny|Groß Flottbek|Groß-Enzersdorf|Groß-Gerau|Groß-Umstadt|Groß-Zimmern|Großauheim|Großenhain|
Großenkneten|Großostheim|Großräschen|Grudziądz|Grunewald|Gràcia|Gräfelfing|Gräfenhainichen|Gröbenzell|Grünberg|
Grünstadt|Grünwald|Guacara|Guadalajara de Buga|Guaianases|Gualeguaychú|Guanabacoa|Guanare|Guantánamo|Guarapari|
Guarapuava|Guaratinguetá|Guarenas|Guarujá|Guarulhos|Guará|Guasdualito|Guatire|Guaynabo|Guben|Guelph|
Guidonia Montecelio|Guildford|Guilin|Guiyang|Gulu|Gummersbach|Gundelfingen|Guntramsdorf|Gunzenhausen|Gusau|
Gustavo Adolfo Madero|Guédiawaye|Gweru|Győr|Gänserndorf|Gärtringen|Gävle|Gómez Palacio|Göppingen|Gösting|Götzis|
Güigüe|Güines|Güira de Melena|Günzburg|Güstrow|Głogów|Ha'il|Haabersti|Haag|Haan|Haarlem|Hacienda Santa Fe|Hadamar|
Hafar Al-Batin|Hafendorf|Hagenow|Hai Bà Trưng|Haid|Haiger|Haigerloch|Haikou|Hainburg|Hainburg an der Donau|Hakenfelde|
Haldensleben I|Halensee|Halifax|Hall in Tirol|Halle-Neustadt|Hallein|Halmstad|Halstenbek|Haltern|Haltern am See|
Halton Hills|Halver|Hamburg-Mitte|Hamburg-Nord|Hambühren|Hamilton|Hammelburg|Hamminkeln|Hanau am Main|Hangzhou|
Haninge|Hannoversch Münden|Hansestadt Salzwedel|Hansestadt Stade|Harbin|Harburg|Hardenberg|Haren|Hargeysa|Harpen|
Harrislee|Harsefeld|Harsewinkel|Harsum|Hartford|Harunabad|Harvestehude|Hasbergen|Haselhorst|Haselünne|Hasilpur|
Haskovo|Hasselt|Hattersheim|Hattingen|Hausbruch|Hauzenberg|Haveli Lakha|Havixbeck|Havířov|Hayward|Haßfurt|Haßloch|
Hechingen|Heddesheim|Heerhugowaard|Heerlen|Hefei|Heidenau|Heidenheim|Heidenheim an der Brenz|Heilbad Heiligenstadt|
Heiligenhaus|Heiligensee|Heinsberg|Hellersdorf|Helmond|Helmstedt|Helsingborg|Hemer|Hemmingen|Hemsbach|Hengelo|
Hennigsdorf|Heppenheim|Heppenheim an der Bergstrasse|Herborn|Herbrechtingen|Herdecke|Herford|Herisau|Hermsdorf|
Hernals|Herning|Heroica Guaymas|Heroica Matamoros|Herrenberg|Herrsching|Herrsching am Ammersee|Hersbruck|Herten|
Herxheim|Herxheim am Berg|Herzberg|Herzberg am Harz|Herzogenaurach|Herzogenrath|Heróica Zitácuaro|Hessisch Lichtenau|
Hessisch Oldendorf|Hetauda|Hettstedt|Heubach|Heusenstamm|Heusweiler|Hialeah|Hidalgo del Parral|Hiddenhausen|Hietzing|
High Point|High Wycombe|Hilchenbach|Hildburghausen|Hilden|Hillsboro|Hilpoltstein|Hilter|Hilversum|Himberg|Hinwil|
Hirschaid|Hlaingthaya|Hochfeld|Hochheim|Hochheim am Main|Hockenheim|Hofgeismar|Hofheim|Hofheim am Taunus|Hoheluft-Ost|
Hoheluft-West|Hohen Neuendorf|Hohenems|Hohenstein-Ernstthal|Hohhot|Hoima|Holguín|Hollabrunn|Holzgerlingen|Holzkirchen|
Holzminden|Holzwickede|Homberg|Hombruch|Homburg|Homyel'|Hoofddorp|Hoorn|Hopfgarten|Hopfgarten im Brixental|
Horb am Neckar|Horgen|Horsens|Horta-Guinardó|Hortaleza|Hortolândia|Hosapete|Howrah|Hoyerswerda|Hradec Králové|Hrodna|
Huai'an|Huainan|Hualpén|Huambo|Huancayo|Huaral|Huaraz|Huckarde|Huddersfield|Huddinge|Hude|Huehuetenango|Huelva|Huesca|
Huixquilucan|Huizhou|Hull|Humboldtkolonie|Hummelsbüttel|Hunedoara|Huntington Beach|Huntsville|Hurlingham|Husum|
Huánuco|Hvidovre|Hyères|Hà Tĩnh|Hämeenlinna|Höchst im Odenwald|Höchstadt|Höchstadt an der Aisch|Höhenberg|Hörbranz|
Hörde|Hörstel|Hösbach|Hötting|Hövelhof|Höxter|Hückelhoven|Hückeswagen|Hüllhorst|Hünfeld|Hünxe|Hürth|Hạ Long|Ibagué|
Ibarra|Ibbenbueren|Ibirité|Ibiza|Ichalkaranji|Idar-Oberstein|Idstein|Ifakara|Igarassu|Igboho|Iguatemi|Ijebu Ode|
Ijero-Ekiti|Ikare|Ikeja|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ile-Ife|Ilesa|Ilford|Ilhéus|Ilidža|Iligan|Iligan City|
Ilioúpoli|Illertissen|Illingen|Ilmenau|Iloilo|Ilsede|Immenstadt|Immenstadt im Allgäu|Imola|Imperatriz|Imst|Imus|
Indaiatuba|Ingelheim|Ingelheim am Rhein|Inglewood|Inisa|Innere Stadt|Innisfil|Inowrocław|Ioánnina|Ipatinga|Ipiales|
Ipiranga|Ipojuca|Ipswich|Iquique|Irbid|Irewe|Iringa|Irun|Irvine|Irákleion|Ise-Ekiti|Isernhagen Farster Bauerschaft|
Iseyin|Isfara|Isidro Casanova|Isiro|Islington|Ismailia|Ismaning|Isny|Isselburg|Issy-les-Moulineaux|Istaravshan|
Itabaiana|Itabira|Itaboraí|Itabuna|Itacoatiara|Itaguaí|Itagüí|Itaim Bibi|Itaim Paulista|Itaituba|Itajaí|Itanhaém|
Itapecerica da Serra|Itaperuna|Itapetininga|Itapevi|Itapipoca|Itaquaquecetuba|Itaquera|Itatiba|Itauguá|Ittigen|
Ituiutaba|Ituzaingó|Itzehoe|Ivanovo|Ivory Park|Ivry-sur-Seine|Ixelles|Ixtapaluca|Izhevsk|Iztacalco|Iztapalapa|
Jabaquara|Jaboatão dos Guararapes|Jacareí|Jacksonville|Jakomini|Jalalpur Jattan|Jalalpur Pirwala|Jalapa|Jambi City|
Jampur|Japeri|Jaraguá|Jaraguá do Sul|Jaranwala|Jardim Angela|Jardim Helena|Jardim Sao Luis|Jastrzębie Zdrój|Jataí|
Jaworzno|Jaén|Jelenia Góra|Jelgava|Jember|Jenbach|Jepara|Jequié|Jersey City|Jessen|Jessore|Jesus Maria|Jever|
Jhang Sadr|Ji Paraná|Jiading|Jiangmen|Jiangyin|Jieyang|Jihlava|Jijiga|Jilin|Jimeta|Jimma|Jinan|Jiutepec|Joensuu|
Johannisthal|Joinville|Joliet|Joliette|Jomvu|Jonquière|Jork|Jose Bonifacio|Josefstadt|José C. Paz|Juan Díaz|
Juan-les-Pins|Juazeiro|Juazeiro do Norte|Judenburg|Judendorf|Juja|Juliaca|Jundiaí|Junín|Jurong Town|Jurong West|
Jutiapa|Jyväskylä|Józsefváros|Jönköping|Jüchen|Jülich|Jüterbog|Kaarst|Kadapa|Kafrul|Kahama|Kajang|Kajansi|Kakamega|
Kalaburagi|Kalamariá|Kalamata|Kaldenkirchen|Kalemyo|Kalininskiy|Kalisz|Kalkar|Kallakurichi|Kallithéa|Kalmunai|
Kalsdorf|Kalsdorf bei Graz|Kaltenkirchen|Kaluga|Kamalia|Kamen|Kamenz|Kamloops|Kamoke|Kamp-Lintfort|Kampen|
Kampung Baru Subang|Kampung Kangkar Teberau|Kampung Larkin Lama|Kampung Sungai Ara|Kampung Sungai Glugur|Kananga|
Kanata|Kanayannur|Kanchipuram|Kansas City|Kaolack|Kapar|Kaposvár|Karabağlar|Karagandy|Karaj|Karawang|Karbala|Karben|
Kariega|Karlsfeld|Karlshorst|Karlskrona|Karlstad|Karlstadt|Karnaphuli|Karow|Karur|Karuri|Kasama|Kasangati|Kashan|
Kassala|Kasulu|Katabi|Kateríni|Katihar|Katsina|Kattowitz|Katunayaka|Kaufbeuren|Kaufungen|Kaulsdorf|Kavála|Kawasaki|
Kayseri|Kecskemét|Kediri|Kehl|Kelar|Kelenföld|Kelheim|Kelkheim|Kelowna|Kelsterbach|Kemerovo|Kempen|Kendari|Kenema|
Kenitra|Kennedy|Keratsíni|Kerkrade|Kerman|Kermanshah|Kerpen|Kertsch|Kesklinn|Kessenich|Ketsch|Kevelaer|Khabarovsk|
Khairpur Mir's|Khalándrion|Khamis Mushait|Khandwa|Khanpur|Kharagpur|Khartoum North|Khmelnytskyi|Khorramabad|
Khorramshahr|Kiambu|Kibaha|Kielce|Kierspe|Kigoma|Kikolo|Kikuyu|Kikwit|Killarney|Killeen|Kima Kieza|Kimberley|Kindberg|
Kira|Kirchberg|Kirchberg in Tirol|Kirchbichl|Kirchenviertel|Kirchhain|Kirchheim|Kirchheim bei München|
Kirchheim unter Teck|Kirchhundem|Kirchlengern|Kirchlinde|Kirchlinteln|Kirchrode|Kirchwerder|Kirkel|Kirov|Kisangani|
Kisela Voda|Kisi|Kispest|Kitale|Kitchener|Kitengela|Kitsilano|Kitwe|Kitzbühel|Kitzingen|Kladno|Kladow|
Klagenfurt am Wörthersee|Klarenthal|Kleefeld|Kleinblittersdorf|Kleinmachnow|Kleinzschocher|Klerksdorp|Kleve|
Klingenstein|Klinteby Frihed|Klosterneuburg|Kloten|Klotzsche|Kluang|Knittelfeld|Knoxville|Koforidua|Kolbermoor|
Kolding|Kolkwitz|Kolwezi|Kom Ombo|Komsomolsk-on-Amur|Konak|Konin|Konya|Konz|Korba|Korbach|Koreatown|Korhogo|
Korneuburg|Korntal|Kornwestheim|Korschenbroich|Korsika|Kortrijk|Korydallós|Korçë|Kosti|Kostroma|Koszalin|
Kota Damansara|Kota Kuala Muda|Kotka|Kottingbrunn|Koumassi|Kouvola|Kowloon|Kragujevac|Kraichtal|Krakau|Kraljevo|
Kranichstein|Krasnogvargeisky|Krasnoyarsk|Krems|Krems an der Donau|Kremsmünster|Kreta|Kreuzberg|Kreuzlingen|Kreuztal|
Kriens|Kriftel|Kristiansand|Kronach|Kronberg|Kronberg Tal|Kronshagen|Krugersdorp|Krujë|Krumbach|Kruševac|Kryvyy Rih|
Kröpeliner-Tor-Vorstadt|Kuala Kubu Baharu|Kufstein|Kukatpally|Kulim|Kulmbach|Kulti|Kumanovo|Kungsholmen|Kunming|Kunri|
Kunshan|Kuopio|Kupang|Kurgan|Kursk|Kushinagar|Kushtia|KwaDukuza|Kyengera|Kyritz|Kyzylorda|Königs Wusterhausen|
Königsbrunn|Königslutter|Königslutter am Elm|Königstein|Königstein im Taunus|Königstädten|Königswinter|Köniz|Köpenick|
Köthen|Kümmersbruck|Künzell|Künzelsau|Kürten|Küsnacht|Küssnacht|Küçükçekmece|Kędzierzyn-Koźle|Kőbánya|L'Amoreaux|
La Ceiba|La Chorrera|La Concepción|La Dorada|La Fría|La Habana Vieja|La Laguna|La Libertad|La Louvière|
La Línea de la Concepción|La Pintana|La Rioja|La Roche-sur-Yon|La Romana|La Serena|La Seyne-sur-Mer|La Spezia|
La Tour-de-Peilz|La Vega|La Victoria|LaSalle|Laakirchen|Laatzen|Ladenburg|Ladysmith|Lafayette|Lafia|Lagarto|Lages|
Lagos de Moreno|Lahnstein|Lahr|Lahti|Laibach|Laichingen|Lajeado|Lakeland|Lal Bahadur Nagar|Lambaré|Lamezia Terme|
Lampa|Lampertheim|Lamía|Lancaster|Landau|Landau an der Isar|Landau in der Pfalz|Landeck|Landsberg|Landsberg am Lech|
Landstraße|Lang'ata|Langelsheim|Langenau|Langendreer|Langenfeld|Langenhagen|Langenhorn|Langenselbold|Langenthal|
Langenzenn|Langenzersdorf|Langerwehe|Langford|Langgöns|Langwedel|Lankow|Lankwitz|Lansing|Lanzhou|Lanús|Lappeenranta|
Lappersdorf|Lapu-Lapu City|Laredo|Las Cruces|Las Cumbres|Las Piedras|Las Piñas|Las Rozas de Madrid|Las Tunas|
Las Águilas|Lasnamäe|Latacunga|Latakia|Laubach|Lauchhammer|Lauda-Königshofen|Lauenburg|Lauf an der Pegnitz|Lauffen|
Lauffen am Neckar|Lauingen|Laupheim|Lauro de Freitas|Lauterach|Lauterbach|Laval|Lavras|Le Blanc-Mesnil|Le Locle|
Leamington|Lebach|Lecce|Lecco|Leer|Leeuwarden|Leganés|Legionowo|Legnano|Legnica|Lehrte|Leibnitz|Leichlingen|Leiden|
Leidsche Rijn|Leimen|Leinefelde-Worbis|Leinfelden-Echterdingen|Leingarten|Leiria|Lekki|Lelystad|Lemgo|Lengede|
Lengerich|Lennestadt|Lenzburg|Leoben|Leonberg|Leopoldsdorf|Leopoldshöhe|Les Corts|Les Rivières|Leskovac|Leszno|
Lethbridge|Leuben|Leutenbach|Leutkirch|Leuven|Levallois-Perret|Lewisville|Lexington|Lexington-Fayette|León|
Lianyungang|Liberec|Lichinga|Lichtenau|Lichtenberg|Lichtenegg|Lichtenfels|Lichtenrade|Lichtenstein|Lichterfelde|
Lido di Ostia|Liebenau|Lienz|Liestal|Liezen|Likasi|Lilienthal|Lillestrøm|Limbach-Oberfrohna|Limburg|
Limburg an der Lahn|Limburgerhof|Limeira|Limoges|Limpertsberg|Limpio|Limuru|Limón|Linares|Lind|Lindau|Linden-Mitte|
Linden-Nord|Lindenberg|Lindlar|Lingen|Lingotto|Linhares|Linkenheim-Hochstetten|Linköping|Linnich|Linyi|Lipetsk|
Lippstadt|Littau|Little Rock|Livingstone|Livorno|Lleida|Lloydminster|Lo Prado|Lobito|Locarno|Lochau|Lodsch|Logan City|
Lohfelden|Lohmar|Lohne|Lohr am Main|Loja|Lollar|Lomas de Zamora|Londrina|Long Beach|Long Bien|Long Xuyên|Longueuil|
Loni|Lorca|Lorch|Lorient|Lorsch|Los Andes|Los Mochis|Los Rastrojos|Los Reyes Acaquilpan|Los Teques|Los Ángeles|
Loschwitz|Losheim|Louisville|Loures|Lower Hutt|Lower Sackville|Loxstedt|Lu'an|Luanshya|Lubango|Lubbock|Lubin|Lubnjow|
Lucca|Luckau|Luckenwalde|Ludwigsfelde|Ludwigshafen am Rhein|Ludwigslust|Luena|Lugazi|Lugo|Luis Eduardo Magalhães|
Luján|Lund|Lurup|Lusan|Lushnjë|Lustenau|Luton|Luxor|Luziânia|Lwiw|Lyss|Lárisa|Lévis|Löbau|Löbtau|Löhne|Löningen|
Lörrach|Lößnitz|Lübbecke|Lüdinghausen|Lügde|Lüliang|Lünen|Lütgendortmund|Lüttich|Maastricht|Macaé|Machala|Machiques|
Madhyapur Thimi|Madinah|Madrid Centro|Magangué|Magdalena Contreras|Magnitogorsk|Magé|Mahajanga|Maharagama|Maheshtala|
Mahilyow|Mahlow|Mahlsdorf|Maianga|Maicao|Maidstone|Maijdi|Mailsi|Mainburg|Maintal|Maipú|Mairena del Aljarafe|
Mairiporã|Maisach|Maison Blanche|Maisons-Alfort|Majadahonda|Makati City|Makhachkala|Makiyivka|Makkah|Makurdi|Malabon|
Malacatán|Malacca|Malambo|Malang|Malanje|Malatya|Maldonado|Malegaon|Malente|Malingao|Malir Cantonment|Mallorca|
Malmedy|Malolos|Malsch|Maltepe|Manacapuru|Manado|Manching|Mandaluyong|Mandaluyong City|Mandaqui|Mandaue City|
Mandi Bahauddin|Mandurah|Manfredonia|Mango|Manizales|Manjhand|Manresa|Mansa|Mansfield|Mansilingan|Manta|Mantampay|
Mantilla|Manukau City|Manzanillo|Maple Ridge|Mar del Tuyú|Marabá|Maracanaú|Maracay|Maradi|Maranguape|Marano di Napoli|
Marawi City|Marbach|Marbach am Neckar|Marbella|Marburg an der Lahn|Marchtrenk|Margareten|Maria Enzersdorf|Mariahilf|
Marianao|Mariano Roque Alonso|Mariara|Mariatrost|Maricá|Marienberg|Mariendorf|Marienfelde|Marienheide|Marienthal|
Marikina City|Maringá|Marituba|Markdorf|Markgröningen|Markham|Markkleeberg|Markranstädt|Markt Schwaben|
Marktheidenfeld|Marktoberdorf|Marktredwitz|Marl|Marne La Vallée|Maroua|Maroúsi|Marpingen|Marpole|Marsberg|
Martigny-Ville|Martigues|Maryvale|Marzahn|Masai|Masaya|Mascouche|Masina|Maskat|Matadi|Matagalpa|Matanzas|Mataram|
Mataró|Mateare|Matera|Matola|Mattersburg|Mattighofen|Matuga|Maturín|Mauren|Mauá|Mawlamyine|Maxhütte-Haidhof|Mayagüez|
Mayen|Mazara del Vallo|Mazatenango|Mbandaka|Mbarara|Mbeya|Mbour|Mbuji-Mayi|McAllen|McKinney|Mdantsane|Meaux|Mechelen|
Mechernich|Meckenbeuren|Meckenheim|Medicine Hat|Meerane|Meerbusch|Meiderich|Meidling|Meilen|Meinerzhagen|Meiningen|
Meissen|Meitingen|Mejicanos|Mek'ele|Meknes|Melilla|Melipilla|Melle|Melsungen|Memmingen|Memphis|Menden|Mendip|Mendoza|
Mendrisio|Mene Grande|Mengede|Mengenich|Menongue|Meppen|Meran|Merchweiler|Merkezefendi|Merlo|Merseburg|Merzig|
Meschede|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|Metrotown|Mettingen|Mettmann|Metz|Metzingen|Meuselwitz|
Meyrin|Meßstetten|Miami Gardens|Mian Channun|Mianyang|Micheldorf in Oberösterreich|Michelstadt|Michendorf|Mickten|
Middelburg|Middlesbrough|Mielec|Miesbach|Miguel Hidalgo|Mijas|Mikkeli|Milagro|Milliken|Mimico|Minatitlán|Mindelheim|
Minhang|Minya|Mirabel|Miraflores|Miramar|Mirpur Khas|Mirpur Model Thana|Misburg|Misburg-Nord|Miskolc|Mislata|Misratah|
Mississauga|Mistelbach|Misterbianco|Mittegroßefehn|Mittweida|Mixco|Mlolongo|Moabit|Moca|Modena|Modesto|Mogi Guaçu|
Mogi das Cruzes|Mohammadpur|Mokotów|Molenbeek-Saint-Jean|Molfetta|Molina de Segura|Mollet del Vallès|Moncalieri|
Moncloa-Aravaca|Monclova|Moncton|Monheim|Monheim am Rhein|Mons|Monschau|Montabaur|Montauban|Monte Chingolo|
Monte Rosello|Montelíbano|Montero|Montería|Montes Claros|Montesilvano|Montgomery|Monthey|Montreuil|Montreux|Monza|
Moosburg|Moose Jaw|Moquegua|Moratalaz|Moratuwa|Morbach|Moreno|Moreno Valley|Morges|Moro|Morogoro|Morsbach|Morvi|Morón|
Mosbach|Moshi|Mosquera|Mossamedes|Mossoró|Mossul|Motijheel|Motril|Mount Pleasant|Mount Pleasant West|Mouscron|Mpanda|
Mpumalanga|Mt Pleasant|Mthatha|Mtwara|Muar|Mubende|Mubi|Mueang Nonthaburi|Mufulira|Mukalla|Mukim Pulai|Mukono|
Mulenvos|Mulhouse|Mulugu|Munger|Munster|Muntinlupa|Murcia|Murfreesboro|Muri|Muriaé|Muridke|Murnau|
Murnau am Staffelsee|Murrhardt|Murrieta|Mushin|Musoma|Mustamäe|Mutare|Muttenz|Mutterstadt|Mwala|Mwanza|Mwene|
Mykolayiv|Mysłowice|Märkisches Viertel|Mérignac|Móstoles|Mödling|Möglingen|Möhnesee|Mölln|Mölndal|Mömbris|
Mörfelden-Walldorf|Mörlenbach|Mössingen|Mühlacker|Mühlau|Mühldorf|Mühlhausen|Mühlheim|Mühlheim am Main|
Mülheim-Kärlich|Müllheim|Mülsen|Münchberg|Münchenstein|Münsingen|Mürzzuschlag|Mỹ Tho|Naberezhnyye Chelny|Nagold|
Naivasha|Najaf|Najafgarh|Nam Định|Namangan|Nampula|Namur|Nanaimo|Nanchang|Nanchong|Nanjing|Nanning|Nansana|Nanterre|
Nantong|Nanyang|Naperville|Narbonne|Narela|Narsingdi|Nashville|Nasiriyah|Natal|Natore|Naucalpan de Juárez|Nauen|
Nauheim|Naumburg|Navojoa|Nay Pyi Taw|Nazrēt|Neckargemünd|Neckarsulm|Necochea|Neheim|Neiva|Nemby|Nepean|Netphen|
Nettetal|Nettuno|Neu Delhi|Neu Wulmstorf|Neu-Anspach|Neu-Guntramsdorf|Neu-Hohenschönhausen|Neu-Isenburg|Neu-Ulm|
Neubau|Neubiberg|Neubrück|Neuburg|Neuburg an der Donau|Neuchâtel|Neue Neustadt|Neuehrenfeld|Neuenburg|
Neuenburg am Rhein|Neuenhagen|Neuenhaus|Neuenkirchen|Neuenrade|Neufahrn|Neufahrn bei Freising|Neugraben-Fischbek|
Neuhausen|Neuhausen auf den Fildern|Neuhof|Neuhofen|Neuhofen an der Krems|Neukirchen-Vluyn|Neukölln|Neumarkt|
Neumarkt in der Oberpfalz|Neunkirchen|Neuquén|Neuruppin|Neusiedl|Neusiedl am See|Neustadt|Neustadt am Rübenberge|
Neustadt an der Aisch|Neustadt an der Donau|Neustadt bei Coburg|Neustadt in Holstein|Neustadt in Sachsen|Neustrelitz|
Neusäß|Neutraubling|Neuwied|Neuzeug|New Bedford|New Cairo|New Haven|New Kingston|New Mirpur City|New South Memphis|
New Taipei City|New Territories|New Westminster|New York City|Newark|Newcastle under Lyme|Newport|Newport News|
Nghi Sơn|Niagara Falls|Nichelino|Nicolás Romero|Nidda|Nidderau|Nideggen|Nieder-Ingelheim|Niederkassel|Niederkrüchten|
Niedernhausen|Niederrad|Niederschöneweide|Niederschönhausen|Niederzier|Niefern-Öschelbronn|Nienburg|Niendorf|Niesky|
Nieuwegein|Nijmegen|Nikolassee|Nikšić|Nilópolis|Nimwegen|Ningbo|Niort|Nippes|Niterói|Nitra|Nizhniy Novgorod|
Nizhny Tagil|Nizza|Njeru|Nnewi|Nocera Inferiore|Nogales|Nohfelden|Noisy-le-Grand|Nordenham|Norderstedt|Nordhorn|
Nordkirchen|Nordstadt|Nordstemmen|Norfolk|Norfolk County|North Bay|North Charleston|North Cowichan|North Delta|
North Las Vegas|North Peoria|North Shore|North Stamford|North Vancouver|Northampton|Northeim|Norwalk|Norwich|
Nossa Senhora do Socorro|Nottuln|Nou Barris|Nova Delhi|Nova Deli|Nova Friburgo|Nova Iguaçu|Nova Lima|Nova Serrana|
Nova Vida|Novara|Novi Pazar|Novo Gama|Novo Hamburgo|Novokuznetsk|Nowrangapur|Nowy Sącz|Ntuzuma|Nukus|Nuremberg|
Nußloch|Nyala|Nyon|Nyíregyháza|Nzega|Néa Ionía|Néa Smýrni|Níkaia|Nîmes|Nördlingen|Nörvenich|Nümbrecht|Nürtingen|
Oakland|Oakville|Obalende|Ober-Ramstadt|Oberasbach|Oberderdingen|Oberhaching|Oberhaid|Oberkirch|Oberndorf|
Oberndorf bei Salzburg|Obernkirchen|Oberricklingen|Oberschleißheim|Oberschöneweide|Obertshausen|Oberursel|Oberwart|
Oberwil|Oberzent|Obuase|Ocaña|Oceanside|Ochota|Ochsenfurt|Ochtrup|Ocotlán|Ocumare del Tuy|Odenthal|Oelde|Oelsnitz|
Oer-Erkenschwick|Oerlinghausen|Offenburg|Oftersheim|Oftringen|Ogbomoso|Ohligs|Ohlsdorf|Ojo de Agua|Okanagan Mission|
Okene|Okotoks|Okrika|Olanchito|Olathe|Olavarría|Olbernhau|Olbia|Olching|Oldham|Olfen|Olinda|Olomouc|Olpe|Olsberg|
Olsztyn|Olten|Omaha|Omdurman|Omsk|Ondo|Onex|Ongata Rongai|Ongole|Onitsha|Oosterhout|Ooty|Opava|Opfikon|Opladen|Opole|
Oppum|Oran|Orangeville|Oranienburg|Ordos|Orenburg|Orihuela|Orillia|Orizaba|Orlando|Orléans|Oruro|Orël|Osasco|Oschatz|
Oschersleben|Osdorf|Oshawa|Oshodi|Osijek|Osogbo|Osorno|Ossendorf|Ostbevern|Ostend|Osterhofen|Osterholz-Scharmbeck|
Ostfildern|Ostheim|Ostrhauderfehn|Ostrowiec Świętokrzyski|Ostrołęka|Ostrów Wielkopolski|Othmarschen|Ottakring|
Ottawa South|Ottendorf-Okrilla|Ottensen|Ottersberg|Ottobrunn|Ottobrunn bei München|Ottweiler|Oujda|Ourense|Ourinhos|
Ovalle|Overath|Overland Park|Oviedo|Oxford|Oxnard|Oyten|Paarl|Pabianice|Pachuca de Soto|Paderno Dugnano|Padre Hurtado|
Padre Las Casas|Padua|Paine|Palaió Fáliro|Palangkaraya|Palembang|Palencia|Palhoça|Pallabi|Palm Bay|Palma|
Palma Soriano|Palmas|Palmdale|Palo Negro|Paltan|Palu|Palín|Pampatar|Panevėžys|Pankow|Panorama Hills|Pantin|Panzos|
Pančevo|Papenburg|Paragominas|Paraiso|Parakou|Paranaguá|Paranaque City|Paraná|Parauapebas|Parbhani|Parchim|Pardubice|
Parelheiros|Parella|Parintins|Parma|Parnamirim|Parnaíba|Pasadena|Pasarkemis|Pasay|Pasewalk|Pasig City|Pasing|
Pasir Gudang|Pasir Mas|Pasir Puteh|Passo Fundo|Pasto|Paterna|Paternò|Paterson|Patos de Minas|Pattensen|Paulista|
Paulo Afonso|Paulínia|Pavia|Pavlodar|Paya Terubong|Paysandú|Pazardzhik|Paço do Lumiar|Pearland|Pedreira|
Pedro Juan Caballero|Pegnitz|Peiting|Peißenberg|Pekalongan|Pekanbaru|Pelentong|Pelotas|Pematangsiantar|Pembroke Pines|
Penig|Penticton|Penza|Penzberg|Penzing|Peoria|Perchtoldsdorf|Percut|Perdizes|Pereira|Perg|Pergamino|Peristéri|
Perleberg|Perm|Pernik|Perpignan|Perugia|Pesaro|Pescara|Pessac|Pest|Pestlőrinc|Petapa|Petare|Petaẖ Tiqva|Peterborough|
Petersberg|Petershagen|Petershausen-West|Petrolina|Petrozavodsk|Petroúpolis|Petrópolis|Petržalka|Peñaflor|Peñalolén|
Pfaffenhofen|Pfaffenhofen an der Ilm|Pfarrkirchen|Pfullendorf|Pfullingen|Pfungstadt|Pfäffikon|Philippsburg|Phu Quoc|
Phú Mỹ|Piacenza|Pianura|Pickering|Picpus|Piedecuesta|Piedras Negras|Piekary Śląskie|Pierrefonds|Pietermaritzburg|
Pikine|Pilsen|Pimpri|Pimpri-Chinchwad|Pinar del Rey|Pinar del Río|Pindamonhangaba|Pindi Bhattian|Pinetown|Pinhais|
Pinkafeld|Pinneberg|Piotrków Trybunalski|Piracicaba|Piraeus|Piraquara|Pirituba|Pirmasens|Pirna|Pisa|Pisco|Pistoia|
Pita Kotte|Pitalito|Piura|Piła|Plan-les-Ouates|Planaltina|Planeta Rica|Plano Piloto|Plattling|Plettenberg|Plochingen|
Plymouth|Plänterwald|Plön|Pocking|Poing|Point Pedro|Poitiers|Polokwane|Poltava|Pomona|Pompano Beach|Ponce|Ponferrada|
Ponta Grossa|Pontevedra|Pontianak|Ponticelli|Poole|Popayán|Poppenbüttel|Pordenone|Pori|Porlamar|Port Coquitlam|
Port Moody|Port Said|Port Saint Lucie|Port Sudan|Port-de-Paix|Porta Westfalica|Porto Seguro|Porto-Novo|Portoviejo|
Portsmouth|Portugalete|Porvoo|Porz am Rhein|Posadas|Posen|Potchefstroom|Potenza|Potosí|Pouso Alegre|
Pozuelo de Alarcón|Pozzo Strada|Pozzuoli|Poços de Caldas|Pradl|Praga Południe|Praga Północ|Praha|Praia Grande|Prato|
Pratteln|Pravyi Bereh|Preetz|Premnitz|Prenzlau|Prenzlauer Berg|Presidente Prudente|Pressbaum|Pressburg|
Preußisch Oldendorf|Prešov|Prien|Prien am Chiemsee|Prilep|Prilly|Prince Albert|Prince Edward|Prince George|
Prinzenpark|Pritzwalk|Providence|Provo|Pruszków|Przemyśl|Psie Pole|Pucallpa|Puchheim|Puchong|Pudong|Pueblo Nuevo|
Puente Alto|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Cortez|Puerto La Cruz|
Puerto Madryn|Puerto Maldonado|Puerto Padre|Puerto Plata|Puertollano|Pulheim|Pully|Puno|Punta Alta|Punta Arenas|
Punta Cana|Punta Cardón|Punta de Mata|Puntigam|Punto Fijo|Puri|Purkersdorf|Purmerend|Purnia|Puthia|Putian|Puxi|Puyang|
Pátra|Pétionville|Pôr do Sol|Põhja-Tallinn|Pöllau|Pößneck|Püttlingen|Płock|Qadirpur Ran|Qarchak|Qarshi|Qazvin|Qina|
Qingdao|Qingyang|Qingyuan|Qods|Quakenbrück|Quarto Oggiaro|Quartu Sant'Elena|Queimados|Quelimane|Queluz|Querenburg|
Quevedo|Quezon City|Qui Nhon|Quibdó|Quickborn|Quierschied|Quilicura|Quillacollo|Quillota|Quilmes|Quilpué|Quinte West|
Quthbullapur|Quảng Ngãi|Quận Mười|Quận Mười Một|Quận Sáu|Racibórz|Radeberg|Radebeul|Radevormwald|Radolfzell|Radom|
Raesfeld|Ragusa|Rahden|Rahlstedt|Rajamahendravaram|Rajpur Sonarpur|Raleigh|Ramagundam|Ramiros|Ramna Maidan|Rancagua|
Rancho Cucamonga|Randburg|Randers|Randfontein|Rankweil|Raposo Tavares|Rapperswil|Ras Al Khaimah|Rasht|Rastatt|Rastede|
Ratekau|Rathenow|Ratzeburg|Raubling|Raunheim|Raurkela Industrial Township|Ravenna|Ravensburg|Rawang|Rawson|
Recanto das Emas|Reconquista|Red Deer|Regenstauf|Reggio Calabria|Reggio nell'Emilia|Rehau|Rehburg-Loccum|Reims|
Reinach|Reinbek|Reinheim|Reinickendorf|Reiskirchen|Rellingen|Remagen|Remseck|Remseck am Neckar|Renca|Rendsburg|Renens|
Renningen|Reno|Renton|Repentigny|Resende|Resistencia|Retalhuleu|Reus|Reutte|Rheda-Wiedenbrück|Rhede|Rheinau|Rheinbach|
Rheinberg|Rheine|Rheinfelden|Rheinhausen|Rheinstetten|Rhodos|Riacho Fundo II|Rialto|Ribeirão Pires|Ribeirão Preto|
Ribeirão das Neves|Riberalta|Ribnitz-Damgarten|Richards Bay|Richmond|Richmond Hill|Richterswil|Ricklingen|Ridderkerk|
Ried im Innkreis|Riedlingen|Riedstadt|Riegelsberg|Riehen|Rielasingen-Worblingen|Ries|Riesa|Rietberg|Rijswijk|Rimini|
Rimouski|Rinteln|Rio Claro|Rio Grande|Rio Pequeno|Rio Verde|Rio das Ostras|Riobamba|Riohacha|Rionegro|
Rishon LeTsiyyon|Rissen|Ritterhude|Rivas-Vaciamadrid|Rivera|Roanoke|Rochester|Rock Forest|Rockford|Rodenbach|
Rodenkirchen|Rodgau|Roding|Roeselare|Rohrbach-Berg|Rondonópolis|Ronnenberg|Roodepoort|Roosendaal|Roquetas de Mar|
Rosarito|Rosbach|Rosbach vor der Höhe|Rosdorf|Rosenheim|Rosetta|Roseville|Roskilde|Rotenburg|Rotenburg an der Fulda|
Rotherbaum|Rotherham|Rotkreuz|Rottenburg|Rottweil|Roubaix|Round Rock|Rovaniemi|Rovigo|Roßdorf|Roßlau|Roßtal|Rubio|
Rubí|Ruda Śląska|Rudersberg|Rudolstadt|Rudow|Rueil-Malmaison|Rufisque|Ruiru|Rummelsburg|Ruppichteroth|Ruse|Russeifa|
Rustenburg|Rutesheim|Rutland|Ryazan'|Rybnik|Râmnicu Vâlcea|Río Cuarto|Río Gallegos|Ródos|Rödental|Rödinghausen|
Rösrath|Röthenbach|Röthenbach an der Pegnitz|Rüsselsheim|Rüsselsheim am Main|Rüthen|Rạch Giá|Saalfeld|Saalfelden|
Saalfelden am Steinernen Meer|Saanich|Saarlouis|Saarwellingen|Sabadell|Sabanalarga|Sabaneta|Sabará|Sacaba|Sachsenheim|
Sacomã|Saddiqabad|Sadr City|Safi|Sagrada Família|Sagua la Grande|Saguenay|Sagunto|Sahlkamp|Saidpur|Saint John|
Saint Paul|Saint Peters|Saint Petersburg|Saint-Brieuc|Saint-Constant|Saint-Eustache|Saint-Georges|Saint-Gilles|
Saint-Herblain|Saint-Hubert|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Jérôme|Saint-Laurent|Saint-Louis|
Saint-Louis-de-Terrebonne|Saint-Léonard|Saint-Malo|Saint-Marc|Saint-Maur-des-Fossés|Saint-Michel|Saint-Quentin|
Saint-Quentin-en-Yvelines|Sainte-Foy|Sainte-Julie|Sainte-Thérèse|Saki|Salaberry-de-Valleyfield|Salamanca|Salamá|Salem|
Salerno|Salford|Salina Cruz|Salinas|Salo|Salta|Saltivka|Salto|Salvaleón de Higüey|Salzhemmendorf|Salzkotten|Salé|
Samambaia|Samarinda|Samba|Samsun|Samut Prakan|San Bartolomé de Tirajana|San Bernardino|San Bernardo|
San Blas-Canillejas|San Carlo All'Arena|San Carlos|San Cristóbal|San Felipe|San Fernando|San Isidro|San Joaquín|
San Jose|San José Pinula|San Juan Bautista|San Juan Sacatepéquez|San Justo|San Lorenzo|San Luis|San Marcos|San Martin|
San Martín|San Mateo|San Miguel|San Miguelito|San Pablo|San Rafael|San Sebastián de los Reyes|San Severo|San Timoteo|
San Vicent del Raspeig|San Vicente|San-Pédro|Sanandaj|Sancaktepe|Sancti Spíritus|Sandefjord|Sandhausen|Sandnes|
Sandy Springs|Sangerhausen|Sankt Augustin|Sankt Gallen|Sankt Georgen im Schwarzwald|Sankt Ingbert|
Sankt Johann in Tirol|Sankt Leon-Rot|Sankt Leonhard|Sankt Martin|Sankt Peter|Sankt Ruprecht|Sankt Valentin|
Sankt Veit an der Glan|Sankt Wendel|Sanlúcar de Barrameda|Sanremo|Sant Andreu|Sant Boi de Llobregat|
Sant Cugat del Vallès|Sant Martí|Santa Ana|Santa Bárbara d'Oeste|Santa Catarina|Santa Catarina Pinula|Santa Clara|
Santa Clarita|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santa Cruz do Sul|Santa Lucía|Santa Lucía Cotzumalguapa|
Santa Luzia|Santa Maria|Santa Rita|Santa Rosa|Santa Tecla|Santana|Santana de Parnaíba|Santander|
Santander de Quilichao|Santarém|Santiago de Querétaro|Santiago de Surco|Santo André|Santo Antônio de Jesus|
Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Sants-Montjuïc|Santurtzi|Santutxu|Sao Lucas|Sao Rafael|Sapele|
Sapopemba|Saporischschja|Sapucaia do Sul|Sarandi|Sarandí|Saratov|Sarcelles|Sardinien|Sarnen|Sarnia|Sarpsborg|
Sarrià-Sant Gervasi|Sarstedt|Sartrouville|Sasel|Saskatoon|Sasolburg|Sassari|Sassenberg|Sassenburg|Sassnitz|Satu Mare|
Saugor|Sault Ste. Marie|Saurimo|Savannah|Savar|Savona|Scafati|Schaan|Schaerbeek|Schaffhausen|Schalksmühle|Schanghai|
Scharbeutz|Scharnhorst|Scharnhorst-Ost|Scheeßel|Schermbeck|Schiedam|Schierstein|Schiffdorf|Schifferstadt|Schiffweiler|
Schkeuditz|Schleiden|Schleswig|Schlieren|Schlüchtern|Schmalkalden|Schmallenberg|Schmargendorf|Schmölln|Schneeberg|
Schnelsen|Schneverdingen|Schongau|Schopfheim|Schorndorf|Schortens|Schramberg|Schriesheim|Schrobenhausen|Schwabach|
Schwabmünchen|Schwaigern|Schwalbach|Schwalbach am Taunus|Schwalmstadt|Schwalmtal|Schwandorf in Bayern|Schwanewede|
Schwarzenbach|Schwarzenbach an der Saale|Schwarzenbek|Schwarzenberg|Schwaz|Schwechat|Schwelm|Schwerte|Schwetzingen|
Schwieberdingen|Schwyz|Schwäbisch Gmünd|Schwäbisch Hall|Schärding|Schönaich|Schönebeck|Schöneberg|Schönefeld|
Schöneiche|Schöningen|Schüttorf|Scottsdale|Secondigliano|Seeb|Seeheim-Jugenheim|Seelze|Seesen|Seevetal|Segovia|Sehnde|
Seiersberg|Seinäjoki|Sekondi-Takoradi|Selayang Baru Utara|Selb|Seligenstadt|Selm|Selva Alegre|Semey|Senador Canedo|
Senden|Sendenhorst|Senftenberg|Sengkang New Town|Sepang|Sept-Îles|Seraing|Serang|Serekunda|Seri Kembangan|Serra|
Sertãozinho|Sesto Fiorentino|Sesto San Giovanni|Sesvete|Setapak|Sete Lagoas|Setia Alam|Settimo Torinese|Sevran|Sfax|
Sfântu Gheorghe|Shagamu|Shahdad Kot|Shahkot|Shakargarh|Shangqiu|Shantou|Shaoxing|Shawinigan|Sheepshead Bay|Shekhupura|
Shenyang|Sherbrooke|Sherwood Park|Shibganj|Shijiazhuang|Shinyanga|Shiraz|Shivaji Nagar|Shiyan|Shkodër|Sholapur|
Shomolu|Shreveport|Shujaabad|Shumen|Shyamnagar|Shymkent|Sibiu|Siedlce|Siegburg|Siemensstadt|Siemianowice Śląskie|
Siena|Sierre|Sigmaringen|Siguatepeque|Sikasso|Simi Valley|Simmering|Simões Filho|Sincelejo|Sindelfingen|Singa|Singida|
Singkawang|Singrauli|Sinjhoro|Sinop|Sinsheim|Sint-Niklaas|Sinzheim|Sinzig|Sioux Falls|Siracusa|Sirajganj|Sitiawan|
Sittard|Sitten|Situbondo|Sivakasi|Sivas|Sizilien|Skardu|Skien|Skudai|Slatina|Sliven|Slough|Smederevo|Smolensk|Soacha|
Sobral|Soccavo|Sochi|Socopó|Soest|Sogamoso|Sohag|Solihull|Sollenau|Sollentuna|Solms|Solna|Solothurn|Soltau|Solwezi|
Somerset West|Sondershausen|Songea|Songjiang|Sonneberg|Sonthofen|Sopron|Sorel-Tracy|Sorocaba|Sorriso|Soshanguve|
Sosnowiec|South Bend|South Boston|South Dublin|South Fulton|South Riverdale|South Surrey|South Tangerang|Southampton|
Soweto|Soyapango|Spaichingen|Spandau|Spenge|Spiesen-Elversberg|Spiez|Spijkenisse|Spittal|Spittal an der Drau|Spokane|
Spratzern|Spreitenbach|Spring Valley|Springfield|Springs|Sprockhövel|Spruce Grove|Sri Ganganagar|
Sri Jayewardenepura Kotte|St Helens|St. Albert|St. Catharines|St. Georg|St. Pauli|St. Thomas|Staaken|Stadtallendorf|
Stadtbergen|Stadthagen|Stadtlohn|Stahnsdorf|Stalowa Wola|Stamford|Stara Zagora|Starachowice|Stargard|Starnberg|
Stavropol|Staßfurt|Steffisburg|Steglitz|Steilshoop|Steinau|Steinau an der Straße|Steinbach|Steinbach am Taunus|
Steinen|Steinfurt|Steinhagen|Steinheim|Steinheim an der Murr|Stellingen|Sterling Heights|Sterlitamak|Sterzing|Stettin|
Steveston|Steyr|Stittsville|Stockach|Stockelsdorf|Stockerau|Stockport|Stockton|Stodůlky|Stolberg|Stollberg|
Stoney Creek|Stouffville|Straelen|Strasshof|Strasshof an der Nordbahn|Stratford|Straubing|Strausberg|Strawberry Hill|
Straßgang|Stuhr|Stuttgart Feuerbach|Stuttgart Mühlhausen|Stuttgart-Ost|Stöcken|Subang Jaya|Subotica|Suceava|Sucre|
Suez|Sukabumi|Sulaymaniyah|Suleja|Sulingen|Sullana|Sultanbeyli|Sultangazi|Sulz am Neckar|Sulzbach|Sulzbach-Rosenberg|
Sumaré|Sumbawanga|Sumgayit|Sumy|Sunderland|Sundern|Sundsvall|Sungai Buloh|Sungai Petani|Sunnyvale|Sunrise Manor|
Sunset Park|Surakarta|Surgut|Surulere|Sutton Coldfield|Suwałki|Suzano|Suzhou|Swansea|Swindon|Syke|Syracuse|Szolnok|
Szombathely|Székesfehérvár|São Caetano do Sul|São Carlos|São Gonçalo do Amarante|São José|São José de Ribamar|
São José do Rio Preto|São José dos Pinhais|São João de Meriti|São Leopoldo|São Lourenço da Mata|São Mateus|
São Pedro da Aldeia|São Vicente|Sérres|Sétif|Södermalm|Södertälje|Sömmerda|Słupsk|Ta'if|Tabora|Taboão da Serra|Tabuk|
Tacarigua|Tacloban|Tacna|Tacoma|Tacuarembó|Taganrog|Taguatinga|Taguig|Tai'an|Tainan|Taiping|Taiyuan|Taiz|Taizhou|
Takeo|Talara|Talatona|Talca|Talcahuano|Talhar|Taman Petaling|Tambov|Tamm|Tampa|Tampines Estate|Tampines New Town|
Tandil|Tando Adam|Tando Allahyar|Tando Bago|Tanga|Tangail|Tangará da Serra|Tangerang|Tangshan|Tarakan|Taranto|Taraz|
Tarbes|Targówek|Tarija|Tarime|Tarlac City|Tarnobrzeg|Tarnowskie Góry|Tarnów|Tarsus|Tartagal|Tasek Glugor|Tasikmalaya|
Tatabánya|Tatuí|Taubaté|Tauberbischofsheim|Taucha|Taufkirchen|Taunusstein|Tauranga|Tczew|Tecomán|Tegal|Tehuacán|
Teixeira de Freitas|Telde|Telford|Telfs|Telgte|Teltow|Teluk Intan|Tema|Temara|Temecula|Temixco|Tempe|Tempe Junction|
Tempelhof|Templin|Teneriffa|Teni|Teningen|Tepatitlán de Morelos|Tepexpan|Teplice|Teramo|Teresópolis|Terni|Ternitz|
Terrassa|Terrebonne|Teshi Old Town|Tete|Tetovo|Tettnang|Tetuán de las Victorias|Texcoco de Mora|Teziutlan|
Teófilo Otoni|Thale|Thalwil|Thanh Hóa|Thanh Xuân|Thanjavur|The Bronx|Thessaloníki|Thika|Thiès|Thiès Nones|Tholey|
Thousand Oaks|Thun|Thunder Bay|Thuận An|Thái Nguyên|Thônex|Thủ Dầu Một|Thủ Đức|Tianjin|Tiergarten|Tilburg|Timmins|
Timon|Tinaquillo|Tiquipaya|Tiruppur|Titisee-Neustadt|Titiwangsa|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Toamasina|
Tocoa|Toledo|Tolyatti|Tomaszów Mazowiecki|Tomsk|Tonalá|Toowoomba|Topeka|Tordher|Torgau|Torgelow|Tornesch|Torrance|
Torre del Greco|Torrejón de Ardoz|Torrelavega|Torremolinos|Torrevieja|Torun|Tostedt|Totonicapán|Tottenham|Touba|
Toulon|Tourcoing|Tournai|Tours|Traiskirchen|Trapani|Traun|Traunreut|Traunstein|Travemünde|Trebur|Trelew|Trenčín|
Treptow|Treuchtlingen|Treviso|Tri-Cities|Triesen|Triest|Trieste|Trindade|Trinidad|Trnava|Trofaiach|Troisdorf|
Trossingen|Trostberg|Trostberg an der Alz|Troyes|Trujillo|Trujillo Alto|Tríkala|Tshikapa|Tubarão|Tucupita|Tula|
Tulancingo|Tulcea|Tulcán|Tulln|Tulsa|Tuluá|Tumaco|Tumbes|Tunduma|Tungi|Tunja|Turmero|Tuscaloosa|Tuttlingen|Tuxtepec|
Tuxtla|Tuzla|Tver|Twistringen|Tychy|Tyumen|Táriba|Târgu Jiu|Täby|Tétouan|Tönisvorst|Tønsberg|Uberaba|Uberlândia|
Ubstadt-Weiher|Uccle|Udine|Ueckermünde|Uelzen|Uerdingen|Uetersen|Ugep|Uhingen|Ulan Bator|Ulan-Ude|Ulhasnagar|
Ulu Bedok|Uluberiya|Ulyanovsk|Umarkot|Umeå|Umraniye|Umuahia|Umuarama|Universal City|Unna|Unterföhring|Unterhaching|
Unterkrozingen|Unterschleißheim|Upata|Upper West Side|Ursynów|Uruguaiana|Usera|Usingen|Uslar|Ust-Kamenogorsk|Uster|
Utrera|Uvira|Uzwil|Uíge|Užice|Vaihingen|Vaihingen an der Enz|Val-d'Or|Val-des-Arbres|Valdefuentes|Valdemoro|Valdivia|
Valence|Valenzuela|Valera|Valinhos|Valjevo|Vallecas|Valledupar|Vallejo|Valparaíso de Goiás|Van Nuys|Vanderbijlpark|
Vannes|Vantaa|Varel|Varese|Varginha|Vasastaden|Vaslui|Vaterstetten|Vatican|Vaticano|Vatikanstadt|Vaudreuil-Dorion|
Vechelde|Vechta|Vedado|Vedado del Cotorro|Veenendaal|Vegesack|Veitshöchheim|Vejle|Velen|Veles|Veliko Tŭrnovo|Velletri|
Vellmar|Velsen-Zuid|Velten|Venado Tuerto|Venlo|Venustiano Carranza|Veracruz|Vercelli|Verden|Vereeniging|Verl|Vernier|
Verona|Versailles|Versmold|Versoix|Verviers|Vespasiano|Veszprém|Vevey|Viacha|Viamão|Viana|Viareggio|Vicenza|
Victoria de Durango|Victoriaville|Victorville|Vicálvaro|Vienenburg|Viernheim|Viersen|Vigevano|Vijayapura|Viktring|
Vila Andrade|Vila Curuca|Vila Flor|Vila Jacui|Vila Maria|Vila Mariana|Vila Matilde|Vila Medeiros|Vila Prudente|
Vila Velha|Vila-real|Viladecans|Villa Alemana|Villa Canales|Villa Elisa|Villa Lugano|Villa María|Villa Mercedes|
Villa Nueva|Villa de Cura|Villa de Vallecas|Villa del Rosario|Villach-Innere Stadt|Villacher Vorstadt|
Villars-sur-Glâne|Villaverde|Villavicencio|Villejuif|Villeneuve-d'Ascq|Villeurbanne|Villingen-Schwenningen|Vilsbiburg|
Vilshofen|Vincennes|Vinh|Vinnytsya|Virginia Beach|Visalia|Viseu|Visselhövede|Vista Alegre|Vitebsk|Viterbo|
Vitry-sur-Seine|Vitória da Conquista|Vitória de Santo Antão|Vizianagaram|Việt Trì|Vlaardingen|Vladikavkaz|Vlissingen|
Vlorë|Vlotho|Voerde|Voitsberg|Volgograd|Volksdorf|Vologda|Volos|Volta Redonda|Volzhsky|Vomp|Vorchdorf|Voronezh|
Votorantim|Vranje|Vreden|Vryheid|Várzea Grande|Várzea Paulista|Växjö|Vélez-Málaga|Vénissieux|Vöhringen|Völkendorf|
Völklingen|Völs|Vösendorf|Výronas|Vũng Tàu|Waalwijk|Wachtberg|Waco|Wad Medani|Wadern|Wadgassen|Waghäusel|Wah Cantt|
Waiblingen|Waidmannslust|Wakefield|Walbersdorf|Wald-Michelbach|Waldbröl|Waldkirch|Waldkirchen|Waldkraiburg|
Waldshut-Tiengen|Walldorf|Walldürn|Wallenhorst|Wallisellen|Walnut Grove|Walsall|Walsrode|Waltendorf|Waltershausen|
Walthamstow|Waltrop|Wandlitz|Wandsbek|Wangen|Wangsa Maju|Wanne-Eickel|Wannsee|Wanzhou|Warburg|Wardenburg|Warder|Waren|
Warendorf|Warri|Warrington|Warstein|Washington Heights|Wassenberg|Wasserburg|Wasserburg am Inn|Waterbury|Waterloo|
Watford|Wattens|Wattenscheid|Wawer|Wazirabad|Wałbrzych|Weener|Weert|Weeze|Wegberg|Weifang|Weil der Stadt|
Weil im Schönbuch|Weilburg|Weilerswist|Weilheim|Weinböhla|Weingarten|Weinheim|Weinsberg|Weinstadt-Endersbach|
Weiterstadt|Weiz|Weißenburg in Bayern|Weißenfels|Weißenhorn|Weißensee|Weißwasser|Welkom|Welland|Wellingsbüttel|
Welzheim|Wendeburg|Wendelstein|Wendlingen|Wendlingen am Neckar|Wennigsen|Wentorf|Wentorf bei Hamburg|Wenzhou|Werdau|
Werdohl|Werl|Wermelskirchen|Wernau|Werne|Werneck|Wertheim|Werther|Wesel|Wesseling|West Bromwich|West Covina|West End|
West Hill|West Jerusalem|West Jordan|West Kelowna|West Palm Beach|West Raleigh|West Valley City|West Vancouver|
Westend|Westerkappeln|Westerland|Westerstede|Westminster|Westonaria|Weststadt|Wettbergen|Wettingen|Wetzelsdorf|
Wetzikon|Wetzlar|Whalley|Whitby|Whitehorse|Wichita|Wichita Falls|Wickede|Wiefelstede|Wiehl|Wiener Neudorf|Wieseck|
Wiesloch|Wiesmoor|Wietmarschen|Wigan|Wildberg|Wildeshausen|Wilhelmsburg|Wilhelmstadt|Wilkau-Haßlau|Willich|Willoughby|
Willowdale|Willowdale East|Wilmersdorf|Wilmington|Wilna|Wilnsdorf|Wilsdruff|Wilten|Wimpassing|Windsor|Winejok|
Winnenden|Winnipeg|Winsen|Winston-Salem|Winterberg|Winterhude|Wipperfürth|Wittenau|Wittenberg|Wittenberge|Wittingen|
Wittlich|Wittmund|Wittstock|Witzenhausen|Woburn|Woerden|Wohlen|Woking|Wola|Wolfen|Wolfhagen|Wolfratshausen|Wolfsberg|
Wolfurt|Wolgast|Wolmirstedt|Wolnzach|Woluwe-Saint-Lambert|Wolverhampton|Woodlands|Woodstock|Worb|Worcester|Worringen|
Worthing|Wrzeszcz|Wuhu|Wunsiedel|Wunstorf|Wurzen|Wuxi|Wuzhong|Wächtersbach|Wädenswil|Währing|Wölfnitz|Wörgl|Wörth|
Wörth am Rhein|Wülfrath|Würselen|Włocławek|Xalapa de Enríquez|Xanten|Xi'an|Xiamen|Xico|Xining|Xochimilco|Xuân Lộc|
Yacuiba|Yambol|Yamoussoukro|Yamuna Nagar|Yancheng|Yangzhou|Yantai|Yaritagua|Yaroslavl|Yautepec|Yazd|Yenagoa|Yokohama|
Yola|Yonkers|Yopal|Yoshkar-Ola|Yumbo|Yunfu|Yunusobod|Zaandam|Zaanstad|Zabrze|Zacapa|Zagazig|Zahedan|Zalaegerszeg|
Zalău|Zamboanga|Zamora|Zamora de Hidalgo|Zamość|Zanjan|Zanzibar|Zapopan|Zaporizhzhya|Zaragoza|Zaraza|Zaria|Zarqa|
Zawiercie|Zehdenick|Zehlendorf|Zeist|Zeitz|Zell am See|Zella-Mehlis|Zemun|Zenica|Zerbst|Zetel|Zeulenroda|
Zeulenroda-Triebes|Zeuthen|Zeven|Zeytinburnu|Zgierz|Zhaoqing|Zhengzhou|Zhongshan|Zhuhai|Zibo|Zielona Góra|Zinder|
Zipaquirá|Zirl|Zirndorf|Zittau|Zlín|Zoetermeer|Zofingen|Zográfos|Zossen|Zrenjanin|Zschopau|Zug|Zugló|Zumpango|Zunyi|
Zweibrücken|Zwiesel|Zwijndrecht|Zwolle|Zwönitz|Zárate|Zülpich|Zündorf|Águas Claras|Águas Lindas de Goiás|
Álvaro Obregón|Ávila|Äußere Neustadt|Ålesund|Århus|Çankaya|Çorum|Épinay-sur-Seine|Évosmos|Évreux|Évry|Ílion|Ðà Lạt|
Ñuñoa|Öhringen|Örebro|Östringen|Újpest|Ústí nad Labem|Übach-Palenberg|Überherrn|Überlingen|Ürümqi|Üsküdar|Āsansol|
Čair|Čačak|České Budějovice|Đống Đa|İskenderun|Łomża|Śródmieście|Świdnica|Świętochłowice|Şanlıurfa|Šabac|Šiauliai|
Żoliborz|Żory|Žilina|Žižkov
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
