import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import { baseDay } from '../../documents/calendar.ts'
import { comparingRules, contradictions } from '../../documents/contradictions/contradictions.ts'
import { generateApplication } from '../../documents/generate-application.ts'
import { createStory } from '../../documents/life/create-story.ts'
import { planSet } from '../../documents/plan-set.ts'
import { createRandom } from '../../documents/random.ts'

const services = serviceSchema.options
const stories = services.flatMap((service) =>
  Array.from({ length: 16 }, (_, seed) =>
    createStory(createRandom(`${seed}/${service}`), service, seed, baseDay),
  ),
)

describe('contradictions', () => {
  it('exist for every rule', () => {
    expect(new Set(contradictions.map(({ rule }) => rule))).toEqual(new Set(comparingRules))
  })

  it.each(
    contradictions.map(
      (contradiction) => [`${contradiction.rule}: ${contradiction.name}`, contradiction] as const,
    ),
  )('%s can be planted, and changes the story', (_, { plant, rule }) => {
    const planted = stories.flatMap((story) => {
      const result = plant(story, createRandom('plant'))
      return result === null ? [] : [{ before: story, ...result }]
    })
    expect(planted.length).toBeGreaterThan(0)
    for (const { before, story, planted: expected } of planted) {
      expect(expected.rule).toBe(rule)
      expect(JSON.stringify({ form: story.form, papers: story.papers })).not.toBe(
        JSON.stringify({ form: before.form, papers: before.papers }),
      )
    }
  })

  it('leave files whole: what stood behind a removed paper is delivered on its own', () => {
    for (const service of services) {
      for (let seed = 0; seed < 30; seed++) {
        const { documents } = generateApplication({
          seed,
          service,
          contradictions: ['evidence-complete', 'legalisation-translation'],
        })
        const ids = new Set(documents.map(({ id }) => id))
        for (const { file } of documents) expect(ids).toContain(file)
      }
    }
  })
})

describe('planSet', () => {
  it.each([1, 500, 10_000, 20_000])(
    'plants every rule at least twice over 16 applications (from seed %i)',
    (firstSeed) => {
      const set = planSet({ services, perService: 4, firstSeed, contradictionsEach: 4, layouts: 'build' })
      const planted = set.flatMap((options) => generateApplication(options).planted.map(({ rule }) => rule))
      for (const rule of comparingRules)
        expect(planted.filter((other) => other === rule).length, rule).toBeGreaterThanOrEqual(2)
    },
  )
})
