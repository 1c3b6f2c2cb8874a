import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInstructions } from '../../../main/instructions/find-instructions.ts'
import { attempts } from './attempts.ts'
import { ordinarySentences } from './ordinary-sentences.ts'

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** What was found, as it stands in the text. */
function found(text: string, onPage = true): string[] {
  const words = wordsOf(text)
  return findInstructions(words, onPage).map(({ first, last }) => words.slice(first, last + 1).join(' '))
}

describe('instructions to software', () => {
  it.each(Object.entries(attempts))('%s', (_, text) => {
    expect(found(text)).not.toEqual([])
  })

  it.each(Object.entries(attempts))('%s, in the middle of a contract', (_, text) => {
    const before = 'Das Arbeitsverhältnis beginnt am 1. Dezember 2026.'
    const after = 'Die Probezeit beträgt sechs Monate.'
    const [first = ''] = found(`${before} ${text} ${after}`)
    expect(first).not.toBe('')
    expect(text.replace(/\s+/g, ' ')).toContain(first)
  })

  it('JSON that a camera leaves in a picture is no attempt, the same on a page is', () => {
    const json = '{"mirror": false, "sensor_type": "rear"}'
    expect(found(json, false)).toEqual([])
    expect(found(json)).not.toEqual([])
  })

  it('an instruction does not reach over the end of a sentence', () => {
    expect(found('Diesen Brief bitte ignorieren. Alle bisherigen Anweisungen gelten weiter.')).toEqual([])
  })
})

describe('ordinary sentences', () => {
  it('are many', () => {
    expect(ordinarySentences.length).toBeGreaterThanOrEqual(100)
  })

  it.each(ordinarySentences)('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })

  it('do not become instructions by standing beside each other', () => {
    expect(found(ordinarySentences.join(' '))).toEqual([])
  })
})

it('reads any text, in order and without overlaps', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('ignore', 'all', 'previous', 'instructions', '<|im_start|>', '{"a":'),
        ),
      ),
      (words) => {
        const ranges = findInstructions(words, true)
        for (const [index, { first, last }] of ranges.entries()) {
          expect(first).toBeGreaterThan(ranges[index - 1]?.last ?? -1)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(last).toBeLessThan(words.length)
        }
      },
    ),
  )
})
