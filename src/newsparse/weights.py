"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""

from newsparse.evidence import Cue, Pair, Table

GAPS = Table(
    "do the lines on both sides belong to one paragraph?",
    bias=(-1.17, -1.70, -0.38, 0.71, 0.22),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            (
                "letter",
                "capital",
                "digit",
                "stop",
                "quoted stop",
                "comma",
                "colon",
                "hyphen",
                "dash",
                "closing",
                "opening",
                "caseless",
                "other",
            ),
            (
                (
                    1.63,
                    -0.20,
                    0.96,
                    -1.51,
                    -1.81,
                    0.90,
                    -1.05,
                    0.54,
                    0.01,
                    0.02,
                    -0.78,
                    0.82,
                    0.32,
                ),  # blocks
                (
                    1.47,
                    -0.08,
                    0.85,
                    -1.27,
                    -1.41,
                    0.52,
                    -0.64,
                    -0.26,
                    0.01,
                    0.50,
                    -0.86,
                    0.39,
                    0.61,
                ),  # wrapped
                (
                    2.08,
                    -0.08,
                    0.73,
                    -1.74,
                    -1.69,
                    0.99,
                    -0.69,
                    0.14,
                    0.01,
                    0.03,
                    -0.66,
                    0.48,
                    0.26,
                ),  # solid
                (
                    1.98,
                    -0.12,
                    0.72,
                    -1.41,
                    -1.73,
                    0.71,
                    -0.80,
                    0.20,
                    0.01,
                    0.17,
                    -0.66,
                    0.48,
                    0.33,
                ),  # spaced
                (
                    1.76,
                    -0.10,
                    0.73,
                    -2.01,
                    -1.23,
                    0.78,
                    -0.64,
                    0.14,
                    0.01,
                    0.34,
                    -0.66,
                    0.48,
                    0.30,
                ),  # lines
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            (
                "small",
                "capital",
                "digit",
                "quote and small",
                "quote",
                "dash",
                "bullet",
                "closing",
                "opening",
                "caseless",
                "other",
            ),
            (
                (2.99, -1.50, 0.47, 0.24, -0.84, -0.43, -1.97, -0.59, 1.55, -0.24, 0.18),  # blocks
                (
                    3.10,
                    -0.91,
                    -0.22,
                    0.31,
                    -1.22,
                    -0.50,
                    -1.28,
                    -0.78,
                    2.26,
                    -0.45,
                    -0.47,
                ),  # wrapped
                (2.86, -1.07, 0.23, 0.30, -1.23, -0.39, -1.30, -0.55, 1.52, -0.27, -0.22),  # solid
                (2.61, -0.55, 0.15, 0.24, -1.33, -0.39, -1.30, -0.55, 1.52, -0.27, -0.22),  # spaced
                (2.64, -0.98, 0.15, 0.24, -0.64, -0.44, -1.30, -0.55, 1.52, -0.27, -0.48),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (0.62, -0.43, -0.34),  # blocks
                (2.14, -1.20, -1.10),  # wrapped
                (1.28, -0.63, -0.77),  # solid
                (1.37, -0.37, -1.10),  # spaced
                (2.13, -0.70, -1.54),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.18, -1.12, -0.24, -0.01, 1.03, 1.00, 0.41, -0.95, -0.08),  # blocks
                (-1.19, -1.08, -0.09, 0.50, 1.17, 1.29, 0.74, -1.45, -0.05),  # wrapped
                (1.05, -1.70, -0.55, -0.35, 1.30, 0.90, 0.20, -0.92, -0.05),  # solid
                (-0.50, -1.14, -0.20, -0.17, 1.13, 1.30, 0.48, -0.95, -0.05),  # spaced
                (-0.18, -1.12, -0.24, -0.01, 1.03, 1.00, 0.41, -0.95, -0.04),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.65, 0.62, 0.24, -0.33, -1.25, -0.08),  # blocks
                (0.93, 0.74, 0.41, -0.43, -1.76, -0.05),  # wrapped
                (0.31, 0.66, 0.15, -0.31, -0.89, -0.05),  # solid
                (1.03, 0.77, 0.29, -0.43, -1.71, -0.05),  # spaced
                (0.65, 0.62, 0.24, -0.33, -1.25, -0.04),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (0.64, 1.10, -2.20, 1.86, -1.56),  # blocks
                (1.14, 2.08, -3.62, 2.91, -2.66),  # wrapped
                (0.64, 1.13, -2.20, 1.86, -1.56),  # solid
                (0.67, 1.13, -2.20, 1.86, -1.56),  # spaced
                (0.48, 0.76, -1.87, 1.74, -1.23),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-0.59, -0.94, 0.44, 0.29, 0.30, 0.36),  # blocks
                (-0.60, 0.20, 0.09, 0.21, 0.15, -0.21),  # wrapped
                (0.15, -0.89, 0.07, 0.44, -0.44, 0.54),  # solid
                (-0.67, -0.53, 0.79, 0.14, -0.01, 0.17),  # spaced
                (-0.46, -0.20, 0.34, 0.17, -0.06, 0.09),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.92, 0.09, -0.09, -0.62, -0.08, -0.35),  # blocks
                (0.80, 1.06, -0.35, -0.29, -0.51, -0.87),  # wrapped
                (0.61, 0.69, -0.18, -0.30, -0.64, -0.30),  # solid
                (0.43, 0.52, 0.04, -0.06, -0.51, -0.51),  # spaced
                (0.86, 1.02, 0.41, -0.57, -1.06, -0.77),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.29, 0.32, -0.17),  # blocks
                (-0.62, 0.18, 0.28),  # wrapped
                (-0.66, 0.56, -0.03),  # solid
                (-0.02, 0.04, -0.11),  # spaced
                (0.61, -0.59, -0.13),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.58),
                ("letter", "capital", -0.23),
                ("letter", "digit", 0.17),
                ("letter", "quote and small", 0.11),
                ("letter", "dash", 0.17),
                ("letter", "bullet", -0.28),
                ("letter", "other", 0.23),
                ("capital", "capital", -0.10),
                ("digit", "digit", 0.13),
                ("digit", "other", 0.16),
                ("stop", "capital", 0.17),
                ("stop", "quote", -0.24),
                ("stop", "dash", -0.21),
                ("stop", "closing", -0.29),
                ("stop", "opening", 0.43),
                ("stop", "caseless", -0.27),
                ("stop", "other", -0.37),
                ("quoted stop", "small", 0.14),
                ("quoted stop", "capital", -0.42),
                ("quoted stop", "quote", -0.19),
                ("quoted stop", "other", -0.25),
                ("comma", "small", 0.12),
                ("comma", "capital", 0.51),
                ("comma", "bullet", -0.36),
                ("colon", "capital", 0.23),
                ("colon", "digit", -0.46),
                ("colon", "quote", 0.16),
                ("colon", "dash", -0.13),
                ("colon", "other", -0.17),
                ("hyphen", "small", 0.24),
                ("hyphen", "capital", -0.11),
                ("closing", "capital", -0.46),
                ("closing", "digit", 0.20),
                ("closing", "quote", -0.23),
                ("closing", "opening", 0.33),
                ("closing", "caseless", -0.14),
                ("closing", "other", 0.33),
                ("opening", "capital", -0.27),
                ("caseless", "caseless", 0.23),
                ("other", "capital", 0.15),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 60", -0.10),
                ("letter", "to 100", -0.43),
                ("letter", "to 180", 0.43),
                ("letter", "to 400", 0.80),
                ("capital", "to 30", -0.12),
                ("digit", "to 30", 0.13),
                ("digit", "more", 0.11),
                ("stop", "to 30", 0.32),
                ("stop", "to 60", -0.10),
                ("stop", "to 100", 0.48),
                ("stop", "to 180", -0.24),
                ("stop", "to 400", -0.81),
                ("stop", "more", -0.37),
                ("quoted stop", "to 100", -0.33),
                ("quoted stop", "to 180", -0.23),
                ("comma", "to 60", -0.18),
                ("comma", "to 100", 0.32),
                ("comma", "to 180", -0.36),
                ("comma", "to 400", 0.22),
                ("comma", "more", 0.37),
                ("colon", "to 60", 0.22),
                ("colon", "to 100", -0.13),
                ("colon", "to 180", -0.19),
                ("colon", "more", -0.24),
                ("hyphen", "to 100", 0.11),
                ("closing", "to 100", -0.26),
                ("closing", "to 180", 0.44),
                ("closing", "more", 0.16),
                ("opening", "to 400", -0.23),
                ("caseless", "to 30", -0.42),
                ("caseless", "to 60", -0.10),
                ("caseless", "to 100", 0.40),
                ("caseless", "to 180", 0.29),
                ("other", "to 60", 0.15),
            ),
        ),
        Pair(
            "start",
            "so far",
            (
                ("small", "to 60", 0.32),
                ("small", "to 100", 0.28),
                ("small", "to 180", 0.18),
                ("small", "to 400", 0.14),
                ("small", "more", 0.36),
                ("capital", "to 30", -0.17),
                ("capital", "to 60", -0.21),
                ("capital", "to 100", -0.53),
                ("capital", "to 400", 0.59),
                ("digit", "to 30", 0.32),
                ("digit", "more", -0.26),
                ("quote", "to 30", -0.12),
                ("quote", "to 100", -0.10),
                ("quote", "to 400", 0.12),
                ("quote", "more", -0.37),
                ("bullet", "to 180", -0.22),
                ("bullet", "to 400", -0.34),
                ("closing", "to 100", -0.13),
                ("opening", "to 100", 0.43),
                ("opening", "to 180", 0.34),
                ("caseless", "to 30", -0.52),
                ("caseless", "to 60", -0.16),
                ("caseless", "to 100", 0.29),
                ("caseless", "to 180", 0.25),
                ("other", "to 30", 0.33),
                ("other", "to 180", -0.22),
                ("other", "to 400", -0.44),
                ("other", "more", 0.31),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.49),
                ("letter", "hardly not", 0.12),
                ("letter", "just", 0.38),
                ("letter", "easily", -0.30),
                ("letter", "no column", 0.14),
                ("capital", "easily", -0.11),
                ("digit", "no column", 0.23),
                ("stop", "no", 0.27),
                ("stop", "hardly not", 0.12),
                ("stop", "just", -0.29),
                ("stop", "yes", -0.24),
                ("stop", "no column", -0.64),
                ("quoted stop", "yes", -0.31),
                ("quoted stop", "no column", -0.18),
                ("comma", "no", 0.18),
                ("comma", "just", -0.29),
                ("comma", "no column", 0.26),
                ("colon", "no", -0.45),
                ("colon", "just", 0.31),
                ("colon", "yes", 0.14),
                ("colon", "easily", -0.11),
                ("colon", "no column", -0.30),
                ("hyphen", "no", -0.13),
                ("hyphen", "hardly not", -0.13),
                ("hyphen", "no column", 0.40),
                ("opening", "no column", -0.13),
                ("caseless", "hardly not", 0.11),
                ("caseless", "just", -0.18),
                ("caseless", "easily", -0.15),
                ("caseless", "no column", 0.33),
                ("other", "just", 0.27),
            ),
        ),
        Pair(
            "between",
            "end",
            (
                ("nothing", "digit", 0.13),
                ("nothing", "stop", -0.11),
                ("nothing", "quoted stop", -0.23),
                ("nothing", "comma", -0.23),
                ("nothing", "colon", 0.31),
                ("nothing", "hyphen", 0.25),
                ("nothing", "closing", 0.26),
                ("nothing", "caseless", 0.26),
                ("blank", "letter", 0.19),
                ("blank", "capital", -0.15),
                ("blank", "digit", 0.23),
                ("blank", "stop", -0.58),
                ("blank", "quoted stop", -0.43),
                ("blank", "comma", 0.58),
                ("blank", "colon", -0.66),
                ("blank", "hyphen", 0.55),
                ("blank", "closing", -0.15),
                ("blank", "opening", -0.35),
                ("blank", "caseless", 0.23),
                ("blank", "other", 0.22),
                ("page", "letter", 0.65),
                ("page", "hyphen", -0.73),
                ("page", "caseless", -0.25),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.79),
                ("nothing", "hardly not", 0.84),
                ("nothing", "just", 0.43),
                ("nothing", "yes", -0.52),
                ("nothing", "easily", -0.86),
                ("blank", "just", -0.33),
                ("blank", "easily", -0.15),
                ("page", "no", -0.42),
                ("page", "hardly not", -0.58),
                ("page", "yes", 0.28),
                ("page", "easily", 0.38),
                ("page", "no column", -0.12),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", -0.13),
                ("to 30", "to 60", 0.18),
                ("to 30", "to 100", -0.29),
                ("to 30", "to 180", -0.30),
                ("to 30", "more", 0.37),
                ("to 60", "to 30", -0.16),
                ("to 60", "to 60", -0.14),
                ("to 60", "to 100", 1.01),
                ("to 60", "to 180", -0.11),
                ("to 60", "to 400", -0.20),
                ("to 60", "more", -0.62),
                ("to 100", "to 30", -0.40),
                ("to 100", "to 60", 0.38),
                ("to 100", "to 100", -0.24),
                ("to 100", "to 180", 0.27),
                ("to 100", "to 400", 0.13),
                ("to 180", "to 60", 0.48),
                ("to 180", "to 100", -0.38),
                ("to 400", "to 30", 0.51),
                ("to 400", "to 100", -0.21),
                ("to 400", "to 180", -0.32),
                ("more", "to 30", 0.54),
                ("more", "to 60", -0.58),
                ("more", "to 180", 0.26),
                ("more", "to 400", -0.15),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", 0.20),
                ("to 30", "stop", 0.19),
                ("to 60", "open", -0.14),
                ("to 60", "stop", 0.15),
                ("to 60", "colon", 0.29),
                ("to 100", "open", -0.30),
                ("to 100", "stop", 0.47),
                ("to 100", "colon", -0.19),
                ("to 180", "stop", -0.12),
                ("to 400", "stop", -0.24),
                ("more", "open", 0.11),
                ("more", "stop", -0.41),
            ),
        ),
        Pair(
            "between",
            "start",
            (
                ("nothing", "small", 0.48),
                ("nothing", "capital", 0.57),
                ("nothing", "quote", 0.20),
                ("nothing", "bullet", -0.98),
                ("nothing", "caseless", 0.41),
                ("blank", "small", 0.53),
                ("blank", "capital", -1.03),
                ("blank", "digit", 0.11),
                ("blank", "quote", -0.56),
                ("blank", "dash", -0.17),
                ("blank", "bullet", 0.33),
                ("blank", "closing", -0.17),
                ("blank", "opening", 0.76),
                ("blank", "caseless", -0.27),
                ("blank", "other", 0.17),
                ("page", "small", 0.28),
                ("page", "quote", -0.12),
                ("page", "caseless", -0.27),
                ("page", "other", -0.29),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.77),
                ("letter", "stop", 0.12),
                ("digit", "open", 0.25),
                ("digit", "stop", 0.11),
                ("stop", "open", -0.32),
                ("stop", "stop", -0.47),
                ("quoted stop", "open", 0.21),
                ("quoted stop", "stop", -0.93),
                ("comma", "open", -0.43),
                ("comma", "stop", 0.78),
                ("colon", "open", -0.31),
                ("hyphen", "stop", 0.15),
                ("closing", "open", 0.16),
                ("opening", "stop", -0.23),
                ("caseless", "open", -0.14),
                ("caseless", "stop", 0.39),
                ("other", "stop", 0.24),
            ),
        ),
    ),
)

