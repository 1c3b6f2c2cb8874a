import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, pairs, table, drawSignature, roundStamp } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { DegreeFacts } from '../paper.ts'
import { decisionWithReasons } from './kept/degree-recognition.ts'

/** The statement of comparability of the ZAB. */
const statement: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<p><b>Sekretariat der Kultusministerkonferenz</b><br>Zentralstelle für ausländisches Bildungswesen (ZAB)</p><h1>Zeugnisbewertung für ausländische Hochschulqualifikationen</h1><p class="fine">Statement of Comparability for Foreign Higher Education Qualifications · Aktenzeichen ZAB-${look.random.digits(6)}</p>${pairs(
      [
        ['Inhaber/in der Qualifikation', text('holder', writeName(facts.holder))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Bezeichnung des Abschlusses', text('degree', facts.degree)],
        ['Studienfach', text('subject', facts.subject)],
        ['Verleihende Institution', text('institution', facts.institution)],
        ['Status der Institution (anabin)', 'H+'],
      ],
      'pairs ruled',
    )}<p>Der Abschluss entspricht einem deutschen Hochschulabschluss auf dieser Ebene.</p><p>Bonn, ${look.day('date', facts.date)}</p>`,
  )

/** A notice of equivalence of a chamber. */
const equivalence: Layout<DegreeFacts> = (facts, look) =>
  page(
    `${letterhead(look, 'IHK FOSA – Zentrum für Berufsanerkennung', 'Ulmenstraße 52g, 90443 Nürnberg')}<h1>Bescheid über die Gleichwertigkeit</h1><p>Auf Antrag von ${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, wird festgestellt: Die im Ausland erworbene Berufsqualifikation ${text('degree', facts.degree)} im Fach ${text('subject', facts.subject)}, erworben an der Einrichtung ${text('institution', facts.institution)}, ist mit dem deutschen Referenzberuf gleichwertig (volle Gleichwertigkeit, § 4 BQFG).</p><p>Nürnberg, den ${look.day('date', facts.date)}</p><p class="fine">Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Klage erhoben werden.</p>`,
  )

/** The printout of the anabin database. */
const anabin: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<p class="fine">anabin – Informationsportal zur Anerkennung ausländischer Bildungsabschlüsse</p><h1>anabin: Ergebnis der Abschlusssuche</h1>${pairs(
      [
        ['Institution', text('institution', facts.institution)],
        ['Abschluss', text('degree', facts.degree)],
        ['Studienrichtung', text('subject', facts.subject)],
        ['Äquivalenzklasse', 'entspricht'],
        ['Antragsteller/in', text('holder', writeName(facts.holder, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Abgerufen am', look.day('date', facts.date, 'numeric')],
      ],
    )}`,
  )

const shortNotice: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<h2>Anerkennung Ihrer ausländischen Qualifikation – Anerkennungsbescheid</h2><p>Name: ${text('holder', writeName(facts.holder))}; Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Ihr Abschluss „${text('degree', facts.degree)}“ (${text('subject', facts.subject)}) der Hochschule ${text('institution', facts.institution)} wird anerkannt.</p><p>Datum des Bescheids: ${look.day('date', facts.date, 'numeric')}</p>`,
  )

/** A district government's notice, operative part numbered, the certificates in a grid, grounds below. */
const districtNotice: Layout<DegreeFacts> = (facts, look) => {
  const { holder } = facts
  return page(`<div class="columns"><div><b style="font-size:13pt">Bezirksregierung</b><br><span class="fine">Dezernat 24 · Berufsanerkennung<br>Postfach 20 03 14</span><p style="margin-top:10mm">${salutation(holder)}<br>${text('holder', writeName(holder))}</p></div><div class="fine" style="flex:0 0 50mm">Auskunft: Frau Thelen<br>Aktenzeichen: 24.05-${look.random.digits(4)}<br>Datum: ${look.day('date', facts.date, 'numeric')}</div></div>
    <p style="margin-top:6mm"><b>Feststellungsbescheid</b><br>Verfahren nach dem Berufsqualifikationsfeststellungsgesetz (BQFG); hier: geb. ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} in ${escapeHtml(holder.placeOfBirth)}</p>
    <p>1. Es wird festgestellt, dass zwischen der nachstehenden ausländischen Qualifikation und der inländischen Referenzqualifikation keine wesentlichen Unterschiede bestehen.</p><p>2. Für diesen Bescheid wird eine Gebühr von ${look.plainEuro(250)} erhoben.</p>
    ${table(['Ausbildungsnachweis', 'Fachrichtung', 'Ausbildungsstätte'], [[text('degree', facts.degree), text('subject', facts.subject), text('institution', facts.institution)]])}
    <p><b>Gründe:</b> Sie haben die Feststellung beantragt und die Nachweise in beglaubigter Kopie mit Übersetzung vorgelegt. Die Prüfung ergab, dass Inhalt und Dauer der Ausbildung im Wesentlichen übereinstimmen.</p><p>Im Auftrag<br>Thelen</p><p class="fine">Rechtsbehelfsbelehrung: Klage kann innerhalb eines Monats nach Zustellung beim Verwaltungsgericht erhoben werden.</p>`)
}

/** The digital statement in numbered sections, German captions with English ones below, other days and institutions among them. */
const numberedStatement: Layout<DegreeFacts> = (facts, look) => {
  const year = Number(facts.date.slice(0, 4))
  const row = (number: string, german: string, translation: string, value: string): string =>
    `<tr style="border-bottom:.2mm solid #ddd"><td style="width:10mm;padding:1.1mm 0">${number}</td><td style="width:68mm;padding:1.1mm 0">${german}<br><span style="font-size:7pt;color:#667">${translation}</span></td><td style="padding:1.1mm 0">${value}</td></tr>`
  const section = (number: number, words: string, rows: readonly string[]): string =>
    `<p style="margin:4mm 0 1mm;color:${look.accent}"><b>${number} ${words}</b></p><table style="width:100%;border-collapse:collapse;font-size:9.4pt">${rows.join('')}</table>`
  return page(`<div class="columns"><div><b>KMK</b> Kultusminister Konferenz<br><span class="fine">Zentralstelle für ausländisches Bildungswesen</span></div><div class="right fine">Zeugnisbewertung / Statement of Comparability<br>Geschäftszeichen ${look.random.digits(8)}-${String(year).slice(2)}<br>Digital signiert, Seite 1 von 2</div></div>
    ${section(1, 'Person', [row('1.1', 'Vorname Name', 'First name, surname', text('holder', writeName(facts.holder, 'surname-capitals'))), row('1.2', 'Geburtstag', 'Born', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')), row('1.3', 'Geburtsort', 'Place of birth', escapeHtml(facts.holder.placeOfBirth))])}
    ${section(2, 'Ausländische Hochschulqualifikation', [row('2.1', 'Originalbezeichnung der Qualifikation', 'Title in original language', text('degree', facts.degree)), row('2.2', 'Fachrichtung', 'Field of study', text('subject', facts.subject)), row('2.3', 'Bildungseinrichtung', 'Awarding institution', text('institution', facts.institution)), row('2.4', 'Träger der Abschlussprüfung', 'Examining body', 'Staatliche Prüfungskommission'), row('2.5', 'Regelstudienzeit', 'Official length', '4 Jahre'), row('2.6', 'Zugangsvoraussetzung', 'Access requirement', 'Sekundarschulabschluss (12 Jahre)')])}
    ${section(3, 'Bewertung', [row('3.1', 'Entsprechung in Deutschland', 'Comparable German degree', 'Bachelorabschluss (Hochschule)'), row('3.2', 'Niveau nach DQR/EQR', 'Level', '6'), row('3.3', 'Rechtsgrundlage', 'Legal basis', 'Lissabon-Konvention vom 11. April 1997')])}
    <div style="background:#f2f4f7;padding:2mm 4mm;margin-top:5mm">Bonn, den ${look.day('date', facts.date)} · i. A. Dr. Winfried Hahn</div><p class="fine">Die Bewertung berechtigt nicht zur Ausübung reglementierter Berufe. Ausgestellt nach Antrag vom ${look.plainDay(addDays(facts.date, -63), 'numeric')}. Gebühr 208,00 EUR.</p>`)
}

/** The central office's statement as a letter with an annex: colon lines under three bold headings, the awarding day besides the day of the statement. */
const statementFor: Layout<DegreeFacts> = (facts, look) => {
  const { holder } = facts
  const master = facts.degree.includes('Master')
  const line = (label: string, value: string): string =>
    `<tr><td style="width:66mm;padding:.9mm 4mm .9mm 0;vertical-align:top">${label}</td><td style="padding:.9mm 0"><b>${value}</b></td></tr>`
  const part = (title: string, lines: readonly string[]): string =>
    `<p style="margin:4mm 0 1mm"><b>${title}</b></p><table style="width:100%;border-collapse:collapse;border-top:.2mm solid #444">${lines.join('')}</table>`
  return page(`<div style="display:flex;justify-content:space-between"><div style="font-size:9pt"><b style="font-size:11pt">KULTUSMINISTERKONFERENZ</b><br>Zentralstelle für ausländisches Bildungswesen (ZAB)</div><div class="fine">Graurheindorfer Straße 157 · 53117 Bonn<br>Postfach 22 40 · 53012 Bonn<br>www.kmk.example/zab</div></div><div style="display:flex;justify-content:space-between;margin-top:10mm"><span>Bonn, den ${look.day('date', facts.date, 'numeric')}</span><span>Geschäftszeichen: ZAB-${look.random.digits(4)}-${look.random.digits(5)}/${facts.date.slice(2, 4)}</span></div>
    <h1 class="center" style="font-size:17pt;margin:8mm 0 1mm">Zeugnisbewertung</h1><p class="center">gemäß dem Übereinkommen über die Anerkennung von Qualifikationen<br>im Hochschulbereich in der europäischen Region vom 11. April 1997</p>
    ${part('Angaben zur Person', [line('Name, Vorname', text('holder', writeName(holder, 'surname-first'))), line('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')), line('Geburtsort', escapeHtml(holder.placeOfBirth))])}
    ${part('Angaben zur ausländischen Qualifikation', [line('Bezeichnung des Abschlusses', text('degree', facts.degree)), line('Studienrichtung', text('subject', facts.subject)), line('Name der Hochschule', text('institution', facts.institution)), line('Land', escapeHtml(holder.nationality.german)), line('Dauer des Studiums', '4 Jahre (Vollzeit)'), line('Hochschulzugang', 'nach 12 Schuljahren')])}
    ${part('Einstufung', [line('Vergleichbarer deutscher Abschluss', master ? 'Masterabschluss' : 'Bachelorabschluss'), line('Ebene', `Deutscher Qualifikationsrahmen (DQR) Stufe ${master ? 7 : 6}`), line('Weiteres Studium', master ? 'Zugang zur Promotion' : 'Zugang zu Masterstudiengängen')])}
    <p style="margin-top:5mm">Die ausländische Hochschule ist staatlich anerkannt. Diese Zeugnisbewertung ist keine Anerkennung im Sinne der Gesetze über reglementierte Berufe.</p><div class="columns"><div>Im Auftrag<br>${drawSignature(look)}<br>Petra Wagner</div></div>${roundStamp(look, 'Sekretariat der Kultusministerkonferenz', 'left:128mm;top:211mm')}`)
}

export const degreeRecognitionLayouts = [
  statement,
  equivalence,
  anabin,
  shortNotice,
  districtNotice,
  numberedStatement,
  statementFor,
  decisionWithReasons,
]
