import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, addYears, firstOfMonth } from '../calendar.ts'
import type { AnyPaper, TravelFacts } from '../papers/paper.ts'
import { fileCertification, fileLanguage } from './certificate-papers.ts'
import { createPerson, originOf } from './create-person.ts'
import { describeForm } from './describe-form.ts'
import type { Setting } from './desk.ts'
import { createHome, fileInsurance, fileRegistration, fileTenancy, type Home } from './home-papers.ts'
import { marry } from './marry.ts'
import { academicOccupations } from './occupations.ts'
import { german } from './origins.ts'
import type { Person } from './person.ts'
import type { Story } from './story.ts'
import { createPassport, createTitle, createVisa, fileOwnPassport } from './travel-papers.ts'
import { createJob, filePayslips } from './work-papers.ts'

interface Family {
  readonly sponsor: Person
  readonly applicant: Person
  readonly otherParent: Person | null
  readonly isChild: boolean
}

function foundFamily({ random, today, paragraph }: Setting): Family {
  const sponsorIsGerman = paragraph === '28'
  const applicantOrigin = { ageYears: [25, 36], today } as const
  if (paragraph !== '32') {
    const applicant = createPerson(random, applicantOrigin)
    const origin = sponsorIsGerman ? german : originOf(applicant)
    const sponsor = createPerson(random, {
      origin,
      sex: applicant.sex === 'F' ? 'M' : 'F',
      ageYears: [28, 42],
      today,
      singleName: false,
    })
    return { sponsor, applicant, otherParent: null, isChild: false }
  }
  const sponsor = createPerson(random, { sex: 'M', ageYears: [32, 44], today, singleName: false })
  const origin = originOf(sponsor)
  const otherParent = createPerson(random, { origin, sex: 'F', ageYears: [29, 40], today, singleName: false })
  const child = createPerson(random, {
    origin,
    ageYears: [4, 13],
    today,
    surname: sponsor.surname,
    singleName: false,
  })
  return { sponsor, applicant: child, otherParent, isChild: true }
}

/** The sponsor's job, home, title and payslips. */
function settleSponsor(
  setting: Setting,
  family: Family,
  enteredOn: IsoDate,
): { home: Home; papers: AnyPaper[]; sponsorPassport: TravelFacts } {
  const { random, today, submittedOn, paragraph } = setting
  const { sponsor, applicant } = family
  const sponsorCame = addMonths(submittedOn, -random.int(40, 56))
  const persons = family.otherParent ? [sponsor, family.otherParent, applicant] : [sponsor, applicant]
  const tenants = family.otherParent ? [sponsor, family.otherParent] : [sponsor]
  const home = createHome(setting, {
    persons,
    tenants,
    movedInOn: addDays(enteredOn, random.int(2, 6)),
    rentWarmEuro: random.int(78, 98) * 10,
  })
  const job = createJob(setting, {
    employee: sponsor,
    employeeAddress: home.address,
    occupation: random.pick(academicOccupations),
    startDate: firstOfMonth(addMonths(sponsorCame, 2)),
    signedOn: sponsorCame,
    grossPerMonthEuro: random.int(540, 640) * 10,
  })
  const sponsorPassport = createPassport(setting, sponsor, addYears(today, 4))
  const papers: AnyPaper[] = [
    paragraph === '28' && random.chance(0.5)
      ? setting.file('identity-card', {
          ...sponsorPassport,
          documentNumber: `L${random.digits(8)}`,
          address: home.address,
        })
      : setting.file('passport', sponsorPassport, { suffix: 'sponsor' }),
    ...filePayslips(setting, job, 3),
  ]
  if (paragraph !== '28') {
    const title = createTitle(setting, sponsor, {
      kindOfTitle: 'AUFENTHALTSERLAUBNIS',
      legalBasis: '§ 18B AUFENTHG',
      remarks: 'ERWERBSTÄTIGKEIT GESTATTET',
      from: addMonths(sponsorCame, 1),
      until: addYears(today, 4),
      address: home.address,
    })
    papers.push(setting.file('residence-title', title, { suffix: 'sponsor' }))
  }
  return { home, papers, sponsorPassport }
}

