"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""

from newsparse.evidence import Cue, Pair, Table

GAPS = Table(
    "do the lines on both sides belong to one paragraph?",
    bias=(-1.21, -2.17, -0.24, 0.58, -2.34, -1.26),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            ("letter", "capital", "digit", "stop", "quoted stop", "comma", "colon", "hyphen", "dash", "closing", "opening", "caseless", "other"),
            (
                (1.67, 0.00, 1.56, -2.53, -2.36, 2.00, -1.03, -0.13, 0.32, -0.01, -1.37, 1.24, 0.46),  # blocks
                (1.57, 0.24, 1.20, -1.54, -2.03, 1.44, -0.38, -1.18, 0.34, 0.36, -1.18, 0.42, 0.55),  # wrapped
                (1.73, 0.08, 1.12, -2.04, -2.07, 1.55, -0.43, -0.51, 0.30, 0.01, -0.84, 0.56, 0.37),  # solid
                (2.14, 0.06, 1.07, -1.92, -2.07, 1.43, -0.71, -0.51, 0.34, 0.04, -0.98, 0.56, 0.39),  # spaced
                (1.62, 0.11, 1.16, -2.01, -1.95, 1.39, -0.55, -0.51, 0.30, -0.02, -1.00, 0.89, 0.38),  # lines
                (1.63, -0.04, 0.84, -1.09, -1.79, 1.48, -0.45, -0.47, 0.35, 0.01, -1.02, -0.01, 0.39),  # ragged
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            ("small", "capital", "digit", "quote and small", "quote", "dash", "bullet", "closing", "opening", "caseless", "other"),
            (
                (3.67, -2.29, 0.44, 0.78, -1.51, -0.59, 0.31, -0.33, 1.35, -1.01, -1.00),  # blocks
                (3.07, -1.53, -0.50, 0.74, -1.29, -0.45, 0.06, -0.83, 1.93, -1.40, -0.01),  # wrapped
                (3.44, -1.33, 0.09, 0.69, -1.54, -0.43, 0.15, -0.54, 1.35, -1.24, -0.80),  # solid
                (3.27, -1.14, 0.08, 0.66, -1.56, -0.43, 0.15, -0.49, 1.35, -1.24, -0.80),  # spaced
                (4.08, -1.57, 0.10, 0.71, -1.43, -0.46, 0.17, -0.50, 1.45, -1.29, -1.46),  # lines
                (3.44, -0.73, 0.24, 0.67, -1.33, -0.44, 0.15, -0.50, 1.36, -1.90, -1.14),  # ragged
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.46, -1.46, -0.18),  # blocks
                (2.91, -2.84, -0.26),  # wrapped
                (1.21, -1.46, 0.09),  # solid
                (1.65, -1.58, -0.23),  # spaced
                (1.65, -1.92, 0.07),  # lines
                (1.86, -1.90, -0.14),  # ragged
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (0.07, -0.50, -0.25, 0.10, 0.72, 1.05, 0.48, -1.71, -0.14),  # blocks
                (-0.56, -0.42, -0.16, 0.42, 0.86, 1.36, 0.96, -2.54, -0.12),  # wrapped
                (0.94, -0.81, -0.54, -0.10, 0.77, 1.14, 0.28, -1.74, -0.12),  # solid
                (-0.12, -0.54, -0.17, 0.03, 0.89, 1.16, 0.43, -1.71, -0.12),  # spaced
                (0.07, -0.50, -0.25, 0.10, 0.72, 1.05, 0.48, -1.71, -0.15),  # lines
                (0.07, -0.50, -0.25, 0.10, 0.72, 1.05, 0.48, -1.71, -0.14),  # ragged
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (1.05, 1.02, 0.15, -0.62, -1.65, -0.14),  # blocks
                (1.82, 1.55, 0.01, -0.92, -2.53, -0.12),  # wrapped
                (0.75, 0.94, 0.28, -0.74, -1.28, -0.12),  # solid
                (1.11, 1.06, 0.24, -0.50, -1.95, -0.12),  # spaced
                (1.05, 1.02, 0.15, -0.62, -1.65, -0.15),  # lines
                (1.05, 1.02, 0.15, -0.62, -1.65, -0.14),  # ragged
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (1.47, 2.69, -3.74, 3.42, -4.01),  # blocks
                (2.12, 4.19, -5.61, 5.12, -6.01),  # wrapped
                (1.41, 2.75, -3.74, 3.42, -4.01),  # solid
                (1.42, 2.75, -3.74, 3.42, -4.01),  # spaced
                (1.39, 2.75, -3.74, 3.42, -4.01),  # lines
                (1.40, 2.75, -3.74, 3.42, -4.01),  # ragged
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-2.43, -1.95, 0.45, 0.81, 1.30, 1.64),  # blocks
                (-0.08, -0.24, 0.02, -0.23, 0.18, 0.15),  # wrapped
                (-0.24, -0.85, 0.03, 0.18, 0.39, 0.33),  # solid
                (-0.78, -0.77, 0.33, 0.09, 0.53, 0.45),  # spaced
                (0.64, -0.66, -0.31, -0.23, 0.19, 0.18),  # lines
                (-1.19, -0.36, 0.15, 0.16, 0.89, 0.16),  # ragged
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.34, 0.23, -0.18, -0.08, -0.26, -0.23),  # blocks
                (-0.07, 0.31, 0.36, -0.04, -0.29, -0.45),  # wrapped
                (0.34, 0.20, 0.22, -0.06, -0.49, -0.37),  # solid
                (-0.02, 0.08, 0.43, 0.15, -0.26, -0.54),  # spaced
                (1.45, 0.01, -0.10, -0.18, -0.47, -0.90),  # lines
                (0.17, 0.29, 0.29, 0.00, 0.08, -1.02),  # ragged
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-1.22, 0.99, 0.05),  # blocks
                (-0.62, 0.28, 0.15),  # wrapped
                (-0.88, 0.66, 0.05),  # solid
                (-0.41, 0.25, 0.00),  # spaced
                (-0.49, 0.26, 0.03),  # lines
                (-0.21, -0.02, 0.05),  # ragged
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "quote and small", 0.28),
                ("letter", "dash", 0.36),
                ("letter", "bullet", 0.26),
                ("letter", "opening", 0.19),
                ("letter", "other", -0.44),
                ("capital", "small", 0.31),
                ("capital", "capital", -0.36),
                ("digit", "small", 0.12),
                ("digit", "digit", 0.13),
                ("digit", "dash", 0.20),
                ("digit", "other", 0.18),
                ("stop", "small", 0.43),
                ("stop", "capital", 0.38),
                ("stop", "digit", -0.25),
                ("stop", "quote", -0.30),
                ("stop", "dash", -0.29),
                ("stop", "closing", -0.21),
                ("stop", "opening", 0.23),
                ("stop", "caseless", -0.40),
                ("stop", "other", -0.45),
                ("quoted stop", "capital", -0.65),
                ("quoted stop", "quote", -0.33),
                ("comma", "small", 0.16),
                ("comma", "capital", 0.61),
                ("comma", "bullet", -0.18),
                ("colon", "small", -0.25),
                ("colon", "capital", 0.58),
                ("colon", "digit", -0.30),
                ("colon", "quote", 0.25),
                ("colon", "dash", -0.50),
                ("hyphen", "small", 0.50),
                ("hyphen", "capital", -0.50),
                ("hyphen", "quote", -0.25),
                ("hyphen", "other", 0.20),
                ("closing", "small", 0.20),
                ("closing", "capital", -0.25),
                ("closing", "quote", -0.13),
                ("closing", "opening", 0.19),
                ("closing", "caseless", -0.14),
                ("closing", "other", 0.18),
                ("opening", "capital", -0.46),
                ("caseless", "digit", 0.39),
                ("caseless", "caseless", -0.11),
                ("other", "digit", 0.11),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.80),
                ("letter", "to 60", -0.58),
                ("letter", "to 100", -0.54),
                ("letter", "to 180", 0.53),
                ("letter", "to 400", 1.88),
                ("letter", "more", 0.30),
                ("capital", "to 100", -0.21),
                ("capital", "to 180", 0.11),
                ("capital", "to 400", 0.25),
                ("digit", "to 30", 0.28),
                ("digit", "to 60", -0.16),
                ("digit", "to 100", 0.15),
                ("digit", "to 180", 0.19),
                ("digit", "to 400", 0.11),
                ("stop", "to 30", 0.52),
                ("stop", "to 100", 0.29),
                ("stop", "to 180", -0.53),
                ("stop", "to 400", -0.64),
                ("stop", "more", -0.56),
                ("quoted stop", "to 100", -0.26),
                ("quoted stop", "to 180", -0.36),
                ("quoted stop", "to 400", -0.22),
                ("comma", "to 400", 0.45),
                ("comma", "more", 0.36),
                ("colon", "to 30", 0.16),
                ("colon", "to 100", 0.18),
                ("colon", "to 180", -0.26),
                ("colon", "to 400", -0.45),
                ("hyphen", "to 60", 0.22),
                ("hyphen", "to 100", 0.10),
                ("hyphen", "to 180", -0.15),
                ("hyphen", "to 400", -0.33),
                ("hyphen", "more", -0.10),
                ("closing", "to 30", -0.28),
                ("closing", "to 100", -0.33),
                ("closing", "to 180", 0.19),
                ("closing", "to 400", -0.20),
                ("closing", "more", 0.56),
                ("opening", "to 400", -0.37),
                ("caseless", "to 100", 0.52),
                ("caseless", "to 180", 0.43),
                ("caseless", "to 400", -0.23),
                ("caseless", "more", -0.35),
                ("other", "to 100", 0.11),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.56),
                ("letter", "hardly not", 0.33),
                ("letter", "just", 0.20),
                ("letter", "yes", -0.10),
                ("letter", "easily", -0.33),
                ("letter", "no column", 0.14),
                ("capital", "yes", 0.19),
                ("capital", "no column", -0.13),
                ("digit", "no", 0.25),
                ("digit", "easily", -0.15),
                ("digit", "no column", 0.36),
                ("stop", "no", 0.13),
                ("stop", "hardly not", 0.36),
                ("stop", "just", -0.29),
                ("stop", "yes", -0.50),
                ("stop", "no column", -0.49),
                ("quoted stop", "no", -0.47),
                ("quoted stop", "hardly not", 0.25),
                ("quoted stop", "yes", -0.17),
                ("quoted stop", "no column", -0.44),
                ("comma", "no", 0.29),
                ("comma", "just", -0.18),
                ("comma", "no column", 0.58),
                ("colon", "no", -0.30),
                ("colon", "hardly not", 0.33),
                ("colon", "no column", -0.39),
                ("hyphen", "no", -0.22),
                ("hyphen", "hardly not", -0.48),
                ("hyphen", "no column", 0.41),
                ("closing", "no", 0.11),
                ("closing", "hardly not", 0.19),
                ("closing", "no column", -0.20),
                ("opening", "no column", -0.44),
                ("caseless", "hardly not", -0.37),
                ("caseless", "just", 0.15),
                ("caseless", "yes", 0.24),
                ("caseless", "no column", 0.42),
                ("other", "just", 0.19),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.80),
                ("nothing", "hardly not", 1.04),
                ("nothing", "just", 0.61),
                ("nothing", "yes", -0.46),
                ("nothing", "easily", -1.20),
                ("blank", "hardly not", -0.36),
                ("blank", "just", -0.12),
                ("blank", "easily", -0.19),
                ("blank", "no column", -0.13),
                ("page", "no", -0.21),
                ("page", "hardly not", -0.18),
                ("page", "just", -0.42),
                ("page", "yes", 0.14),
                ("page", "easily", 0.57),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", 0.19),
                ("to 30", "to 60", -0.23),
                ("to 30", "to 100", -0.20),
                ("to 30", "to 180", -0.31),
                ("to 30", "to 400", 0.27),
                ("to 60", "to 60", -0.26),
                ("to 60", "to 100", 0.81),
                ("to 60", "to 180", -0.20),
                ("to 60", "to 400", -0.30),
                ("to 60", "more", -0.41),
                ("to 100", "to 30", 0.46),
                ("to 100", "to 60", 0.43),
                ("to 100", "to 100", -0.29),
                ("to 100", "to 180", -0.28),
                ("to 100", "to 400", -0.52),
                ("to 100", "more", 0.24),
                ("to 180", "to 30", -1.12),
                ("to 180", "to 60", 0.25),
                ("to 180", "to 100", -0.47),
                ("to 180", "to 180", 0.15),
                ("to 180", "to 400", 0.76),
                ("to 180", "more", 0.50),
                ("to 400", "to 30", 0.29),
                ("to 400", "to 60", -0.11),
                ("to 400", "to 180", 0.27),
                ("to 400", "more", -0.15),
                ("more", "to 30", 0.36),
                ("more", "to 100", 0.27),
                ("more", "to 180", 0.35),
                ("more", "to 400", -0.35),
                ("more", "more", -0.41),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "stop", 0.10),
                ("to 60", "open", -0.43),
                ("to 60", "stop", 0.38),
                ("to 60", "colon", 0.13),
                ("to 100", "open", -0.37),
                ("to 100", "stop", 0.61),
                ("to 100", "colon", -0.16),
                ("to 180", "stop", -0.16),
                ("to 180", "colon", 0.12),
                ("to 400", "open", 0.27),
                ("to 400", "stop", -0.19),
                ("to 400", "colon", -0.21),
                ("more", "open", 0.22),
                ("more", "stop", -0.55),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.66),
                ("capital", "open", 0.14),
                ("capital", "stop", -0.11),
                ("digit", "open", -0.12),
                ("digit", "stop", 0.50),
                ("digit", "colon", 0.16),
                ("stop", "open", -0.10),
                ("stop", "stop", -0.55),
                ("stop", "colon", -0.21),
                ("quoted stop", "open", -0.17),
                ("quoted stop", "stop", -0.77),
                ("comma", "open", -0.34),
                ("comma", "stop", 1.06),
                ("colon", "open", -0.33),
                ("hyphen", "open", -0.14),
                ("hyphen", "stop", -0.12),
                ("closing", "open", 0.20),
                ("closing", "stop", -0.17),
                ("opening", "open", -0.15),
                ("opening", "stop", -0.34),
                ("caseless", "stop", 0.25),
                ("other", "stop", 0.22),
            ),
        ),
    ),
)

