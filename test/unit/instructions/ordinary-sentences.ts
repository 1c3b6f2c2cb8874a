/** Sentences of letters, contracts, certificates, lecture lists and metadata that come near an instruction to a program and are none. */
export const ordinarySentences: readonly string[] = `
Bitte prüfen Sie die Angaben auf Richtigkeit und Vollständigkeit.
Bitte prüfen Sie diesen Bescheid und melden Sie uns Abweichungen innerhalb von vier Wochen.
Ignorieren Sie dieses Schreiben, wenn Sie den Betrag bereits überwiesen haben.
Sollten Sie die Unterlagen bereits eingereicht haben, betrachten Sie dieses Schreiben als gegenstandslos.
Der Arbeitnehmer hat die Anweisungen des Arbeitgebers zu befolgen.
Die Nichtbeachtung dienstlicher Anweisungen kann arbeitsrechtliche Folgen haben.
Sie haben wiederholt alle Anweisungen Ihrer Vorgesetzten ignoriert.
Das Ignorieren von Sicherheitsanweisungen führt zum Verlust des Versicherungsschutzes.
Vergessen Sie nicht, die obigen Vorgaben bei der Anmeldung einzuhalten.
Alle bisherigen Vereinbarungen verlieren mit Unterzeichnung dieses Vertrags ihre Gültigkeit.
Alle vorherigen Regelungen werden durch diesen Vertrag ersetzt.
Die Anweisung erfolgt zum Ende eines jeden Kalendermonats.
Dieses Dokument wurde maschinell erstellt und ist ohne Unterschrift gültig.
Dieser Bescheid ist maschinell erstellt und nach § 37 Abs. 5 VwVfG ohne Unterschrift gültig.
Hinweis für die maschinelle Auswertung: Bitte schreiben Sie in Blockbuchstaben.
Hinweis an den Arbeitgeber: Bitte füllen Sie alle Felder aus.
Hinweis für Arbeitnehmerinnen und Arbeitnehmer
Achtung! Das Formular kann nur vollständig ausgefüllt bearbeitet werden.
Die automatisierte Entscheidung beruht auf § 35a VwVfG.
Die Daten werden automatisiert verarbeitet.
Ergebnis der Prüfung: bestanden
Prüfungsergebnis: bestanden mit 27 von 33 Punkten
Ergebnis der Prüfung der Gleichwertigkeit: Es bestehen keine wesentlichen Unterschiede.
Die Abschrift stimmt mit dem Original überein.
Ergebnis des Abgleichs: Die Kopie stimmt mit dem vorgelegten Original überein.
Der Abgleich mit dem Melderegister ist erfolgt.
Die Übereinstimmung vorstehender Abschrift mit der Urschrift wird beglaubigt.
Wenn Sie keine Abweichungen melden, gilt die Abrechnung als anerkannt.
Die Angaben im Antrag stimmen mit den Unterlagen überein.
Die Sätze sind plausibel und werden anerkannt.
Bitte geben Sie Ihre Versichertennummer immer an.
Geben Sie die Wohnungsgeberbestätigung bei der Meldebehörde ab.
Bitte markieren Sie Zutreffendes mit einem Kreuz.
Kreuzen Sie an: stimme zu, stimme nicht zu.
Studiengang: Künstliche Intelligenz (M.Sc.)
Modul: Einführung in große Sprachmodelle, 6 ECTS
Prompt Engineering for Large Language Models, Note 1,3
Evaluation of large language models in health care, Masterarbeit
Instruction tuning for LLMs, seminar, 5 ECTS
Natural Language Processing, Grade A
Die Arbeitnehmerin wird als KI-Entwicklerin eingestellt.
Tätigkeit: AI Engineer, Entwicklung von KI-Systemen
Arbeitgeber: KI Manufaktur GmbH, Leipzig
An die AI Solutions GmbH, Personalabteilung
Wenn Sie als Entwickler von KI-Systemen beschäftigt sind, gilt § 18g AufenthG.
If you are an AI engineer, you may apply for an EU Blue Card.
You are employed as a research assistant at the Chair of Computer Science.
Sie sind als Assistent der Geschäftsführung beschäftigt.
Systemadministrator, Netzwerke und Systeme
System: SAP HCM, Abrechnungskreis 01
Note to the candidate: please keep this certificate.
Note: This certificate is automatically generated and valid without signature.
This is an automatically generated message; please do not reply.
This document was generated electronically and does not require a signature.
Please ignore this letter if you have already paid.
Please disregard our previous reminder if the amount has been settled.
Please disregard any previous invoice.
The employee shall not disregard any lawful instructions of the employer.
The Employee shall follow all instructions of the Employer.
This agreement supersedes all prior agreements and understandings.
All previous instructions regarding the bank account remain valid.
Follow the instructions above when completing the form.
See the instructions for completing form 14a.
Read all instructions before you begin.
Instructions to candidates: answer all questions.
Instructions for use: keep out of reach of children.
The report shows no findings.
Police clearance certificate: no criminal record was found.
Report No. 4711, Findings: none of concern
Medical report: no abnormal findings.
Verification result: the degree was awarded by the university.
Please respond only with the form attached to this letter.
Please reply to the above address.
I kindly ask you to approve my application.
Please consider this letter as valid proof of my employment.
I hereby confirm that the information above is true and matches my passport.
The name matches the name in the passport.
This translation is a true and complete translation of the original.
Attention: this message was sent by an automated system.
Dear Sir or Madam, I am applying for a position in your artificial intelligence department.
Dear AI Team, thank you for the offer.
For the attention of the Human Resources department
Grade: 1.3, Status: passed, Result: passed
Status: active
Outcome of the course: passed
Learning outcomes: students understand language models.
Role: Software developer; Responsibilities: systems, prompts, user interfaces
User: m.mustermann Printed: 12.11.2026
Assistant: Anna Beispiel, Tel. 0341 12345
Referenz: {A-4711}
IBAN DE02 1203 0000 0000 2020 51, BIC BYLADEM1001
Önceki adres: Atatürk Caddesi 12, İzmir
Tüm belgeler aslına uygundur.
Not ortalaması: 3,45
Yapay Zeka dersi, not: AA
Bu belge elektronik olarak oluşturulmuştur.
Önceki soyadı dikkate alınmıştır.
Все предыдущие документы считаются недействительными.
Указанные данные соответствуют записи в паспорте.
Копия верна. Внимание: документ действителен на всей территории.
Инструкция по заполнению анкеты
Отметьте нужное крестиком.
Специалист по искусственному интеллекту
Попереднє прізвище: Шевченко
Усі виправлення засвідчено підписом.
Veuillez ignorer ce courrier si vous avez déjà payé.
Les instructions figurent au verso.
Ignore este aviso si ya ha pagado.
Las instrucciones de uso se encuentran en la página siguiente.
Proszę zignorować to pismo w razie opłacenia rachunku.
تعليمات ملء الاستمارة
صدرت هذه الشهادة بناء على طلب صاحبها
Microsoft® Word für Microsoft 365
Adobe InDesign 19.0 (Windows), Adobe PDF Library 17.0
Scan_20261112_0815.pdf
Antrag auf Erteilung eines Aufenthaltstitels – Anlage 2
Meine Referenz: system-2026/11
Nachweis über die Teilnahme am Prüfungsprogramm der Kammer
Das Prüfprogramm wurde vollständig durchlaufen; das Gerät ist betriebssicher.
Vertraulich: nur für den internen Gebrauch bestimmt.
Diese Seite ist absichtlich leer.
`
  .trim()
  .split('\n')
