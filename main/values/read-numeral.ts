/** Digits with separators of thousands and decimals, of any notation. Kept free of context: what the number means is the caller's question. */
export const numeral = String.raw`\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,](?:\d{1,2}(?!\d)|-{1,2}))?|\d+(?:[.,](?:\d{1,2}(?!\d)|-{1,2}))?`

/**
 * `3.900,00` `3,900.00` `3'900.–` `3 900` `3900,5` `3900,-` → the number. One separator before exactly three digits parts thousands (`3.900`, `3,900`),
 * before one or two it is the decimal sign. Null when the groups do not make a number.
 */
export function readNumeral(text: string): number | null {
  const plain = text.replace(/[.,]-{1,2}$/, '')
  const decimals = /[.,](\d{1,2})$/.exec(plain)
  const whole = decimals === null ? plain : plain.slice(0, decimals.index)
  if (!/^\d+$|^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/.test(whole)) return null
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`)
}
