import { addDays, addYears, partsOf, toDay } from '../calendar.ts'
import { createPerson, originOf } from '../life/create-person.ts'
import type { Person } from '../life/person.ts'
import type { Story } from '../life/story.ts'
import type { Random } from '../random.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import { contradict } from './planted.ts'

/** Another letter in the middle of a name: another name, not another spelling. */
function misspell(name: string, random: Random): string {
  const at = Math.max(1, Math.floor(name.length / 2))
  const letter = random.pick(
    'bdfgklmprtw'.split('').filter((candidate) => candidate !== name[at]?.toLowerCase()),
  )
  return `${name.slice(0, at)}${letter}${random.pick(['a', 'o', 'u'])}${letter}${name.slice(at + 1)}`
}

/** Another digit at the last place of a number. */
const otherDigit = (number: string): string => `${number.slice(0, -1)}${(Number(number.at(-1)) + 3) % 10}`

function stranger(story: Story, random: Random, like: Person): Person {
  return createPerson(random, {
    origin: originOf(like),
    sex: like.sex,
    ageYears: [20, 55],
    today: story.today,
    singleName: false,
    surname: misspell('Markwer', random),
  })
}

function swapDayAndMonth(day: string): string | null {
  const { year, month, day: date } = partsOf(day)
  return date <= 12 && date !== month ? toDay(year, date, month) : null
}

