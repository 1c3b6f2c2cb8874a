import { page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { DegreeFacts } from '../paper.ts'

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

/** Kept for measuring. */
const latin: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<div class="center"><p>${text('institution', facts.institution)}</p><h1>Zeugnis über den Hochschul- oder Berufsabschluss</h1></div><p>Name: ${text('holder', writeName(facts.holder))}</p><p>Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Fachrichtung: ${text('subject', facts.subject)}</p><p>Erworbener Grad: ${text('degree', facts.degree)}</p><p>Gesamtnote: gut (1,9)</p><p>Datum: ${look.day('date', facts.date, 'numeric')}</p>`,
  )

export const degreeLayouts = [english, german, particulars, latin]
