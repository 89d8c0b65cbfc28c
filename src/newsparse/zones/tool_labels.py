"""What databases, tools of the web and mails call the parts of an article in the heads that they print.

Facts
-----
Nexis, Factiva and ProQuest print the same labels under every article, in English and, for readers of German and
French, in theirs; a database's tags (Factiva's two letters) are of no language. Front matter has the keys of site
generators, of Open Graph (``article:published_time``) and of Dublin Core. The fields of a mail are those of RFC 5322
and RFC 2076, and of the tools that carry it. All of them are notations, whatever language the article is in.
"""

from __future__ import annotations

import regex

from newsparse.patterns import late

__all__ = [
    "COPYRIGHT",
    "COUNTED",
    "DOCUMENT",
    "DRAWN",
    "EDITION",
    "ENDED",
    "ENDING",
    "FACTIVA",
    "FACTIVA_FRONT",
    "FACTIVA_HEADLINE",
    "FACTIVA_LONGER",
    "FACTIVA_NUMBER",
    "FACTIVA_REST",
    "FACTIVA_TAIL",
    "KEYS",
    "LABELS",
    "LISTED",
    "NOT_SHOWN",
    "NUMBERS",
    "OPENERS",
    "RUNNING_ON",
    "SIMPLE",
    "STRONG",
    "SYSTEM_KEYS",
    "TEXT",
]

LABELS: dict[str, str] = {
    "title": "title",
    "headline": "title",
    "byline": "author",
    "author": "author",
    "authors": "author",
    "dateline": "dateline",
    "date": "date",
    "published": "published",
    "publication-date": "published",
    "publication date": "published",
    "language": "language",
    "language of publication": "language",
    "publication": "site",
    "publication title": "site",
    "source": "site",
    "sitename": "site",
    "hostname": "site",
    "url": "site",
    "url source": "site",
    "published time": "published",
    "highlight": "description",
    "abstract": "description",
    "body": "text",
    "full text": "text",
    "markdown content": "text",
    # Nexis, for readers of German and French.
    "autor": "author",
    "auteur": "author",
    "sprache": "language",
    "langue": "language",
    **dict.fromkeys(("länge", "rubrik", "update", "longueur", "rubrique", "date-chargement"), ""),
    **dict.fromkeys(
        "length section load-date publication-type journal-code graphic subject organization person "
        "city state country geographic company ticker industry series type copyright edition "
        "correction correction-date issn notes distribution pages links location people volume "
        "issue classification column acc-no database credit caption publisher".split(),
        "",
    ),
    **dict.fromkeys(
        (
            "document type",
            "proquest document id",
            "document url",
            "last updated",
            "publication year",
            "publication info",
            "first page",
            "place of publication",
            "country of publication",
            "publication subject",
            "source type",
            "company / organization",
            "identifier / keyword",
            "number of pages",
            "document feature",
            "company name",
            "proquest document link",
            "load date",
            "publication type",
        ),
        "",
    ),
}
"""The part of the article for each label of a database, case-folded; empty for what is none of it."""

STRONG: frozenset[str] = frozenset(
    {
        "length",
        "load-date",
        "publication-type",
        "journal-code",
        "publication title",
        "publication info",
        "full text",
        "document type",
        "proquest document id",
        "proquest document link",
        "url source",
        "markdown content",
        "länge",
        "longueur",
        "date-chargement",
    }
)
"""Labels that only a database prints, or a tool."""

OPENERS: frozenset[str] = frozenset({"title", "headline"})
"""Labels of a headline, which opens a head."""

SIMPLE: frozenset[str] = frozenset(
    "title headline author authors byline date published publication-date source url sitename "
    "hostname language dateline publisher publication section".split()
) | {"publication date"}
"""Labels that a head of a few lines is made of."""

RUNNING_ON: frozenset[str] = frozenset({"title", "author", "description", "site"})
"""What may go on on the next line; lengths and days do not."""

LISTED: frozenset[str] = frozenset({"section", "graphic"})
"""Labels of what has several lines, and is none of the article."""

FACTIVA: dict[str, str] = {
    **dict.fromkeys(
        "SE CLM CR WC ET SC ED PG VOL CY RF CT ART PUB CO IN NS RE IPC IPD AN".split(), ""
    ),
    "HD": "title",
    "BY": "author",
    "PD": "published",
    "SN": "site",
    "LA": "language",
    "LP": "text",
    "TD": "text",
}
"""The part of the article for each tag of Factiva."""

