"""Small words, titles and degrees within names of persons, and words that families are called by.

Facts
-----
A name is printed alike in every language: "von der Leyen" keeps its particles in Madrid, and "PhD" stands behind a
name in Jakarta. So these words are kept together, not by language. The lists are of the style books' rules on
names (particles, suffixes, post-nominal letters) and of the names of writers as outlets of many lands print them.
"""

from __future__ import annotations

__all__ = [
    "ACCOUNTS",
    "ARABIC_ARTICLE",
    "BEFORE_DOT",
    "CAMEL_PREFIXES",
    "CASE_ENDINGS",
    "CASE_VOWELS",
    "CUT_SHORT",
    "DEGREES",
    "DIGRAPH",
    "DOCTOR",
    "ELISIONS",
    "ENDINGS",
    "FAMILIES",
    "FATHERS",
    "GROUNDS",
    "HONOURS",
    "LED_BY",
    "MUTATED",
    "OF_DATES",
    "OF_GENRES",
    "OF_PEERS",
    "OF_SONS",
    "OPENERS",
    "PAIRS",
    "PARTICLES",
    "PARTIES",
    "PEERS",
    "PICTURE_AGENCIES",
    "RETIRED",
    "SHORTENED",
    "SOFTENED",
    "SONS_OF",
    "SUFFIXES",
    "SURNAMES",
    "VIRTUES",
    "VOWELS",
    "WORDS",
]

PARTICLES: frozenset[str] = frozenset(
    """
    a' a/l a/p ab abu af al ap arap av bar ben bin bint binte binti d' d/o da dal dall' dalla das de degli dei del dela della
    delle dello den der des dem di dos do du e' el et' ibn in 't la las le les lo los mac mc ní nic ould ó of' op 's ’s s/o san santa st 't ’t te
    ka kyzy uulu qızı oğlu qizi ogly gyzy ten ter thoe to' tot umm van vande vanden vander ver vom von wa y zu zum zur ul ud uz bet
    prof. dr dr. hab. doc. mgr mgr. inż. ks. проф. доц. д-р акад. med. phil. jur. iur. rer. nat. oec. pol. theol. habil. vet. soc. sc.
    """.split()
) - {"in"}
"""Small words that stand inside names of persons, in any of their languages."""

SUFFIXES: frozenset[str] = frozenset(
    "kyzy uulu qızı oğlu qizi ogly gyzy jr jr. sr sr. ii iii iv jun jun. sen sen. filho neto júnior junior".split()
)
"""What stands behind a name and belongs to it. Case-folded."""

DEGREES: frozenset[str] = frozenset(
    """
    r.n r.n. ll.b. ll.m. b.sc. ed.d. psy.d. m.p.h. o.b.e. m.b.e. f.r.s. d.phil. d.phil
    phd ph.d ph.d. md m.d m.d. ma m.a. mba msc m.sc. ms m.s. bsc ba b.a. rn rd rdn mph mpp jd j.d. dphil llm llb esq
    esq. cfa cfp cpa dds dvm dnp np pa-c pharmd psyd edd lcsw csc csc. drsc. facc fapa faap sj op osb ofm rsm sdb svd cssp usaf usn usmc obe mbe cbe kbe dbe gbe kc qc frs frcp frcs fba fca aca acca hons pgdip mrcp mphil mp mep mbchb facs facp
    """.split()
)
"""Degrees and honours printed after a name, which are no part of it. Case-folded."""

ACCOUNTS: frozenset[str] = frozenset(
    "admin administrator webmaster sysadmin superuser guest user root anonymous anonym anonyme anónimo anonimo "
    "submitted sponsored advertorial contributed unknown unbekannt".split()
)
"""What systems print where an author's name would stand: nobody. Case-folded."""

RETIRED: frozenset[str] = frozenset({"ret", "ret.", "retd", "retd.", "rtd", "rtd.", "res", "res."})
"""What stands in brackets behind the rank of an officer: "Col. (ret.) Dan Roe". Case-folded."""

WORDS: frozenset[str] = frozenset(
    """
    amber angel april archer art ash asia august austin autumn bar basil bill bob bonnie brandy brook brooke buck candy
    carol carolina carter charity charlotte chase chelsea chuck clay cliff constance cooper crystal daisy dale dawn dean
    dolly don dot drew earl ernst faith felicity fern flora florence forest frank gene georgia ginger glen grace grant guy
    hagen harmony hazel heath heather heide holly hope horst hunter iris ivy jack jasmine jay jean jordan joy june kit
    lance lane lily lincoln linde lotte mai mark mason max may melody mercy merry miles molly nick noel olive paris pat
    patience pearl penny piper porter poppy prudence ray reed rich rob robin rocky rosa rose rosemary ruby rusty sandy
    sherry sky skye sterling stone sue summer sunny tanner teddy trinity van verity victor victoria viola violet virginia
    will wolf
    """.split()
)
"""First names that are words or places too: "Grace Period", "Victoria Station". Case-folded."""

