import type { Service } from '../../models/application.ts'

const section = String.raw`(\d{1,3})\s?([a-z])?\b(?:\s*Abs(?:atz|\.)?\s*(\d[a-z]?))?`
const withSign = new RegExp(String.raw`§+\s*${section}`, 'i')
const fromStart = new RegExp(String.raw`^\s*${section}`, 'i')

/** '§ 18 g AufenthG' → '18g', '§ 18c Absatz 1 AufenthG' → '18c Abs. 1', 'Blaue Karte EU' → '18g'; null = names no § of residence. */
export function parseParagraph(text: string): string | null {
  const match = withSign.exec(text) ?? fromStart.exec(text)
  if (!match) return /blauen? karte|blue card/i.test(text) ? '18g' : null
  const [, number, letter = '', paragraph] = match
  const name = `${number}${letter.toLowerCase()}`
  return paragraph ? `${name} Abs. ${paragraph.toLowerCase()}` : name
}

/** '18g Abs. 1' falls under '18g'; '18c' does not fall under '18c Abs. 1'. */
export function fallsUnder(paragraph: string | null, ...norms: readonly string[]): boolean {
  return norms.some((norm) => paragraph === norm || (paragraph?.startsWith(`${norm} `) ?? false))
}

const sectionsByService: Readonly<Record<Service, readonly string[]>> = {
  niederlassungserlaubnis: ['9', '9a', '18c', '26', '28 Abs. 2'],
  erwerbstaetigkeit: ['18', '18a', '18b', '18d', '18e', '18f', '18g', '19', '19b', '19c', '20', '20a', '21'],
  ausbildung: ['16', '16a', '16b', '16c', '16d', '16e', '16f', '16g', '17'],
  familiennachzug: ['27', '28', '29', '30', '31', '32', '33', '34', '35', '36', '36a'],
}
const services: readonly Service[] = [
  'niederlassungserlaubnis',
  'erwerbstaetigkeit',
  'ausbildung',
  'familiennachzug',
]

/** The service a § belongs to, for input that names the § only. */
export function serviceOfParagraph(paragraph: string | null): Service | null {
  return services.find((service) => fallsUnder(paragraph, ...sectionsByService[service])) ?? null
}
