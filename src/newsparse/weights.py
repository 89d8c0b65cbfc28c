"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""

from newsparse.evidence import Cue, Pair, Table

GAPS = Table(
    "do the lines on both sides belong to one paragraph?",
    bias=(-1.36, -2.30, -0.68, 0.57, -1.97),
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
                    1.68,
                    0.17,
                    1.44,
                    -2.74,
                    -2.42,
                    1.81,
                    -0.91,
                    -0.10,
                    0.30,
                    0.12,
                    -1.40,
                    1.27,
                    0.60,
                ),  # blocks
                (
                    1.54,
                    0.35,
                    1.31,
                    -1.60,
                    -2.15,
                    1.26,
                    -0.39,
                    -1.13,
                    0.32,
                    0.42,
                    -1.20,
                    0.40,
                    0.70,
                ),  # wrapped
                (
                    1.75,
                    0.20,
                    1.10,
                    -2.18,
                    -2.12,
                    1.43,
                    -0.45,
                    -0.47,
                    0.28,
                    0.03,
                    -0.85,
                    0.67,
                    0.46,
                ),  # solid
                (
                    2.09,
                    0.18,
                    1.07,
                    -2.02,
                    -2.15,
                    1.30,
                    -0.68,
                    -0.47,
                    0.31,
                    0.05,
                    -0.98,
                    0.67,
                    0.50,
                ),  # spaced
                (
                    1.55,
                    0.13,
                    0.96,
                    -1.51,
                    -1.98,
                    1.32,
                    -0.45,
                    -0.43,
                    0.31,
                    -0.26,
                    -0.99,
                    0.69,
                    0.49,
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
                (3.12, -2.02, 0.36, 0.68, -1.32, -0.62, 0.50, -0.88, 1.56, -0.95, -0.59),  # blocks
                (3.05, -1.55, -0.61, 0.56, -1.26, -0.21, 0.31, -1.10, 1.93, -1.43, 0.14),  # wrapped
                (3.04, -1.35, -0.03, 0.53, -1.49, -0.33, 0.39, -0.84, 1.39, -1.16, -0.32),  # solid
                (2.81, -1.08, -0.05, 0.52, -1.50, -0.33, 0.39, -0.81, 1.39, -1.16, -0.32),  # spaced
                (3.09, -0.80, -0.01, 0.51, -1.44, -0.34, 0.56, -0.81, 1.40, -1.68, -0.66),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.63, -1.56, -0.23),  # blocks
                (2.99, -2.82, -0.33),  # wrapped
                (1.34, -1.48, -0.01),  # solid
                (1.84, -1.63, -0.35),  # spaced
                (2.32, -2.16, -0.32),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (0.14, -0.43, -0.16, 0.13, 0.77, 0.92, 0.43, -1.87, -0.10),  # blocks
                (-0.50, -0.29, -0.03, 0.47, 1.04, 1.13, 0.89, -2.80, -0.08),  # wrapped
                (1.01, -0.74, -0.45, -0.06, 0.79, 1.05, 0.21, -1.87, -0.08),  # solid
                (-0.02, -0.46, -0.08, 0.06, 0.89, 1.03, 0.41, -1.87, -0.08),  # spaced
                (0.14, -0.43, -0.16, 0.13, 0.77, 0.92, 0.43, -1.87, -0.11),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (1.11, 1.01, 0.15, -0.68, -1.66, -0.10),  # blocks
                (1.92, 1.61, 0.01, -1.06, -2.57, -0.08),  # wrapped
                (0.77, 0.97, 0.28, -0.78, -1.30, -0.08),  # solid
                (1.21, 0.97, 0.24, -0.53, -1.94, -0.08),  # spaced
                (1.11, 1.01, 0.15, -0.68, -1.66, -0.11),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (1.49, 2.75, -3.72, 3.54, -4.21),  # blocks
                (2.14, 4.29, -5.59, 5.31, -6.32),  # wrapped
                (1.43, 2.81, -3.72, 3.54, -4.21),  # solid
                (1.45, 2.81, -3.72, 3.54, -4.21),  # spaced
                (1.42, 2.81, -3.72, 3.54, -4.21),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-2.72, -1.98, 0.46, 0.94, 1.42, 1.73),  # blocks
                (-0.41, -0.32, 0.03, -0.10, 0.19, 0.42),  # wrapped
                (-0.81, -0.98, 0.18, 0.43, 0.49, 0.54),  # solid
                (-1.35, -0.97, 0.44, 0.26, 0.68, 0.80),  # spaced
                (-1.50, -0.97, 0.14, 0.24, 1.01, 0.91),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-0.02, 0.10, 0.10, -0.06, -0.17, -0.11),  # blocks
                (0.12, 0.21, 0.15, -0.12, 0.04, -0.57),  # wrapped
                (-0.09, 0.12, 0.30, -0.08, -0.07, -0.34),  # solid
                (-0.36, -0.02, 0.41, 0.16, 0.02, -0.35),  # spaced
                (-0.15, 0.03, 0.22, -0.00, 0.30, -0.56),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.86, 0.93, -0.23),  # blocks
                (-0.49, 0.19, 0.13),  # wrapped
                (-0.72, 0.65, -0.08),  # solid
                (-0.31, 0.34, -0.16),  # spaced
                (-0.38, 0.31, -0.10),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "capital", -0.26),
                ("letter", "digit", 0.29),
                ("letter", "quote and small", 0.25),
                ("letter", "quote", -0.17),
                ("letter", "dash", 0.26),
                ("letter", "bullet", 0.35),
                ("capital", "small", 0.15),
                ("capital", "capital", -0.11),
                ("digit", "capital", -0.20),
                ("digit", "digit", 0.19),
                ("digit", "dash", 0.30),
                ("digit", "other", 0.17),
                ("stop", "capital", 0.62),
                ("stop", "digit", -0.30),
                ("stop", "quote", -0.17),
                ("stop", "dash", -0.26),
                ("stop", "closing", -0.31),
                ("stop", "opening", 0.40),
                ("stop", "caseless", -0.51),
                ("stop", "other", -0.44),
                ("quoted stop", "small", 0.20),
                ("quoted stop", "capital", -0.64),
                ("quoted stop", "quote", -0.45),
                ("comma", "small", 0.13),
                ("comma", "capital", 0.55),
                ("comma", "bullet", -0.16),
                ("colon", "small", -0.33),
                ("colon", "capital", 0.43),
                ("colon", "digit", -0.29),
                ("colon", "quote", 0.50),
                ("colon", "dash", -0.48),
                ("hyphen", "small", 0.54),
                ("hyphen", "capital", -0.53),
                ("hyphen", "quote", -0.24),
                ("hyphen", "closing", -0.10),
                ("hyphen", "other", 0.20),
                ("closing", "small", 0.29),
                ("closing", "capital", -0.22),
                ("closing", "quote", -0.11),
                ("closing", "opening", 0.17),
                ("closing", "caseless", -0.25),
                ("closing", "other", 0.15),
                ("opening", "small", 0.14),
                ("opening", "capital", -0.56),
                ("caseless", "digit", 0.17),
                ("caseless", "caseless", 0.16),
                ("other", "capital", 0.24),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.45),
                ("letter", "to 60", -0.61),
                ("letter", "to 100", -0.47),
                ("letter", "to 180", 0.56),
                ("letter", "to 400", 1.51),
                ("letter", "more", 0.23),
                ("capital", "to 400", 0.22),
                ("digit", "to 30", 0.19),
                ("digit", "to 60", -0.12),
                ("digit", "to 400", 0.22),
                ("digit", "more", 0.16),
                ("stop", "to 30", 0.18),
                ("stop", "to 60", 0.21),
                ("stop", "to 100", 0.14),
                ("stop", "to 180", -0.35),
                ("stop", "to 400", -0.58),
                ("stop", "more", -0.51),
                ("quoted stop", "to 100", -0.20),
                ("quoted stop", "to 180", -0.20),
                ("quoted stop", "to 400", -0.28),
                ("quoted stop", "more", -0.29),
                ("comma", "to 60", 0.12),
                ("comma", "to 400", 0.20),
                ("comma", "more", 0.31),
                ("colon", "to 60", -0.12),
                ("colon", "to 100", 0.45),
                ("colon", "to 180", -0.36),
                ("colon", "to 400", -0.40),
                ("colon", "more", 0.20),
                ("hyphen", "to 60", 0.21),
                ("hyphen", "to 100", 0.12),
                ("hyphen", "to 180", -0.18),
                ("hyphen", "to 400", -0.26),
                ("hyphen", "more", -0.12),
                ("closing", "to 30", -0.16),
                ("closing", "to 100", -0.37),
                ("closing", "to 180", 0.37),
                ("closing", "to 400", -0.14),
                ("closing", "more", 0.35),
                ("opening", "to 400", -0.27),
                ("opening", "more", -0.15),
                ("caseless", "to 30", -0.26),
                ("caseless", "to 60", -0.12),
                ("caseless", "to 100", 0.33),
                ("caseless", "to 180", 0.32),
                ("caseless", "to 400", 0.12),
                ("other", "more", 0.19),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.65),
                ("letter", "hardly not", 0.21),
                ("letter", "just", 0.19),
                ("letter", "easily", -0.32),
                ("capital", "just", -0.12),
                ("capital", "yes", 0.19),
                ("digit", "no", 0.27),
                ("digit", "hardly not", 0.12),
                ("digit", "easily", -0.12),
                ("digit", "no column", 0.27),
                ("stop", "no", 0.13),
                ("stop", "hardly not", 0.52),
                ("stop", "just", -0.31),
                ("stop", "yes", -0.54),
                ("stop", "easily", -0.11),
                ("stop", "no column", -0.60),
                ("quoted stop", "no", -0.30),
                ("quoted stop", "yes", -0.18),
                ("quoted stop", "no column", -0.46),
                ("comma", "no", 0.24),
                ("comma", "just", -0.21),
                ("comma", "no column", 0.53),
                ("colon", "no", -0.36),
                ("colon", "hardly not", 0.27),
                ("colon", "just", 0.16),
                ("colon", "no column", -0.32),
                ("hyphen", "no", -0.29),
                ("hyphen", "hardly not", -0.42),
                ("hyphen", "no column", 0.42),
                ("closing", "no", 0.25),
                ("closing", "no column", -0.27),
                ("opening", "no column", -0.41),
                ("caseless", "no", -0.13),
                ("caseless", "hardly not", -0.39),
                ("caseless", "just", 0.14),
                ("caseless", "yes", 0.19),
                ("caseless", "no column", 0.61),
                ("other", "just", 0.20),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.81),
                ("nothing", "hardly not", 0.88),
                ("nothing", "just", 0.59),
                ("nothing", "yes", -0.44),
                ("nothing", "easily", -1.18),
                ("nothing", "no column", 0.27),
                ("blank", "no", -0.24),
                ("blank", "hardly not", -0.16),
                ("blank", "easily", -0.21),
                ("blank", "no column", -0.21),
                ("page", "hardly not", -0.21),
                ("page", "just", -0.51),
                ("page", "yes", 0.15),
                ("page", "easily", 0.57),
                ("page", "no column", -0.10),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", 0.11),
                ("to 30", "to 60", -0.19),
                ("to 30", "to 100", -0.19),
                ("to 30", "to 180", -0.54),
                ("to 30", "to 400", 0.29),
                ("to 30", "more", -0.10),
                ("to 60", "to 30", -0.37),
                ("to 60", "to 60", -0.38),
                ("to 60", "to 100", 0.77),
                ("to 60", "to 400", -0.14),
                ("to 60", "more", -0.29),
                ("to 100", "to 30", 0.52),
                ("to 100", "to 60", 0.38),
                ("to 100", "to 100", -0.33),
                ("to 100", "to 180", -0.11),
                ("to 100", "to 400", -0.39),
                ("to 180", "to 30", -1.33),
                ("to 180", "to 60", 0.31),
                ("to 180", "to 100", -0.24),
                ("to 180", "to 180", 0.25),
                ("to 180", "to 400", 0.90),
                ("to 180", "more", 0.26),
                ("to 400", "to 30", 0.27),
                ("to 400", "to 60", -0.13),
                ("to 400", "more", 0.11),
                ("more", "to 30", 0.75),
                ("more", "to 180", 0.49),
                ("more", "to 400", -0.74),
                ("more", "more", -0.21),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.33),
                ("to 30", "stop", 0.32),
                ("to 60", "open", -0.31),
                ("to 60", "stop", 0.43),
                ("to 100", "open", -0.21),
                ("to 100", "stop", 0.45),
                ("to 100", "colon", -0.14),
                ("to 180", "open", 0.12),
                ("to 400", "open", 0.30),
                ("to 400", "stop", -0.40),
                ("to 400", "colon", 0.12),
                ("more", "open", 0.17),
                ("more", "stop", -0.51),
                ("more", "colon", 0.16),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.61),
                ("letter", "stop", 0.34),
                ("letter", "colon", -0.17),
                ("digit", "open", 0.17),
                ("digit", "stop", 0.36),
                ("stop", "open", -0.37),
                ("stop", "stop", -0.69),
                ("stop", "colon", 0.14),
                ("quoted stop", "open", -0.16),
                ("quoted stop", "stop", -0.82),
                ("comma", "open", -0.36),
                ("comma", "stop", 1.01),
                ("colon", "open", -0.27),
                ("hyphen", "open", -0.17),
                ("closing", "open", 0.34),
                ("closing", "stop", -0.31),
                ("opening", "open", -0.18),
                ("opening", "stop", -0.31),
                ("caseless", "stop", 0.29),
                ("other", "stop", 0.29),
            ),
        ),
    ),
)

