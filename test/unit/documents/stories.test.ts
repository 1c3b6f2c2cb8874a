import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import { addMonths, addYears, baseDay } from '../../documents/calendar.ts'
import { createStory } from '../../documents/life/create-story.ts'
import type { Story } from '../../documents/life/story.ts'
import { findPaper } from '../../documents/life/change-story.ts'
import { createRandom } from '../../documents/random.ts'

const services = serviceSchema.options
const stories: readonly Story[] = services.flatMap((service) =>
  Array.from({ length: 60 }, (_, seed) =>
    createStory(createRandom(`${seed}/${service}`), service, seed, baseDay),
  ),
)

/** Runs over all stories and names the one that fails. */
function forEachStory(check: (story: Story) => void): void {
  for (const story of stories) check(story)
}

describe('stories are consistent lives', () => {
  it('cover every § and kind of application of the services', () => {
    const seen = new Set(stories.map(({ paragraph, kind }) => `${paragraph} ${kind}`))
    expect(seen.size).toBe(8 + 4 + 6 + 4)
  })

  it('have persons of many origins, with one name only among them', () => {
    expect(new Set(stories.map(({ form }) => form.applicant.nationality.icao)).size).toBeGreaterThanOrEqual(
      12,
    )
    expect(stories.some(({ form }) => form.applicant.givenNames === null)).toBe(true)
  })

  it('order the days: visa, entry, filing, end of the title, today', () => {
    forEachStory((story) => {
      const { form, submittedOn, today } = story
      expect(submittedOn < today).toBe(true)
      expect((form.firstEntryOn ?? '') < submittedOn).toBe(true)
      const visa = findPaper(story, 'visa')?.facts
      if (visa) {
        expect(visa.dateOfIssue <= visa.validFrom && visa.validFrom <= (form.firstEntryOn ?? '')).toBe(true)
        expect(visa.dateOfExpiry > submittedOn).toBe(true)
      }
      const title = story.papers.find(({ id }) => id === 'residence-title')
      if (title?.kind === 'residence-title') expect(title.facts.dateOfExpiry >= submittedOn).toBe(true)
    })
  })

  it('have passports that outlast what is asked for', () => {
    forEachStory(({ form, today, submittedOn }) => {
      expect(form.passport.validUntil > (form.requestedUntil ?? today)).toBe(true)
      expect(form.passport.validFrom < submittedOn).toBe(true)
    })
  })

  it('sign contracts before the filing, pay above the minimum wage and on three months in a row', () => {
    forEachStory((story) => {
      const contract = findPaper(story, 'employment-contract')?.facts
      if (contract) {
        expect((contract.employerSignedOn ?? '') <= story.submittedOn).toBe(true)
        expect((contract.employeeSignedOn ?? '') <= story.submittedOn).toBe(true)
        expect(contract.grossPerMonthEuro / (contract.hoursPerWeek * (13 / 3))).toBeGreaterThan(13.9)
      }
      const months = story.papers.flatMap((paper) => (paper.kind === 'payslip' ? [paper.facts.month] : []))
      if (months.length > 0) {
        const last = addMonths(`${story.submittedOn.slice(0, 7)}-01`, -1)
        expect(months).toEqual([-2, -1, 0].map((shift) => addMonths(last, shift).slice(0, 7)))
      }
    })
  })

  it('marry as grown-ups, and after an earlier marriage has ended', () => {
    forEachStory((story) => {
      const marriage = findPaper(story, 'marriage-certificate')?.facts
      if (!marriage) return
      for (const { dateOfBirth } of marriage.spouses)
        expect(marriage.date >= addYears(dateOfBirth, 18)).toBe(true)
      expect(marriage.date).toBe(story.form.civilStatusSince)
      const divorce = findPaper(story, 'divorce-judgment')?.facts
      if (divorce) expect(divorce.date < marriage.date).toBe(true)
    })
  })

  it('file in the name of the applicant or of the reference person only', () => {
    forEachStory((story) => {
      const known = [story.form.applicant, story.form.reference?.person].map((person) => person?.dateOfBirth)
      for (const paper of story.papers) {
        if ('holder' in paper.facts) expect(known).toContain(paper.facts.holder.dateOfBirth)
        if ('employee' in paper.facts) expect(known).toContain(paper.facts.employee.dateOfBirth)
      }
    })
  })

  it('reach the residence time and the pension months of their basis', () => {
    const needed: Readonly<Record<string, number>> = {
      '9 Abs. 2': 60,
      '18c Abs. 1': 36,
      '18c Abs. 2': 27,
      '28 Abs. 2': 36,
    }
    forEachStory((story) => {
      const months = needed[story.paragraph]
      if (months === undefined) return
      expect(addMonths(story.form.firstEntryOn ?? '', months) <= story.submittedOn).toBe(true)
      expect(findPaper(story, 'pension-record')?.facts.months).toBeGreaterThanOrEqual(
        story.paragraph === '28 Abs. 2' ? 0 : months,
      )
    })
  })
})
