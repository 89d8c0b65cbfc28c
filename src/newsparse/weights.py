"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""

from newsparse.evidence import Cue, Pair, Table

GAPS = Table(
    "do the lines on both sides belong to one paragraph?",
    bias=(-1.39, -2.24, -0.69, 0.53, -2.06),
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
                    1.71,
                    0.43,
                    1.41,
                    -2.70,
                    -2.43,
                    1.95,
                    -0.78,
                    -0.05,
                    0.26,
                    -0.09,
                    -1.20,
                    1.11,
                    0.21,
                ),  # blocks
                (
                    1.54,
                    0.52,
                    1.23,
                    -1.62,
                    -1.97,
                    1.35,
                    -0.40,
                    -1.07,
                    0.25,
                    0.30,
                    -1.09,
                    0.35,
                    0.43,
                ),  # wrapped
                (
                    1.86,
                    0.36,
                    1.06,
                    -2.24,
                    -2.08,
                    1.54,
                    -0.43,
                    -0.43,
                    0.24,
                    -0.05,
                    -0.79,
                    0.60,
                    0.22,
                ),  # solid
                (
                    2.18,
                    0.33,
                    1.02,
                    -2.06,
                    -2.12,
                    1.40,
                    -0.65,
                    -0.43,
                    0.27,
                    -0.04,
                    -0.88,
                    0.60,
                    0.24,
                ),  # spaced
                (
                    1.66,
                    0.27,
                    0.91,
                    -1.63,
                    -1.95,
                    1.41,
                    -0.44,
                    -0.39,
                    0.27,
                    -0.26,
                    -0.88,
                    0.62,
                    0.24,
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
                (3.32, -2.05, 0.31, 0.77, -1.32, -0.87, 0.52, -0.76, 1.30, -0.79, -0.59),  # blocks
                (3.14, -1.58, -0.59, 0.65, -1.33, -0.47, 0.26, -0.92, 1.81, -1.21, 0.07),  # wrapped
                (3.13, -1.33, -0.05, 0.61, -1.46, -0.54, 0.37, -0.72, 1.25, -1.08, -0.34),  # solid
                (2.92, -1.07, -0.08, 0.59, -1.47, -0.54, 0.37, -0.69, 1.25, -1.08, -0.34),  # spaced
                (3.22, -0.69, -0.07, 0.58, -1.35, -0.54, 0.54, -0.69, 1.25, -1.77, -0.67),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.62, -1.50, -0.28),  # blocks
                (2.94, -2.78, -0.33),  # wrapped
                (1.31, -1.45, -0.01),  # solid
                (1.81, -1.58, -0.37),  # spaced
                (2.28, -2.13, -0.32),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (0.14, -0.41, -0.15, 0.22, 0.73, 0.91, 0.39, -1.88, -0.10),  # blocks
                (-0.50, -0.28, -0.01, 0.63, 0.91, 1.14, 0.83, -2.82, -0.09),  # wrapped
                (1.02, -0.72, -0.45, 0.00, 0.76, 1.02, 0.18, -1.89, -0.09),  # solid
                (-0.03, -0.45, -0.07, 0.13, 0.87, 1.04, 0.34, -1.88, -0.09),  # spaced
                (0.14, -0.41, -0.15, 0.22, 0.73, 0.91, 0.39, -1.88, -0.11),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (1.06, 1.04, 0.16, -0.67, -1.66, -0.10),  # blocks
                (1.88, 1.67, -0.00, -1.05, -2.58, -0.09),  # wrapped
                (0.72, 0.97, 0.32, -0.80, -1.28, -0.09),  # solid
                (1.13, 1.02, 0.26, -0.51, -1.96, -0.09),  # spaced
                (1.06, 1.04, 0.16, -0.67, -1.66, -0.11),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (1.44, 2.72, -3.73, 3.48, -4.08),  # blocks
                (2.06, 4.25, -5.60, 5.23, -6.11),  # wrapped
                (1.38, 2.79, -3.73, 3.48, -4.08),  # solid
                (1.39, 2.79, -3.73, 3.48, -4.08),  # spaced
                (1.36, 2.79, -3.73, 3.48, -4.08),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-2.64, -1.93, 0.25, 0.86, 1.47, 1.82),  # blocks
                (-0.49, -0.06, 0.01, -0.13, 0.20, 0.29),  # wrapped
                (-0.80, -0.88, 0.10, 0.40, 0.59, 0.44),  # solid
                (-1.37, -0.87, 0.38, 0.22, 0.76, 0.74),  # spaced
                (-1.51, -0.88, 0.01, 0.25, 1.16, 0.79),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.11, 0.14, 0.04, -0.11, -0.26, -0.07),  # blocks
                (0.05, 0.35, 0.34, -0.22, -0.27, -0.41),  # wrapped
                (-0.07, 0.29, 0.29, -0.11, -0.19, -0.37),  # solid
                (-0.37, 0.06, 0.48, 0.13, -0.12, -0.31),  # spaced
                (-0.13, 0.16, 0.23, -0.07, 0.19, -0.54),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.90, 0.95, -0.22),  # blocks
                (-0.50, 0.27, 0.05),  # wrapped
                (-0.68, 0.62, -0.09),  # solid
                (-0.33, 0.34, -0.15),  # spaced
                (-0.32, 0.26, -0.11),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "capital", -0.27),
                ("letter", "digit", 0.34),
                ("letter", "quote and small", 0.27),
                ("letter", "quote", -0.35),
                ("letter", "dash", 0.30),
                ("letter", "bullet", 0.36),
                ("letter", "opening", 0.15),
                ("letter", "other", -0.12),
                ("capital", "small", 0.12),
                ("digit", "capital", -0.19),
                ("digit", "digit", 0.21),
                ("digit", "dash", 0.22),
                ("digit", "other", 0.18),
                ("stop", "small", 0.30),
                ("stop", "capital", 0.61),
                ("stop", "digit", -0.30),
                ("stop", "quote", -0.24),
                ("stop", "dash", -0.25),
                ("stop", "closing", -0.32),
                ("stop", "opening", 0.21),
                ("stop", "caseless", -0.56),
                ("stop", "other", -0.40),
                ("quoted stop", "small", 0.13),
                ("quoted stop", "capital", -0.51),
                ("quoted stop", "quote", -0.50),
                ("comma", "small", 0.12),
                ("comma", "capital", 0.45),
                ("comma", "quote", 0.19),
                ("comma", "bullet", -0.18),
                ("colon", "small", -0.31),
                ("colon", "capital", 0.35),
                ("colon", "digit", -0.28),
                ("colon", "quote", 0.64),
                ("colon", "dash", -0.56),
                ("hyphen", "small", 0.47),
                ("hyphen", "capital", -0.47),
                ("hyphen", "quote", -0.24),
                ("hyphen", "other", 0.20),
                ("closing", "small", 0.28),
                ("closing", "capital", -0.31),
                ("closing", "quote", -0.12),
                ("closing", "opening", 0.16),
                ("closing", "caseless", -0.23),
                ("closing", "other", 0.19),
                ("opening", "small", 0.11),
                ("opening", "capital", -0.44),
                ("caseless", "caseless", 0.20),
                ("other", "capital", 0.12),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.42),
                ("letter", "to 60", -0.68),
                ("letter", "to 100", -0.39),
                ("letter", "to 180", 0.34),
                ("letter", "to 400", 1.71),
                ("letter", "more", 0.26),
                ("capital", "to 60", -0.13),
                ("capital", "to 400", 0.22),
                ("capital", "more", 0.17),
                ("digit", "to 30", 0.18),
                ("digit", "to 180", 0.20),
                ("digit", "to 400", 0.19),
                ("stop", "to 30", 0.17),
                ("stop", "to 60", 0.22),
                ("stop", "to 100", 0.22),
                ("stop", "to 180", -0.40),
                ("stop", "to 400", -0.73),
                ("stop", "more", -0.41),
                ("quoted stop", "to 100", -0.24),
                ("quoted stop", "to 180", -0.20),
                ("quoted stop", "to 400", -0.28),
                ("quoted stop", "more", -0.27),
                ("comma", "to 180", 0.11),
                ("comma", "to 400", 0.36),
                ("comma", "more", 0.18),
                ("colon", "to 100", 0.29),
                ("colon", "to 180", -0.46),
                ("colon", "to 400", -0.32),
                ("colon", "more", 0.27),
                ("hyphen", "to 60", 0.18),
                ("hyphen", "to 100", 0.15),
                ("hyphen", "to 180", -0.13),
                ("hyphen", "to 400", -0.29),
                ("hyphen", "more", -0.13),
                ("closing", "to 30", -0.16),
                ("closing", "to 100", -0.37),
                ("closing", "to 180", 0.43),
                ("closing", "more", 0.17),
                ("opening", "to 400", -0.43),
                ("caseless", "to 30", -0.25),
                ("caseless", "to 60", -0.10),
                ("caseless", "to 100", 0.41),
                ("caseless", "to 180", 0.29),
                ("other", "to 60", 0.11),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.67),
                ("letter", "hardly not", 0.18),
                ("letter", "just", 0.19),
                ("letter", "easily", -0.28),
                ("letter", "no column", 0.12),
                ("capital", "just", -0.14),
                ("capital", "yes", 0.17),
                ("digit", "no", 0.28),
                ("digit", "easily", -0.13),
                ("digit", "no column", 0.27),
                ("stop", "no", 0.19),
                ("stop", "hardly not", 0.46),
                ("stop", "just", -0.27),
                ("stop", "yes", -0.55),
                ("stop", "easily", -0.16),
                ("stop", "no column", -0.60),
                ("quoted stop", "no", -0.39),
                ("quoted stop", "hardly not", 0.28),
                ("quoted stop", "yes", -0.21),
                ("quoted stop", "no column", -0.54),
                ("comma", "no", 0.18),
                ("comma", "hardly not", 0.11),
                ("comma", "just", -0.25),
                ("comma", "no column", 0.59),
                ("colon", "no", -0.32),
                ("colon", "just", 0.16),
                ("colon", "yes", 0.11),
                ("colon", "no column", -0.24),
                ("hyphen", "no", -0.23),
                ("hyphen", "hardly not", -0.47),
                ("hyphen", "no column", 0.42),
                ("closing", "no", 0.12),
                ("closing", "hardly not", 0.16),
                ("closing", "no column", -0.30),
                ("opening", "easily", -0.11),
                ("opening", "no column", -0.32),
                ("caseless", "hardly not", -0.44),
                ("caseless", "just", 0.14),
                ("caseless", "yes", 0.20),
                ("caseless", "no column", 0.54),
                ("other", "just", 0.18),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.83),
                ("nothing", "hardly not", 0.95),
                ("nothing", "just", 0.51),
                ("nothing", "yes", -0.44),
                ("nothing", "easily", -1.22),
                ("nothing", "no column", 0.28),
                ("blank", "no", -0.11),
                ("blank", "hardly not", -0.20),
                ("blank", "yes", -0.11),
                ("blank", "easily", -0.21),
                ("blank", "no column", -0.20),
                ("page", "no", -0.19),
                ("page", "hardly not", -0.23),
                ("page", "just", -0.39),
                ("page", "yes", 0.22),
                ("page", "easily", 0.59),
                ("page", "no column", -0.12),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", 0.11),
                ("to 30", "to 60", -0.11),
                ("to 30", "to 100", -0.18),
                ("to 30", "to 180", -0.52),
                ("to 30", "to 400", 0.22),
                ("to 30", "more", -0.14),
                ("to 60", "to 30", -0.29),
                ("to 60", "to 60", -0.28),
                ("to 60", "to 100", 0.72),
                ("to 60", "to 400", -0.20),
                ("to 60", "more", -0.28),
                ("to 100", "to 30", 0.67),
                ("to 100", "to 60", 0.50),
                ("to 100", "to 100", -0.43),
                ("to 100", "to 180", -0.29),
                ("to 100", "to 400", -0.46),
                ("to 180", "to 30", -1.47),
                ("to 180", "to 60", 0.45),
                ("to 180", "to 100", -0.16),
                ("to 180", "to 400", 0.93),
                ("to 180", "more", 0.35),
                ("to 400", "to 30", 0.24),
                ("to 400", "to 60", -0.14),
                ("to 400", "to 180", 0.26),
                ("more", "to 30", 0.70),
                ("more", "to 60", -0.33),
                ("more", "to 100", 0.21),
                ("more", "to 180", 0.55),
                ("more", "to 400", -0.55),
                ("more", "more", -0.20),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.15),
                ("to 30", "stop", 0.14),
                ("to 60", "open", -0.46),
                ("to 60", "stop", 0.43),
                ("to 60", "colon", 0.12),
                ("to 100", "open", -0.15),
                ("to 100", "stop", 0.35),
                ("to 400", "open", 0.23),
                ("to 400", "stop", -0.22),
                ("more", "open", 0.27),
                ("more", "stop", -0.44),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.50),
                ("letter", "stop", 0.27),
                ("capital", "open", 0.12),
                ("digit", "stop", 0.53),
                ("stop", "open", -0.29),
                ("stop", "stop", -0.56),
                ("quoted stop", "stop", -0.86),
                ("comma", "open", -0.26),
                ("comma", "stop", 0.95),
                ("colon", "open", -0.21),
                ("hyphen", "open", -0.16),
                ("closing", "open", 0.13),
                ("closing", "stop", -0.14),
                ("opening", "stop", -0.44),
                ("caseless", "stop", 0.29),
                ("other", "stop", 0.15),
            ),
        ),
    ),
)

