"""Language identification, form by form."""

from __future__ import annotations

import unicodedata

import pytest

from newsparse import languages
from newsparse.fields.language import identify, tables
from newsparse.languages import Language, Prose

EVERY = tables(languages.every())
ENGLISH = languages.load("en").examples.prose
CHINESE = languages.load("zh").examples.prose

# One invented opening of a news item each, beside the examples of the language modules.
OPENINGS = {
    "af": "Die polisie het gesê dat twee mans in hegtenis geneem is nadat hulle by die winkel "
    "ingebreek het, maar nie een van hulle is al aangekla nie.",
    "ca": "Els bombers han desallotjat els veïns d’un edifici del centre després que una fuita de "
    "gas, que encara no s’ha aturat, hagi obligat a tancar els carrers del voltant.",
    "cs": "Hasiči v noci na dnešek zasahovali u požáru skladu, který podle policie někdo založil. "
    "Škoda není známá, ale bude to nejméně milion korun.",
    "da": "Politiet efterforsker nu, hvordan branden kunne opstå, efter at vidner har fortalt, at "
    "de så nogle unge ved bygningen. Ingen er blevet såret, siger en talsmand.",
    "de": "Die Feuerwehr musste in der Nacht mehrere Bewohner aus einem brennenden Haus retten. "
    "Verletzt wurde niemand, doch der Schaden ist nach ersten Schätzungen hoch.",
    "en": "Firefighters rescued several people from a burning house overnight, and police said "
    "they were looking for a man who had been seen near the back door.",
    "es": "Los bomberos rescataron anoche a varias personas de una casa en llamas, pero no hubo "
    "heridos, según la policía, que busca a un hombre visto cerca de la puerta.",
    "fi": "Palokunta pelasti yöllä useita ihmisiä palavasta talosta, mutta kukaan ei loukkaantunut. "
    "Poliisin mukaan syttymissyy on vielä epäselvä, ja tutkinta jatkuu.",
    "fr": "Les pompiers ont secouru dans la nuit plusieurs personnes d’une maison en feu, mais "
    "personne n’a été blessé, selon la police, qui recherche un homme aperçu près de la porte.",
    "hr": "Vatrogasci su noćas spasili više ljudi iz kuće u plamenu, a policija je rekla da traži "
    "muškarca koji je prije toga viđen kod vrata. Nitko nije ozlijeđen, što je prava sreća.",
    "id": "Petugas pemadam kebakaran menyelamatkan beberapa orang dari rumah yang terbakar pada "
    "malam hari. Tidak ada korban karena semua penghuni sudah keluar, kata polisi.",
    "it": "I vigili del fuoco hanno salvato nella notte alcune persone da una casa in fiamme, ma "
    "nessuno è rimasto ferito, secondo la polizia che cerca un uomo visto vicino alla porta.",
    "lt": "Ugniagesiai naktį iš degančio namo išgelbėjo kelis žmones, bet niekas nebuvo sužeistas. "
    "Pasak policijos, gaisras kilo dėl to, kad buvo palikta žvakė.",
    "ms": "Anggota bomba menyelamatkan beberapa orang dari rumah yang terbakar pada malam hari, "
    "kata polis. Tiada yang cedera kerana penghuni sudah keluar, namun kerugian boleh jadi besar.",
    "no": "Politiet etterforsker nå hvordan brannen kunne oppstå, etter at vitner har fortalt at "
    "de så noen unge ved bygningen. Ingen er blitt såret, sier en talsperson.",
    "nl": "De brandweer heeft vannacht verschillende mensen uit een brandend huis gered, maar "
    "niemand raakte gewond. De politie zoekt naar een man die bij de deur is gezien.",
    "pl": "Strażacy uratowali w nocy kilka osób z płonącego domu, ale nikt nie został ranny. "
    "Policja szuka mężczyzny, który był widziany przy drzwiach, i prosi o pomoc.",
    "pt": "Os bombeiros salvaram durante a noite várias pessoas de uma casa em chamas, mas não há "
    "feridos, segundo a polícia, que procura um homem visto perto da porta.",
    "ro": "Pompierii au salvat în timpul nopții mai multe persoane dintr-o casă în flăcări, dar "
    "nimeni nu a fost rănit, iar poliția caută un bărbat care a fost văzut lângă ușă.",
    "sk": "Hasiči v noci zachránili niekoľko ľudí z horiaceho domu, ale nikto nie je zranený. "
    "Polícia hľadá muža, ktorý bol pred požiarom videný pri dverách, keď od nich odchádzal.",
    "sl": "Gasilci so ponoči rešili več ljudi iz goreče hiše, vendar ni bil nihče ranjen. Policija "
    "išče moškega, ki so ga pred požarom videli pri vratih, in prosi za pomoč.",
    "sr": "Vatrogasci su noćas spasli više ljudi iz kuće u plamenu, a policija traži muškarca koji "
    "je pre toga viđen kod vrata. Niko nije povređen, što je prava sreća posle takve noći.",
    "sv": "Polisen utreder nu hur branden kunde uppstå, efter att vittnen har berättat att de såg "
    "några unga vid byggnaden. Ingen har blivit skadad, säger en talesperson.",
    "xh": "Amapolisa athi umntu omnye usweleke emva kokuba kwaye kubekho umlilo kule ndlu, kodwa "
    "abanye abantu bona basindile kuba babephandle ngoku kwaqala oko.",
    "zu": "Amaphoyisa athe umuntu oyedwa ushonile ngemuva kokuthi kube nomlilo kule ndlu, kodwa "
    "abanye abantu basindile ngoba bebengaphandle ngesikhathi uqala.",
}