LATE = Table(
    "the same, where the cheap cues leave it undecided",
    bias=(0.47, -0.90, 0.12, 0.05, -0.04),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            (
                "letter",
                "capital",
                "digit",
                "stop",
                "quoted stop",
                "comma",
                "colon",
                "hyphen",
                "dash",
                "closing",
                "opening",
                "caseless",
                "other",
            ),
            (
                (
                    0.78,
                    -0.14,
                    0.44,
                    -0.39,
                    -0.78,
                    0.44,
                    -0.50,
                    0.21,
                    0.00,
                    0.19,
                    -0.80,
                    0.32,
                    0.22,
                ),  # blocks
                (
                    0.85,
                    -0.21,
                    0.42,
                    -0.30,
                    -0.54,
                    0.31,
                    -0.07,
                    -0.44,
                    0.00,
                    0.34,
                    -0.84,
                    0.00,
                    0.44,
                ),  # wrapped
                (
                    1.61,
                    -0.14,
                    0.34,
                    -1.05,
                    -0.91,
                    0.71,
                    -0.20,
                    -0.07,
                    0.00,
                    0.06,
                    -0.66,
                    0.13,
                    0.17,
                ),  # solid
                (
                    1.11,
                    -0.14,
                    0.34,
                    -0.39,
                    -0.97,
                    0.42,
                    -0.18,
                    -0.03,
                    0.00,
                    0.13,
                    -0.66,
                    0.13,
                    0.22,
                ),  # spaced
                (
                    1.19,
                    -0.14,
                    0.34,
                    -1.04,
                    -0.54,
                    0.42,
                    -0.15,
                    -0.07,
                    0.00,
                    0.34,
                    -0.66,
                    0.13,
                    0.16,
                ),  # lines
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            (
                "small",
                "capital",
                "digit",
                "quote and small",
                "quote",
                "dash",
                "bullet",
                "closing",
                "opening",
                "caseless",
                "other",
            ),
            (
                (1.20, -0.67, 0.38, 0.13, -0.79, 0.07, -1.16, -0.29, 0.84, 0.16, 0.11),  # blocks
                (
                    1.53,
                    -0.08,
                    -0.28,
                    0.19,
                    -0.68,
                    -0.19,
                    -0.78,
                    -0.43,
                    1.27,
                    -0.24,
                    -0.34,
                ),  # wrapped
                (1.24, -0.46, 0.20, 0.13, -0.63, -0.07, -0.78, -0.29, 0.84, -0.03, -0.17),  # solid
                (1.13, 0.02, 0.09, 0.13, -0.89, -0.07, -0.78, -0.29, 0.84, -0.03, -0.17),  # spaced
                (1.13, -0.32, 0.09, 0.13, -0.28, -0.14, -0.78, -0.29, 0.84, -0.03, -0.38),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (0.15, -0.36, 0.21),  # blocks
                (1.11, -0.66, -0.48),  # wrapped
                (0.64, -0.34, -0.31),  # solid
                (0.75, -0.09, -0.67),  # spaced
                (1.45, -0.42, -1.05),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.05, -0.71, 0.02, 0.21, 0.61, 0.60, 0.13, -0.86, 0.03),  # blocks
                (-0.76, -0.52, 0.08, 0.52, 0.60, 0.87, 0.43, -1.28, 0.02),  # wrapped
                (0.84, -1.25, -0.13, 0.01, 0.85, 0.47, 0.03, -0.86, 0.02),  # solid
                (-0.27, -0.71, 0.11, 0.21, 0.69, 0.78, -0.01, -0.86, 0.02),  # spaced
                (-0.05, -0.71, 0.02, 0.21, 0.61, 0.60, 0.13, -0.86, 0.02),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.51, 0.33, 0.18, -0.23, -0.84, 0.03),  # blocks
                (0.76, 0.58, 0.40, -0.58, -1.22, 0.02),  # wrapped
                (0.33, 0.23, 0.10, -0.09, -0.60, 0.02),  # solid
                (0.70, 0.36, 0.15, -0.13, -1.12, 0.02),  # spaced
                (0.51, 0.33, 0.18, -0.23, -0.84, 0.02),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (0.56, 0.71, -1.41, 1.61, -1.47),  # blocks
                (0.70, 1.54, -2.33, 2.48, -2.44),  # wrapped
                (0.55, 0.71, -1.41, 1.61, -1.47),  # solid
                (0.54, 0.71, -1.41, 1.61, -1.47),  # spaced
                (0.64, 0.24, -1.19, 1.54, -1.25),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-0.43, -1.04, 0.19, 0.34, 0.67, 0.28),  # blocks
                (-0.34, -0.03, 0.11, 0.08, 0.29, -0.15),  # wrapped
                (0.30, -0.96, -0.19, 0.45, -0.22, 0.61),  # solid
                (-0.43, -0.42, 0.44, -0.03, 0.19, 0.24),  # spaced
                (-0.29, -0.36, 0.12, 0.07, 0.10, 0.34),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-0.07, 0.29, 0.31, -0.36, 0.19, -0.36),  # blocks
                (0.24, 0.57, 0.22, -0.07, -0.44, -0.56),  # wrapped
                (-0.02, 0.68, 0.16, -0.16, -0.43, -0.23),  # solid
                (-0.09, 0.43, 0.22, 0.13, -0.31, -0.40),  # spaced
                (0.20, 0.83, 0.65, -0.33, -0.70, -0.66),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.12, 0.07, 0.04),  # blocks
                (-0.50, 0.19, 0.28),  # wrapped
                (-0.37, 0.27, 0.09),  # solid
                (-0.05, 0.01, 0.03),  # spaced
                (0.33, -0.40, 0.05),  # lines
            ),
        ),
        Cue(
            "open",
            "whether a quotation or bracket is open at the gap",
            ("no", "quotation", "bracket"),
            (
                (-0.61, 0.73, -0.13),  # blocks
                (-0.17, 0.44, -0.30),  # wrapped
                (-0.71, 0.83, -0.13),  # solid
                (0.02, -0.02, -0.01),  # spaced
                (0.21, -0.10, -0.13),  # lines
            ),
        ),
        Cue(
            "short",
            "whether the line before ends in an abbreviation",
            ("no", "abbreviation", "initial"),
            (
                (-0.00, 0.00, 0.00),  # blocks
                (-0.04, 0.00, 0.00),  # wrapped
                (-0.01, 0.00, 0.00),  # solid
                (-0.01, 0.00, 0.00),  # spaced
                (-0.02, 0.00, 0.00),  # lines
            ),
        ),
        Cue(
            "title",
            "whether most words of the line after have capitals",
            ("no", "yes"),
            (
                (-0.49, 0.49),  # blocks
                (-0.30, 0.26),  # wrapped
                (-0.17, 0.16),  # solid
                (-0.08, 0.07),  # spaced
                (-0.73, 0.72),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.20),
                ("letter", "capital", -0.18),
                ("letter", "digit", 0.13),
                ("letter", "dash", 0.17),
                ("letter", "bullet", -0.10),
                ("letter", "other", 0.18),
                ("digit", "digit", 0.13),
                ("stop", "quote", -0.18),
                ("stop", "dash", -0.20),
                ("stop", "closing", -0.16),
                ("stop", "opening", 0.30),
                ("quoted stop", "small", 0.11),
                ("quoted stop", "capital", -0.18),
                ("quoted stop", "other", -0.17),
                ("comma", "capital", 0.42),
                ("comma", "bullet", -0.29),
                ("colon", "capital", 0.28),
                ("colon", "digit", -0.45),
                ("colon", "quote", 0.23),
                ("colon", "other", -0.22),
                ("hyphen", "small", 0.18),
                ("hyphen", "capital", -0.20),
                ("closing", "capital", -0.25),
                ("closing", "digit", 0.12),
                ("closing", "quote", -0.25),
                ("closing", "opening", 0.21),
                ("closing", "other", 0.21),
                ("opening", "capital", -0.18),
                ("opening", "other", -0.14),
                ("other", "capital", 0.11),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.13),
                ("letter", "to 60", -0.11),
                ("letter", "to 100", -0.42),
                ("letter", "to 180", 0.47),
                ("letter", "to 400", 0.68),
                ("digit", "to 30", 0.13),
                ("stop", "to 30", 0.37),
                ("stop", "to 60", -0.18),
                ("stop", "to 100", 0.41),
                ("stop", "to 180", -0.12),
                ("stop", "to 400", -0.44),
                ("stop", "more", -0.33),
                ("quoted stop", "to 100", -0.29),
                ("comma", "to 180", -0.28),
                ("comma", "to 400", 0.10),
                ("comma", "more", 0.36),
                ("colon", "to 60", 0.24),
                ("colon", "to 180", -0.28),
                ("colon", "more", -0.14),
                ("hyphen", "to 100", 0.19),
                ("hyphen", "to 400", -0.21),
                ("closing", "to 100", -0.13),
                ("closing", "more", 0.15),
                ("opening", "to 100", -0.14),
                ("opening", "to 400", -0.18),
                ("caseless", "to 30", -0.38),
                ("caseless", "to 60", -0.25),
                ("caseless", "to 100", 0.40),
                ("caseless", "to 180", 0.32),
                ("other", "to 60", 0.11),
            ),
        ),
        Pair(
            "start",
            "so far",
            (
                ("small", "to 100", 0.24),
                ("small", "more", 0.18),
                ("capital", "to 30", -0.11),
                ("capital", "to 100", -0.36),
                ("capital", "to 400", 0.54),
                ("digit", "to 30", 0.25),
                ("digit", "more", -0.18),
                ("quote", "to 30", -0.14),
                ("quote", "to 100", -0.15),
                ("quote", "to 180", -0.20),
                ("quote", "to 400", 0.17),
                ("bullet", "to 100", 0.12),
                ("bullet", "to 180", -0.19),
                ("bullet", "to 400", -0.32),
                ("closing", "to 100", -0.11),
                ("opening", "to 100", 0.30),
                ("opening", "to 180", 0.21),
                ("caseless", "to 30", -0.38),
                ("caseless", "to 60", -0.25),
                ("caseless", "to 100", 0.23),
                ("caseless", "to 180", 0.41),
                ("other", "to 30", 0.36),
                ("other", "to 60", -0.13),
                ("other", "to 100", -0.28),
                ("other", "to 400", -0.25),
                ("other", "more", 0.23),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "just", 0.32),
                ("letter", "yes", 0.40),
                ("letter", "easily", -0.20),
                ("capital", "easily", -0.16),
                ("stop", "no", 0.46),
                ("stop", "hardly not", 0.32),
                ("stop", "just", -0.31),
                ("stop", "yes", -0.54),
                ("stop", "no column", -0.27),
                ("quoted stop", "yes", -0.30),
                ("comma", "no", 0.14),
                ("comma", "just", -0.14),
                ("comma", "yes", 0.11),
                ("colon", "no", -0.17),
                ("colon", "just", 0.34),
                ("colon", "yes", 0.14),
                ("colon", "no column", -0.25),
                ("hyphen", "no", -0.13),
                ("hyphen", "hardly not", -0.12),
                ("hyphen", "no column", 0.28),
                ("closing", "no column", 0.15),
                ("opening", "no column", -0.14),
                ("caseless", "just", -0.22),
                ("caseless", "no column", 0.19),
                ("other", "just", 0.22),
            ),
        ),
        Pair(
            "between",
            "end",
            (
                ("nothing", "quoted stop", -0.29),
                ("nothing", "comma", -0.17),
                ("nothing", "colon", 0.43),
                ("nothing", "hyphen", 0.24),
                ("nothing", "closing", 0.13),
                ("blank", "stop", -0.43),
                ("blank", "comma", 0.38),
                ("blank", "colon", -0.53),
                ("blank", "hyphen", 0.48),
                ("blank", "opening", -0.33),
                ("blank", "caseless", 0.25),
                ("blank", "other", 0.16),
                ("page", "letter", 0.52),
                ("page", "stop", 0.19),
                ("page", "hyphen", -0.75),
                ("page", "caseless", -0.14),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.35),
                ("nothing", "hardly not", 0.49),
                ("nothing", "just", 0.27),
                ("nothing", "yes", -0.28),
                ("nothing", "easily", -0.57),
                ("nothing", "no column", 0.11),
                ("blank", "no", 0.11),
                ("blank", "hardly not", 0.10),
                ("blank", "just", -0.18),
                ("blank", "yes", -0.20),
                ("blank", "easily", 0.10),
                ("page", "no", -0.20),
                ("page", "hardly not", -0.43),
                ("page", "yes", 0.36),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", -0.14),
                ("to 30", "to 100", -0.10),
                ("to 30", "to 180", -0.21),
                ("to 30", "more", 0.40),
                ("to 60", "to 30", -0.20),
                ("to 60", "to 100", 0.71),
                ("to 60", "to 180", 0.24),
                ("to 60", "to 400", -0.34),
                ("to 60", "more", -0.59),
                ("to 100", "to 30", -0.58),
                ("to 100", "to 60", 0.49),
                ("to 100", "more", 0.14),
                ("to 180", "to 30", 0.23),
                ("to 180", "to 100", -0.48),
                ("to 180", "to 400", 0.13),
                ("to 180", "more", 0.21),
                ("to 400", "to 30", 0.68),
                ("to 400", "to 180", -0.36),
                ("to 400", "more", -0.17),
                ("more", "to 60", -0.18),
                ("more", "to 100", 0.11),
                ("more", "to 180", 0.32),
                ("more", "more", -0.20),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 60", "open", -0.19),
                ("to 60", "stop", 0.19),
                ("to 60", "colon", 0.25),
                ("to 100", "stop", 0.32),
                ("to 100", "colon", -0.10),
                ("to 180", "colon", -0.12),
                ("to 400", "stop", -0.15),
                ("more", "stop", -0.36),
            ),
        ),
        Pair(
            "between",
            "start",
            (
                ("nothing", "small", 0.20),
                ("nothing", "capital", 0.64),
                ("nothing", "quote", 0.26),
                ("nothing", "bullet", -0.78),
                ("nothing", "caseless", 0.12),
                ("blank", "small", 0.15),
                ("blank", "capital", -0.60),
                ("blank", "digit", 0.12),
                ("blank", "quote", -0.55),
                ("blank", "bullet", 0.39),
                ("blank", "closing", -0.11),
                ("blank", "opening", 0.42),
                ("page", "small", 0.22),
                ("page", "capital", -0.18),
                ("page", "caseless", -0.14),
                ("page", "other", -0.13),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.57),
                ("digit", "open", 0.12),
                ("stop", "open", -0.12),
                ("stop", "stop", -0.26),
                ("quoted stop", "open", 0.26),
                ("quoted stop", "stop", -0.60),
                ("comma", "open", -0.30),
                ("comma", "stop", 0.51),
                ("colon", "open", -0.24),
                ("colon", "stop", 0.14),
                ("opening", "open", -0.14),
                ("opening", "stop", -0.18),
                ("caseless", "open", -0.15),
                ("caseless", "stop", 0.21),
                ("other", "stop", 0.16),
            ),
        ),
        Pair(
            "open",
            "start",
            (
                ("no", "small", 0.55),
                ("no", "capital", -0.49),
                ("no", "bullet", -0.39),
                ("no", "closing", -0.14),
                ("no", "opening", 0.42),
                ("no", "caseless", -0.22),
                ("quotation", "capital", 0.24),
                ("quotation", "quote", -0.16),
                ("quotation", "caseless", 0.20),
                ("quotation", "other", -0.14),
                ("bracket", "capital", 0.11),
                ("bracket", "quote", -0.18),
            ),
        ),
        Pair(
            "open",
            "end",
            (
                ("no", "letter", 0.23),
                ("no", "digit", 0.17),
                ("no", "stop", -0.17),
                ("no", "quoted stop", -0.40),
                ("no", "comma", 0.13),
                ("no", "colon", -0.10),
                ("no", "hyphen", 0.20),
                ("no", "opening", -0.18),
                ("no", "caseless", -0.13),
                ("no", "other", 0.11),
                ("quotation", "letter", 0.33),
                ("quotation", "stop", -0.12),
                ("quotation", "hyphen", -0.24),
                ("quotation", "opening", -0.14),
                ("quotation", "caseless", 0.20),
            ),
        ),
        Pair(
            "short",
            "start",
            (
                ("no", "small", 0.57),
                ("no", "capital", -0.14),
                ("no", "quote", -0.30),
                ("no", "bullet", -0.39),
                ("no", "closing", -0.14),
                ("no", "opening", 0.42),
            ),
        ),
        Pair(
            "title",
            "to come",
            (
                ("no", "to 30", 0.36),
                ("no", "to 60", -0.22),
                ("no", "to 100", -0.49),
                ("no", "to 180", 0.15),
                ("yes", "to 30", -0.34),
                ("yes", "to 60", 0.47),
                ("yes", "to 100", 0.63),
                ("yes", "to 180", -0.23),
                ("yes", "more", -0.29),
            ),
        ),
    ),
)