FAMILIES: frozenset[str] = frozenset(
    """
    banks best black brand case christmas close coach constable costs day dear figures flood free french garden german
    golden good green high holiday kitchen lake lama law long money north page peace player pope power powers price queen quick
    read short singer small speaks spring stark stock street styles sunday weather west white young
    """.split()
)
"""Words of running text that many families are called by. Case-folded."""

PEERS: frozenset[str] = frozenset(
    "baron baroness lord lady viscount viscountess earl countess duke duchess marquess sister".split()
)
"""Titles that are followed by a name and "of" a place, which is part of it. Case-folded."""

PARTIES: frozenset[str] = frozenset(
    """
    cdu csu cdu/csu spd fdp afd bsw grüne linke övp spö fpö neos svp sp glp evp psoe pp vox psd chega lfi rn lr modem
    pvv vvd d66 cda pvda gl-pvda n-va mdb pdl fdi m5s psol pt psdb labour tory conservative lib-dem snp dup tdp bjp aap
    ncp tmc dmk pml-n pti ppp bnp chp akp mhp dem pis ko psl ano spd-fraktion fidesz
    """.split()
)
"""Parties, as papers print them in brackets behind the name of a politician. Case-folded."""

GROUNDS: frozenset[str] = frozenset(
    "airport arena avenue bay beach boulevard bridge centre center circuit college county court district hospital island "
    "islands municipality peninsula racecourse river road school square stadium station university theatre".split()
)
"""What is called after somebody, by the whole name: "Nelson Mandela Bay"."""

PICTURE_AGENCIES: frozenset[str] = frozenset(
    "getty gettyimages alamy shutterstock imago istock unsplash pixabay wireimage corbis epa-efe adobestock "
    "picture-alliance pexels depositphotos".split()
)
"""Agencies that deliver pictures alone: a name beside one is a photographer's. Case-folded."""

CAMEL_PREFIXES: frozenset[str] = frozenset(
    "mc mac de del della di da du des d la le les lo van von vander vande fitz st o ó ní ap al el ibn abu san "
    "ten ter mck bin lu".split()
)
"""What stands before a capital inside one word of a name."""

OF_GENRES: frozenset[str] = frozenset({"de", "di", "da", "du", "von", "van", "av", "af", "al"})
"""Small words of names that stand between a kind of text and a first name as well."""

FATHERS: frozenset[str] = frozenset(
    "abd abdul md mohamad mohamed mohammad mohd nik syed tengku wan".split()
)
"""What opens the father's name behind one's own: "Nor Aini Mohd Salleh"."""

VIRTUES: frozenset[str] = frozenset(
    """
    than admire advance art beauty believe blessed blessing brilliant brooklyn chance charity chase comfort courage
    delight divine drew evidence faith favour favor fields forget forgive forget fortune freedom gift given glory
    goodluck goodness grace gracious happiness happy hardlife honest honour hope hunter innocent joy joyful justice
    kindness knowledge loveness lovemore loyalty lucky major marvellous memory mercy miracle moses nice noble
    nomatter obvious paris passion patience peace perfect pleasure praise precious pretty pride prince princess
    progress promise prosper providence prudence purity queen redeemer remember rejoice river robson royal sky
    shepherd silence talent tawanda temperance thankful tiger trust trymore truth unity victor wisdom
    witness wonder worship
    """.split()
)
"""First names of southern and western Africa, and of America, that are common nouns."""

# Endings of nouns in one language that end names in the same one or another: Hakkarainen,
# Clement, Wallace, Yasmine, Adelheid. Only where headings set capitals do they show a noun.
ENDINGS: frozenset[str] = frozenset(
    """
    -heid -ment -ments -ost -ace -ning -ninger -hed -mente -miento -mine -sus -inen -iset -minen -tion -ás -mento
    -imas -ingen -anie -enie -ția -area -ения -het -ация
    """.split()
)

