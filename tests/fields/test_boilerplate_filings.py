"""What the law or a standards body has senders and outlets print: filings, trade marks, ages, press councils.

Every outlet, firm and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from collections.abc import Callable

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every, load

TABLES = tables(every())

FILINGS = """
legal | This information is subject to disclosure under the Norwegian Securities Trading Act, §5-12.
legal | This is information that Merrin AB is obliged to make public pursuant to the EU Market Abuse Regulation.
legal | This is information that Merrin AB (publ) is obliged to make public pursuant to the EU Market Abuse Regulation. The information was submitted for publication, through the agency of the contact person set out above, at 08:00 CET on 4 March 2025.
legal | This information is information that Halden ASA is required to disclose under the EU Market Abuse Regulation.
legal | The information was submitted for publication, through the agency of the contact person set out above, at 07.30 CET on 4 March 2025.
legal | This announcement contains inside information for the purposes of Article 7 of the UK Market Abuse Regulation.
legal | Upon the publication of this announcement, this inside information is now considered to be in the public domain.
legal | This information is provided by RNS, the news service of the London Stock Exchange. RNS is approved by the Financial Conduct Authority to act as a Primary Information Provider in the United Kingdom.
legal | Terms and conditions relating to the use and distribution of this information may apply. For further information, please contact rns@lseg.example.
legal | Neither the exchange nor its regulation services provider accepts responsibility for the adequacy of this release.
legal | This release does not constitute an offer to sell or a solicitation of an offer to buy any securities.
legal | All trademarks are the property of their respective owners.
legal | Other product and company names may be trademarks of their respective owners.
legal | Merrin and the Merrin logo are registered trademarks of Merrin AB.
legal | All other trademarks, logos and brand names are the property of their respective owners.
legal | This content is intended for readers aged 18 and over.
legal | 18+
legal | For over-18s only. Please gamble responsibly.
legal | Member of the Independent Press Standards Organisation.
legal | The Harbour Gazette is a member of IPSO, the Independent Press Standards Organisation.
legal | We are regulated by IPSO and abide by the Editors' Code of Practice.
legal | This newspaper adheres to the standards of the Press Council.
legal | The Quay Herald is subject to the Press Council's code. Complaints: see our complaints page.
legal | Regulated by IMPRESS: the Independent Monitor for the Press.
legal | This advertisement is issued under the authority of the Electoral Office.
legal | НАСТОЯЩИЙ МАТЕРИАЛ СОЗДАН И РАСПРОСТРАНЕН ИНОСТРАННЫМ АГЕНТОМ.
legal | Настоящий материал (информация) произведён иностранным агентом «Причал» либо касается деятельности иностранного агента «Причал». 18+
legal | Данное сообщение (материал) создано и (или) распространено иностранным средством массовой информации, выполняющим функции иностранного агента.
legal | * Организация признана в России иностранным агентом.
legal | *Деятельность организации запрещена на территории РФ.
legal | * Признан в РФ иностранным агентом.
legal | Внесён Минюстом в реестр иностранных агентов.
legal | Все товарные знаки принадлежат их законным владельцам.
legal | Для лиц старше 16 лет.
legal | Информация предназначена для лиц старше 18 лет.
legal | Diese Mitteilung enthält Insiderinformationen im Sinne der Marktmissbrauchsverordnung.
legal | Veröffentlichung einer Insiderinformation nach Artikel 17 der Verordnung (EU) Nr. 596/2014.
legal | Alle genannten Marken sind Eigentum ihrer jeweiligen Inhaber.
legal | Alle Markennamen und Warenzeichen sind Eigentum der jeweiligen Inhaber.
legal | Die Redaktion hat sich dem Pressekodex des Deutschen Presserats verpflichtet.
legal | Mitglied im Österreichischen Presserat.
legal | Der Hafenbote unterliegt dem Ehrenkodex der österreichischen Presse.
legal | Für die Inhalte verantwortlich im Sinne des § 18 MStV: Harbour Media GmbH.
legal | Toutes les marques citées appartiennent à leurs propriétaires respectifs.
legal | Les marques mentionnées sont la propriété de leurs détenteurs respectifs.
legal | Le présent communiqué contient une information privilégiée au sens du règlement sur les abus de marché.
legal | Information réglementée.
legal | Cette publication adhère au Conseil de déontologie journalistique.
legal | Contenu réservé aux personnes de plus de 18 ans.
legal | Todas las marcas mencionadas son propiedad de sus respectivos titulares.
legal | Las marcas registradas pertenecen a sus respectivos propietarios.
legal | Contenido solo para mayores de 18 años.
legal | La presente comunicación contiene información privilegiada según el Reglamento sobre abuso de mercado.
legal | Tutti i marchi citati appartengono ai rispettivi proprietari.
legal | I marchi citati sono di proprietà dei rispettivi titolari.
legal | Il presente comunicato contiene informazioni privilegiate ai sensi del regolamento sugli abusi di mercato.
legal | Testata registrata presso il Tribunale di Genova, n. 12 del 4 marzo 2003.
legal | Contenuto riservato ai maggiori di 18 anni.
legal | Todas as marcas citadas pertencem aos seus respectivos proprietários.
legal | As marcas registadas são propriedade dos respetivos titulares.
legal | Este comunicado contém informação privilegiada nos termos do Regulamento do Abuso de Mercado.
legal | Conteúdo impróprio para menores de 18 anos.
legal | Alle genoemde merken zijn eigendom van hun respectieve eigenaren.
legal | Dit bericht bevat voorwetenschap in de zin van de Verordening marktmisbruik.
legal | Dit persbericht bevat gereglementeerde informatie.
legal | De redactie onderschrijft de Leidraad van de Raad voor de Journalistiek.
legal | Denna information är sådan som bolaget är skyldigt att offentliggöra enligt EU:s marknadsmissbruksförordning.
legal | Informationen lämnades, genom ovanstående kontaktpersons försorg, för offentliggörande den 4 mars 2025 kl. 08.00 CET.
legal | Hamnbladet är anslutet till Medieombudsmannen och följer pressens publicitetsregler.
legal | Alla varumärken tillhör sina respektive ägare.
legal | Denne opplysningen er informasjonspliktig etter verdipapirhandelloven § 5-12.
legal | Denne opplysningen er informasjonspliktig i henhold til verdipapirhandelloven §5-12.
legal | Havnavisen arbeider etter Vær Varsom-plakatens regler for god presseskikk.
legal | Havneavisen følger Vær varsom-plakaten og er tilsluttet Pressens Faglige Utvalg.
legal | Alle varemerker tilhører sine respektive eiere.
legal | Havnebladet er tilmeldt Pressenævnet og følger medieansvarsloven.
legal | Denne meddelelse indeholder intern viden i henhold til markedsmisbrugsforordningen.
legal | Satamalehti noudattaa Journalistin ohjeita ja kuuluu Julkisen sanan neuvostoon.
legal | Lehti on sitoutunut Julkisen sanan neuvoston toimintaan.
legal | Kaikki tavaramerkit ovat omistajiensa omaisuutta.
legal | Wszystkie znaki towarowe należą do ich właścicieli.
legal | Wszelkie znaki towarowe są własnością ich prawowitych właścicieli.
legal | Komunikat zawiera informacje poufne w rozumieniu rozporządzenia MAR.
legal | Treści przeznaczone dla osób powyżej 18 roku życia.
legal | Všechny ochranné známky jsou majetkem příslušných vlastníků.
legal | Obsah je určen osobám starším 18 let.
legal | Všetky ochranné známky sú majetkom svojich vlastníkov.
legal | Minden védjegy a tulajdonosának birtokában van.
legal | 18 éven aluliaknak nem ajánlott.
legal | Toate mărcile comerciale aparțin proprietarilor respectivi.
legal | Conținut interzis persoanelor sub 18 ani.
legal | Όλα τα εμπορικά σήματα ανήκουν στους αντίστοιχους ιδιοκτήτες τους.
legal | Μέλος του Μητρώου Online Media.
legal | Tüm ticari markalar ilgili sahiplerinin mülkiyetindedir.
legal | Bu içerik 18 yaş ve üzeri içindir.
legal | Gazetemiz Basın Meslek İlkeleri'ne uymaya söz vermiştir.
legal | Матеріал призначений для осіб віком від 18 років.
legal | Усі торговельні марки належать їхнім власникам.
legal | Всички търговски марки са собственост на съответните им притежатели.
legal | Svi zaštitni znakovi vlasništvo su svojih vlasnika.
legal | Sve robne marke vlasništvo su njihovih vlasnika.
legal | Semua merek dagang adalah milik pemiliknya masing-masing.
legal | Konten ini hanya untuk pembaca berusia 18 tahun ke atas.
legal | Tất cả nhãn hiệu thuộc sở hữu của các chủ sở hữu tương ứng.
legal | جميع العلامات التجارية ملك لأصحابها.
legal | تمامی علائم تجاری متعلق به صاحبان آن‌هاست.
legal | כל הסימנים המסחריים שייכים לבעליהם.
legal | すべての商標はそれぞれの所有者に帰属します。
legal | 记载的商标均归其各自所有者所有。
legal | 所有商标均为其各自所有者的财产。
legal | 모든 상표는 해당 소유자의 자산입니다.
legal | सभी ट्रेडमार्क उनके संबंधित स्वामियों की संपत्ति हैं।
none | The trademarks were sold to their owners in Sweden for 40 million pounds.
none | The company says the trademarks are its property and has sued two rivals.
none | Prosecutors charged the trader under the Market Abuse Regulation on Tuesday.
none | The regulator fined the bank for breaching the EU Market Abuse Regulation in 2019.
none | The Norwegian Securities Trading Act was amended last year after a long debate.
none | He had traded on inside information, the court found, and made 2 million kronor.
none | The announcement contained inside information, the watchdog said in its ruling.
none | IPSO upheld a complaint against the Harbour Gazette over a front-page headline.
none | The Press Council found that the article was misleading and ordered a correction.
none | The council is a member of the Coastal Standards Organisation.
none | The venue admits over-18s only on Friday nights, the manager said.
none | Visitors aged 18 and over must show a passport at the gate.
none | The vote is open to residents aged 18 and over.
none | The exchange said it accepts no responsibility for the losses of brokers.
none | Neither the minister nor her deputy accepts responsibility for the accident.
none | Forward-looking statements by the bank's governor moved the market on Thursday.
none | The company's statement contains forward-looking plans for the harbour.
none | Reproduction without the consent of the owner is prohibited under the new law, which takes effect in May.
none | Суд признал его иностранным агентом и оштрафовал на 50 тысяч рублей.
none | Министерство юстиции внесло журналиста в реестр иностранных агентов в пятницу.
none | Её признали иностранным агентом в 2022 году, когда она уже жила в Риге.
none | Закон об иностранных агентах был принят в 2012 году.
none | Депутаты предложили запретить иностранным агентам преподавать.
none | Прививка предназначена для лиц старше 18 лет, сообщили в министерстве.
none | Деятельность организации запрещена судом, её счета заморожены.
none | Der Presserat rügte die Zeitung wegen der Überschrift.
none | Die Marken sind Eigentum der Stiftung, die sie 1994 gekauft hat.
none | Die Mitteilung enthielt Insiderinformationen, befand die Aufsicht.
none | Die Finanzaufsicht ermittelt wegen Verstößen gegen die Marktmissbrauchsverordnung.
none | Der Zutritt ist nur Personen ab 18 Jahren erlaubt.
none | Les marques appartiennent désormais à un groupe chinois.
none | Le règlement sur les abus de marché est entré en vigueur en 2016.
none | Le communiqué contient des informations que le ministre avait niées.
none | Las marcas pertenecen a sus fundadores, que rechazaron la oferta.
none | El reglamento sobre abuso de mercado entró en vigor en 2016.
none | I marchi appartengono ai fratelli Brandi dal 1984.
none | Il giornale fu registrato presso il tribunale nel 1950 da tre operai.
none | As marcas pertencem aos herdeiros do fundador.
none | De merken zijn eigendom van een Zweeds bedrijf.
none | De Raad voor de Journalistiek gaf de klager gelijk.
none | Bolaget är skyldigt att betala tillbaka stödet, enligt domstolen.
none | Varumärkena tillhör sina grundare sedan 1974.
none | Pressenævnet har udtalt kritik af avisen.
none | Julkisen sanan neuvosto antoi lehdelle langettavan päätöksen.
none | Znaki towarowe należą do spółki z Gdańska.
none | Firma ujawniła informacje poufne, uznał sąd.
none | Ochranné známky jsou majetkem rodiny od roku 1921.
none | Mărcile aparțin unei familii din Cluj.
none | Markalar ailenin mülkiyetindedir ve satılmayacaktır.
none | Торговые марки принадлежат братьям с 1994 года.
none | Merek dagang itu milik keluarga pendirinya.
none | The law prohibits the use of the logo without the written permission of the ministry.
none | The securities have not been registered, and brokers warned that the offer may fail.
none | Neither side accepts responsibility for the adequacy of the ceasefire.
none | The book contains statements that the publisher may not endorse.
"""


def test_filings_and_news_of_them(misjudged: Callable[[str], list[str]]) -> None:
    """A release that says under which law it is printed is a note; the news of laws and councils is text."""
    wrong = misjudged(FILINGS)
    assert not wrong, "\n".join(wrong)


def test_a_filing_is_known_by_its_language() -> None:
    """The words of one language are enough, and those of another say nothing."""
    text = "Alle genannten Marken sind Eigentum ihrer jeweiligen Inhaber."
    assert judge(text, tables((load("de"),))).kind == "legal"
    assert judge(text, tables((load("en"),))).kind is None
