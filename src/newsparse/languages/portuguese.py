"""Portuguese."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    native="português",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["pt"],
        weekdays=cldr.WEEKDAYS["pt"],
        more_months={"fev": 2, "set": 9, "out": 10, "dez": 12},
        more_weekdays={"terça": 1, "quarta": 2, "quinta": 3, "sexta": 4, "segunda": 0},
        published=(
            "publicado",
            "publicado em",
            "publicada em",
            "publicado às",
            "publicação",
            "data de publicação",
            "postado em",
            "criado em",
            "data",
        ),
        updated=(
            "atualizado",
            "atualizado em",
            "atualizado às",
            "atualizada em",
            "actualizado em",
            "última atualização",
            "última atualização em",
            "atualização",
            "modificado em",
            "última modificação",
        ),
        glue=("de", "em", "às", "as", "à", "a", "aos", "no", "dia", "do"),
        hours=("h", "hs", "horas"),
        minutes=("min", "m"),
        ordinals=("º", "°"),
        ago=cldr.AGO["pt"],
        today=("hoje",),
        yesterday=("ontem",),
        captions=("foto", "fotos", "imagem", "crédito", "fotografia"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de o que e do da em um para com não uma os no se na por mais as dos como mas foi ao "
            "das tem à seu sua ou ser quando já está também pelo são disse é ter foram a"
        ),
        letters="ãõ",
        abbreviations=(
            "Sr. Sra. Srs. Sras. Dr. Dra. Drs. D. Prof. Profa. Eng. Arq. Gen. Cel. Cap. Ten. Sgt. "
            "Maj. Pe. Fr. Sto. Sta. S. Exmo. Exma. Ilmo. V.Exa. Exa. núm. n. nº. p. pp. pág. págs. "
            "art. arts. cap. vol. ed. etc. p.ex. ex. a.C. d.C. Av. R. Pça. Tel. tel. aprox. máx. "
            "mín. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. Ltda. Lda. S.A. Cia. "
            "Esq. Dto. cf. séc. km. obs. dep. min. EUA."
        ),
        quotes=(("“", "”"), ("«", "»"), ("‘", "’")),
        suspended="e ou",
    ),
    # fmt: off
    labels=(
        "Análise", "Ao vivo", "Artigo", "Atenção", "Aviso", "Coluna", "Crônica", "Editorial",
        "Entrevista", "Enquete", "Exclusivo", "Fotos", "Importante", "Leia também", "Leia mais",
        "Nota", "Opinião", "Perspectiva", "Podcast", "Reportagem", "Urgente", "Última hora",
        "Veja também", "Vídeo", "Vídeos",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "A câmara municipal aprovou na terça-feira um orçamento que dá mais dinheiro às "
            "escolas e às estradas. Segundo a presidente, as obras da ponte velha vão começar "
            "depois do verão, mas os moradores não estão convencidos. “Já ouvimos essa promessa "
            "muitas vezes”, disse um deles."
        ),
    ),
)
