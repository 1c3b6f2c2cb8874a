import { addDays, addMonths, addYears } from '../calendar.ts'
import type { Story } from '../life/story.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import { contradict } from './planted.ts'

/** The same salary on all papers and in the form. */
function paySalary(story: Story, grossPerMonthEuro: number): Story {
  const { employment } = story.form
  if (employment === null) return story
  const netEuro = Math.round(grossPerMonthEuro * 0.66 * 100) / 100
  const salariesPerYear = findPaper(story, 'employment-contract')?.facts.salariesPerYear ?? 12
  let changed = changePaper(story, 'employment-contract', { grossPerMonthEuro })
  changed = changePaper(changed, 'employment-declaration', { grossPerMonthEuro })
  changed = changePaper(changed, 'payslip', { grossEuro: grossPerMonthEuro, netEuro })
  changed = changePaper(changed, 'employer-confirmation', { grossEuro: grossPerMonthEuro })
  return changeForm(changed, {
    employment: {
      ...employment,
      grossEuro: employment.grossPeriod === 'year' ? grossPerMonthEuro * salariesPerYear : grossPerMonthEuro,
    },
  })
}

/** Thirteen times this is less than the lower of the two Blue Card thresholds (45,934.20 €) and than that of § 19c Abs. 2 (45,630 €) of 2026. */
const belowEveryThresholdEuro = 3500

const salaryFollows = [{ rule: 'livelihood' }] as const

