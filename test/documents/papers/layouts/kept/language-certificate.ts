import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { salutation, writeName } from '../../../life/person.ts'
import { drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { LanguageFacts } from '../../paper.ts'

const scale = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** Kept for measuring: a licensed board's certificate with all levels on a strip and one of them filled in, the result named again in a sentence, percentages by skill. */
export const levelStrip: Layout<LanguageFacts> = (facts, look) => {
  const { holder, level } = facts
  const strip = scale
    .map((step) =>
      step === level
        ? `<span style="flex:1;background:${look.accent};color:#fff;text-align:center;padding:2mm;font-weight:bold">${step}</span>`
        : `<span style="flex:1;border:.2mm solid #999;color:#888;text-align:center;padding:2mm">${step}</span>`,
    )
    .join('')
  const skill = (name: string, share: number): string =>
    `<div style="display:flex;align-items:center;margin-bottom:1.4mm"><span style="width:46mm">${name}</span><span style="width:70mm;border:.2mm solid #aaa;height:3.4mm"><span style="display:block;height:100%;width:${share}%;background:#c3ccd6"></span></span><span style="padding-left:4mm">${share} %</span></div>`
  const day = look.plainDay(addDays(facts.date, -17), 'numeric')
  return page(`<div style="border:.3mm solid #888;padding:10mm 12mm;min-height:220mm"><div style="display:flex;justify-content:space-between"><span style="font-size:12pt;width:100mm">${text('issuer', facts.issuer)}</span><span class="fine right">Mitglied im Verband der<br>Sprachprüfungsanbieter</span></div><p style="font-size:22pt;margin:12mm 0 2mm;color:${look.accent}">Nachweis deutscher Sprachkenntnisse</p><p class="fine">Certificate of proficiency in German</p>
    <p style="margin-top:8mm">${salutation(holder)} <b>${text('holder', writeName(holder))}</b><br>Geburtsdatum ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} · Geburtsort ${escapeHtml(holder.placeOfBirth)} · Kandidatennummer ${look.random.digits(6)}</p><p>hat sich am ${day} der Prüfung „Deutsch im Alltag und Beruf“ unterzogen.</p>
    <div style="display:flex;gap:1mm;margin:6mm 0 2mm">${strip}</div><p class="fine">Stufen des Gemeinsamen Europäischen Referenzrahmens</p><p style="font-size:12pt">Bestanden wurde das Niveau <b>${mark('level', level, level)}</b>.</p>
    <div style="margin-top:6mm;font-size:9.4pt">${skill('Verstehen (Lesen)', 74)}${skill('Verstehen (Hören)', 81)}${skill('Schreiben', 66)}${skill('Sprechen', 88)}</div><p style="font-size:9pt">Zum Bestehen sind in jedem Teil 60 % nötig.</p>
    <div style="display:flex;justify-content:space-between;align-items:end;margin-top:12mm"><div>Ausgefertigt am ${look.day('date', facts.date, 'numeric')}<br><span class="fine">Zeugnisnummer ${escapeHtml(facts.number)}, gültig ohne Ablauf</span></div><div>${drawSignature(look)}<br><small>Prüfende: M. Adler, T. Quandt</small></div></div></div>`)
}
