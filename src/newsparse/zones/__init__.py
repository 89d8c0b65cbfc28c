"""Front, body, footer and asides: which lines of the page are which part of the article."""
