"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""

from newsparse.evidence import Cue, Pair, Table

GAPS = Table(
    "do the lines on both sides belong to one paragraph?",
    bias=(-1.54, -1.49, -0.55, 0.90, 0.13),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            ("letter", "capital", "digit", "stop", "quoted stop", "comma", "colon", "hyphen", "dash", "closing", "opening", "caseless", "other"),
            (
                (1.97, -0.18, 1.68, -1.90, -2.26, 1.07, -0.87, 0.29, 0.45, 0.12, -1.31, 0.52, 0.25),  # blocks
                (1.84, -0.02, 1.19, -1.54, -1.50, 0.52, -0.73, -0.51, 0.35, 0.54, -1.08, 0.22, 0.54),  # wrapped
                (2.42, -0.05, 1.15, -2.05, -1.81, 1.06, -0.72, -0.08, 0.34, 0.03, -0.95, 0.30, 0.22),  # solid
                (2.24, -0.08, 1.15, -1.50, -1.86, 0.77, -0.95, -0.08, 0.40, 0.20, -0.95, 0.30, 0.28),  # spaced
                (1.97, -0.07, 1.15, -2.23, -1.21, 0.81, -0.73, -0.08, 0.34, 0.34, -0.95, 0.30, 0.25),  # lines
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            ("small", "capital", "digit", "quote and small", "quote", "dash", "bullet", "closing", "opening", "caseless", "other"),
            (
                (3.54, -1.54, 0.20, 0.57, -1.15, -0.93, -2.18, -0.55, 1.46, 0.11, 0.31),  # blocks
                (3.27, -0.86, -0.37, 0.45, -1.24, -0.70, -1.42, -0.68, 2.15, -0.24, -0.52),  # wrapped
                (3.12, -0.98, 0.05, 0.45, -1.33, -0.66, -1.44, -0.49, 1.44, -0.05, -0.25),  # solid
                (2.86, -0.47, -0.03, 0.42, -1.43, -0.66, -1.44, -0.49, 1.44, -0.05, -0.25),  # spaced
                (2.91, -0.68, -0.02, 0.42, -0.87, -0.68, -1.44, -0.49, 1.44, -0.05, -0.66),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (0.72, -0.22, -0.66),  # blocks
                (2.13, -1.22, -1.07),  # wrapped
                (1.32, -0.52, -0.94),  # solid
                (1.41, -0.24, -1.28),  # spaced
                (2.19, -0.44, -1.88),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.17, -1.08, -0.24, -0.03, 0.96, 0.95, 0.52, -0.96, -0.11),  # blocks
                (-1.20, -1.05, -0.06, 0.49, 1.03, 1.16, 0.99, -1.46, -0.07),  # wrapped
                (1.03, -1.64, -0.59, -0.36, 1.25, 0.90, 0.27, -0.94, -0.07),  # solid
                (-0.44, -1.11, -0.20, -0.23, 1.07, 1.28, 0.56, -0.96, -0.07),  # spaced
                (-0.17, -1.08, -0.24, -0.03, 0.96, 0.95, 0.52, -0.96, -0.07),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.64, 0.76, 0.21, -0.37, -1.29, -0.11),  # blocks
                (0.92, 0.91, 0.37, -0.45, -1.85, -0.07),  # wrapped
                (0.35, 0.82, 0.09, -0.42, -0.92, -0.07),  # solid
                (0.96, 0.93, 0.26, -0.44, -1.73, -0.07),  # spaced
                (0.64, 0.76, 0.21, -0.37, -1.29, -0.07),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (0.68, 1.14, -2.18, 1.90, -1.71),  # blocks
                (1.22, 2.11, -3.65, 2.98, -2.82),  # wrapped
                (0.67, 1.18, -2.18, 1.90, -1.71),  # solid
                (0.70, 1.18, -2.18, 1.90, -1.71),  # spaced
                (0.48, 0.87, -1.79, 1.78, -1.47),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-1.83, -2.05, 0.67, 0.90, 0.82, 1.33),  # blocks
                (-0.60, 0.33, 0.49, -0.13, -0.14, -0.11),  # wrapped
                (-0.08, -0.77, 0.29, 0.15, -0.52, 0.79),  # solid
                (-0.97, -0.74, 1.07, 0.01, 0.00, 0.52),  # spaced
                (-0.67, -0.14, 0.63, -0.15, -0.15, 0.36),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.78, 0.38, -0.05, -0.62, -0.55, -0.12),  # blocks
                (0.74, 0.97, -0.14, -0.37, -0.50, -0.86),  # wrapped
                (0.53, 0.68, -0.27, -0.47, -0.54, -0.08),  # solid
                (0.24, 0.43, 0.32, -0.10, -0.59, -0.40),  # spaced
                (0.82, 1.03, 0.31, -0.45, -1.08, -0.75),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.65, 0.68, -0.19),  # blocks
                (-0.72, 0.24, 0.32),  # wrapped
                (-0.73, 0.59, -0.00),  # solid
                (-0.02, -0.00, -0.08),  # spaced
                (0.46, -0.52, -0.06),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.60),
                ("letter", "capital", -0.50),
                ("letter", "digit", 0.44),
                ("letter", "quote and small", 0.11),
                ("letter", "quote", -0.14),
                ("letter", "dash", 0.36),
                ("letter", "bullet", -0.34),
                ("letter", "closing", 0.13),
                ("letter", "other", 0.27),
                ("capital", "small", 0.16),
                ("capital", "capital", -0.18),
                ("digit", "capital", 0.30),
                ("digit", "digit", 0.15),
                ("digit", "other", 0.11),
                ("stop", "capital", 0.35),
                ("stop", "digit", -0.26),
                ("stop", "quote", -0.32),
                ("stop", "dash", -0.27),
                ("stop", "closing", -0.40),
                ("stop", "opening", 0.42),
                ("stop", "other", -0.34),
                ("quoted stop", "small", 0.15),
                ("quoted stop", "capital", -0.55),
                ("quoted stop", "quote", -0.23),
                ("quoted stop", "other", -0.15),
                ("comma", "small", 0.12),
                ("comma", "capital", 0.58),
                ("comma", "bullet", -0.36),
                ("colon", "capital", 0.58),
                ("colon", "digit", -0.68),
                ("colon", "quote", 0.38),
                ("colon", "dash", -0.41),
                ("colon", "other", -0.27),
                ("hyphen", "small", 0.24),
                ("hyphen", "capital", -0.22),
                ("closing", "small", 0.10),
                ("closing", "capital", -0.54),
                ("closing", "digit", 0.34),
                ("closing", "quote", -0.24),
                ("closing", "opening", 0.31),
                ("closing", "caseless", -0.16),
                ("closing", "other", 0.30),
                ("opening", "capital", -0.44),
                ("caseless", "caseless", 0.14),
                ("other", "capital", 0.13),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.17),
                ("letter", "to 60", -0.33),
                ("letter", "to 100", -0.25),
                ("letter", "to 180", 0.33),
                ("letter", "to 400", 1.23),
                ("letter", "more", 0.13),
                ("capital", "to 30", -0.16),
                ("digit", "to 30", 0.15),
                ("digit", "to 180", 0.15),
                ("digit", "to 400", 0.17),
                ("digit", "more", 0.17),
                ("stop", "to 30", 0.37),
                ("stop", "to 100", 0.49),
                ("stop", "to 180", -0.40),
                ("stop", "to 400", -0.90),
                ("stop", "more", -0.32),
                ("quoted stop", "to 100", -0.35),
                ("quoted stop", "to 400", -0.25),
                ("quoted stop", "more", -0.24),
                ("comma", "to 60", -0.18),
                ("comma", "to 100", 0.27),
                ("comma", "to 180", -0.16),
                ("comma", "to 400", 0.13),
                ("comma", "more", 0.35),
                ("colon", "to 60", 0.23),
                ("colon", "to 180", -0.53),
                ("colon", "to 400", 0.30),
                ("colon", "more", -0.24),
                ("dash", "to 100", 0.15),
                ("closing", "to 30", 0.13),
                ("closing", "to 100", -0.28),
                ("closing", "to 180", 0.47),
                ("closing", "to 400", -0.53),
                ("closing", "more", 0.38),
                ("opening", "to 180", -0.12),
                ("opening", "to 400", -0.30),
                ("caseless", "to 30", -0.64),
                ("caseless", "to 100", 0.39),
                ("caseless", "to 180", 0.26),
                ("caseless", "to 400", 0.14),
                ("other", "to 60", 0.13),
            ),
        ),
        Pair(
            "start",
            "so far",
            (
                ("small", "to 60", 0.34),
                ("small", "to 100", 0.28),
                ("small", "to 180", 0.23),
                ("small", "to 400", 0.20),
                ("small", "more", 0.35),
                ("capital", "to 30", -0.60),
                ("capital", "to 60", -0.47),
                ("capital", "to 100", -0.92),
                ("capital", "to 180", 0.52),
                ("capital", "to 400", 0.92),
                ("capital", "more", 0.13),
                ("digit", "to 30", 0.49),
                ("digit", "to 180", -0.24),
                ("digit", "more", -0.25),
                ("quote and small", "to 100", 0.17),
                ("quote", "to 60", -0.23),
                ("quote", "to 180", -0.16),
                ("quote", "to 400", 0.14),
                ("quote", "more", -0.12),
                ("dash", "to 180", -0.21),
                ("dash", "to 400", -0.16),
                ("bullet", "to 180", -0.31),
                ("bullet", "to 400", -0.44),
                ("closing", "to 100", -0.18),
                ("opening", "to 100", 0.42),
                ("opening", "to 180", 0.32),
                ("caseless", "to 30", -0.78),
                ("caseless", "to 100", 0.67),
                ("caseless", "to 180", 0.35),
                ("caseless", "to 400", -0.22),
                ("other", "to 30", 0.61),
                ("other", "to 60", 0.10),
                ("other", "to 180", -0.38),
                ("other", "to 400", -0.36),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "no", 0.59),
                ("letter", "hardly not", 0.20),
                ("letter", "just", 0.37),
                ("letter", "easily", -0.27),
                ("letter", "no column", 0.14),
                ("capital", "no", 0.10),
                ("capital", "easily", -0.10),
                ("capital", "no column", -0.10),
                ("digit", "no column", 0.53),
                ("stop", "no", 0.27),
                ("stop", "hardly not", 0.13),
                ("stop", "just", -0.25),
                ("stop", "yes", -0.18),
                ("stop", "no column", -0.78),
                ("quoted stop", "yes", -0.29),
                ("quoted stop", "no column", -0.33),
                ("comma", "no", 0.12),
                ("comma", "just", -0.32),
                ("comma", "easily", 0.11),
                ("comma", "no column", 0.34),
                ("colon", "no", -0.53),
                ("colon", "just", 0.24),
                ("colon", "yes", 0.15),
                ("colon", "easily", -0.12),
                ("colon", "no column", -0.15),
                ("hyphen", "no", -0.21),
                ("hyphen", "hardly not", -0.14),
                ("hyphen", "no column", 0.38),
                ("dash", "no column", 0.11),
                ("opening", "no column", -0.35),
                ("caseless", "hardly not", 0.12),
                ("caseless", "just", -0.12),
                ("caseless", "yes", 0.11),
                ("caseless", "easily", -0.14),
                ("caseless", "no column", 0.23),
                ("other", "just", 0.26),
            ),
        ),
        Pair(
            "between",
            "end",
            (
                ("nothing", "capital", 0.12),
                ("nothing", "stop", -0.13),
                ("nothing", "quoted stop", -0.15),
                ("nothing", "comma", -0.27),
                ("nothing", "colon", 0.25),
                ("nothing", "hyphen", 0.32),
                ("nothing", "closing", 0.34),
                ("nothing", "caseless", 0.29),
                ("blank", "letter", 0.33),
                ("blank", "capital", -0.15),
                ("blank", "digit", 0.53),
                ("blank", "stop", -0.60),
                ("blank", "quoted stop", -0.67),
                ("blank", "comma", 0.65),
                ("blank", "colon", -0.62),
                ("blank", "hyphen", 0.47),
                ("blank", "dash", 0.16),
                ("blank", "closing", -0.22),
                ("blank", "opening", -0.50),
                ("blank", "caseless", 0.17),
                ("blank", "other", 0.19),
                ("page", "letter", 0.70),
                ("page", "stop", -0.11),
                ("page", "hyphen", -0.83),
                ("page", "caseless", -0.31),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.76),
                ("nothing", "hardly not", 0.76),
                ("nothing", "just", 0.44),
                ("nothing", "yes", -0.51),
                ("nothing", "easily", -0.82),
                ("blank", "just", -0.34),
                ("blank", "easily", -0.13),
                ("blank", "no column", 0.30),
                ("page", "no", -0.35),
                ("page", "hardly not", -0.33),
                ("page", "yes", 0.26),
                ("page", "easily", 0.30),
                ("page", "no column", -0.42),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 60", 0.11),
                ("to 30", "to 100", -0.27),
                ("to 30", "to 180", -0.40),
                ("to 30", "more", 0.30),
                ("to 60", "to 30", -0.38),
                ("to 60", "to 100", 1.19),
                ("to 60", "to 180", -0.30),
                ("to 60", "to 400", -0.13),
                ("to 60", "more", -0.63),
                ("to 100", "to 30", 0.12),
                ("to 100", "to 60", 0.83),
                ("to 100", "to 100", -0.81),
                ("to 100", "to 400", -0.35),
                ("to 100", "more", 0.44),
                ("to 180", "to 100", -0.63),
                ("to 180", "to 180", -0.27),
                ("to 180", "to 400", 0.58),
                ("to 180", "more", 0.42),
                ("to 400", "to 30", 0.17),
                ("to 400", "to 100", -0.26),
                ("to 400", "to 400", 0.24),
                ("to 400", "more", -0.13),
                ("more", "to 30", 0.45),
                ("more", "to 60", -0.54),
                ("more", "to 100", 0.80),
                ("more", "to 180", 0.72),
                ("more", "to 400", -0.57),
                ("more", "more", -0.60),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "stop", 0.55),
                ("to 30", "colon", -0.20),
                ("to 60", "open", -0.27),
                ("to 60", "stop", 0.35),
                ("to 60", "colon", 0.24),
                ("to 100", "open", -0.38),
                ("to 100", "stop", 0.33),
                ("to 180", "stop", -0.22),
                ("to 400", "open", 0.24),
                ("to 400", "stop", -0.45),
                ("more", "open", 0.22),
                ("more", "stop", -0.47),
            ),
        ),
        Pair(
            "between",
            "start",
            (
                ("nothing", "small", 0.40),
                ("nothing", "capital", 0.40),
                ("nothing", "digit", 0.15),
                ("nothing", "quote", 0.41),
                ("nothing", "bullet", -1.06),
                ("nothing", "caseless", 0.41),
                ("blank", "small", 0.72),
                ("blank", "capital", -1.15),
                ("blank", "digit", -0.15),
                ("blank", "quote and small", 0.15),
                ("blank", "quote", -0.60),
                ("blank", "dash", -0.31),
                ("blank", "bullet", 0.34),
                ("blank", "closing", -0.16),
                ("blank", "opening", 0.72),
                ("blank", "caseless", -0.11),
                ("blank", "other", 0.33),
                ("page", "small", 0.31),
                ("page", "capital", 0.34),
                ("page", "quote", -0.35),
                ("page", "caseless", -0.32),
                ("page", "other", -0.46),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.72),
                ("letter", "colon", 0.16),
                ("digit", "open", 0.14),
                ("digit", "stop", 0.44),
                ("stop", "open", -0.32),
                ("stop", "stop", -0.35),
                ("stop", "colon", -0.17),
                ("quoted stop", "open", 0.29),
                ("quoted stop", "stop", -1.08),
                ("comma", "open", -0.67),
                ("comma", "stop", 1.06),
                ("colon", "open", -0.20),
                ("colon", "stop", -0.17),
                ("hyphen", "open", -0.10),
                ("dash", "stop", 0.11),
                ("closing", "open", 0.15),
                ("opening", "open", -0.11),
                ("opening", "stop", -0.37),
                ("caseless", "stop", 0.20),
                ("other", "stop", 0.20),
            ),
        ),
    ),
)

