"""How Sphinx builds the documentation: ``sphinx-build -n -W docs OUT``."""

from __future__ import annotations

from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import newsparse

project = "newsparse"
author = "The newsparse developers"
project_copyright = "2026, the newsparse developers"
release = version = newsparse.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "jupyter_execute"]
html_theme = "furo"
html_title = f"newsparse {release}"

# Only pages that say so in their front matter are run; what they raise ends the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 60
nb_merge_streams = True
myst_enable_extensions = ["deflist", "colon_fence"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
python_use_unqualified_type_names = True
# Every name is documented under the name that a user imports.
add_module_names = False

# The build needs no network, so there are no inventories of other projects.
nitpick_ignore_regex = [
    # How the parser hands over values that are not made yet: not for users.
    ("py:class", r"newsparse\.model\.spans\.Deferred"),
    ("py:.*", r"(collections|datetime|dt|enum|typing|regex|attrs|hypothesis|st)\..*"),
    ("py:class", r"(str|int|float|bool|bytes|list|dict|set|tuple|object|type|None|Any|Mapping)"),
    ("py:class", r"(Iterable|Iterator|Sequence|Callable|StrEnum|SearchStrategy|optional)"),
    ("py:exc", r"(ValueError|TypeError|LookupError|KeyError)"),
]


def under_public_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element
) -> Element | None:
    """Find ``newsparse.model.spans.Span`` where it is documented, as ``newsparse.Span``."""
    module, _, name = str(node.get("reftarget", "")).rpartition(".")
    known = name in newsparse.__all__ and module.split(".")[0] in {"", "newsparse"}
    if not known or module == "newsparse":
        return None
    domain = env.domains.python_domain
    return domain.resolve_xref(
        env, node["refdoc"], app.builder, node["reftype"], f"newsparse.{name}", node, contnode
    )


def setup(app: Sphinx) -> None:
    """Connect the look-up above."""
    app.connect("missing-reference", under_public_name)
