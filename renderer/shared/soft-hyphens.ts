/** Where long words of the office may be parted; Chromium brings no German hyphenation. */
const partsBehind =
  /(?<=\p{L}{3})(?=abrechnung|angabe|antrag|bescheid|bescheinigung|bestätigung|erklärung|erlaubnis|fassung|nachweis|titel|urkunde|verhältnis|verlauf|versicherung|vertrag|zusammen)/gu

/** The same text with soft hyphens, so that it fits into a narrow place whole. */
export function withSoftHyphens(text: string): string {
  return text.replace(partsBehind, '\u00AD')
}
