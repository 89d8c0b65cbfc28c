"""Sections, labels, towns and bodies where the byline stands: all of them have the shape of a name."""

from __future__ import annotations

import newsparse

NOBODY = """
India News|Kenya News|Cape Town News|Entertainment News|Community News|City Council|School Board|Royal Commission|
Asia Pacific|NFL Draft|Hamburger Hafen|Kreis Steinburg|Conseil Municipal|Transporte Público|Noticias Relacionadas|
EDIÇÃO IMPRESSA|Edição do Dia|Últimas Notícias|Exclusivo Assinantes|Emilia Romagna|Noord Holland|Openbaar Vervoer|
Västra Götaland|Vestland Fylke|Seneste Nyt|Pohjois Pohjanmaa|Wydanie Papierowe|Nowy Sącz|Hradec Králové|Tištěné Vydání|
Nyomtatott Kiadás|Ediția Tipărită|Basılı Gazete|Последние Новости|Останні Новини|Кривий Ріг|آخر الأخبار|آخرین خبرها|
उत्तर प्रदेश|बड़ी खबर|Berita Terkini|Edisi Cetak|Thời Sự|Giao Thông|Puerto Vallarta|Kota Bharu|Banská Bystrica|
Mount Isa|University of Leeds|Le Bac de Saint-Malo|Prince Harry|Kieler Förde|Künstliche Intelligenz|Sztuczna Inteligencja|Crise Énergétique|
Crisis Climática|Cluj Napoca|Северный Кавказ|Общественное Обсуждение|Nghệ An|Greater Accra
"""
SOMEBODY = """
Rowena Tidewell|Amaka Obi|Chinedu Okafor|Helen Park|Rowan Hill|Anna Süd|Nguyễn Thị Hoa|Carla Puerto|News Desk|
KXNW News|Олена Гавань|Jane Bay
"""
BODY = (
    "\n\n14 April 2025\n\nThe ferries to the islands stayed in harbour on Monday because the wind had risen to force ten, "
    "and nobody could say when the first of them would leave the quay again.\n"
)


def names(line: str) -> list[str]:
    """Return whom an article names that prints *line* between headline and date."""
    article = newsparse.parse(f"Storm closes the ports of the north\n\n{line}{BODY}")
    return [author.name for author in article.authors]


def listed(block: str) -> list[str]:
    """Return the entries of a block."""
    return block.replace("\n", "").split("|")


def test_sections_and_places_are_nobody() -> None:
    """What a page prints of sections, offers and places beside the date is no author."""
    assert {line: found for line in listed(NOBODY) if (found := names(line))} == {}


def test_what_the_text_speaks_of_in_small_letters_is_no_name() -> None:
    """The text writes no author's name in small letters."""
    assert names("Quay Gullery") == []
    assert names("Gully Gullery") == ["Gully Gullery"]


def test_place_and_day_are_no_byline() -> None:
    """A place in front of a dash and a day is no author either."""
    assert newsparse.parse("Storm\n\nMerrin Bay — 14 April 2025" + BODY).authors == ()


def test_names_and_houses_are_still_somebody() -> None:
    """Names and houses that hold such a word sign all the same."""
    assert {line: found for line in listed(SOMEBODY) if (found := names(line)) != [line]} == {}
