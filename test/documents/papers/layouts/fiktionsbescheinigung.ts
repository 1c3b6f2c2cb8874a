import { escapeHtml, mark, page, text } from '../../markup.ts'
import { boxes, namesInOrder, pairs, plainAddress, recipient, roundStamp, tick } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { FiktionFacts } from '../paper.ts'

/** The official form: six panels, legal effect as ticks. Anlage D3 AufenthV. */
const officialForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const of4 = facts.legalBasis.includes('Abs. 4')
  return page(`<h1 class="center">Fiktionsbescheinigung</h1><p class="center">gemäß § 81 Abs. 5 des Aufenthaltsgesetzes</p>
    ${pairs(
      [
        ['Name', text('surname', holder.surname)],
        ['Vornamen', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames)],
        ['Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth)],
        [
          'Staatsangehörigkeit',
          mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)),
        ],
        ['Nummer des Passes', escapeHtml(facts.passportNumber)],
        ['Anschrift', plainAddress(facts.address)],
      ],
      'pairs ruled',
    )}
    <p>Die Inhaberin/der Inhaber hat die Erteilung/Verlängerung eines Aufenthaltstitels beantragt.</p>
    <p>${tick(!of4)} Der Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).</p><p>${tick(of4)} ${of4 ? `Der bisherige Aufenthaltstitel gilt als fortbestehend (${text('legalBasis', facts.legalBasis)}).` : 'Der bisherige Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG).'}</p>
    <p><b>Gültig bis: ${look.day('validUntil', facts.validUntil)}</b></p><p>${escapeHtml(facts.address.city)}, ${look.plainDay(facts.date)}</p><p>${escapeHtml(facts.authority)}</p>${roundStamp(look, escapeHtml(facts.authority), 'right:25mm;top:170mm')}`)
}

/** A letter with the same effect, in sentences. */
const letter: Layout<FiktionFacts> = (facts, look) =>
  page(`<p><b>${escapeHtml(facts.authority)}</b></p>${recipient(escapeHtml(facts.authority), facts.holder, plainAddress(facts.address))}<h2>Bescheinigung über die Fiktionswirkung nach § 81 Abs. 5 AufenthG (Fiktionsbescheinigung)</h2>
    <p>Hiermit wird ${namesInOrder(facts.holder)}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, bescheinigt, dass der bisherige Aufenthaltstitel nach ${text('legalBasis', facts.legalBasis)} als fortbestehend gilt.</p>
    <p>Diese Bescheinigung ist gültig bis zum ${look.day('validUntil', facts.validUntil)}.</p><p>Ausgestellt am ${look.plainDay(facts.date)}</p>`)

/** Small print above the values. */
const boxedForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  return page(
    `<p>${escapeHtml(facts.authority)}</p><h1>FIKTIONSBESCHEINIGUNG</h1>${boxes([
      [
        ['Familienname', text('surname', holder.surname)],
        ['Vorname(n)', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames)],
      ],
      [
        ['Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')],
        ['Pass-Nr.', escapeHtml(facts.passportNumber)],
      ],
      [
        ['Ausgestellt am', look.plainDay(facts.date, 'numeric')],
        ['Gültig bis', look.day('validUntil', facts.validUntil, 'numeric')],
      ],
      [['Rechtsgrundlage', text('legalBasis', facts.legalBasis)]],
    ])}<p>Der Aufenthaltstitel gilt vom Zeitpunkt seines Ablaufs bis zur Entscheidung als fortbestehend.</p>${roundStamp(look, 'Ausländerbehörde', 'left:130mm;top:120mm')}`,
  )
}

const provisional: Layout<FiktionFacts> = (facts, look) =>
  page(
    `<h2>Vorläufige Bescheinigung (Fiktionsbescheinigung)</h2><p>Inhaber/in: ${namesInOrder(facts.holder)} – Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Wirkung nach ${text('legalBasis', facts.legalBasis)}. Geltungsdauer bis ${look.day('validUntil', facts.validUntil, 'numeric')}.</p><p>${escapeHtml(facts.authority)}, ${look.plainDay(facts.date, 'numeric')}</p>`,
  )

/** Kept for measuring: the folded green form, its panels beside each other, values above small labels. */
const foldedForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const panel = (content: string): string =>
    `<div style="border:.3mm solid #3b6b4a;background:#eef6ee;padding:4mm;min-height:110mm">${content}</div>`
  const value = (label: string, shown: string): string =>
    `<div style="border-bottom:.2mm solid #777;margin-top:3mm">${shown}</div><small>${label}</small>`
  return page(
    `<div class="columns" style="gap:0;margin-right:-8mm;margin-left:-8mm;font-size:9pt">${panel(`<p class="center"><b>BUNDESREPUBLIK DEUTSCHLAND</b></p><p class="center" style="margin-top:20mm"><b>FIKTIONSBESCHEINIGUNG</b></p><p class="center">Nr. L ${look.random.digits(7)}</p>`)}${panel(`${value('Name', text('surname', holder.surname))}${value('Vornamen', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames))}${value('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${value('Staatsangehörigkeit', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}${value('Ausweisdokument', escapeHtml(facts.passportNumber))}`)}${panel(`<p>Der Aufenthaltstitel gilt bis zur Entscheidung der Ausländerbehörde als fortbestehend (${text('legalBasis', facts.legalBasis)}).</p>${value('Diese Bescheinigung gilt bis zum', look.day('validUntil', facts.validUntil, 'numeric'))}${value('Ausstellende Behörde', escapeHtml(facts.authority))}${value('Datum', look.plainDay(facts.date, 'numeric'))}`)}</div>`,
  )
}

export const fiktionsbescheinigungLayouts = [officialForm, letter, boxedForm, provisional, foldedForm]
