import { writeDay } from '../../calendar.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import { mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp, splitName } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { DegreeFacts } from '../paper.ts'
import { openBooklet } from './kept/degree.ts'

/** A certificate in English, centred. */
const english: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<div class="center" style="border:1mm double ${look.accent};padding:14mm 8mm;height:240mm"><h1>${text('institution', facts.institution)}</h1><p>hereby certifies that</p><h1>${text('holder', writeName(facts.holder))}</h1><p>born on ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'english')}</p><p>has been awarded the degree of</p><h2>${text('degree', facts.degree)}</h2><p>in</p><h2>${text('subject', facts.subject)}</h2><p style="margin-top:16mm">Given on ${look.day('date', facts.date, 'english')}</p>${drawSignature(look)}<p>Rector</p></div>`,
  )

/** The German translation's wording. */
const german: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<h1 class="center" style="color:${look.accent}">Abschlussurkunde</h1><p class="center">${text('institution', facts.institution)}</p><p style="margin-top:18mm">${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, hat die Abschlussprüfung im Fach ${text('subject', facts.subject)} bestanden. Auf Grund dieser Prüfung wird der Abschluss</p><h2 class="center">${text('degree', facts.degree)}</h2><p>verliehen.</p><p style="margin-top:20mm">Ausgestellt am ${look.day('date', facts.date)}</p>${drawSignature(look)}${roundStamp(look, 'Siegel der Hochschule', 'left:125mm;top:200mm')}`,
  )

/** A diploma with its particulars as pairs. */
const particulars: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<h1>Diploma</h1><p>No. ${look.random.digits(6)}</p>${pairs(
      [
        ['Institution', text('institution', facts.institution)],
        ['Name of graduate', text('holder', writeName(facts.holder, 'surname-first'))],
        ['Date of birth', look.day('dateOfBirth', facts.holder.dateOfBirth, 'iso')],
        ['Qualification', text('degree', facts.degree)],
        ['Field of study', text('subject', facts.subject)],
        ['Date of award', look.day('date', facts.date, 'iso')],
      ],
      'pairs bold',
    )}${drawSignature(look)}`,
  )

const latin: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<div class="center"><p>${text('institution', facts.institution)}</p><h1>Zeugnis über den Hochschul- oder Berufsabschluss</h1></div><p>Name: ${text('holder', writeName(facts.holder))}</p><p>Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Fachrichtung: ${text('subject', facts.subject)}</p><p>Erworbener Grad: ${text('degree', facts.degree)}</p><p>Gesamtnote: gut (1,9)</p><p>Datum: ${look.day('date', facts.date, 'numeric')}</p>`,
  )

/** The diploma supplement, numbered after the European model. */
const supplement: Layout<DegreeFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('holder', facts.holder)
  const entry = (number: string, label: string, value: string): string =>
    `<p style="margin-bottom:2mm"><b>${number}</b>&emsp;<i>${label}</i><br><span style="padding-left:10mm">${value}</span></p>`
  return page(`<h1 class="center" style="font-variant:small-caps">Diploma Supplement</h1><p class="fine">This Diploma Supplement model was developed by the European Commission, Council of Europe and UNESCO/CEPES. It should be free from any value judgements or equivalence statements.</p>
    <h2>1. Holder of the qualification</h2>${entry('1.1', 'Family name(s)', surname)}${entry('1.2', 'First name(s)', givenNames)}${entry('1.3', 'Date of birth (dd/mm/yyyy)', look.day('dateOfBirth', facts.holder.dateOfBirth, 'slash'))}${entry('1.4', 'Student identification number or code', look.random.digits(8))}
    <h2>2. Information identifying the qualification</h2>${entry('2.1', 'Name of qualification and (if applicable) title conferred', text('degree', facts.degree))}${entry('2.2', 'Main field(s) of study for the qualification', text('subject', facts.subject))}${entry('2.3', 'Name and status of awarding institution', `${text('institution', facts.institution)}<br><span style="padding-left:10mm">state-recognised</span>`)}${entry('2.5', 'Language(s) of instruction/examination', 'English')}
    <h2>3. Level and duration</h2>${entry('3.2', 'Official duration of programme in credits and/or years', '4 years, 240 credits')}
    <h2>6. Certification of the supplement</h2>${entry('6.1', 'Date', look.day('date', facts.date, 'slash'))}${drawSignature(look)}<p class="fine">Registrar</p>`)
}

