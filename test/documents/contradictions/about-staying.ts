import { addMonths } from '../calendar.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import { contradict } from './planted.ts'

/** Fewer than the basis asks for: § 9 Abs. 2 60 months, § 18c Abs. 1 36, § 18c Abs. 2 27 (21 with B1). */
const monthsNeeded: Readonly<Record<string, number>> = { '9 Abs. 2': 60, '18c Abs. 1': 36, '18c Abs. 2': 21 }
const residenceNeeded: Readonly<Record<string, number>> = {
  '9 Abs. 2': 60,
  '18c Abs. 1': 36,
  '28 Abs. 2': 36,
}

export const aboutStaying = [
  contradict('pension-months', 'too few', ['pension'], (story) => {
    const record = findPaper(story, 'pension-record')
    const needed = monthsNeeded[story.paragraph]
    if (!record || needed === undefined) return null
    const kept: (typeof record.facts.periods)[number][] = []
    let months = 0
    for (const period of record.facts.periods.toReversed()) {
      if (months + period.months >= needed - 2) break
      kept.unshift(period)
      months += period.months
    }
    if (months < 3) return null
    return [
      changePaper(story, 'pension-record', { periods: kept, months }),
      {
        subject: 'months',
        outcome: 'differs',
        severity: 'K',
        description: 'Zu wenige Monate mit Pflichtbeiträgen',
      },
    ]
  }),
  contradict('residence-time', 'too short', ['entry'], (story) => {
    const needed = residenceNeeded[story.paragraph]
    const title = findPaper(story, 'residence-title')
    if (needed === undefined || !title) return null
    const firstEntryOn = addMonths(story.submittedOn, -needed + 7)
    const changed = changePaper(story, 'residence-title', { dateOfIssue: addMonths(firstEntryOn, 1) })
    return [
      changeForm(changed, { firstEntryOn }),
      {
        subject: 'dateOfEntry',
        outcome: 'differs',
        severity: 'P',
        description: 'Aufenthaltszeit kürzer als nötig',
        follows: [{ rule: 'residence-time' }, { rule: 'date-logic' }],
      },
    ]
  }),
]
