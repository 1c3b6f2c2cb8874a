import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { addDays } from '../../../calendar.ts'
import { plainAddress, roundStamp, tick } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { FiktionFacts } from '../../paper.ts'

/** Kept for measuring: the certificate as one sheet printed by the office's software: captions on the right of a photograph, the end of validity in a bar, effects with their boxes at the right edge. */
export const besidePhotograph: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const of4 = facts.legalBasis.includes('Abs. 4')
  const datum = (caption: string, value: string): string =>
    `<div style="margin-bottom:1.8mm"><span style="font-size:7.6pt;color:#555">${caption}</span><br>${value}</div>`
  const effect = (checked: boolean, words: string): string =>
    `<div style="display:flex;justify-content:space-between;border-bottom:.2mm solid #ccc;padding:1.6mm 0"><span style="width:140mm">${words}</span><span style="font-size:13pt">${tick(checked)}</span></div>`
  const name =
    holder.givenNames === null
      ? datum('Name', text('surname', holder.surname))
      : `${datum('Name', text('surname', holder.surname))}${datum('Vorname(n)', text('givenNames', holder.givenNames))}`
  return page(`<div style="display:flex;justify-content:space-between;align-items:end"><span><b style="font-size:15pt">Fiktionsbescheinigung</b><br>nach § 81 Absatz 5 AufenthG</span><span style="font-size:9pt;text-align:right">${escapeHtml(facts.authority)}<br>Seriennummer ${look.random.pick(['M', 'N', 'P'])}${look.random.digits(7)}<br>gedruckt ${look.plainDay(facts.date, 'numeric')}</span></div><div style="border-top:.6mm solid #222;margin:3mm 0 6mm"></div>
    <div style="display:flex;gap:8mm"><div class="photo" style="flex:0 0 35mm;height:45mm"><i></i></div><div style="flex:1">${name}${datum('geboren', `${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} in ${escapeHtml(holder.placeOfBirth)}`)}${datum('Staatsangehörigkeit', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}</div><div style="flex:1">${datum('Wohnort', plainAddress(facts.address))}${datum('Pass', `${escapeHtml(facts.passportNumber)}<br><span class="fine">gültig bis ${look.plainDay(addDays(facts.validUntil, 1200), 'numeric')}</span>`)}${datum('AZR-Nummer', look.random.digits(12))}</div></div>
    <div style="background:#222;color:#fff;padding:2.5mm 4mm;margin:6mm 0;display:flex;justify-content:space-between"><span>gültig längstens bis</span><b style="font-size:13pt">${look.day('validUntil', facts.validUntil, 'numeric')}</b></div>
    <p>Ein Antrag auf einen Aufenthaltstitel liegt vor (Eingang ${look.plainDay(addDays(facts.date, -5), 'numeric')}). Daraus folgt kraft Gesetzes:</p>${effect(of4, `Fortgeltung des bisherigen Titels bis zur Entscheidung, ${of4 ? text('legalBasis', facts.legalBasis) : '§ 81 Abs. 4 AufenthG'}`)}${effect(!of4, 'Erlaubter Aufenthalt bis zur Entscheidung, § 81 Abs. 3 Satz 1 AufenthG')}${effect(false, 'Ausgesetzte Abschiebung bis zur Entscheidung, § 81 Abs. 3 Satz 2 AufenthG')}
    <p style="margin-top:4mm">Nebenbestimmungen: Beschäftigung wie bisher erlaubt. Sozialleistungen können zum Wegfall der Voraussetzungen führen.</p><p class="fine">Die Bescheinigung verliert ihre Wirkung mit Bekanntgabe der Entscheidung, auch vor Ablauf der Gültigkeit. Sie ist kein Passersatz.</p><div style="display:flex;justify-content:space-between;align-items:center;margin-top:6mm"><span>Im Auftrag<br><br>Seifert</span>${roundStamp(look, 'Ausländerbehörde', 'position:static')}</div>`)
}