/** '3rd day of July 2015' */
function ceremonially(day: IsoDate): string {
  const [date = '', ...monthAndYear] = writeDay(day, 'english').split(' ')
  const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[Number(date)] ?? 'th'
  return `${date}<sup>${ending}</sup> day of ${monthAndYear.join(' ')}`
}

/** A senate confers the degree in one long sentence, days in full English, marks and registration numbers below. */
const conferment: Layout<DegreeFacts> = (facts, look) => {
  const { random } = look
  return page(`<div style="display:flex;justify-content:space-between;font-size:8pt"><span>Reg. No. ${random.digits(4)}/${facts.date.slice(0, 4)}</span><span>Sl. No. A ${random.digits(6)}</span></div><div class="center" style="margin-top:8mm"><div style="font-size:21pt;color:${look.accent}">${text('institution', facts.institution)}</div><p class="fine">Established by Act No. XII of 1961 · Accredited 14 May 2009</p></div>
    <p style="font-size:13pt;line-height:1.9;text-align:justify;margin-top:16mm">The Senate, on the recommendation of the Academic Council, makes known that <b>${text('holder', writeName(facts.holder))}</b>, born on the ${mark('dateOfBirth', facts.holder.dateOfBirth, ceremonially(facts.holder.dateOfBirth))}, having completed the prescribed course of study and passed the final examination held in ${Number(facts.date.slice(0, 4))} in the Second Division, has been admitted to the degree of <b>${text('degree', facts.degree)}</b> (major: ${text('subject', facts.subject)}) with all the rights and privileges thereto pertaining.</p>
    <p style="font-size:11pt;margin-top:12mm">Given under the seal of the University this ${mark('date', facts.date, ceremonially(facts.date))}.</p>
    <div class="signs"><div class="sign">${drawSignature(look)}<br><small>Registrar</small></div><div class="sign">${drawSignature(look)}<br><small>Vice-Chancellor</small></div></div><table class="grid" style="width:90mm;margin-top:12mm;font-size:8pt"><tr><th>Credits</th><th>CGPA</th><th>Class</th><th>Period of study</th></tr><tr><td>164</td><td>7.84 / 10</td><td>II-1</td><td>${Number(facts.date.slice(0, 4)) - 4} – ${facts.date.slice(0, 4)}</td></tr></table>${roundStamp(look, 'Seal of the University', 'left:140mm;top:226mm')}`)
}

/** The diploma as many state universities print it: degree in capitals, the graduate's particulars as colon lines, class and mode of study, two numbers at the foot. */
const rectorConfers: Layout<DegreeFacts> = (facts, look) => {
  const line = (label: string, value: string): string =>
    `<div style="display:flex;margin:2mm 0 2mm 24mm"><span style="width:50mm">${label}:</span><b>${value}</b></div>`
  return page(`<div style="border:1.2mm solid ${look.accent};outline:.3mm solid ${look.accent};outline-offset:-2.4mm;padding:12mm 10mm;height:228mm;position:relative"><div class="center"><p class="fine">MINISTRY OF EDUCATION AND TRAINING</p><p style="font-size:12pt;margin-top:4mm">The Rector of</p><p style="font-size:16pt;line-height:1.2"><b>${text('institution', facts.institution)}</b></p><p style="margin-top:8mm">hereby confers</p><p class="fine" style="margin:0">THE DEGREE OF</p><p style="font-size:20pt;line-height:1.2;color:${look.accent}"><b>${text('degree', facts.degree)}</b></p><p style="margin:4mm 0 8mm">upon</p></div>
    ${line(facts.holder.sex === 'F' ? 'Ms' : 'Mr', text('holder', writeName(facts.holder)))}${line('Date of birth', look.day('dateOfBirth', facts.holder.dateOfBirth, 'english'))}${line('Major', text('subject', facts.subject))}${line('Year of graduation', facts.date.slice(0, 4))}${line('Degree classification', 'Good')}${line('Mode of study', 'Full-time')}
    <div class="columns" style="margin-top:16mm"><div></div><div class="center">Given on ${look.day('date', facts.date, 'english')}<br>RECTOR<br>${drawSignature(look)}<br>Assoc. Prof. Dr. M. Larsen</div></div><div class="fine" style="position:absolute;left:12mm;bottom:10mm">Serial number: QH ${look.random.digits(6)}<br>Reference number: ${look.random.digits(3)}/${facts.date.slice(2, 4)}-DT</div>${roundStamp(look, 'University', 'left:72mm;bottom:14mm')}</div>`)
}

export const degreeLayouts = [
  english,
  german,
  particulars,
  latin,
  supplement,
  conferment,
  rectorConfers,
  openBooklet,
]