export const aboutIdentity = [
  contradict('passport-valid', 'expiry in the form', ['passport'], (story) => {
    const { passport } = story.form
    return [
      changeForm(story, { passport: { ...passport, validUntil: addDays(passport.validUntil, 61) } }),
      {
        subject: 'dateOfExpiry',
        outcome: 'differs',
        severity: 'K',
        description: 'Passablauf im Formular anders als im Pass',
      },
    ]
  }),
  contradict('passport-valid', 'expired', ['passport'], (story) => {
    const validUntil = addDays(story.today, -12)
    const dateOfIssue = addDays(addYears(validUntil, -5), 1)
    const changed = changePaper(story, 'passport', { dateOfExpiry: validUntil, dateOfIssue }, 'passport')
    return [
      changeForm(changed, { passport: { ...story.form.passport, validFrom: dateOfIssue, validUntil } }),
      {
        subject: 'dateOfExpiry',
        outcome: 'differs',
        severity: 'K',
        description: 'Pass ist abgelaufen',
        follows: [{ rule: 'passport-valid' }, { rule: 'date-logic' }],
      },
    ]
  }),
  contradict('passport-valid', 'ends before the requested end', ['passport'], (story) => {
    const { requestedUntil } = story.form
    if (requestedUntil === null || requestedUntil < addDays(story.today, 300)) return null
    const validUntil = addDays(story.today, 200)
    const dateOfIssue = addDays(addYears(validUntil, -5), 1)
    const changed = changePaper(story, 'passport', { dateOfExpiry: validUntil, dateOfIssue }, 'passport')
    return [
      changeForm(changed, { passport: { ...story.form.passport, validFrom: dateOfIssue, validUntil } }),
      {
        subject: 'requestedUntil<dateOfExpiry',
        outcome: 'differs',
        severity: 'H',
        description: 'Pass läuft vor dem beantragten Ende ab',
        follows: [{ rule: 'date-logic' }],
      },
    ]
  }),
  contradict('passport-number', 'digit in the form', ['passport'], (story) => {
    const { passport } = story.form
    return [
      changeForm(story, { passport: { ...passport, number: otherDigit(passport.number) } }),
      {
        subject: 'documentNumber',
        outcome: 'differs',
        severity: 'K',
        description: 'Passnummer im Formular mit anderer Ziffer',
      },
    ]
  }),
  contradict('passport-number', 'digits swapped in the form', ['passport'], (story) => {
    const { passport } = story.form
    const swapped = passport.number.replace(/(\d)(\d)$/, '$2$1')
    if (swapped === passport.number) return null
    return [
      changeForm(story, { passport: { ...passport, number: swapped } }),
      {
        subject: 'documentNumber',
        outcome: 'differs',
        severity: 'K',
        description: 'Passnummer im Formular mit Zahlendreher',
      },
    ]
  }),
  contradict('filed-before-expiry', 'title over', ['title'], (story) => {
    const kind = findPaper(story, 'visa') ? 'visa' : 'residence-title'
    const own = story.papers.find((paper) => paper.id === kind)
    if (own?.kind !== 'visa' && own?.kind !== 'residence-title') return null
    const dateOfExpiry = addDays(story.submittedOn, -9)
    return [
      changePaper(story, kind, { dateOfExpiry }, kind),
      {
        subject: 'dateOfExpiry',
        outcome: 'differs',
        severity: 'K',
        description: 'Antrag nach Ablauf des Titels oder Visums gestellt',
      },
    ]
  }),
  contradict('name-agrees', 'other surname in the form', ['applicant-name'], (story, random) => {
    const { applicant } = story.form
    return [
      changeForm(story, { applicant: { ...applicant, surname: misspell(applicant.surname, random) } }),
      {
        subject: 'surname',
        outcome: 'differs',
        severity: 'K',
        description: 'Familienname im Formular weicht von allen Unterlagen ab',
      },
    ]
  }),
  contradict('name-agrees', 'other given name in the form', ['applicant-name'], (story, random) => {
    const { applicant } = story.form
    if (applicant.givenNames === null) return null
    const others = originOf(applicant)[applicant.sex === 'F' ? 'female' : 'male'].filter(
      (name) => name !== applicant.givenNames,
    )
    return [
      changeForm(story, { applicant: { ...applicant, givenNames: random.pick(others) } }),
      {
        subject: 'givenNames',
        outcome: 'differs',
        severity: 'K',
        description: 'Vorname im Formular weicht von allen Unterlagen ab',
      },
    ]
  }),
  contradict('birth-agrees', 'day and month swapped', ['applicant-birth', 'applicant-name'], (story) => {
    const swapped = swapDayAndMonth(story.form.dateOfBirth)
    if (swapped === null) return null
    return [
      changeForm(story, { dateOfBirth: swapped }),
      {
        subject: 'dateOfBirth',
        outcome: 'differs',
        severity: 'K',
        description: 'Tag und Monat der Geburt im Formular vertauscht',
      },
    ]
  }),
  contradict('birth-agrees', 'other year', ['applicant-birth', 'applicant-name'], (story) => [
    changeForm(story, { dateOfBirth: addYears(story.form.dateOfBirth, 1) }),
    {
      subject: 'dateOfBirth',
      outcome: 'differs',
      severity: 'K',
      description: 'Geburtsjahr im Formular anders als im Pass',
    },
  ]),
  contradict('birth-agrees', 'other place', ['applicant-birth'], (story, random) => {
    const { applicant } = story.form
    const others = originOf(applicant).places.filter(({ own }) => own !== applicant.placeOfBirth)
    return [
      changeForm(story, { placeOfBirth: random.pick(others).german }),
      {
        subject: 'placeOfBirth',
        outcome: 'differs',
        severity: 'P',
        description: 'Geburtsort im Formular anders als im Pass',
      },
    ]
  }),
  contradict('document-holder', 'insurance of somebody else', ['insurance', 'holder'], (story, random) => {
    const holder = stranger(story, random, story.form.applicant)
    return [
      changePaper(story, 'health-insurance', { holder }),
      {
        subject: 'health-insurance',
        outcome: 'differs',
        severity: 'K',
        description: 'Krankenversicherung einer anderen Person',
        follows: [{ rule: 'evidence-complete', subject: 'health-insurance' }, { rule: 'health-insurance' }],
      },
    ]
  }),
  contradict(
    'document-holder',
    'certificate of somebody else',
    ['language', 'holder', 'study'],
    (story, random) => {
      const kind = (['language-certificate', 'enrolment-certificate', 'degree'] as const).find((candidate) =>
        findPaper(story, candidate),
      )
      if (kind === undefined) return null
      const person = stranger(story, random, story.form.applicant)
      const changed =
        kind === 'enrolment-certificate'
          ? changePaper(story, kind, { student: person })
          : changePaper(story, kind, { holder: person })
      return [
        changed,
        {
          subject: kind,
          outcome: 'differs',
          severity: 'K',
          description: 'Zeugnis oder Bescheinigung einer anderen Person',
          follows: [
            { rule: 'evidence-complete', subject: kind },
            { rule: 'language-certificate' },
            { rule: 'study-status' },
          ],
        },
      ]
    },
  ),
  contradict('mrz-integrity', 'check digit', ['mrz'], (story) => [
    changePaper(story, 'passport', { mrzDiffers: { wrongCheckDigit: true } }, 'passport'),
    {
      subject: 'mrz',
      outcome: 'differs',
      severity: 'P',
      description: 'Prüfziffer der maschinenlesbaren Zone stimmt nicht',
    },
  ]),
  contradict('mrz-integrity', 'sex', ['mrz'], (story) => [
    changePaper(
      story,
      'passport',
      { mrzDiffers: { sex: story.form.applicant.sex === 'F' ? 'M' : 'F' } },
      'passport',
    ),
    {
      subject: 'sex',
      outcome: 'differs',
      severity: 'P',
      description: 'Geschlecht in der maschinenlesbaren Zone anders als im Formular',
    },
  ]),
]
