import { changeForm, changePaper, findPaper } from './change-story.ts'
import type { Paper } from '../papers/paper.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'
import type { Story } from './story.ts'

interface Variant {
  readonly name: string
  /** Gives the same story back where there is nothing to vary. */
  readonly apply: (story: Story) => Story
}

/** As web forms and airlines write names: marks dropped, letters of their own replaced. */
function withoutAccents(name: string): string {
  const replaced: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ß: 'ss' }
  return name
    .replace(/[ıđĐłŁß]/g, (letter) => replaced[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** As passports transliterate: Ö becomes OE (ICAO Doc 9303-3, section 6). */
function withDigraphs(name: string): string {
  const replaced: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    Ä: 'Ae',
    Ö: 'Oe',
    Ü: 'Ue',
    ß: 'ss',
  }
  return name.replace(/[äöüÄÖÜß]/g, (letter) => replaced[letter] ?? letter)
}

function renamed(person: Person, write: (name: string) => string): Person {
  return {
    ...person,
    surname: write(person.surname),
    givenNames: person.givenNames === null ? null : write(person.givenNames),
  }
}

const firstGivenName = (person: Person): Person => ({
  ...person,
  givenNames: person.givenNames?.split(' ')[0] ?? null,
})

/** Some people upload whatever lies on the table. */
const clubLetter: Paper<'unknown'> = {
  kind: 'unknown',
  id: 'unknown',
  file: 'unknown',
  slot: 'Sonstige Unterlagen',
  place: 'nachweis',
  facts: {
    title: 'Einladung zum Sommerfest des Kleingartenvereins',
    lines: [
      'Liebe Gartenfreundinnen und Gartenfreunde,',
      'am 20. Juni feiern wir ab 15 Uhr auf der Vereinswiese. Für Kuchen und Kaffee ist gesorgt, Würstchen kosten 2,50 Euro.',
      'Bitte bringt Geschirr mit. Bei Regen treffen wir uns im Vereinsheim.',
      'Mit herzlichen Grüßen, der Vorstand',
    ],
  },
}

/** Harmless differences between form and papers, as they are normal. None of them may make a finding that asks for anything. */
const variants: readonly Variant[] = [
  {
    name: 'Straße im Formular abgekürzt',
    apply: (story) => {
      const { address } = story.form
      return changeForm(story, {
        address: { ...address, street: address.street.replace('straße', 'str.').replace('Straße', 'Str.') },
      })
    },
  },
  {
    name: 'Name im Formular ohne Akzente',
    apply: (story) => changeForm(story, { applicant: renamed(story.form.applicant, withoutAccents) }),
  },
  {
    name: 'Name in der Versicherungsbescheinigung mit ae/oe/ue',
    apply: (story) =>
      changePaper(story, 'health-insurance', { holder: renamed(story.form.applicant, withDigraphs) }),
  },
  {
    name: 'Nur einer von mehreren Vornamen in der Versicherungsbescheinigung',
    apply: (story) =>
      changePaper(story, 'health-insurance', { holder: firstGivenName(story.form.applicant) }),
  },
  {
    name: 'Jahresgehalt statt Monatsgehalt im Formular',
    apply: (story) => {
      const { employment } = story.form
      if (employment === null) return story
      return changeForm(story, {
        employment: { ...employment, grossEuro: employment.grossEuro * 12, grossPeriod: 'year' },
      })
    },
  },
  {
    name: '13 Monatsgehälter im Vertrag, Jahresgehalt im Formular',
    apply: (story) => {
      const { employment } = story.form
      if (employment === null || !findPaper(story, 'employment-contract')) return story
      const changed = changePaper(story, 'employment-contract', { salariesPerYear: 13, statedPer: 'month' })
      return changeForm(changed, {
        employment: { ...employment, grossEuro: employment.grossEuro * 13, grossPeriod: 'year' },
      })
    },
  },
  {
    name: 'Ein Papier, nach dem niemand gefragt hat',
    apply: (story) => ({ ...story, papers: [...story.papers, clubLetter] }),
  },
  {
    name: 'Rechtsform in der EzB ausgeschrieben',
    apply: (story) => {
      const declaration = findPaper(story, 'employment-declaration')
      if (!declaration) return story
      return changePaper(story, 'employment-declaration', {
        employer: declaration.facts.employer.replace(/\bGmbH$/, 'Gesellschaft mit beschränkter Haftung'),
      })
    },
  },
  {
    name: 'Tätigkeit in der EzB mit (m/w/d)',
    apply: (story) => {
      const declaration = findPaper(story, 'employment-declaration')
      if (!declaration) return story
      return changePaper(story, 'employment-declaration', {
        jobTitle: `${declaration.facts.jobTitle} (m/w/d)`,
      })
    },
  },
]

/** Puts one harmless difference into most stories. */
export function addVariants(story: Story, random: Random): Story {
  if (random.chance(0.3)) return story
  const unchanged = JSON.stringify(story)
  for (const { name, apply } of random.shuffle(variants)) {
    const changed = apply(story)
    if (JSON.stringify(changed) !== unchanged) return { ...changed, variants: [name] }
  }
  return story
}
