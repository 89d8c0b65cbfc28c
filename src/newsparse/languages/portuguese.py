"""Portuguese."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    FieldWords,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
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
        day_dot=False,
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
        hours=("h",),
        clock_ends=("hs", "horas"),
        minutes=("min",),
        zones={
            "horário de brasília": "BRT",
            "hora de brasília": "BRT",
        },
        ordinals=("º", "°"),
        ago=cldr.AGO["pt"],
        today=("hoje",),
        yesterday=("ontem",),
        captions=(
            "foto",
            "fotos",
            "imagem",
            "crédito",
            "fotografia",
            "créditos",
            "divulgação",
            "fotografias",
            "ilustração",
            "imagens",
            "legenda",
            "reprodução",
        ),
        clock_starts="à | às",
    ),
    bylines=BylineWords(
        gendered="a | as | es | s | ora | oras",
        post_of="de | da | do",
        learned=(
            "professor | professora | pesquisador | pesquisadora | investigador | investigadora"
        ),
        authors="autor | autora",
        rulers="rei | rainha | papa",
        offices="presidente | presidenta | ministro | ministra | senador | senadora",
        news="notícias",
        from_house="da | do",
        post_from="da | de | do | em",
        sources="fonte | fontes",
        signed="opinião | coluna | artigo | análise | crónica | crônica | reportagem",
        by=(
            "texto e fotos de | "
            "assinado por | postado por | criado por | inserido por | "
            "por | por: | escrito por | texto: | texto de | autor: | autora: | autoria: | "
            "publicado por | reportagem de | reportagem: | redação: | entrevista de | "
            "por nossa reportagem | textos: | texto e fotos: | análise de | coluna de | "
            "crônica de | crónica de | opinião de | um artigo de | uma reportagem de | "
            "escrito por: | repórter: | jornalista: | edição e texto: | redigido por | "
            "colunista: | correspondente: | redator: | redatora: | enviado por | publicado por: | "
            "produzido por | foto e texto: | texto e foto: | foto & texto: | texto & foto: | "
            "fotos e texto: | fotos & texto: | texto & fotos: | fotografia e texto: | "
            "texto e fotografia: | artigo de | comentário de | ensaio de | editorial de | "
            "um reportagem de | um análise de | um coluna de | um entrevista de | um crónica de | "
            "um crônica de | um comentário de | um ensaio de | um editorial de | um opinião de | "
            "uma artigo de | uma análise de | uma coluna de | uma entrevista de | "
            "uma crónica de | uma crônica de | uma comentário de | uma ensaio de | "
            "uma editorial de | uma opinião de | o coluna de | a coluna de | "
            "entrevista conduzida por | conduzida por | realizada por | elaborado por"
        ),
        posts=(
            "do nosso correspondente em | da nossa correspondente em | "
            "do nosso correspondente | do nosso correspondente a | "
            "do nosso correspondente ao | da nossa correspondente | "
            "da nossa correspondente a | da nossa correspondente ao | "
            "do nosso enviado especial | do nosso enviado especial em | "
            "do nosso enviado especial a | do nosso enviado especial ao | "
            "da nossa enviada especial | da nossa enviada especial em | "
            "da nossa enviada especial a | da nossa enviada especial ao | "
            "do enviado especial | do enviado especial em | do enviado especial a | "
            "do enviado especial ao | da enviada especial | da enviada especial em | "
            "da enviada especial a | da enviada especial ao | "
            "dos nossos enviados especiais | dos nossos enviados especiais em | "
            "dos nossos enviados especiais a | dos nossos enviados especiais ao | "
            "dos enviados especiais | dos enviados especiais em | "
            "dos enviados especiais a | dos enviados especiais ao"
        ),
        genres="artigo | reportagem | análise | coluna | entrevista | resenha | crónica | crônica",
        joins="e",
        surname_joins="e",
        places="em | de",
        papers=(
            "para | colaboração para o | colaboração para a | especial para o | "
            "especial para a | exclusivo para o | exclusivo para a"
        ),
        credits={
            "additional_reporting": "colaborou | colaboraram | com colaboração de | com a colaboração de | colaboração de",
            "with": (
                "com | em colaboração com | com informações de | com informações da | "
                "com informações do | com agências"
            ),
            "editing": "editor: | editora: | edição: | editado por | edição de | atualizado por",
            "photography": (
                "foto: | fotos: | foto de | fotos de | fotografia: | fotografias: | fotografias de | imagens de"
            ),
            "illustration": "ilustração: | ilustração de",
            "video": "vídeo:",
            "translation": "tradução: | tradução de | traduzido por",
        },
        statements="declaração do | declaração da | declaração de",
        articles="o | a | os | as | um | uma | nosso | nossa | nossos | nossas",
        links="de | do | da | dos | das | e | para | em | pela | pelo",
        desks=(
            "assessoria de imprensa | assessoria | ascom | assessoria de comunicação | "
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
            "professora | colaborador | colaboradora | analista | economista | historiador | "
            "historiadora | comentador | comentadora | advogado | advogada | médico | médica | "
            "escritor | escritora | investigador | investigadora | pesquisador | pesquisadora | "
            "sociólogo | socióloga | cientista | jurista | ensaísta | filósofo | filósofa | "
            "cronista | estagiário | estagiária | psicóloga | psicólogo | romancista | autora | "
            "articulista | crítico | comentarista | apresentador | apresentadora | radialista | "
            "fotojornalista | tradutor | tradutora | antropólogo | antropóloga | doutorando | "
            "doutoranda | poeta | dramaturgo | dramaturga | roteirista | cineasta | "
            "documentarista | psicanalista | teólogo | geógrafo | geógrafa | diplomata | reitor | "
            "reitora | linguista | guionista"
        ),
        role_words=(
            "nosso | nossa | especial | chefe | político | política | internacional | econômico | "
            "econômica | independente | local | esportivo | esportiva | adjunto | adjunta | "
            "sênior | digital"
        ),
        given=(
            "edivaldo | adailton | aécio | agnaldo | aírton | alzira | andréa | ângelo | "
            "anísio | antónia | aparecida | augusta | benedito | cleusa | deise | dênis | "
            "dilma | edmilson | elizabete | érica | fabrício | gilson | gláucia | iara | "
            "jacinta | jacira | jaqueline | josué | jurandir | lília | marilda | "
            "maristela | maurílio | maysa | míriam | nathália | neide | nilton | nívea | "
            "noémia | odete | osmar | regiane | reinaldo | robson | rômulo | roseli | "
            "salete | sílvio | soraia | sueli | tadeu | tainá | ulisses | zulmira | "
            "adriana | alexandre | aline | amanda | ana | anderson | andré | antónio | antônio | "
            "beatriz | bernardo | bruna | bruno | caio | camila | carla | carlos | carolina | "
            "catarina | cláudia | cristiano | daniela | débora | diogo | eduardo | elisabete | "
            "fábio | fábia | felipe | filipa | filipe | flávia | flávio | francisca | gabriela | "
            "gilberto | gonçalo | guilherme | gustavo | helena | henrique | igor | inês | "
            "joana | joão | jorge | josé | júlia | juliana | júlio | larissa | leandro | "
            "leonardo | letícia | lucas | luciana | luís | luiz | luiza | marcela | marcelo | "
            "márcia | márcio | maria | mariana | marta | mateus | miguel | mônica | natália | "
            "nuno | patrícia | paula | paulo | pedro | priscila | rafaela | raquel | renata | "
            "renato | ricardo | rita | rodrigo | rogério | rui | sílvia | sofia | sónia | "
            "susana | tânia | teresa | thiago | tiago | vanessa | vasco | vera | vinícius | "
            "vítor | conceição | assunção | anunciação | abílio | adalberto | adelaide | "
            "adelino | ademir | adilson | adriano | afonso | aires | amélia | américo | "
            "anabela | andreia | andressa | ângela | antônia | armando | arnaldo | augusto | "
            "bárbara | benedita | breno | cássia | cássio | cecília | célia | celso | cíntia | "
            "cláudio | cleber | clarice | cristiane | daiane | dalva | danilo | davi | dirceu | "
            "duarte | edilson | edmundo | edna | edson | eduarda | eliana | eliane | "
            "elisângela | eliseu | emanuel | emília | emílio | érico | érika | estela | "
            "eugénia | eunice | evandro | fabiana | fabiano | fabíola | fátima | felícia | "
            "geraldo | gilmar | gisele | giovana | glória | graziela | heitor | helder | "
            "hélder | hélio | heloísa | hermano | humberto | iago | inácio | íris | isabela | "
            "isadora | isaura | ivone | jair | janaína | jandira | jéssica | josefa | juliano | "
            "jussara | kátia | karina | kleber | laís | lauro | leila | leonor | lídia | lígia | "
            "liliana | lívia | lourdes | lourenço | luan | luana | lúcia | lucília | luísa | "
            "luíza | luzia | madalena | mafalda | maitê | manoel | margarida | marília | mário | "
            "marisa | martim | martinho | matilde | matheus | maurício | micaela | milton | "
            "moacir | murilo | nádia | natasha | nathalia | nélson | nelson | neusa | nivaldo | "
            "octávio | olívia | oswaldo | otávio | palmira | raimunda | raimundo | raul | "
            "reginaldo | renan | rodolfo | romeu | ronaldo | rosana | rosângela | rosário | "
            "rúben | rubens | sebastião | selma | sérgio | severino | silvana | solange | "
            "sônia | taís | talita | tatiana | tatiane | telmo | teodoro | thainá | thaís | "
            "thales | tomé | valdemar | valdir | valéria | valter | vanda | vânia | verônica | "
            "virgínia | vitor | viviane | wagner | waldir | wesley | wilson | yara | yasmin | "
            "yuri | zélia | zilda"
        ),
        never=(
            "acusado | acusada | vítima | testemunha | testemunhas | ator | atriz | "
            "cantor | cantora | jogador | jogadora | prefeito | prefeita | vereador | "
            "vereadora | deputado | deputada | senador | senadora | ministra | suspeito | "
            "suspeita | motorista | ciclista | pedestre | morador | moradora | moradores | "
            "empresário | empresária | goleiro | atacante | zagueiro | governador | "
            "governadora | bombeiro | bombeiros | "
            "palácio | estádio | museu | catedral | -ização | -ução | -icação | -mação | -ração | -tação | -vação | -gação | -sição | "
            "-ções | -dade | -dades | -ógico | -ógica | -ística | -ístico | -ômica | "
            "-ômico | -ionais | -ência | -ências | -mentos | "
            "assinantes | exclusivo | edição | impressa | impresso | assinante | conteúdos | galeria | reportagens | colunas | "
            "opiniões | editoriais | leitor | leitores | esporte | finanças | natureza | "
            "cruzadas | classificados | serviços | serviço | cidade | região | bairro | "
            "aeroporto | leste | lidas | lidos | também | arquivos | manchetes | destaques | "
            "destaque | "
            "que | como | quando | onde | quem | não | mais | menos | sem | sobre | entre | até | "
            "após | contra | é | são | foi | mundo | política | economia | sociedade | cultura | "
            "esportes | desporto | opinião | saúde | ciência | tecnologia | notícias | guerra | "
            "paz | crise | governo | greve | eleições | perspectiva | perspetiva | novo | nova | "
            "novos | novas | grande | primeiro | primeira | último | última | fim | exemplo | "
            "-ção | -ções | -mente | -dade | -dades | -mento | copa | casa | banco | supremo | "
            "tribunal | semana | santa | mudança | mudanças | climática | climático | direitos | "
            "direito | humanos | humano | pública | segurança | polícia | militar | civil | "
            "federal | cultural | social | sociais | bolsa | família | livre | meio | ambiente | "
            "municipal | municipais | estado | estados | mercado | mercados | preço | preços | "
            "dinheiro | dívida | imposto | impostos | salário | salários | emprego | desemprego | "
            "trabalho | trabalhadores | empresa | empresas | indústria | petróleo | energia | "
            "água | incêndio | incêndios | chuva | chuvas | enchente | enchentes | seca | "
            "fronteira | fronteiras | força | forças | poder | presidencial | eleitoral | "
            "campanha | voto | votos | urnas | esquerda | direita | extrema | acordo | conflito | "
            "ataque | ataques | bomba | morte | mortes | mortos | vítimas | feridos | "
            "assassinato | crime | crimes | prisão | julgamento | juiz | juízes | processo | "
            "sentença | investigação | relatório | história | histórias | futuro | passado | "
            "presente | manhã | tarde | noite | ontem | hoje | amanhã | século | anos | ano | "
            "mês | meses | horas | minutos | semanas | tema | temas | ideia | ideias | pergunta | "
            "perguntas | resposta | respostas | verdade | mentira | palavra | palavras | voz | "
            "vozes | livro | livros | cinema | música | teatro | arte | série | séries | filme | "
            "filmes | moda | beleza | cozinha | receita | receitas | viagem | viagens | turismo | "
            "carro | carros | internet | redes | rede | inteligência | artificial | claves | "
            "guia | resumo | análise | entrevista | reportagem | crônica | coluna | editorial | "
            "perfil | resultado | resultados | tabela | jogos | treinador | técnico | gol | "
            "gols | final | campeão | campeões | campeonato | brasileirão | libertadores | "
            "futebol | feminino | feminina | basquete | tênis | república | constituição | "
            "democracia | ditadura | liberdade | igualdade | pobreza | fome | mulher | mulheres | "
            "homem | homens | crianças | jovens | povo | gente | pessoa | pessoas | famílias | "
            "medo | sonho | sonhos | efeito | efeitos | causa | causas | razão | problema | "
            "problemas | solução | erro | erros | sucesso | conta | contas | ponto | pontos | "
            "lado | parte | outro | outra | outros | outras | este | esta | esse | essa | cada | "
            "todo | toda | todos | todas | dois | três | quatro | cinco | seis | sete | oito | "
            "nove | dez | mil | milhões | nacional | nacionais | internacional | global | local | "
            "locais | regional | central | europeu | europeia | americano | americana | "
            "brasileiro | brasileira | brasileiros | português | portuguesa | portugueses | "
            "francesa | alemã | russa | ucraniano | chinês | chinesa | israelense | palestino | "
            "vacina | vacinas | vírus | pandemia | covid | hospital | hospitais | escola | "
            "escolas | universidade | ensino | educação | reforma | previdência | juízo | nota | "
            "repúdio | pacote | fiscal | orçamento | inflação | juros | dólar | imóveis | "
            "aposentadoria | bancos | gasolina | museus | famosos | televisão | calendário | "
            "olimpíadas | congresso | pesquisa | justiça | violência | previsão | loteria | "
            "loterias | gastronomia | restaurantes | hotéis | praias | férias | últimas | "
            "assine | assinatura | entrar | cadastro | contato | arquivo | galerias | dentro | "
            "fora | trás | baixo | cima | enquanto | câmara | rua | palco | crítica | resenha"
        ),
        glue=(
            "siga-me | segue-me | siga-me no | siga o autor | ver mais artigos | ver todos os posts | ver todas as publicações | "
            "mais notícias | veja mais | todos os posts | "
            "publicado | publicado em | atualizado | atualizado em | minutos | min | horas | "
            "leitura | seguir | compartilhar | partilhar | comentários | min de leitura | "
            "ouvir | ouça | ouvir notícia | salvar | salvar artigo | compartilhe | comentar | "
            "dias | minutos de leitura | tempo de leitura | exclusivo assinantes | "
            "exclusivo para assinantes | assinantes | ver mais | ver perfil | "
            "ver todos os artigos | mais artigos | whatsapp | twitter | facebook | telegram | "
            "copiar link | imprimir | receba | categoria | categorias | siga | há | role"
        ),
        agencies=(
            "O Estado de S.Paulo | O Estado de S. Paulo | Folha de S.Paulo | "
            "Folha de S. Paulo | Agência Lusa | FolhaPress | Poder360 | "
            "Congresso em Foco | "
            "Agência Brasil | Estadão Conteúdo | Folhapress | Agência O Globo | g1 | G1 | UOL | "
            "CNN Brasil | BBC News Brasil | Lusa | ANSA Brasil | Agência Senado | "
            "Agência Câmara | Agência Estado | Agência Pará | Deutsche Welle | RFI | AFP | EFE | "
            "Reuters | Jovem Pan | CBN | Jornal de Angola | ANGOP | Inforpress"
        ),
    ),
    mails=MailWords(subject="assunto", sent="data | enviada", people="de | para"),
    fields=FieldWords(
        title="título",
        author="autor | autores | autora",
        published="publicado | data de publicação",
        deck="subtítulo | linha fina | lead",
        text="texto | corpo",
        other="categoria | editoria | secção | seção | antetítulo | categorias | etiquetas | imagem | legenda",
        source="fonte | publicação | jornal | veículo",
        archived="número do documento | id do documento | issn | número de palavras | base de dados",
    ),
    pages=PageWords(
        reading="min",
        pages="página | pág. | p.",
        of="de",
        jumps="continua na | continuação da",
        lengths="palavras",
        publishes="publicado pelo | publicado pela | publicado por | editado por | uma publicação de | uma publicação do",
        ends="fim | fim do comunicado",
        issues="n.º | nº | n° | núm. | número | edição",
    ),
    pictures=PictureWords(
        lent="divulgação | reprodução | arquivo | arquivo pessoal | cedida",
        stands=(
            "à esquerda | à direita | ao centro | esquerda | direita | esq. | dir. | à esq. | à dir."
            " | da esquerda para a direita"
        ),
    ),
    contacts=ContactWords(
        phones="telefone | telemóvel | celular",
        boxes="Caixa postal | Caixa Postal",
        short_boxes="Apartado",
        roads="rua | avenida | praça | largo",
        rooms="andar",
        counted="tomo | capítulo",
        joins="ou | e",
    ),
    phrases=Phrases(
        sources="fonte",
        rights="todos os direitos",
        writes="escreve",
        covers="cobre",
        papers="para",
        denials="não | nunca",
        schools="univers | institut | escola | academi | polit",
        wires="agências",
        icons="imprimir",
        of_words="de",
        by_words="por | do | da | dos | das",
        versions="versã | anterior",
        via="com",
        ands="e",
        finite="que",
        dwells="vive",
        turns={
            "legal": (
                "conteúdo impróprio para menores de | conteúdo exclusivo para maiores de | "
                "impróprio para menores de 18 anos$"
            ),
            "share": (
                "para comentar, você precisa | para comentar é preciso | para comentar é necessário"
            ),
            "navigation": (
                "esqueceu a senha | esqueceu sua senha | esqueci minha senha | esqueci a senha | "
                "esqueceu-se da palavra-passe"
            ),
            "comments": ("precisa iniciar sessão"),
            "credits": (
                "publicado na edição impressa | texto publicado na edição | artigo "
                "publicado na edição | este artigo foi publicado na edição | esta "
                "reportagem foi publicada na edição | publicado na versão impressa | "
                "publicado originalmente em | originalmente publicado em | artigo "
                "publicado originalmente | publicado originalmente no"
                " | originalmente publicado em inglês | publicado originalmente em inglês"
            ),
            "subscribe": (
                "ao assinar o | com a sua assinatura | ao subscrever o | "
                "doe hoje | doe agora | junte-se ao partido socialista pela igualdade | "
                "filie-se ao"
                " | receba notícias e informações | receba as últimas notícias"
                "| experimente por 1 | experimente por apenas"
            ),
            "contact": (
                "se tiver uma história | se tem uma história | se tiver informações | se "
                "tiver alguma informação | se tem alguma informação | se tiver uma "
                "denúncia | se tem uma denúncia | se quiser partilhar informaç* | tem uma "
                "história para contar | tem informações que | se você tem uma história | "
                "se você tem informações | tens uma história | tens alguma informação | "
                "tens uma denúncia | fala connosco | fala com a redação | fale connosco | "
                "escreve-nos | "
                "preencha o formulário | preencha este formulário | preencham o "
                "formulário | complete o formulário | contate o wsws | contacte o wsws | "
                "entre em contato com o wsws | entre em contato com o world socialist web "
                "site"
            ),
            "related": (
                "o autor também recomenda: | a autora também recomenda: | os autores "
                "também recomendam: | as autoras também recomendam: | o autor recomenda: "
                "| a autora recomenda: | os autores recomendam: | o autor recomenda "
                "também:"
                "| teste seus conhecimentos"
            ),
        },
        sayings={
            "legal": (
                "pertencem aos seus respectivos proprietários | pertencem aos seus respetivos "
                "proprietários | propriedade dos respetivos titulares | propriedade de seus "
                "respectivos donos | propriedade de seus respectivos proprietários"
            ),
            "contact": ("preencha o formulário abaixo | preencha o formulário"),
            "copyright": (
                "protegido pela lei de direitos autorais | protegidos pela lei de direitos "
                "autorais | protegido por direitos de autor | protegidos por direitos de autor "
                "| protegido por direitos autorais | protegidos por direitos autorais | "
                "protegido pelo código do direito de autor"
            ),
            "subscribe": (
                "acesso ilimitado a todos os conteúdos | acesso ilimitado a todas as notícias | "
                "acesso ilimitado a todo o conteúdo | acesso ilimitado a todos os artigos | "
                "acesso a todos os conteúdos exclusivos"
                " | você está recebendo este e-mail | você está recebendo este email | você "
                "recebeu este e-mail porque | você recebeu este email porque | está a "
                "receber este e-mail porque | recebe este e-mail porque | está a receber "
                "este email porque"
                "| último artigo gratuito"
            ),
        },
        channels="canal",
        careers=(
            "ensina | dirige | coordena | escreve | assina | publica | estuda | estudou | "
            "nascido | nascida | formou-se | graduou-se | doutorando | doutoranda | mestrado | "
            "doutoramento | faculdade | direito | história | filosofia | sociologia | economia | "
            "comunicação | jornalismo | romancista | poeta | tradutor | tradutora | roteirista | "
            "crítico | crítica | premiado | premiada | fundador | fundadora | cofundador | "
            "coautor | coautora | mora | reside | trabalha | colabora | comentador | "
            "comentadora | politólogo | politóloga | cientista | político | política | advogado | "
            "advogada | deputado | economista | médico | psicólogo | psicóloga | sociólogo | "
            "socióloga | mestre | doutor | doutora | doutorado | doutorada | licenciado | "
            "licenciada | graduado | graduada | pesquisador | pesquisadora | investigador | "
            "investigadora | livros | romances | colunista | cronista | historiador | cobre | "
            "especialista | vive | leciona"
            " | trabalhou | psicanalista | constitucionalista | engenheiro | "
            "engenheira | arquiteto | arquiteta | biólogo | bióloga | físico | física | "
            "médica | diplomata | editor | editora | ensaísta | autor | autora | dramaturgo | "
            "dramaturga | cineasta | redator | redatora | curador | curadora | mestranda | "
            "mestrando | ciências | jornalista | editoria | professor | professora | docente"
        ),
        offices=(
            "professor | professora | diretor | diretora | investigador | investigadora | "
            "pesquisador | pesquisadora | advogado | advogada | economista | médico | médica | "
            "doutor | doutora | mestre | fundador | fundadora | psicólogo | psicóloga | "
            "psicanalista | psiquiatra | engenheiro | engenheira | arquiteto | arquiteta | "
            "biólogo | bióloga | físico | física | jurista | diplomata | padre | teólogo | "
            "consultor | consultora | gestor | gestora | empresário | empresária | sociólogo | "
            "socióloga | filósofo | filósofa | antropólogo | antropóloga | historiador | "
            "historiadora | politólogo | politóloga | cientista | geógrafo | geógrafa | reitor | "
            "reitora | catedrático | catedrática | assessor | assessora"
        ),
        articles=(
            "este artigo | este texto | esta reportagem | esta coluna | esta matéria | "
            "este conteúdo | esta notícia | esta crónica | esta crônica | esta entrevista"
        ),
        imperatives=(
            "assine | subscreva | baixe | descarregue | siga | siga-nos | receba | inscreva-se | "
            "cadastre-se | participe | compartilhe | partilhe | comente | apoie | apoia | "
            "contribua | doe | ouça | ouve | leia | escreva | envie | entre | clique | acesse | "
            "aceda | junte-se | torne-se | faça | conheça | ative | registe-se | deixe | assina | "
            "subscreve | segue | siga-me | segue-nos | recebe | inscreve-te | inscreva | "
            "cadastra | compartilha | partilha | comenta | contribui | doa | lê | ler | escreve | "
            "envia | mande | manda | acede | acessa | junta-te | torna-te | faz | conhece | "
            "ativa | regista-te | deixa | participa | ajude | ajuda | apoie-nos | veja | vê | "
            "confira | assista | baixa | instala | instale | clica | carregue | toque | saiba | "
            "descubra | aproveite | colabore | avise | avise-nos | conte | conte-nos | diga | "
            "diga-nos | fale | contacte | contate | procure | adira | experimente | garanta | "
            "faça-se | fique | mantenha-se"
        ),
        words={
            "subscribe": (
                "assinantes | assinante | assinatura | assinar | assine | leitores | "
                "leitor | doação | doações | doar | apoiar | apoio | apoie | contribua | "
                "contribuir | grátis | gratuito | oferta | mês | conta | login | registo | "
                "cadastre | newsletter | boletim | e-mail | independente | jornalismo | "
                "sócio | membro | acesso | ler | continuar | exclusivo | conteúdo"
            ),
            "share": (
                "partilhar | partilhe | compartilhar | compartilhe | achou | opinião | "
                "enviar | amigo | imprimir | copiar | link | siga | seguir | gostou | "
                "conversa | redes"
            ),
            "comments": (
                "comentários | comentário | comentar | comente| moderados | fechados | moderação"
            ),
            "contact": (
                "contactar | contato | contacto | escreva | conte | redação | e-mail | "
                "telefone | informação | dica | fale"
            ),
            "correction": (
                "corrigido | corrigida | correção | erro | erros | errata | errado | "
                "alterado | atualizado | atualizada | atualização | versão | anterior | "
                "esclarecimento | publicação"
            ),
            "disclaimer": (
                "opiniões | opinião | refletem | reflete | autor | autores | colunistas | "
                "colunista | responsabilidade | responsável | afiliados | comissão | "
                "inteligência | artificial | traduzido | automaticamente | gerado | jornal"
            ),
            "author_bio": (
                "jornalista | correspondente | redator | redatora | repórter | editor | "
                "editora | escritor | escritora | professor | professora | historiador | "
                "formado | formada | livro | livros | colunista | doutor | mestre | cobre"
            ),
            "related": (
                "leia | também | artigo | artigos | tema | temas | notícias | notícia | "
                "lidas | relacionadas | recomendados | ver | mais"
            ),
            "legal": ("cookies | privacidade | termos | uso | política | dados | pessoais"),
        },
        told=(
            "era | eram | foi | foram | tinha | tinham | havia | houve | estava | estavam | ele | "
            "ela | eles | elas | fez | fizeram | pôde | queria | queriam | ia | iam | teve | "
            "tiveram | dele | dela | deles | delas | morreu | faleceu | morre"
        ),
        notes={
            "legal": (
                "marcas logotipos + propriedade pertencem + titulares proprietários donos + "
                "respectivos respetivos | privilegiada + informação + abuso mercado + comunicado "
                "presente | impróprio inadequado destinado + conteúdo conteúdos + menores maiores "
                "+ 18 16"
            ),
            "correction": (
                "versão + anterior prévia original + artigo notícia reportagem matéria | "
                "gráfico legenda título infográfico + errad* erro* incorret* equivocad* + "
                "edição artigo publicad* noss* reportagem | "
                "artigo texto notícia reportagem matéria + corrigido atualizado corrigida "
                "atualizada alterado retificado + foi às após + erro* dado* para nome data "
                "incluir esclarecer | "
                "corrigimos retiramos retificamos + nome frase dado erro* texto cifra data foto"
                " legenda | "
                "desculpas + erro erros equívoco + leitores pedimos publicado artigo nome | "
                "contrário + publicamos publicado informamos escrevemos noticiamos + "
                "inicialmente que anteriormente"
            ),
            "credits": (
                "fundo fundação bolsa programa realizada + apoio bolsa financiamento + "
                "reportagem investigação artigo série projeto + esta este | "
                "texto artigo crônica entrevista + publicado publicada publicou + originalmente"
                " antes inicialmente + este esta"
            ),
            "share": (
                "^envie mande compartilhe partilhe encaminhe recomende envia manda partilha + "
                "amigo amigos amiga alguém contactos contatos quem + artigo notícia história "
                "texto esta este a um | "
                "^gostou gostaste + artigo notícia texto deste desta + compartilhe partilhe "
                "conte envie | "
                "^publicar publique tuitar + facebook twitter x linkedin whatsapp | "
                "^copie copiar copia + link + envie mande compartilhe partilhe email"
            ),
            "subscribe": (
                "e-mail email caixa + cada todos todas diari* semanal* toda + melhor* receba "
                "inscreva* grátis resumo seu sua | "
                "leia ler aceda acesse + tudo todos ilimitad* + semana mês ano + euros reais € "
                "por | "
                "artigo artigos + grátis gratuito gratuitos + último últimos mês limite + leu "
                "você | "
                "^já + assinante assinou registado registrado + entre login inicie acesse faça "
                "| "
                "exclusivo exclusivos reservado + assinantes + conteúdo artigo | "
                "perca receba ative + alertas notificações + nossas nada nossos seu | "
                "inscreva-se receba subscreva assine chega + newsletter boletim carta + manhã "
                "cada diári* semanal* toda + & aqui | "
                "^apoie apoia + jornalismo redação jornalistas jornal + doação assinatura anual"
                " mensal independente livre"
            ),
            "disclaimer": (
                "^comentários + devem podem são não + palavras caracteres + exceder ultrapassar limitados "
                "máximo | ^baseado baseada + fatos factos + observados + verificados | "
                "prospectivas prospetivas + declarações afirmações + risco* incerteza* | "
                "opiniões opinião + colunista* autor* articulista* colaborador* + reflet* "
                "vincul* própri* responsabilidade exclusiv* jornal redação | "
                "^autor autora jornalista + possui detém tem + ações participações | "
                "recomendação aconselhamento convite + comprar vender investimento compra venda"
                " médic* jurídic* financeir* + artigo texto conteúdo informações página + não |"
                " "
                "comissão + link links + compra compras comprar afiliad* + recebemos podemos "
                "receber noss* | "
                "ajuda gerado redigido traduzido auxílio + inteligência ia chatgpt + artigo "
                "texto resumo tradução + revisto revisado editor redação este | "
                "viajou viagem + convite convidado + repórter jornalista autor enviado"
            ),
            "author_bio": ("correspondente + nosso nossa + cobre vive é trabalha desde"),
        },
        buttons={
            "navigation": (
                "ouvir ouça = notícia artigo áudio reportagem matéria min minutos | ver assista "
                "reproduzir assistir veja = vídeo vídeos | aumentar diminuir reduzir = texto fonte "
                "letra letras tamanho | pesquisar buscar procurar = site notícias | criar crie "
                "fazer faça terminar iniciar = conta login sessão | leitura = min minuto minutos | "
                "acompanhe siga = vivo direto"
            ),
            "correction": (
                "sugerir reportar comunicar informar avisar apontar corrigir = erro erros "
                "correção correções falha gralha"
            ),
            "comments": (
                "denunciar ver ler mostrar adicionar escrever publicar enviar ocultar deixar "
                "fazer = todos comentário comentários | entre entrar faça login inicie = comentar "
                "sessão"
            ),
            "subscribe": (
                "assine subscreva inscreva-se cadastre-se = grátis agora já aqui gratuitamente "
                "hoje | "
                "oferecer presentear presenteie ofereça = artigo notícia matéria assinatura texto "
                "reportagem | assinantes assinante = liberar podem presentear oferecer partilhar "
                "compartilhar acessos acesso gratuitos link artigos artigo qualquer dia mês sete cinco "
                "benefício | gerir gerenciar cancelar renovar = assinatura newsletters conta | "
                "digite insira = email e-mail endereço"
            ),
            "share": (
                "copiar copiado = link url ligação | imprimir salvar guardar partilhar "
                "compartilhar enviar = artigo notícia página email e-mail link matéria"
                " | deixe deixa deixar = mensagem comentário opinião resposta recado | recomende "
                "recomenda recomendar avalie avaliar vote votar reaja reagir = amigo amigos "
                "artigo notícia matéria texto conteúdo reportagem enquete | adicione adicionar = "
                "fonte fontes preferida preferidas favoritos google lista leitura | tuitar "
                "twittar = notícia artigo | compartilhe partilhe compartilha partilha = artigo "
                "notícia matéria texto reportagem conteúdo amigos amigo redes sociais"
                "| seguir siga = autor autora tema temas"
            ),
            "related": (
                "ver mostrar ler carregar = mais notícias artigos todas matérias relacionadas | "
                "todas mais outras = notícias artigos matérias"
                " | todas todos outras outros mais nossas nossos últimas últimos = notícias artigos "
                "matérias reportagens textos colunas entrevistas vídeos galerias podcasts "
                "especiais crónicas crônicas publicações conteúdos lidas lidos vistas vistos "
                "recentes relacionadas relacionados comentadas autor autora secção seção editoria "
                "manchetes | relacionadas relacionados recentes anteriores seguintes recomendadas "
                "recomendados semelhantes populares = artigos notícias matérias textos conteúdos "
                "vídeos posts publicações temas assuntos | ver ler ver = edição completa íntegra "
                "galeria todas todos notícia"
            ),
            "legal": (
                "reutilizar comprar republicar licenciar solicitar = conteúdo conteúdos direitos "
                "artigo licença | gerir gerenciar configurar alterar = cookies privacidade "
                "preferências consentimento"
                "| aceitar rejeitar recusar aceito permitir = todos tudo cookies continuar"
                "| personalizar guardar = cookies preferências definições"
            ),
            "contact": (
                "contactar contatar escrever fale = autor autora redação redacção jornalista "
                "diretor | enviar envie mande mandar = carta cartas diretor director notícia "
                "denúncia pista redação mensagem"
            ),
            "app": ("baixar descarregar abrir instalar ler baixe abra = app aplicativo aplicação"),
        },
        opens={
            "contact": (
                "contato | contacto | contate-nos | contacte-nos | fale conosco | fale com a redação "
                "| fale com o | entre em contato | entre em contacto | para entrar em | para "
                "contactar | para contatar | escreva para | escreva-nos | envie | envie sua | tem uma "
                "denúncia | tem alguma | quem somos | expediente | cartas ao | redação: | sugestões | "
                "tem uma sugestão | tem alguma sugestão | tem alguma denúncia | tem informações | "
                "envie a sua | envie uma mensagem | envie para | fale com a | fale connosco | mande "
                "para | mande sua | contacte a | para falar com | denuncie | cartas ao diretor | "
                "cartas ao director | conte-nos | partilhe a sua história | conte sua história | "
                "passou por algo semelhante"
                " | cvv# | centro de valorização da vida# | sos voz amiga# | disque denúncia# | "
                "disque#"
                " | se precisa de ajuda | se você precisa de ajuda"
                " | para falar connosco | para falar conosco | para contactar a redação | para "
                "contatar a redação | para entrar em contato | para entrar em contacto | para nos contactar | para sugestões | se quiser contactar | se pretende "
                "contactar | se deseja entrar | se tem informações | se você tem informações | se "
                "tem uma denúncia | se tem alguma | se você tem alguma | tem uma história | tem "
                "uma história para | tem uma informação | tem uma notícia | tem uma dica | tem "
                "uma pauta | tem notícia | tem sugestão | tem dúvidas | tem "
                "dúvidas ou sugestões | quer enviar uma | quer sugerir | viu alguma coisa | viu algo | "
                "presenciou algo | testemunhou algum | envie "
                "fotos | envie fotos e vídeos | envie as suas | envie suas | envie sua sugestão | "
                "envie sua denúncia | envie sua notícia | envie a sua sugestão | envie-nos | "
                "envie-nos a sua | mande a sua | mande uma mensagem | mande um e-mail | mande "
                "mensagem | mande fotos | escreva à redação | escreva ao autor | escreva-nos para "
                "| entre em contato conosco | entre em contato com | entre em contato pelo | "
                "entre em contacto connosco | contacto de imprensa | contactos de imprensa | "
                "contato para imprensa | contatos para imprensa | assessoria de imprensa | "
                "assessoria de imprensa: | contactos | contatos | contatos: | contactos: | carta "
                "ao leitor | carta do leitor | cartas do leitor | cartas à direção | provedor do "
                "leitor | canal de denúncias | atendimento ao leitor | atendimento ao assinante | "
                "central de atendimento | sugira uma pauta | sugira uma reportagem | sugestão de "
                "pauta | sugestões de pauta | whatsapp da redação | telefone da redação | email "
                "da redação"
                " | para anunciar no | para anunciar, | para anunciar ligue | flagrou algo | flagrou "
                "alguma | flagrou um | mande vídeo | mande seu vídeo | mande vídeos | mande sua "
                "foto"
                " | tem sugestões?"
                "| o cvv atende pelo | o cvv atende gratuitamente | o cvv (centro de valorização "
                "da vida) | cvv atende pelo telefone | se precisa de ajuda, ligue"
                "| você precisa de ajuda?"
            ),
            "copyright": (
                "copyright | todos os direitos reservados | direitos reservados | "
                "proibida a reprodução | é proibida | é permitida | reprodução proibida | "
                "a reprodução | licença"
                " | este material não pode | este conteúdo é protegido | este conteúdo está "
                "protegido | este conteúdo não pode | o conteúdo deste site | "
                "os conteúdos deste site | os textos deste site | conteúdo protegido | é proibida "
                "a reprodução | é expressamente proibida | fica proibida | proibida a cópia | "
                "proibida reprodução | proibido copiar | proibida a republicação | é permitida a "
                "reprodução | é permitida a republicação | autorizada a reprodução | reprodução "
                "autorizada | reprodução permitida | reprodução total ou parcial | esta obra está "
                "licenciada | este trabalho está licenciado | este texto está licenciado | "
                "licença creative commons"
                " | todo o conteúdo deste | todo o conteúdo publicado"
            ),
            "credits": (
                "com informações da | com informações de | com informações do | "
                "(com informações | com reuters | com lusa | com agências | com afp | "
                "com a colaboração | fontes: | fonte | agência lusa | traduzido por | "
                "tradução de | tradução: | traduzido de | este artigo foi publicado | "
                "este artigo foi originalmente | este texto foi | esta reportagem | "
                "publicado originalmente | artigo publicado | artigo original | "
                "(publicado originalmente | reportagem de | reportagem: | edição de | edição: | "
                "editado por | colaborou | colaboraram | texto: | texto de | produção: | "
                "da redação | investigação: | apuração: | documentação: | infográfico: | "
                "infográficos: | ilustrações: | gráficos: | arte: | design: | diagramação: | "
                "paginação: | adaptação: | câmera: | câmara: | edição de vídeo: | "
                "edição de imagem: | montagem: | som: | realização: | roteiro: | locução: | "
                "revisão: | checagem: | verificação: | dados: | análise de dados: | "
                "desenvolvimento: | programação: | textos: | coordenação: | colaboração: | "
                "colaborou: | colaboraram: | música:"
                " | publicado no | publicado na | publicada no | publicada na"
                " | *estagiário | *estagiária | * estagiário | * estagiária | estagiário sob | "
                "estagiária sob | estagiário sob supervisão | estagiária sob supervisão | "
                "(estagiário sob | (estagiária sob | sob supervisão de | sob a supervisão de | "
                "*sob supervisão | reportagem publicada | reportagem publicada originalmente | "
                "reportagem originalmente | texto publicado | texto publicado originalmente | "
                "texto originalmente publicado | texto original | matéria publicada | matéria "
                "publicada originalmente | entrevista publicada | crónica publicada | crônica "
                "publicada | artigo publicado originalmente | artigo originalmente publicado | "
                "publicada originalmente | originalmente publicado | originalmente publicada | "
                "este texto foi publicado originalmente | este texto foi originalmente | esta "
                "reportagem foi publicada | esta reportagem foi originalmente | esta reportagem "
                "foi produzida | esta reportagem foi realizada | esta reportagem faz parte | esta "
                "reportagem teve | esta reportagem recebeu | esta matéria foi publicada | esta "
                "matéria foi produzida | esta matéria foi originalmente | esta entrevista foi | "
                "esta entrevista foi publicada | esta investigação foi | esta investigação faz "
                "parte | este artigo faz parte | este artigo foi publicado originalmente | este "
                "artigo foi originalmente publicado | este artigo é republicado | este artigo "
                "saiu | este texto faz parte | este texto saiu | este conteúdo foi publicado "
                "originalmente | este trabalho faz parte | este trabalho foi | este projeto foi | "
                "republicado de | republicado com | reproduzido com | republicado sob | tradução "
                "por | tradução e adaptação | tradução livre | tradução do inglês | traduzida por "
                "| traduzido do inglês | traduzido e adaptado | com tradução de | com reportagem "
                "de | com edição de | com colaboração de | com a contribuição de | com "
                "contribuição de | com contribuições de | com agência | "
                "com agência brasil | com agência estado | com agência lusa | com material da | "
                "com dados da | com dados do | com dados de | com informações das | com "
                "informações dos | com informação da | com assessoria | com efe | com ap | (com "
                "lusa | (com reuters | (com agências | (com agência | (com efe | (com afp | *com "
                "informações | * com informações | da agência brasil | da agência lusa | da "
                "reportagem local | da redação com | especial para o | especial para a | "
                "reportagem adicional | colaboração de | edição e revisão | edição e tradução | "
                "texto e fotos | textos e fotos | texto e fotos: | texto e edição | fotos e texto "
                "| editora: | editor: | repórter: | repórteres: | autor: | autora: | autores: | "
                "redator: | redatora: | supervisão: | supervisão de | por redação | redação com | "
                "fonte:"
                " | trecho de | trecho do livro | trechos do livro | excerto de | excerto do livro | "
                "excertos de | adaptado de | texto adaptado de | texto extraído de | artigo "
                "adaptado de | artigo extraído de | reportagem produzida | reportagem realizada | "
                "reportagem realizada com | reportagem feita com | matéria produzida por | "
                "matéria produzida com | texto produzido por | artigo escrito por | artigo "
                "escrito com | entrevista realizada por | com estadão | com estadão conteúdo | "
                "com folhapress | por agência | por agência brasil | por agência lusa | por lusa "
                "| da redação, com "
                " | artigo publicado na edição | artigo publicado originalmente na | texto publicado "
                "na edição | reportagem publicada na edição | crónica publicada na edição"
            ),
            "subscribe": (
                "assine | assine já | assine agora | assine a | assine o | assinar | "
                "já é assinante | já sou assinante | é assinante | subscreva | subscrever | "
                "subscreva a | inscreva-se | cadastre-se | receba | newsletter | newsletters | "
                "nossa newsletter | conteúdo exclusivo | exclusivo para | exclusivo assinantes | "
                "artigo exclusivo | este conteúdo é | este artigo é exclusivo | para continuar | "
                "para ler | continue lendo com | continue a ler com | apoie | apoie o | "
                "apoie-nos | apoiar | doe | doar | faça uma doação | contribua | torne-se | "
                "seja assinante | seja membro | ajude | faça login | iniciar sessão | entrar | "
                "registe-se | registre-se | crie sua | não perca | fique por dentro | "
                "todas as manhãs | os melhores | se gostou | gostou | precisamos | o seu apoio | "
                "seu apoio | assine a newsletter | assine nossa | assine por | "
                "torne-se assinante | exclusivo para assinantes | exclusivo para subscritores | "
                "só para assinantes | para assinantes | para continuar lendo | "
                "para continuar a ler | continue lendo | continue a ler | leia sem limites | "
                "faça seu login | entre na sua conta | inicie sessão | crie uma conta | "
                "cadastre-se para | registe-se grátis | subscreva já | inscreva-se na | "
                "inscreva-se em | inscreva-se no | receba as | receba no seu | "
                "receba gratuitamente | receba nossas | apoie o jornalismo | contribua com | "
                "doe agora | faça um donativo | ajude-nos | ajude a | junte-se | "
                "participe do canal | participe do grupo | entre no canal | entre no grupo | "
                "entre no nosso | leia este e outros | leia esta e outras"
                " | seu e-mail$ | o seu e-mail$ | o seu email$ | seu melhor e-mail$"
                " | conteúdo para assinantes | conteúdo reservado | conteúdo premium | conteúdo "
                "fechado | conteúdo pago | conteúdo bloqueado | conteúdo só para | artigo premium "
                "| artigo reservado | artigo para assinantes | matéria exclusiva | matéria "
                "exclusiva para | reportagem exclusiva para | notícia exclusiva para | reservado "
                "a assinantes | reservado a subscritores | este artigo está reservado | este "
                "artigo é reservado | este conteúdo está reservado | este conteúdo está "
                "disponível | este conteúdo é exclusivo | este conteúdo é reservado | esta "
                "matéria é exclusiva | esta reportagem é exclusiva | este texto é exclusivo | "
                "apenas para assinantes | somente para assinantes | já tem conta | já tem uma "
                "conta | já tem uma assinatura | já possui cadastro | já possui uma conta | já "
                "possui conta | já é cadastrado | já é assinante? | já é assinante, | já é "
                "subscritor | já sou subscritor | ainda não é assinante | ainda não é | ainda não "
                "tem conta | ainda não tem uma | não é assinante | não é assinante? | não tem "
                "conta | não tem uma conta | não tem cadastro | não possui conta | se já é "
                "assinante | se você já é assinante | se é assinante | se você é assinante | se "
                "ainda não é | se valoriza "
                "| se você valoriza | se gosta do nosso | se "
                "chegou até aqui | se você chegou até aqui | se quer apoiar | se quiser apoiar | "
                "se quer continuar | para continuar a leitura | para continuar lendo, | para "
                "continuar a ler este | para ler este artigo | para ler esta matéria | para ler o "
                "artigo completo | para ler a matéria completa | para ter "
                "acesso a | para aceder a este | para acessar este | para acessar o conteúdo | "
                " para receber as | para receber nossas | para subscrever | para se inscrever | para se tornar assinante | tenha "
                "acesso a | tenha acesso ilimitado | tenha acesso | acesse todo o conteúdo | "
                "acesse todos os | aceda a todos | aceda a todo o | acesso ilimitado | leia sem | leia à vontade | leia gratuitamente | "
                "leia grátis | apoie a | apoie este | apoie nosso | apoie nosso trabalho | apoie "
                "o nosso trabalho | apoie o nosso | apoie o jornal | apoie um jornalismo | ajude "
                "o | ajude a manter | ajude-nos a | ajude-nos a manter | ajude-nos a continuar | "
                "ajude o jornal | contribua para | contribua mensalmente | contribua com qualquer "
                "| faça sua doação | faça a sua doação | faça parte | faça parte da | faça parte "
                "da nossa | faça uma assinatura | faça a sua assinatura | faça sua assinatura | "
                "faça seu cadastro | faça o seu registo | faça um pix | doe qualquer valor | doe "
                "via | doe pelo | seja um apoiador | seja apoiador | seja nosso apoiador | seja "
                "um assinante | seja sócio | seja um membro | torne-se membro | torne-se apoiador "
                "| torne-se sócio | torne-se um apoiador | quero assinar | quero apoiar | quero "
                "receber | quero ser assinante | quero doar | quero contribuir | o seu contributo "
                "| o seu donativo | a sua assinatura | sua assinatura | a sua contribuição | sua "
                "contribuição | sua doação | a sua doação | com o seu apoio | com seu apoio | com "
                "a sua ajuda | com sua ajuda | sem o seu apoio | graças ao seu apoio | precisamos "
                "do seu apoio | precisamos de si | precisamos de você | precisamos da sua | "
                "precisamos da sua ajuda | o jornalismo independente | o jornalismo de qualidade "
                "| jornalismo independente | jornalismo de qualidade | este "
                "jornal vive | este projeto vive | somos um jornal independente | oferta especial "
                "| oferta exclusiva | oferta limitada | primeiro mês grátis | um "
                "mês grátis | por apenas r$ | a partir de r$ | cancele quando quiser | cancele a "
                "qualquer momento | sem fidelização | ver planos | veja os "
                "planos | ver ofertas | veja as ofertas | conheça nossos planos | conheça os "
                "planos | escolha o seu plano | escolha seu plano | escolha a sua assinatura | "
                "assinatura digital | assinatura anual | assinatura mensal | assinaturas | assine "
                "com desconto | assine com | assine para | assine para ler | assine para ter | "
                "assine para continuar | assine hoje | assine nosso | assine o nosso | assine a "
                "nossa | assine a nossa newsletter | assine e receba | assine e tenha | assine "
                "gratuitamente | subscreva as | subscreva a nossa | subscreva as nossas | "
                "subscreva gratuitamente | subscreva para | subscreve a | subscreve a nossa | "
                "subscrever newsletter | inscreva-se para | inscreva-se para receber | "
                "inscreva-se no nosso canal | inscreva-se gratuitamente | inscreva-se agora | "
                "inscreva-se aqui | cadastre seu | cadastre seu e-mail | cadastre-se e | "
                "cadastre-se e receba | cadastre-se gratuitamente | cadastre-se grátis | "
                "registe-se para | registe-se gratuitamente | registre-se para | receba a | "
                "receba a nossa | receba as notícias | receba as nossas | receba as principais | "
                "receba as últimas | receba notícias | receba nossa newsletter | receba o melhor "
                "| receba diariamente | receba em seu | receba no seu e-mail | receba todas | "
                "receba todos | receba alertas | receber notificações | receber newsletter | "
                "ativar notificações | ative as notificações | ative o sininho | insira o seu | "
                "insira seu e-mail | insira o seu email | digite seu e-mail | digite o seu e-mail "
                "| informe seu e-mail | preencha seu e-mail | escolha suas newsletters | você "
                "atingiu o limite | atingiu o limite de | você já leu | já leu todos | restam-lhe "
                "| oferecer artigo | ofereça este artigo | ofereça uma assinatura | presenteie | "
                "renove a sua assinatura"
                "| você pode cancelar a qualquer | pode cancelar a subscrição | pode cancelar a "
                "sua subscrição | pode cancelar a qualquer momento | receber alertas$ | inscrição "
                "realizada com sucesso | obrigado pela sua inscrição | obrigado por se inscrever | "
                "leu o seu último artigo"
                "| e-mail inválido$ | email inválido$ | digite um e-mail válido | insira um e-mail "
                "válido | enviámos-lhe um e-mail de confirmação | enviamos um e-mail de "
                "confirmação para | enviámos um e-mail de confirmação para | área do assinante$ | "
                "desbloquear artigo$ | desbloqueie este artigo$ | desbloquear este artigo$"
            ),
            "share": (
                "compartilhe | compartilhar | compartilhe no | compartilhe esta | partilhe | "
                "partilhar | partilhe este | partilhar artigo | enviar por | imprimir | "
                "comente | comentar | deixe um comentário | deixe seu comentário | "
                "deixe o seu | escreva um comentário | dê sua opinião | dê a sua | "
                "o que acha | o que você | siga-nos | siga | siga o | siga a | seguir | "
                "nos siga | copiar link | salvar | guardar | participe | participe do | "
                "curta | copiar o link | link copiado | compartilhe este | compartilhar no | "
                "compartilhar notícia | partilhar no | partilhe este artigo | "
                "envie a um amigo | enviar por email | deixe o seu comentário | comente esta | "
                "comente aqui | o que achou | o que achou desta | o que achou da | "
                "o que você achou | o que você acha | qual a sua opinião | dê a sua opinião | "
                "gostou da matéria | gostou desta | gostou do texto | esta notícia foi útil | "
                "siga-nos no | siga no | siga a gente | avalie | se gostou desta | "
                "se você gostou"
                " | entre no nosso grupo | entre no nosso canal | entre no grupo do "
                "| entre no canal do | entre para o grupo | entre para o nosso grupo | participe "
                "do nosso grupo | participe do nosso canal | participe do grupo do | participe da "
                "conversa | participe da discussão | participe nos comentários | participe com o "
                "seu | curta nossa página | curta a nossa página | curta a página | curta e "
                "compartilhe | curta no facebook | goste da nossa página | faça gosto | dê um "
                "like | deixe seu like | deixe um like | deixe sua opinião | deixe a sua opinião "
                "| deixe a sua resposta | deixe uma resposta | deixe aqui o seu | deixe aqui seu "
                "| deixe abaixo | deixe seu comentário abaixo | deixa o teu comentário | deixa um "
                "comentário | diga o que pensa | diga o que achou | diga-nos o que | diga-nos o "
                "que pensa | conte para nós | conte pra gente | conte nos comentários | conte "
                "aqui | comente abaixo | comente a notícia | comente esta notícia | comente essa "
                "| comente este artigo | comente no | comente nas | comentar notícia | comentar "
                "artigo | escreva seu comentário | escreva o seu comentário | escreve o teu "
                "comentário | "
                "publique um comentário | faça um comentário | faça seu comentário | faça o seu "
                "comentário | fazer comentário | avalie esta | avalie este | avalie o conteúdo | "
                "avalie a notícia | vote nesta | envie por email | envie por e-mail | envie este "
                "artigo | envie esta notícia | envie para um amigo | enviar a um amigo | enviar "
                "para um amigo | enviar por e-mail | enviar por whatsapp | enviar artigo | "
                "imprimir artigo | imprimir notícia | imprimir matéria | imprimir página | "
                "guardar artigo | guardar para ler | guardar notícia | salvar artigo | salvar "
                "notícia | salvar para ler | ler depois$ | ler mais tarde$ | adicionar aos "
                "favoritos | compartilhe com | compartilhe com seus | compartilhe com os | "
                "compartilhe com seus amigos | compartilhe nas | compartilhe nas redes | "
                "compartilhe a notícia | compartilhe a matéria | compartilhe essa | compartilhe "
                "isso | compartilhe o | compartilhe via | compartilhe: | compartilhar artigo | "
                "compartilhar matéria | compartilhar em | compartilhar via | compartilhar com | "
                "compartilhar esta | compartilhar este | compartilhar: | compartilhe no facebook "
                "| partilhe com | partilhe com os | partilhe com os seus | partilhe esta | "
                "partilhe nas | partilhe a sua opinião | partilhe no | partilha este | partilha "
                "com | partilhar no facebook | partilhar em | partilhar por | partilhar via | "
                "partilhar com | partilhar esta | partilhar este | siga o nosso | siga a nossa | "
                "siga a nossa página | siga nossa página | siga o nosso perfil | siga nosso "
                "perfil | siga nosso canal | siga o nosso canal | siga nossas redes | siga as "
                "nossas redes | siga nas redes | siga-nos nas | siga-nos nas redes | siga-nos "
                "também | siga-nos também no | siga-nos em | siga-nos através | nos siga no | nos "
                "siga nas | nos acompanhe | nos acompanhe no | acompanhe-nos | acompanhe-nos no | "
                "acompanhe-nos nas | acompanhe nas redes | acompanhe o nosso | acompanhe a nossa "
                "| acompanhe nosso | acompanhe nossas | acompanhe as nossas | acompanhe nas "
                "nossas | encontre-nos | encontre-nos no | estamos também no | estamos no "
                "facebook | segue-nos | segue-nos no | segue-nos nas | segue-nos em | e você, o "
                "que | qual é a sua opinião | qual sua opinião | "
                "o que você pensa | o que pensa sobre | o que achaste | gostou da notícia | "
                "gostou deste artigo | gostou do artigo | gostou do conteúdo | gostou da "
                "reportagem | gostou dessa | gostou desse | gostaste | gostaste deste | este "
                "artigo foi útil | este conteúdo foi útil | esta matéria foi útil | essa matéria "
                "foi útil | achou este artigo útil"
                " | versão para impressão | envie este link por e-mail | e-mail para o autor"
                "| link copiado com sucesso"
            ),
            "related": (
                "outros leitores também leram$ | os leitores também leram$ | "
                "outros também leram$ | outros estão lendo$ | "
                "mais para ler | para ler a seguir | "
                "posts mais antigos$ | posts mais recentes$ | postagem mais antiga$ | "
                "postagem mais recente$ | "
                "leia também | (leia também | leia mais | (leia mais | leia ainda | leia: | "
                "leia a | leia o | leia aqui | ler também | ler mais | veja também | veja mais | "
                "veja: | veja ainda | assista também | assista | ouça também | saiba mais | "
                "mais informações | mais sobre | mais notícias | mais em | mais lidas | "
                "mais lidos | as mais lidas | mais vistos | mais: | notícias relacionadas | "
                "artigos relacionados | conteúdo relacionado | matérias relacionadas | "
                "temas relacionados | relacionados | relacionadas | relacionado | "
                "últimas notícias | últimas | outras notícias | recomendado | recomendados | "
                "recomendamos | recomendadas | também pode | você pode | você também | "
                "pode interessar | talvez | poderá gostar | próximo | anterior | próximo artigo | "
                "artigo anterior | confira | confira também | vídeo: | vídeos: | galeria: | "
                "a seguir | sugestões de leitura | destaques | em destaque | mais informação | "
                "mais sobre o tema | mais sobre o assunto"
                " | próxima matéria | próxima notícia | próximo post | próxima publicação | próximo "
                "conteúdo | matéria anterior | notícia anterior | notícia seguinte | artigo "
                "seguinte | post anterior | publicação anterior | clique aqui para ver | clique "
                "aqui para ler | clique aqui para assistir | clique aqui para conferir | clique "
                "aqui para saber | clique aqui e confira | clique aqui e leia | clique aqui e "
                "veja | clique e leia | clique e confira | clique para ler | clique para ver | "
                "clique e veja | leia mais: | leia mais em | leia mais no | leia mais na | leia "
                "mais sobre | leia mais notícias | leia outras | leia outras notícias | leia "
                "outros | leia a íntegra | leia a matéria completa | leia a matéria | leia a "
                "notícia completa | leia a notícia | leia a reportagem | leia a reportagem "
                "completa | leia o artigo | leia o artigo completo | leia o texto completo | leia "
                "na íntegra | leia este artigo | leia todas | leia todas as | leia tudo sobre | "
                "ler artigo completo | ler o artigo completo | ler notícia completa | ler matéria "
                "completa | ler na íntegra | ler mais sobre | ler artigo | lê também | lê mais | "
                "lê ainda | vê também | vê ainda | ouve também | ver também | ver mais: | ver "
                "mais notícias | ver todas as notícias | ver todos os artigos | ver galeria | "
                "veja a galeria | veja as fotos | veja fotos | veja o vídeo | veja vídeo | veja "
                "os vídeos | veja todas | veja todas as notícias | veja outras | veja outras "
                "notícias | veja mais notícias | veja mais sobre | veja abaixo | veja a lista "
                "completa | assista ao vídeo | assista abaixo | assista: | confira mais | confira "
                "outras | confira outras notícias | confira todas | confira a íntegra | confira "
                "abaixo | confira: | saiba tudo sobre | saiba mais sobre o | saiba mais sobre a | "
                "saiba mais em | entenda: | entenda o caso | relembre o caso | relembre: | fique "
                "a saber mais | notícias recentes | notícias recomendadas | notícias mais lidas | "
                "notícias em destaque | últimas do | últimas da | últimas publicações | últimos "
                "artigos | artigos recentes | artigos recomendados | artigos mais lidos | os "
                "artigos mais lidos | as notícias mais lidas | matérias mais lidas | matérias "
                "recomendadas | conteúdos relacionados | conteúdos recomendados | conteúdo "
                "recomendado | posts relacionados | postagens relacionadas | publicações "
                "relacionadas | textos relacionados | reportagens relacionadas | assuntos "
                "relacionados | tópicos relacionados | tudo sobre | todas as notícias | todas as "
                "notícias de | todas as notícias sobre | todos os artigos sobre | outros artigos "
                "| outras matérias | outros conteúdos | outras reportagens | mais artigos | mais "
                "matérias | mais notícias de | mais notícias sobre | mais deste autor | mais "
                "desta autora | mais do autor | mais da autora | mais recentes | as mais vistas | "
                "mais vistas | mais comentadas | mais populares | recomendado para você | "
                "recomendados para você | recomendado para si | recomendadas para você | para "
                "você$ | para si$ | pode gostar | pode gostar também | pode também gostar | pode "
                "interessar-lhe | pode interessar a você | pode ser do seu interesse | poderá "
                "também gostar | poderá interessar | talvez lhe interesse | talvez você goste | "
                "você vai gostar | você pode gostar | você pode se interessar | você também pode "
                "gostar | você também pode se | também lhe pode interessar | também poderá gostar "
                "| também vai gostar | sugerimos a leitura | sugerimos também | recomendamos a "
                "leitura | recomendamos também | não deixe de ler | não deixe de ver | não perca: "
                "| a não perder | "
                " do mesmo autor | da mesma autora | "
                "na mesma secção | sobre o mesmo tema | sobre o mesmo assunto | continuar a ler | "
                "continue a ler: | continue lendo: | em foco$ | destaques$ | destaque$ | "
                " o que ler a seguir | leituras recomendadas | leitura "
                "recomendada | sugestão de leitura"
                " | também em$ | do arquivo$ | dos arquivos$ | do mesmo autor$ | da mesma autora$ | "
                "dos mesmos autores$ | outros textos do | outros textos da | outros artigos do | "
                "outros artigos da | todas as colunas$ | ver edição completa$ | ver a edição "
                "completa$ | na mesma editoria$"
                "| escolhas do editor$ | escolha do editor$ | escolha dos editores$ | palavras "
                "cruzadas$ | teste os seus conhecimentos | vote na nossa sondagem | vote na nossa "
                "enquete | participe da enquete$ | participe na sondagem$"
            ),
            "correction": (
                "correção | errata | erramos | retificação | esclarecimento | nota da redação | nota "
                "do editor | nota do editorial | uma versão anterior | em uma versão anterior | numa "
                "versão anterior | a versão anterior | este artigo foi atualizado | este artigo foi "
                "corrigido | este texto foi atualizado | esta reportagem foi atualizada | esta "
                "matéria foi | esta notícia foi | notícia atualizada | comunicar erro | comunicar um "
                "erro | reportar erro | encontrou um erro | encontrou algum | informar erro | "
                "atualização | atualizado às | esta reportagem foi | correção: | erramos: | nota da "
                "redacção | este texto foi corrigido | esta notícia foi atualizada | artigo "
                "atualizado | atualizado em | atualização: | encontrou algum erro | achou um erro | "
                "viu um erro | pedimos desculpa | pedimos desculpas | uma versão anterior dest* | uma "
                "primeira versão dest* | versão anterior dest* | na versão anterior dest* | em uma "
                "versão anterior dest* | numa versão anterior dest* | texto alterado para | texto "
                "atualizado | texto corrigido | texto atualizado às | texto corrigido às | matéria "
                "atualizada | matéria corrigida | reportagem atualizada | notícia corrigida | notícia "
                "atualizada com | artigo corrigido | esta notícia foi corrigida | uma versão anterior "
                "deste | uma versão anterior desta | versão anterior deste texto | notícia "
                "actualizada | por erro, publicámos | por lapso, publicámos | por um erro de edição | "
                "notícia alterada | notícia editada | reportagem corrigida | reportagem alterada | "
                "reportagem editada | matéria alterada | matéria editada | artigo alterado às | texto "
                "alterado às | conteúdo atualizado | conteúdo corrigido | conteúdo alterado às | este "
                "artigo foi alterado | este artigo foi editado"
                " | viu algum erro | detectou algum erro | detetou algum erro"
                " | diferentemente do que foi informado | diferentemente do informado | o texto foi corrigido | esta reportagem foi corrigida"
                " | nota da redação: | nota do editor: | nota aos leitores | nota de correção | nota "
                "de esclarecimento | aviso de correção | n. da r.: | n.r.: "
                "| n. do e.: | alteramos | corrigimos | corrigimos o | corrigimos a | atualizamos "
                "| atualizamos este | atualizamos esta | retificamos | este artigo foi modificado "
                "| este texto foi alterado | este texto foi editado | este texto foi modificado | "
                "este post foi atualizado | este conteúdo foi atualizado | este conteúdo foi "
                "corrigido | esta entrevista foi atualizada | esta notícia foi editada | esta "
                "notícia foi alterada | esta matéria foi atualizada | esta matéria foi corrigida "
                "| esta matéria foi alterada | esta reportagem foi alterada | a notícia foi "
                "atualizada | a notícia foi corrigida | a matéria foi atualizada | a matéria foi "
                "corrigida | a reportagem foi atualizada | a reportagem foi corrigida | o artigo "
                "foi atualizado | o artigo foi corrigido | o texto foi atualizado | o título foi "
                "alterado | o título deste artigo | o título desta | versão anterior | versão "
                "anterior deste | versão anterior desta | a primeira versão deste | a primeira "
                "versão desta | a versão original deste | a versão original desta | na primeira "
                "versão deste | na versão original deste | inicialmente, este | diferentemente do "
                "publicado | diferentemente do que foi publicado | diferentemente do que informou "
                "| diferentemente do que dizia | ao contrário do que foi publicado | ao contrário "
                "do publicado | ao contrário do que escrevemos | por erro, este | por lapso, | "
                "por um lapso, | pedimos desculpa aos | pedimos desculpa pelo | pedimos desculpas "
                "aos | pedimos desculpas pelo | lamentamos o erro | lamentamos o lapso | "
                "encontrou algum problema | encontrou alguma | encontrou erro | encontrou um erro "
                "nesta | encontrou um erro neste | encontrou alguma gralha | detectou um erro | "
                "detetou um erro | identificou um erro | identificou algum erro | percebeu algum "
                "erro | notou algum erro | algum erro? | algum erro na | avise-nos de um | avisar erro | avise o "
                "erro | corrigir erro | corrigir um erro | sugerir correção | sugerir uma "
                "correção | sugira uma correção | relatar erro | relatar um erro | reportar um "
                "erro | reporte um erro | reportar problema | informe um erro | informe o erro | "
                "informar um erro | apontar erro | comunicar correção | actualização | "
                "actualizado às | atualizada às | atualizada em | corrigido às | corrigido em | "
                "última atualização | última atualização: | alterado às"
                " | corrige o título | corrige o terceiro parágrafo | corrige o segundo parágrafo | "
                "corrige o primeiro parágrafo | corrige informação | corrige a informação"
                " | se encontrou um erro, | se encontrar um erro, | se encontrar algum erro, | se "
                "detetar um erro, | se viu algum erro, | se encontrou um erro nest* | se "
                "encontrar um erro nest* | se encontrar algum erro nest* | se viu algum erro "
                "nest* | se detetar um erro nest*"
                " | corrige o texto"
            ),
            "author_bio": (
                "sobre o autor | sobre a autora | o autor é | a autora é | todos os artigos de | "
                "ver todos os | é jornalista | jornalista | repórter do | repórter da | "
                "formado em | formada em | colunista do | escreve sobre | jornalista formada | "
                "jornalista formado | jornalista do | jornalista da | jornalista e"
                " | professor catedrático | professora catedrática | professor associado | "
                "professora associada | professor auxiliar | professora auxiliar | professor "
                "emérito | professora emérita | professor titular | professora titular | "
                "professor adjunto | professora adjunta | doutorando em | doutoranda em | doutor "
                "em | doutora em | doutorado em | doutorada em | mestre em | mestrando em | "
                "mestranda em | bacharel em | graduado em | graduada em | licenciado em | "
                "licenciada em | formado pela | formada pela | jornalista formado em | jornalista "
                "formada em | jornalista, escritor | jornalista, escritora | jornalista e "
                "escritor | jornalista e escritora | jornalista de formação | jornalista "
                "profissional | jornalista freelance | repórter especial | editor "
                "executivo | editora executiva | subeditor de | subeditora de | "
                " colaborador do | colaboradora do | escreve às | "
                " escreve quinzenalmente | escreve semanalmente | escreve de acordo "
                "| escreve segundo o acordo | escreve ao abrigo | o autor escreve | a autora "
                "escreve | os autores são | sobre os autores | mais sobre o autor | mais sobre a "
                "autora | o autor trabalha | a autora trabalha | sou "
                "jornalista | sou formado | sou formada"
                " | escreve aos domingos | escreve aos sábados | escreve às segundas | escreve às "
                "sextas"
            ),
            "disclaimer": (
                "as opiniões | os textos | os artigos | o conteúdo | este conteúdo foi | "
                "este artigo contém | esta matéria contém | este texto não reflete | "
                "este texto foi gerado | este artigo foi traduzido | conteúdo gerado | aviso: | "
                "aviso legal | esta é uma | este é um | ao comprar | podemos receber | opinião | "
                "traduzido automaticamente | as opiniões expressas | os artigos de opinião | "
                "os artigos assinados | os textos assinados | o conteúdo deste | "
                "este conteúdo não | este texto não representa | este artigo não reflete | "
                "este texto foi traduzido | este texto foi escrito com | este resumo foi | "
                "tradução automática | nome fictício | nomes fictícios | nome alterado | "
                "nomes alterados | a redação não | se você precisa | se você ou | "
                "se precisa de ajuda | conteúdo patrocinado | conteúdo de marca | "
                "publicidade paga | esta notícia contém | esta reportagem contém | "
                "este texto contém"
                " | precisa de ajuda? | se precisar de ajuda"
                " | as opiniões aqui | as opiniões contidas | as opiniões dos | as opiniões "
                "publicadas | as opiniões emitidas | as informações deste artigo | as informações deste | este artigo reflete | este artigo não representa | este artigo "
                "não constitui | este artigo não substitui | este artigo tem carácter | este "
                "artigo tem caráter | este artigo expressa | este artigo é meramente | este "
                "artigo é de opinião | este artigo é uma opinião | este conteúdo é informativo | "
                "este conteúdo é meramente | este conteúdo não substitui | este conteúdo não "
                "constitui | este texto reflete | este texto expressa | este texto representa | "
                "esta coluna não | esta coluna reflete | esta coluna expressa | esta crónica não "
                "| esta crônica não | artigo de opinião | texto de opinião | os artigos "
                "publicados | os artigos de | os textos publicados | os textos de opinião | os comentários são | os comentários não | os comentários publicados "
                "| o conteúdo dos comentários | o conteúdo é de | o conteúdo desta | o autor "
                "declara | a autora declara | a empresa não se responsabiliza | conteúdo "
                "publicitário | conteúdo comercial | conteúdo pago por | conteúdo produzido por | "
                "conteúdo oferecido por | informe publicitário | informe comercial | "
                "publirreportagem | "
                "parceria comercial | alguns links | alguns dos links | os links deste | ao "
                "comprar através | ao comprar por | se comprar através | podemos ganhar | podemos "
                "receber uma | os preços indicados | texto gerado por | artigo gerado "
                "por | resumo gerado por | texto traduzido por | traduzido por ia | traduzido com "
                "auxílio | os nomes foram | os nomes foram alterados | os nomes são fictícios | o "
                "nome foi alterado | o nome é fictício | *nome fictício | *nomes fictícios | * "
                "nome fictício | * nomes fictícios | *o nome foi | * o nome foi | *nome alterado "
                "| *os nomes"
                " | nota de imprensa$ | comunicado de imprensa$"
                " | opiniões de colunistas | opiniões dos colunistas | opiniões de autores | "
                "opiniões expressas | conteúdo produzido pelo | conteúdo produzido pela | "
                "conteúdo patrocinado por | conteúdo oferecido pelo | artigo patrocinado | artigo "
                "patrocinado por | texto patrocinado | matéria patrocinada | matéria paga | publi "
                "| o portal pode receber | o site pode receber | o jornal pode receber"
                " | o jornal não se responsabiliza | o jornal não se identifica | o portal não se "
                "responsabiliza | o site não se responsabiliza | a publicação não se "
                "responsabiliza | as informações contidas nest* | as informações aqui contidas | "
                "as informações aqui apresentadas | as informações apresentadas nest*"
            ),
            "legal": (
                "termos de uso | termos e condições | termos | política de privacidade | "
                "privacidade | política de cookies | cookies | gerir cookies | "
                "gerenciar cookies | ficha técnica | estatuto editorial | princípios editoriais | "
                "ao se inscrever | ao inscrever-se | ao subscrever | ao clicar | ao continuar | "
                "usamos cookies | utilizamos cookies | este site | mapa do site | anuncie | "
                "publicidade - | trabalhe conosco | cnpj | propriedade de"
                " | issn | issn: | depósito legal | registo na erc | registo erc | registo na "
                "entidade | n.º de registo | número de registo | registado na erc | inscrito na "
                "erc | nipc | nif: | cnpj: | propriedade: | proprietário: | capital social "
                "| sede social | diretor-geral | "
                "diretor responsável | jornalista responsável | jornalista responsável: | editora "
                "responsável | editor responsável | tiragem: | lei da "
                "transparência | livro de reclamações | código de conduta | código de ética | "
                "política editorial | política de correções | política de comentários | política "
                "de uso | política de dados | política de proteção | proteção de dados | aviso de "
                "privacidade | aviso de cookies | preferências de privacidade | preferências de "
                "cookies | configurações de cookies | configurações de privacidade | definições "
                "de cookies | definições de privacidade | declaração de "
                "acessibilidade | termos de serviço | termos de utilização | termos de "
                "privacidade | termos e políticas | termos gerais | condições de uso | condições "
                "de utilização | condições gerais | condições de venda | canal de "
                "privacidade | ao assinar | ao enviar | ao fornecer | ao preencher | ao "
                "prosseguir | ao navegar | ao registar-se | ao se cadastrar | ao cadastrar | ao "
                "criar uma conta | ao criar a sua | ao aceitar | ao utilizar este | ao usar este "
                "| li e aceito | li e concordo | aceito os termos | aceito a política | aceito "
                "receber | concordo com os termos | concordo em receber | autorizo o tratamento | "
                "os seus dados | seus dados | os dados pessoais | responsável pelo tratamento"
                " | para ver este conteúdo, | para visualizar este conteúdo | aceite os cookies "
                "para | é necessário aceitar os cookies | precisa de aceitar os cookies"
                "| nós e os nossos parceiros armazenamos | nós e os nossos parceiros usamos | nós "
                "e nossos parceiros armazenamos | nós e nossos parceiros usamos | anuncie conosco$ "
                "| anuncie connosco$ | anuncie aqui$"
                "| pode retirar o seu consentimento | você pode retirar seu consentimento"
                "| apenas cookies necessários$ | somente cookies necessários$ | apenas os "
                "necessários$ | apenas cookies essenciais$"
            ),
            "tags": (
                "tags | etiquetas | tópicos | temas | assuntos | palavras-chave | categorias: | "
                "categoria: | neste artigo | mais sobre:"
            ),
            "comments": (
                "comentários | comentário | ver comentários | ler comentários | mostrar comentários | "
                "todos os comentários | os comentários | sem comentários | nenhum comentário | "
                "responder | regras | os comentários estão encerrados | comentários encerrados$ | "
                "comentários fechados$ | os comentários estão fechados"
                " | seja o primeiro a comentar | seja a primeira pessoa a"
                "| você precisa estar logado | é preciso estar logado | tem de iniciar sessão | "
                "precisa de iniciar sessão"
            ),
            "app": (
                "baixe | baixe o | baixe nosso | descarregue | instale | o app | a app | aplicativo | "
                "nosso aplicativo | disponível na | canal do whatsapp | siga o canal | abrir no "
                "aplicativo | abrir na app$ | ler no aplicativo | ver no app$ | abrir no app"
            ),
            "advertisement": (
                "publicidade | publicidade do parceiro | anúncio | anúncios | patrocinado | conteúdo patrocinado | "
                "continua após | continua depois | continua depois da | a notícia continua | "
                "a matéria continua | o artigo continua | conteúdo de marca | oferecido por | "
                "parceria | publieditorial | pub"
                " | pular anúncio$ | pular publicidade$ | saltar anúncio$ | saltar publicidade$ | "
                "ignorar anúncio$"
                "| espaço publicitário$ | fechar publicidade$"
            ),
            "caption": (
                "fotos: | foto de | foto | (foto | fotografia: | imagem: | imagens: | imagem de | "
                "foto de arquivo | arquivo | crédito: | créditos: | legenda: | divulgação | "
                "reprodução/ | reprodução | ilustração | captura de | imagem ilustrativa$ | imagens "
                "ilustrativas$ | foto meramente ilustrativa | imagem meramente ilustrativa | imagem "
                "gerada por ia | fotografia de arquivo$ | dr$ | d.r.$ | captura de tela$"
            ),
            "navigation": (
                "carregando...$ | a carregar...$ | carregando$ | "
                "voltar para a página inicial$ | voltar à página inicial$ | página "
                "seguinte$ | página anterior$ | voltar às notícias$ | "
                "início | início > | home | página inicial | menu | buscar | pesquisar | "
                "pesquisa | ir para o conteúdo | pular para | saltar para | voltar | "
                "voltar ao topo | topo | minha conta | ouvir | ouça | ouça este | ouvir artigo | "
                "tempo de leitura | leitura: | minutos de leitura | mostrar mais | "
                "carregar mais | ver mais | ver todos | próxima página | fechar | ao vivo | "
                "você está | edição impressa | está em"
                " | voltar à página | voltar à página inicial | voltar ao início | voltar à lista | "
                "voltar para a home | voltar para o início"
                " | topo da página$ | voltar ao topo$"
                " | carregando tweet | carregando post | carregando$"
                " | enviar$"
                " | javascript está desativado | javascript está desabilitado | é necessário "
                "ativar o javascript | é preciso ativar o javascript | ative o javascript | "
                "habilite o javascript | seu navegador não suporta | o seu navegador não "
                "suporta"
                "| tamanho do texto$ | tamanho da fonte$ | a minha conta$ | o meu perfil$ | meu "
                "perfil$ | sair$ | registar$ | ver menos$ | mostrar menos$ | em direto$ | a "
                "carregar$"
                "| recuperar palavra-passe$ | recuperar senha$"
            ),
        },
        holds={
            "contact": (
                "fale com a redação | escreva para | envie um e-mail | envie e-mail | "
                "entre em contato"
            ),
            "copyright": (
                "todos os direitos reservados | direitos reservados | proibida a reprodução | "
                "reprodução total | sem autorização | autorização prévia | sem a autorização | "
                "sem permissão | sem prévia autorização | reprodução proibida | "
                "reprodução total ou parcial | reprodução parcial ou total | "
                "desde que citada a fonte | citada a fonte"
                " | licença creative commons | uma licença creative commons | sem autorização "
                "expressa | sem autorização por escrito | sem a devida autorização | sem o "
                "consentimento | sem a permissão | sem prévio consentimento | ser publicado, "
                "reescrito ou redistribuído | protegido por direitos autorais | protegido por "
                "direitos de autor | lei de direitos autorais | lei de direito autoral"
            ),
            "credits": (
                "com informações da | com informações de | com informações do | "
                "publicado originalmente | traduzido por | tradução de | contribuiu para | "
                "contribuíram para | colaborou com | publicado em inglês | (lusa)"
                " | sob supervisão de | sob a supervisão de | sob orientação de | contribuiu com "
                "esta | contribuiu com este | contribuíram com esta | contribuiu para esta | "
                "contribuíram para esta | colaborou para esta | colaborou nesta | colaborou com "
                "esta | colaboraram nesta | editado por"
            ),
            "subscribe": (
                "newsletter | nossa newsletter | assinante | para assinantes | assine | "
                "assinatura | inscreva-se | subscreva | jornalismo independente | uma doação | "
                "doe agora | acesso ilimitado | no seu e-mail | seu email | seu e-mail | "
                "no seu email | na sua caixa | em seu e-mail | cancele quando quiser | "
                "nossa lista de transmissão | nosso canal no whatsapp | "
                "nosso canal do whatsapp | nosso grupo"
            ),
            "share": (
                "compartilhe no | partilhe no | nos comentários | siga-nos no | sua opinião | "
                "seu comentário | facebook twitter"
                " | suas fontes preferidas | fonte preferida no google | fontes preferidas no google"
                " | no google notícias | no google news"
            ),
            "related": ("leia também | leia mais | veja também | saiba mais | ler mais"),
            "correction": (
                "versão anterior deste | versão anterior desta | foi atualizado | "
                "foi corrigido | foi atualizada | foi corrigida | pelo erro | "
                "ao contrário do que | pedimos desculpa | informava incorretamente | "
                "dizia incorretamente | foi publicado originalmente com | por lapso"
            ),
            "author_bio": (
                "é jornalista | é repórter | é correspondente | é colunista | é editor | "
                "é editora | é escritor | é escritora | é autor de | é autora de | "
                "é professor | repórter especial | escreve sobre | é historiador | "
                "é historiadora | é sociólogo | é socióloga | é cronista | é doutor em | "
                "é doutora em"
            ),
            "disclaimer": (
                "não refletem | não reflete | não representam | necessariamente | "
                "links de afiliado* | comissão por | inteligência artificial | "
                "traduzido automaticamente | gerado automaticamente | fins informativos | "
                "responsabilidade do autor | responsabilidade exclusiva | "
                "não refletem necessariamente | não reflete necessariamente | "
                "não refletem, necessariamente | não reflete, necessariamente | "
                "não representam necessariamente | responsabilidade dos seus autores | "
                "responsabilidade dos autores | de responsabilidade do | não se responsabiliza | "
                "com auxílio de ia | receber uma comissão | ganhar uma comissão | "
                "centro de valorização da vida | nomes foram alterados | nomes foram trocados | "
                "nomes são fictícios | nome fictício | nomes fictícios | nome foi alterado | "
                "nome foi trocado | para proteger a identidade | para preservar a identidade | "
                "não representa necessariamente | não reflecte necessariamente | "
                "não reflectem necessariamente | opinião do autor | opinião dos autores | "
                "opiniões do autor | opiniões dos autores | inteira responsabilidade | "
                "vinculam apenas | antiga ortografia | ao abrigo do novo acordo | "
                "novo acordo ortográfico | acordo ortográfico | conteúdo patrocinado | "
                "nome fictício, a | a pedido da entrevistada | a pedido do entrevistado | "
                "a pedido dos entrevistados | a pedido da fonte"
                " | expressa a visão de quem o assina | não necessariamente a opinião | expressam a opinião do autor"
                " | não substituem o aconselhamento | não substitui o aconselhamento | não substitui "
                "a consulta | não substituem a consulta | não substitui a opinião | não substitui "
                "a orientação | aconselhamento médico | orientação médica | carácter informativo "
                "| caráter informativo | caráter meramente informativo | carácter meramente "
                "informativo | meramente informativo | caráter exclusivamente informativo | fins "
                "meramente informativos | não constitui recomendação | não constituem "
                "recomendação | não constitui aconselhamento | não constituem aconselhamento | "
                "recomendação de investimento | aconselhamento financeiro | recebe uma comissão | "
                "receber comissão | podemos receber comissão | ganhar comissão | uma pequena "
                "comissão | links afiliados | link de afiliado | responsabilidade de seus autores "
                "| responsabilidade dos seus | exclusiva responsabilidade | responsabilidade "
                "exclusiva do | de inteira responsabilidade | não se responsabilizam | não "
                "coincidem necessariamente | não coincide necessariamente | não traduzem "
                "necessariamente | não traduz necessariamente | necessariamente a opinião | "
                "necessariamente a posição | auxílio de inteligência artificial | ajuda de "
                "inteligência artificial"
                " | estúdio de marca | receber comissão por compras | comissão por compras feitas | "
                "não são, necessariamente | não são necessariamente as | não presta consultoria | "
                "possui ações ou recebe"
            ),
            "legal": (
                "termos de uso | política de privacidade | política de cookies | "
                "termos e condições | estatuto editorial | cookies | the trust project"
                " | registo na erc | registo na entidade reguladora | depósito legal | capital "
                "social | preferências de privacidade | tratamento de dados pessoais"
                "| acedemos a informações num dispositivo | acessamos informações em um "
                "dispositivo | retirar o seu consentimento a qualquer | revogar seu consentimento "
                "a qualquer"
            ),
            "comments": "os comentários são",
            "app": (
                "app store | google play | nosso aplicativo | nosso app | canal do whatsapp | "
                "no telegram"
            ),
            "advertisement": (
                "após a publicidade | depois da publicidade | conteúdo patrocinado | oferecido por"
            ),
            "caption": (
                "foto: | (foto | imagem: | foto de arquivo | getty images | divulgação | "
                "reprodução/ | /reuters | /lusa | lusa/ | /afp | agência brasil | /folhapress | "
                "shutterstock"
            ),
            "navigation": (
                "min de leitura | minutos de leitura | tempo de leitura | ir para o conteúdo | "
                "ouça este | seu navegador"
            ),
        },
        house=(
            "nós | nosso | nossa | nossos | nossas | você | sua | seus | suas | aqui | nos | "
            "tua | teu | vós | vosso | vossa | contigo | teus | tuas | vocês | queres | quer | "
            "podes | contacte-nos | ajude-nos | apoie-nos | siga-nos | escreva-nos | erramos | "
            "seu | te"
        ),
        is_words="é",
        trades=(
            "jornalista | repórter | correspondente | colunista | editor | editora | redator | "
            "redatora | escritor | escritora | historiador | historiadora | cronista | ensaísta | "
            "romancista | sociólogo | socióloga | autor | autora | jornalistas | articulista | "
            "crítico | crítica | comentador | comentadora | comentarista | analista | "
            "apresentador | apresentadora | radialista | fotógrafo | fotógrafa | fotojornalista | "
            "tradutor | tradutora | filósofo | filósofa | antropólogo | antropóloga | cientista | "
            "politólogo | politóloga | investigador | investigadora | pesquisador | "
            "pesquisadora | docente | professor | professora | doutorando | doutoranda | "
            "historiadores | poeta | dramaturgo | roteirista | cineasta"
        ),
        itself=(
            "este artigo | este texto | deste texto | deste artigo | esta notícia | "
            "esta reportagem | esta matéria | este conteúdo | este resumo | este trabalho | "
            "este entrevista | este publicação | este crónica | este crônica | este peça | "
            "este página | este tradução | este opinião | este investigação | esta trabalho | "
            "esta conteúdo | esta entrevista | esta publicação | esta crónica | esta crônica | "
            "esta peça | esta página | esta tradução | esta opinião | esta investigação | "
            "esse texto | essa reportagem | essa matéria | nesta reportagem | neste artigo | "
            "neste texto | desta reportagem | desta matéria | desta notícia | a matéria | "
            "o artigo | a reportagem"
            " | nossa edição | nosso texto | nossa reportagem | nossa matéria | nosso artigo | "
            "esta nota | este post | este vídeo"
        ),
        topics={
            "app": (
                "app | aplicativo | aplicação | baixar | baixe | descarregar | notificações | "
                "alertas | android | iphone | ios"
            ),
            "related": (
                "leia | ler | notícias | artigos | reportagens | especial | cobertura | vídeo | "
                "vídeos | galeria"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | telegram | linkedin | tiktok | "
                "redes | canal | compartilhar | partilhar | partilhe | compartilhe | amigos | "
                "amigo"
            ),
            "contact": (
                "redação | redacção | contatar | contactar | sugestão | sugestões | denúncia | "
                "denúncias | whatsapp | confidencial | sigilo | anónima | anônima | escreva | fale"
            ),
            "correction": (
                "atualizado | atualizada | corrigido | corrigida | alterado | versão | erro | "
                "incorretamente | acrescentar | correção | resposta | corrigidos | corrigimos | "
                "alterada | alterações | alterámos | atualização | actualizado | actualizada | "
                "retificação | retificado | rectificado | errata | erramos | errado | errada | "
                "erroneamente | incorreta | incorreto | anterior | original | esclarecimento | "
                "esclarecer | incluir | posicionamento | acrescentada | complementada | título | "
                "informava | informado | dizia | nome | modificada | modificado"
            ),
            "subscribe": (
                "jornalismo | independente | leitores | assinantes | assinante | assinatura | "
                "assine | apoie | apoio | apoiar | doação | doe | grátis | acesso | conteúdo | "
                "conta | newsletter | vive | ajude | ajude-nos | contribuição | comunidade | "
                "assinaturas | assinar | subscritores | subscritor | subscrição | subscrever | "
                "subscreva | leitora | leitoras | leitor | doações | donativo | donativos | "
                "contribuições | contribua | contribuir | contributo | apoiadores | apoiador | "
                "apoiante | apoiantes | membros | membro | mensal | mês | euros | reais | "
                "gratuita | gratuito | gratuitamente | ilimitado | exclusivo | exclusivos | "
                "livre | independentes | independência | publicidade | anunciantes | registo | "
                "cadastro | cadastre | inscreva | boletim | email | e-mail | caixa"
            ),
            "disclaimer": (
                "inteligência | artificial | ia | traduzido | automaticamente | opiniões | "
                "opinião | responsabilidade | autor | reflete | gerado | expressas | expressa | "
                "refletem | reflectem | necessariamente | exclusiva | autora | autores | "
                "colunista | colunistas | veículo | jornal | posição | linha | editorial | "
                "vinculam | patrocinado | patrocinada | publicitário | comissão | afiliados | "
                "ligações | nomes | fictícios | fictício | alterados | identidade | gerada | "
                "assistência | automática | investimento | aconselhamento | constitui | "
                "interesses | antiga | ortografia"
            ),
            "credits": (
                "publicado | publicada | originalmente | traduzido | tradução | publicou | "
                "apareceu | original | produzido | produzida | realizada | realizado | "
                "colaboração | parceria | apoio | bolsa | traduzida | adaptado | editado | "
                "republicado | versão | impressa"
            ),
            "author_bio": (
                "jornalista | professor | professora | universidade | escritor | escritora | "
                "autor | autora | repórter | correspondente | livro | formada | formado | "
                "editora | editor"
            ),
        },
        speech=(
            "disse | afirmou | declarou | explicou | escreveu | perguntou | respondeu | alertou | "
            "diz | afirma | explica | recomenda | aconselha | alerta | contou | relatou | "
            "destacou | acrescentou | ressaltou | salientou | sublinhou | referiu | lembrou | "
            "criticou | defendeu | garantiu | comentou | conta | destaca | acrescenta | lembra | "
            "defende | garante | critica | sublinha"
        ),
        changes=(
            "texto reportagem matéria notícia artigo título nota = atualizado atualizada "
            "actualizado actualizada corrigido corrigida modificado modificada editado "
            "editada alterado = com = incluir acrescentar adicionar corrigir esclarecer "
            "precisar refletir retificar"
        ),
        laws="constituição | tratado",
        heads="créditos",
    ),
    prose=Prose(
        common=(
            "de o que e do da em um para com não uma os no se na por mais as dos como mas foi ao "
            "das tem à seu sua ou ser quando já está também pelo são disse é ter foram a"
        ),
        leading=(
            "porque embora enquanto sem sob sobre entre até desde pela pelas pelos nas nos "
            "num numa aos às cada cujo cuja nem nosso nossa"
        ),
        letters="ãõçê",
        titles=(
            "Sr. Sra. Srs. Sras. Dr. Dra. Drs. Prof. Profa. Eng. Arq. Gen. Cel. Cap. Ten. Sgt. "
            "Maj. Sto. Sta. Exmo. Exma. Ilmo."
        ),
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
        "Análise",
        "Ao vivo",
        "Artigo",
        "Atenção",
        "Aviso",
        "Coluna",
        "Crônica",
        "Editorial",
        "Entrevista",
        "Enquete",
        "Exclusivo",
        "Fotos",
        "Importante",
        "Leia também",
        "Leia mais",
        "Nota",
        "Opinião",
        "Perspectiva",
        "Podcast",
        "Reportagem",
        "Urgente",
        "Última hora",
        "Veja também",
        "Vídeo",
        "Vídeos",
        "Crítica",
        "Crónica",
        "Cronologia",
        "Fotogaleria",
        "Galeria",
        "Infográfico",
        "Inquérito",
        "Perfil",
        "Resenha",
        "Sondagem",
        "Verificação",
        "Quiz",
        "Mapa",
        "Lista",
        "Foto",
        "Gráfico",
        "Comunicado",
        "Concurso",
        "Retificação",
        "Esclarecimento",
        "Trecho",
        "Poema",
        "Anúncio",
        "Convite",
        "Agenda",
        "Resumo",
        "Horóscopo",
        "Guia",
        "Dicas",
        "Trânsito",
        "Obituário",
        "Vaga",
        "Vagas",
        "Lembrete",
        "Homenagem",
        "Previsão",
        "Crítica de cinema",
        "Crítica de teatro",
        "Crítica literária",
        "Crítica musical",
        "Comunicado de imprensa",
        "Carta aberta",
        "Carta ao diretor",
        "Grande reportagem",
    ),
    topical=(
        "Enquete",
        "Inquérito",
        "Sondagem",
        "Atenção",
        "Aviso",
        "Importante",
        "Nota",
        "Artigo",
        "Crítica",
        "Perfil",
        "Coluna",
        "Verificação",
        "Mapa",
        "Lista",
        "Foto",
        "Gráfico",
        "Vídeo",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "segunda-feira, 14 de abril de 2025": "2025-04-14",
            "Publicado: 9 de dezembro de 2023, 09:05": "2023-12-09T09:05",
            "Atualizado 25/10/2024 18:40": "2024-10-25T18:40",
            "Publicado em 14/04/2025 às 14h05": "2025-04-14T14:05",
            "1º de maio de 2024": "2024-05-01",
        },
        not_dates=("há 3 horas", "O tratado foi assinado em Viena em 4 de maio de 2020."),
        bylines={
            "Por Maria Sousa e João Lima": ("Maria Sousa", "João Lima"),
            "Conselho Editorial do WSWS": ("Conselho Editorial do WSWS",),
            "Ensaio de Rita Alves": ("Rita Alves",),
        },
        not_bylines=("Por que o governo recuou?", "Por fim"),
        prose=(
            "A câmara municipal aprovou na terça-feira um orçamento que dá mais dinheiro às "
            "escolas e às estradas. Segundo a presidente, as obras da ponte velha vão começar "
            "depois do verão, mas os moradores não estão convencidos. “Já ouvimos essa promessa "
            "muitas vezes”, disse um deles."
        ),
        boilerplate={
            "Publicidade do parceiro Porto": "advertisement",
            "Assine nossa newsletter gratuita": "subscribe",
            "Leia também: O porto reabre na segunda": "related",
            "Todos os direitos reservados.": "copyright",
            "Escritora e tradutora, vive no Porto.": "author_bio",
        },
    ),
)
