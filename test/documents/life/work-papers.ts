import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths } from '../calendar.ts'
import type { AnyPaper, EmploymentFacts } from '../papers/paper.ts'
import type { Setting } from './desk.ts'
import { createAddress } from './germany.ts'
import type { Occupation } from './occupations.ts'
import type { Address, Person } from './person.ts'
import type { EmploymentEntries } from './story.ts'

interface JobWish {
  readonly employee: Person
  readonly employeeAddress: Address
  readonly occupation: Occupation
  readonly startDate: IsoDate
  readonly signedOn: IsoDate
  readonly grossPerMonthEuro: number
}

/** A job for an unlimited time, sometimes with 13 salaries or the salary stated per year. */
export function createJob({ random }: Setting, wish: JobWish): EmploymentFacts {
  const employerAddress = createAddress(random, wish.employeeAddress.city)
  return {
    employee: wish.employee,
    employeeAddress: wish.employeeAddress,
    employer: random.pick(wish.occupation.employers),
    employerAddress,
    establishmentNumber: random.digits(8).replace(/^0/, '4'),
    jobTitle: wish.employee.sex === 'F' ? wish.occupation.female : wish.occupation.male,
    startDate: wish.startDate,
    endDate: null,
    probationMonths: 6,
    grossPerMonthEuro: wish.grossPerMonthEuro,
    statedPer: random.chance(0.3) ? 'year' : 'month',
    salariesPerYear: 12,
    hoursPerWeek: random.pick([38.5, 39, 40]),
    placeOfWork: employerAddress.city,
    temporaryAgencyWork: false,
    employerSignedOn: wish.signedOn,
    employeeSignedOn: addDays(wish.signedOn, random.int(0, 6)),
  }
}

/** The form's own words about the job. */
export function employmentEntries(job: EmploymentFacts): EmploymentEntries {
  return {
    employer: job.employer,
    employerAddress: job.employerAddress,
    jobTitle: job.jobTitle,
    startDate: job.startDate,
    endDate: job.endDate,
    grossEuro: job.grossPerMonthEuro,
    grossPeriod: 'month',
    hoursPerWeek: job.hoursPerWeek,
  }
}

/** The EzB; only the employer signs it, some weeks after the contract. */
export function fileDeclaration({ random, file, submittedOn }: Setting, job: EmploymentFacts): AnyPaper {
  return file('employment-declaration', {
    ...job,
    statedPer: 'month',
    employerSignedOn: addDays(submittedOn, -random.int(4, 20)),
    employeeSignedOn: null,
  })
}

const netShare: Readonly<Record<number, number>> = { 1: 0.645, 3: 0.712, 4: 0.645 }

/** The last three payslips before the filing, each a paper of its own, often delivered as one PDF. */
export function filePayslips(
  { random, file, submittedOn }: Setting,
  job: EmploymentFacts,
  taxClass: 1 | 3 | 4,
): AnyPaper[] {
  const together = random.chance(0.5)
  const papers: AnyPaper[] = []
  for (const back of [3, 2, 1]) {
    const month = addMonths(`${submittedOn.slice(0, 7)}-01`, -back).slice(0, 7)
    const grossEuro = job.grossPerMonthEuro
    const facts = {
      employee: job.employee,
      employeeAddress: job.employeeAddress,
      employer: job.employer,
      employerAddress: job.employerAddress,
      month,
      grossEuro,
      netEuro: Math.round(grossEuro * (netShare[taxClass] ?? 0.645) * 100 + 37) / 100,
      taxClass,
      startDate: job.startDate,
    }
    const first = papers[0]
    papers.push(file('payslip', facts, { suffix: month, ...(together && first ? { behind: first } : {}) }))
  }
  return papers
}

export function fileEmployerConfirmation(
  { random, file, submittedOn }: Setting,
  job: EmploymentFacts,
): AnyPaper {
  const { employee, employer, employerAddress, jobTitle, startDate } = job
  return file('employer-confirmation', {
    employee,
    employer,
    employerAddress,
    jobTitle,
    startDate,
    grossEuro: job.grossPerMonthEuro,
    date: addDays(submittedOn, -random.int(3, 25)),
  })
}