@pytest.mark.parametrize("code", languages.CODES)
def test_examples_are_told_apart(code: str) -> None:
    """Each language's own example is recognised among all languages."""
    assert identify(languages.load(code).examples.prose, EVERY) == code


@pytest.mark.parametrize("code", OPENINGS)
def test_openings_are_told_apart(code: str) -> None:
    """Two sentences are enough, between neighbours too."""
    assert identify(OPENINGS[code], EVERY) == code


@pytest.mark.parametrize("code", languages.CODES)
@pytest.mark.parametrize("size", [20, 40, 60, 90, 130])
def test_short_text_is_never_wrong(code: str, size: int) -> None:
    """The first words of an example give its language or none."""
    assert identify(languages.load(code).examples.prose[:size], EVERY) in {code, None}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("tr", "Belediye başkanı salı günü limanda konuştu. Balıkçılar bu karara karşı çıktı."),
        ("bg", "Кметът обяви във вторник, че ремонтът на моста ще започне през август."),
        ("uk", "Мер виступив у вівторок у порту. Старий міст знесуть наступного року."),
        ("de", "Baden wieder erlaubt: Am Mittwoch öffnet das Strandbad Moorsee."),
    ],
)
def test_days_and_months_tell_a_language(code: str, text: str) -> None:
    """Beside some small words of a brief, the name of its day is evidence."""
    assert identify(text, EVERY) == code


@pytest.mark.parametrize(
    "text",
    [
        "Friday Harbor, Sunday River, August Wilson, Tuesday Weld, Monday Michiru",
        "Domenica Rossetti, Sabato Merlini, Pazar Zeljković, Selasa Wijaya",
        "pon. uto. sri. čet. pet. sub. ned. jan. feb. mar. apr. jun. jul. aug. sep. okt.",
    ],
)
def test_days_alone_tell_none(text: str) -> None:
    """Names of days are names of people and places as well, and abbreviations are of many languages."""
    assert identify(text, EVERY) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "2024",
        "+++ 3:1 +++ 14.30 +++ 2:2 (1:0) +++ 15.45 +++",
        "Kylian Mbappé, Real Madrid – Manchester City 3:1 (2:0), Santiago Bernabéu",
        "By Jane Doe, Reuters",
        "Mayor says bridge to stay",
        "東京都議会",
        "Hamburg Berlin München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen",
        "\ud800\udfff\x00" * 30,
    ],
)
def test_thin_evidence_gives_none(text: str) -> None:
    """Too few letters, names and figures are no evidence."""
    assert identify(text, EVERY) is None


