import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { boxes, pairs, plainAddress, signaturePlace, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { TrainingFacts } from '../paper.ts'

function signatures(facts: TrainingFacts, look: Look): string {
  const { city } = facts.employerAddress
  return `<div class="signs">${signaturePlace(look, 'Ausbildender', city, facts.signedOn)}${signaturePlace(look, 'Auszubildende/r', city, facts.signedOn)}</div>`
}

/** Pay rises from year to year; the first year's is the one the form states. */
const payByYear = (facts: TrainingFacts): number[] =>
  [0, 1, 2].map((year) => facts.payPerMonthEuro + year * 80)

/** The chamber's form in boxes. */
const chamberForm: Layout<TrainingFacts> = (facts, look) =>
  page(`<p class="right fine">Industrie- und Handelskammer zu Leipzig</p><h1>Berufsausbildungsvertrag</h1><p class="fine">(§§ 10, 11 Berufsbildungsgesetz)</p>
    ${boxes([
      [
        ['Ausbildender (Firma)', text('employer', facts.employer)],
        ['Anschrift', plainAddress(facts.employerAddress)],
      ],
      [
        ['Auszubildende/r (Name, Vorname)', text('trainee', writeName(facts.trainee, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')],
      ],
      [['Anschrift der/des Auszubildenden', plainAddress(facts.traineeAddress)]],
      [
        ['Ausbildungsberuf', text('occupation', facts.occupation)],
        ['Berufsschule', escapeHtml(facts.school)],
      ],
      [
        ['Beginn der Ausbildung', look.day('startDate', facts.startDate, 'numeric')],
        ['Ende der Ausbildung', look.day('endDate', facts.endDate, 'numeric')],
        ['Probezeit', '4 Monate'],
      ],
    ])}
    <p>Die Vergütung beträgt monatlich brutto:</p>${table(['1. Ausbildungsjahr', '2. Ausbildungsjahr', '3. Ausbildungsjahr'], [payByYear(facts).map((pay, year) => (year === 0 ? look.euro('payPerMonthEuro', pay) : look.plainEuro(pay)))])}${signatures(facts, look)}`)

const clauses: Layout<TrainingFacts> = (facts, look) =>
  page(`<h1 class="center">Ausbildungsvertrag</h1><p>zwischen ${text('employer', facts.employer)}, ${plainAddress(facts.employerAddress)} (Träger der praktischen Ausbildung) und ${salutation(facts.trainee)} ${text('trainee', writeName(facts.trainee))}, geb. am ${look.day('dateOfBirth', facts.trainee.dateOfBirth)}, ${plainAddress(facts.traineeAddress)}.</p>
    <p>§ 1 Die Ausbildung zum Beruf ${text('occupation', facts.occupation)} beginnt am ${look.day('startDate', facts.startDate)} und endet am ${look.day('endDate', facts.endDate)}.</p><p>§ 2 Die Probezeit beträgt vier Monate.</p><p>§ 3 Die Ausbildungsvergütung beträgt im ersten Ausbildungsjahr ${look.euro('payPerMonthEuro', facts.payPerMonthEuro)} brutto monatlich, im zweiten ${look.plainEuro(payByYear(facts)[1] ?? 0)}, im dritten ${look.plainEuro(payByYear(facts)[2] ?? 0)}.</p><p>§ 4 Die regelmäßige wöchentliche Ausbildungszeit beträgt 39 Stunden.</p>${signatures(facts, look)}`)

const particulars: Layout<TrainingFacts> = (facts, look) =>
  page(
    `<h1>Berufsausbildungsvertrag</h1>${pairs(
      [
        ['Ausbildungsbetrieb', text('employer', facts.employer)],
        ['Auszubildende/r', text('trainee', writeName(facts.trainee))],
        ['geboren am', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')],
        ['Ausbildungsberuf', text('occupation', facts.occupation)],
        ['Ausbildungsbeginn', look.day('startDate', facts.startDate, 'numeric')],
        ['Ausbildungsende', look.day('endDate', facts.endDate, 'numeric')],
        ['Vergütung 1. Jahr (brutto/Monat)', look.euro('payPerMonthEuro', facts.payPerMonthEuro)],
        ['Vergütung 2. Jahr', look.plainEuro(payByYear(facts)[1] ?? 0)],
      ],
      'pairs ruled',
    )}${signatures(facts, look)}`,
  )

/** Kept for measuring. */
const period: Layout<TrainingFacts> = (facts, look) =>
  page(
    `<h2>Vertrag über eine Berufsausbildung</h2><div class="columns"><div><b>Betrieb</b><br>${text('employer', facts.employer)}</div><div><b>Auszubildende Person</b><br>${text('trainee', writeName(facts.trainee))}<br>Geburtsdatum ${look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')}</div></div><p>Beruf: ${text('occupation', facts.occupation)}. Ausbildungszeit vom ${look.day('startDate', facts.startDate, 'numeric')} bis ${look.day('endDate', facts.endDate, 'numeric')}.</p><p>Monatliche Ausbildungsvergütung: ${look.euro('payPerMonthEuro', facts.payPerMonthEuro)} (1. Jahr).</p>${signatures(facts, look)}`,
  )

export const trainingContractLayouts = [chamberForm, clauses, particulars, period]