LATE = Table(
    "the same, where the cheap cues leave it undecided",
    bias=(1.46, -1.15, 0.08, 0.83, -1.10),
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
                    0.97,
                    0.12,
                    0.88,
                    -1.04,
                    -1.24,
                    1.23,
                    -1.15,
                    -0.41,
                    0.26,
                    -0.39,
                    -0.39,
                    0.57,
                    0.62,
                ),  # blocks
                (
                    0.59,
                    0.16,
                    0.91,
                    -0.90,
                    -1.06,
                    0.98,
                    -0.24,
                    -1.06,
                    0.28,
                    0.13,
                    -0.51,
                    0.08,
                    0.63,
                ),  # wrapped
                (
                    1.34,
                    0.09,
                    0.72,
                    -1.33,
                    -1.24,
                    1.07,
                    -0.37,
                    -0.53,
                    0.26,
                    -0.19,
                    -0.50,
                    0.26,
                    0.43,
                ),  # solid
                (
                    1.23,
                    0.09,
                    0.69,
                    -1.11,
                    -1.31,
                    0.94,
                    -0.46,
                    -0.53,
                    0.30,
                    -0.16,
                    -0.40,
                    0.26,
                    0.48,
                ),  # spaced
                (
                    1.10,
                    0.04,
                    0.60,
                    -0.89,
                    -1.46,
                    0.94,
                    -0.34,
                    -0.40,
                    0.32,
                    -0.26,
                    -0.40,
                    0.26,
                    0.48,
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
                (1.82, -1.11, 0.52, 0.54, -0.94, -0.08, 0.29, -0.47, 0.37, -0.19, -0.72),  # blocks
                (1.48, -0.54, -0.23, 0.49, -0.81, 0.10, 0.08, -0.68, 0.76, -0.42, -0.23),  # wrapped
                (1.53, -0.30, 0.17, 0.41, -1.08, 0.01, 0.17, -0.49, 0.45, -0.40, -0.46),  # solid
                (1.44, -0.11, 0.13, 0.41, -1.16, 0.01, 0.17, -0.47, 0.45, -0.40, -0.46),  # spaced
                (1.61, 0.13, 0.12, 0.41, -1.05, 0.01, 0.21, -0.47, 0.45, -0.79, -0.65),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.33, -1.32, 0.01),  # blocks
                (2.00, -1.94, -0.07),  # wrapped
                (1.07, -1.21, 0.15),  # solid
                (1.31, -1.06, -0.24),  # spaced
                (1.51, -1.21, -0.31),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.36, -0.47, 0.04, 0.49, 0.80, 0.79, 0.40, -1.69, 0.03),  # blocks
                (-0.83, -0.43, 0.11, 0.85, 1.01, 0.98, 0.88, -2.59, 0.01),  # wrapped
                (0.15, -0.74, -0.16, 0.37, 0.82, 0.95, 0.25, -1.64, 0.01),  # solid
                (-0.57, -0.47, 0.18, 0.49, 0.97, 0.82, 0.28, -1.69, 0.01),  # spaced
                (-0.36, -0.47, 0.04, 0.49, 0.80, 0.79, 0.40, -1.69, -0.00),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.78, 0.65, 0.13, -0.43, -1.12, 0.03),  # blocks
                (1.37, 0.91, 0.11, -0.69, -1.71, 0.01),  # wrapped
                (0.57, 0.78, 0.08, -0.56, -0.88, 0.01),  # solid
                (0.78, 0.57, 0.25, -0.26, -1.34, 0.01),  # spaced
                (0.78, 0.65, 0.13, -0.43, -1.12, -0.00),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (1.01, 1.99, -1.99, 2.34, -3.33),  # blocks
                (1.48, 2.98, -2.98, 3.51, -5.00),  # wrapped
                (1.00, 1.99, -1.99, 2.34, -3.33),  # solid
                (1.01, 1.99, -1.99, 2.34, -3.33),  # spaced
                (0.98, 1.99, -1.99, 2.34, -3.33),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-1.25, -0.77, -0.63, 0.70, 1.20, 0.78),  # blocks
                (-0.29, -0.30, -0.21, 0.13, 0.34, 0.32),  # wrapped
                (-0.59, -0.52, -0.32, 0.35, 0.65, 0.43),  # solid
                (-0.92, -0.32, -0.10, 0.22, 0.68, 0.45),  # spaced
                (-0.99, -0.47, -0.21, 0.27, 0.89, 0.50),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (1.10, 0.32, -0.23, -0.37, -0.16, -0.64),  # blocks
                (0.13, 0.19, -0.26, 0.06, 0.17, -0.30),  # wrapped
                (0.38, 0.29, -0.04, 0.06, 0.04, -0.73),  # solid
                (0.16, 0.22, -0.08, 0.17, 0.07, -0.52),  # spaced
                (0.32, 0.30, -0.27, 0.05, 0.27, -0.68),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.50, 0.58, -0.06),  # blocks
                (-0.35, 0.37, -0.02),  # wrapped
                (-0.32, 0.38, -0.06),  # solid
                (-0.22, 0.35, -0.12),  # spaced
                (-0.23, 0.28, -0.06),  # lines
            ),
        ),
        Cue(
            "open",
            "whether a quotation or bracket is open at the gap",
            ("no", "quotation", "bracket"),
            (
                (-0.99, 0.79, 0.23),  # blocks
                (0.04, -0.01, -0.04),  # wrapped
                (-0.24, 0.15, 0.09),  # solid
                (0.01, -0.14, 0.14),  # spaced
                (-0.01, -0.09, 0.09),  # lines
            ),
        ),
        Cue(
            "last word",
            "the last word of the line before",
            ("other", "small", "capital"),
            (
                (-0.43, 0.60, -0.15),  # blocks
                (-0.93, 0.71, 0.21),  # wrapped
                (-0.83, 0.93, -0.10),  # solid
                (-0.78, 0.83, -0.04),  # spaced
                (-0.78, 0.65, 0.12),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.27),
                ("letter", "capital", -0.33),
                ("letter", "digit", 0.12),
                ("letter", "quote and small", 0.20),
                ("letter", "quote", -0.23),
                ("letter", "bullet", 0.19),
                ("digit", "capital", -0.17),
                ("digit", "dash", 0.21),
                ("digit", "other", 0.19),
                ("stop", "capital", 0.38),
                ("stop", "closing", -0.15),
                ("stop", "other", -0.49),
                ("quoted stop", "small", 0.11),
                ("quoted stop", "capital", -0.28),
                ("quoted stop", "quote", -0.21),
                ("quoted stop", "other", -0.19),
                ("comma", "capital", 0.45),
                ("comma", "bullet", -0.11),
                ("colon", "small", -0.42),
                ("colon", "capital", 0.36),
                ("colon", "quote", 0.24),
                ("colon", "dash", -0.26),
                ("hyphen", "small", 0.53),
                ("hyphen", "capital", -0.42),
                ("hyphen", "quote", -0.18),
                ("dash", "capital", 0.11),
                ("closing", "small", 0.13),
                ("closing", "capital", -0.29),
                ("closing", "quote", -0.11),
                ("closing", "opening", 0.17),
                ("closing", "caseless", -0.18),
                ("closing", "other", 0.14),
                ("opening", "capital", -0.17),
                ("other", "capital", 0.24),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", 0.19),
                ("letter", "to 60", -0.56),
                ("letter", "to 100", -0.51),
                ("letter", "to 180", 0.37),
                ("letter", "to 400", 0.93),
                ("capital", "to 100", -0.15),
                ("capital", "to 400", 0.14),
                ("digit", "to 400", 0.14),
                ("stop", "to 60", 0.33),
                ("stop", "to 180", -0.27),
                ("stop", "to 400", -0.21),
                ("stop", "more", -0.30),
                ("quoted stop", "more", -0.38),
                ("comma", "to 60", 0.15),
                ("comma", "to 100", -0.22),
                ("comma", "to 180", 0.14),
                ("comma", "to 400", 0.14),
                ("comma", "more", 0.25),
                ("colon", "to 60", -0.16),
                ("colon", "to 180", -0.18),
                ("colon", "to 400", -0.27),
                ("colon", "more", 0.37),
                ("hyphen", "to 60", 0.19),
                ("hyphen", "to 100", 0.14),
                ("hyphen", "to 180", -0.13),
                ("hyphen", "to 400", -0.32),
                ("hyphen", "more", -0.13),
                ("closing", "to 100", -0.16),
                ("closing", "to 400", -0.21),
                ("closing", "more", 0.33),
                ("opening", "more", -0.23),
                ("caseless", "to 30", -0.59),
                ("caseless", "to 60", -0.36),
                ("caseless", "to 100", 0.70),
                ("caseless", "to 180", 0.38),
                ("other", "to 60", 0.10),
                ("other", "more", 0.14),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.38),
                ("letter", "just", -0.13),
                ("letter", "no column", 0.17),
                ("capital", "yes", 0.14),
                ("digit", "no", 0.26),
                ("digit", "easily", -0.14),
                ("stop", "no", 0.37),
                ("stop", "hardly not", 0.57),
                ("stop", "just", -0.25),
                ("stop", "yes", -0.70),
                ("stop", "easily", -0.45),
                ("quoted stop", "no", -0.27),
                ("quoted stop", "hardly not", 0.15),
                ("quoted stop", "no column", -0.41),
                ("comma", "no", 0.10),
                ("comma", "no column", 0.29),
                ("colon", "no", -0.14),
                ("colon", "hardly not", 0.17),
                ("colon", "just", 0.29),
                ("colon", "no column", -0.55),
                ("hyphen", "no", -0.30),
                ("hyphen", "hardly not", -0.36),
                ("hyphen", "just", 0.12),
                ("hyphen", "no column", 0.26),
                ("closing", "easily", 0.14),
                ("closing", "no column", -0.33),
                ("opening", "just", -0.13),
                ("caseless", "no", -0.16),
                ("caseless", "hardly not", -0.36),
                ("caseless", "yes", 0.31),
                ("caseless", "no column", 0.31),
                ("other", "just", 0.15),
                ("other", "no column", 0.14),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.53),
                ("nothing", "hardly not", 0.34),
                ("nothing", "just", 0.59),
                ("nothing", "yes", -0.33),
                ("nothing", "easily", -0.68),
                ("nothing", "no column", 0.21),
                ("blank", "yes", -0.15),
                ("blank", "easily", -0.27),
                ("page", "no", -0.11),
                ("page", "just", -0.45),
                ("page", "yes", 0.26),
                ("page", "easily", 0.39),
                ("page", "no column", -0.13),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", 0.14),
                ("to 30", "to 180", -0.20),
                ("to 30", "to 400", 0.29),
                ("to 30", "more", -0.56),
                ("to 60", "to 60", -0.33),
                ("to 60", "to 100", 0.34),
                ("to 60", "more", -0.19),
                ("to 100", "to 60", 0.27),
                ("to 100", "to 180", -0.15),
                ("to 100", "to 400", -0.34),
                ("to 100", "more", 0.14),
                ("to 180", "to 100", -0.35),
                ("to 180", "to 180", -0.26),
                ("to 180", "to 400", 0.47),
                ("to 180", "more", 0.31),
                ("to 400", "to 60", 0.20),
                ("to 400", "to 180", 0.14),
                ("more", "to 60", 0.11),
                ("more", "to 180", 0.41),
                ("more", "to 400", -0.34),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.30),
                ("to 30", "stop", 0.49),
                ("to 60", "open", -0.16),
                ("to 60", "stop", 0.32),
                ("to 100", "colon", -0.13),
                ("to 180", "colon", -0.13),
                ("to 400", "open", 0.15),
                ("to 400", "stop", -0.30),
                ("to 400", "colon", 0.19),
                ("more", "open", 0.12),
                ("more", "stop", -0.47),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.35),
                ("letter", "stop", 0.34),
                ("letter", "colon", -0.22),
                ("capital", "open", 0.11),
                ("digit", "open", 0.26),
                ("stop", "open", -0.34),
                ("stop", "stop", -0.41),
                ("stop", "colon", 0.27),
                ("quoted stop", "open", -0.16),
                ("quoted stop", "stop", -0.42),
                ("comma", "open", -0.30),
                ("comma", "stop", 0.77),
                ("colon", "stop", -0.24),
                ("hyphen", "open", -0.23),
                ("closing", "open", 0.25),
                ("closing", "stop", -0.33),
                ("opening", "open", -0.22),
                ("other", "stop", 0.29),
            ),
        ),
        Pair(
            "open",
            "start",
            (
                ("no", "small", 0.79),
                ("no", "capital", -0.61),
                ("no", "quote and small", 0.20),
                ("no", "closing", -0.23),
                ("no", "opening", 0.16),
                ("no", "caseless", -0.36),
                ("quotation", "small", -0.32),
                ("quotation", "capital", 0.31),
                ("quotation", "quote", -0.14),
                ("quotation", "caseless", 0.16),
                ("bracket", "small", 0.25),
                ("bracket", "capital", 0.11),
                ("bracket", "quote", -0.22),
            ),
        ),
        Pair(
            "open",
            "end",
            (
                ("no", "letter", 0.22),
                ("no", "digit", 0.31),
                ("no", "stop", -0.42),
                ("no", "quoted stop", -0.43),
                ("no", "comma", 0.30),
                ("no", "colon", -0.39),
                ("no", "dash", 0.13),
                ("no", "closing", 0.15),
                ("no", "opening", -0.20),
                ("no", "other", 0.24),
                ("quotation", "letter", 0.37),
                ("quotation", "quoted stop", -0.15),
                ("quotation", "colon", 0.16),
                ("quotation", "hyphen", -0.25),
                ("quotation", "closing", -0.23),
                ("quotation", "caseless", 0.16),
                ("bracket", "letter", -0.12),
            ),
        ),
        Pair(
            "last word",
            "start",
            (
                ("other", "small", 0.66),
                ("other", "capital", -0.17),
                ("other", "closing", -0.15),
                ("other", "caseless", -0.21),
                ("other", "other", -0.45),
                ("small", "small", 0.14),
                ("small", "capital", 0.34),
                ("small", "digit", 0.14),
                ("small", "quote and small", 0.12),
                ("small", "quote", -0.13),
                ("small", "bullet", -0.16),
                ("small", "other", -0.17),
                ("capital", "capital", -0.35),
                ("capital", "quote", -0.30),
                ("capital", "bullet", 0.17),
                ("capital", "opening", 0.24),
                ("capital", "other", 0.39),
            ),
        ),
        Pair(
            "last word",
            "to come",
            (
                ("other", "to 30", -0.29),
                ("other", "to 60", -0.35),
                ("other", "to 100", 0.61),
                ("other", "to 180", -0.39),
                ("other", "to 400", -0.23),
                ("other", "more", 0.30),
                ("small", "to 30", 0.11),
                ("small", "to 60", 0.34),
                ("small", "to 100", -1.22),
                ("small", "to 400", 0.98),
                ("capital", "to 30", 0.37),
                ("capital", "to 60", 0.12),
                ("capital", "to 100", 0.54),
                ("capital", "to 180", 0.32),
                ("capital", "to 400", -0.72),
                ("capital", "more", -0.63),
            ),
        ),
    ),
)
