import { addDays } from '../calendar.ts'
import { privateInsurers } from '../life/germany.ts'
import { changeForm, changePaper, findPaper } from '../life/change-story.ts'
import { contradict } from './planted.ts'

export const aboutLiving = [
  contradict('health-insurance', 'ended', ['insurance'], (story) =>
    findPaper(story, 'health-insurance')
      ? [
          changePaper(story, 'health-insurance', { validUntil: addDays(story.submittedOn, -20) }),
          {
            subject: 'validUntil',
            outcome: 'differs',
            severity: 'K',
            description: 'Krankenversicherung vor dem Antrag beendet',
          },
        ]
      : null,
  ),
  contradict('health-insurance', 'other kind in the form', ['insurance'], (story, random) => {
    if (!findPaper(story, 'health-insurance')) return null
    const { name, kind } = random.pick(privateInsurers)
    return [
      changePaper(story, 'health-insurance', { insurer: name, insuranceKind: kind }),
      {
        subject: 'insuranceKind',
        outcome: 'differs',
        severity: 'K',
        description: 'Formular nennt gesetzliche, Nachweis private Versicherung',
        follows: [{ rule: 'health-insurance' }],
      },
    ]
  }),
  contradict('address-agrees', 'other house', ['address'], (story) => {
    const { address } = story.form
    const houseNumber = String(Number.parseInt(address.houseNumber, 10) + 17)
    return [
      changeForm(story, { address: { ...address, houseNumber } }),
      {
        subject: 'address',
        outcome: 'differs',
        severity: 'P',
        description: 'Andere Hausnummer im Formular als in den Unterlagen',
        follows: [{ rule: 'reference-person', subject: 'sponsorAddress' }],
      },
    ]
  }),
  contradict('address-agrees', 'other street on the registration', ['address'], (story) => {
    const kind = findPaper(story, 'registration-certificate')
      ? 'registration-certificate'
      : 'landlord-confirmation'
    const paper = findPaper(story, kind)
    if (!paper || (kind === 'registration-certificate' && findPaper(story, 'landlord-confirmation')))
      return null
    const address = { ...paper.facts.address, street: 'Am Rosenanger', houseNumber: '9' }
    return [
      changePaper(story, kind, { address }),
      {
        subject: 'address',
        outcome: 'differs',
        severity: 'P',
        description: 'Meldebescheinigung oder Wohnungsgeberbestätigung mit anderer Anschrift',
        follows: [{ rule: 'reference-person', subject: 'sponsorAddress' }],
      },
    ]
  }),
  contradict('address-agrees', 'smaller flat in the lease', ['housing'], (story) => {
    const lease = findPaper(story, 'tenancy-agreement')
    if (!lease || story.form.housing === null) return null
    const livingSpaceSquareMetres = lease.facts.livingSpaceSquareMetres - 9
    return [
      changePaper(story, 'tenancy-agreement', { livingSpaceSquareMetres }),
      {
        subject: 'livingSpaceSquareMetres',
        outcome: 'differs',
        severity: 'P',
        description: 'Wohnfläche im Mietvertrag kleiner als im Formular',
      },
    ]
  }),
  contradict('livelihood', 'net too low', ['salary', 'payslips'], (story) => {
    const slip = findPaper(story, 'payslip')
    if (
      !slip ||
      story.paragraph === '28' ||
      !['familiennachzug', 'niederlassungserlaubnis'].includes(story.service)
    )
      return null
    const grossEuro = 1690
    const changed = changePaper(story, 'payslip', { grossEuro, netEuro: 1318.42 })
    return [
      changed,
      {
        subject: 'netEuro',
        outcome: 'differs',
        severity: 'P',
        description: 'Einkommen deckt den Bedarf nicht',
        follows: [{ rule: 'salary-agrees' }, { rule: 'date-logic', subject: 'grossEuro' }],
      },
    ]
  }),
]
