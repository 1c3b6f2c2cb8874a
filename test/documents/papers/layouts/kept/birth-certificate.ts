import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import { type Layout } from '../../look.ts'
import type { BirthFacts } from '../../paper.ts'

/** Kept for measuring: a certification of live birth as vital records offices print it: numbered cells in capitals of unequal width, hour, weight and attendant besides, mother before father, filing and issue days. */
export const liveBirth: Layout<BirthFacts> = (facts, look) => {
  const { child } = facts
  const [father, mother] = facts.parents
  const cell = (number: number, caption: string, value: string, grow = 1): string =>
    `<div style="flex:${grow};border:.2mm solid #456;margin:0 -.2mm -.2mm 0;padding:.8mm 1.6mm 1.2mm;min-height:11mm"><div style="font-size:5.8pt;color:#345">${number}. ${caption}</div>${value}</div>`
  const row = (...cells: readonly string[]): string => `<div style="display:flex">${cells.join('')}</div>`
  return page(`<div style="background:#f2f6fa;border:1mm solid #7d94ad;padding:6mm;margin:0 -6mm"><div style="display:flex;justify-content:space-between;font-size:8pt"><span>STATE FILE NUMBER<br><b style="font-size:10.5pt">${text('registryNumber', facts.registryNumber)}</b></span><span class="center" style="font-size:9pt">${text('authority', facts.authority)}<br>OFFICE OF VITAL RECORDS</span><span class="right">LOCAL FILE<br>${look.random.digits(6)}</span></div><p class="center" style="font-size:15pt;letter-spacing:.6mm;margin:5mm 0"><b>CERTIFICATION OF LIVE BIRTH</b></p>
    ${row(cell(1, 'CHILD’S NAME (GIVEN NAMES, SURNAME)', text('child', writeName(child)), 3), cell(2, 'TIME OF BIRTH', '0613 HRS'), cell(3, 'SEX', child.sex === 'F' ? 'FEMALE' : 'MALE'))}
    ${row(cell(4, 'DATE OF BIRTH', look.day('datesOfBirth', child.dateOfBirth, 'american'), 2), cell(5, 'CITY, TOWN OR LOCATION OF BIRTH', text('place', facts.place), 2), cell(6, 'PLURALITY', 'SINGLE'))}
    ${row(cell(7, 'FACILITY', 'CENTRAL MATERNITY HOSPITAL', 3), cell(8, 'BIRTH WEIGHT', '3,410 G'), cell(9, 'ATTENDANT', 'MIDWIFE'))}
    ${row(cell(10, 'MOTHER’S FULL NAME', text('parents', writeName(mother)), 3), cell(11, 'MOTHER’S DATE OF BIRTH', look.plainDay(mother.dateOfBirth, 'american'), 2))}
    ${row(cell(12, 'MOTHER’S BIRTHPLACE', escapeHtml(mother.placeOfBirth), 2), cell(13, 'RESIDENCE', '14 ORCHARD LANE', 2), cell(14, 'INSIDE CITY LIMITS', 'YES'))}
    ${row(cell(15, 'FATHER’S FULL NAME', text('parents', writeName(father)), 3), cell(16, 'FATHER’S DATE OF BIRTH', look.plainDay(father.dateOfBirth, 'american'), 2))}
    ${row(cell(17, 'FATHER’S BIRTHPLACE', escapeHtml(father.placeOfBirth), 2), cell(18, 'INFORMANT', 'MOTHER', 2))}
    ${row(cell(19, 'DATE FILED BY REGISTRAR', look.plainDay(addDays(child.dateOfBirth, 12), 'american')), cell(20, 'DATE ISSUED', look.plainDay(facts.issuedOn, 'american')))}
    <p style="font-size:8.4pt;margin-top:5mm">This is a true certification of the record on file in this office. It is not valid without the raised seal. Any alteration or erasure voids this certificate.</p>${drawSignature(look)}<p style="font-size:8.4pt">State Registrar</p></div>${roundStamp(look, 'Office of Vital Records', 'left:140mm;top:170mm')}`)
}
