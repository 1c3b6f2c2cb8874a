/**
 * German titles of the messages that intake knows or that may be handed to it by mistake, by the number at the end of their name.
 * Source: DOMAIN.md section 2. A number that is not here is named by its own message name: titles are never invented.
 */
const titles: ReadonlyMap<string, string> = new Map([
  ['000020', 'Sendungswiederholung'],
  ['000040', 'Paket einer Dokumentenlieferung'],
  ['130101', 'Antrag'],
  ['130103', 'Nachreichung'],
  ['130201', 'Verpflichtungserklärung'],
])

/** What a message is called in a sentence: 'OZG.Verpflichtungserklaerung.130201 (Verpflichtungserklärung)'. */
export function titleOfMessage(messageName: string): string {
  const name = messageName.slice(0, 100)
  const title = titles.get(messageName.slice(-6))
  return title === undefined ? name : `${name} (${title})`
}
