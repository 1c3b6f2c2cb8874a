import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { pairs, roundStamp } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { PracticeLicenceFacts } from '../paper.ts'

const deed: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<p class="center">${escapeHtml(facts.authority)}</p><h1 class="center">Urkunde über die Erlaubnis zum Führen der Berufsbezeichnung</h1><h2 class="center">„${escapeHtml(facts.occupation)}“</h2><p>${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, erhält mit Wirkung vom heutigen Tage die Erlaubnis, die Berufsbezeichnung zu führen (Berufsausübungserlaubnis).</p><p>${look.day('date', facts.date)}</p>${roundStamp(look, escapeHtml(facts.authority), 'left:120mm;top:150mm')}`,
  )

const notice: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<h1>Berufsausübungserlaubnis</h1>${pairs([
      ['Erteilt an', text('holder', writeName(facts.holder))],
      ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
      ['Beruf', escapeHtml(facts.occupation)],
      ['Behörde', escapeHtml(facts.authority)],
      ['Datum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

/** Kept for measuring: the office's letter that grants the licence, operative part indented. */
const chamberLetter: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<p><b>${escapeHtml(facts.authority)}</b><br><span class="fine">Referat Gesundheitsfachberufe · Az. 21-${look.random.digits(4)}</span></p><p class="right">${look.day('date', facts.date)}</p><p>${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}<br>* ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><h2>Erteilung der Berufserlaubnis</h2><p>Auf Ihren Antrag ergeht folgender Bescheid:</p><p style="padding-left:10mm">Ihnen wird die Erlaubnis zur Ausübung des Berufs ${escapeHtml(facts.occupation)} erteilt. Sie gilt im gesamten Bundesgebiet.</p><p>Mit freundlichen Grüßen<br>Im Auftrag</p>${roundStamp(look, 'Siegel', 'left:120mm;top:150mm')}`,
  )

export const practiceLicenceLayouts = [deed, notice, chamberLetter]
