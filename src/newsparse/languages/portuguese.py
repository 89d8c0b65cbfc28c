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
            "publicada em",
            "publicação",
            "data de publicação",
            "postado em",
            "criado em",
            "data",
        ),
        updated=(
            "atualizado",
            "atualizada em",
            "actualizado em",
            "última atualização",
            "atualização",
            "modificado em",
            "última modificação",
        ),
        glue=("de", "em", "às", "as", "à", "a", "aos", "no", "dia", "do"),
        hours=("h", "hs", "horas"),
        minutes=("min",),
        ordinals=("º", "°"),
        ago=cldr.AGO["pt"],
        today=("hoje",),
        yesterday=("ontem",),
        captions=("foto", "fotos", "imagem", "crédito", "fotografia"),
    ),
    bylines=BylineWords(
        by=(
            "por | por: | escrito por | texto: | texto de | autor: | autora: | autoria: | "
            "publicado por | reportagem de | reportagem:"
        ),
        posts="do nosso correspondente em | da nossa correspondente em",
        genres="artigo | reportagem | análise | coluna | entrevista | resenha | crónica | crônica",
        joins="e",
        places="em | de",
        papers="para",
        credits={
            "with": "com | em colaboração com",
            "editing": "edição: | editado por | edição de",
            "photography": "foto: | fotos: | foto de | fotos de | fotografia:",
            "illustration": "ilustração: | ilustração de",
            "video": "vídeo:",
            "translation": "tradução: | tradução de | traduzido por",
        },
        statements="declaração do | declaração da | declaração de",
        articles="o | a | os | as | um | uma | nosso | nossa | nossos | nossas",
        links="de | do | da | dos | das | e | para | em | pela | pelo",
        desks=(
            "redação | redacção | repórteres | correspondentes | agências | equipe | equipa | "
            "conselho editorial | comitê editorial | nossos repórteres | nossos correspondentes | "
            "editorial"
        ),
        bodies=(
            "partido | comitê | comité | ministério | universidade | instituto | sindicato | "
            "associação | federação | agência | jornal | liga | coletivo | conselho | fundação | "
            "centro | movimento | união | notícias | grupo | revista | estudantes | juventude"
        ),
        roles=(
            "jornalista | repórter | correspondente | editor | editora | redator | redatora | "
            "colunista | fotógrafo | enviado | enviada | diretor | diretora | professor | "
            "professora | colaborador | colaboradora | analista"
        ),
        role_words="nosso | nossa | especial | chefe",
        given=(
            "adriana | alexandre | aline | amanda | ana | anderson | andré | antónio | antônio | "
            "beatriz | bernardo | bruna | bruno | caio | camila | carla | carlos | carolina | "
            "catarina | cláudia | cristiano | daniela | débora | diogo | eduardo | elisabete | "
            "fábio | fábia | felipe | filipa | filipe | flávia | flávio | francisca | gabriela | "
            "gilberto | gonçalo | guilherme | gustavo | helena | henrique | igor | inês | joana | "
            "joão | jorge | josé | júlia | juliana | júlio | larissa | leandro | leonardo | "
            "letícia | lucas | luciana | luís | luiz | luiza | marcela | marcelo | márcia | "
            "márcio | maria | mariana | marta | mateus | miguel | mônica | natália | nuno | "
            "patrícia | paula | paulo | pedro | priscila | rafaela | raquel | renata | renato | "
            "ricardo | rita | rodrigo | rogério | rui | sílvia | sofia | sónia | susana | tânia | "
            "teresa | thiago | tiago | vanessa | vasco | vera | vinícius | vítor"
        ),
        never=(
            "que | como | quando | onde | quem | não | mais | menos | sem | sobre | entre | até | "
            "após | contra | é | são | foi | mundo | política | economia | sociedade | cultura | "
            "esportes | desporto | opinião | saúde | ciência | tecnologia | notícias | guerra | "
            "paz | crise | governo | greve | eleições | perspectiva | perspetiva | novo | nova | "
            "novos | novas | grande | primeiro | primeira | último | última | fim | exemplo | "
            "-ção | -ções | -mente | -dade | -dades | -mento"
        ),
        glue=(
            "publicado | publicado em | atualizado | atualizado em | minutos | min | horas | há | "
            "leitura | seguir | compartilhar | partilhar | comentários | min de leitura"
        ),
    ),
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
            "mín. jan. fev. mar. abr. jun. jul. nov. dez. Ltda. Lda. S.A. Cia. Esq. Dto. cf. séc. "
            "obs. dep. min."
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
        bylines={
            "Por Maria Sousa e João Lima": ("Maria Sousa", "João Lima"),
            "Conselho Editorial do WSWS": ("Conselho Editorial do WSWS",),
        },
        not_bylines=("Por que o governo recuou?", "Por fim"),
        prose=(
            "A câmara municipal aprovou na terça-feira um orçamento que dá mais dinheiro às "
            "escolas e às estradas. Segundo a presidente, as obras da ponte velha vão começar "
            "depois do verão, mas os moradores não estão convencidos. “Já ouvimos essa promessa "
            "muitas vezes”, disse um deles."
        ),
    ),
)
