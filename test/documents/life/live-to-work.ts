import { addDays, addMonths, addYears, firstOfMonth } from '../calendar.ts'
import type { AnyPaper } from '../papers/paper.ts'
import { fileDegree } from './certificate-papers.ts'
import { createPerson } from './create-person.ts'
import type { Setting } from './desk.ts'
import { createHome, fileInsurance, fileRegistration, fileTenancy } from './home-papers.ts'
import { academicOccupations, skilledOccupations } from './occupations.ts'
import type { Story } from './story.ts'
import { describeForm } from './describe-form.ts'
import { createPassport, createTitle, createVisa, fileFiktion, fileOwnPassport } from './travel-papers.ts'
import {
  createJob,
  employmentEntries,
  fileDeclaration,
  fileEmployerConfirmation,
  filePayslips,
} from './work-papers.ts'

interface WorkBasis {
  readonly academic: boolean
  readonly kindOfTitle: string
  readonly grossPerMonthEuro: readonly [number, number]
}

/** What each § asks for; the salaries reach its threshold of 2025 and 2026 with room to spare. */
export const workBases: Readonly<Record<string, WorkBasis>> = {
  '18g': { academic: true, kindOfTitle: 'BLAUE KARTE EU', grossPerMonthEuro: [4600, 6200] },
  '18b': { academic: true, kindOfTitle: 'AUFENTHALTSERLAUBNIS', grossPerMonthEuro: [3600, 4500] },
  '18a': { academic: false, kindOfTitle: 'AUFENTHALTSERLAUBNIS', grossPerMonthEuro: [2950, 3700] },
  '19c Abs. 2': { academic: true, kindOfTitle: 'AUFENTHALTSERLAUBNIS', grossPerMonthEuro: [4100, 4900] },
}

/** A qualified worker: degree, contract, visa, entry (first title), or years of work with payslips (extension). */
export function liveToWork(setting: Setting): Story {
  const { random, today, submittedOn, paragraph, kind } = setting
  const basis = workBases[paragraph]
  if (!basis) throw new Error(`no such basis for work: ${paragraph}`)
  const first = kind === 'erstbeantragung'
  const applicant = createPerson(random, { ageYears: [27, 42], today })
  const occupation = random.pick(basis.academic ? academicOccupations : skilledOccupations)
  const passport = createPassport(setting, applicant, addYears(today, 4))
  const visa = createVisa(setting, passport, `§ ${paragraph} AufenthG`)
  const enteredOn = first
    ? addDays(visa.validFrom, random.int(2, 20))
    : addMonths(submittedOn, -random.int(34, 44))
  const rentWarmEuro = random.int(52, 78) * 10
  const home = createHome(setting, {
    persons: [applicant],
    tenants: [applicant],
    movedInOn: addDays(enteredOn, random.int(3, 12)),
    rentWarmEuro,
  })
  const startDate = first
    ? firstOfMonth(addMonths(today, random.int(1, 2)))
    : firstOfMonth(addMonths(enteredOn, 1))
  const job = createJob(setting, {
    employee: applicant,
    employeeAddress: home.address,
    occupation,
    startDate,
    signedOn: first ? addDays(visa.validFrom, -random.int(40, 90)) : addDays(startDate, -random.int(60, 90)),
    grossPerMonthEuro: random.int(basis.grossPerMonthEuro[0] / 10, basis.grossPerMonthEuro[1] / 10) * 10,
  })
  const papers: AnyPaper[] = [
    fileOwnPassport(setting, passport),
    setting.file('employment-contract', job),
    fileDeclaration(setting, job),
    fileInsurance(setting, applicant, home.address, first ? addDays(visa.validFrom, 15) : startDate),
    ...fileRegistration(setting, home),
  ]
  if (first) {
    papers.push(
      setting.file('visa', visa),
      ...fileDegree(setting, applicant, occupation, addYears(applicant.dateOfBirth, 24)),
    )
  } else {
    const fiction = random.chance(0.3)
    const title = createTitle(setting, applicant, {
      kindOfTitle: basis.kindOfTitle,
      legalBasis: `§ ${paragraph.toUpperCase()} AUFENTHG`,
      remarks: 'ERWERBSTÄTIGKEIT GESTATTET',
      from: addDays(enteredOn, random.int(40, 70)),
      until: addDays(submittedOn, fiction ? 1 : random.int(25, 75)),
      address: home.address,
    })
    papers.push(
      setting.file('residence-title', title),
      ...(fiction ? [fileFiktion(setting, title, passport.documentNumber)] : []),
      ...filePayslips(setting, job, 1),
      fileEmployerConfirmation(setting, job),
    )
  }
  if (occupation.licensedAs !== undefined) {
    const holder = applicant
    papers.push(
      setting.file('practice-licence', {
        holder,
        occupation: occupation.licensedAs,
        authority: 'Landesdirektion Sachsen',
        date: addDays(startDate, -random.int(30, 60)),
      }),
    )
  }
  if (random.chance(0.4)) papers.push(fileTenancy(setting, home))
  const form = describeForm(setting, {
    applicant,
    passport,
    home,
    papers,
    firstEntryOn: enteredOn,
    requestedUntil: addYears(today, 3),
    employment: employmentEntries(job),
  })
  return { service: 'erwerbstaetigkeit', kind, paragraph, today, submittedOn, form, papers, variants: [] }
}