export const aboutWork = [
  contradict('salary-agrees', 'more in the form', ['salary'], (story) => {
    const { employment } = story.form
    if (employment === null || !findPaper(story, 'employment-contract')) return null
    return [
      changeForm(story, {
        employment: { ...employment, grossEuro: Math.round(employment.grossEuro * 1.08) },
      }),
      {
        subject: 'grossEuro',
        outcome: 'differs',
        severity: 'K',
        description: 'Gehalt im Formular höher als im Vertrag',
      },
    ]
  }),
  contradict('salary-agrees', 'less in the EzB', ['salary'], (story) => {
    const declaration = findPaper(story, 'employment-declaration')
    if (!declaration || !findPaper(story, 'employment-contract')) return null
    const grossPerMonthEuro = Math.round(declaration.facts.grossPerMonthEuro * 0.965)
    return [
      changePaper(story, 'employment-declaration', { grossPerMonthEuro }),
      {
        subject: 'grossEuro',
        outcome: 'differs',
        severity: 'K',
        description: 'Gehalt in der EzB niedriger als im Vertrag',
        follows: [{ rule: 'salary-threshold' }],
      },
    ]
  }),
  contradict('salary-agrees', 'less on the payslips', ['salary', 'payslips'], (story) => {
    const slip = findPaper(story, 'payslip')
    if (!slip || !findPaper(story, 'employment-contract')) return null
    const grossEuro = Math.round(slip.facts.grossEuro * 0.93)
    return [
      changePaper(story, 'payslip', { grossEuro, netEuro: Math.round(slip.facts.netEuro * 93) / 100 }),
      {
        subject: 'grossEuro',
        outcome: 'differs',
        severity: 'K',
        description: 'Gehaltsabrechnungen niedriger als der Vertrag',
        follows: [{ rule: 'salary-threshold' }],
      },
    ]
  }),
  contradict('salary-threshold', 'below the threshold', ['salary'], (story) => {
    const hasThreshold = ['18g', '19c Abs. 2'].includes(story.paragraph)
    if (!hasThreshold || !findPaper(story, 'employment-contract')) return null
    return [
      paySalary(story, belowEveryThresholdEuro),
      {
        subject: 'grossEuro',
        outcome: 'differs',
        severity: 'K',
        description: 'Gehalt erreicht die Schwelle des § nicht',
        follows: salaryFollows,
      },
    ]
  }),
  contradict('employer-agrees', 'other company in the EzB', ['employer'], (story) => {
    if (!findPaper(story, 'employment-declaration') || story.form.employment === null) return null
    return [
      changePaper(story, 'employment-declaration', { employer: 'Personalwerk Ostsachsen GmbH' }),
      {
        subject: 'employer',
        outcome: 'differs',
        severity: 'K',
        description: 'Anderer Arbeitgeber in der EzB als im Vertrag',
      },
    ]
  }),
  contradict('employer-agrees', 'other company in the form', ['employer'], (story) => {
    const { employment } = story.form
    if (employment === null) return null
    return [
      changeForm(story, { employment: { ...employment, employer: 'Brückner Systemhaus GmbH' } }),
      {
        subject: 'employer',
        outcome: 'differs',
        severity: 'K',
        description: 'Anderer Arbeitgeber im Formular als in den Unterlagen',
      },
    ]
  }),
  contradict('contract-form', 'not signed', ['contract'], (story) =>
    findPaper(story, 'employment-contract')
      ? [
          changePaper(story, 'employment-contract', { employeeSignedOn: null }),
          {
            subject: 'signature',
            outcome: 'missing',
            severity: 'K',
            description: 'Unterschrift der beschäftigten Person im Arbeitsvertrag fehlt',
            follows: [{ rule: 'contract-form', subject: 'signatureDates' }],
          },
        ]
      : null,
  ),
  contradict('contract-form', 'other start in the EzB', ['contract'], (story) => {
    const contract = findPaper(story, 'employment-contract')
    if (!contract || !findPaper(story, 'employment-declaration')) return null
    return [
      changePaper(story, 'employment-declaration', { startDate: addMonths(contract.facts.startDate, 2) }),
      {
        subject: 'startDate',
        outcome: 'differs',
        severity: 'K',
        description: 'Beginn in der EzB anders als im Vertrag',
      },
    ]
  }),
  contradict('contract-form', 'other start in the form', ['contract'], (story) => {
    const { employment } = story.form
    if (employment === null || !findPaper(story, 'employment-contract')) return null
    return [
      changeForm(story, { employment: { ...employment, startDate: addMonths(employment.startDate, 1) } }),
      {
        subject: 'startDate',
        outcome: 'differs',
        severity: 'K',
        description: 'Beginn im Formular anders als im Vertrag',
      },
    ]
  }),
  contradict('date-logic', 'payslips with a gap', ['payslips'], (story) => {
    const slips = story.papers.filter((paper) => paper.kind === 'payslip')
    const [first] = slips
    if (!first || slips.length < 3) return null
    return [
      changePaper(
        story,
        'payslip',
        { month: addMonths(`${first.facts.month}-01`, -1).slice(0, 7) },
        first.id,
      ),
      {
        subject: 'month',
        outcome: 'differs',
        severity: 'P',
        description: 'Gehaltsabrechnungen mit Lücke',
        follows: [{ rule: 'evidence-complete', subject: 'payslip' }],
      },
    ]
  }),
  contradict('date-logic', 'insurance letter from the future', ['language'], (story) => {
    if (!findPaper(story, 'language-certificate')) return null
    return [
      changePaper(story, 'language-certificate', { date: addDays(story.today, 40) }),
      {
        subject: 'date',
        outcome: 'differs',
        severity: 'P',
        description: 'Zertifikat mit Datum in der Zukunft',
      },
    ]
  }),
  contradict('date-logic', 'degree in the childhood', ['holder'], (story) => {
    if (!findPaper(story, 'degree')) return null
    return [
      changePaper(story, 'degree', { date: addDays(addYears(story.form.applicant.dateOfBirth, -2), 40) }),
      {
        subject: 'dateOfBirth<date',
        outcome: 'differs',
        severity: 'P',
        description: 'Abschluss vor der Geburt datiert',
      },
    ]
  }),
  contradict('date-logic', 'below the minimum wage', ['salary'], (story) => {
    if (story.paragraph !== '18a' || !findPaper(story, 'employment-contract')) return null
    return [
      paySalary(story, 2150),
      {
        subject: 'grossEuro',
        outcome: 'differs',
        severity: 'P',
        description: 'Gehalt unter dem Mindestlohn',
        follows: salaryFollows,
      },
    ]
  }),
]
