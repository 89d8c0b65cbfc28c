"""The ways out: values in; dictionaries, Markdown, HTML, plain lists out.

Nothing below this room imports it, but for ``literal``, with which the reader recognises its own
Markdown again.
"""
