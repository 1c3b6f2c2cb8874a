import { documentKinds, type DocumentKind } from '../../../models/document-kind.ts'
import { fieldLabels } from '../../../models/knowledge/field-labels.ts'
import { commonDecoys, partLabels, type PartName } from '../../../models/knowledge/labels/parts.ts'
import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import { editDistance } from '../../values/edit-distance.ts'
import { fold } from '../../values/fold.ts'

/** What a label word can mean in this kind of document: the value of an entry, or a part of it. No use at all = a decoy. */
export interface LabelUse {
  readonly entry: LabelEntry
  readonly part: PartName | 'whole' | 'second'
  readonly weak: boolean
}

/** Known labels by their key (folded, without spaces). */
export interface Vocabulary {
  readonly uses: ReadonlyMap<string, readonly LabelUse[]>
  readonly byLength: ReadonlyMap<number, readonly string[]>
  readonly longest: number
  /** Forgive misread characters: only where words were recognised on a picture. */
  readonly tolerant: boolean
}

export interface VocabularyMatch {
  readonly key: string
  readonly distance: number // misread characters
}

/** Words that only say more about the value of a label: 'Bruttogehalt pro Monat in EUR'. */
export const modifiers = new Set([
  'pro',
  'je',
  'im',
  'in',
  'monat',
  'monatlich',
  'monatliche',
  'mtl',
  'jahr',
  'jaehrlich',
  'woche',
  'stunde',
  'stunden',
  'eur',
  'euro',
  'm2',
  'm',
  'qm',
  'ca',
  'brutto',
  'kalt',
  'warm',
  'per',
  'month',
  'year',
  'week',
  'monthly',
  'gesamt',
  'insgesamt',
  'aktuell',
  'derzeit',
  'betraegt',
  'lautet',
  'am',
])

const vocabularies = new Map<DocumentKind, Vocabulary>()

/** All labels of a kind with their uses; the labels of other kinds and common ones as decoys. Built once per kind. */
export function vocabularyOf(kind: DocumentKind): Vocabulary {
  const known = vocabularies.get(kind)
  if (known !== undefined) return known
  const vocabulary = buildVocabulary(kind)
  vocabularies.set(kind, vocabulary)
  return vocabulary
}

function buildVocabulary(kind: DocumentKind): Vocabulary {
  const uses = new Map<string, LabelUse[]>()
  const add = (label: string, use?: LabelUse): void => {
    const key = keyOf(label)
    const list = uses.get(key) ?? []
    const known = list.some((one) => one.entry === use?.entry && one.part === use.part)
    if (use !== undefined && !known) list.push(use)
    uses.set(key, list)
  }
  for (const entry of fieldLabels[kind].entries)
    for (const [label, part, weak] of labelsOf(entry)) add(label, { entry, part, weak })
  for (const label of decoysOf(kind)) {
    const own = uses.get(keyOf(withoutModifiers(label.split(/[/|]/u)[0] ?? '')))
    if (own === undefined || uses.has(keyOf(label))) add(label)
    else uses.set(keyOf(label), own)
  }
  const byLength = new Map<number, string[]>()
  for (const key of uses.keys()) byLength.set(key.length, [...(byLength.get(key.length) ?? []), key])
  return { uses, byLength, longest: Math.max(...byLength.keys()), tolerant: true }
}

/** Everything that names a value of the entry. Phrases of running text count as labels where they stand alone: 'Das Arbeitsverhältnis beginnt am:'. */
function labelsOf(entry: LabelEntry): [string, LabelUse['part'], boolean][] {
  const named = (
    labels: readonly string[] = [],
    part: LabelUse['part'] = 'whole',
    weak = false,
  ): [string, LabelUse['part'], boolean][] => labels.map((label) => [label, part, weak])
  const parts = entry.parts === undefined ? [] : partLabels[entry.parts]
  return [
    ...named(entry.labels),
    ...named(entry.second, 'second'),
    ...named(entry.weak, 'whole', true),
    ...named(entry.cues?.filter((cue) => cue.includes(' '))),
    ...named(entry.surnames, 'surname'),
    ...parts.flatMap(({ part, labels }) => named(labels, part)),
  ]
}

/** 'Warmmiete monatlich' of another paper is 'Warmmiete' here, 'Anmerkungen / Remarks' is 'Anmerkungen'. */
function withoutModifiers(label: string): string {
  const words = fold(label).split(' ')
  while (words.length > 1 && modifiers.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** On cards and stickers only the labels of cards and stickers are printed: 'BESCHÄFTIGUNG' begins a remark there. */
function isTravelPaper(kind: DocumentKind): boolean {
  return 'zone' in fieldLabels[kind] && fieldLabels[kind].zone
}

function decoysOf(kind: DocumentKind): string[] {
  const travels = isTravelPaper(kind)
  const others = documentKinds
    .filter((other) => !travels || isTravelPaper(other))
    .flatMap((other) =>
      fieldLabels[other].entries.flatMap((entry) => [...(entry.labels ?? []), ...(entry.weak ?? [])]),
    )
  return [
    ...commonDecoys,
    ...(fieldLabels[kind].decoys ?? []),
    ...others.filter((label) => keyOf(label).length > 2 && !/^\p{Ll}{1,5}$/u.test(label)), // 'le' of an apostille is the surname Lê elsewhere, 'vom' begins a period
    ...[...partLabels.person, ...partLabels.address].flatMap(({ labels }) => labels),
  ]
}

/** Folded, without spaces: 'Gesamt-Brutto' and 'Gesamtbrutto' are one label. */
export function keyOf(label: string): string {
  return fold(label).replaceAll(' ', '')
}

/** The known label that a key is, or is nearest to within what OCR misreads; ends must not both differ. */
export function lookUp(vocabulary: Vocabulary, key: string): VocabularyMatch | null {
  if (vocabulary.uses.has(key)) return { key, distance: 0 }
  if (!vocabulary.tolerant) return null
  const joined = [...key.matchAll(/m/gu)]
    .map(({ index }) => `${key.slice(0, index)}rn${key.slice(index + 1)}`)
    .find((one) => vocabulary.uses.has(one)) // 'Vomame'
  if (joined !== undefined) return { key: joined, distance: 1 }
  const limit = forgiven(key.length)
  let best: VocabularyMatch | null = null
  if (limit === 0) return null
  for (let length = key.length - limit; length <= key.length + limit; length++)
    for (const candidate of vocabulary.byLength.get(length) ?? []) {
      if (candidate[0] !== key[0] && candidate.slice(-3) !== key.slice(-3)) continue
      const distance = editDistance(candidate, key, limit)
      if (distance <= limit && (best === null || distance < best.distance))
        best = { key: candidate, distance }
    }
  return best
}

/** Misread characters that are forgiven in a label of this length. */
function forgiven(length: number): number {
  if (length >= 14) return 2
  return length >= 6 ? 1 : 0
}