function fileBirthCertificate(
  setting: Setting,
  child: Person,
  parents: readonly [Person, Person],
): AnyPaper[] {
  const { random, submittedOn } = setting
  const origin = originOf(child)
  const issuedOn = addDays(submittedOn, -random.int(200, 400))
  const certificate = setting.file('birth-certificate', {
    child,
    parents,
    place: child.placeOfBirth,
    registryNumber: `${random.digits(4)}/${child.dateOfBirth.slice(0, 4)}`,
    authority: origin.registry,
    issuedOn,
  })
  const lines = [
    ['Kind', `${child.givenNames ?? ''} ${child.surname}`],
    ['Vater', `${parents[0].givenNames ?? ''} ${parents[0].surname}`],
    ['Mutter', `${parents[1].givenNames ?? ''} ${parents[1].surname}`],
  ] as const
  return [
    certificate,
    ...fileCertification(
      setting,
      child,
      { paper: certificate, lines, titleInGerman: 'Geburtsurkunde' },
      issuedOn,
    ),
  ]
}

/** The other parent's consent, sometimes as the attachment of the child's representative. */
function fileCustody(
  { random, file, submittedOn }: Setting,
  child: Person,
  parents: readonly [Person, Person],
): AnyPaper[] {
  if (random.chance(0.5)) return []
  const place = originOf(child).places[0]?.german ?? ''
  return [
    file(
      'custody',
      { child, parents, date: addDays(submittedOn, -random.int(100, 160)), place },
      { place: 'anlageVertreter' },
    ),
  ]
}

/** A spouse (§§ 28, 30) or a child (§ 32) who joins a family. */
export function liveAsFamily(setting: Setting): Story {
  const { random, today, submittedOn, kind, paragraph } = setting
  const family = foundFamily(setting)
  const { sponsor, applicant, otherParent, isChild } = family
  const first = kind === 'erstbeantragung'
  const requestedUntil = addYears(today, 2)
  const passport = createPassport(setting, applicant, requestedUntil)
  const visa = createVisa(setting, passport, `§ ${paragraph} AufenthG`)
  const enteredOn = first
    ? addDays(visa.validFrom, random.int(2, 20))
    : addMonths(submittedOn, -random.int(22, 30))
  const { home, papers: sponsorPapers } = settleSponsor(setting, family, enteredOn)
  const title = createTitle(setting, applicant, {
    kindOfTitle: 'AUFENTHALTSERLAUBNIS',
    legalBasis: `§ ${paragraph} ABS. 1 AUFENTHG`,
    remarks: 'ERWERBSTÄTIGKEIT GESTATTET',
    from: addDays(enteredOn, random.int(30, 60)),
    until: addDays(submittedOn, random.int(20, 60)),
    address: home.address,
  })
  const wedding = otherParent
    ? null
    : marry(setting, [applicant, sponsor], {
        weddingOn: addMonths(enteredOn, -random.int(14, 40)),
        certified: true,
      })
  const papers: AnyPaper[] = [
    fileOwnPassport(setting, passport),
    first ? setting.file('visa', visa) : setting.file('residence-title', title),
    fileInsurance(setting, applicant, home.address, first ? addDays(visa.validFrom, 15) : enteredOn),
    ...fileRegistration(setting, home),
    fileTenancy(setting, home),
    ...sponsorPapers,
    ...(wedding?.papers ?? []),
    ...(otherParent ? fileBirthCertificate(setting, applicant, [sponsor, otherParent]) : []),
    ...(otherParent ? fileCustody(setting, applicant, [sponsor, otherParent]) : []),
    ...(isChild ? [] : [fileLanguage(setting, applicant, 'A1')]),
  ]
  const form = describeForm(setting, {
    applicant,
    passport,
    home,
    papers,
    firstEntryOn: enteredOn,
    requestedUntil,
    ...(wedding
      ? { civilStatus: 'VH' as const, civilStatusSince: wedding.weddingOn, level: 'A1' as const }
      : {}),
    reference: {
      person: sponsor,
      dateOfBirth: sponsor.dateOfBirth,
      relationship: isChild ? 'parent' : 'spouse',
      address: random.chance(0.5) ? home.address : null,
    },
  })
  return { service: 'familiennachzug', kind, paragraph, today, submittedOn, form, papers, variants: [] }
}
