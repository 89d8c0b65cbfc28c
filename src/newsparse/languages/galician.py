"""Galician."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="gl",
    name="Galician",
    native="galego",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["gl"],
        weekdays=cldr.WEEKDAYS["gl"],
        published=("publicado", "publicada", "data de publicación"),
        updated=("actualizado", "actualizada", "última actualización"),
        glue=("de", "do", "ás", "o", "en"),
        hours=("h",),
        today=("hoxe",),
        yesterday=("onte",),
        captions=("foto", "fotografía", "imaxe"),
        ago=cldr.AGO["gl"],
    ),
    bylines=BylineWords(
        gendered="a | as | es | s",
        authors="autor | autora",
        sources="fonte | fontes",
        by=("por | por: | texto: | autor: | autora: | escrito por | texto e fotos:"),
        joins="e",
        surname_joins="e",
        places="en | desde",
        credits={
            "editing": "edición: | editor: | editora:",
            "photography": "foto: | fotos: | fotografía: | fotografías: | imaxe:",
            "translation": "tradución:",
        },
        links="de | do | da | dos | das | e",
        desks="redacción | a redacción",
        bodies=(
            "partido | sindicato | universidade | concello | xunta | consellaría | "
            "fundación | asociación | instituto | comité | axencia"
        ),
        roles=(
            "xornalista | redactor | redactora | director | directora | correspondente | "
            "fotógrafo | fotógrafa | colaborador | colaboradora | profesor | profesora | "
            "escritor | escritora | historiador | historiadora"
        ),
        given=(
            "antía | antón | brais | breixo | carme | catuxa | eladio | iago | iria | "
            "lois | manuel | mariña | martiño | nuno | olalla | paio | sabela | "
            "tareixa | uxía | uxío | xabier | xacobe | xaquín | xela | xiana | xián | "
            "xoán | xoel | xosé | xulia | xulio | xurxo"
        ),
        never=(
            "galicia | política | economía | deportes | cultura | opinión | sociedade | "
            "noticias | mundo | goberno | eleccións | folga | portada | entrevista | "
            "primeira | última | non | quen | onde | cando | como | que | xunta | "
            "concello | lingua | xustiza | sanidade | ensino"
        ),
        glue=("publicado | actualizado | minutos | compartir | comentarios | lectura"),
    ),
    contacts=ContactWords(
        phones="teléfono",
        roads="rúa | praza | avenida",
        joins="ou | e",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        rights="todos os dereitos",
        channels="canle | canal",
        told="era | eran | foi | foron | tiña | el | ela | eles",
        speech="dixo | afirmou | explicou",
        opens={
            "contact": ("contacto | contacta connosco | quen somos | escríbenos | envíanos"),
            "copyright": "todos os dereitos reservados | dereitos reservados | copyright",
            "credits": "fonte: | fontes: | tradución: | texto:",
            "subscribe": (
                "subscríbete | subscrición | boletín | rexístrate | inicia sesión | "
                "fai unha subscrición | recibe o noso | apoia o xornalismo | xa tes conta"
                " | subscríbete ao | subscríbete á"
            ),
            "share": (
                "comparte | compartir | comparte esta noticia | comparte este artigo | "
                "síguenos | síguenos en | imprimir | deixa un comentario | "
                "escribe un comentario"
                " | compartir nova$ | compártea$ | copiar ligazón$"
            ),
            "related": (
                "le tamén | le máis | ler máis | máis información | "
                "noticias relacionadas | artigos relacionados | relacionado | "
                "o máis lido | as máis lidas | máis noticias | últimas noticias | "
                "tamén che pode interesar | tamén che interesa | máis sobre | "
                "ver tamén | ver máis"
                " | máis novas$ | novas relacionadas$"
            ),
            "correction": "corrección | fe de erros | nota da redacción",
            "author_bio": "sobre o autor | sobre a autora",
            "disclaimer": "as opinións",
            "legal": (
                "aviso legal | política de privacidade | política de cookies | "
                "termos de uso | condicións de uso"
            ),
            "tags": "etiquetas | temas",
            "comments": "comentarios | ver comentarios | sen comentarios"
            " | deixa un comentario$ | engadir comentario$",
            "app": "descarga a app | descarga a aplicación",
            "advertisement": "publicidade | contido patrocinado",
            "caption": (
                "foto: | imaxe: | fotografía: | (foto | imaxe de arquivo | foto de arquivo"
            ),
            "navigation": (
                "inicio | portada | menú | buscar | volver | pechar | escoitar | ir ao contido"
            ),
        },
        holds={
            "copyright": "dereitos reservados | sen autorización | todos os dereitos reservados",
            "subscribe": "o noso boletín | xornalismo independente | subscríbete",
            "related": "ler máis | le tamén",
            "disclaimer": "non reflicten necesariamente | exclusivamente dos seus autores",
            "caption": "foto: | (foto | getty images",
            "app": "app store | google play",
            "legal": "aviso legal | política de privacidade",
        },
        house=("nós | noso | nosa | nosos | nosas | ti | teu | túa | aquí | connosco"),
        changes=(
            "artigo texto nova = actualizado actualizada corrixido corrixida = con = incluír "
            "engadir corrixir aclarar"
        ),
    ),
    prose=Prose(
        common=(
            "que o a os as do da dos das no na e ao ás aos unha dunha nunha máis tamén "
            "pola polo polas polos foi aínda xa moi cando despois súa súas seu seus non "
            "ten teñen con en un para por esta neste nesta até ata só outros onde "
            "durante hai será"
        ),
        letters="ñ",
        titles="D. Dna. Sr. Sra. Dr. Dra. Prof.",
        abbreviations=(
            "D. Dna. Sr. Sra. Dr. Dra. Prof. etc. p.ex. núm. páx. tel. av. St. xan. feb. "
            "abr. ago. set. out. nov. dec. a.C. d.C. EE.UU."
        ),
        quotes=(
            ("«", "»"),
            ("“", "”"),
            ("‘", "’"),
        ),
    ),
    labels=("Exclusiva", "Opinión", "Entrevista", "Editorial"),
    examples=Examples(
        dates={
            "Luns, 14 de abril de 2025": "2025-04-14",
            "Publicado: 9 de decembro de 2023, 09:05": "2023-12-09T09:05",
            "Actualizado 25/10/2024 18:40": "2024-10-25T18:40",
            "14 xullo 2024": "2024-07-14",
        },
        not_dates=("hai 3 horas",),
        bylines={
            "Por Uxía Castiñeira": ("Uxía Castiñeira",),
            "Texto: Xoán Otero e Sabela Rial": ("Xoán Otero", "Sabela Rial"),
        },
        not_bylines=("Por unha vez, o porto abriu",),
        prose=(
            "O concello aprobou o martes o novo orzamento, que destina máis diñeiro ás "
            "escolas e ás estradas. A alcaldesa dixo que as obras na ponte vella "
            "comezarán despois do verán, pero a oposición aínda non está convencida. «Xa "
            "o prometeron antes das eleccións», dixo unha veciña."
        ),
        boilerplate={
            "Le tamén: O porto abrirá o luns": "related",
            "Todos os dereitos reservados": "copyright",
        },
    ),
)
