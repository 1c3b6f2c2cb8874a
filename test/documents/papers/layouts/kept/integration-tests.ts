import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { salutation, writeName } from '../../../life/person.ts'
import { boxes, drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { IntegrationCourseFacts, LifeInGermanyFacts } from '../../paper.ts'

/** Kept for measuring: the result sheet of an adult education centre: a scale of the two limits, points in a sentence with the questions, day of the test in the subject and that of the sheet at the foot. */
export const limitsOnAScale: Layout<LifeInGermanyFacts> = (facts, look) => {
  const { holder, points } = facts
  const passed = points >= 15
  const limit = (label: string, value: string): string =>
    `<div style="flex:1;border-top:1mm solid ${look.accent};padding-top:1mm;font-size:8.6pt">${label}<br><b>${value}</b></div>`
  return page(`<div style="border-bottom:.3mm solid #666;padding-bottom:2mm;display:flex;justify-content:space-between"><b>${text('issuer', facts.issuer)}</b><span class="fine">Prüfstellennummer ${look.random.digits(6)} · im Auftrag des BAMF</span></div>
    <p style="margin-top:16mm">Ergebnisblatt Nr. ${look.random.digits(5)}<br>Testtermin: ${look.plainDay(addDays(facts.date, -34), 'numeric')}, 10 Uhr, Raum 3.12</p><h1 style="font-size:17pt">Gesamtergebnis „Leben in Deutschland“</h1><p>für ${salutation(holder)}</p><p style="font-size:13pt">${text('holder', writeName(holder, 'surname-capitals'))}</p><p>geboren: ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} &nbsp; Geburtsort: ${escapeHtml(holder.placeOfBirthInGerman)} &nbsp; Landesteil: Sachsen</p>
    <p style="margin-top:8mm">Der Fragebogen enthielt 33 Fragen mit je vier Antworten. Zutreffend beantwortet wurden <b>${mark('points', points, String(points))}</b> Fragen. Der Test gilt als <b>${passed ? 'bestanden' : 'nicht bestanden'}</b>.</p>
    <div style="display:flex;gap:4mm;margin:8mm 0">${limit('Grenze Orientierungskurs', '15 Fragen')}${limit('Grenze Einbürgerung', '17 Fragen')}${limit('Bearbeitungszeit', '60 Minuten')}</div><p>Der Nachweis gilt unbefristet. Eine Wiederholung zur Verbesserung ist möglich (Gebühr ${look.plainEuro(25)}). Einsicht in den Fragebogen wird nicht gewährt.</p>
    <div style="display:flex;gap:20mm;margin-top:16mm;align-items:end"><span>Ausgestellt: ${look.day('date', facts.date, 'numeric')}</span><span>${drawSignature(look)}<br><small>Leitung der Prüfstelle</small></span></div>`)
}

/** Kept for measuring: the certificate as a form with lines of boxes: person and passport above, two results facing each other, course and provider below, the federal office only in the head. */
export const facingResults: Layout<IntegrationCourseFacts> = (facts, look) => {
  const { holder } = facts
  const earlier = (days: number): string => look.plainDay(addDays(facts.date, -days), 'numeric')
  const result = (title: string, content: string): string =>
    `<div style="border:.5mm solid ${look.accent};padding:4mm;text-align:center"><span style="font-size:9pt">${title}</span><div style="font-size:17pt;margin:2mm 0">${content}</div></div>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:center"><span style="font-size:9pt">Bundesamt für Migration und Flüchtlinge · 90461 Nürnberg</span><span style="font-size:9pt">Zertifikats-Nr. ${escapeHtml(facts.number)}</span></div><div style="border-top:.5mm solid ${look.accent};margin:2mm 0 12mm"></div><p style="font-size:20pt;margin-bottom:1mm">Zertifikat Integrationskurs</p><p>Nachweis nach § 17 Abs. 2 der Integrationskursverordnung</p>
    ${boxes([
      [
        ['Familienname, Vorname(n)', text('holder', writeName(holder, 'surname-first'))],
        ['Tag der Geburt', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')],
      ],
      [
        ['Ort der Geburt', escapeHtml(holder.placeOfBirthInGerman)],
        ['Pass oder Passersatz', escapeHtml(facts.passportNumber)],
        ['Staatsangehörigkeit', escapeHtml(holder.nationality.adjective)],
      ],
    ])}
    <div class="columns" style="gap:5mm;margin:8mm 0">${result('Deutsch-Test für Zuwanderer<br>erreichtes Niveau', `<b>${text('level', facts.level)}</b>`)}${result('Leben in Deutschland<br>erreichte Punktzahl', `<b>${mark('points', facts.points, String(facts.points))}</b> / 33`)}</div>
    ${boxes([
      [
        ['Sprachprüfung am', earlier(66)],
        ['Test am', earlier(45)],
        ['Unterrichtseinheiten', '700'],
      ],
      [
        ['Kursträger', text('issuer', facts.issuer)],
        ['Kursnummer', look.random.digits(8)],
      ],
    ])}
    <p style="margin-top:6mm">Mit diesem Zertifikat gelten ausreichende Kenntnisse der deutschen Sprache sowie Grundkenntnisse der Rechts- und Gesellschaftsordnung als nachgewiesen, wenn das Niveau B1 und mindestens 15 Punkte erreicht sind.</p><div style="display:flex;justify-content:space-between;align-items:end;margin-top:14mm"><span>Nürnberg, ${look.day('date', facts.date)}</span><span>${drawSignature(look)}<br><small>Referat 82B</small></span></div>`)
}
