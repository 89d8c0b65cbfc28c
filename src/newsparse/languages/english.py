"""English."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="en",
    name="English",
    native="English",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["en"],
        weekdays=cldr.WEEKDAYS["en"],
        more_months={"Sept": 9, "Sep": 9, "Febr": 2, "June": 6, "July": 7},
        more_weekdays={"Tues": 1, "Thur": 3, "Thurs": 3, "Weds": 2},
        month_first=True,
        day_dot=False,
        orders=(DateOrder.DMY, DateOrder.MDY),
        published=(
            "published",
            "first published",
            "originally published",
            "posted",
            "date of publication",
            "publication date",
            "publish date",
            "date published",
            "date posted",
            "release date",
            "released",
            "date",
            "issued",
            "created",
            "uploaded",
        ),
        updated=(
            "updated",
            "last updated",
            "last update",
            "update",
            "last modified",
            "modified",
            "last edited",
            "revised",
            "last revised",
            "last changed",
            "date updated",
            "date modified",
        ),
        glue=("on", "at", "the", "of", "in", "to", "day of", "as of"),
        clock_ends=("hours", "hrs"),
        minutes=("min",),
        am=("am", "a.m", "a. m"),
        pm=("pm", "p.m", "p. m"),
        noon=("noon", "midday", "12 noon"),
        midnight=("midnight",),
        ordinals=("st", "nd", "rd", "th"),
        ago=cldr.AGO["en"],
        more_ago={
            "hour": ("{0} hrs ago", "{0} hr ago", "{0}h ago"),
            "minute": ("{0} mins ago", "{0} min ago", "{0}m ago"),
            "second": ("{0} secs ago",),
            "day": ("{0}d ago",),
            "week": ("{0}w ago",),
        },
        today=("today",),
        yesterday=("yesterday",),
        captions=(
            "photo",
            "photos",
            "photograph",
            "photographs",
            "file photo",
            "image",
            "images",
            "picture",
            "pictured",
            "pic",
            "caption",
            "getty",
            "handout",
            "illustration",
            "screenshot",
            "courtesy",
            "copyright",
        ),
        person_months=("April", "May", "June", "August", "Jan"),
    ),
    bylines=BylineWords(
        sources="source | sources",
        signed=(
            "opinion | comment | commentary | analysis | column | op-ed | viewpoint | "
            "perspective | exclusive"
        ),
        by=(
            "signed by | uploaded by | "
            "interviews by | by | by: | written by | written by: | words by | words: | story by | author: | "
            "authors: | author of the article: | posted by | published by | byline: | text by | "
            "text and photos by | photos and text by | words and pictures by | "
            "story and photos by | text & photos by | reported by | report by | article by | "
            "review by | analysis by | opinion by | contributed by | a report by | "
            "guest post by | comment by | commentary by | perspective by | an interview by | "
            "interview by | from | contributor: | contributors: | reporter: | reporters: | "
            "report: | column by | guest essay by | essay by | feature by | special report by | "
            "correspondent: | exclusive by | written and photographed by | by-line: | "
            "reviewed by | compiled by | prepared by | submitted by | curated by | author(s): | "
            "by line: | photos and story by | words and photos by | interviewed by | "
            "reporting and photos by | a column by | an essay by | blog by | blog post by | "
            "contribution by | from our correspondent | text and photos: | text & photos: | "
            "words and photos: | story and photos: | text and pictures: | column: | "
            "originally by | words and photography by | guest column by | guest commentary by | "
            "letter by | byline by | researched by | report and photos by | photos and words by | "
            "researched and written by | authored by | authored by: | article written by | "
            "this article was written by | posted by: | reported and written by | narrated by | "
            "produced and written by | writing by | an op-ed by | op-ed by | "
            "additional writing by | story: | guest opinion by | opinion piece by | "
            "exclusive report by | columnist: | guest columnist: | guest author: | "
            "guest writer: | contributing writer: | journalist: | investigation by | "
            "an investigation by | a guest post by | writer: | writers: | interviewer: | "
            "writing: | text & images: | words & pictures: | words & pictures by | "
            "words & photos by | words + photos: | text & photography: | "
            "text and photography by | report & photos by | guest blog by | opinion piece: | "
            "op-ed: | photos and text: | photos & text: | photos and words: | "
            "photographs and text: | text and photographs: | photographs & text: | "
            "text & photographs: | photographs and words: | words and photographs: | "
            "pictures and text: | pictures and words: | words and pictures: | created by | "
            "a review by | a story by | a dispatch by | an opinion by | a commentary by"
        ),
        by_after="reports from | reports",
        posts="from our correspondent in | from our own correspondent in",
        genres=(
            "article | report | analysis | comment | commentary | column | review | essay | "
            "interview | opinion | story | feature | dispatch | editorial | op-ed | obituary | "
            "profile | recap | preview | exclusive | explainer | investigation"
        ),
        joins="and | with reporting by",
        places=("in | at | reporting from | on"),
        papers=(
            "for | of | from | special to | special for | courtesy of | exclusively for | "
            "written for"
        ),
        credits={
            "reporting": "reporting by | reporting: | research by",
            "additional_reporting": (
                "additional reporting by | with additional reporting by | additional reporting: | "
                "contributing: | contributions by: | contributions from: | "
                "additional reporting from | with additional reporting from | with reporting from | "
                "further reporting by | extra reporting by | "
                "with additional reporting and research by | contributions by"
            ),
            "with": (
                "with | in collaboration with | in partnership with | with contributions from | "
                "via | with contributions by | with help from | with inputs from"
            ),
            "as_told_to": "as told to",
            "editing": (
                "edited by | editing by | edited by: | editor: | medically reviewed by | "
                "fact checked by | fact-checked by | reviewed by: | copy edited by | "
                "curated and edited by | updated by"
            ),
            "photography": (
                "photo by | photos by | photograph by | photographs by | photography by | photo: | "
                "photos: | photograph: | photography: | picture: | pictures: | image: | images: | "
                "image by | picture by | pictures by | photographs: | words and photographs: | "
                "additional photography by | photographer: | photographers: | all photos by | "
                "all photos: | all images by | additional photos by | photojournalist: | camera:"
            ),
            "illustration": (
                "illustration by | illustrations by | illustrated by | illustration: | "
                "graphic by | graphics by | graphic: | art by | cartoon by | cartoon:"
            ),
            "video": "video by | video: | produced by | filmed by",
            "translation": (
                "translated by | translation by | translation: | translated from the german by | "
                "translated from the french by | translated from spanish by | "
                "translated from the spanish by | translated from french by | "
                "translated from german by | translated from russian by | "
                "translated from the russian by | translated from arabic by | "
                "translated from the arabic by | translated from the italian by | "
                "translated from ukrainian by | translated from chinese by | "
                "translated from portuguese by | translated from the portuguese by"
            ),
        },
        statements=(
            "statement of the | statement by the | a statement of the | a statement by the | "
            "statement of | statement by | a statement of | a statement by"
        ),
        articles="the | a | an | our | its | by the",
        links="of | for | the | and | on | in | at | to | against | with | by",
        desks=(
            "editorial | staff | newsroom | desk | newsdesk | reporters | correspondents | "
            "editors | newswire | wire | agencies | agency | bureau | redaction | our reporter | "
            "our reporters | our correspondent | our correspondents | our own correspondent | "
            "our special correspondent | special correspondent | web desk | news desk | "
            "reporting team | newspaper staff | contributors | editorials | staff reports | "
            "staff report | wire services | news services | wire reports | wires"
        ),
        bodies=(
            "board | committee | party | press | times | news | institute | university | "
            "college | association | federation | league | council | ministry | department | "
            "foundation | group | network | society | union | collective | coalition | center | "
            "centre | commission | service | services | office | team | media | magazine | "
            "journal | gazette | herald | tribune | chronicle | observer | television | radio | "
            "broadcasting | youth | students | workers | international | kitchens | company | "
            "corporation | project | campaign | movement | initiative | alliance | organization | "
            "organisation | studio | studios | inc | ltd | llc | website | daily | weekly | "
            "review | courier | examiner | argus | sentinel | inquirer | enquirer | bulletin | "
            "advertiser | telegraph | guardian | dispatch | globe | newspaper | newspapers | "
            "academy | think-tank | hospital"
        ),
        roles=(
            "reporter | correspondent | editor | writer | columnist | journalist | producer | "
            "photographer | analyst | contributor | commentator | critic | author | professor | "
            "researcher | lecturer | director | technologist | candidate | presenter | "
            "broadcaster | fellow | intern | freelance | freelancer | stringer | chairman | "
            "chair | secretary | economist | scientist | specialist | strategist | investigator | "
            "co-editor | editor-in-chief | copywriter | blogger | host | anchor | manager | "
            "president | founder | ceo | co-founder | reader | adviser | advisor | consultant | "
            "meteorologist | historian | executive | writers | journalists | columnists | "
            "lawyer | attorney | psychologist | coordinator | organizer | organiser | activist | "
            "physician | scholar | advocate | co-chair | head | dean | barrister | solicitor | "
            "novelist | essayist | poet | filmmaker | documentarian | vp | vice-president | "
            "spokesperson | pediatrician | psychiatrist | nutritionist | dietitian | trainer | "
            "student | curator | cartoonist | illustrator | videographer | photojournalist | "
            "moderator | campaigner | pundit | instructor | postdoc | librarian | chaplain | "
            "pastor | rabbi | teacher | co-director | co-host | newsreader | showrunner | "
            "biographer | translator | designer | senator | congressman | congresswoman | "
            "councillor | councilmember | ambassador | assemblymember | alderman | imam | chief | "
            "playwright | podcaster | academic | sociologist | anthropologist | philosopher | "
            "screenwriter | memoirist | newscaster | publisher | linguist | theologian | "
            "criminologist | geographer"
        ),
        role_words=(
            "victorian | tasmanian | queensland | westminster | holyrood | stormont | local | democracy | reporting | senior | chief | political | foreign | diplomatic | "
            "economics | economic | business | technology | tech | science | health | "
            "education | environment | environmental | climate | sports | sport | staff | "
            "special | deputy | assistant | associate | managing | executive | national | "
            "international | home | affairs | news | travel | crime | legal | defence | "
            "defense | security | culture | arts | entertainment | features | digital | video | "
            "photo | investigative | investigations | freelance | social | contributing | "
            "general | principal | lead | junior | world | us | uk | european | europe | asia | "
            "africa | community | transport | religious | religion | royal | football | "
            "cricket | rugby | personal | finance | financial | consumer | energy | housing | "
            "labor | labour | guest | opinion | courts | court | police | white | house | "
            "multimedia | graduate | trainee | cadet | and | media | research | policy | money | "
            "markets | market | fashion | music | book | gaming | regional | public | global | "
            "former | visiting | our | own | vice | professor | adjunct | emeritus | "
            "disability | indigenous | queensland | westminster | washington | showbiz | "
            "celebrity | royals | parliamentary | industrial | employment | retail | banking | "
            "night | desk | nordic | african | balkan | baltic | eastern | northern | southern | "
            "caribbean | pacific | latin | american | russia | ukraine | brussels | beijing | "
            "bureau | basketball | baseball | hockey | soccer | golf | tennis | racing | "
            "boxing | motorsport | athletics | cycling | nfl | nba | mlb | nhl | agriculture | "
            "rural | farming | postdoctoral | postgraduate | doctoral | distinguished | "
            "countryside | maritime | architecture | planning | military | wellbeing | "
            "wellness | beauty | motoring | visuals | graphics | interactives | engagement | "
            "statehouse | audience | games | property | state | city | theatre | weather | "
            "data | live | food | film | breaking | weekend"
        ),
        given=(
            "aaron | abigail | adam | adrian | aidan | alan | albert | alex | alexander | "
            "alexandra | alice | alison | allison | amanda | amber | amy | andrea | andrew | "
            "andy | angela | ann | anna | anne | anthony | april | ashley | barbara | barry | "
            "ben | benjamin | bernard | beth | bill | bob | brad | bradley | brandon | brenda | "
            "brian | bruce | bryan | caitlin | cameron | carl | carol | caroline | carolyn | "
            "catherine | charles | charlie | charlotte | chelsea | chloe | chris | christina | "
            "christine | christopher | cindy | claire | clare | connor | craig | cynthia | "
            "daisy | daniel | danny | darren | dave | david | dawn | dean | deborah | declan | "
            "denise | dennis | diana | diane | dominic | donald | donna | dorothy | doug | "
            "douglas | duncan | dylan | edward | eileen | elaine | eleanor | elizabeth | ella | "
            "ellen | emily | emma | eric | erica | erin | ethan | eugene | evan | evelyn | "
            "fiona | frances | francis | frank | fred | gareth | gary | gavin | gemma | geoff | "
            "geoffrey | george | gerald | gillian | glenn | gordon | grace | graham | grant | "
            "greg | gregory | hannah | harold | harriet | harry | hazel | heather | helen | "
            "henry | holly | howard | hugh | ian | isabel | isabella | jack | jacob | jake | "
            "james | jamie | jane | janet | jasmine | jason | jean | jeff | jeffrey | jennifer | "
            "jenny | jeremy | jerry | jessica | jill | jim | jimmy | joan | joanna | joanne | "
            "joe | joel | john | johnny | jon | jonathan | jordan | joseph | josephine | josh | "
            "joshua | joyce | judith | judy | julia | julian | julie | justin | karen | kate | "
            "katherine | kathleen | kathryn | kathy | katie | keith | kelly | ken | kenneth | "
            "kerry | kevin | kim | kimberly | kyle | lara | laura | lauren | laurence | "
            "lawrence | leah | lee | leo | leonard | leslie | liam | linda | lindsay | lisa | "
            "liz | lois | louis | louise | lucas | lucy | luke | lydia | lynn | maggie | "
            "malcolm | marcus | margaret | maria | marie | marilyn | mark | martha | martin | "
            "mary | matt | matthew | maureen | max | maya | megan | melanie | melissa | "
            "michael | michelle | mike | molly | monica | nancy | naomi | natalie | nathan | "
            "neil | niall | nicholas | nick | nicola | nicole | nigel | noah | nora | norman | "
            "oliver | olivia | oscar | owen | paige | pamela | pat | patricia | patrick | paul | "
            "paula | penny | peter | phil | philip | phillip | phoebe | rachel | ralph | ray | "
            "raymond | rebecca | richard | rick | rob | robert | robin | rod | roger | ron | "
            "ronald | rory | rosie | ross | roy | russell | ruth | ryan | sally | sam | "
            "samantha | samuel | sandra | sara | sarah | scott | sean | seth | shane | shannon | "
            "sharon | shaun | sheila | shirley | simon | siobhan | siobhán | sophie | stacy | "
            "stanley | stella | stephanie | stephen | steve | steven | stuart | sue | susan | "
            "suzanne | sylvia | tara | ted | teresa | terry | theresa | thomas | tim | timothy | "
            "tina | toby | todd | tom | tommy | tony | tracey | tracy | trevor | tyler | "
            "valerie | vanessa | victor | victoria | vincent | virginia | walter | wayne | "
            "wendy | will | william | zach | zachary | zoe | aisha | fatima | mohammed | "
            "muhammad | mohamed | ahmed | ali | omar | hassan | hussein | ibrahim | priya | "
            "rahul | amit | sanjay | anil | sunil | rajesh | arjun | wei | mei | thabo | sipho | "
            "nomsa | aaliyah | abena | abiodun | abiola | abimbola | adaeze | adaobi | adebayo | "
            "adebola | adedayo | adekunle | adeola | aderonke | adesuwa | adetunji | adwoa | "
            "afia | afua | aibileen | ailsa | aisling | aiyana | akinola | akinwale | akosua | "
            "akua | alasdair | aliko | alistair | alyssa | amaka | amara | amarachi | amita | "
            "anand | ananya | anirudh | anjali | ankit | ankita | ankur | anthea | anuradha | "
            "anushka | aoife | aparna | archana | arvind | ashish | ashok | ashwin | atinuke | "
            "ayesha | ayo | ayodeji | ayodele | azeez | babajide | babatunde | balaji | bethan | "
            "bethany | bhavna | biodun | bolaji | bongiwe | brendan | bronagh | bryony | "
            "busisiwe | caoimhe | carys | catriona | chidi | chidimma | chidinma | chika | "
            "chike | chikezie | chima | chimamanda | chinaza | chinedu | chinelo | chinonso | "
            "chinwe | chioma | chukwudi | chukwuemeka | chukwuma | ciara | cillian | clodagh | "
            "cormac | damilola | darragh | deepa | deepak | deepika | dervla | devika | dhruv | "
            "dineo | divya | dónal | donal | ebuka | efua | eilidh | eimear | elspeth | emeka | "
            "eoghan | eoin | esi | ewan | ewurama | fadzai | farai | fatou | femi | fergal | "
            "fergus | fidelis | fintan | folake | folasade | fuad | fungai | funke | funmi | "
            "gaurav | geeta | gethin | giles | girish | gráinne | gwilym | hamish | harish | "
            "hauwa | hemant | hilary | iain | ifeanyi | ifeoma | ife | ikechukwu | imogen | "
            "iona | ishaan | ishita | isioma | itumeleng | jaya | jayant | jelani | jideofor | "
            "jyoti | kabelo | kagiso | kailash | kanika | kareena | karthik | kavita | kayode | "
            "kazeem | keabetswe | kehinde | keira | kemi | kiran | kirsty | kofi | kojo | "
            "komal | krishna | kudzai | kwabena | kwadwo | kwaku | kwame | kwasi | kwesi | "
            "lachlan | lakshmi | lamin | lebo | lebogang | lerato | lesedi | lucinda | lwazi | "
            "madhu | madhuri | mahesh | maeve | mairead | makena | makhosazana | malachy | "
            "manish | manisha | manju | manoj | meera | meghna | melusi | mihir | mohan | mpho | "
            "mthunzi | mukesh | murali | musa | naledi | namrata | nandini | nasiru | naveen | "
            "navin | neha | niamh | nikhil | nirmala | nisha | nishant | nitin | njeri | "
            "nkechi | nkiruka | nnamdi | nobuhle | nomvula | nontobeko | ntombi | nyambura | "
            "nyasha | obinna | odhiambo | olabisi | oladipo | olajide | olalekan | olamide | "
            "olanrewaju | olayinka | oluchi | olufemi | olumide | oluwaseun | oluwatobi | "
            "onyeka | onyinye | opeyemi | oreoluwa | orla | osagie | otieno | padraig | palesa | "
            "pallavi | parth | phindile | pooja | prabhu | prakash | pranav | prashant | "
            "prateek | praveen | priyanka | puja | puneet | radha | raghu | rajat | rajeev | "
            "rajiv | rajni | rakesh | ramesh | rashmi | ravi | rhiannon | rhys | riddhi | ritu | "
            "rohan | rohini | rohit | roisin | róisín | ronke | ruairi | ruchi | rudo | sachin | "
            "saoirse | sameer | samir | sandeep | sandhya | sangeeta | sanjeev | sarita | "
            "saroj | satish | saurabh | seema | segun | seun | shalini | shashank | shikha | "
            "shilpa | shobha | shola | shreya | shruti | shubham | siddharth | sindisiwe | "
            "sinead | sinéad | sithembile | smita | sneha | sola | solomon | somadina | sonali | "
            "sonam | sorcha | sourav | srinivas | subhash | sudha | sudhir | suman | sumit | "
            "sunita | supriya | suraj | suresh | sushma | swati | taiwo | tanvi | tapiwa | "
            "tariro | tarun | tatenda | temitope | tendai | tess | thabiso | thandiwe | thembi | "
            "tinashe | titilayo | tobi | tochukwu | tolu | tsepo | tunde | tunji | uche | "
            "uchenna | uduak | uju | usha | uzoma | vandana | varun | vidya | vijay | vikas | "
            "vikram | vimal | vinay | vineet | vinod | vishal | vivek | wafula | wale | wambui | "
            "wanjiku | wanjiru | wekesa | yash | yaw | yetunde | yinka | yogesh | kamala | "
            "latoya | keisha | tyrone | darnell | deandre | deshawn | jamal | jermaine | "
            "lakeisha | marquis | shaniqua | shanique | tanisha | tamika | terrell | kaitlyn | "
            "caitlyn | mackenzie | brooklynn | kaylee | kylie | kayla | makayla | haley | "
            "hailey | bailey | brianna | brittany | whitney | courtney | lindsey | kelsey | "
            "jocelyn | adrienne | jeanette | rosalind | rosamund | philippa | imelda | dermot | "
            "conor | ronan | tristan | rupert | crispin | tarquin | jolyon | barnaby | piers | "
            "alastair | algernon | cuthbert | horatio | ignatius | thaddeus | cornelius | erasmus"
        ),
        capitals=True,
        never=(
            "mid | commuter | belt | -tion | -tions | -ments | -ological | -ically | -ability | -ibility | "
            "-ational | -itional | -ical | "
            "circuit | racecourse | racetrack | arena | bay | pacific | harbor | heights | springs | creek | village | islands | rapids | coastal | shores "
            "| cove | municipality | borough | suburb | suburbs | downtown | uptown | gossip | "
            "wrap | draft | blogs | stage | semi | quarter | table | signings | lineup | "
            "lineups | squad | reads | round-up | previews | puzzle | partner | partners | "
            "ferries | investors | gadgets | cyber | healthcare | nursing | diabetes | "
            "relationships | sentence | senators | assembly | diplomacy | churches | streaming "
            "| volunteer | volunteering | debate | "
            "with | from | by | for | of | on | at | in | to | and | an | size | log | great | "
            "britain | kingdom | london | formula | one | two | three | four | five | six | "
            "seven | eight | ten | valley | qaeda | closes | close to | rejects | reject | "
            "offer | offers | says | say | wins | win | ends | rises | falls | calls | faces | "
            "nurses | dockers | teachers | drivers | storm | storms | flood | floods | fire | "
            "fires | shooting | killed | dead | dies | minister | ministers | prime | royal | "
            "army | navy | media | tech | internet | online | shares | stocks | market | "
            "football | tennis | rugby | cricket | golf | basketball | olympics | olympic | "
            "league | premier | championship | champions | grand | prix | open | tour | race | "
            "title | manager | coach | union | nato | the | this | that | these | those | what | "
            "why | how | when | who | where | which | here | there | not | no | yes | is | are | "
            "was | were | be | been | has | have | had | do | does | did | can | could | should | "
            "would | must | may not | it | its | he | she | they | we | you | your | my | i'm | "
            "his | her | their | all | any | every | more | most | less | least | some | many | "
            "much | such | very | also | than | then | or | but | if | as | into | onto | over | "
            "under | behind | beyond | after | before | between | without | within | about | "
            "against | amid | among | around | across | through | during | since | until | up | "
            "down | out | off | away | back | again | ago | time | times | day | days | week | "
            "month | year | years | date | means | law | contrast | position | invitation | "
            "ingredient | ingredients | course | meal | category | topic | type | background | "
            "introduction | conclusion | summary | overview | context | timeline | analysis | "
            "opinion | perspective | perspectives | politics | business | sport | sports | "
            "technology | science | health | world | culture | travel | lifestyle | money | "
            "markets | economy | weather | video | videos | gallery | galleries | podcast | "
            "podcasts | newsletter | newsletters | subscribe | share | print | comment | "
            "comments | advertisement | advertising | sponsored | related | read | reading | "
            "watch | listen | sign | login | menu | search | home | contact | privacy | terms | "
            "conditions | policy | policies | cookie | cookies | copyright | rights | reserved | "
            "next | previous | first | last | second | third | new | old | big | small | good | "
            "bad | better | best | worst | high | low | long | short | early | late | final | "
            "full | free | live | latest | breaking | exclusive | update | updated | updates | "
            "published | key | top | facts | fact | figures | numbers | questions | question | "
            "answers | answer | story | stories | article | articles | report | reports | page | "
            "part | chapter | section | series | episode | war | wars | peace | crisis | crime | "
            "police | court | government | president | parliament | election | elections | vote | "
            "votes | voters | party's | strike | strikes | protest | protests | attack | "
            "attacks | death | deaths | life | lives | people | women | children | families | "
            "state | states | nation | nations | national | global | local | public | private | "
            "social | political | economic | financial | military | middle | east | west | "
            "north | south | eastern | western | northern | southern | central | climate | "
            "change | energy | oil | gas | water | food | housing | education | school | "
            "schools | street | road | city | town | country | island | river | lake | mountain | "
            "sea | ocean | bank | banks | tax | taxes | budget | trade | jobs | job | work | "
            "workers' | pay | wages | prices | price | cost | costs | rate | rates | inflation | "
            "growth | debt | deal | deals | talks | plan | plans | bill | act | reform | "
            "reforms | rules | right | left | far | supreme | human | civil | white | black | "
            "green | red | blue | united | european | american | british | german | french | "
            "russian | chinese | israeli | palestinian | ukrainian | republican | republicans | "
            "democratic | democrats | labour's | conservative | conservatives | liberal | "
            "liberals | cold | hot | super | bowl | cup | finals | league's | match | game | "
            "games | team's | player | players | season | results | result | score | scores | "
            "transfers | main | other | others | own | same | only | just | still | now | today | "
            "tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | "
            "sunday | january | february | october | november | december | september | photo | "
            "photos | picture | image | images | credit | source | sources | file | caption | "
            "getty | reuters/ | warning | note | notes | editor's | correction | clarification | "
            "disclaimer | disclosure | information | details | data | study | research | survey | "
            "poll | polls | review | reviews | interview | interviews | letters | letter | "
            "obituary | feature | features | column | columns | profile | guide | tips | recipe | "
            "recipes | recommended | popular | trending | most-read | tags | topics | sections | "
            "archive | archives | shop | store | careers | donate | support | download | app | "
            "apps | view | show | hide | close | click | tap | continue | skip | go | get | "
            "follow | join | see | find | learn | discover | explore | try | use | using | "
            "making | made | stop | start | end | ending | begin | beginning | future | past | "
            "history | lessons | lesson | challenge | challenges | solution | solutions | "
            "problem | problems | issue | issues | impact | effect | effects | cause | causes | "
            "reason | reasons | case | cases | example | examples | role | power | powers | "
            "force | forces | security | defence | defense | border | borders | migration | "
            "migrants | refugees | immigration | asylum | language | languages | python | "
            "presented | hosted | directed | starring | and/or | necessary | degrees | default | "
            "design | accident | mistake | nature | hook | crook | demand | request | "
            "appointment | comparison | definition | submitting | clicking | signing | "
            "continuing | registering | subscribing | entering | choosing | -tion | -tions | "
            "-ness | -ments | -ship | -ities | who's | what's | what’s | it's | here's | that's | "
            "there's | let's | mayor | senator | governor | chancellor | councillor | mp | "
            "congressman | congresswoman | sheriff | detective | growing | mounting | rising | "
            "falling | looming | ongoing | coming | upcoming | missing | lasting | leading | "
            "breakdown | broken | hidden | stolen | forgotten | frozen | driven | shaken | "
            "promises | losses | tensions | woes | supply | turnout | record | records | "
            "highlights | career | bottom | mutual | consent | special | common | secret | "
            "direct | personal | unpopular | requests | ballot | zip | code | gender | proxy | "
            "popularity | affiliation | department | standards | standard | quick | links | "
            "link | gift | cards | customer | service | services | staff | picks | directory | "
            "newsroom | nobel | pulitzer | prize | prizes | winners | winner | losers | globes | "
            "festival | briefing | weekly | monthly | daily | yearly | annual | nearby | towns | "
            "cities | villages | stranger | things | thing | nothing | everything | something | "
            "someone | everyone | nobody | anyone | outrage | anger | fear | fears | hopes | "
            "doubt | doubts | crises | conflict | conflicts | struggle | struggles | riots | "
            "unrest | chaos | collapse | decline | boom | bust | debts | deficit | budgets | "
            "tariff | tariffs | export | exports | import | imports | recession | wage | salary | "
            "salaries | pension | pensions | workers | worker | unions | employer | employers | "
            "employees | factories | mines | miners | farms | farmers | crops | drought | "
            "wildfire | wildfires | earthquake | hurricane | hurricanes | cyclone | typhoon | "
            "tsunami | volcano | nuclear | solar | electric | electricity | vehicle | vehicles | "
            "cars | traffic | roads | highway | railway | trains | airport | airports | airline | "
            "airlines | flight | flights | migrant | refugee | visas | passport | policing | "
            "crimes | murder | murders | trials | verdict | prison | prisons | jail | guns | "
            "weapon | weapons | soldier | soldiers | troops | airstrike | airstrikes | missile | "
            "missiles | drone | drones | ceasefire | hostage | hostages | treaty | sanctions | "
            "summit | agreement | agreements | electoral | congress | cabinet | opposition | "
            "democracy | dictatorship | constitution | constitutional | freedom | freedoms | "
            "abortion | vaccine | vaccines | pandemic | virus | hospital | hospitals | patients | "
            "doctors | disease | diseases | mental | students | universities | colleges | "
            "surveys | digital | phone | phones | software | hardware | chips | robot | robots | "
            "artificial | intelligence | planets | oceans | forests | wildlife | animals | "
            "theatre | theater | films | movie | movies | albums | songs | concert | concerts | "
            "celebrity | celebrities | restaurant | restaurants | hotels | holidays | tourist | "
            "tourists | tourism | rents | mortgage | mortgages | landlords | tenants | "
            "buildings | apartment | apartments | homes | homeless | poverty | inequality | "
            "racism | sexism | violence | abuse | scandal | scandals | corruption | bribery | "
            "fraud | leaks | whistleblower | investigation | investigations | inquiry | "
            "statement | statements | announcement | response | reaction | reactions | "
            "criticism | apology | resignation | dismissal | promotion | retirement | fourth | "
            "fifth | empty | total | federal | foreign | domestic | urban | rural | japanese | "
            "korean | pakistani | iranian | iraqi | turkish | egyptian | kenyan | nigerian | "
            "mexican | brazilian | canadian | australian | catholic | protestant | islamic | "
            "religious | criminal | illegal | official | unofficial | alleged | huge | massive | "
            "tiny | fatal | deadly | serious | severe | expensive | difficult | dangerous | "
            "unsafe | risky | angry | modern | ancient | historic | historical | traditional | "
            "tonight | afternoon | weekend | weekends | thanksgiving | halloween | speaks | "
            "meet | remembering | inside | award | awards | ask | safe | haven | rough | silent | "
            "spring | matters | matter | riot | zero | net | age | moving | ghost | care | raid | "
            "raids | plants | dark | secrets | lost | found | bitter | rocky | slow | loud | "
            "calm | shallow | shrinking | winning | losing | living | dying | fighting | "
            "working | building | taking | giving | going | getting | seeing | thinking | "
            "feeling | talking | walking | running | driving | flying | swimming | hunting | "
            "fishing | cooking | eating | drinking | sleeping | dreaming | waiting | hoping | "
            "premium | content | subscriber | subscribers | essential | featured | handpicked | "
            "fresh | air | spelling | dear | opera | museum | library | stadium | cathedral | "
            "titans | eagles | falcons | panthers | tigers | bulls | bucks | broncos | raiders | "
            "cowboys | dolphins | giants | jets | patriots | bengals | steelers | ravens | "
            "texans | colts | jaguars | chiefs | chargers | seahawks | cardinals | rams | "
            "packers | vikings | buccaneers | commanders | redskins | yankees | dodgers | mets | "
            "cubs | phillies | astros | padres | mariners | orioles | lakers | celtics | "
            "warriors | knicks | nets | rockets | spurs | grizzlies | timberwolves | pelicans | "
            "hornets | wizards | pistons | cavaliers | raptors | pacers | blazers | bruins | "
            "canucks | oilers | flames | sabres | sharks | ducks | predators | islanders | "
            "devils | maple | crusaders | highlanders | brumbies | waratahs | wallabies | "
            "springboks | proteas | wanderers | athletic | athletics | hotspur | olympiad | "
            "paralympics | bitcoin | ethereum | crypto | blockchain | nft | iphone | ipad | "
            "macbook | android | galaxy | xbox | nintendo | netflix | disney | spotify | "
            "youtube | tiktok | instagram | facebook | whatsapp | windows | microsoft | google | "
            "amazon | tesla | boeing | airbus | toyota | volkswagen | ultra | pro | mini | "
            "deluxe | ramadan | eid | diwali | holi | easter | christmas | xmas | hanukkah | "
            "passover | navratri | beach | peninsula | harbour | gulf | canyon | desert | "
            "avenue | boulevard | arena | palace | mosque | synagogue | outbreak | epidemic | "
            "lockdown | referendum | bailout | merger | takeover | layoffs | coup | bombing | "
            "shootings | stabbing | killing | killings | kidnapping | robbery | burglary | "
            "arson | arrest | arrests | trial | sentencing | lawsuit | lawsuits | indictment | "
            "impeachment | inquest | nominees | grammys | oscars | emmys | baftas | festivals | "
            "carnival | album | trailer | premiere | horoscope | horoscopes | crossword | "
            "sudoku | puzzles | quiz | quizzes | forecast | obituaries | classifieds | coupons | "
            "vouchers | logout | signup | sitemap | slideshow | livestream | scoreboard | "
            "fixtures | standings | rankings | odds | betting | rumours | rumors | replay | "
            "clinic | clinics | campus | railways | metro | subway | bus | buses | cruise | "
            "cruises | hotel | resort | resorts | supermarket | supermarkets | queen | pm | "
            "governors | mayors | sheriffs | ambassadors | judges | justices | prosecutor | "
            "prosecutors | detectives | officer | officers | trooper | troopers | firefighters | "
            "paramedics | benefits | dividend | earnings | revenue | profits | profit | gdp | "
            "tornado | tornadoes | earthquakes | flooding | blizzard | heatwave | avalanche | "
            "landslide | rangers | saints | coast | goes | makes | takes | gets | loses | "
            "returns | reveals | seeks | slams | urges | warns | vows | quits | launches | "
            "announces | confirms | denies | admits | claims | accuses | arrested | charged | "
            "convicted | injured | sentenced | released | approved | rejected | suspended | "
            "postponed | cancelled | canceled | delayed | leaked | calling | hitting | "
            "returning | facing | seeking | looking | learning | understanding | celebrating | "
            "exploring | discovering | creating | hiking | sailing | wrestling | dining | "
            "baking | shopping | selling | buying | trading | investing | lending | saving | "
            "spending | parenting | dating | wedding | weddings | gardening | knitting | "
            "painting | drawing | recruiting | hiring | training | coaching | teaching | "
            "marketing | branding | accounting | auditing | manufacturing | engineering | "
            "mining | drilling | logging | farming | tipping | powering | pushing | crossing | "
            "recommends | travels | originals | essentials | untold | endless | inspire | "
            "customers | consumers | client | clients | help | account | accounts | address | "
            "password | username | settings | preferences | manage | management | wealth | "
            "family | finances | estate | properties | houses | rent | rental | rentals | "
            "insurance | savings | loans | loan | trades | businesses | companies | corporate | "
            "enterprise | startup | startups | entrepreneur | industry | industries | "
            "commercial | wholesale | logistics | chain | shows | episodes | drama | comedy | "
            "documentary | documentaries | musical | ballet | dancing | gig | singers | actors | "
            "actress | actresses | beauty | style | styles | trends | trend | diet | diets | "
            "foods | drink | drinks | wine | wines | beer | beers | cocktail | cocktails | "
            "coffee | chocolate | cheese | bread | dessert | desserts | breakfast | lunch | "
            "dinner | snack | snacks | horse | horses | dog | dogs | cat | cats | pet | pets | "
            "animal | coal | renewable | renewables | emissions | carbon | recycling | waste | "
            "plastic | educational | pupil | pupils | exam | exams | scholarships | curriculum | "
            "libraries | bookshop | bookstore | books | novel | novels | poem | poems | poetry | "
            "magazines | scientific | researchers | studies | discovery | space | planet | "
            "universe | quantum | physics | chemistry | biology | medicine | medical | cancer | "
            "viruses | flu | covid-19 | symptoms | treatment | therapy | drug | drugs | pills | "
            "pharmacy | surgery | patient | nurse | senate | councils | committees | officials | "
            "politician | politicians | parties | democrat | progressive | communist | "
            "nationalist | populist | campaigns | candidates | voter | voting | polling | "
            "majority | minority | amendment | lawyers | appeal | appeals | criminals | "
            "prisoner | prisoners | gang | gangs | terror | terrorism | terrorist | terrorists | "
            "tanks | immigrants | visa | passports | countries | neighbourhood | neighborhood | "
            "neighbourhoods | district | districts | county | region | regions | province | "
            "provinces | territory | territories | continent | capital | headquarters | "
            "heritage | cultures | faith | men | man | girls | boys | kids | childhood | teens | "
            "teenager | teenagers | parents | mothers | fathers | grandparents | elderly | "
            "seniors | disabled | technologies | computer | computers | websites | mobile | "
            "smartphone | smartphones | tablet | tablets | laptop | laptops | camera | cameras | "
            "robotics | database | cybersecurity | hacker | hackers | hacking | virtual | "
            "reality | cloud | networks | wireless | broadband | battery | batteries | car | "
            "motorcycle | motorcycles | athlete | athletes | teams | club | clubs | leagues | "
            "matches | championships | tournament | semifinals | quarterfinal | playoff | "
            "playoffs | medal | medals | trophy | goal | goals | striker | midfielder | "
            "defender | goalkeeper | quarterback | pitcher | referee | umpire | transfer | "
            "injury | injuries | roster | hourly | morning | evening | midnight | newest | "
            "similar | promoted | ultimate | bilingual | golden | smart | guides | advice | "
            "how-to | tutorial | tutorials | explained | profiles | portraits | tribute | "
            "tributes | memorial | briefings | roundup | alert | headlines | headline | "
            "homepage | member | members | vacancies | internships | advertise | sponsors | "
            "accessibility | feedback | complaint | complaints | logo | pages | supplement | "
            "directories | calendar | calendars | event | events | ticket | tickets | booking | "
            "bookings | discount | discounts | promo | giveaway | giveaways | contest | "
            "contests | lottery | bingo | casino | deeper | higher | lower | bigger | smaller | "
            "worse | faster | slower | longer | shorter | older | younger | richer | poorer | "
            "safer | stronger | weaker | hotter | colder | warmer | cooler | brighter | darker | "
            "tragic | shocking | stunning | amazing | incredible | beautiful | ugly | happy | "
            "sad | scared | lonely | hungry | thirsty | tired | sick | healthy | unhealthy | "
            "mysterious | strange | weird | unusual | contemporary | present | horizon | "
            "debates | progress | experience | rundfunkrat | audiothek | mediathek | bayern | "
            "borussia | juventus | benfica | arsenal | tottenham | fulham | brentford | "
            "southampton | sunderland | middlesbrough | celtic | feyenoord | ajax | anderlecht | "
            "atlético | villarreal | espanyol | lazio | fiorentina | atalanta | udinese | "
            "sampdoria | schalke | eintracht | hertha | hoffenheim | flamengo | palmeiras | "
            "corinthians | fluminense | grêmio | botafogo | peñarol | legia | wisła | slavia | "
            "sparta | dynamo | zenit | spartak | cska | lokomotiv | shakhtar | olympiakos | "
            "panathinaikos | partizan | hajduk | ferencváros | steaua | rosenborg | brøndby | "
            "decree | fail | fails | photography | bites | gambles | rags | riches | stars | "
            "halves | mouth | fan | upgrade | sabha | rajya | reo | k-pop | idols | pope | "
            "popes | cent | capita | diem"
        ),
        glue=(
            "view more articles | view all posts | view all articles | "
            "view all stories | view posts | see full bio | see bio | more articles | "
            "more posts | more stories | profile | more from author | read full bio | "
            "see profile | full profile | "
            "follow | following | twitter | facebook | linkedin | instagram | email | "
            "email the author | e-mail | mail | bio | contact | min | mins | min read | "
            "mins read | minute | minutes | hour | hours | day | days | week | weeks | ago | "
            "read | share | print | save | listen | comments | comment | no comments | "
            "leave a comment | view comments | published | published in | posted | posted in | "
            "updated | on | in category | filed under | view profile | see all posts | more by | "
            "all posts | add to | getty images | opens in new window | see more | read more | "
            "subscribe | exclusive | gmt | about the author | author bio | follow us | "
            "bookmark | save article | save this article | share this article | "
            "email this article | print this article | copy link | copy article link | "
            "view bio | view full bio | see all articles | see all stories | all articles | "
            "all stories | more from | more stories by | more articles by | reading time | "
            "read time | estimated reading time | views | hrs | hr | just now | premium | "
            "subscriber only | subscribers only | for subscribers | gift article | "
            "gift this article | get email alerts | get alerts | sign up | "
            "join the conversation | listen to this article | listen to article | category | "
            "categories | tags | related topics | filed in | show more | show all | "
            "add comment | post a comment | be the first to comment | min. read | min. | "
            "last updated | first published | audio | whatsapp | telegram | reddit | threads | "
            "bluesky | mastodon | tiktok | youtube | unfollow | author page | author profile | "
            "full bio | recent posts | latest posts | follow on | on twitter | on x | role | "
            "et al"
        ),
        agencies=(
            "MindaNews | SunStar | GMA News | VOA News | The Business Standard | Prothom Alo | The New Arab | Dawn Report | APP Report | NNI | Australian Associated Press | AAP | IANS | The Canadian Press | Canadian Press | "
            "UNB | APP | CMC | Nexstar Media Wire | Express News Service | Inter Press Service | "
            "IPS | KFF Health News | Stacker | CGTN | News Agency of Nigeria | "
            "Ghana News Agency | SAnews | JIJI | TNN | Dawn.com | ANI | LDRS | Xinhua | NAN | "
            "PNA | GNA | WAM | KUNA | IRNA | BelTA | Caribbean Media Corporation | "
            "Philippine News Agency | ABS-CBN News | Inquirer.net | INQUIRER.net | "
            "Nation Media Group | Postmedia News | Postmedia | Tribune News Service | TNS | "
            "McClatchy | States Newsroom | Local Democracy Reporting Service | RNZ | AFR | "
            "Newsquest | Daily Sabah | Hürriyet Daily News | TRT World | Arab News | Kyodo | "
            "Bernama | OregonLive | The Oregonian | MLive | NJ.com | Cleveland.com | AL.com | "
            "MassLive | syracuse.com | PennLive | Local Journalism Initiative | "
            "Dow Jones Newswires | allafrica | thomson reuters foundation | swns | "
            "cronkite news | bay city news | calmatters | stateline | kaiser health news | "
            "torstar | rfe/rl | local democracy reporting service | inter press service | ips | "
            "context news"
        ),
    ),
    phrases=Phrases(
        careers=(
            "teaches | lectures | lecturer | studied | graduated | graduate | degree | phd | "
            "doctorate | award | awards | award-winning | prize | contributes | contributor | "
            "contributing | edits | reports | bureau | newsroom | staff | freelances | born | "
            "raised | grew | based | alumnus | alumna | memoir | memoirs | biography | poems | "
            "essays | essayist | fiction | poetry | documentary | freelancing | fellow | "
            "columns | blogs | bylines | podcast | broadcaster | academic | sociology | "
            "politics | history | economics | law | school | college | professor | emeritus | "
            "scholar | specialising | specializing | specialises | specializes | focusing | "
            "focuses | regularly | previously | formerly | co-author | co-editor | co-host | "
            "novelist | poet | playwright | critic | photographer | columnist"
            " | economist | economists | diplomat | ambassador | lawyer | physician | "
            "historian | novelist | sociologist | psychologist | scientist | researcher | "
            "analyst | consultant | fellow | professor | lecturer"
        ),
        offices=(
            "director | executive | chair | chairman | chairwoman | chairperson | pastor | "
            "rabbi | bishop | student | nurse | teacher | lawyer | attorney | barrister | "
            "physician | doctor | surgeon | economist | engineer | consultant | founder | head | "
            "adviser | advisor | scientist | researcher | psychologist | analyst | activist | "
            "campaigner | farmer | librarian | ambassador | professor | dean | curator | "
            "filmmaker | artist | musician | entrepreneur | veteran | fellow | manager | "
            "coordinator | principal | graduate | trustee | partner | specialist"
        ),
        articles=(
            "this article | this op-ed | this essay | this excerpt | this commentary | "
            "this newsletter | this translation | this column | this editorial | this analysis | "
            "this guest | this investigation | this interview"
        ),
        imperatives=(
            "download | install | follow | subscribe | listen | watch | read | join | sign | "
            "get | donate | tell | send | email | e-mail | text | click | tap | discover | "
            "explore | try | register | receive | stay | browse | visit | catch | scan | give | "
            "write | add | reach | become | keep | upgrade | unlock | log | enter | choose | "
            "select | find | go | dive | like | share | support | help | pitch | chip | buy | "
            "continue | call | ring | drop | leave | vote | rate | print | save | pass | "
            "forward | tweet | activate | manage | tune | check | learn | view | hear | meet | "
            "request | suggest | submit | contribute | renew | gift | switch | don't | never | "
            "make | let"
        ),
        words={
            "share": (
                "share | sharing | send | friend | print | save | copy | link | follow | "
                "like | think | say | react | reaction | reactions | conversation | join | "
                "vote | poll | discuss | discussion | debate | agree | story | tell | "
                "facebook | instagram | linkedin | whatsapp | twitter"
            ),
            "comments": ("comment | comments | commenting"),
            "contact": (
                "contact | email | write | tell | tip | tips | phone | call | reach | hear | "
                "information | questions | confidential | confidence | form | submit | "
                "letter | letters | newsroom | editor | feedback"
            ),
            "correction": (
                "article | story | mistake | mistakes | inaccuracy | misidentified | "
                "regrets | record | earlier | clarification | correction | corrections | "
                "amended"
            ),
            "disclaimer": (
                "views | author | author's | necessarily | reflect | represent | "
                "affiliated | affiliation | endorse | endorsement | guarantee | disclosure | "
                "sales | purchase | links | commission | prices | publication | risk | "
                "performance | advice | financial"
            ),
            "author_bio": (
                "reports | covers | covering | previously | formerly | joined | lecturer | "
                "fellow | columnist | award-winning | correspondent | reporter | "
                "contributor | teaches | writes"
            ),
            "related": (
                "read | more | also | article | articles | story | stories | related | "
                "recommended | popular | latest | trending | watch | explore | news"
            ),
            "legal": (
                "privacy | cookies | cookie | terms | conditions | policy | consent | preferences"
            ),
            "subscribe": (
                "newsletters | emails | donate | gift | gifts | tax-deductible | "
                "deductible | fundraiser | chipped | coverage | value | sign | log | "
                "register | offer | week"
            ),
        },
        told=(
            "was | were | had | did | didn't | wasn't | weren't | he | she | him | his | her | "
            "they | their | he's | she's | they're | died | dies"
        ),
        buttons={
            "correction": (
                "report flag suggest submit request notify = error* mistake* typo* correction* inaccurac* "
                "problem* | see spot spotted = error* mistake* typo*"
            ),
            "comments": (
                "report flag view show see read hide load sort add write post leave moderate = "
                "comment* repl* newest oldest | comments = must may have full not be they cannot in and below moderated abusive offensive language "
                "english sentences personal accepted publication published closed guidelines "
                "civil respectful | log sign login register = comment reply"
            ),
            "subscribe": (
                "gift give = article* story stories gift | subscribers members = gift gifts share "
                "give article* story stories month link* free access unlock | choose upgrade manage renew cancel "
                "upgrade activate = subscription* membership plan account newsletter* preferences | "
                "enter type = email e-mail address"
            ),
            "share": (
                "copy = link url | email e-mail print save bookmark share = article page link "
                "story facebook friend | listen = article"
            ),
            "related": (
                "show view see load read browse = more articles stories news headlines related "
                "latest all section | more all = articles stories news headlines coverage section"
            ),
            "legal": (
                "reuse republish license licence syndicate reprint = content article story rights "
                "| request order buy purchase = permission* reprint* rights license* licence* | "
                "manage change update review = cookie* privacy preferences consent settings"
            ),
            "contact": (
                "contact email write message = newsroom editor* author reporter journalist us | "
                "send submit = tip tips letter* feedback news newsroom editor us | suggest = "
                "story topic"
            ),
            "app": (
                "open read view listen = app | get download install = app ios android phone tablet"
            ),
            "tags": ("topics = article story"),
        },
        opens={
            "contact": (
                "to contact the | to contact us | to contact | contact us | contact the newsroom | "
                "contact the editor | contact the author | contact the writer | contact the reporter "
                "| contact our | email the author | email the writer | email us | got a tip | have a "
                "tip | have you got a | got a story | do you have a story | do you have a tip | do "
                "you know more | send us your | send us a | send your | send tips | send feedback | "
                "send letters | write to us | write to the editor | letters to the editor | is there "
                "something you think we should know | the wsws invites your comments | get in touch | "
                "if you have a story | if you have a tip | if you have information | reach the "
                "newsroom | about us | tips | feedback | contact | reader services | customer service "
                "| for press inquiries | for media inquiries | media contact | media contacts | press "
                "contact | for more information, contact | for further information, contact | for "
                "more information visit | for more information, visit | newsroom | do you have "
                "information | do you have any information | do you know something | do you have "
                "photos | do you have a question | did you witness | have you been affected | have "
                "you experienced | have a story | have a news tip | for more information: | for "
                "further information | for corrections | for inquiries | for comments | for "
                "advertising | send your comments | send news | send us | submit a | submit your | "
                "submit news | email: | e-mail: | e-mail us | e-mail the | phone: | tel: | call us | "
                "mail us | text us | message us | share your information | contact information | "
                "contact the wsws | to get in touch | to submit | to comment on | to share your | "
                "news tips | news tip | newsroom contact | editor: | publisher: | readers can | the "
                "author can be | the writer can be | the reporter can be | the editor can be | please "
                "contact | please email | for media enquiries | for press enquiries | for media "
                "queries | for all enquiries | for general enquiries | got a news tip | do you have "
                "more information | know more about this | send us a tip | send your tips | send tips "
                "to | send a tip | share your story with us | share your experience | share your "
                "experiences | get in touch with | contact our newsroom | contact this reporter | "
                "reach the reporter | reach out to | tell us your story | tell us about | call our "
                "newsroom | call the newsroom | are you affected | were you there | submit a tip | "
                "submit a letter | securely contact | press contacts | you can reach him at | you can "
                "reach her at | you can reach me | you can reach us | you can contact us | you can "
                "contact the author | send an email to | send your story ideas | send us a message | "
                "write to: | address: | telephone: | website: | online: | twitter: | whatsapp: | "
                "signal: | drop us a line | got a story for us | postal address$ | mailing address$ | "
                "tip line$ | know something | know more about | know of a | got a question | got news "
                "| got something | send your questions | send questions | pitch us | to pitch | to "
                "submit a | to reach the | to contact our | our tips | our tip line | our inbox | "
                "spotted something | seen something | seen or heard | noticed something | spotted a "
                "story | tell us your experience | our inbox is open"
                " | lifeline# | lifeline on# | samaritans# | samaritans on# | kids helpline# | "
                "kids helpline on# | childline# | childline on# | beyond blue# | beyond blue on# "
                "| crisis text line# | mensline# | mensline australia# | 1800 respect$ | "
                "1800respect# | 13yarn# | suicide prevention lifeline# | suicide and crisis "
                "lifeline# | pieta house# | text about it# | crimestoppers# | crime stoppers#"
                " | call 13yarn | national suicide prevention lifeline# | suicide prevention "
                "hotline#"
            ),
            "copyright": (
                "copyright | all rights reserved | all content copyright | no part of this | "
                "reproduction in whole | reproduction without | no reproduction | "
                "this material may not be | this content may not be | licensed under | "
                "republish this | republish our | published under a creative commons | "
                "this work is licensed | request permission | reprints | reuse this content | "
                "buy the rights | licensing | reproduction of this | reuse of this | "
                "reproduction in whole or in part | reproduction in whole or part | "
                "reproduction in part or in whole | reproduction without permission | "
                "any reproduction | this material may not | this content may not | "
                "the contents of this site | reprinted by permission | "
                "this material may be protected | this work is licensed under | "
                "this story is licensed | this article is licensed | "
                "this article may be republished | this story may be republished | "
                "you may republish this | you may not republish | this content is copyright | "
                "this content is protected | this article is copyright | this article is © | "
                "this story is © | this story is copyright | for reprints and permissions | "
                "reprints & permissions | rights & permissions | may not be reproduced | "
                "must not be reproduced | may not be reprinted | the copyright of this | "
                "the copyright in this | copyright in this article | copyright of this article | "
                "copyright to this article | copyright for this article | copyrighted material$ | "
                "creative commons$ | creative commons cc by$ | cc by-nd$ | cc by 4.0$ | "
                "crown copyright$ | rights reserved$ | some rights reserved$ | "
                "no rights reserved$ | all rights reserved worldwide$ | rights & permissions$ | "
                "rights and permissions$ | reprints$ | reprints & permissions$ | reprint$ | "
                "license this article$ | license this content$ | licensing & syndication$ | "
                "syndication$ | copyright information$ | copyright notice$ | copyright policy$ | "
                "copyright and disclaimer$ | order a reprint$ | get permissions$ | "
                "request reprint$ | to republish this | tm & © | tm and © | property of * news | "
                "creative commons cc | the text of this article may | copyright notice: | "
                "no unauthorised reproduction | no unauthorized reproduction | "
                "this article is protected | this article is protected by | "
                "photographs may not be reused | photos may not be reused | "
                "images may not be reused | content copyright$ | unauthorised use$ | "
                "unauthorized use$ | reproduction prohibited$ | text copyright$ | "
                "no unauthorised$ | no unauthorized$ | syndication rights: | "
                "any use of this content | any use of this material | any use of this article | "
                "this work is in the public | text copyright | images copyright | "
                "photos copyright | story copyright | the contents of this page | "
                "all content on this | content on this site | all material on this | "
                "all material © | all content © | all text © | all photos © | content © | text ©"
            ),
            "credits": (
                "reporting by | additional reporting by | additional reporting from | "
                "additional writing by | reported by | writing by | written by | editing by | "
                "edited by | with reporting by | with reporting from | with files from | "
                "with a file from | with reports from | with a report from | "
                "with additional reporting | with additional files | with inputs from | "
                "with input from | with agency inputs | with agencies | compiled by | "
                "translated by | translation by | translated from | originally published | "
                "first published | this article was originally published | "
                "this article originally appeared | this article first appeared | "
                "this story originally appeared | this story was originally published | "
                "this story first appeared | this piece was originally published | "
                "this article was first published | this article is republished | "
                "this story was produced | this story is part of | this article was produced | "
                "this report was | source: | sources: | produced by | photography by | "
                "photo editing by | photo editor | video by | video editing by | graphics by | "
                "graphic by | illustration by | illustrations by | data analysis by | "
                "fact-checking by | fact checking by | a version of this article | "
                "copy editing by | copyediting by | interviews by | contributors: | "
                "contributing: | ap writers | ap writer | ap journalists | "
                "associated press writers | associated press writer | "
                "associated press journalists | associated press reporters | "
                "the associated press's | photos by | with assistance from | with assistance by | "
                "with contributions from | with contributions by | with material from | "
                "compiled from | reporting for this | this report includes | "
                "this story includes | this article includes | story by | words by | design by | "
                "designed by | republished with | reprinted with | reprinted from | "
                "adapted from | excerpted from | the original article | this is an edited | "
                "this is an extract | this is an excerpt | this is an adapted | (with inputs | "
                "(with agency | reporting from | research by | narrated by | directed by | "
                "filmed by | edit by | (reporting by | (editing by | additional research | "
                "contributing reporting | staff writer | staff reporter | staff and agencies | "
                "press release | provided by | written and | reported and | produced and | "
                "the writer was | republished from | cross-posted | this post originally | "
                "originally from | this column originally | this op-ed | this review | "
                "reprinted with permission | research: | additional research by | "
                "copy edited by | fact-checked by | fact check by | this story was originally | "
                "this article was originally | this piece was originally | this essay was | "
                "republished with permission | with reuters | with afp | with ap | with agency | "
                "this article appears in the | this story appears in the | "
                "this article appeared in the | this story appeared in the | "
                "this article appears in print | a version of this story | "
                "permission to reprint | extracted from | excerpted with permission | "
                "excerpt from | this is an edited extract | interview has been edited | "
                "this interview has been edited | this conversation has been edited | "
                "this interview was edited | this interview was conducted | art direction: | "
                "photographs: | illustration: | edited by: | additional reporting: | "
                "compiled by: | copy editor: | fact-checker: | fact checker: | fact-checking: | "
                "information for this article | this investigation is part of | "
                "the reporting for this story | reporting for this story was | "
                "reporting for this article | reporting for this project | "
                "reporting on this story | a longer version of this | a shorter version of this | "
                "a different version of this | an abridged version of this | "
                "an edited version of this | a version of this piece | a version of this essay | "
                "a version of this column | this article appears in | this article appeared in | "
                "this story appears in | this story appeared in | this piece appeared in | "
                "this essay appeared in | this column appeared in | this essay is adapted | "
                "this article is adapted | this piece is adapted | this post was originally | "
                "this column was originally | this report was originally | "
                "this article is part of | this article is a collaboration | "
                "this story is a collaboration | this story was published in | "
                "this story was reported | this story was supported | this story comes from | "
                "this article comes from | this article was supported | "
                "this article was written by | this article was syndicated | "
                "this article was reprinted | this story was written by | "
                "this story was edited by | this article was edited by | "
                "this article is reproduced | this article is from | this story is from | "
                "ap contributed$ | ap$ | afp$ | reuters$ | pti$ | ians$ | ani$ | xinhua$ | upi$ | "
                "staff report$ | wire reports$ | wire services$ | from staff reports$ | "
                "from wire reports$ | combined wire services$ | press release$ | news desk$ | "
                "web desk$ | staff reporter$ | with agencies$ | with agency inputs$ | "
                "-with agency inputs$ | kyodo contributed$ | ap contributed to this report$ | "
                "the associated press contributed to | reuters contributed to | "
                "afp contributed to | the associated press contributed$ | reuters contributed$ | "
                "afp contributed$ | additional reporting in | additional reporting and | "
                "additional reporting$ | posted by: | words and pictures | words and photos | "
                "this report by | original reporting by | original reporting from | - with afp | "
                "- with ap | published in partnership$ | art direction$ | copy edited$ | "
                "posted by$ | text by$ | pti inputs$ | ians inputs$ | agency inputs$ | "
                "with pti inputs$ | (with reuters inputs | (with pti inputs | (with afp inputs | "
                "(with ani inputs | edited and published by | (only the headline and picture | "
                "only the headline and picture | this is an edited version | "
                "this is an edited extract of | this is an abridged version | "
                "adapted from the book | excerpted from the book | production: | development: | "
                "audience: | copy editing: | design: | sound design: | story editor: | "
                "a print version of | an online version of | the print version of | "
                "this essay is | this excerpt is | this commentary was | this op-ed was | "
                "distributed by | syndicated by | interview by | text by | "
                "this column was written | this editorial was | this story was first published | "
                "audio by | podcast by | art by | story edited by | copy-edited by | "
                "the reporting for | reporting supported by | this report first | "
                "this report was first | sound by | music by | additional research: | "
                "infographics: | graphics: | illustrations: | layout: | translation: | "
                "translated by: | videos: | video editing: | video editor: | camera: | sound: | "
                "producer: | producers: | editors: | editing: | fact checking: | data: | "
                "data analysis: | data visualisation: | data visualization: | photo editor: | "
                "photo editing: | web production: | digital production: | art director: | "
                "contributor: | contributing reporters: | reporting: | text: | words: | "
                "coordination: | collaboration: | moderation: | script: | narration: | music: | "
                "with additional reporting by | published with permission | "
                "published in partnership with | produced in partnership with"
                " | published in"
                " | reporting contributed by | reporting was contributed by | reporter: | "
                "reporters:"
            ),
            "subscribe": (
                "subscribe | sign up | sign up for | already a subscriber | already a member | "
                "already have an account | already subscribed | get the latest | get our | "
                "get the biggest stories | get the best | get daily | get more | get unlimited | "
                "get breaking news | join the fight for | donate | donate to | donate now | "
                "donate today | support our | support independent | support the wsws | "
                "support the world socialist web site | support us | support quality journalism | "
                "support local journalism | make your contribution | make a contribution | "
                "make a donation | make a one-time | become a member | become a subscriber | "
                "become a supporter | become a patron | join our | help us | help support | "
                "wait! before you go | enjoyed this story | enjoy this story | "
                "enjoying this article | enjoying this story | if you enjoyed | if you value | "
                "if you like this | like this story | like this article | register for free | "
                "register now | register to | create a free account | create an account | "
                "to continue reading | to read the full | to read this article | "
                "continue reading with | keep reading | want more | want to read more | "
                "for more information and to subscribe | never miss | stay informed | "
                "stay up to date | this article is for subscribers | this article is reserved | "
                "this article is exclusive | this content is for subscribers | "
                "this story is for subscribers | subscriber only | subscribers only | "
                "exclusive to subscribers | start your free trial | try it free | "
                "you have reached your | you have read | you've read | thank you for reading | "
                "thanks for reading | our journalism | we need your support | we rely on | "
                "can you chip in | chip in | your support | newsletter | newsletters | "
                "our newsletter | morning newsletter | gift this article | give a gift | "
                "stay connected | stay ahead | stay up-to-date | register to read | unlock | "
                "unlock this | try unlimited | thank you for your support | since you're here | "
                "we have a small favour | we have a small favor | make a gift | "
                "we're a nonprofit | we are a nonprofit | your contribution | reader-supported | "
                "we're reader-supported | special offer | limited time offer | "
                "limited-time offer | not a subscriber | don't have an account | sign-up | "
                "subscribe today | give today | give now | please consider | please support | "
                "please donate | consider making | with your support | love what you | "
                "get the day's | get the top | get all the | get a daily | get essential | "
                "get the inside | receive our | receive breaking | receive a daily | "
                "join thousands | join over | join today | join now | our free | our daily | "
                "we're glad | you've reached | to keep reading | create your free | "
                "enter your email | your email | email address | by donating | fund the | "
                "back our | help fund | help keep | keep independent | free access | "
                "for subscribers | this is a subscriber | exclusive content | exclusive for | "
                "get full access | already registered | already have a subscription | "
                "print subscriber | activate your | gift subscription | gift subscriptions | "
                "digital edition | before you go, | before you go on | keep up with the | "
                "get full | get the news on | become one | become one of | if you can, please | "
                "read the full story with | support local news | support independent journalism | "
                "support our journalism | support our work | support our newsroom | "
                "continue reading your article | keep reading for free | read for free | "
                "read this article for free | unlock this article | unlock unlimited access | "
                "unlock the full article | subscribe to unlock | subscribe to read | "
                "subscribe to keep reading | this content is exclusive | subscriber exclusive | "
                "for subscribers only | not a member yet | create your free account | "
                "register to continue | log in to continue | sign in to continue | "
                "cancel anytime | cancel any time | turn on alerts | turn on notifications | "
                "get the latest news | get our daily | get our weekly | get our free | "
                "delivered to your inbox | sign up for our | sign up to our | sign up for free | "
                "join our mailing list | join our whatsapp | join our telegram | help us keep | "
                "help keep our | fund our | pay what you | your support makes | your donation | "
                "readers like you | we rely on readers | we depend on readers | "
                "thanks to our supporters | breaking news, delivered | we need your help | "
                "enjoy unlimited | unlimited digital access | get unlimited access | "
                "your gift keeps | your gift helps | your gift will | thank you for subscribing | "
                "this article is free | this article is free to | this article is available | "
                "this article is premium | this article is only | this article is for | "
                "this article is behind | this story is free | this story is available | "
                "this story is exclusive | this story is only | this story is for | "
                "this content is available | this content is only | this content is reserved | "
                "this content is for | this was first published in our | print, digital and | "
                "print and digital | subscribe to our | enter your email to | "
                "enter your email below | enter your email address | you can sign up | "
                "this story was made possible | this reporting is made | digital only$ | "
                "digital access$ | unlimited access$ | premium access$ | premium content$ | "
                "members only$ | member exclusive$ | subscribe for$ | subscription options$ | "
                "subscription required$ | enter email$ | reader-funded$ | donate here$ | "
                "independent. non-profit$ | independent. nonprofit$ | "
                "independent. reader-funded$ | no paywall.$ | no paywall$ | "
                "there was an error, please | please enter a valid email | "
                "please provide a valid email | please enter your email | thanks for signing up | "
                "thank you for signing up | thanks for subscribing | a welcome email is | "
                "please check your junk | please check your inbox | please check your spam | "
                "we encountered an issue signing | we encountered an error signing | "
                "you are now subscribed | you're now subscribed | "
                "you have successfully subscribed | you have been successfully | "
                "success! please check | confirm your email | this newsletter will | "
                "view all newsletters$ | more newsletters$ | explore newsletters$ | "
                "enjoy the latest local, national | start your day with our | "
                "start your morning with our | get a roundup of the | get a round-up of the | "
                "get a weekly roundup of | for full access to this | this post is for paid | "
                "this post is for subscribers | this post is for paying | "
                "to continue, please register | to continue, please log | "
                "to continue reading, please | to continue, register or | "
                "please register or log | please log in or | please log in to | log in to read | "
                "log in to view | log in to comment | log in to your | log in to save | "
                "log in to access | like what you're reading | love what we do | "
                "love this story | enjoyed reading this | value our | value this | "
                "already receive | already a print | there's no paywall | we have no paywall | "
                "we don't have a paywall | no paywall | stay in the know | stay in the loop | "
                "every donation | every gift | every contribution | every dollar | every pound | "
                "give the gift | never miss a story | don't miss a story | never miss an | "
                "your gift | your membership | thousands of readers | if you find our | "
                "if you appreciate | if you believe in | if you can afford"
                " | your email address$"
                " | thank you for your patience while we | invalid email$ | invalid email "
                "address$ | you're signed up$ | you are signed up$ | thank you for signing up$ | "
                "thanks for signing up$ | want all of | checking your subscription"
                " | your daily dose of | upgrade to premium$ | gift articles to give each month$"
            ),
            "share": (
                "share this | share on | share via | share story | share article | share the | "
                "share | tweet this | tweet | print this | print article | print | email this | "
                "email article | have your say | what do you think | what's your opinion | "
                "tell us what you think | join the conversation | join the discussion | "
                "join the debate | use this version to print | copy link | copy url | "
                "click to share | click here to share | follow us | follow our | like us on | "
                "find us on | leave a comment | leave a reply | post a comment | add a comment | "
                "write a comment | comment on this | comment now | save this | save article | "
                "save for later | bookmark this | add to favorites | recommend this | "
                "did you find this | was this article helpful | was this page helpful | "
                "how useful was this | rate this | react to this | let us know | download pdf | "
                "printer friendly | print-friendly | view in app | add us as | share this story | "
                "share your | share your thoughts | share your story | send us your comments | "
                "what are your thoughts | let us know what | let us know in | add your comment | "
                "start the conversation | start a conversation | sign in to comment | follow @ | "
                "text size | discuss this | view the discussion | reader comments | "
                "email this story | print this story | send to a friend | send this | "
                "submit a letter | have something to say | vote in | take our poll | "
                "give feedback | give us feedback | help us improve | connect with us | "
                "get in on the | link copied | copied | copied to clipboard | share save | save | "
                "gift article | more options | to comment on this article | our letters page | "
                "vote in our | do you agree | post a reply | more sharing options | "
                "more ways to share | share full article | share to facebook | share to twitter | "
                "share to linkedin | gift this article | give this article | tell a friend | "
                "enjoyed this article | enjoyed this story | like what you read | "
                "let us know what you think | tell us in the comments | leave your comments | "
                "vote in our poll | take our survey | rate this article | "
                "was this article useful | did you find this article | "
                "did you like this article | show sharing options | pass it on | "
                "what is your view | you can follow us | if you liked this | "
                "if you enjoyed this | if you like this | add as a preferred | add us on google | "
                "is this article helpful | is this page useful | was this story helpful | "
                "was this information helpful | did this article help | agree or disagree | "
                "what's your opinion on | what are your views | spread the word | follow us: | "
                "follow: | follow this topic | follow this author | share this: | "
                "liked this article | read the comments$ | text size$ | a a a$ | email a link$ | "
                "email a friend$ | send by email$ | share with friends$ | share to friends$ | "
                "share the love$ | copy the link$ | copy article link$ | get link$ | "
                "get shareable link$ | send this to a friend$ | send to kindle$ | "
                "listen and share$ | yes no$ | yes or no$ | helpful?$ | "
                "was this helpful? yes no$ | is this article helpful? yes no$ | "
                "rate this story$ | rate this post$ | add to reading list$ | add to my list$ | "
                "my reading list$ | unsave$ | remove from saved$ | follow this story$ | "
                "follow this topic$ | follow this author$ | follow author$ | unfollow$ | "
                "opens in new window$ | opens in a new tab$ | share options$ | share tools$ | "
                "article tools$ | page tools$ | social links$ | connect with us$ | "
                "has this happened to you | have you had a similar | what do you want to see | "
                "how do you feel about | follow the latest | follow the conversation | "
                "follow the topics | follow the topic | follow the story | follow the author | "
                "follow the live | follow the newsroom | follow the paper | "
                "follow the discussion | follow the guardian | follow the bbc | tap to share | "
                "get involved in the conversation | get involved in the debate | "
                "get involved in the discussion | like, comment and share | "
                "like, share and comment | follow topics$ | share now$ | share icon$ | "
                "share link$ | total shares$ | loved this$ | to join the conversation | "
                "to join the discussion | was this story useful | was this helpful | join us on | "
                "tag us | send this to | share with your"
            ),
            "related": (
                "read more | read also | also read | read next | read: | read the full | "
                "more on | more from | more in | more about | more news | more stories | "
                "more like this | more to read | more: | see also | see more | see: | related | "
                "related stories | related articles | related article | related story | "
                "related content | related topics | related news | related links | "
                "related coverage | related posts | related reading | related video | "
                "related videos | most read | most popular | most viewed | most shared | "
                "most recent | trending | trending now | popular now | popular stories | "
                "you may also like | you might also like | you may like | "
                "you might be interested | you may be interested | also of interest | "
                "recommended | recommended for you | recommended stories | recommended reading | "
                "recommended articles | what to read next | up next | next up | next article | "
                "next story | next post | previous article | previous story | previous post | "
                "top stories | top news | latest news | latest stories | latest posts | latest: | "
                "more top stories | editor's picks | editors' picks | editor's choice | "
                "from our partners | from the web | around the web | from the archive | "
                "from the archives | further reading | in other news | watch: | listen: | "
                "must read | must reads | must-read | don't miss | dont miss | "
                "in case you missed it | explore more | explore: | find out more | learn more | "
                "discover more | click here to read | click here for more | all stories by | "
                "keep up with | go deeper | watch more | watch now | watch next | other stories | "
                "also in | also on | elsewhere on | in pictures: | explainer: | opinion: | "
                "analysis: | keep reading: | recommended by | our picks | see more on | "
                "click for more | latest in | stories you may like | stories for you | "
                "for more on this | for more stories | for more news | just in: | "
                "sponsored links | read original | read the original | listen to the podcast | "
                "view more | get more on | catch up on | more coverage | full coverage | "
                "follow our coverage | background reading | other articles | other news | "
                "similar stories | similar articles | similar posts | you might like | "
                "read more news | read more reviews | find more of our | find all our | "
                "more of our coverage | all our coverage | read more stories | "
                "read more articles | read more from | read more on | read more about | "
                "read more news and | read more news and reviews | listen to the full | "
                "all of our coverage | read the full report | read the full story here | "
                "read the full article | read the full interview | read the first part | "
                "you can read more | live updates: | factbox: | fact check: | podcast: | "
                "gallery: | in depth: | special report: | more coverage: | more like this: | "
                "more local news | more world news | our top stories | to read more | "
                "to read more about | read next$ | what to read next$ | latest headlines$ | "
                "more headlines$ | other headlines$ | in other news$ | also in the news$ | "
                "also in this section$ | in this section$ | also today$ | today's must-read$ | "
                "today's must-reads$ | today's headlines$ | today's top stories$ | "
                "this week's top stories$ | picture gallery$ | related galleries$ | "
                "related video$ | related audio$ | related quiz$ | related material$ | "
                "related documents$ | related podcast$ | other stories from the region$ | "
                "hot stories$ | hot right now$ | popular reads$ | popular searches$ | "
                "people also read$ | people are reading$ | readers also liked$ | "
                "readers are also reading$ | what others are reading$ | "
                "what readers are watching$ | most discussed$ | most commented$ | most emailed$ | "
                "most listened$ | most watched$ | most liked$ | best of the week$ | "
                "more reading$ | further listening$ | further resources$ | external links$ | "
                "helpful links$ | the latest headlines$ | the top five$ | the five most read$ | "
                "show me more$ | you might have missed$ | you may have missed$ | more for you$ | "
                "more to explore$ | more to discover$ | more in this series$ | "
                "more in this section$ | more from this section$ | more from the author$ | "
                "more by this author$ | more from this author$ | by the same author$ | "
                "from the same author$ | stories by this author$ | from the newsroom$ | "
                "from the editors$ | from our network$ | from our sponsors$ | "
                "from our sister titles$ | from other sites$ | elsewhere on the web$ | "
                "elsewhere in the news$ | across the network$ | keep reading$ | "
                "keep on reading$ | continue exploring$ | next read$ | up next in politics$ | "
                "more podcasts$ | more galleries$ | more photos$ | all live coverage$ | "
                "see full coverage$ | view full coverage$ | view original post$ | view related$ | "
                "view gallery$ | view slideshow$ | launch gallery$ | open gallery$ | "
                "all galleries$ | all videos$ | all podcasts$ | video of the day$ | "
                "photo of the day$ | watch the video above$ | watch the full episode$ | "
                "listen to the episode$ | listen and subscribe$ | editor's pick$ | staff picks$ | "
                "staff favorites$ | our latest stories$ | latest from our partners$ | "
                "partner stories$ | the best of the rest$ | catch up now$ | check out our guide | "
                "check out our latest | check out our | check out more | check out the full | "
                "next on bbc news$ | watch video$ | today's must$ | live updates$ | live blog$ | "
                "photo gallery$ | more videos$ | more trending$ | our latest$ | below: watch$ | "
                "above: watch$ | watch our documentary on | watch our full | "
                "watch our interview | watch our report | watch our latest | watch our video | "
                "now read: | read this next | what else you should | what else to read | "
                "what you should read | dive deeper | dig deeper | previously: | read | "
                "for more on | for more about | our full coverage | our complete coverage | "
                "earlier: | see also our | from our archive | from our archives | more coverage of"
            ),
            "correction": (
                "correction | corrections | corrections and clarifications | corrections & "
                "clarifications | clarification | clarifications | editor's note | editors' note | "
                "editors note | note to readers | an earlier version of this | a previous version of "
                "this | earlier versions of this | previous versions of this | this article has been "
                "updated | this article has been corrected | this article has been amended | this "
                "story has been updated | this story has been corrected | this story has been amended "
                "| this post has been updated | this article was amended | this article was updated | "
                "this article was corrected | this article was edited | this article was revised | "
                "this story was amended | this story was updated | this story was corrected | this "
                "story was revised | this page was updated | this piece has been | this piece was | "
                "this version corrects | this version adds | this version updates | this story "
                "corrects | this corrects | updates with | report an error | report a typo | report "
                "an editorial error | report a mistake | report a technical | report an issue | "
                "spotted an error | spotted a mistake | found a mistake | see an error | notice an "
                "error | notice a mistake | see something wrong | is there an error | suggest a "
                "correction | request a correction | this article originally | this story originally "
                "| this article previously | this story previously | this post previously | the story "
                "has been | the article has been | it has been updated | updated to | this has been "
                "updated | the headline of this | a correction was | this report has been | this "
                "report was updated | this item has been | this column has been | this piece has | we "
                "have corrected | we have amended | updates: | see our corrections | our corrections "
                "| corrections policy | if you spot | if you see an | if you find an | did we get | "
                "story corrected | story updated | this copy has been | this story was last | "
                "editor's comment | editorial note: | updated at | update | updated on | due to an "
                "editing error | because of an editing error | because of a production error | "
                "recasts | refiles | corrects | adds | fixes | post-publication | we apologise | we "
                "apologize | an earlier headline | a previous headline | an earlier caption | a "
                "correction was made | for the record: | an earlier story | an earlier photo caption "
                "| a previous story | a photo caption | owing to an editing error | the headline on "
                "this | this story has been clarified | this piece has been updated | this piece was "
                "amended | this post has been corrected | this report has been updated | this is an "
                "updated version | spot an error | seen an error | found an error | report a "
                "correction | submit a correction | adds details | adds background | corrects "
                "spelling | corrects the spelling | last updated to | updated to reflect | updated to "
                "include | updated to add | updated to clarify | updated with comment | updated with "
                "details | an earlier version misstated | an earlier version incorrectly | an earlier "
                "version of the article | an earlier version of the story | the original version of "
                "this | the original version of the article | the original version of the story | a "
                "clarification was made | we have corrected the | we’ve corrected the | story updated "
                "at | article updated at | corrects to say | corrects to show | corrects that | has "
                "been corrected to | this article was modified | this article was changed | this "
                "article was last | this article was clarified | this article was republished | this "
                "story was modified | this story was changed | this story was edited to | this story "
                "was updated on | this story was updated at | article was updated | we have updated "
                "this | we have corrected this | because of a reporting error | because of an error | "
                "because of an editor's error | due to a production error | due to a reporting error "
                "| owing to an error | as a result of an editing error | the original headline on | "
                "the headline of this article | the headline of this story | the headline has been | "
                "the headline was changed | this headline has been | a headline on an earlier | this "
                "piece was updated | this piece was corrected | this piece was changed | this column "
                "was updated | this column was corrected | this column has been updated | this column "
                "has been corrected | this review was amended | this interview was amended | this "
                "obituary was amended | this letter was amended | this blog was amended | this "
                "feature was amended | this essay has been | this essay was updated | this list has "
                "been updated | this list was updated | this guide was updated | this page has been "
                "updated | this page was last | this report has been corrected | this video has been "
                "updated | it was amended on | in an earlier version of this | in a previous version "
                "of this | in an earlier version of the article | in an earlier version of the story "
                "| the earlier version of this article | the earlier version of this story | the "
                "previous version of this article | the previous version of this story | a note to "
                "our readers | clarification: | this is a corrected | this is a corrected version | "
                "if you believe there is an error | if you notice an error | let us know if you | to "
                "report an error | to suggest a correction | to request a correction | (this story "
                "has been refiled | (this story has been updated | (this story has been corrected | "
                "(this article has been | (this story was corrected | (this story was refiled | "
                "article has been updated$ | story has been updated$ | post has been updated$ | story "
                "updated$ | article updated$ | report error$ | report an inaccuracy$ | report "
                "inaccuracy$ | report correction$ | suggest an edit$ | suggest correction$ | "
                "something wrong with this article$ | story developing$ | this is a developing story$ "
                "| this is a breaking story$ | this story is developing$ | this is a breaking news "
                "story$ | details to follow$ | please check back for updates$ | check back for "
                "updates$ | refresh for updates$ | this story will be updated$ | note: | note to "
                "editors | article has been | the story previously | the article previously said | "
                "originally this piece | originally, this piece | originally this article | "
                "originally this story | originally, this article | originally, this story | thanks "
                "to readers who | thanks to the reader who | thanks to the readers who | a reader "
                "points out | this item has been altered | this live blog is now closed | this live "
                "blog has closed | this blog is now closed | this blog has now closed | the post has "
                "been updated | the page has been updated | the list has been updated | the piece has "
                "been updated | the piece has been amended | the column has been updated | the live "
                "blog is now | article amended$ | corrected version$ | headline amended$ | headline "
                "changed$ | headline corrected$ | caption corrected$ | editor's update$ | editors' "
                "update$ | correction appended$ | clarification appended$ | corrected on | corrected "
                "version: | updated with details$ | this is a developing story | this is a breaking "
                "news | this is breaking news | this story is developing | this breaking news story | "
                "this developing story | after publication, | following publication, | after this "
                "article was | after this story was | we have since corrected | we have removed a "
                "photo | we have removed a photograph | we have removed an image | we've updated this "
                "| we've corrected | we originally reported | we incorrectly reported | we previously "
                "reported | we reported incorrectly | we misstated | we misidentified | we wrongly | "
                "amended on | amended to | corrected to | updated with | clarified on | edited on | "
                "edited to | corrected to say | corrected to reflect | amended to make | amended to "
                "reflect | this transcript has been | this conversation has been | the date of the | "
                "it previously said | it has since been | we initially reported | we initially said | "
                "we earlier reported | we mistakenly | we erroneously | we got it wrong | we wrongly "
                "stated | apologies for the error | the article was updated | the story was updated | "
                "the piece was updated | the article was amended | the story was corrected | the "
                "article was corrected | our apologies. | our apologies for | this article was edited "
                "to | this article has been revised | this story has been revised | this report was "
                "edited to | this report has been revised | this report was revised | this report was "
                "amended | this piece was edited to | this piece has been revised | this piece was "
                "revised | the article was edited to | the article was changed to | the article was "
                "amended to | the article has been edited | the story was edited to | the story was "
                "changed to | the story was amended to | the story has been edited"
                " | request a correction$"
                " | report an issue$ | report issue$ | report an issue with"
            ),
            "author_bio": (
                "about the author | about the authors | about the writer | about the reporter | "
                "about this author | the author is | the authors are | the writer is | "
                "the writers are | view all posts by | all posts by | more by | "
                "more articles by | more stories by | view profile | view bio | view author | "
                "see author | author: | author profile | meet the author | follow him on | "
                "follow her on | follow them on | reach him at | reach her at | i report on | "
                "i cover | i write about | i'm a reporter | i am a reporter | i've been | "
                "about our | more from this author | more from the author | "
                "click here to read more by | contributing writer$ | contributing editor$ | "
                "staff writer$ | about the author: | more about the author | the author teaches | "
                "the writer teaches | the author lives | the writer lives | the author works | "
                "the writer works"
            ),
            "disclaimer": (
                "this article contains affiliate | this post contains affiliate | "
                "this page contains affiliate | the views expressed | the opinions expressed | "
                "the views and opinions | opinions expressed | views expressed | disclaimer | "
                "disclosure: | we may earn | when you purchase | products featured | "
                "this article is for information | this content is for information | "
                "this article is for general | this information is not | this article does not | "
                "this article was generated | this article was written with | "
                "this article was translated | this summary was | this audio | "
                "this is a machine translation | this story was translated | "
                "nothing in this article | past performance | sponsored by | "
                "this article is sponsored | this is sponsored | this is a paid | "
                "this is a press release | this press release | the content of this article | "
                "ai-generated | summary generated | text has been automatically | "
                "if you have been affected | if you or someone you know | samaritans | "
                "crisis support | lifeline | (this story has not | this story has not been | "
                "except for the headline | (except for the headline | the author has no | "
                "the author does not | the authors do not | the writer's views | any opinions | "
                "all opinions | views are personal | (views expressed | all prices | "
                "prices correct | 18+ | our journalists use | ai was used | generative ai | "
                "this article was produced with | this article was edited with | "
                "this article was created | this article was first written | "
                "this transcript was | this content was | the information provided | "
                "information provided | material in this | this website is | the site may | "
                "editorial note | why you can trust | our editorial | our reporters | "
                "how we test | we independently | our experts | if you're having | "
                "if you are having | if you're struggling | if you are struggling | "
                "for confidential | help is available | anyone affected | crimestoppers | "
                "all products | product prices | some links | some of the links | links in this | "
                "purchases made | the guardian may | capital at risk | your capital | "
                "please note | for support | if you are affected | this text was translated by | "
                "some of the products | we earn a | we earn money | we earn commission | "
                "the opinions in this | names have been changed | some names have been changed | "
                "the names of some | all names have been changed | this audio was | "
                "this audio article | this translation was | this article was written by ai | "
                "this summary was generated | this summary was written | "
                "this content was generated | this content was created | "
                "this transcript was generated | this transcript may contain | translated by ai | "
                "translated with ai | translated with the help | ai generated | generated by ai | "
                "written with the help of | prices were correct | prices correct at | "
                "prices are correct | prices and availability | we may receive | "
                "we earn a commission | we get a commission | when you buy through | "
                "if you buy through | if you buy something | if you click on a link | "
                "some links in this | links in this article | this is an opinion piece | "
                "this article is an opinion | this article reflects | this column reflects | "
                "this column does not | this commentary reflects | the author is solely | "
                "the author’s views | nothing on this site | this is not financial | "
                "this is not investment | this is not medical | "
                "this article does not constitute | this article is for informational | "
                "for informational purposes | your capital is at risk | if you or someone you | "
                "if you or anyone you | if you are affected by | if you have been affected by | "
                "if you are experiencing | for confidential support | this is sponsored content | "
                "this is paid content | paid for by | this article was paid for | "
                "this content is sponsored | this content was produced by | our journalists | "
                "our newsroom was not | the newsroom was not | the newspaper is not responsible | "
                "the editors are not responsible | we are not responsible | "
                "prices were correct at | the newspaper has no political affiliation | "
                "* not her real name | not her real name | not his real name | "
                "not their real name | names in this story | names in this article | "
                "name has been changed | some names in this | this copy is for your personal | "
                "the sponsor had no | the views in this | the views and opinions expressed | "
                "the views and opinions of | the author is a member of | "
                "the author is an employee | if this story has affected | "
                "if this article has raised | in the us, the | this is a sponsored | "
                "this post is sponsored | this post was sponsored | this is an advertisement | "
                "this article is opinion | this article is satire | this article is intended | "
                "this article is not | this article is provided | this article is meant | "
                "this article was written with the help | this article was written using | "
                "this article was generated by | this article was generated using | "
                "this article was translated by | this article was translated from | "
                "this article was machine | this article was created with | "
                "this article was created using | this story was generated | "
                "this story was written with | this story was created with | "
                "this story was produced with | this report was generated | "
                "this report was created | this translation has been | this is an automated | "
                "this is an automatic | opinions expressed in this | views are personal$ | "
                "views personal$ | opinions are personal$ | names changed$ | name changed$ | "
                "not her real name$ | not his real name$ | representational image$ | "
                "representative image$ | photo for representation$ | image for representation$ | "
                "photos are for representation only$ | capital at risk$ | 18+$ | 18+ only$ | "
                "terms apply$ | t&cs apply$ | gamble responsibly$ | paid partnership$ | "
                "reader discretion is advised$ | opinion piece$ | any views are | "
                "it does not reflect the | the author received no | "
                "this analysis is the author's | our readers' letters | if you buy a product | "
                "if you buy an item | if you buy from | if you buy using | if you buy these | "
                "when you buy a product | when you buy from | when you buy using | "
                "when you buy via | when you buy products | if you buy products | "
                "when you buy something | the information above was | the information above is | "
                "the information in this article | the information on this page | "
                "the writer has no | the writer has no position | the author has no position | "
                "this is an opinion article | this is an opinion column | this is an opinion$ | "
                "full disclosure$ | reader discretion$ | viewer discretion$ | content warning$ | "
                "trigger warning$ | automatically translated$ | machine translated$ | "
                "published under$ | begambleaware$ | opinions are$ | all figures were correct | "
                "figures correct at time | the columnist's views are | "
                "the columnist's opinions are | this article contains references to | "
                "this article contains descriptions of | this article contains discussion of | "
                "this article contains details of | this story contains references to | "
                "this story contains descriptions of | this story contains details of | "
                "this story includes discussion of | the author is employed by | "
                "the author holds | the author owns | the writer holds | the writer owns | "
                "the authors have no | the author declares | the author has received | "
                "prices are accurate | prices accurate | prices are subject | prices subject to | "
                "this content is paid | this content was paid | need help? | need support? | "
                "information and support for | support is available for | help and support for | "
                "if you need help, | if you need support, | if you need help or | "
                "if you need support or | the opinions of our | the views of our | "
                "please gamble | gamble responsibly | warning: this | this article contains | "
                "as an amazon associate"
                " | past performance is no | quotes delayed at least"
            ),
            "legal": (
                "our standards | terms of use | terms of service | terms & conditions | terms and "
                "conditions | terms | privacy policy | privacy notice | privacy | cookie policy | "
                "cookie settings | cookie preferences | cookies | by signing up | by subscribing | by "
                "clicking | by submitting | by continuing | by registering | by entering your email | "
                "by using this | this site is protected by recaptcha | this site uses cookies | this "
                "website uses cookies | use of this site | use of and/or | your california privacy | "
                "your privacy choices | we use cookies | we and our partners | we value your privacy "
                "| manage cookies | manage consent | accept cookies | accept all | do not sell | "
                "legal notice | legal | imprint | accessibility | accessibility statement | editorial "
                "standards | editorial guidelines | editorial policy | read our editorial | "
                "complaints | advertise with us | advertise | work with us | work for us | careers | "
                "jobs | site map | sitemap | faq | help center | help centre | adchoices | ad choices "
                "| eeo report | fcc public | public file | registered in | registered office | a free "
                "press | published by | see our | we are committed | our site | our privacy | our "
                "policies | our ethics | our code | member of | ethics | ethics policy | standards "
                "and | republishing guidelines | community guidelines | community standards | comment "
                "policy | commenting policy | comments policy | user agreement | ad policy | masthead "
                "| media kit | faqs | registered in england | unsubscribe at any time | unsubscribe "
                "anytime | your ad choices | this newspaper is regulated | this website and its | for "
                "more information see our | for more information see our privacy | for details see "
                "our | opt-out$ | ipso regulated$ | registered charity$ | vat no$ | vat number$ | "
                "issn$ | this newspaper follows | this newspaper adheres | this newspaper is a member "
                "| this newspaper complies | this publication follows | this publication adheres | "
                "this publication is a member | this website follows | regulated by ipso | regulated "
                "by the independent press | regulated by the press"
                " | your information is being handled | your information will be handled"
                " | purchase licensing rights$ | get permissions$ | rights and permissions$ | "
                "request a licence$ | request a license$ | corrections policy$ | ethics policy$"
            ),
            "tags": (
                "tags | tag: | topics | topics in this article | keywords: | filed under | "
                "filed in | posted in | tagged | tagged with | tagged as | categories: | "
                "category: | mentioned in this article | explore more on these topics | "
                "more on these topics | more on this topic | hashtags: | sections: | "
                "subjects: | locations: | in this article: | in this article$ | "
                "in this story: | in this story$ | related tags$ | related tags: | "
                "tagged in$ | more about:"
            ),
            "comments": (
                "comments | comment | show comments | view comments | view all comments | "
                "read comments | read all comments | load comments | load more comments | "
                "hide comments | see all comments | no comments | comments are closed | "
                "comments ( | commenting is | comments on this | comment guidelines | "
                "please be respectful | please keep comments | readers' comments | reply | "
                "be the first to comment | sort by | login to comment | log in to comment | "
                "you must be logged in | your email address will not be published | "
                "required fields are marked | add comment | comments are | show all comments | "
                "join the comments | please keep your comments | comments are moderated | "
                "comments will be moderated | comments on this article | comments on this story | "
                "no comments yet"
                " | the comments below have | comments have to be | comments must be | comments "
                "on this article are | comments are now | comments are subject to"
            ),
            "app": (
                "download our app | download the app | download our | get the app | "
                "get our app | get it on google play | download on the app store | "
                "available on the app store | app store | google play | open in app | "
                "install the | scan the qr code | read this in our app | read in the app | "
                "follow our whatsapp | join our whatsapp | our apps | read this story in our | "
                "read more in our app | listen in our app | get our free app"
            ),
            "advertisement": (
                "advertisement | advertisements | advertising | advertorial | advertise here | ad | "
                "ads | ad feedback | sponsored | sponsored content | sponsored post | sponsor content "
                "| sponsor message | promoted | promoted content | promoted stories | continue "
                "reading below | story continues below | story continues after | story continues | "
                "article continues below | article continues after | article continues | content "
                "continues below | continue reading | continues after | continues below | paid "
                "content | paid post | paid partnership | partner content | scroll to continue | "
                "remove ads | report this ad | report ad | skip ad | skip advertisement | loading ad "
                "| after promotion | skip past newsletter promotion | loading advertisement | this ad "
                "will | content continues | this story is brought to you | this article is brought to "
                "you | this content is brought to you | brought to you by"
            ),
            "caption": (
                "photo by | photo: | photos: | photo credit | photo courtesy | photograph by | "
                "photograph: | photographs by | picture: | pictures: | picture by | image: | images: "
                "| image by | image source | image credit | image credits | image caption | image "
                "copyright | image courtesy | credit: | caption: | file photo | file image | file "
                "picture | a file photo | video: | video caption | video credit | handout | ap photo "
                "| getty images | screenshot: | illustration: | infographic: | graphic: | courtesy of "
                "| media caption | figure caption | view gallery | open image in | view image in | "
                "click to enlarge | enlarge this image | hide caption | toggle caption | show caption "
                "| (ap photo | play video | watch video | pictured right | pictured left | pictured "
                "above | pictured below | pictured from left | pictured from the left | pictured at "
                "the back | pictured here | pictured: | from left: | from left to right | left to "
                "right: | clockwise from top | clockwise from left | front row, from | back row, from "
                "| file | top image: | banner image: | header image: | cover image: | cover photo: | "
                "lead image: | feature image: | main image: | top photo: | banner photo: | stock "
                "photo$ | stock image$ | stock picture$ | archive photo$ | archive image$ | archive "
                "picture$ | library image$ | library picture$ | library photo$ | illustrative photo$ "
                "| illustrative image$ | representative image$ | representational image$ | "
                "representative photo$ | photo for representation$ | courtesy photo$ | courtesy "
                "image$ | submitted photo$ | contributed photo$ | supplied photo$ | supplied image$ | "
                "handout photo$ | handout image$ | handout picture$ | ai-generated image$ | generic "
                "image$ | generic photo$ | photo supplied$ | photos supplied$ | image supplied$"
            ),
            "navigation": (
                "home | home > | skip to content | skip to main | skip to navigation | "
                "skip to | skip navigation | menu | main menu | search | sign in | log in | "
                "log out | login | my account | listen | listen to article | listen now | "
                "reading time | read time | minute read | back to top | return to top | "
                "breaking news | toggle navigation | toggle | font size | jump to | go to | "
                "close | open menu | close menu | load more | show more | view all | see all | "
                "next page | previous page | next | previous | page | print edition | "
                "e-paper | epaper | today's paper | live tv | watch live | sections | "
                "edition | us edition | uk edition | international edition | change edition | "
                "select edition | settings | accessibility links | bbc homepage | news | "
                "you are here | english | notifications | loading | play | pause | "
                "this article is more than | min read | mins read | minutes read | "
                "min listen | mins listen | listen to the article | listen to the story | "
                "listen to the audio | listen to the full | listen to the interview | "
                "listen to the episode | listen to this article | listen to this story | "
                "listen to this page | listen to this episode | listen to this report | "
                "search for$ | search for: | search for something | breadcrumb trail links | "
                "breadcrumb$ | breadcrumbs$ | we apologize, but this video | "
                "we apologise, but this video | this video has failed to | "
                "this video file cannot | this video cannot be played | "
                "this video is not available | this video is no longer | "
                "this video is private | tap here to see | please enable javascript | "
                "javascript is required | javascript is disabled | you need javascript | "
                "you need to enable javascript | to view this video please | "
                "your browser doesn't support | your browser is out of | "
                "your browser is not supported | an error occurred. | error loading | "
                "loading... | try refreshing your browser"
                " | something went wrong. please try | there was an error, please try | an error "
                "occurred. please try"
            ),
        },
        holds={
            "contact": (
                "contact the newsroom | contact us at | email us at | e-mail us at | "
                "write to us at | reach out to us | reach us at | reach him at | reach her at | "
                "reach them at | can be reached at | may be reached at | contact the writer | "
                "contact the author | contact the reporter | contact the editor | "
                "email the writer | email the author | email the reporter | send an email to | "
                "send us an email | send your story | send feedback | contact us | "
                "letters to the editor | get in touch with us | our tip line | via signal | "
                "on signal at | email address: | via email | by email | write to me at | "
                "follow me on | press office on | press office at | press office: | "
                "media enquiries | press enquiries | media inquiries | tips inbox | news tips | "
                "tip line | send him a tip | send her a tip | send them a tip | "
                "can be reached on | can be contacted at"
                " | beyond blue on | readers seeking support"
            ),
            "copyright": (
                "all rights reserved | may not be published | may not be reproduced | "
                "may not be republished | reproduction without | without permission | "
                "without prior written | no reproduction | copyright © | copyright (c) | "
                "under a creative commons | creative commons license | creative commons licence | "
                "syndicated by | distributed by tribune | its affiliated companies | "
                "all rights are reserved | in any form is prohibited | written consent | "
                "permission required for reproduction | licensed under creative commons | "
                "may not be reprinted | is held by the author | remains with the author | "
                "belongs to the author | reproduction prohibited | "
                "republished with permission of | republished with permission from | "
                "permission of the publisher | cc by | cc by-nc | cc by-nd | cc by-sa | "
                "cc by-nc-nd | cc by-nc-sa | cc-by | cc-by-nc | cc-by-nd | cc-by-sa | "
                "not to be reproduced | no part of this | may be reproduced | "
                "may be republished | not be copied | without written permission | "
                "without prior permission | permission in writing | without our prior consent | "
                "without express permission | licensed under"
            ),
            "credits": (
                "contributed to this report | contributed to this article | "
                "contributed to this story | contributed to this piece | "
                "contributed reporting | contributed from | contributed research | "
                "additional reporting by | additional reporting from | additional reporting: | "
                "reporting by | editing by | reported from | translated from | "
                "first appeared on | first appeared in | originally appeared on | "
                "originally appeared in | originally published by | originally published in | "
                "originally published on | republished from | writing by | "
                "with agency inputs | with inputs from | associated press writer | "
                "associated press writers | associated press reporter | republished | "
                "reprinted | translated by | edited by | with files | staff writer | "
                "produced by | compiled | contributed to the report | "
                "contributed to this column | contributed to this dispatch | "
                "contributed to this post | has contributed to this report | "
                "also contributed to this | contributed research to this | "
                "helped report this story | in new york contributed | "
                "and the associated press contributed | information for this report came | "
                "for this report came from | is reproduced with permission | "
                "has been republished from | republished here as part | "
                "was first published on | was first published | in lima contributed | "
                "contributed.$"
            ),
            "subscribe": (
                "our newsletter | our newsletters | our free newsletter | your inbox | "
                "free newsletter | daily newsletter | weekly newsletter | morning newsletter | "
                "newsletter | subscribe now | subscribe here | subscribe today | "
                "subscribe to our | subscribe to the | subscribe for | subscribe | sign up now | "
                "sign up here | sign up for | sign up today | sign up to | donate today | "
                "donate now | donate here | donate | donation to | making a donation | "
                "by becoming a member | become a member | independent journalism | "
                "independent media | our journalism | award-winning journalism | tax-deductible | "
                "unlimited access | for subscribers | for subscribers only | cancel anytime | "
                "cancel at any time | new year fund | year fund | free trial | premium content | "
                "join us | click here to subscribe | exclusive access | supporting our | "
                "support our | newsletters | subscribers | inbox | free account | sign in | "
                "log in | per year | full access | paywall | free articles left | "
                "articles left this month | digital access | delivered to your inbox | "
                "straight to your inbox | to your inbox every | in your inbox every | "
                "in your inbox each | delivered to your phone | our free email* | "
                "our daily email | our daily briefing | our weekly email | cancel any time | "
                "free for subscribers | keep our journalism | our journalism free | "
                "support our journalism | support independent journalism | reader-funded | "
                "reader-supported | funded by readers | funded by our readers | "
                "supported by our readers | supported by readers | readers like you | "
                "tax deductible | to make a donation | already have an account | "
                "read the full article | read the rest of | rest of this article | "
                "subscriber-only | subscribers-only | members-only | members only | no paywall. | "
                "free for all. | will soon be in your inbox | check your junk folder | "
                "check your spam folder | a valid email address | issue signing you up | "
                "get a dash of | news of the day in | nonprofit newsroom | non-profit newsroom | "
                "donation will be matched | gifts will be matched | keep it that way | "
                "so we can keep reporting | help us keep | sustaining member | for daily headlines"
            ),
            "share": (
                "share this article | share this story | share this page | share on facebook | "
                "share on twitter | share on x | share via email | join the conversation | "
                "join the discussion | comment below | in the comments below | "
                "the comments section | in the comments | follow us on | like us on | "
                "copy link | print this | to print | let us know | bookmark | retweet | "
                "tweet | have your say | your thoughts | your views | in our poll | "
                "letters page | in the comments section below | with your friends and family | "
                "on social media using | preferred source on google | "
                "in our comments section | let us know what you think | "
                "let us know your thoughts | tell us what you think | leave us a comment | "
                "drop us a comment | on our social media | on our facebook page | "
                "on facebook and instagram | on facebook, instagram | coverage on facebook"
            ),
            "related": (
                "read more about | read more: | read more | read more » | click here to read | "
                "see also: | also read: | related: | more on this story | more stories | "
                "you may also like | click here for more | more coverage | full coverage | "
                "and more news | read the first part here | episode of our podcast | "
                "click here | available here | live blog | in our news section | "
                "on our news page | check our news page"
            ),
            "correction": (
                "earlier version of this | previous version of this | this article has been | "
                "this story has been updated | this story has been corrected | "
                "has been updated to | has been corrected to | has been amended to | "
                "was amended on | was updated on | was corrected on | to correct the spelling | "
                "has been updated with | we regret the error | regrets the error | "
                "after publication to correct | updated to reflect | amended to clarify | "
                "the error has been | in the original version | editor's note | corrections | "
                "clarification | misstated | erroneously | editing error | "
                "corrected after publication | after publication | apologise for the mistake | "
                "apologise for the error | apologize for the error | corrected after | "
                "the story has been updated | the article has been updated | "
                "the article has been amended | has been updated to reflect | "
                "has been updated to include | has been updated to clarify | "
                "was updated to include | was updated to reflect | was updated to add | "
                "the post regrets the error | has been edited for length and clarity | "
                "edited for length and clarity | an earlier version of this article | "
                "an earlier version of this story | a previous version of this article | "
                "a previous version of this story | an earlier version misstated | "
                "to correct an error | has been edited to | updated the story to | "
                "removed from this article | removed from this story | added to this article | "
                "added to this story | the article has been corrected | "
                "the story has been corrected | due to an editing error | "
                "accompanied an earlier version | initially reported | misstated the | "
                "misspelled the name | gave the wrong | for length and clarity | "
                "for clarity and length | updated with a statement | updated to include | "
                "now includes a response | been updated with | to clarify that | "
                "has since been corrected | has been corrected in this"
            ),
            "author_bio": (
                "covers politics | covers business | covers national | covers local | "
                "covers technology | covers sports | covers health | covers climate | "
                "covers education | writes about | follow him on | follow her on | "
                "follow them on | follow on x | follow on twitter | on twitter at | "
                "on twitter @ | view all posts | more posts by | his latest book | "
                "her latest book | her most recent book | his most recent book | "
                "freelance journalist | freelance writer | joined the guardian | "
                "joined the post | is professor of | is a professor of | is the author of | "
                "is a fellow at | joined the newsroom | joined the staff | joined the newspaper | "
                "covers crime | covers courts | covers labor | covers labour | covers housing | "
                "covers transport | covers immigration | covers congress | covers foreign | "
                "reports on politics | reports on business | is writing a book | "
                "is working on a book | is writing a novel | is working on a novel | "
                "has written for | has reported for | has written about | "
                "has written extensively | writes for the | writes a weekly | is the host of | "
                "is the editor of | is the founding editor | is senior lecturer | "
                "is a senior lecturer | is a lecturer in | is a senior fellow | "
                "is a research fellow | is associate professor | is an associate professor | "
                "is assistant professor | is an assistant professor | lives in london with | "
                "lives in new york with | works as a freelance | before joining the newsroom | "
                "bureau chief for the | is the author of a | is the author, most recently | "
                "is a columnist for | is a columnist at | is a staff writer at | "
                "is a staff writer for | follow on twitter @ | writes frequently on | "
                "writes regularly on | writes frequently about | writes regularly about | "
                "writes often about | 's latest book is | 's latest book was | "
                "'s latest novel is | 's most recent book is | 's new book is | "
                "his work has appeared in | her work has appeared in | "
                "their work has appeared in | work has appeared in | his writing has appeared | "
                "her writing has appeared | is a contributor to | is a regular contributor | "
                "the author most recently | their latest book | her new book | his new book | "
                "his books include | her books include | can be found at | lives and works in | "
                "grew up in and"
                " | has been a reporter | has been a correspondent | has been a political "
                "correspondent | has been a journalist | works as a reporter | works as a "
                "journalist | joined the newsroom"
            ),
            "disclaimer": (
                "amazon services llc associates | an affiliate advertising program | affiliate advertising programme | "
                "affiliate links | affiliate link | affiliate commission | earn a commission | earn a "
                "small commission | earn commission | a portion of sales | portion of sales | not "
                "necessarily reflect | not necessarily represent | necessarily those of | author's "
                "own | authors' own | investment advice | financial advice | medical advice | legal "
                "advice | informational purposes | information purposes | independently selected | "
                "selected independently | generated by ai | artificial intelligence tool | with the "
                "help of ai | machine translation | automatically generated | editorially independent "
                "| editorial control | editorial team was not involved | affiliate | independently | "
                "disclaimer | ai-generated | generated by | opinions expressed | views expressed | "
                "opinion piece | syndicated feed | edited by ndtv | does not work for | no relevant "
                "affiliations | editorial team | responsible for the content of | had no influence on "
                "this | those of this newspaper | not those of this | is not responsible for the "
                "content | through these links | through links on | not responsible for the content | "
                "are not responsible for the | solely those of the author | are the author’s own | "
                "are those of the author | do not necessarily reflect | does not necessarily reflect "
                "| do not represent the views | a synthetic voice | an automated voice | an "
                "ai-generated voice | earn an affiliate | receive a commission | reviewed by an "
                "editor | reviewed by a human editor | reviewed by our editors | name has been "
                "changed | not her real name | not his real name | not their real name | earn us a "
                "commission | earn us an affiliate | not a substitute for | intended as general "
                "information | not reflect the views of | not reflect the opinions | not represent "
                "the opinions | the views of their authors | independently of the newsroom | separate "
                "from the newsroom | suicide and crisis lifeline | crisis lifeline | freephone 116 | "
                "lifeline on 13 11 14 | with the assistance of ai | the use of ai | ai-assisted | "
                "auto-generated | correct at the time of | correct at time of | at the time of "
                "publication | in any of the stocks | in any stocks mentioned | the stocks mentioned "
                "| the first draft by | correct at publication | those of the paper | not those of "
                "the paper | not those of the newspaper | solely responsible for all content | no "
                "role in the | receives support from several | views are his own | views are her own "
                "| views are their own | opinions are his own | opinions are her own | opinions are "
                "their own | gambling problem | large language model | names have been changed | "
                "names have been altered | names were changed | have been altered to protect | have "
                "been changed to protect | changed to protect | to protect their identity | to "
                "protect their identities | to protect their privacy | to protect his identity | to "
                "protect her identity | to protect the identity | to protect the privacy | his own "
                "views | her own views | their own views | the author's own | the writer's own | the "
                "contributor's own | the author's alone | the contributor's alone | the writer's "
                "alone | are those of the authors | are those of the writer | are those of the "
                "contributor | are the author's | are the writer's | welcomes differing views | "
                "welcomes other views | travelled as a guest | traveled as a guest | was a guest of "
                "the | as guests of | courtesy of the hotel | has no financial interest | owns shares "
                "in | holds no position in | may collect a share of | may receive a commission | a "
                "share of sales | by our advertising partner | in partnership with our advertisers | "
                "by our commercial partner | not necessarily those of | may not reflect the | name "
                "has been changed. | a pseudonym is used | travel was paid for by | travelled as a "
                "guest of | traveled as a guest of | travel and accommodation were provided"
            ),
            "legal": (
                "terms of use | terms of service | terms & conditions | terms and conditions | "
                "privacy policy | privacy notice | cookie policy | cookie settings | "
                "cookie statement | user agreement | trust principles | california privacy | "
                "advertise with us | work with us | editorial standards | "
                "protected by recaptcha | uses cookies | we use cookies | do not sell my | "
                "ethics policy | legal notice | code of conduct | code of ethics | "
                "press regulator | complaints procedure | independent press standards | "
                "registered in england | company number | registered office | "
                "unsubscribe at any time | you agree to our | in our privacy policy | "
                "in accordance with our"
            ),
            "tags": "filed under: | tagged with",
            "comments": (
                "show comments | view comments | comments are closed | post a comment | "
                "leave a comment | comments ( | moderated | commenting policy | "
                "community guidelines | post comments | comment below | registered readers | "
                "registered users"
                " | reserves the right not to publish comments | reserve the right not to publish comments | reserves the right to remove comments | comments that may be deemed"
            ),
            "app": (
                "app store | google play | our app | the app for | download the app | "
                "download our app | whatsapp channel | push notifications | open in app | "
                "qr code | whatsapp | in our app for"
            ),
            "advertisement": (
                "story continues below | article continues below | continue reading below | continues "
                "below advertisement | continues after advertisement | sponsored content | paid for "
                "by | paid content | advertiser content | in partnership with | scroll to continue | "
                "is brought to you by | are brought to you by | made possible by our sponsors"
            ),
            "caption": (
                "(photo by | photo: | photograph: | photo courtesy | picture: | image: | "
                "getty images | file photo | ap photo | image credit | image caption | "
                "via getty | /getty | credit: | photo credit | handout via | via reuters | "
                "via ap | /afp | afp/ | reuters/ | /reuters | /ap) | (ap photo | [photo | "
                "hide caption | shutterstock | istock | screengrab | (image | "
                "click to enlarge | courtesy of | courtesy: | ap photo/ | afp/getty | "
                "getty images/ | epa-efe"
            ),
            "navigation": (
                "min read | minute read | minutes to read | mins read | minutes read | "
                "skip to content | skip to main content | back to top | reading time | "
                "listen to this article | listen to this story | "
                "your browser does not support | browser does not support | "
                "enable javascript | javascript is | is more than | video has failed to load | "
                "please enable javascript | refreshing your browser | javascript is required | "
                "to a web browser that"
            ),
        },
        house=(
            "our | us | we | your | you | we're | we've | you're | ours | here | yours | "
            "yourself | ourselves | we'll | we'd | you've | you'll | you'd"
        ),
        is_words="is | are",
        trades=(
            "writer | writers | reporter | reporters | journalist | journalists | editor | "
            "editors | correspondent | columnist | columnists | contributor | producer | "
            "producers | photographer | commentator | blogger | podcaster | novelist | author | "
            "historian | lecturer | essayist | poet | playwright | academic | sociologist | "
            "anthropologist | philosopher | broadcaster | cartoonist | critic | screenwriter | "
            "translator | scholar | freelancer | newsreader | presenter | essayists | memoirist | "
            "biographer | criticism | fellow | strategist | newscaster | editor-in-chief | "
            "co-editor | co-founder | publisher | anchor | host | co-host"
            " | bureau"
        ),
        itself=(
            "this article | this story | this report | this text | this post | this page | "
            "this piece | this column | this headline | this summary | this content | "
            "this translation | this site | this website | this video | this interview | "
            "these links | this investigation | this essay | this excerpt | this extract | "
            "this op-ed | this commentary | this review | this transcript | this feature | "
            "this breaking news story | this developing story | this reporting | this coverage | "
            "this series | this blog | this guest column | this guest post | this op-ed piece | "
            "this letter | this profile | this obituary | this story's | this article's | "
            "this dispatch | this editorial | this podcast | this list | this analysis | "
            "this recipe | this project | the story | the article"
        ),
        topics={
            "related": (
                "coverage | stories | series | guide | archive | explainer | timeline | "
                "analysis | video | videos | gallery | above"
            ),
            "share": (
                "facebook | instagram | twitter | tiktok | threads | bluesky | linkedin | "
                "youtube | telegram | channel"
            ),
            "contact": (
                "tip | tips | newsroom | editor | editors | reporter | reporters | email | "
                "signal | whatsapp | confidential | confidentially | anonymous | anonymously | "
                "encrypted | feedback | questions | newsdesk"
            ),
            "comments": (
                "comment | comments | commenting | moderated | moderators | civil | respectful | "
                "abusive | offensive | posts | discussion"
            ),
            "app": (
                "app | apps | notifications | alerts | push | ios | android | iphone | download | "
                "tablet | smartphone | e-edition | e-paper"
            ),
            "correction": (
                "updated | corrected | amended | refiled | clarified | clarify | correct | "
                "misspelled | misstated | typo | retitled | changed | removed | error | "
                "erroneously | version | inaccurate | incorrectly | spelling | name | headline | "
                "caption | date | details | response | apologise | wrong | gave | photo | "
                "clarity | edited | replaced | reply"
            ),
            "subscribe": (
                "journalism | reporting | newsroom | readers | reader | supporters | supporter | "
                "support | donation | donations | donate | contribute | contribution | "
                "contributions | member | members | membership | subscribe | subscribing | "
                "subscriber | subscribers | subscription | paywall | free | give | afford | pay | "
                "paid | chip | month | articles | unlimited | account | plan | inbox | "
                "newsletter | newsletters | independent | advertisers | nonprofit | owner | "
                "owners | access | digital | trial | limit | stories | briefing | owned | "
                "fearless | email | weekly | round-up | ad-free | funded | reader-funded | ads | "
                "join | funding | investigation | depends | depend | fund | gift | gifts | "
                "tax-deductible | exclusive | insights | insight | weekday | daily | powers | "
                "cancel | anytime | plans | offers | options"
            ),
            "disclaimer": (
                "ai | artificial | automatically | machine | generated | commission | affiliate | "
                "opinions | views | advice | newsroom | reviewed | sponsored | syndicated | "
                "advertiser | third-party | translated | mistakes | content | partners | "
                "products | external | responsible | author's | opinion | earn | fee | buy | "
                "funding | funder | funders | financial | foundation | foundations | "
                "philanthropic | independence | grant | grants | influence | control | coverage | "
                "influenced | commercial | independent | suicide | abuse | columnists | policy | "
                "chatgpt | assistance | contributor | contributor's | writer's | columnist's | "
                "writers' | authors' | authors | altered | pseudonym | pseudonyms | changed | "
                "identity | identities | anonymity | donor | donors | conflict | stocks"
            ),
            "credits": (
                "appeared | translated | adapted | originally | produced | partnership | "
                "republished | syndicated | excerpted | print | edition | ran | original | "
                "edited | condensed | co-published | co-produced | copublished | collaboration"
            ),
            "author_bio": (
                "university | professor | author | writer | editor | journalist | novel | "
                "book | books | freelance | historian | lives | newspaper | magazine | "
                "researcher | pulitzer | fellowship | columnist | reporter | correspondent | "
                "covers | covering | journalism | freelancer"
            ),
        },
        speech=(
            "said | says | told | asked | shouted | wrote | demanded | recalled | warned | "
            "replied | insisted | claimed | tweeted | argued | testified | liked to say | say"
        ),
    ),
    prose=Prose(
        common=(
            "the of and to in a is that for it was on with as he be by at are this have has from "
            "not his they but said an which who will were their its been had would more we after "
            "or"
        ),
        leading=(
            "until unless because although though whether while than into onto upon toward "
            "towards against between among amid during despite via without whose our my "
            "your every each any another including regarding concerning per nor if whereas within "
            "these those whom"
        ),
        titles=(
            "Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Rev. Fr. Hon. Rep. Reps. Sen. Sens. Gov. "
            "Govs. Pres. Atty. Gen. Lt. Col. Maj. Capt. Cmdr. Cpl. Sgt. Pvt. Adm. Brig. Cpt. "
            "Supt. Insp. Det. Ofc. Amb. Asst."
        ),
        abbreviations=(
            "Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Rev. Fr. Sr. Jr. Hon. Rep. Reps. Sen. Sens. "
            "Gov. Govs. Pres. Atty. Gen. Lt. Col. Maj. Capt. Cmdr. Cpl. Sgt. Pvt. Adm. Brig. Cpt. "
            "Supt. Insp. Det. Ofc. Amb. Sec. Asst. Assn. Dept. Dist. Div. Univ. Co. Corp. Inc. "
            "Ltd. Bros. St. Ste. Mt. Ft. Ave. Blvd. Rd. Rte. Hwy. Jan. Feb. Mar. Apr. Jun. Jul. "
            "Aug. Sep. Sept. Oct. Nov. Dec. Tue. Tues. Wed. Thu. Thurs. Fri. Ala. Ariz. Ark. "
            "Calif. Colo. Conn. Fla. Ga. Ill. Ind. Ky. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. "
            "Nev. N.C. N.D. N.H. N.J. N.M. N.Y. Okla. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. "
            "W.Va. Wis. Wyo. D.C. U.S. U.K. U.N. E.U. Sask. Alta. vs. v. etc. e.g. i.e. cf. "
            "approx. No. Nos. Vol. pp. p. Fig. a.m. p.m. a.k.a. Esq. Ph.D. M.D. c. ca. eds. repr."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="and or",
    ),
    # fmt: off
    labels=(
        "Part",
        "Chapter",
        "Advertisement",
        "Analysis",
        "Breaking",
        "Breaking news",
        "Column",
        "Comment",
        "Commentary",
        "Correction",
        "Debate",
        "Editor",
        "Editorial",
        "Editor's note",
        "Editor’s note",
        "Essay",
        "Exclusive",
        "Explained",
        "Explainer",
        "Eyewitness",
        "Fact check",
        "FAQ",
        "Feature",
        "Feedback",
        "Gallery",
        "Highlights",
        "Interview",
        "In pictures",
        "Investigation",
        "Just in",
        "Letter",
        "Letters",
        "Listen",
        "Live",
        "Live blog",
        "Live updates",
        "Long read",
        "More",
        "New",
        "News analysis",
        "Note",
        "Obituary",
        "Op-ed",
        "Opinion",
        "Perspective",
        "Photos",
        "Pictures",
        "Podcast",
        "Poll",
        "Profile",
        "Question",
        "Answer",
        "Quiz",
        "Read",
        "Read also",
        "Read more",
        "Recap",
        "Related",
        "Report",
        "Review",
        "See also",
        "Sponsored",
        "Spoiler alert",
        "Summary",
        "The latest",
        "Transcript",
        "Update",
        "Updated",
        "Updates",
        "Video",
        "View",
        "Warning",
        "Watch",
        "Watch live",
        "At a glance",
        "Backgrounder",
        "Breakingviews",
        "Corrected",
        "Cover story",
        "Factbox",
        "Focus",
        "Guest essay",
        "Insight",
        "Instant view",
        "Key points",
        "Key takeaways",
        "Preview",
        "Q&A",
        "Reporter's notebook",
        "Reporter’s notebook",
        "Special report",
        "Takeaways",
        "Timeline",
        "TL;DR",
        "What we know",
        "What's next",
        "What’s next",
        "Wrapup",
        "Bonus",
        "Survey",
        "Tribute",
        "Roundup",
        "Blog",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "Monday, April 14, 2025": "2025-04-14",
            "Published: December 9, 2023, 09:05": "2023-12-09T09:05",
            "Updated 25/10/2024 18:40": "2024-10-25T18:40",
            "Published 04:30 PM EDT, Fri May 2, 2025": "2025-05-02T16:30-04:00",
            "Wed 18 Jun 2025 11.05 BST": "2025-06-18T11:05+01:00",
            "By Jane Doe, 14 April 2025": "2025-04-14",
            "Sept. 4, 2024": "2024-09-04",
            "Last updated on July 4th, 2024 at noon": "2024-07-04T12:00",
            "October 2023": "2023-10",
            "Tuesday, May 14": "--05-14",
            "Posted on 8 May '24 at 6.55pm": "2024-05-08T18:55",
        },
        not_dates=(
            "24/7",
            "Chapter 11",
            "9/11",
            "They won the match 3-1.",
            "page 3 of 10",
            "May said on Tuesday",
            "April Example",
            "The treaty was signed on 4 May 2020.",
            "$12.05.20",
            "3 hours ago",
            "On May 8, 1945, Germany surrendered.",
            "People wait in line in Lagos, Nigeria, March 3, 2024. (Photo: Jane Doe)",
            "14-16 April 2025",
            "31 April 2021",
        ),
        bylines={
            "By Jane Doe and John Roe": ("Jane Doe", "John Roe"),
            "By Jane Doe in Paris and John Roe, Reuters": ("Jane Doe", "John Roe"),
            "By our reporters": ("our reporters",),
            "By WSWS Editorial Board": ("WSWS Editorial Board",),
            "By Jane DoeStaff Writer": ("Jane Doe",),
            "by Tom Baker@tbaker": ("Tom Baker",),
            "Mary Major | Politics | 5 min read": ("Mary Major",),
            "By Ann Lee, Bob Ray, Kim Poe and Max Dow": (
                "Ann Lee",
                "Bob Ray",
                "Kim Poe",
                "Max Dow",
            ),
            "Statement of the WSWS International Editorial Board": (
                "WSWS International Editorial Board",
            ),
        },
        not_bylines=(
            "By the time the ferry docked, it was dark",
            "By-election results put pressure on the council",
            "By Any Means Necessary",
            "By law, companies must publish their accounts",
            "By signing up, you agree to the terms",
            "Photograph by Jane Doe",
            "With Python",
            "Side by side",
            "BY DATE",
            "The report by the harbour board came late.",
            "Middle East",
            "Who is Mayor Jane Doe?",
            "Use this version to print",
        ),
        prose=(
            "The city council on Tuesday approved a budget that sets aside more money for schools "
            "and roads. Work on the old bridge will begin after the summer, the mayor said, but "
            "residents who have waited for years are not convinced. “They have promised this "
            "before,” one of them told reporters."
        ),
        boilerplate={
            "To contact the newsroom of the Harbour Gazette visit:": "contact",
            "© 2024 The Harbour Gazette. All rights reserved.": "copyright",
            "Reporting by Ann Ode; Editing by Bo Roe": "credits",
            "Sign up for our morning newsletter": "subscribe",
            "Share this article": "share",
            "Read more: Ports to reopen on Monday": "related",
            "Correction: An earlier version of this article misstated the depth of the harbour.": "correction",
            "Ann Ode is a staff writer at the Harbour Gazette.": "author_bio",
            "The views expressed in this article are the author's own.": "disclaimer",
            "Our Standards: Harbour Gazette Trust Principles.": "legal",
            "Tags: ports, storms": "tags",
            "Show comments": "comments",
            "Download our app": "app",
            "Advertisement": "advertisement",
            "Photo: Harbour Gazette": "caption",
            "Home > News > Ports": "navigation",
            "Names and identifying details of the villagers have been changed to protect their privacy.": "disclaimer",
            "Professor Ann Ode teaches constitutional law at Harbour University.": "author_bio",
            "Amended on 9 June to give the right name of the ferry.": "correction",
        },
    ),
)
