"""Notes that open with what was done to the text and when, and the news of what was changed.

Every outlet, firm and name here is invented; each table is walked at one go and says all that differs.
"""

from __future__ import annotations

from collections.abc import Callable

from newsparse.fields.boilerplate import tables
from newsparse.fields.boilerplate_changed import says_changed
from newsparse.languages import every, load

TABLES = tables(every())

CHANGED = """
correction | (Updated on 4 March to include a statement from the council.)
correction | Story updated at 10:30 a.m. with quotes from the mayor.
correction | Corrected to show that the mill closed in 1994, not 1984.
correction | *Updated to clarify that the grant was for two years.
correction | Article amended at 14:20 GMT on 3 March to correct the name of the river.
correction | Article updated on 3 March 2025 to include the firm's response.
correction | Text amended on 5 June to reflect the court's ruling.
correction | Piece updated 7 May to clarify the role of the agency.
correction | Post updated Tuesday at 4 p.m. to add comment from the union.
correction | This piece was corrected on 4 May to remove a wrong date.
correction | [Corrects the spelling of the mayor's name in paragraph 4]
correction | (Corrects spelling of name in paragraph four)
correction | (Updates with comment from the company, paragraphs 3-5)
correction | (Adds details, quotes from the minister)
correction | * Amended 5 June 2025 to correct the name of the ship.
correction | Updated 9 June: adds statement by the bishop.
correction | Updated at 3.15pm to include a comment from the company.
correction | Updated, March 3, 2025: This story now includes a comment by the firm.
correction | Correction made on 4 March at 11:20: the ship is 80 metres long.
correction | Headline corrected on 4 March.
correction | Caption amended on 4 March to name the second woman.
correction | The date of the strike was corrected on 4 March.
correction | (This story was updated at 5:20 p.m. to add new information.)
correction | This report was updated to include Merrin's statement.
correction | This was updated on 4 March to add a comment from the ministry.
correction | [Ed: updated to add the result]
correction | Edited on 4 March to remove an incorrect reference to the bishop.
correction | Revised on 3 June 2025 to reflect new figures.
correction | Clarified on 3 June to show that the vote was advisory.
correction | An earlier headline on this story gave the wrong date.
correction | Story has been updated with a comment by the police.
correction | Der Text wurde am 4. März um die Stellungnahme des Ministeriums ergänzt.
correction | [Aktualisiert am 4. März: Stellungnahme des Ministeriums ergänzt.]
correction | Aktualisiert am 4. März um 12.30 Uhr mit einer Stellungnahme der Polizei.
correction | (Artikel aktualisiert am 4. März 2025, um die Antwort der Firma zu ergänzen.)
correction | *Korrigiert am 4. März: Die Mühle schloss 1994.
correction | * Text korrigiert am 4. März, 10 Uhr.
correction | Beitrag aktualisiert um 14.20 Uhr: Zitat der Ministerin ergänzt.
correction | Mis à jour le 4 mars avec la réaction du ministère.
correction | [Article mis à jour le 4 mars à 10h avec la réaction du ministère.]
correction | Article modifié le 4 mars pour corriger le nom du fleuve.
correction | (Corrigé le 4 mars : la fusion date de 1994, et non de 1984.)
correction | * Texte corrigé le 4 mars à 9h40 pour préciser la date.
correction | Mise à jour le 4 mars pour ajouter la réponse du syndicat.
correction | Actualizado el 4 de marzo para incluir la respuesta del ministerio.
correction | Artículo actualizado a las 12.30 para añadir declaraciones del alcalde.
correction | *Texto corregido el 4 de marzo para precisar la fecha.
correction | (Nota actualizada el 4 de marzo con la respuesta de la empresa.)
correction | Noticia actualizada a las 18.40 para reflejar el resultado.
correction | Corregido el 4 de marzo para aclarar que la fábrica cerró en 1994.
correction | Articolo aggiornato il 4 marzo con la replica del ministero.
correction | Aggiornato alle 12.30 per aggiungere la replica del sindaco.
correction | *Corretto il 4 marzo per precisare la data.
correction | Testo modificato il 4 marzo per includere la risposta dell'azienda.
correction | Texto atualizado às 14h para incluir a nota do ministério.
correction | Atualizado em 4 de março para incluir a resposta da empresa.
correction | *Corrigido em 4 de março para esclarecer a data.
correction | Reportagem atualizada em 4 de março com o posicionamento da empresa.
correction | Notícia corrigida às 10h30 para retificar o nome do rio.
correction | Bijgewerkt op 4 maart met een reactie van het ministerie.
correction | Artikel aangepast op 4 maart om de naam van de rivier te verbeteren.
correction | *Gecorrigeerd op 4 maart: de fabriek sloot in 1994.
correction | Dit stuk is op 4 maart aangevuld met een reactie van de minister.
correction | Uppdaterad 4 mars med en kommentar från departementet.
correction | Artikeln uppdaterades 4 mars för att lägga till ministerns svar.
correction | *Texten korrigerad den 4 mars kl 10.20.
correction | Artikkelen er oppdatert med kommentar fra departementet.
correction | Saken ble oppdatert 4. mars med svar fra kommunen.
correction | *Rettet 4. mars kl. 10.20: Møllen stengte i 1994.
correction | Oppdatert klokken 10.20 med kommentar fra politiet.
correction | Artiklen blev opdateret 4. marts med en kommentar fra ministeriet.
correction | Rettet den 4. marts kl. 10.20: Møllen lukkede i 1994.
correction | Juttua päivitetty kello 14.20: lisätty ministeriön kommentti.
correction | Päivitetty 4.3. klo 10.20: lisätty poliisin kommentti.
correction | *Juttua korjattu 4.3. kello 10.20: tehdas suljettiin 1994.
correction | Otsikkoa korjattu 4.3. klo 9.
correction | Artykuł zaktualizowano 4 marca o stanowisko ministerstwa.
correction | Aktualizacja 4 marca, godz. 10.20: dodano komentarz ministerstwa.
correction | *Poprawiono 4 marca: młyn zamknięto w 1994 r.
correction | Tekst uzupełniono 4 marca o komentarz spółki.
correction | Aktualizováno 4. března v 10.20 o vyjádření ministerstva.
correction | Článek byl 4. března doplněn o vyjádření ministerstva.
correction | Text jsme opravili 4. března v 10.20.
correction | *Opraveno 4. března: mlýn zavřel v roce 1994.
correction | Článok bol 4. marca doplnený o stanovisko ministerstva.
correction | Aktualizované 4. marca o 10.20 o vyjadrenie polície.
correction | Frissítve március 4-én 10.20-kor: a minisztérium közleményével kiegészítettük a cikket.
correction | Cikkünket március 4-én a minisztérium válaszával frissítettük.
correction | Actualizat pe 4 martie cu reacția ministerului.
correction | Articolul a fost actualizat pe 4 martie cu răspunsul companiei.
correction | Το άρθρο ενημερώθηκε στις 4 Μαρτίου με την απάντηση του υπουργείου.
correction | Ενημερώθηκε στις 10:20 με δήλωση του δημάρχου.
correction | Haber, bakanlığın açıklaması eklenerek güncellendi.
correction | Haber 4 Mart'ta saat 10.20'de güncellendi.
correction | Bu haber, şirketin yanıtı eklenerek güncellenmiştir.
correction | *Düzeltme: Fabrika 1994'te kapandı.
correction | Обновлено 4 марта в 10:20: добавлен комментарий министерства.
correction | Материал обновлён 4 марта: добавлен комментарий министерства.
correction | *Исправлено 4 марта: завод закрыли в 1994 году.
correction | Текст дополнен комментарием министерства.
correction | Оновлено 4 березня: додано коментар міністерства.
correction | Матеріал доповнено коментарем міністерства 4 березня.
correction | Виправлено 4 березня: завод закрили 1994 року.
correction | Обновена на 4 март с коментар на министерството.
correction | Статията е допълнена с коментар на министерството.
correction | Članak je ažuriran 4. ožujka komentarom ministarstva.
correction | Ažurirano 4. ožujka u 10.20: dodan komentar ministarstva.
correction | Članek je bil 4. marca dopolnjen z odzivom ministrstva.
correction | Artikel ini diperbarui pada 4 Maret untuk menambahkan tanggapan kementerian.
correction | Diperbarui pada 4 Maret pukul 10.20 untuk menambahkan pernyataan polisi.
correction | Bài viết được cập nhật ngày 4/3 để bổ sung phản hồi của Bộ.
correction | Cập nhật ngày 4/3: bổ sung phản hồi của Bộ.
correction | تم تحديث هذا الخبر في 4 مارس لإضافة رد الوزارة.
correction | این خبر در ۴ مارس با افزودن پاسخ وزارتخانه به‌روز شد.
correction | הכתבה עודכנה ב-4 במרץ בתגובת המשרד.
correction | 記事を一部修正しました。（3月4日10時20分）
correction | 本文于3月4日更新，补充了外交部的回应。
correction | 更正：工廠於1994年關閉。
correction | 기사 일부를 3월 4일 수정했습니다.
correction | यह खबर 4 मार्च को मंत्रालय का बयान जोड़कर अपडेट की गई है।
none | The law was amended on 5 March to include wetlands.
none | Updated guidance was published on Tuesday to include the new vaccines.
none | The software was updated at 10:30 a.m. to fix the fault.
none | Updated software on 4 March fixed the fault, the firm said.
none | Correction officers at the prison said they would strike.
none | Corrected for inflation, wages fell by 3 percent.
none | Corrected to today's prices, the bridge cost 40 million.
none | Updated on 4 March, the map shows 14 flooded villages.
none | Updated in 1994 to include wetlands, the treaty now covers 40 lakes.
none | Amended to include wetlands, the treaty was signed by 40 states.
none | Article 5 of the treaty was amended on 4 March to include wetlands.
none | Article 5 amended on 4 March to include wetlands, minister says
none | The text of the law was amended at the last minute to reflect the vote.
none | The app will be updated on 4 March to add a new language.
none | Storey corrected the record on Tuesday and apologised.
none | The council corrected the figures on 4 March to show a loss of 2 million.
none | The report was updated to include the deaths of 14 miners, the ministry said.
none | The charge was amended on 4 March to murder.
none | Revised figures on 3 June showed that exports fell.
none | Revised to reflect new prices, the budget foresees a loss of 3 million.
none | Edited by hand, the film took four years.
none | Adds the mayor: we will not close the school.
none | Piece by piece, the wall was corrected to show its old form.
none | The constitution has been amended to add the right to housing.
none | Posts amended to include part-time work were advertised on Monday.
none | He corrected himself to say that the ship had been sold.
none | Das Gesetz wurde am 4. März um einen Absatz ergänzt.
none | Aktualisiert wurde die Liste am 4. März um 14 Namen.
none | Der Antrag wurde am 4. März geändert, um die Opposition zu gewinnen.
none | Aktualisierte Zahlen vom 4. März zeigen einen Rückgang.
none | Korrigiert um die Inflation sanken die Löhne um drei Prozent.
none | La loi a été modifiée le 4 mars pour inclure les zones humides.
none | Mis à jour le 4 mars, le plan prévoit 40 logements de plus.
none | L'article 5 a été modifié le 4 mars pour inclure les lacs.
none | Corrigé de l'inflation, le salaire a baissé de 3 %.
none | La ley fue actualizada el 4 de marzo para incluir los humedales.
none | Actualizado el 4 de marzo, el mapa muestra 14 pueblos inundados.
none | El artículo 5 fue modificado el 4 de marzo para incluir los lagos.
none | Aggiornato il 4 marzo, il piano prevede 40 case in più.
none | La legge è stata modificata il 4 marzo per includere i laghi.
none | Lagen uppdaterades 4 mars för att lägga till sjöar.
none | Loven ble oppdatert 4. mars med regler for innsjøer.
none | Loven blev opdateret 4. marts med regler om søer.
none | Ohjelmisto päivitetty kello 14.20 korjasi vian.
none | Ustawę zaktualizowano 4 marca o nowe przepisy.
none | Artykuł 5 ustawy zmieniono 4 marca.
none | Zákon byl 4. března doplněn o nový odstavec.
none | A törvényt március 4-én egy új bekezdéssel egészítették ki.
none | Legea a fost actualizată pe 4 martie cu un nou articol.
none | Yasa, yeni bir madde eklenerek güncellendi.
none | Закон был дополнен 4 марта новой статьёй.
none | Программа обновлена 4 марта, сообщили в компании.
none | Статья 5 закона дополнена новым пунктом.
none | Закон доповнено 4 березня новою статтею.
none | Zakon je ažuriran 4. ožujka novim člankom.
none | Undang-undang itu diperbarui pada 4 Maret untuk menambahkan danau.
none | 정부는 법안 일부를 수정했다.
none | Haber, köyde bayram eklenerek kutlandı.
none | Članak 5 zakona izmijenjen je 4. ožujka.
"""


def test_notes_on_changes_and_news_of_them(misjudged: Callable[[str], list[str]]) -> None:
    """What was done to the story, and when or what for, is a note; what was done to a law is news."""
    wrong = misjudged(CHANGED)
    assert not wrong, "\n".join(wrong)


def test_what_stands_behind_the_participle() -> None:
    """A moment with its colon, an addition or a purpose makes the note; a clause behind a comma makes none."""
    english = tables((load("en"),))
    notes = (
        "updated 9 june: adds a statement",
        "story updated on 3 march with quotes",
        "headline corrected on 4 march.",
        "[updated to add the result, which came late]",
    )
    prose = (
        "updated guidance on 4 march added a rule",
        "updated on 4 march, the map shows 14 villages",
        "updated to include wetlands, the treaty covers 40 lakes",
        "law updated on 4 march with a rule",
        "corrected for inflation, wages fell",
    )
    assert [text for text in notes if not says_changed(text, english)] == []
    assert [text for text in prose if says_changed(text, english)] == []
