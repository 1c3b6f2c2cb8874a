import {
  fieldTypes,
  holderFields,
  type Field,
  type FieldName,
  type FieldValue,
} from '../../../models/field.ts'
import type { PageText } from '../../../models/page-text.ts'
import { compareNames } from '../../values/compare-names.ts'
import { fold } from '../../values/fold.ts'
import { parseDates } from '../../values/parse-date.ts'
import { readNumeral } from '../../values/read-numeral.ts'
import { layOutPage, type Segment } from '../words/page-layout.ts'
import { doubt } from './doubt.ts'
import { shapeOf } from './shape-of.ts'

/** What the form says, as far as papers repeat it; undefined = it is silent. */
export interface FormValues {
  readonly applicant: string // given names and surname; '' = unknown
  readonly referencePersons: readonly string[]
  value(name: FieldName): FieldValue | undefined
}

/**
 * Fields whose value in the form stands on the paper too where both say the same. Left out is what a paper may name twice with two meanings:
 * addresses (the former flat), levels, numbers of months, sums that the law asks for.
 */
const repeated: ReadonlySet<FieldName> = new Set<FieldName>([
  'dateOfBirth',
  'employer',
  'employerAddress',
  'jobTitle',
  'occupation',
  'grossEuro',
  'netEuro',
  'payPerMonthEuro',
  'rentColdEuro',
  'rentWarmEuro',
  'insurer',
  'institution',
  'programme',
  'startDate',
  'endDate',
  'moveInDate',
])

/** Certificates of civil status are left out: they name others by their nature. */
const holders: ReadonlySet<FieldName> = new Set<FieldName>(
  holderFields.filter((name) => name !== 'spouses' && name !== 'child'),
)

/**
 * A value read beside a label that differs from the form is no longer certain, so that it is looked at instead of being held against the person,
 * where it was perhaps taken from the wrong place (the form's own value stands elsewhere on the same paper), or only misread.
 */
export function doubtBesideForm(
  fields: readonly Field[],
  form: FormValues,
  pages: readonly PageText[],
): Field[] {
  const isOthers = isNamedElsewhere(fields, form, pages)
  return fields.map((field) => {
    if (!field.certain || (field.reader !== 'label' && field.reader !== 'form')) return field
    const isWrongPlace = holders.has(field.name) ? isOthers : isElsewhere(field, form, pages)
    return isWrongPlace || isMisread(field, form, pages) ? doubt(field) : field
  })
}

/**
 * Words on a picture differ from those of the form by nothing but letters that recognition takes for each other ('Straßberqer'). Where the paper
 * writes them so twice, they are written so.
 */
function isMisread({ name, value, page }: Field, form: FormValues, pages: readonly PageText[]): boolean {
  if (typeof value !== 'string' || pages.find((one) => one.page === page)?.source !== 'ocr') return false
  const own = fold(value)
  const stated = [
    form.value(name),
    ...(holders.has(name) ? [form.applicant, ...form.referencePersons] : []),
  ].map((said) => (typeof said === 'string' && wordy.has(fieldTypes[name]) ? fold(said) : ''))
  const itself = new RegExp(` ${own}(?= )`, 'gu')
  const twice = pages.flatMap((one) => foldedText(one).match(itself) ?? []).length > 1
  return !twice && stated.some((said) => said !== own && shapeOf(inOrder(said)) === shapeOf(inOrder(own)))
}

/** 'Patel, Arjun' is 'Arjun Patel'. */
const inOrder = (folded: string): string => folded.split(' ').toSorted().join(' ')

const wordy: ReadonlySet<string> = new Set(['name', 'text', 'address'])

/** The applicant is named on the paper, but none of the persons of the form was read as the one it is about. */
function isNamedElsewhere(
  fields: readonly Field[],
  { applicant, referencePersons }: FormValues,
  pages: readonly PageText[],
): boolean {
  const read = fields.filter(({ name, certain }) => certain && holders.has(name))
  const isKnown = ({ value }: Field) =>
    [applicant, ...referencePersons].some((name) => compareNames(name, String(value)) !== 'different')
  return read.length > 0 && !read.some(isKnown) && pages.some((page) => namesPerson(page, applicant))
}

/** Given names and surname in either order, as words that follow each other. */
function namesPerson(page: PageText, name: string): boolean {
  const words = fold(name).split(' ')
  return (
    (words.length > 1 || name.length >= leastLettersOfName) &&
    words.some((_, cut) =>
      foldedText(page).includes(` ${[...words.slice(cut), ...words.slice(0, cut)].join(' ')} `),
    )
  )
}

function isElsewhere({ name, value }: Field, form: FormValues, pages: readonly PageText[]): boolean {
  const stated = repeated.has(name) ? form.value(name) : undefined
  if (stated === undefined || typeof stated !== typeof value || stated === value) return false
  if (typeof stated === 'number')
    return differs(stated, Number(value)) && pages.some((page) => amountsOn(page).includes(stated))
  if (fieldTypes[name] === 'date') return pages.some((page) => datesOn(page).includes(String(stated)))
  const own = fold(String(stated))
  return (
    own.length >= leastLetters &&
    own !== fold(String(value)) &&
    pages.some((page) => foldedText(page).includes(` ${own} `))
  )
}

/** The one name of a person who has no other. */
const leastLettersOfName = 5

/** Shorter texts stand on a page by chance. */
const leastLetters = 8

/** A month's pay and a year's are two ways to say the same. */
const salariesPerYear = [1, 12, 13, 13.5, 14]

function differs(a: number, b: number): boolean {
  const [less, more] = [Math.min(a, b), Math.max(a, b)]
  return !salariesPerYear.some((salaries) => Math.abs(less * salaries - more) <= more / 100)
}

function amountsOn(page: PageText): number[] {
  return plainText(page)
    .split(/[\s€]+/)
    .map((word) => readNumeral(word.replace(/^\D+|[^\d-]+$/g, '')))
    .filter((amount) => amount !== null)
}

function datesOn(page: PageText): string[] {
  return parseDates(plainText(page)).map(({ value }) => value)
}

const foldedText = rememberedFor((page) => ` ${fold(plainText(page))} `)

/**
 * What stands on the page outside of sentences: in a cell, beside a label, on a line of its own. A sentence that merely repeats what the form
 * says takes nothing of its certainty from what the paper says itself.
 */
const plainText = rememberedFor((page) => {
  const { segments, lineHeight } = layOutPage(page)
  const sentences = segments.filter(isLong)
  return segments
    .filter((segment) => !isLong(segment) && !sentences.some((above) => goesOn(above, segment, lineHeight)))
    .map(({ tokens }) => tokens.map(({ text, glued }) => (glued ? text : ` ${text}`)).join(''))
    .join('\n')
})

/** Longer than a label with its value. */
function isLong({ tokens }: Segment): boolean {
  return tokens.filter(({ key }) => key !== '').length > 8
}

/** The last, short line of a paragraph. */
function goesOn(above: Segment, segment: Segment, lineHeight: number): boolean {
  const distance = segment.top - above.bottom
  return (
    distance < lineHeight &&
    distance > -lineHeight / 2 &&
    segment.left < above.right &&
    segment.right > above.left
  )
}

/** Asked again with every page that is read. */
function rememberedFor(text: (page: PageText) => string): (page: PageText) => string {
  const known = new WeakMap<PageText, string>()
  return (page) => {
    const found = known.get(page) ?? text(page)
    known.set(page, found)
    return found
  }
}