# Sentences in languages that have no module.
FOREIGN = {
    "Kyrgyz": "Шаардык кеңеш шейшемби күнү жаңы бюджетти бекитти, анда мектептерге жана жолдорго "
    "көбүрөөк акча бөлүнгөн. Мэр эски көпүрөнүн оңдоо иштери жайдан кийин башталат деди.",
    "Yiddish": "דער שטאָטראַט האָט דינסטיק באַשטעטיקט אַ נײַעם בודזשעט, וואָס גיט מער געלט פֿאַר שולן "
    "און וועגן. דער בירגערמייסטער האָט געזאָגט אַז די אַרבעט וועט זיך אָנהייבן.",
    "Esperanto": "La urba konsilio aprobis marde novan buĝeton, kiu donas pli da mono al lernejoj "
    "kaj vojoj. Laŭ la urbestro la laboroj ĉe la malnova ponto komenciĝos post la somero.",
    "Irish": "Cheadaigh comhairle na cathrach buiséad nua Dé Máirt a thugann níos mó airgid do "
    "scoileanna agus do bhóithre, ach níl na cónaitheoirí cinnte de go fóill.",
    "Welsh": "Cymeradwyodd y cyngor gyllideb newydd ddydd Mawrth sy’n rhoi mwy o arian i ysgolion a "
    "ffyrdd, ond nid yw’r trigolion wedi eu hargyhoeddi eto.",
    "Lao": "ສະພາເມືອງໄດ້ຮັບຮອງເອົາງົບປະມານໃໝ່ໃນວັນອັງຄານ ເຊິ່ງໃຫ້ເງິນຫຼາຍຂຶ້ນແກ່ໂຮງຮຽນ ແລະ ຖະໜົນ.",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_language_without_module_gives_none(name: str) -> None:
    """A text in a language that nobody listed is not forced into a neighbour."""
    assert identify(FOREIGN[name], EVERY) is None


def test_script_alone_needs_ten_letters() -> None:
    """Where the script belongs to one language, ten letters are enough."""
    assert identify("Ανοίγει η γέφυρα", EVERY) == "el"
    assert identify("Η γέφυρα", EVERY) is None


def test_han_alone_is_chinese_only_at_length() -> None:
    """A long text in Han is Chinese; a headline may be Japanese, and kana settle it."""
    assert identify("東京地検特捜部、前会長逮捕", EVERY) is None
    assert identify("東京地検特捜部が前の会長を逮捕した", EVERY) == "ja"
    assert identify(CHINESE, EVERY) == "zh"


def test_a_foreign_name_does_not_change_the_script() -> None:
    """Some words in another script leave the answer alone."""
    assert identify(CHINESE + " 株式会社ソニーのゲーム", EVERY) == "zh"
    assert identify(ENGLISH + " (Київська міська рада)", EVERY) == "en"
    assert identify(languages.load("ko").examples.prose + " (大韓民國 KBS News)", EVERY) == "ko"


def test_half_and_half_gives_none() -> None:
    """No script has most of the letters."""
    greek = languages.load("el").examples.prose
    assert identify("".join(a + b for a, b in zip(ENGLISH, greek, strict=False)), EVERY) is None


def test_a_quotation_in_another_language_does_not_count() -> None:
    """A sentence in another language, however often it is repeated, does not outweigh the text."""
    quote = " »Das ist nicht der Rede wert und war es nie.« " * 3
    assert identify(ENGLISH + quote + ENGLISH, EVERY) == "en"


def test_apostrophes_of_both_kinds() -> None:
    """Elided words are seen with the straight and the curly apostrophe."""
    text = languages.load("fr").examples.prose
    assert identify(text.replace("’", "'"), EVERY) == identify(text, EVERY) == "fr"


@pytest.mark.parametrize("code", ["cs", "vi", "ru", "ko", "hi", "fr"])
def test_decomposed_letters(code: str) -> None:
    """Decomposed letters are read like composed ones."""
    text = languages.load(code).examples.prose
    assert identify(unicodedata.normalize("NFD", text), EVERY) == code


def test_only_the_languages_asked_for() -> None:
    """What is not in the tables is not answered, and not forced into what is."""
    assert identify(ENGLISH, tables(languages.resolve(["de", "fr"]))) is None
    assert identify(ENGLISH, tables(languages.resolve(["de", "en"]))) == "en"
    assert identify(ENGLISH, tables(())) is None
    assert identify(OPENINGS["sr"], tables(languages.resolve(["sr"]))) == "sr"


def test_a_tie_gives_none() -> None:
    """Two languages with the same words are not told apart."""
    words = "borun falek mitsu gorran pelim"
    one = Language(code="qaa", name="One", native="One", prose=Prose(common=words))
    two = Language(code="qab", name="Two", native="Two", prose=Prose(common=words))
    text = "Borun Falek mitsu Gorran pelim tarimas dukelen sofrani bakkulem."
    assert identify(text, tables((one,))) == "qaa"
    assert identify(text, tables((one, two))) is None


def test_two_languages_of_one_script_alone_give_none() -> None:
    """Two languages that claim one script take it from each other."""
    one = Language(
        code="lo", name="One", native="One", script="Laoo", prose=Prose(script_alone=True)
    )
    two = Language(
        code="kjg", name="Two", native="Two", script="Laoo", prose=Prose(script_alone=True)
    )
    assert identify(FOREIGN["Lao"], tables((one,))) == "lo"
    assert identify(FOREIGN["Lao"], tables((one, two))) is None


def test_a_toy_language() -> None:
    """The engine knows no language: a made-up one works beside all others."""
    toy = Language(
        code="qtl",
        name="Toy",
        native="toi",
        prose=Prose(common="zub ko-la ɣun ƨi l'", letters="ɣƨ"),
    )
    text = "Zub tarim ɣun pelkam, ƨi dokorum zub laffir. L’tarim ɣun dokorum pelkam ƨi laffir."
    assert identify(text, tables((*languages.every(), toy))) == "qtl"
    assert identify(text, EVERY) is None
    assert identify(ENGLISH, tables((*languages.every(), toy))) == "en"


def toy(code: str, common: str, letters: str = "") -> Language:
    """Return a made-up language with these words."""
    return Language(code=code, name=code, native=code, prose=Prose(common=common, letters=letters))


def test_one_word_is_no_evidence() -> None:
    """One common word, whatever letters stand beside it, does not make a language."""
    one = tables((toy("qaa", "zub gunt merek", "ɣƨɔ"),))
    filler = "tarimas pelkamin dokorumas laffirun bakkulem"
    assert identify(f"Zub {filler} ɣƨɔ", one) is None
    assert identify(f"Zub gunt {filler}", one) == "qaa"


def test_weak_words_are_little_evidence() -> None:
    """Words that many languages have make a language only in number."""
    shared = "ba bo bu be bi"
    many = [toy(f"qa{letter}", shared) for letter in "bcd"]
    some = tables((toy("qaa", shared + " zub"), *many))
    filler = "tarimas pelkamin dokorumas laffirun bakkulem"
    assert identify(f"Zub ba {filler}", some) is None
    assert identify(f"Zub ba bo bu {filler}", some) == "qaa"


def test_a_longer_text_must_hold_more() -> None:
    """Two common words make a short text, and are chance in a long one."""
    one = tables((toy("qaa", "zub gunt merek"),))
    filler = " ".join(a + b + "m" for a in "tlkrvgn" for b in ("aba", "edo", "iku", "opi", "uda"))
    assert identify("Zub gunt " + filler, one) == "qaa"
    assert identify("Zub gunt " + filler + " " + filler.replace("m", "s"), one) is None


def test_a_longer_text_needs_a_greater_lead() -> None:
    """One word more than the neighbour is enough in a short text only."""
    shared = " ".join(a + b for a in "bdfgklmn" for b in "aeiou")
    both = tables((toy("qaa", shared + " zub"), toy("qab", shared)))
    assert identify("Zub " + " ".join(shared.split()[:20]), both) == "qaa"
    filler = " ".join(a + b for a in "prstvx" for b in ("ala", "ele", "ili", "olo", "ulu"))
    assert identify(f"Zub {shared} {filler}", both) is None


@pytest.mark.parametrize("mark", ["'", "’"])
def test_elided_words(mark: str) -> None:
    """An elided word stands before its apostrophe, an ending behind it."""
    one = tables((toy("qaa", "zu' gu' nin"),))
    text = "Tarimas zu’pelkamin dokorumas gu’laffirun bakkulem".replace("’", mark)
    assert identify(text, one) == "qaa"
    assert identify(f"Tarimas{mark}nin pelkamin dokorumas zu{mark}laffirun bakkulem", one) == "qaa"
    assert identify(text.replace(mark, "e"), one) is None


def test_capitals() -> None:
    """A text in capitals is read like any other."""
    assert identify(ENGLISH.upper(), EVERY) == "en"
    assert identify(OPENINGS["fr"].upper(), EVERY) == "fr"


def test_only_the_beginning_is_looked_at() -> None:
    """A long text is told by its beginning, in words and in characters."""
    greek = languages.load("el").examples.prose
    assert identify(OPENINGS["en"] + (" " + ENGLISH) * 4 + (" " + greek) * 40, EVERY) == "en"
    assert identify((" " + greek) * 8 + (" " + ENGLISH) * 40, EVERY) == "el"
    thai = languages.load("th").examples.prose.replace(" ", "")
    assert identify(thai * 8 + greek.replace(" ", "") * 80, EVERY) == "th"


def test_many_blanks() -> None:
    """Blank lines by the hundred take nothing from the sample."""
    assert identify(("\n" * 900).join(ENGLISH.split()), EVERY) == "en"


def test_a_script_that_unicode_does_not_have() -> None:
    """An own language in an unknown script is never found, and disturbs nobody."""
    odd = Language(code="tlh", name="Klingon", native="tlhIngan", script="Piqd")
    assert identify(ENGLISH, tables((*languages.every(), odd))) == "en"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "ru",
            (
                "Объезд моста через реку закрыт, сообщили в управлении. По данным министерства, ремонт "
                "площадки займет не менее трех недель. Для машин объявлен въезд через посёлок."
            ),
        ),
        (
            "de",
            (
                "Höchste Töne können Vögel nicht hören, möchten Förster glauben; größere Löwen stören "
                "sie nicht."
            ),
        ),
        (
            "cs",
            (
                "Žáci žádají kratší vyučování, učitelé souhlasí. Ředitelé škol žádost odmítli a čekají, "
                "až se vyjádří zřizovatel."
            ),
        ),
        (
            "da",
            (
                "På Ærø sejler færgen kun om søndagen, efter at både vejr og tidevand blev for meget af "
                "det gode for nogle af de rejsende, og nu må de vente på kajen."
            ),
        ),
    ],
)
def test_letters_that_several_languages_have(code: str, text: str) -> None:
    """A letter speaks for every language that is spelled with it, and not for one of them."""
    assert identify(text, EVERY) == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "沿海铁路14日正式通车，全长420公里。"),
        ("zh", "據介紹，沿線共設18個車站。"),
        ("ja", "海岸鉄道は14日、全長420キロの線路で開業した。"),
        (None, "東京都知事選挙、現職三選確実"),
        (None, "新型肺炎感染拡大、政府緊急事態宣言発令。"),
        (None, "委員会，解散"),
    ],
)
def test_the_comma_of_chinese(code: str | None, text: str) -> None:
    """Japan sets another one, so that ten letters of Han beside it are enough."""
    assert identify(text, EVERY) == code


