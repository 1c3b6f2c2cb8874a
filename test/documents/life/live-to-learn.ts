import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, addYears } from '../calendar.ts'
import type { AnyPaper, StudyFacts } from '../papers/paper.ts'
import { fileLanguage } from './certificate-papers.ts'
import { createPerson } from './create-person.ts'
import { describeForm } from './describe-form.ts'
import type { Setting } from './desk.ts'
import { createAddress, universities } from './germany.ts'
import { createHome, fileInsurance, fileRegistration, fileTenancy, type Home } from './home-papers.ts'
import { apprenticeships, programmes } from './occupations.ts'
import { german } from './origins.ts'
import type { Person } from './person.ts'
import type { Story } from './story.ts'
import { createPassport, createTitle, createVisa, fileOwnPassport } from './travel-papers.ts'
import { createJob, fileDeclaration } from './work-papers.ts'

interface Beginning {
  readonly applicant: Person
  readonly home: Home
  readonly enteredOn: IsoDate
  readonly papers: AnyPaper[]
  readonly passport: ReturnType<typeof createPassport>
}

/** Passport, visa or title, flat and insurance: the same for students and apprentices. */
function arrive(setting: Setting, requestedUntil: IsoDate): Beginning {
  const { random, today, submittedOn, kind, paragraph } = setting
  const applicant = createPerson(random, { ageYears: [19, 28], today })
  const passport = createPassport(setting, applicant, requestedUntil)
  const visa = createVisa(setting, passport, `§ ${paragraph} AufenthG`)
  const first = kind === 'erstbeantragung'
  const enteredOn = first
    ? addDays(visa.validFrom, random.int(2, 20))
    : addMonths(submittedOn, -random.int(22, 26))
  const home = createHome(setting, {
    persons: [applicant],
    tenants: [applicant],
    movedInOn: addDays(enteredOn, random.int(3, 12)),
    rentWarmEuro: random.int(33, 46) * 10,
  })
  const title = createTitle(setting, applicant, {
    kindOfTitle: 'AUFENTHALTSERLAUBNIS',
    legalBasis: `§ ${paragraph} ABS. 1 AUFENTHG`,
    remarks:
      paragraph === '16b'
        ? 'BESCHÄFTIGUNG BIS ZU 140 TAGE ODER 280 HALBE TAGE IM JAHR GESTATTET'
        : 'BESCHÄFTIGUNG BIS ZU 20 STUNDEN JE WOCHE ERLAUBT',
    from: addDays(enteredOn, random.int(40, 70)),
    until: addDays(submittedOn, random.int(25, 60)),
    address: home.address,
  })
  const papers: AnyPaper[] = [
    fileOwnPassport(setting, passport),
    first ? setting.file('visa', visa) : setting.file('residence-title', title),
    fileInsurance(setting, applicant, home.address, first ? addDays(visa.validFrom, 15) : enteredOn),
    ...fileRegistration(setting, home),
  ]
  if (random.chance(0.4)) papers.push(fileTenancy(setting, home))
  return { applicant, home, enteredOn, papers, passport }
}

/** One way of paying for a year of study: a blocked account, a sponsor's commitment, a scholarship. */
function fileFunding(setting: Setting, holder: Person): AnyPaper {
  const { random, file, submittedOn } = setting
  const date = addDays(submittedOn, -random.int(20, 80))
  const form = random.pick([
    'blocked-account',
    'blocked-account',
    'commitment-declaration',
    'scholarship',
  ] as const)
  const monthlyEuro = random.pick([992, 1000, 1020])
  if (form === 'blocked-account') {
    return file('blocked-account', {
      holder,
      bank: random.pick(['Fidelis Direktbank AG', 'Studienkonto Europa GmbH', 'Elster Bank AG']),
      amountEuro: monthlyEuro * 12,
      monthlyEuro,
      date,
    })
  }
  if (form === 'scholarship') {
    const sponsor = random.pick(['Stiftung Wissen ohne Grenzen', 'Sächsische Bildungsstiftung'])
    return file('scholarship', {
      holder,
      sponsor,
      monthlyEuro: monthlyEuro + 150,
      validFrom: '2026-10-01',
      validUntil: '2028-03-31',
      date,
    })
  }
  return fileCommitment(setting, holder)
}

