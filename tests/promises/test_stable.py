"""Promise 4, stable: what newsparse writes, it reads back."""

from __future__ import annotations

from hypothesis import given

import newsparse
from newsparse.testing import articles, texts


@given(texts())
def test_stable_with_front_matter(text: str) -> None:
    """Markdown with front matter has the article's content, and gives itself again."""
    article = newsparse.parse(text)
    markdown = article.to_markdown(front_matter=True)
    assert markdown.startswith("---\nnewsparse: 1\n")
    again = newsparse.parse(markdown)
    assert again == article
    assert again.to_markdown(front_matter=True) == markdown


@given(articles())
def test_stable_with_front_matter_for_articles(article: newsparse.Article) -> None:
    """The same holds for articles that nobody has parsed."""
    markdown = article.to_markdown(front_matter=True)
    again = newsparse.parse(markdown)
    assert again == article
    assert again.to_markdown(front_matter=True) == markdown


@given(articles())
def test_stable_as_plain_markdown(article: newsparse.Article) -> None:
    """Plain Markdown reads back to the same content, for every article that can be drawn."""
    assert newsparse.parse(article.to_markdown()) == article
