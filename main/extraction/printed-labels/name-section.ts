import { headingPhrases, headings } from '../../../models/knowledge/labels/headings.ts'
import type { Section } from '../../../models/knowledge/label-table.ts'
import { fold } from '../../values/fold.ts'
import { keyOf } from './label-vocabulary.ts'

const headingKeys: ReadonlyMap<string, Section> = new Map(
  headings.flatMap(({ section, phrases }) =>
    phrases.map((phrase): [string, Section] => [keyOf(phrase), section]),
  ),
)

/** The section that a heading opens: 'Angaben zum Arbeitgeber', '2. Arbeitgeber', 'Daten der Mieterin', 'Ehegatte / Spouse'. */
export function sectionNamed(text: string): Section | null {
  const whole = sectionOf(text) ?? firstOfTwo(text)
  const [own = '', ...translations] = text.split(/[/|]/u)
  if (whole !== null || translations.length === 0) return whole
  const persons = translations.map((one) => sectionOf(one)).find((one) => one !== null && kin.has(one))
  return sectionOf(own) ?? persons ?? null
}

/** 'Wohnen und Versicherung', '3. Unterkunft & Haushalt': the first of two parts of a short heading. */
function firstOfTwo(text: string): Section | null {
  const [first = '', second, ...more] = text.split(/\s(?:und|&|sowie)\s/u)
  return second === undefined || more.length > 0 || text.split(' ').length > 5 ? null : sectionOf(first)
}

/** Persons of a certificate: of these also a translation names the section ('Mari / Ehemann / Husband'). */
const kin: ReadonlySet<Section> = new Set(['child', 'mother', 'father', 'husband', 'wife'])

function sectionOf(text: string): Section | null {
  const bare = fold(text.replace(/\([^)]*\)?/gu, ' '))
    .replace(/^(?:\d+|[a-h]|[ivx]+)\s+/u, '')
    .replace(/^(?:teil|abschnitt|schritt|kapitel|block|punkt|ziffer|part|section|step)\s+\w+\s+/u, '')
    .replace(
      /^(?:(?:weitere|persoenliche|allgemeine|ihre)\s+)?(?:angaben|daten|informationen|information|details)\s+(?:zu[mr]?|ueber|der|des|about|of|on)\s+/u,
      '',
    )
    .replace(/^(?:zwischen|between|und|and)\s+/u, '')
    .replace(/^(?:(?:der|die|das|dem|den|des|ihr(?:e[mnrs]?)?|the)\s+)+/u, '')
    .replace(/\s+(?:in deutschland|in germany|in die (?:ein|aus)gezogen wird)$/u, '')
    .replaceAll(' ', '')
  return headingKeys.get(bare) ?? headingKeys.get(bare.replace(/(?:es|en|s|n)$/u, '')) ?? null
}

/** The section that a line opens by a phrase within it: '... ist am 01.10.2026 folgende Person eingezogen:'. */
export function sectionWithin(text: string): Section | null {
  const key = keyOf(text)
  const found = phraseKeys
    .filter(([phrase]) => key.includes(phrase))
    .toSorted(([a], [b]) => b.length - a.length)
  return key.length > longestHeading ? null : (found[0]?.[1] ?? null)
}

/** A heading over a part of a form, in three languages; more is a paragraph. */
const longestHeading = 160

const phraseKeys = headingPhrases.map(([phrase, section]): [string, Section] => [keyOf(phrase), section])
