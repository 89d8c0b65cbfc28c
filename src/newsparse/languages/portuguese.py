"""Portuguese."""

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
    dates=DateWords(),
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