def test_where_much_is_found_neighbours_may_follow_closer() -> None:
    """Two plain sentences of Portuguese, most of whose small words Galician has as well."""
    text = "O clube da serra venceu o São Lucas por 1 a 0 na noite deste domingo, na Vila Nova."
    assert identify(f"{text} O gol saiu aos 48 minutos do segundo tempo.", EVERY) == "pt"
    assert identify("Na noite, o prezo do pan por quilo aumentou a 3 euros.", EVERY) in {"gl", None}


# The words that tell these apart, where no other words do.
NEIGHBOURS = [
    (
        "sr",
        (
            "Radnici na tri terminala glasali su prošle nedelje za štrajk protiv plana da se otpusti devet "
            "stotina ljudi. Kompanija je ostvarila dobit od šest miliona evra, a broj povreda se udvostručio."
        ),
    ),
    (
        "hr",
        (
            "Radnici na tri terminala glasali su prošlog tjedna za štrajk protiv plana da se otpusti devet "
            "stotina ljudi. Kompanija je ostvarila dobit od šest milijuna eura, a broj ozljeda se udvostručio."
        ),
    ),
    (
        "id",
        (
            "Buruh di tiga terminal pekan lalu memilih untuk mogok menentang rencana perusahaan. Sementara itu "
            "pemerintah meminta para buruh bekerja."
        ),
    ),
    (
        "ms",
        (
            "Pekerja di tiga terminal minggu lepas mengundi untuk mogok menentang rancangan syarikat. Manakala "
            "itu kerajaan meminta para pekerja bekerja."
        ),
    ),
]


@pytest.mark.parametrize(("code", "text"), NEIGHBOURS)
def test_neighbours_are_told_apart(code: str, text: str) -> None:
    """Serbian and Croatian, Indonesian and Malay share most of their small words."""
    assert identify(text, EVERY) == code