PAIRS: frozenset[tuple[str, str]] = frozenset(
    (first, second)
    for first, seconds in (
        ("van", ("de", "den", "der", "het", "'t")),
        ("von", ("der", "dem", "den")),
        ("de", ("la", "las", "los", "los")),
        ("op", ("de", "den", "het")),
    )
    for second in seconds
)
"""Pairs of small words that stand in names alone."""

HONOURS: frozenset[str] = frozenset({"prof", "dr", "professor", "sir", "pater"})

OPENERS: frozenset[str] = frozenset(["de", "di"])
"""Marks that first names begin with as well: "DeAnna", "DiAnne"."""

SURNAMES: tuple[str, ...] = ("de", "van", "von", "da", "di")
"""Particles of surnames that stand in names abroad as well, on a line that lists who did what."""

LED_BY: frozenset[str] = frozenset(
    "von van de den der del della di da dos du la le el al bin ibn ben ter ten af zu".split()
)
"""Particles with which a name at the beginning of a line is no half of a sentence: "von der Leyen"."""

ARABIC_ARTICLE: str = "al"
"""The Arabic article: a join behind it makes no pair of particles, as "von und zu" is one."""

OF_PEERS: str = "of"
"""Stands between a title of :data:`PEERS` with its name, and the place that belongs to it."""

SONS_OF: frozenset[str] = frozenset({"mac", "nic", "mhic"})
"""What Irish families are called the sons and daughters of their father by. Case-folded."""
OF_SONS: str = "an"
"""The Irish article between one of :data:`SONS_OF` and the father's trade: "Mac an tSíthigh"."""

MUTATED: frozenset[str] = frozenset("th")
"""Letters that Irish sets in front of a name's capital: "Nic an tSaoi", "Ó hÉigeartaigh"."""
SOFTENED: str = "גדזחטצץתרנ"
"""Hebrew letters behind which an apostrophe belongs to the word: it says that they sound otherwise."""

SHORTENED: frozenset[str] = frozenset(
    """
    Jr JR Sr SR jun sen Dr DR Prof PROF Dra Lt Col Gen Maj Capt Sgt Adm Mr Mrs Ms Dott Msgr St Mag Ing Dipl
    Med Th Yu Ph Wm Hon Rev Sen Rep Gov Cllr Insp Cpl Amb Fr Lic Licda Lcdo Lcda Arq Abg Mtro Mtra Mons Gral
    Cnel Tte Pbro Avv Frhr Mgr TS ThS PGS GS BS LS KTS Doç Av Yrd Uzm Asst Assoc Spc Pfc Cmdr Brig Supt Op Ir
    Drs Drg Hj Bc JUDr MUDr PhDr RNDr Univ Priv Doz CSc DrSc prof dr hab doc mgr inż ks проф доц акад med phil
    jur iur rer nat oec pol theol habil vet soc sc Hc
    """.split()
)
"""Titles, ranks and suffixes that are shortened with a full stop, as printed: "Dr.", "Msgr.", "Jr."."""

CUT_SHORT: frozenset[str] = frozenset(
    "Md Mohd Muhd Mst Ma Fco Sk Smt Kum Abd MD MOHD MUHD ABD".split()
)
"""First names that are never written out, in front of another: "Md. Rakib", "Ma. Cristina"."""

BEFORE_DOT: tuple[str, ...] = tuple(
    "摄影 攝影 撰文 记者 記者 作者 编辑 編輯 图文 圖文 译者 采写 策划".split()
)
"""What Chinese papers part with a dot from a name; other signs in front of one are of the name itself."""

CASE_ENDINGS: frozenset[str] = frozenset(
    """
    s
    da de ta te dan den tan ten ın in un ün nın nin nun nün
    ya ye yı yi na ne nı ni sa se sı si lar ler
    """.split()
)
"""What stands behind a name and an apostrophe: the genitive of English, and the cases of Turkish. Lower case."""

CASE_VOWELS: str = "aeıi"
"""Vowels that Turkish sets there by themselves, where the name ends in no vowel."""

VOWELS: str = "aeıioöuü"
"""The vowels of Turkish."""

ELISIONS: dict[str, str] = {"d'": "de", "d’": "de"}
"""Small words that lose their vowel in front of a name, and the whole word: "Chronique d'Élodie Marchand"."""

OF_DATES: tuple[str, ...] = ("Dell", "Dall")
"""Surnames that are small words of dates in some language."""

DOCTOR: str = "Dr."
"""The end of titles that have a capital within: "PhDr.", "JUDr."."""

DIGRAPH: str = "IJ"
"""One letter of Dutch, of which both halves are capitals: "IJsbrand"."""