LATE = Table(
    "the same, where the cheap cues leave it undecided",
    bias=(1.69, -0.92, 0.74, 0.91, 0.33, -0.67),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            ("letter", "capital", "digit", "stop", "quoted stop", "comma", "colon", "hyphen", "dash", "closing", "opening", "caseless", "other"),
            (
                (0.92, 0.02, 0.74, -1.10, -1.02, 1.00, -0.95, -0.30, 0.20, -0.18, -0.19, 0.54, 0.39),  # blocks
                (0.63, 0.02, 0.79, -0.95, -0.92, 0.93, -0.13, -1.00, 0.23, 0.13, -0.35, 0.22, 0.45),  # wrapped
                (1.06, 0.01, 0.63, -1.38, -1.05, 0.92, -0.26, -0.48, 0.20, -0.06, -0.13, 0.30, 0.30),  # solid
                (1.00, 0.01, 0.59, -1.02, -1.10, 0.81, -0.42, -0.48, 0.25, -0.01, -0.19, 0.30, 0.33),  # spaced
                (0.55, 0.07, 0.74, -0.95, -0.94, 0.77, -0.61, -0.48, 0.20, -0.01, -0.19, 0.58, 0.33),  # lines
                (0.99, -0.08, 0.37, -0.78, -1.08, 0.82, -0.25, -0.37, 0.23, 0.05, -0.19, 0.01, 0.33),  # ragged
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            ("small", "capital", "digit", "quote and small", "quote", "dash", "bullet", "closing", "opening", "caseless", "other"),
            (
                (1.55, -0.69, 0.66, 0.43, -0.89, -0.23, 0.33, -0.34, 0.42, -0.20, -0.96),  # blocks
                (1.35, -0.12, -0.17, 0.48, -0.85, -0.33, 0.10, -0.65, 0.87, -0.51, -0.14),  # wrapped
                (1.49, -0.08, 0.26, 0.38, -0.98, -0.22, 0.19, -0.42, 0.53, -0.40, -0.68),  # solid
                (1.42, 0.22, 0.22, 0.37, -1.18, -0.22, 0.19, -0.40, 0.53, -0.40, -0.68),  # spaced
                (1.84, -0.09, 0.16, 0.38, -0.93, -0.22, 0.23, -0.40, 0.57, -0.40, -1.08),  # lines
                (1.60, 0.32, 0.29, 0.37, -1.06, -0.22, 0.19, -0.40, 0.53, -0.69, -0.88),  # ragged
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (1.20, -1.09, -0.04),  # blocks
                (1.94, -1.85, -0.04),  # wrapped
                (0.83, -0.87, 0.10),  # solid
                (1.16, -0.87, -0.22),  # spaced
                (1.16, -1.04, -0.06),  # lines
                (1.23, -1.13, -0.05),  # ragged
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.28, -0.30, -0.03, 0.36, 0.51, 0.74, 0.45, -1.43, 0.05),  # blocks
                (-0.67, -0.35, 0.08, 0.58, 0.72, 0.91, 0.91, -2.15, 0.03),  # wrapped
                (0.15, -0.40, -0.26, 0.32, 0.39, 0.95, 0.29, -1.42, 0.03),  # solid
                (-0.46, -0.30, 0.09, 0.36, 0.67, 0.73, 0.37, -1.43, 0.03),  # spaced
                (-0.28, -0.30, -0.03, 0.36, 0.51, 0.74, 0.45, -1.43, 0.04),  # lines
                (-0.28, -0.30, -0.03, 0.36, 0.51, 0.74, 0.45, -1.43, 0.03),  # ragged
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.60, 0.67, 0.19, -0.44, -1.00, 0.05),  # blocks
                (1.08, 0.95, 0.19, -0.61, -1.61, 0.03),  # wrapped
                (0.38, 0.77, 0.23, -0.63, -0.72, 0.03),  # solid
                (0.63, 0.62, 0.27, -0.30, -1.19, 0.03),  # spaced
                (0.60, 0.67, 0.19, -0.44, -1.00, 0.04),  # lines
                (0.60, 0.67, 0.19, -0.44, -1.00, 0.03),  # ragged
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (1.09, 1.86, -2.08, 2.35, -3.15),  # blocks
                (1.57, 2.79, -3.12, 3.53, -4.72),  # wrapped
                (1.08, 1.86, -2.08, 2.35, -3.15),  # solid
                (1.08, 1.86, -2.08, 2.35, -3.15),  # spaced
                (1.07, 1.86, -2.08, 2.35, -3.15),  # lines
                (1.06, 1.86, -2.08, 2.35, -3.15),  # ragged
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-1.42, -0.37, -0.40, 0.48, 1.02, 0.76),  # blocks
                (-0.24, -0.19, 0.18, 0.20, 0.05, 0.03),  # wrapped
                (-0.55, -0.31, -0.00, 0.31, 0.32, 0.29),  # solid
                (-0.82, -0.12, 0.20, 0.11, 0.40, 0.30),  # spaced
                (-0.25, -0.41, 0.14, -0.06, 0.34, 0.30),  # lines
                (-1.10, 0.10, 0.22, 0.12, 0.44, 0.26),  # ragged
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.63, 0.63, -0.50, -0.36, -0.11, -0.22),  # blocks
                (-0.07, 0.29, -0.26, 0.02, 0.20, -0.13),  # wrapped
                (0.26, 0.44, -0.17, 0.15, -0.09, -0.53),  # solid
                (0.06, 0.35, -0.27, 0.18, 0.10, -0.36),  # spaced
                (0.65, 0.21, -0.72, -0.02, 0.35, -0.41),  # lines
                (0.16, 0.54, -0.24, 0.06, 0.23, -0.71),  # ragged
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.73, 0.27, 0.53),  # blocks
                (-0.40, 0.23, 0.21),  # wrapped
                (-0.50, 0.23, 0.32),  # solid
                (-0.32, 0.13, 0.26),  # spaced
                (-0.58, 0.18, 0.45),  # lines
                (-0.23, -0.05, 0.32),  # ragged
            ),
        ),
        Cue(
            "open",
            "whether a quotation or bracket is open at the gap",
            ("no", "quotation", "bracket"),
            (
                (-1.02, 0.85, 0.24),  # blocks
                (0.08, 0.08, -0.11),  # wrapped
                (-0.35, 0.34, 0.08),  # solid
                (-0.09, 0.03, 0.12),  # spaced
                (-0.65, 0.63, 0.08),  # lines
                (-0.14, 0.10, 0.09),  # ragged
            ),
        ),
        Cue(
            "last word",
            "the last word of the line before",
            ("other", "small", "capital"),
            (
                (-0.70, 0.82, -0.05),  # blocks
                (-0.97, 1.09, -0.07),  # wrapped
                (-0.92, 1.28, -0.29),  # solid
                (-0.94, 1.26, -0.26),  # spaced
                (-0.96, 1.09, -0.08),  # lines
                (-0.83, 1.16, -0.29),  # ragged
            ),
        ),
        Cue(
            "first word",
            "what the article makes elsewhere of the capital that the line after begins with",
            ("none", "unknown", "word", "name", "both", "together"),
            (
                (0.00, -0.42, -1.50, 0.05, -0.60, 1.78),  # blocks
                (0.00, -0.70, -0.76, 0.30, -0.40, 1.44),  # wrapped
                (0.00, -0.91, -0.68, 0.43, -0.29, 1.37),  # solid
                (0.00, 0.15, -1.03, 0.04, -0.29, 1.34),  # spaced
                (0.00, -0.16, -1.08, -0.13, -0.21, 1.50),  # lines
                (0.00, 0.11, -1.27, 0.25, -0.07, 1.30),  # ragged
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.19),
                ("letter", "capital", -0.10),
                ("letter", "digit", -0.19),
                ("letter", "quote and small", 0.15),
                ("letter", "quote", -0.12),
                ("letter", "dash", 0.19),
                ("letter", "bullet", 0.21),
                ("letter", "opening", 0.17),
                ("letter", "other", -0.17),
                ("capital", "small", 0.10),
                ("capital", "capital", -0.12),
                ("digit", "capital", -0.15),
                ("digit", "dash", 0.12),
                ("digit", "other", 0.18),
                ("stop", "capital", 0.16),
                ("stop", "closing", -0.18),
                ("stop", "other", -0.44),
                ("quoted stop", "capital", -0.18),
                ("quoted stop", "quote", -0.20),
                ("quoted stop", "other", -0.15),
                ("comma", "capital", 0.36),
                ("comma", "bullet", -0.12),
                ("colon", "small", -0.40),
                ("colon", "capital", 0.40),
                ("colon", "quote", 0.24),
                ("colon", "dash", -0.36),
                ("hyphen", "small", 0.52),
                ("hyphen", "capital", -0.42),
                ("hyphen", "quote", -0.18),
                ("closing", "capital", -0.12),
                ("closing", "quote", -0.15),
                ("closing", "opening", 0.13),
                ("closing", "other", 0.18),
                ("caseless", "digit", 0.32),
                ("caseless", "caseless", -0.17),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.11),
                ("letter", "to 60", -0.43),
                ("letter", "to 100", -0.37),
                ("letter", "to 180", 0.14),
                ("letter", "to 400", 0.95),
                ("letter", "more", 0.21),
                ("capital", "to 100", -0.17),
                ("capital", "to 400", 0.15),
                ("digit", "to 30", 0.21),
                ("digit", "to 100", 0.21),
                ("digit", "more", -0.22),
                ("stop", "to 60", 0.32),
                ("stop", "to 100", -0.17),
                ("stop", "to 180", -0.17),
                ("stop", "to 400", -0.14),
                ("stop", "more", -0.27),
                ("quoted stop", "to 100", -0.17),
                ("quoted stop", "more", -0.30),
                ("comma", "to 100", -0.21),
                ("comma", "to 180", 0.15),
                ("comma", "to 400", 0.15),
                ("comma", "more", 0.26),
                ("colon", "to 60", -0.13),
                ("colon", "to 180", -0.18),
                ("colon", "to 400", -0.31),
                ("colon", "more", 0.39),
                ("hyphen", "to 60", 0.16),
                ("hyphen", "to 100", 0.18),
                ("hyphen", "to 180", -0.14),
                ("hyphen", "to 400", -0.32),
                ("hyphen", "more", -0.11),
                ("closing", "to 180", -0.17),
                ("closing", "to 400", -0.15),
                ("closing", "more", 0.35),
                ("caseless", "to 30", -0.35),
                ("caseless", "to 60", -0.25),
                ("caseless", "to 100", 0.62),
                ("caseless", "to 180", 0.34),
                ("caseless", "more", -0.18),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.33),
                ("letter", "hardly not", 0.16),
                ("capital", "yes", 0.14),
                ("digit", "no", 0.23),
                ("digit", "hardly not", 0.12),
                ("digit", "easily", -0.13),
                ("stop", "no", 0.28),
                ("stop", "hardly not", 0.46),
                ("stop", "just", -0.18),
                ("stop", "yes", -0.82),
                ("stop", "easily", -0.24),
                ("quoted stop", "no", -0.43),
                ("quoted stop", "hardly not", 0.23),
                ("quoted stop", "no column", -0.22),
                ("comma", "no", 0.17),
                ("comma", "yes", 0.11),
                ("comma", "no column", 0.17),
                ("colon", "hardly not", 0.27),
                ("colon", "yes", 0.14),
                ("colon", "no column", -0.60),
                ("hyphen", "no", -0.26),
                ("hyphen", "hardly not", -0.38),
                ("hyphen", "just", 0.10),
                ("hyphen", "no column", 0.28),
                ("closing", "no column", -0.10),
                ("opening", "easily", -0.13),
                ("caseless", "hardly not", -0.38),
                ("caseless", "yes", 0.36),
                ("caseless", "no column", 0.24),
                ("other", "just", 0.18),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.59),
                ("nothing", "hardly not", 0.44),
                ("nothing", "just", 0.52),
                ("nothing", "yes", -0.33),
                ("nothing", "easily", -0.76),
                ("nothing", "no column", 0.12),
                ("blank", "hardly not", -0.12),
                ("blank", "just", -0.11),
                ("blank", "easily", -0.20),
                ("page", "no", -0.23),
                ("page", "just", -0.32),
                ("page", "easily", 0.46),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 30", -0.28),
                ("to 30", "to 60", -0.15),
                ("to 30", "to 180", -0.10),
                ("to 30", "to 400", 0.42),
                ("to 30", "more", -0.21),
                ("to 60", "to 30", 0.18),
                ("to 60", "to 60", -0.10),
                ("to 60", "to 100", 0.20),
                ("to 60", "to 400", -0.12),
                ("to 60", "more", -0.23),
                ("to 100", "to 30", -0.13),
                ("to 100", "to 60", 0.39),
                ("to 100", "to 100", 0.19),
                ("to 100", "to 180", -0.30),
                ("to 100", "to 400", -0.47),
                ("to 100", "more", 0.34),
                ("to 180", "to 30", 0.14),
                ("to 180", "to 100", -0.63),
                ("to 180", "to 400", 0.49),
                ("to 180", "more", 0.12),
                ("to 400", "to 30", 0.20),
                ("to 400", "to 100", -0.15),
                ("to 400", "to 180", 0.30),
                ("to 400", "more", -0.11),
                ("more", "to 100", 0.24),
                ("more", "to 180", 0.16),
                ("more", "to 400", -0.27),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.19),
                ("to 30", "stop", 0.19),
                ("to 30", "colon", 0.12),
                ("to 60", "open", -0.24),
                ("to 60", "stop", 0.26),
                ("to 60", "colon", 0.17),
                ("to 100", "open", -0.17),
                ("to 100", "stop", 0.17),
                ("to 100", "colon", -0.16),
                ("to 400", "open", 0.20),
                ("to 400", "stop", -0.11),
                ("more", "open", 0.13),
                ("more", "stop", -0.35),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.35),
                ("letter", "stop", -0.16),
                ("letter", "colon", 0.21),
                ("capital", "open", 0.10),
                ("digit", "stop", 0.26),
                ("digit", "colon", 0.13),
                ("stop", "stop", -0.26),
                ("stop", "colon", -0.18),
                ("quoted stop", "open", -0.25),
                ("quoted stop", "stop", -0.22),
                ("comma", "open", -0.28),
                ("comma", "stop", 0.69),
                ("colon", "stop", -0.28),
                ("hyphen", "open", -0.17),
                ("other", "stop", 0.19),
            ),
        ),
        Pair(
            "open",
            "start",
            (
                ("no", "small", 0.95),
                ("no", "capital", -0.56),
                ("no", "quote and small", 0.19),
                ("no", "quote", -0.10),
                ("no", "dash", -0.18),
                ("no", "closing", -0.20),
                ("no", "opening", 0.23),
                ("no", "caseless", -0.46),
                ("no", "other", -0.10),
                ("quotation", "small", -0.48),
                ("quotation", "capital", 0.44),
                ("quotation", "quote", -0.11),
                ("quotation", "caseless", 0.25),
                ("quotation", "other", -0.11),
                ("bracket", "small", 0.25),
                ("bracket", "quote", -0.24),
                ("bracket", "other", -0.12),
            ),
        ),
        Pair(
            "open",
            "end",
            (
                ("no", "letter", 0.18),
                ("no", "digit", 0.24),
                ("no", "stop", -0.29),
                ("no", "quoted stop", -0.38),
                ("no", "comma", 0.26),
                ("no", "colon", -0.22),
                ("no", "dash", 0.10),
                ("no", "caseless", -0.10),
                ("no", "other", 0.16),
                ("quotation", "letter", 0.28),
                ("quotation", "stop", -0.18),
                ("quotation", "hyphen", -0.21),
                ("quotation", "caseless", 0.25),
            ),
        ),
        Pair(
            "last word",
            "start",
            (
                ("other", "small", 0.67),
                ("other", "capital", -0.12),
                ("other", "digit", -0.16),
                ("other", "quote", -0.20),
                ("other", "dash", -0.11),
                ("other", "bullet", 0.11),
                ("other", "closing", -0.18),
                ("other", "caseless", -0.22),
                ("other", "other", -0.39),
                ("small", "small", 0.17),
                ("small", "capital", 0.31),
                ("small", "digit", 0.18),
                ("small", "bullet", -0.18),
                ("small", "other", -0.11),
                ("capital", "small", -0.13),
                ("capital", "capital", -0.22),
                ("capital", "quote", -0.31),
                ("capital", "bullet", 0.16),
                ("capital", "opening", 0.19),
                ("capital", "other", 0.16),
            ),
        ),
        Pair(
            "last word",
            "to come",
            (
                ("other", "to 30", -0.23),
                ("other", "to 60", -0.39),
                ("other", "to 100", 0.58),
                ("other", "to 400", -0.33),
                ("small", "to 30", 0.38),
                ("small", "to 60", 0.43),
                ("small", "to 100", -1.34),
                ("small", "to 400", 0.77),
                ("small", "more", 0.36),
                ("capital", "to 60", 0.15),
                ("capital", "to 100", 0.60),
                ("capital", "to 180", 0.16),
                ("capital", "to 400", -0.39),
                ("capital", "more", -0.57),
            ),
        ),
        Pair(
            "first word",
            "end",
            (
                ("unknown", "letter", 0.46),
                ("unknown", "digit", -0.35),
                ("unknown", "quoted stop", -0.23),
                ("unknown", "colon", 0.13),
                ("unknown", "closing", -0.24),
                ("unknown", "other", 0.18),
                ("word", "letter", -1.06),
                ("word", "digit", -0.15),
                ("word", "stop", 0.65),
                ("word", "quoted stop", 0.21),
                ("word", "comma", -0.10),
                ("word", "colon", 0.55),
                ("word", "hyphen", -0.23),
                ("word", "closing", -0.24),
                ("name", "letter", -0.22),
                ("name", "digit", 0.35),
                ("name", "stop", -0.46),
                ("name", "quoted stop", -0.16),
                ("name", "comma", 0.55),
                ("name", "colon", -0.29),
                ("name", "hyphen", -0.13),
                ("name", "closing", 0.36),
                ("both", "capital", -0.20),
                ("together", "letter", 0.74),
                ("together", "stop", -0.12),
            ),
        ),
        Pair(
            "first word",
            "so far",
            (
                ("unknown", "to 30", -0.32),
                ("unknown", "to 60", -0.30),
                ("unknown", "to 100", -0.77),
                ("unknown", "to 180", 0.16),
                ("unknown", "to 400", 0.60),
                ("unknown", "more", 0.49),
                ("word", "to 30", 0.13),
                ("word", "to 60", -0.21),
                ("word", "to 100", -0.25),
                ("word", "more", -0.23),
                ("name", "to 30", 0.32),
                ("name", "to 60", 0.23),
                ("name", "to 100", -0.13),
                ("name", "to 180", -0.27),
                ("name", "more", -0.12),
                ("both", "to 30", 0.12),
                ("both", "to 60", 0.14),
                ("both", "to 100", -0.48),
                ("together", "to 60", 0.15),
                ("together", "to 100", 0.26),
                ("together", "to 180", 0.19),
            ),
        ),
        Pair(
            "first word",
            "last word",
            (
                ("unknown", "other", 0.32),
                ("unknown", "small", -0.79),
                ("unknown", "capital", 0.32),
                ("word", "other", -0.14),
                ("word", "small", -0.28),
                ("name", "other", -0.30),
                ("name", "small", 0.99),
                ("name", "capital", -0.62),
                ("both", "other", -0.19),
                ("both", "small", 0.18),
                ("both", "capital", -0.13),
                ("together", "other", 0.18),
                ("together", "small", 0.21),
                ("together", "capital", 0.28),
            ),
        ),
    ),
)