FACTIVA_TAIL: frozenset[str] = frozenset("CO IN NS RE IPC IPD PUB AN ART CT RF".split())
"""Tags that stand below the text."""

FACTIVA_LONGER: frozenset[str] = frozenset(tag for tag in FACTIVA if len(tag) > 2)
"""Those of its tags that have three letters."""

FACTIVA_HEADLINE: str = "HD"
FACTIVA_FRONT: frozenset[str] = frozenset("BY WC PD SN LA CY".split())
"""Tags of which a head with a headline has two."""

FACTIVA_REST: str = "TD"
"""Stands above the rest of a text, below its lead."""

FACTIVA_NUMBER: str = "AN"
"""The number of the document, which ends its tail."""

TEXT: str = "Body"
"""Stands on a line by itself above the text in Nexis."""

_RULED = r"_{8,}|={8,}|-{20,}"
_OF = r"\d{1,6} of \d{1,6}"
_ENDED = r"End of Document|Document [A-Z]{2}(?=[A-Z0-9]*?\d{6})\w++"

COUNTED = late(rf"Document {_OF}|{_OF} DOCUMENTS?", regex.IGNORECASE)
"""How a dump of documents counts them: "Document 3 of 17", "3 of 17 DOCUMENTS"."""

DOCUMENT = late(rf"(?:Document|Page)? ?{_OF}(?: DOCUMENTS?)?|{_RULED}", regex.IGNORECASE)
"""How the head of a document counts it or its pages, and the lines that are drawn around it."""

DRAWN = late(_RULED)
"""The lines alone."""

ENDED = late(_ENDED, regex.IGNORECASE)
"""Where a document ends, as Nexis and Factiva print it: "Document HARB000020250414el4e0001x"."""

ENDING = late(
    rf"{_ENDED}|_{{8,}}|={{8,}}|Database copyright ©.*|Contact us at: http.*", regex.IGNORECASE
)
"""The same, and what ProQuest prints there."""

EDITION = late(
    r"(?:[\p{L}\d.,'-]+ ){0,5}editions?(?:[ -]+final)?|(?:late |city |night )*final"
    r"|corrections? appended|\p{L}*ausgabe(?: \p{Lu}[\p{L}-]+)*|édition(?: [\p{L}’'-]+){1,3}",
    regex.IGNORECASE,
)
"""What Nexis prints under the day: which edition of the paper it was."""

COPYRIGHT = late(
    r"(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés)",
    regex.IGNORECASE,
)
"""How the copyright line of a database opens."""

NOT_SHOWN = late(
    r"""
    (?: x | arc | authentication | auto | bounces | content | delivered | disposition | dkim | domainkey | envelope
      | errors | feedback | in-reply | list | message | mime | original | reply | resent | return | received | thread
      | user | mailing ) - [a-z0-9] [a-z0-9-]*+
    | received | sender | references | importance | priority | precedence | organi[sz]ation | newsgroups | lines
    """,
    regex.VERBOSE,
)
"""Fields of a mail that nobody is shown, case-folded."""

KEYS: dict[str, str] = {
    key: name
    for name, keys in {
        "title": "title headline",
        "author": "author authors byline by creator writer writers",
        "date": "date",
        "published": "published pubdate publishdate publish_date publication_date datepublished "
        "date_published published_at published_time published_date first_published "
        "article:published_time dc.date.issued",
        "updated": "lastmod updated modified last_modified datemodified date_modified updated_at "
        "last_updated lastupdated date_updated modified_time article:modified_time",
        "language": "language lang",
        "site": "sitename site site_name publisher publication source hostname url source_url "
        "canonical_url link",
        "description": "description summary excerpt abstract subtitle standfirst dek deck",
        "": "newsparse draft tags categories categories keywords slug fingerprint",
    }.items()
    for key in keys.split()
}
"""What the keys of web tools name, case-folded and with low lines for blanks and hyphens."""

SYSTEM_KEYS: dict[str, str] = KEYS | {
    "post_title": "title",
    "post_date": "published",
    "post_excerpt": "description",
    **dict.fromkeys(("body", "text", "content", "post_content", "full_text"), "text"),
}
"""The same, and what editorial systems name so."""

NUMBERS: frozenset[str] = frozenset("id nid guid uuid slug".split())
"""Labels of what only the system itself calls an article by."""
