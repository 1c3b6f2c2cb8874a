import { addDays, addYears } from '../calendar.ts'
import { originOf } from '../life/create-person.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import { contradict } from './planted.ts'

export const aboutFamily = [
  contradict('reference-person', 'birth date in the form', ['reference'], (story) => {
    const { reference } = story.form
    if (reference === null) return null
    return [
      changeForm(story, { reference: { ...reference, dateOfBirth: addYears(reference.dateOfBirth, -1) } }),
      {
        subject: 'sponsorDateOfBirth',
        outcome: 'differs',
        severity: 'K',
        description: 'Geburtsdatum der Bezugsperson im Formular anders als in ihren Unterlagen',
      },
    ]
  }),
  contradict('reference-person', 'name in the form', ['reference'], (story, random) => {
    const { reference } = story.form
    if (reference === null) return null
    const { person } = reference
    const others = originOf(person)[person.sex === 'F' ? 'female' : 'male'].filter(
      (name) => name !== person.givenNames,
    )
    return [
      changeForm(story, {
        reference: { ...reference, person: { ...person, givenNames: random.pick(others) } },
      }),
      {
        subject: 'sponsor',
        outcome: 'differs',
        severity: 'K',
        description: 'Name der Bezugsperson im Formular anders als in ihren Unterlagen',
        follows: [{ rule: 'reference-person' }],
      },
    ]
  }),
  contradict('civil-status', 'wedding day in the form', ['marriage'], (story) => {
    const { civilStatusSince } = story.form
    if (civilStatusSince === null || !findPaper(story, 'marriage-certificate')) return null
    return [
      changeForm(story, { civilStatusSince: addDays(civilStatusSince, 31) }),
      {
        subject: 'civilStatusSince',
        outcome: 'differs',
        severity: 'K',
        description: 'Tag der Eheschließung im Formular anders als in der Urkunde',
      },
    ]
  }),
  contradict('civil-status', 'single in the form', ['marriage'], (story) => {
    if (!findPaper(story, 'marriage-certificate')) return null
    return [
      changeForm(story, { civilStatus: 'LD', civilStatusSince: null }),
      {
        subject: 'civilStatus',
        outcome: 'differs',
        severity: 'K',
        description: 'Formular nennt „ledig“, eine Heiratsurkunde liegt vor',
      },
    ]
  }),
  contradict('civil-status', 'certificate with another day', ['marriage'], (story) => {
    const certificate = findPaper(story, 'marriage-certificate')
    if (!certificate || story.form.civilStatusSince === null) return null
    return [
      changePaper(story, 'marriage-certificate', { date: addDays(certificate.facts.date, -90) }),
      {
        subject: 'civilStatusSince',
        outcome: 'differs',
        severity: 'K',
        description: 'Urkunde nennt einen anderen Tag der Eheschließung',
      },
    ]
  }),
]
