import { addDays, addYears } from '../calendar.ts'
import { universities } from '../life/germany.ts'
import { programmes } from '../life/occupations.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import type { Story } from '../life/story.ts'
import { contradict } from './planted.ts'

/** The certificate of the integration course proves a level as well. */
const lowerLevel = (story: Story): Story =>
  changePaper(changePaper(story, 'language-certificate', { level: 'A2' }), 'integration-course', {
    level: 'A2',
  })

export const aboutStudy = [
  contradict('funding', 'blocked amount too small', ['funding'], (story) =>
    findPaper(story, 'blocked-account')
      ? [
          changePaper(story, 'blocked-account', { amountEuro: 8400, monthlyEuro: 700 }),
          {
            subject: 'amountEuro',
            outcome: 'differs',
            severity: 'K',
            description: 'Sperrbetrag reicht nicht für zwölf Monate',
            follows: [{ rule: 'funding' }],
          },
        ]
      : null,
  ),
  contradict('funding', 'scholarship too small', ['funding'], (story) =>
    findPaper(story, 'scholarship')
      ? [
          changePaper(story, 'scholarship', { monthlyEuro: 650 }),
          {
            subject: 'monthlyEuro',
            outcome: 'differs',
            severity: 'K',
            description: 'Stipendium unter dem monatlichen Bedarf',
            follows: [{ rule: 'funding' }],
          },
        ]
      : null,
  ),
  contradict('funding', 'commitment over', ['funding'], (story) => {
    const declaration = findPaper(story, 'commitment-declaration')
    if (!declaration || story.paragraph !== '16b') return null
    const validUntil = addDays(story.today, -15)
    const validFrom = addYears(validUntil, -5)
    return [
      changePaper(story, 'commitment-declaration', { date: validFrom, validFrom, validUntil }),
      {
        subject: 'validUntil',
        outcome: 'differs',
        severity: 'K',
        description: 'Verpflichtungserklärung ist abgelaufen',
        follows: [{ rule: 'funding' }],
      },
    ]
  }),
  contradict('study-status', 'other university', ['study'], (story, random) => {
    const { study } = story.form
    if (study === null || !findPaper(story, 'enrolment-certificate')) return null
    return [
      changeForm(story, {
        study: {
          ...study,
          institution: random.pick(universities.filter((name) => name !== study.institution)),
        },
      }),
      {
        subject: 'institution',
        outcome: 'differs',
        severity: 'K',
        description: 'Andere Hochschule im Formular als in der Bescheinigung',
      },
    ]
  }),
  contradict('study-status', 'other programme', ['study'], (story, random) => {
    const { study } = story.form
    if (study === null || !findPaper(story, 'enrolment-certificate')) return null
    const other = random.pick(programmes.filter(({ name }) => name !== study.programme)).name
    return [
      changeForm(story, { study: { ...study, programme: other } }),
      {
        subject: 'programme',
        outcome: 'differs',
        severity: 'K',
        description: 'Anderer Studiengang im Formular als in der Bescheinigung',
      },
    ]
  }),
  contradict('study-status', 'semester over', ['study'], (story) =>
    findPaper(story, 'enrolment-certificate')
      ? [
          changePaper(story, 'enrolment-certificate', {
            semester: 'Sommersemester 2026',
            validFrom: '2026-04-01',
            validUntil: '2026-09-30',
            date: '2026-04-10',
          }),
          {
            subject: 'validUntil',
            outcome: 'differs',
            severity: 'K',
            description: 'Immatrikulation für ein vergangenes Semester',
          },
        ]
      : null,
  ),
  contradict('study-status', 'other end of the training', ['training'], (story) => {
    const { training } = story.form
    if (training === null || !findPaper(story, 'training-contract')) return null
    return [
      changeForm(story, { training: { ...training, occupation: 'Mechatroniker/in' } }),
      {
        subject: 'occupation',
        outcome: 'differs',
        severity: 'K',
        description: 'Anderer Ausbildungsberuf im Formular als im Vertrag',
        follows: [{ rule: 'employer-agrees', subject: 'jobTitle' }],
      },
    ]
  }),
  contradict('language-certificate', 'lower level', ['language'], (story) => {
    if (story.form.level !== 'B1' || !findPaper(story, 'language-certificate')) return null
    return [
      lowerLevel(story),
      {
        subject: 'level',
        outcome: 'differs',
        severity: 'K',
        description: 'Sprachzertifikat unter dem nötigen Niveau',
      },
    ]
  }),
  contradict('language-certificate', 'test not passed', ['language'], (story) => {
    const kind = findPaper(story, 'life-in-germany-test') ? 'life-in-germany-test' : 'integration-course'
    if (!findPaper(story, kind) || !['9 Abs. 2', '18c Abs. 2'].includes(story.paragraph)) return null
    return [
      changePaper(story, kind, { points: 12 }),
      {
        subject: 'points',
        outcome: 'differs',
        severity: 'K',
        description: 'Test „Leben in Deutschland“ unter 15 Punkten',
      },
    ]
  }),
]