LATE = Table(
    "the same, where the cheap cues leave it undecided",
    bias=(1.36, -0.94, 0.50, 0.73, -0.62),
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
                    0.82,
                    0.28,
                    0.81,
                    -1.23,
                    -1.08,
                    1.26,
                    -1.01,
                    -0.32,
                    0.21,
                    -0.21,
                    -0.28,
                    0.60,
                    0.20,
                ),  # blocks
                (
                    0.47,
                    0.13,
                    0.87,
                    -0.95,
                    -0.93,
                    0.88,
                    -0.09,
                    -0.94,
                    0.20,
                    0.13,
                    -0.31,
                    0.24,
                    0.32,
                ),  # wrapped
                (
                    1.11,
                    0.15,
                    0.68,
                    -1.50,
                    -1.08,
                    1.03,
                    -0.27,
                    -0.45,
                    0.20,
                    -0.08,
                    -0.30,
                    0.37,
                    0.18,
                ),  # solid
                (
                    0.95,
                    0.15,
                    0.64,
                    -1.18,
                    -1.16,
                    0.90,
                    -0.33,
                    -0.45,
                    0.26,
                    -0.07,
                    -0.26,
                    0.37,
                    0.20,
                ),  # spaced
                (
                    0.87,
                    0.11,
                    0.55,
                    -1.07,
                    -1.29,
                    0.90,
                    -0.20,
                    -0.32,
                    0.22,
                    -0.17,
                    -0.26,
                    0.46,
                    0.20,
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
                (1.43, -0.86, 0.39, 0.52, -0.53, -0.24, 0.32, -0.36, 0.36, -0.18, -0.81),  # blocks
                (
                    1.50,
                    -0.34,
                    -0.19,
                    0.48,
                    -0.85,
                    -0.15,
                    0.15,
                    -0.52,
                    0.63,
                    -0.32,
                    -0.37,
                ),  # wrapped
                (1.38, -0.22, 0.18, 0.40, -0.88, -0.15, 0.20, -0.38, 0.40, -0.36, -0.52),  # solid
                (1.29, 0.08, 0.11, 0.40, -1.05, -0.15, 0.20, -0.36, 0.40, -0.36, -0.52),  # spaced
                (1.47, 0.34, 0.12, 0.40, -0.99, -0.15, 0.22, -0.36, 0.40, -0.76, -0.66),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.10, -1.12, 0.06),  # blocks
                (1.89, -1.71, -0.17),  # wrapped
                (0.70, -0.79, 0.12),  # solid
                (1.08, -0.82, -0.22),  # spaced
                (1.15, -0.93, -0.20),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.38, -0.22, -0.08, 0.47, 0.63, 0.70, 0.40, -1.52, 0.04),  # blocks
                (-0.75, -0.23, 0.10, 0.78, 0.76, 0.80, 0.84, -2.30, 0.02),  # wrapped
                (0.00, -0.31, -0.38, 0.38, 0.65, 0.94, 0.22, -1.49, 0.02),  # solid
                (-0.58, -0.22, 0.01, 0.47, 0.80, 0.73, 0.32, -1.52, 0.02),  # spaced
                (-0.38, -0.22, -0.08, 0.47, 0.63, 0.70, 0.40, -1.52, 0.01),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.63, 0.61, 0.27, -0.44, -1.05, 0.04),  # blocks
                (1.11, 0.92, 0.31, -0.71, -1.64, 0.02),  # wrapped
                (0.38, 0.67, 0.31, -0.55, -0.80, 0.02),  # solid
                (0.72, 0.53, 0.31, -0.30, -1.25, 0.02),  # spaced
                (0.63, 0.61, 0.27, -0.44, -1.05, 0.01),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (0.98, 1.91, -1.70, 2.09, -3.24),  # blocks
                (1.42, 2.86, -2.54, 3.14, -4.86),  # wrapped
                (0.97, 1.91, -1.70, 2.09, -3.24),  # solid
                (0.97, 1.91, -1.70, 2.09, -3.24),  # spaced
                (0.96, 1.91, -1.70, 2.09, -3.24),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-1.02, -0.54, -0.57, 0.30, 1.07, 0.81),  # blocks
                (-0.27, 0.02, 0.03, 0.14, 0.07, 0.01),  # wrapped
                (-0.48, -0.30, -0.07, 0.22, 0.29, 0.37),  # solid
                (-0.80, -0.18, 0.09, 0.14, 0.46, 0.32),  # spaced
                (-0.74, -0.45, -0.01, 0.34, 0.64, 0.25),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.69, 0.30, -0.16, -0.27, -0.28, -0.24),  # blocks
                (-0.05, 0.15, -0.23, 0.07, 0.17, -0.09),  # wrapped
                (0.16, 0.34, 0.01, 0.32, -0.06, -0.73),  # solid
                (-0.02, 0.21, -0.10, 0.30, 0.02, -0.39),  # spaced
                (0.10, 0.27, -0.12, 0.16, 0.28, -0.68),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.59, 0.62, 0.01),  # blocks
                (-0.22, 0.19, 0.05),  # wrapped
                (-0.29, 0.32, 0.00),  # solid
                (-0.22, 0.30, -0.05),  # spaced
                (-0.14, 0.16, 0.00),  # lines
            ),
        ),
        Cue(
            "open",
            "whether a quotation or bracket is open at the gap",
            ("no", "quotation", "bracket"),
            (
                (-0.90, 0.95, 0.00),  # blocks
                (0.10, 0.00, -0.09),  # wrapped
                (-0.27, 0.32, -0.02),  # solid
                (-0.00, 0.01, 0.02),  # spaced
                (-0.08, 0.11, -0.02),  # lines
            ),
        ),
        Cue(
            "last word",
            "the last word of the line before",
            ("other", "small", "capital"),
            (
                (-0.64, 0.69, -0.01),  # blocks
                (-0.94, 0.70, 0.25),  # wrapped
                (-0.95, 1.07, -0.09),  # solid
                (-0.96, 0.97, 0.02),  # spaced
                (-0.96, 0.82, 0.16),  # lines
            ),
        ),
        Cue(
            "first word",
            "what the article makes elsewhere of the capital that the line after begins with",
            ("none", "unknown", "word", "name", "both", "together"),
            (
                (0.00, -0.50, -1.27, -0.06, -0.76, 1.74),  # blocks
                (0.00, -0.67, -0.83, 0.25, -0.51, 1.42),  # wrapped
                (0.00, -0.99, -0.69, 0.57, -0.41, 1.30),  # solid
                (0.00, 0.12, -1.04, 0.15, -0.41, 1.26),  # spaced
                (0.00, 0.10, -1.17, 0.37, -0.18, 1.22),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.12),
                ("letter", "capital", -0.21),
                ("letter", "quote and small", 0.20),
                ("letter", "quote", -0.33),
                ("letter", "bullet", 0.21),
                ("letter", "closing", 0.12),
                ("letter", "opening", 0.18),
                ("digit", "capital", -0.15),
                ("digit", "digit", 0.11),
                ("digit", "dash", 0.12),
                ("digit", "other", 0.20),
                ("stop", "small", 0.12),
                ("stop", "capital", 0.26),
                ("stop", "digit", -0.15),
                ("stop", "closing", -0.20),
                ("stop", "opening", -0.14),
                ("stop", "other", -0.37),
                ("quoted stop", "small", 0.16),
                ("quoted stop", "capital", -0.16),
                ("quoted stop", "quote", -0.32),
                ("quoted stop", "other", -0.18),
                ("comma", "capital", 0.31),
                ("comma", "quote", 0.19),
                ("comma", "bullet", -0.11),
                ("colon", "small", -0.41),
                ("colon", "capital", 0.19),
                ("colon", "quote", 0.39),
                ("colon", "dash", -0.28),
                ("hyphen", "small", 0.46),
                ("hyphen", "capital", -0.34),
                ("hyphen", "quote", -0.15),
                ("closing", "capital", -0.14),
                ("closing", "quote", -0.12),
                ("closing", "opening", 0.13),
                ("closing", "caseless", -0.18),
                ("closing", "other", 0.13),
                ("caseless", "digit", 0.14),
                ("other", "capital", 0.10),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", 0.23),
                ("letter", "to 60", -0.45),
                ("letter", "to 100", -0.44),
                ("letter", "to 400", 0.91),
                ("capital", "to 100", -0.12),
                ("capital", "to 400", 0.13),
                ("capital", "more", 0.10),
                ("digit", "to 180", 0.23),
                ("digit", "to 400", 0.17),
                ("digit", "more", -0.15),
                ("stop", "to 60", 0.25),
                ("stop", "to 180", -0.35),
                ("stop", "more", -0.34),
                ("quoted stop", "to 100", -0.18),
                ("quoted stop", "to 400", -0.15),
                ("quoted stop", "more", -0.19),
                ("comma", "to 180", 0.17),
                ("comma", "to 400", 0.14),
                ("colon", "to 180", -0.29),
                ("colon", "to 400", -0.37),
                ("colon", "more", 0.56),
                ("hyphen", "to 60", 0.14),
                ("hyphen", "to 100", 0.19),
                ("hyphen", "to 400", -0.28),
                ("hyphen", "more", -0.19),
                ("closing", "to 30", -0.10),
                ("closing", "to 100", -0.17),
                ("closing", "to 180", 0.13),
                ("closing", "to 400", -0.19),
                ("closing", "more", 0.25),
                ("opening", "to 400", -0.15),
                ("caseless", "to 30", -0.47),
                ("caseless", "to 60", -0.32),
                ("caseless", "to 100", 0.62),
                ("caseless", "to 180", 0.20),
                ("other", "to 60", 0.10),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.33),
                ("letter", "just", -0.23),
                ("letter", "easily", 0.12),
                ("letter", "no column", 0.16),
                ("capital", "just", -0.11),
                ("digit", "no", 0.30),
                ("digit", "easily", -0.16),
                ("stop", "no", 0.42),
                ("stop", "hardly not", 0.58),
                ("stop", "just", -0.20),
                ("stop", "yes", -0.75),
                ("stop", "easily", -0.45),
                ("stop", "no column", -0.14),
                ("quoted stop", "no", -0.33),
                ("quoted stop", "hardly not", 0.26),
                ("quoted stop", "yes", -0.10),
                ("quoted stop", "no column", -0.36),
                ("comma", "no column", 0.35),
                ("colon", "just", 0.32),
                ("colon", "yes", 0.14),
                ("colon", "no column", -0.52),
                ("hyphen", "no", -0.29),
                ("hyphen", "hardly not", -0.31),
                ("hyphen", "no column", 0.27),
                ("closing", "easily", 0.12),
                ("closing", "no column", -0.23),
                ("opening", "yes", -0.16),
                ("opening", "easily", -0.13),
                ("caseless", "hardly not", -0.37),
                ("caseless", "yes", 0.30),
                ("caseless", "no column", 0.32),
                ("other", "just", 0.12),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.66),
                ("nothing", "hardly not", 0.50),
                ("nothing", "just", 0.35),
                ("nothing", "yes", -0.30),
                ("nothing", "easily", -0.77),
                ("blank", "no", -0.19),
                ("blank", "just", 0.11),
                ("blank", "easily", -0.17),
                ("page", "no", -0.15),
                ("page", "hardly not", -0.14),
                ("page", "just", -0.33),
                ("page", "yes", 0.15),
                ("page", "easily", 0.41),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", 0.12),
                ("to 30", "to 180", -0.13),
                ("to 30", "to 400", 0.21),
                ("to 30", "more", -0.45),
                ("to 60", "to 60", -0.23),
                ("to 60", "to 100", 0.46),
                ("to 60", "to 400", -0.18),
                ("to 60", "more", -0.14),
                ("to 100", "to 30", -0.14),
                ("to 100", "to 60", 0.23),
                ("to 100", "to 100", -0.12),
                ("to 100", "to 180", -0.24),
                ("to 100", "more", 0.28),
                ("to 180", "to 60", 0.14),
                ("to 180", "to 100", -0.49),
                ("to 180", "to 400", 0.20),
                ("to 180", "more", 0.24),
                ("to 400", "to 30", 0.17),
                ("to 400", "to 60", 0.15),
                ("to 400", "to 100", -0.14),
                ("to 400", "to 180", 0.25),
                ("to 400", "to 400", 0.11),
                ("to 400", "more", -0.32),
                ("more", "to 60", -0.11),
                ("more", "to 100", 0.22),
                ("more", "to 180", 0.19),
                ("more", "to 400", -0.27),
                ("more", "more", 0.19),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.22),
                ("to 30", "stop", 0.34),
                ("to 60", "open", -0.26),
                ("to 60", "stop", 0.23),
                ("to 60", "colon", 0.14),
                ("to 400", "open", 0.14),
                ("to 400", "stop", -0.13),
                ("more", "open", 0.10),
                ("more", "stop", -0.26),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.28),
                ("digit", "stop", 0.35),
                ("stop", "open", -0.21),
                ("stop", "stop", -0.36),
                ("quoted stop", "open", -0.33),
                ("quoted stop", "stop", -0.18),
                ("comma", "open", -0.18),
                ("comma", "stop", 0.64),
                ("colon", "open", 0.31),
                ("colon", "stop", -0.42),
                ("hyphen", "open", -0.21),
                ("closing", "open", 0.14),
                ("closing", "stop", -0.18),
                ("opening", "open", -0.15),
                ("caseless", "open", 0.12),
                ("other", "stop", 0.12),
            ),
        ),
        Pair(
            "open",
            "start",
            (
                ("no", "small", 0.79),
                ("no", "capital", -0.47),
                ("no", "quote and small", 0.20),
                ("no", "dash", -0.14),
                ("no", "closing", -0.18),
                ("no", "opening", 0.20),
                ("no", "caseless", -0.44),
                ("no", "other", -0.11),
                ("quotation", "small", -0.43),
                ("quotation", "capital", 0.36),
                ("quotation", "caseless", 0.26),
                ("bracket", "small", 0.27),
                ("bracket", "quote", -0.22),
            ),
        ),
        Pair(
            "open",
            "end",
            (
                ("no", "letter", 0.29),
                ("no", "digit", 0.32),
                ("no", "stop", -0.34),
                ("no", "quoted stop", -0.38),
                ("no", "comma", 0.16),
                ("no", "colon", -0.23),
                ("no", "opening", -0.11),
                ("no", "other", 0.10),
                ("quotation", "letter", 0.17),
                ("quotation", "stop", -0.20),
                ("quotation", "quoted stop", -0.12),
                ("quotation", "comma", 0.23),
                ("quotation", "hyphen", -0.20),
                ("quotation", "caseless", 0.20),
            ),
        ),
        Pair(
            "last word",
            "start",
            (
                ("other", "small", 0.51),
                ("other", "quote and small", 0.15),
                ("other", "dash", -0.17),
                ("other", "caseless", -0.20),
                ("other", "other", -0.52),
                ("small", "small", 0.17),
                ("small", "capital", 0.25),
                ("small", "digit", 0.12),
                ("small", "bullet", -0.14),
                ("capital", "capital", -0.26),
                ("capital", "quote", -0.29),
                ("capital", "bullet", 0.17),
                ("capital", "opening", 0.25),
                ("capital", "other", 0.29),
            ),
        ),
        Pair(
            "last word",
            "to come",
            (
                ("other", "to 30", -0.40),
                ("other", "to 60", -0.24),
                ("other", "to 100", 0.50),
                ("other", "to 180", -0.19),
                ("other", "to 400", -0.22),
                ("other", "more", 0.16),
                ("small", "to 30", 0.14),
                ("small", "to 60", 0.36),
                ("small", "to 100", -0.94),
                ("small", "to 400", 0.71),
                ("small", "more", 0.20),
                ("capital", "to 30", 0.35),
                ("capital", "to 100", 0.39),
                ("capital", "to 180", 0.33),
                ("capital", "to 400", -0.48),
                ("capital", "more", -0.55),
            ),
        ),
        Pair(
            "first word",
            "end",
            (
                ("unknown", "letter", 0.52),
                ("unknown", "digit", -0.21),
                ("unknown", "stop", 0.26),
                ("unknown", "quoted stop", -0.36),
                ("unknown", "comma", -0.17),
                ("unknown", "closing", -0.47),
                ("unknown", "other", 0.16),
                ("word", "letter", -1.19),
                ("word", "stop", 0.72),
                ("word", "quoted stop", 0.29),
                ("word", "colon", 0.17),
                ("word", "hyphen", -0.25),
                ("word", "closing", -0.11),
                ("name", "letter", -0.14),
                ("name", "capital", 0.22),
                ("name", "stop", -0.64),
                ("name", "comma", 0.50),
                ("name", "closing", 0.44),
                ("both", "capital", -0.15),
                ("together", "letter", 0.68),
                ("together", "stop", -0.10),
            ),
        ),
        Pair(
            "first word",
            "so far",
            (
                ("unknown", "to 30", -0.50),
                ("unknown", "to 60", -0.31),
                ("unknown", "to 100", -0.79),
                ("unknown", "to 400", 0.71),
                ("unknown", "more", 0.63),
                ("word", "to 100", -0.21),
                ("word", "to 180", -0.19),
                ("name", "to 30", 0.30),
                ("name", "to 60", 0.11),
                ("name", "to 100", -0.24),
                ("both", "to 30", 0.14),
                ("both", "to 60", 0.12),
                ("both", "to 100", -0.64),
                ("both", "more", 0.14),
                ("together", "to 100", 0.33),
                ("together", "to 180", 0.23),
            ),
        ),
        Pair(
            "first word",
            "last word",
            (
                ("unknown", "other", 0.25),
                ("unknown", "small", -0.66),
                ("unknown", "capital", 0.24),
                ("word", "other", 0.11),
                ("word", "small", -0.53),
                ("name", "other", -0.46),
                ("name", "small", 1.14),
                ("name", "capital", -0.57),
                ("both", "small", 0.15),
                ("both", "capital", -0.27),
                ("together", "other", 0.11),
                ("together", "small", 0.16),
                ("together", "capital", 0.37),
            ),
        ),
    ),
)