function createStudy({ random, submittedOn, kind }: Setting, student: Person, home: Home): StudyFacts {
  const { name, degree } = random.pick(programmes)
  const subjectSemester = kind === 'erstbeantragung' ? 1 : random.int(3, 5)
  return {
    student,
    address: home.address,
    institution: random.pick(universities),
    programme: name,
    degree,
    semester: 'Wintersemester 2026/2027',
    subjectSemester,
    validFrom: '2026-10-01',
    validUntil: '2027-03-31',
    matriculationNumber: random.digits(7).replace(/^0/, '3'),
    credits: (subjectSemester - 1) * random.pick([25, 30]),
    date: addDays(submittedOn, -random.int(3, 25)),
  }
}

function liveToStudy(setting: Setting): Story {
  const { random, today, submittedOn, kind, paragraph } = setting
  const requestedUntil = addDays(addMonths(submittedOn, 12), -1)
  const { applicant, home, enteredOn, papers, passport } = arrive(setting, requestedUntil)
  const study = createStudy(setting, applicant, home)
  const means = fileFunding(setting, applicant)
  papers.push(setting.file('enrolment-certificate', study), means)
  if (kind === 'erstbeantragung' && random.chance(0.6))
    papers.push(setting.file('admission-letter', { ...study, date: addMonths(study.date, -3) }))
  if (kind === 'verlaengerung') papers.push(setting.file('transcript', study))
  const form = describeForm(setting, {
    applicant,
    passport,
    home,
    papers,
    firstEntryOn: enteredOn,
    requestedUntil,
    study: { institution: study.institution, programme: study.programme },
    ...('monthlyEuro' in means.facts ? { funding: { monthlyEuro: means.facts.monthlyEuro } } : {}),
  })
  return { service: 'ausbildung', kind, paragraph, today, submittedOn, form, papers, variants: [] }
}

function liveToTrain(setting: Setting): Story {
  const { random, today, submittedOn, kind, paragraph } = setting
  const startDate = kind === 'erstbeantragung' ? '2026-10-01' : '2025-09-01'
  const endDate = addDays(addYears(startDate, 3), -1)
  const { applicant, home, enteredOn, papers, passport } = arrive(setting, endDate)
  const apprenticeship = random.pick(apprenticeships)
  const pay = random.int(1120, 1340)
  const occupation = {
    female: apprenticeship.occupation,
    male: apprenticeship.occupation,
    degree: '',
    subject: '',
    employers: apprenticeship.employers,
  }
  const job = {
    ...createJob(setting, {
      employee: applicant,
      employeeAddress: home.address,
      occupation,
      startDate,
      signedOn: addDays(startDate, -random.int(150, 200)),
      grossPerMonthEuro: pay,
    }),
    endDate,
    probationMonths: 4,
  }
  const training = {
    employer: job.employer,
    occupation: apprenticeship.occupation,
    startDate,
    endDate,
    payPerMonthEuro: pay,
  }
  papers.push(
    setting.file('training-contract', {
      ...training,
      trainee: applicant,
      traineeAddress: home.address,
      employerAddress: job.employerAddress,
      school: apprenticeship.school,
      signedOn: job.employerSignedOn ?? startDate,
    }),
    fileDeclaration(setting, job),
    fileLanguage(setting, applicant, 'B1'),
    fileCommitment(setting, applicant),
  )
  const form = describeForm(setting, {
    applicant,
    passport,
    home,
    papers,
    firstEntryOn: enteredOn,
    requestedUntil: endDate,
    training,
    level: 'B1',
  })
  return { service: 'ausbildung', kind, paragraph, today, submittedOn, form, papers, variants: [] }
}

function fileCommitment({ random, file, today, submittedOn }: Setting, holder: Person): AnyPaper {
  const sponsor = createPerson(random.fork('sponsor'), { origin: german, ageYears: [35, 60], today })
  const date = addDays(submittedOn, -random.int(20, 80))
  return file('commitment-declaration', {
    holder,
    sponsor,
    sponsorAddress: createAddress(random),
    date,
    validFrom: date,
    validUntil: addYears(date, 5),
    number: `D${random.digits(9)}`,
  })
}

/** A student (§ 16b) or an apprentice (§ 16a). */
export function liveToLearn(setting: Setting): Story {
  return setting.paragraph === '16a' ? liveToTrain(setting) : liveToStudy(setting)
}
