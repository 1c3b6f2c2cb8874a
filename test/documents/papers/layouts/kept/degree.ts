import { addDays } from '../../../calendar.ts'
import { page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { DegreeFacts } from '../../paper.ts'

/** Kept for measuring: the booklet of a state diploma opened: series and number on the left page, the decision of the examination commission in four short sentences on the right one. */
export const openBooklet: Layout<DegreeFacts> = (facts, look) => {
  const { holder } = facts
  const year = Number(facts.date.slice(0, 4))
  const half = 'flex:1;padding:8mm 6mm;min-height:150mm'
  const line = (content: string): string => `<p style="margin:0 0 4mm">${content}</p>`
  return page(`<p class="fine">Certified copy of the original – 1 sheet</p><div style="display:flex;border:.5mm solid ${look.accent};background:linear-gradient(90deg,#f6f2e6 49%,#d9d2bd 50%,#f6f2e6 51%);margin:20mm -12mm 0 -14mm;font-size:10pt"><div style="${half}" class="center"><div style="width:24mm;height:24mm;border:.5mm solid ${look.accent};border-radius:50%;margin:4mm auto 10mm"></div><p style="font-size:20pt;letter-spacing:2mm;color:${look.accent}">DIPLOMA</p><p>Series ${look.random.pick(['KB', 'M', 'PA', 'ES'])} No. ${look.random.digits(8)}</p><p style="margin-top:16mm;font-size:8.4pt">This diploma is a state document.<br>It is valid with the supplement of academic results.</p><p style="font-size:8.4pt">Entered in the register under No. ${look.random.digits(4)}<br>on ${look.plainDay(addDays(facts.date, 9), 'numeric')}</p></div>
    <div style="${half}">${line(`<b style="font-size:13pt">${text('holder', writeName(holder))}</b>`)}${line(`(date of birth: ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')})`)}${line(`entered in ${year - 4} and in ${year} completed the full course of`)}${line(`<b>${text('institution', facts.institution)}</b>`)}${line(`in the speciality “${text('subject', facts.subject)}”.`)}${line(`By decision of the State Examination Commission of ${look.day('date', facts.date, 'numeric')} (minutes No. ${look.random.int(3, 40)}) the qualification of`)}${line(`<b style="color:${look.accent}">${text('degree', facts.degree)}</b>`)}${line('was conferred.')}<div style="font-size:8.4pt;margin-top:8mm">Chairman of the Commission ${drawSignature(look)}<br>Rector ${drawSignature(look)}<br>Secretary &nbsp; V. Marin</div></div></div>
    <p class="fine" style="margin-top:6mm">The copy agrees with the original. Notary office No. 7, register ${look.random.digits(4)}, fee 120.00, ${look.plainDay(addDays(facts.date, 400), 'numeric')}.</p>`)
}