LATE = Table(
    "the same, where the cheap cues leave it undecided",
    bias=(1.11, -0.60, 0.85, 0.36, 0.37),
    cues=(
        Cue(
            "end",
            "the last character of the line before",
            ("letter", "capital", "digit", "stop", "quoted stop", "comma", "colon", "hyphen", "dash", "closing", "opening", "caseless", "other"),
            (
                (1.01, -0.14, 0.91, -0.87, -1.28, 0.66, -0.62, 0.17, 0.39, 0.06, -0.87, 0.52, 0.20),  # blocks
                (0.70, -0.22, 0.65, -0.38, -0.74, 0.20, -0.13, -0.46, 0.28, 0.33, -0.86, 0.31, 0.41),  # wrapped
                (1.41, -0.14, 0.62, -1.03, -1.01, 0.71, -0.33, -0.11, 0.28, -0.04, -0.69, 0.33, 0.13),  # solid
                (1.40, -0.14, 0.62, -0.86, -1.07, 0.45, -0.39, -0.11, 0.32, 0.06, -0.69, 0.33, 0.20),  # spaced
                (1.17, -0.14, 0.62, -1.20, -0.63, 0.45, -0.33, -0.11, 0.28, 0.22, -0.69, 0.33, 0.16),  # lines
            ),
        ),
        Cue(
            "start",
            "the first character of the line after",
            ("small", "capital", "digit", "quote and small", "quote", "dash", "bullet", "closing", "opening", "caseless", "other"),
            (
                (1.10, -0.59, 0.80, 0.45, -0.99, 0.35, -0.96, 0.01, 0.59, -0.23, -0.39),  # blocks
                (1.11, 0.09, -0.19, 0.30, -0.68, -0.05, -0.64, -0.05, 0.88, -0.21, -0.47),  # wrapped
                (1.08, -0.29, 0.35, 0.30, -0.79, 0.12, -0.64, -0.02, 0.59, -0.18, -0.39),  # solid
                (0.94, 0.24, 0.27, 0.30, -1.13, 0.12, -0.64, -0.02, 0.59, -0.18, -0.39),  # spaced
                (0.94, 0.22, 0.27, 0.30, -1.00, 0.12, -0.64, -0.02, 0.59, -0.18, -0.50),  # lines
            ),
        ),
        Cue(
            "between",
            "what lies between the two lines",
            ("nothing", "blank", "page"),
            (
                (0.32, 0.29, -0.47),  # blocks
                (1.30, -0.67, -0.54),  # wrapped
                (0.75, -0.11, -0.52),  # solid
                (0.87, 0.16, -0.92),  # spaced
                (1.56, -0.27, -1.17),  # lines
            ),
        ),
        Cue(
            "filled",
            "how much of the column the line before fills",
            ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
            (
                (-0.27, -0.66, -0.23, 0.19, 0.92, 0.65, 0.26, -0.81, 0.10),  # blocks
                (-1.08, -0.56, -0.31, 0.55, 0.93, 1.02, 0.67, -1.22, 0.07),  # wrapped
                (0.58, -1.11, -0.36, -0.03, 1.13, 0.51, 0.13, -0.81, 0.07),  # solid
                (-0.45, -0.66, -0.14, 0.13, 1.15, 0.74, 0.10, -0.81, 0.07),  # spaced
                (-0.27, -0.66, -0.23, 0.19, 0.92, 0.65, 0.26, -0.81, 0.08),  # lines
            ),
        ),
        Cue(
            "fits",
            "whether the next word would have fitted there",
            ("no", "hardly not", "just", "yes", "easily", "no column"),
            (
                (0.51, 0.45, 0.21, -0.24, -0.89, 0.10),  # blocks
                (0.87, 0.80, 0.28, -0.65, -1.29, 0.07),  # wrapped
                (0.36, 0.24, 0.16, -0.06, -0.66, 0.07),  # solid
                (0.53, 0.52, 0.30, -0.13, -1.19, 0.07),  # spaced
                (0.51, 0.45, 0.21, -0.24, -0.89, 0.08),  # lines
            ),
        ),
        Cue(
            "indent",
            "whether the two lines are indented",
            ("unused", "neither", "after", "before", "both"),
            (
                (0.56, 0.94, -1.20, 1.55, -1.72),  # blocks
                (0.76, 1.69, -2.07, 2.40, -2.68),  # wrapped
                (0.55, 0.94, -1.20, 1.55, -1.72),  # solid
                (0.54, 0.94, -1.20, 1.55, -1.72),  # spaced
                (0.52, 0.66, -0.94, 1.49, -1.62),  # lines
            ),
        ),
        Cue(
            "so far",
            "the characters of the block up to the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (-0.64, -1.59, -0.17, 0.35, 1.43, 0.75),  # blocks
                (0.02, -0.21, 0.65, -0.04, 0.09, -0.42),  # wrapped
                (0.39, -0.97, 0.15, 0.29, -0.40, 0.66),  # solid
                (-0.31, -0.63, 0.74, -0.28, 0.28, 0.32),  # spaced
                (-0.16, -0.56, 0.68, -0.40, 0.13, 0.43),  # lines
            ),
        ),
        Cue(
            "to come",
            "the characters of the block after the gap",
            ("to 30", "to 60", "to 100", "to 180", "to 400", "more"),
            (
                (0.84, 0.14, 0.05, -0.61, -0.29, -0.01),  # blocks
                (0.49, 0.07, -0.15, 0.24, 0.04, -0.60),  # wrapped
                (0.39, 0.37, -0.18, 0.08, -0.02, -0.53),  # solid
                (0.32, 0.12, 0.07, 0.23, -0.20, -0.42),  # spaced
                (0.69, 0.82, 0.48, -0.46, -0.65, -0.77),  # lines
            ),
        ),
        Cue(
            "closes",
            "how the block after the gap ends",
            ("open", "stop", "colon"),
            (
                (-0.48, 0.04, 0.57),  # blocks
                (-0.75, 0.23, 0.61),  # wrapped
                (-0.59, 0.31, 0.40),  # solid
                (-0.09, -0.05, 0.25),  # spaced
                (0.16, -0.42, 0.37),  # lines
            ),
        ),
        Cue(
            "open",
            "whether a quotation or bracket is open at the gap",
            ("no", "quotation", "bracket"),
            (
                (-1.05, 1.08, 0.10),  # blocks
                (-0.02, 0.42, -0.31),  # wrapped
                (-0.66, 0.83, -0.04),  # solid
                (0.03, 0.03, 0.05),  # spaced
                (0.06, 0.10, -0.04),  # lines
            ),
        ),
        Cue(
            "short",
            "whether the line before ends in an abbreviation",
            ("no", "abbreviation", "initial"),
            (
                (-0.05, 0.14, 0.03),  # blocks
                (-0.11, 0.14, 0.05),  # wrapped
                (-0.13, 0.22, 0.03),  # solid
                (-0.06, 0.14, 0.03),  # spaced
                (-0.06, 0.14, 0.03),  # lines
            ),
        ),
        Cue(
            "title",
            "whether most words of the line after have capitals",
            ("no", "yes"),
            (
                (-0.16, 0.29),  # blocks
                (-0.06, 0.15),  # wrapped
                (0.08, 0.04),  # solid
                (0.29, -0.18),  # spaced
                (-0.59, 0.70),  # lines
            ),
        ),
        Cue(
            "last word",
            "the last word of the line before",
            ("other", "small", "capital"),
            (
                (-0.20, 0.47, -0.13),  # blocks
                (-0.65, 0.14, 0.60),  # wrapped
                (-0.77, 0.55, 0.34),  # solid
                (-0.63, 0.86, -0.12),  # spaced
                (-0.56, 0.43, 0.24),  # lines
            ),
        ),
    ),
    pairs=(
        Pair(
            "end",
            "start",
            (
                ("letter", "small", 0.12),
                ("letter", "capital", -0.45),
                ("letter", "digit", 0.36),
                ("letter", "quote", -0.21),
                ("letter", "dash", 0.24),
                ("letter", "other", 0.40),
                ("capital", "opening", -0.12),
                ("digit", "capital", 0.24),
                ("stop", "quote", -0.22),
                ("stop", "dash", -0.18),
                ("stop", "opening", 0.23),
                ("stop", "caseless", -0.25),
                ("stop", "other", 0.12),
                ("quoted stop", "small", 0.14),
                ("quoted stop", "capital", -0.14),
                ("quoted stop", "other", -0.41),
                ("comma", "capital", 0.53),
                ("comma", "bullet", -0.30),
                ("colon", "capital", 0.25),
                ("colon", "digit", -0.38),
                ("colon", "quote", 0.23),
                ("colon", "other", -0.28),
                ("hyphen", "small", 0.17),
                ("hyphen", "capital", -0.23),
                ("dash", "quote and small", 0.10),
                ("closing", "capital", -0.21),
                ("closing", "digit", 0.14),
                ("closing", "quote", -0.19),
                ("closing", "opening", 0.18),
                ("closing", "other", 0.11),
                ("opening", "capital", -0.17),
                ("opening", "other", -0.18),
                ("caseless", "caseless", 0.17),
                ("other", "capital", 0.10),
            ),
        ),
        Pair(
            "end",
            "so far",
            (
                ("letter", "to 30", -0.12),
                ("letter", "to 100", -0.57),
                ("letter", "to 180", 0.55),
                ("letter", "to 400", 0.40),
                ("letter", "more", 0.24),
                ("capital", "to 30", -0.12),
                ("digit", "to 100", -0.14),
                ("digit", "to 180", 0.23),
                ("digit", "more", 0.12),
                ("stop", "to 30", 0.35),
                ("stop", "to 60", -0.34),
                ("stop", "to 100", 0.49),
                ("stop", "to 180", -0.10),
                ("stop", "to 400", -0.28),
                ("stop", "more", -0.50),
                ("quoted stop", "to 100", -0.21),
                ("quoted stop", "to 180", -0.12),
                ("quoted stop", "more", -0.15),
                ("comma", "to 400", -0.11),
                ("comma", "more", 0.26),
                ("colon", "to 60", 0.21),
                ("colon", "to 180", -0.62),
                ("colon", "to 400", 0.47),
                ("colon", "more", -0.17),
                ("hyphen", "to 400", -0.19),
                ("hyphen", "more", 0.11),
                ("dash", "to 100", 0.14),
                ("closing", "to 30", 0.14),
                ("closing", "to 100", -0.15),
                ("closing", "to 180", -0.19),
                ("closing", "more", 0.25),
                ("opening", "to 100", -0.18),
                ("opening", "to 400", -0.17),
                ("caseless", "to 30", -0.34),
                ("caseless", "to 60", -0.34),
                ("caseless", "to 100", 0.66),
                ("caseless", "to 180", 0.28),
                ("other", "to 60", 0.10),
            ),
        ),
        Pair(
            "start",
            "so far",
            (
                ("small", "to 60", 0.15),
                ("small", "more", 0.22),
                ("capital", "to 60", 0.15),
                ("capital", "to 100", -0.80),
                ("capital", "to 180", 0.12),
                ("capital", "to 400", 0.43),
                ("capital", "more", 0.16),
                ("digit", "to 30", 0.17),
                ("digit", "to 60", 0.10),
                ("digit", "to 100", 0.17),
                ("digit", "more", -0.31),
                ("quote and small", "to 100", 0.15),
                ("quote", "to 60", -0.45),
                ("quote", "to 100", -0.12),
                ("quote", "to 180", -0.43),
                ("quote", "to 400", 0.18),
                ("quote", "more", 0.41),
                ("dash", "to 100", 0.15),
                ("dash", "more", -0.10),
                ("bullet", "to 100", 0.19),
                ("bullet", "to 180", -0.13),
                ("bullet", "to 400", -0.38),
                ("opening", "to 30", -0.12),
                ("opening", "to 100", 0.23),
                ("opening", "to 180", 0.18),
                ("caseless", "to 30", -0.34),
                ("caseless", "to 60", -0.36),
                ("caseless", "to 100", 0.32),
                ("caseless", "to 180", 0.39),
                ("other", "to 30", 0.31),
                ("other", "to 100", -0.10),
                ("other", "to 180", -0.24),
                ("other", "more", -0.22),
            ),
        ),
        Pair(
            "end",
            "fits",
            (
                ("letter", "just", 0.39),
                ("letter", "yes", 0.27),
                ("letter", "easily", -0.33),
                ("letter", "no column", 0.11),
                ("capital", "easily", -0.18),
                ("digit", "no column", 0.28),
                ("stop", "no", 0.58),
                ("stop", "hardly not", 0.30),
                ("stop", "just", -0.40),
                ("stop", "yes", -0.52),
                ("stop", "easily", 0.13),
                ("stop", "no column", -0.49),
                ("quoted stop", "yes", -0.24),
                ("quoted stop", "no column", -0.18),
                ("comma", "just", -0.23),
                ("comma", "easily", 0.12),
                ("comma", "no column", 0.21),
                ("colon", "no", -0.22),
                ("colon", "just", 0.28),
                ("colon", "yes", 0.14),
                ("colon", "no column", -0.30),
                ("hyphen", "no", -0.19),
                ("hyphen", "hardly not", -0.11),
                ("hyphen", "no column", 0.29),
                ("dash", "no column", 0.10),
                ("opening", "no column", -0.18),
                ("caseless", "just", -0.15),
                ("caseless", "yes", 0.15),
                ("caseless", "no column", 0.19),
                ("other", "just", 0.21),
            ),
        ),
        Pair(
            "between",
            "end",
            (
                ("nothing", "quoted stop", -0.24),
                ("nothing", "comma", -0.29),
                ("nothing", "colon", 0.43),
                ("nothing", "hyphen", 0.29),
                ("nothing", "closing", 0.12),
                ("nothing", "caseless", 0.11),
                ("blank", "letter", 0.11),
                ("blank", "capital", -0.12),
                ("blank", "digit", 0.28),
                ("blank", "stop", -0.51),
                ("blank", "quoted stop", -0.33),
                ("blank", "comma", 0.51),
                ("blank", "colon", -0.59),
                ("blank", "hyphen", 0.38),
                ("blank", "dash", 0.14),
                ("blank", "opening", -0.35),
                ("blank", "caseless", 0.32),
                ("blank", "other", 0.17),
                ("page", "letter", 0.39),
                ("page", "stop", 0.13),
                ("page", "quoted stop", 0.14),
                ("page", "hyphen", -0.73),
                ("page", "caseless", -0.26),
            ),
        ),
        Pair(
            "between",
            "fits",
            (
                ("nothing", "no", 0.28),
                ("nothing", "hardly not", 0.45),
                ("nothing", "just", 0.44),
                ("nothing", "yes", -0.41),
                ("nothing", "easily", -0.46),
                ("nothing", "no column", 0.13),
                ("blank", "just", -0.14),
                ("blank", "yes", -0.21),
                ("blank", "no column", 0.24),
                ("page", "no", -0.13),
                ("page", "hardly not", -0.21),
                ("page", "just", -0.19),
                ("page", "yes", 0.50),
                ("page", "no column", -0.33),
            ),
        ),
        Pair(
            "so far",
            "to come",
            (
                ("to 30", "to 60", -0.36),
                ("to 30", "to 100", -0.39),
                ("to 30", "to 180", -0.14),
                ("to 30", "to 400", 0.34),
                ("to 30", "more", 0.48),
                ("to 60", "to 30", -0.50),
                ("to 60", "to 100", 0.50),
                ("to 60", "to 180", 0.26),
                ("to 60", "to 400", -0.21),
                ("to 60", "more", -0.46),
                ("to 100", "to 30", 0.15),
                ("to 100", "to 60", 0.60),
                ("to 100", "to 100", -0.15),
                ("to 100", "to 180", -0.41),
                ("to 100", "to 400", -0.31),
                ("to 100", "more", 0.31),
                ("to 180", "to 30", 0.18),
                ("to 180", "to 100", -0.55),
                ("to 180", "to 180", -0.16),
                ("to 180", "to 400", 0.29),
                ("to 180", "more", 0.30),
                ("to 400", "to 30", 0.28),
                ("to 400", "to 100", 0.19),
                ("to 400", "more", -0.41),
                ("more", "to 30", 0.14),
                ("more", "to 60", -0.11),
                ("more", "to 100", 0.42),
                ("more", "to 180", 0.35),
                ("more", "to 400", -0.22),
                ("more", "more", -0.43),
            ),
        ),
        Pair(
            "to come",
            "closes",
            (
                ("to 30", "open", -0.13),
                ("to 30", "stop", 0.37),
                ("to 60", "open", -0.23),
                ("to 60", "stop", 0.17),
                ("to 60", "colon", 0.20),
                ("to 100", "open", -0.34),
                ("to 100", "stop", 0.43),
                ("to 180", "open", 0.13),
                ("to 180", "stop", -0.18),
                ("to 400", "open", 0.30),
                ("to 400", "stop", -0.40),
                ("more", "open", 0.11),
                ("more", "stop", -0.39),
            ),
        ),
        Pair(
            "between",
            "start",
            (
                ("nothing", "capital", 0.66),
                ("nothing", "quote", 0.28),
                ("nothing", "bullet", -0.69),
                ("nothing", "caseless", 0.30),
                ("blank", "small", 0.11),
                ("blank", "capital", -0.66),
                ("blank", "digit", 0.21),
                ("blank", "quote and small", 0.15),
                ("blank", "quote", -0.45),
                ("blank", "bullet", 0.37),
                ("blank", "opening", 0.29),
                ("blank", "caseless", -0.13),
                ("page", "small", 0.36),
                ("page", "quote", -0.25),
                ("page", "caseless", -0.26),
                ("page", "other", -0.15),
            ),
        ),
        Pair(
            "end",
            "closes",
            (
                ("letter", "open", 0.40),
                ("letter", "colon", 0.12),
                ("digit", "stop", 0.24),
                ("stop", "stop", -0.43),
                ("quoted stop", "open", 0.26),
                ("quoted stop", "stop", -0.69),
                ("comma", "open", -0.28),
                ("comma", "stop", 0.50),
                ("colon", "open", -0.19),
                ("dash", "stop", 0.10),
                ("opening", "open", -0.18),
                ("opening", "stop", -0.17),
                ("caseless", "open", -0.13),
                ("caseless", "stop", 0.30),
                ("other", "stop", 0.17),
            ),
        ),
        Pair(
            "open",
            "start",
            (
                ("no", "small", 0.47),
                ("no", "capital", -0.51),
                ("no", "digit", 0.14),
                ("no", "quote and small", 0.15),
                ("no", "quote", -0.12),
                ("no", "bullet", -0.32),
                ("no", "opening", 0.29),
                ("no", "caseless", -0.28),
                ("quotation", "capital", 0.31),
                ("quotation", "quote", -0.11),
                ("quotation", "caseless", 0.19),
                ("quotation", "other", -0.18),
                ("bracket", "capital", 0.17),
                ("bracket", "quote", -0.19),
            ),
        ),
        Pair(
            "open",
            "end",
            (
                ("no", "digit", 0.31),
                ("no", "stop", -0.29),
                ("no", "quoted stop", -0.48),
                ("no", "comma", 0.15),
                ("no", "colon", -0.16),
                ("no", "hyphen", 0.26),
                ("no", "dash", 0.14),
                ("no", "opening", -0.17),
                ("no", "other", 0.10),
                ("quotation", "letter", 0.50),
                ("quotation", "stop", -0.11),
                ("quotation", "hyphen", -0.31),
                ("quotation", "opening", -0.18),
                ("quotation", "caseless", 0.19),
            ),
        ),
        Pair(
            "short",
            "start",
            (
                ("no", "small", 0.47),
                ("no", "quote and small", 0.15),
                ("no", "quote", -0.43),
                ("no", "bullet", -0.32),
                ("no", "opening", 0.29),
                ("no", "other", -0.20),
            ),
        ),
        Pair(
            "title",
            "to come",
            (
                ("no", "to 30", 0.50),
                ("no", "to 60", 0.21),
                ("no", "to 100", -0.79),
                ("no", "to 180", 0.17),
                ("no", "to 400", -0.20),
                ("yes", "to 30", -0.25),
                ("yes", "to 100", 0.82),
                ("yes", "to 180", -0.22),
                ("yes", "more", -0.29),
            ),
        ),
        Pair(
            "last word",
            "start",
            (
                ("other", "small", 0.47),
                ("other", "quote and small", 0.10),
                ("other", "caseless", -0.12),
                ("other", "other", -0.61),
                ("small", "capital", 0.65),
                ("small", "digit", 0.12),
                ("small", "quote", -0.25),
                ("small", "bullet", -0.39),
                ("capital", "capital", -0.64),
                ("capital", "quote", -0.14),
                ("capital", "opening", 0.29),
                ("capital", "other", 0.42),
            ),
        ),
        Pair(
            "last word",
            "so far",
            (
                ("other", "to 180", -0.39),
                ("small", "to 100", -0.29),
                ("small", "to 180", -0.36),
                ("small", "to 400", 0.24),
                ("small", "more", 0.69),
                ("capital", "to 30", -0.14),
                ("capital", "to 60", -0.24),
                ("capital", "to 100", 0.40),
                ("capital", "to 180", 0.74),
                ("capital", "more", -0.61),
            ),
        ),
        Pair(
            "last word",
            "to come",
            (
                ("other", "to 30", 0.15),
                ("other", "to 60", -0.17),
                ("other", "to 100", 0.76),
                ("other", "to 180", -0.79),
                ("other", "to 400", -0.46),
                ("other", "more", 0.25),
                ("small", "to 30", 0.11),
                ("small", "to 60", 0.53),
                ("small", "to 100", -1.78),
                ("small", "to 180", 0.28),
                ("small", "to 400", 1.00),
                ("capital", "to 60", -0.22),
                ("capital", "to 100", 1.04),
                ("capital", "to 180", 0.46),
                ("capital", "to 400", -0.64),
                ("capital", "more", -0.54),
            ),
        ),
    ),
)
