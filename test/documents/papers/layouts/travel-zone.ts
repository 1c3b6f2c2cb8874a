import { escapeHtml, mark } from '../../markup.ts'
import { writeMrz, type WritableFormat } from '../../mrz-writer.ts'
import type { TravelFacts } from '../paper.ts'

/** The machine readable zone of a travel document, with the deviations that a story wants in it. */
export function travelZone(
  facts: TravelFacts,
  format: WritableFormat,
  documentCode: string,
  issuingState: string,
  optionalData = '',
): string {
  const { holder, mrzDiffers = {} } = facts
  const lines = writeMrz({
    format,
    documentCode,
    issuingState,
    surname: holder.surname,
    givenNames: holder.givenNames ?? '',
    documentNumber: mrzDiffers.documentNumber ?? facts.documentNumber,
    nationality: mrzDiffers.nationality ?? holder.nationality.icao,
    dateOfBirth: holder.dateOfBirth,
    sex: mrzDiffers.sex ?? holder.sex,
    dateOfExpiry: mrzDiffers.dateOfExpiry ?? facts.dateOfExpiry,
    optionalData,
  })
  const printed = mrzDiffers.wrongCheckDigit ? spoilCheckDigit(lines, format) : lines
  return `<div class="mrz">${mark('mrz', printed.join('\n'), escapeHtml(printed.join('\n')))}</div>`
}

/** Raises the check digit of the document number by one: ICAO Doc 9303-4, 4.2.2 (TD3, MRV) and 9303-5 (TD1). */
function spoilCheckDigit(lines: readonly string[], format: WritableFormat): string[] {
  const [line, column] = format === 'TD1' ? [0, 14] : [1, 9]
  return lines.map((characters, index) => {
    if (index !== line) return characters
    const digit = (Number(characters[column]) + 1) % 10
    return `${characters.slice(0, column)}${digit}${characters.slice(column + 1)}`
  })
}
