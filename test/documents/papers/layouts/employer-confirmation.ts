import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, letterhead, pairs, plainAddress } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { EmployerConfirmationFacts } from '../paper.ts'

/** A letter in sentences. */
const letter: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('employer', facts.employer), plainAddress(facts.employerAddress))}<p class="right">${look.plainDay(facts.date)}</p><h1>Arbeitgeberbescheinigung</h1><p>Hiermit bescheinigen wir, dass ${salutation(facts.employee)} ${text('employee', writeName(facts.employee))} seit dem ${look.day('startDate', facts.startDate)} in unserem Unternehmen als ${text('jobTitle', facts.jobTitle)} beschäftigt ist. Das Arbeitsverhältnis ist ${mark('unlimited', true, 'unbefristet')} und ungekündigt.</p><p>Das monatliche Bruttogehalt beträgt ${look.euro('grossEuro', facts.grossEuro)}.</p>${drawSignature(look)}<p>Personalabteilung</p>`,
  )

const form: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `<h1>Bescheinigung des Arbeitgebers zur Vorlage bei der Ausländerbehörde</h1>${pairs(
      [
        ['Arbeitgeber', text('employer', facts.employer)],
        ['Anschrift', plainAddress(facts.employerAddress)],
        ['Arbeitnehmer/in', text('employee', writeName(facts.employee, 'surname-first'))],
        ['beschäftigt seit', look.day('startDate', facts.startDate, 'numeric')],
        ['beschäftigt als', text('jobTitle', facts.jobTitle)],
        ['Arbeitsverhältnis', mark('unlimited', true, '☒ unbefristet ☐ befristet')],
        ['Bruttoverdienst monatlich', look.euro('grossEuro', facts.grossEuro)],
      ],
      'pairs ruled',
    )}<p>Ausgestellt am ${look.plainDay(facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const english: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('employer', facts.employer), plainAddress(facts.employerAddress))}<h2>Confirmation of Employment / Arbeitgeberbestätigung</h2><p>To whom it may concern,</p><p>we confirm that ${escapeHtml(facts.employee.sex === 'F' ? 'Ms' : 'Mr')} ${text('employee', writeName(facts.employee))} has been employed with us as ${text('jobTitle', facts.jobTitle)} since ${look.day('startDate', facts.startDate, 'english')} on a ${mark('unlimited', true, 'permanent')} contract. The gross monthly salary is ${look.euro('grossEuro', facts.grossEuro, 'english')}.</p><p>${look.plainDay(facts.date, 'english')}</p>${drawSignature(look)}`,
  )

/** Kept for measuring. */
const shortNote: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `<p>${text('employer', facts.employer)}<br>${plainAddress(facts.employerAddress)}</p><h2>Beschäftigungsnachweis</h2><p>${text('employee', writeName(facts.employee))} – Eintritt: ${look.day('startDate', facts.startDate, 'numeric')} – Tätigkeit: ${text('jobTitle', facts.jobTitle)} – Gehalt: ${look.euro('grossEuro', facts.grossEuro)} brutto monatlich. Das Arbeitsverhältnis besteht ${mark('unlimited', true, 'auf unbestimmte Zeit')}.</p><p>${look.plainDay(facts.date)}</p>`,
  )

export const employerConfirmationLayouts = [letter, form, english, shortNote]
