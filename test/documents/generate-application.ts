import type { ApplicationKind, Service } from '../../models/application.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { IsoDate } from '../../models/dates.ts'
import { ruleIds, type RuleId } from '../../models/finding.ts'
import { baseDay } from './calendar.ts'
import { contradictions } from './contradictions/contradictions.ts'
import type { Contradiction, Planted } from './contradictions/planted.ts'
import { createStory } from './life/create-story.ts'
import type { DegradationName } from './degrade/degradations.ts'
import type { FormFacts, Story } from './life/story.ts'
import { addVariants } from './life/add-variants.ts'
import { countPages, readTruth, type TruthField } from './markup.ts'
import { drawAnyPaper, type LayoutSet } from './papers/layouts.ts'
import { createLook } from './papers/look.ts'
import type { AnyPaper, FilePlace } from './papers/paper.ts'
import { summariseForm } from './papers/summarise-form.ts'
import { createRandom, type Random } from './random.ts'

export interface GenerateOptions {
  /** Below 1000 for building, from 10000 for measuring. */
  readonly seed: number
  readonly service: Service
  /** Rules whose contradictions are planted (where the story can show them), or how many. */
  readonly contradictions?: readonly RuleId[] | number
  readonly layouts?: LayoutSet
  readonly degradation?: DegradationName
  readonly today?: IsoDate
}

export interface GeneratedDocument {
  readonly id: string
  readonly kind: DocumentKind
  /** Papers of the same file are delivered as one PDF, in this order. */
  readonly file: string
  readonly slot: string | null
  readonly place: FilePlace
  readonly html: string
  readonly pages: number
  /** What is printed, with the page within the document. */
  readonly truthFields: readonly TruthField[]
}

/** What a perfect reader would know. */
export interface Truth {
  readonly seed: number
  readonly applicationId: string
  readonly service: Service
  readonly kind: ApplicationKind
  readonly paragraph: string
  readonly today: IsoDate
  readonly submittedOn: IsoDate
  readonly degradation: DegradationName
  readonly form: FormFacts
  readonly variants: readonly string[]
}

export interface GeneratedApplication {
  readonly truth: Truth
  readonly planted: readonly Planted[]
  readonly documents: readonly GeneratedDocument[]
}

function consistentStory(options: GenerateOptions, random: Random): Story {
  const story = createStory(random, options.service, options.seed, options.today ?? baseDay)
  return addVariants(story, random.fork('variants'))
}

/** The rules of which a contradiction could be planted into this application. */
export function rulesToShow(options: GenerateOptions): RuleId[] {
  const random = createRandom(`${options.seed}/${options.service}`)
  const story = consistentStory(options, random)
  return ruleIds.filter((rule) =>
    contradictions.some(
      (contradiction) => contradiction.rule === rule && contradiction.plant(story, random) !== null,
    ),
  )
}

/** A fictional application with its documents as HTML and everything that is true about it. Deterministic: the same options give the same result. */
export function generateApplication(options: GenerateOptions): GeneratedApplication {
  const random = createRandom(`${options.seed}/${options.service}`)
  const { story, planted } = plantAll(
    consistentStory(options, random),
    options.contradictions ?? 0,
    random.fork('contradictions'),
  )
  const applicationId = `OZG-${random.fork('id').digits(10)}`
  const summary: AnyPaper = {
    kind: 'application-summary',
    id: 'application-summary',
    file: 'application-summary',
    slot: null,
    place: 'antragszusammenfassung',
    facts: summariseForm(story, applicationId, createLook(random.fork('look/form'))),
  }
  const documents = [summary, ...story.papers].map((paper) => draw(paper, random, options.layouts ?? 'build'))
  const { service, kind, paragraph, today, submittedOn, form, variants } = story
  return {
    truth: {
      seed: options.seed,
      degradation: options.degradation ?? 'digital',
      applicationId,
      service,
      kind,
      paragraph,
      today,
      submittedOn,
      form,
      variants,
    },
    planted,
    documents,
  }
}

/** Payslips of one employer look alike: the look hangs on the kind, not on the single paper. */
function draw(paper: AnyPaper, random: Random, layouts: LayoutSet): GeneratedDocument {
  const look = createLook(random.fork(`look/${paper.kind}`))
  const html = drawAnyPaper(paper, look, layouts)
  const { id, kind, file, slot, place } = paper
  return { id, kind, file, slot, place, html, pages: countPages(html), truthFields: readTruth(html) }
}

/** Plants the wanted contradictions one after the other; no two touch the same subject of the same rule. */
function plantAll(
  story: Story,
  wanted: readonly RuleId[] | number,
  random: Random,
): { story: Story; planted: Planted[] } {
  const order: readonly Contradiction[] =
    typeof wanted === 'number'
      ? random.shuffle(contradictions)
      : random.shuffle(contradictions.filter(({ rule }) => wanted.includes(rule)))
  const count = typeof wanted === 'number' ? wanted : wanted.length
  const planted: Planted[] = []
  const touched = new Set<string>()
  let current = story
  for (const contradiction of order) {
    if (planted.length >= count) break
    if (planted.some(({ rule }) => rule === contradiction.rule)) continue
    const result = contradiction.plant(current, random.fork(contradiction.name))
    if (result === null || contradiction.touches.some((thing) => touched.has(thing))) continue
    contradiction.touches.forEach((thing) => touched.add(thing))
    planted.push(result.planted)
    current = result.story
  }
  return { story: current, planted }
}
