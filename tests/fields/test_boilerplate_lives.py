"""Notes on people that name no trade behind a verb, who did what, addresses of houses; and their like in prose.

Every outlet and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from newsparse import parse, parse_footer
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

LIVES = """
He joined the paper in 1997 and has been its chief sub-editor since 2011.
Before moving to Oregon, she worked for newspapers in Halden, Marwick and Tull.
Based in Marwick, Ann Ode reports on rail and trade across the north.
An award-winning broadcaster and podcaster, Bo hosts Harbour Drive on weekdays.
Greta Lund, deputy sports editor, has covered the Gulls since 2003.
Ann Ode reports on housing for HarbourMatters. Prior to that she spent six years at sea.
Bo is a Halden-based food writer with a weakness for dumplings.
Contributing columnist Greta Lund lives in Marwick with her husband.
Our correspondent has reported from 30 countries and speaks Farsi.
Ann Ode
Ann Ode covers finance and markets from Halden.
"""

POSTS = """
Senior Lecturer in Criminology, University of Marwick
Professor of Marine Ecology, Harbour Institute of Technology
Ann Ode | Ports correspondent | Halden
Bo Lund, Senior Correspondent, The Harbour
Ann Ode is president of the Rural Harbours Alliance.
Rev. Bo Lund serves as pastor of First Harbour Church in Marwick, Oregon.
Greta Lund is founder and CEO of Bright Quay, a staffing agency in Tull.
The authors are researchers at the Centre for Harbour Studies in Marwick.
"""

PROSE = """
He joined the party in 1997 and has been its treasurer since 2011.
Before moving to Oregon she had worked two jobs and slept in her car.
Based in Marwick, the company employs 300 people and ships to nine countries.
He has written six novels, but it is the unpublished diary that has set lawyers arguing.
Author Ann Ode, from Marwick, spoke about sneaking novels from her aunt's room.
Ann Ode, who covers the courts for a rival paper, was standing at the back when the verdict was read.
Greta Lund, 41, has farmed this slope since she was a girl.
Ann Ode is mayor of Tull.
The professor of marine ecology had warned the committee twice.
Bo Lund is head of a household of nine and earns $11 a day.
Raised in Marwick and trained in Tull, the surgeon was one of the first to operate by robot.
With assistance from the coast guard, the crew pumped out the hold and made for Tull.
Her office, at 22 Marine Drive, still has the bullet holes.
Maps by the prisoner and letters by the poet were shown to the jury, which took them home.
The trip was sponsored by an oil company, records show.
There are no billionaires in the village, only pensioners.
Names have been read out at the memorial every April since the war.
The views of the minister are those of the government, his spokesman insisted.
The commission may earn a place in history if its report is ever published.
The foundation, which gave $2m to the university, has no say in appointments.
Ann Ode, a columnist for the local paper, has lost her job.
Mr Lund, a former foreign minister, is writing his memoirs.
He is the correspondent who broke the story of the arms deal.
He was editor of the student paper before he joined the party.
Switchboard staff walked out in Tull.
Conflict of interest claims hit the harbour board
Award-winning journalist found dead in Tull
Corrections officers at Tull began a wildcat strike on Tuesday.
The charity depends on people like Mary, who drives 40 miles a week to deliver meals.
"""

NOTES = r"""
credits | --With assistance from Ann Ode, Bo Lund and Greta Lund.
credits | — Staff writers Ann Ode and Bo Lund contributed to this story.
credits | Reprinted with permission from the Harbour Pilot.
credits | Photo illustration by Ann Ode. Fact-checking by Bo Lund. Edited by Greta Lund.
credits | Illustrations by Ann Ode. Data visualisation by the Graphics Desk.
credits | Compiled by Ann Ode from staff reports and our bureau
related | More from Ann Ode:
copyright | Harbour News Ventures. All rights reserved.
correction | Updated on June 2 at 4:12 p.m.
correction | The Gazette misspelled the surname of the mayor of Tull. He is Bo Lund, not Lind. We regret the error.
contact | The Weekly Quay, P.O. Box 212, Marwick, IN 46342
contact | HARBOUR REGISTER\n18 Quay Street, Marwick NSW 2541\nPhone (02) 5550 4455
contact | Newsdesk 028 5550 5500\nAdvertising 028 5550 5501
contact | For more information, please contact Ann Ode on +44 20 7946 0018.
subscribe | The Quay relies entirely on its readers. It carries no advertising. Make a donation today.
disclaimer | Ann Ode does not work for, consult, own shares in or receive funding from any company that would benefit.
disclaimer | This story was drafted with the help of generative AI and checked by an editor before publication.
disclaimer | Opinions expressed by Harbour Contributors are their own.
correction | When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know.
legal | Welcome to the discussion.\nKeep it clean. Please avoid obscene, vulgar, lewd or racist language.
copyright | You are free to republish this article online or in print, provided you credit the Quay.
"""


def test_lives_without_a_trade_behind_a_verb() -> None:
    """A name or pronoun and words of the press make a note, whatever the verb."""
    lines = LIVES.strip().replace("Ann Ode\nAnn Ode covers", "Ann Ode|Ann Ode covers").split("\n")
    wrong = [line for line in lines if _kind(line.replace("|", "\n")) != "author_bio"]
    assert wrong == []


def test_posts_and_the_houses_of_them() -> None:
    """A post and its house, alone or in one sentence."""
    wrong = [line for line in POSTS.strip().split("\n") if _kind(line) != "author_bio"]
    assert wrong == []


def test_prose_with_the_same_words() -> None:
    """People in the news, and sentences that open as notes do."""
    wrong = [(_kind(line), line) for line in PROSE.strip().split("\n") if _kind(line) != "none"]
    assert wrong == []


def test_notes_of_other_kinds() -> None:
    """Credits that a dash or several kinds of work sign, addresses, moments, pleas and policies."""
    wrong: list[tuple[str, str]] = []
    for line in NOTES.strip().split("\n"):
        kind, _, text = line.partition(" | ")
        text = text.replace("\\n", "\n")
        if _kind(text) != kind:
            wrong.append((_kind(text), text))
    assert wrong == []


def test_a_mark_that_ends_a_press_release_is_skipped() -> None:
    """What holds no letter says nothing, and the note below it is read."""
    (block,) = parse_footer("###\n\nContact: Ann Ode, Public Affairs, 907-555-0123")
    assert (block.kind.value, block.phones) == ("contact", ("907-555-0123",))
    (block,) = parse_footer("-30-\n\nContact: desk@quay.example")
    assert block.emails == ("desk@quay.example",)


def test_the_heading_of_notes_on_contributors() -> None:
    """The heading is a note as well."""
    kinds = [
        block.kind.value
        for block in parse_footer(
            "Contributors\n\nAnn Ode teaches labor history at Marwick State University and is the "
            "author of Line Speed."
        )
    ]
    assert kinds == ["author_bio", "author_bio"]


def test_a_related_title_in_which_something_is_told_stays_out_of_the_text() -> None:
    """A label in capitals leads to titles, whatever they tell."""
    text = (
        "Ferry returns\n\nBy Ann Ode\n\nThe ferry came back to Tull on Monday after two years in dock.\n\n"
        "RELATED: Bo Lund is moving on from her gorgeous quay home — see inside!\n\n"
        "Crowds lined the harbour wall and waved as it passed the light.\n"
    )
    assert [paragraph.text[:10] for paragraph in parse(text).paragraphs] == [
        "The ferry ",
        "Crowds lin",
    ]


def _kind(text: str) -> str:
    kind, score = judge(text, TABLES)
    return kind.value if kind is not None and score > 0.0 else "none"
