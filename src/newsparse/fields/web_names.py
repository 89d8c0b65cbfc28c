"""Names of the net: how addresses end, networks and messengers, and their spellings in other scripts.

Facts
-----
Addresses end in a domain of the root zone that IANA keeps: those of the countries (ISO 3166), and of the others such
as papers use. Networks and messengers keep their names in every language; papers in Cyrillic spell some of them in
their own letters. What is printed in front of the number of a telephone everywhere is of ITU-T E.123.
"""

from __future__ import annotations

__all__ = [
    "CHANNELLED",
    "COUNTRIES",
    "EVERYWHERE",
    "FEED",
    "FILES",
    "GENERIC",
    "MESSENGERS",
    "NETWORKS",
    "NUMBERED",
    "OF_PAPERS",
    "OF_WIRES",
    "PICTURES",
    "TOOLS",
]

GENERIC: frozenset[str] = frozenset(
    "com org net info biz edu gov mil int eu example invalid test news media press tv fm io co "
    "app blog online site website live today world social fund club radio me video link page "
    "agency berlin hamburg koeln bayern wien nrw saarland ruhr cat eus gal bzh scot wales asia "
    "africa london paris nyc tokyo istanbul swiss quebec".split()
)
"""Ends of addresses that are of no country."""

COUNTRIES: frozenset[str] = frozenset(
    "ac ad ae af ag ai al am ao ar at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by "
    "bz ca cd cf cg ch ci ck cl cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et fi "
    "fj fo fr ga gd ge gh gi gl gm gn gq gr gt gu gw gy hk hn hr ht hu id ie il in iq ir is it je "
    "jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md mg mk ml "
    "mm mn mo mr mt mu mv mw mx my mz na nc ne ng ni nl no np nr nu nz om pa pe pf pg ph pk pl ps "
    "pt pw py qa re ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr ss st su sv sy sz tc td tg "
    "th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu ws ye za zm "
    "zw".split()
)
"""Ends of addresses that are of a country."""

OF_PAPERS: frozenset[str] = frozenset(
    "com org net info news online tv fm media press today world eu cat eus gal africa asia example".split()
)
"""Those of no country that papers call themselves by in the titles of their pages."""

OF_WIRES: frozenset[str] = frozenset("com net org info tv".split())
"""Those of no country by which datelines name a site."""

NUMBERED: frozenset[str] = frozenset("rs me ba hr si hu mk kg com media".split())
"""Ends of addresses of houses that are called by a number: "021.rs", "24.kg"."""

FILES: frozenset[str] = frozenset(
    "html htm php asp aspx jpg jpeg png gif webp svg pdf js css".split()
)
"""What the name of a file ends in, and no address."""

EVERYWHERE: tuple[str, ...] = ("tel", "fax", "gsm", "signal", "whatsapp")
"""What ITU-T E.123 and telephones print in front of a number everywhere, and services that are dialled."""

NETWORKS: frozenset[str] = frozenset(
    "facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tiktok messenger "
    "threads bluesky mastodon vk vkontakte tumblr flipboard pocket xing email e-mail mail sms link "
    "viber line weibo wechat youtube rss signal google truthsocial shareaholic snapchat kakaotalk "
    "odnoklassniki fb pinit digg + вконтакте одноклассники фейсбук твиттер телеграм".split()
)
"""Networks, and the ways to pass something on whose names are the same in all languages."""

MESSENGERS: tuple[str, ...] = (
    "telegram",
    "whatsapp",
    "viber",
    "телеграм",
    "вотсап",
    "вайбер",
    "вайбър",
)
"""Messengers, in whose channels an outlet sends its news."""

CHANNELLED: tuple[str, ...] = (
    *MESSENGERS,
    *"facebook instagram youtube tiktok twitter linkedin bluesky".split(),
    *"фейсбук фејсбук вконтакте инстаграм інстаграм ютуб".split(),
)
"""Networks and messengers that have channels."""

FEED: str = "google"
"""Who gathers the news, and calls that by the word of each language: "Google Nachrichten"."""

TOOLS: tuple[str, ...] = tuple("play plus maps chrome drive docs pay meet translate".split())
"""What else it has: a shop, maps and other tools."""

PICTURES: str = "pic.twitter.com/"
"""Where a network keeps the pictures of posts."""
