import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, addYears, firstOfMonth, lastOfMonth } from '../calendar.ts'
import type { AnyPaper, Level, PensionFacts } from '../papers/paper.ts'
import { fileLanguage, fileLifeInGermany } from './certificate-papers.ts'
import { createPerson } from './create-person.ts'
import { describeForm } from './describe-form.ts'
import type { Setting } from './desk.ts'
import { createHome, fileInsurance, fileRegistration, fileTenancy } from './home-papers.ts'
import { marry } from './marry.ts'
import { academicOccupations } from './occupations.ts'
import { german } from './origins.ts'
import type { Address, Person } from './person.ts'
import type { Story } from './story.ts'
import { createPassport, createTitle, fileOwnPassport } from './travel-papers.ts'
import { createJob, employmentEntries, fileEmployerConfirmation, filePayslips } from './work-papers.ts'

interface StayBasis {
  readonly residenceMonths: number
  readonly level: Level
  readonly titleBasis: string
  readonly kindOfTitle: string
}

/** What each way to the Niederlassungserlaubnis asks for, with the title that comes before it. Source: DOMAIN.md section 3. */
export const stayBases: Readonly<Record<string, StayBasis>> = {
  '9 Abs. 2': { residenceMonths: 60, level: 'B1', titleBasis: '18B', kindOfTitle: 'AUFENTHALTSERLAUBNIS' },
  '18c Abs. 1': { residenceMonths: 36, level: 'B1', titleBasis: '18B', kindOfTitle: 'AUFENTHALTSERLAUBNIS' },
  '18c Abs. 2': { residenceMonths: 27, level: 'B1', titleBasis: '18G', kindOfTitle: 'BLAUE KARTE EU' },
  '28 Abs. 2': { residenceMonths: 36, level: 'B1', titleBasis: '28', kindOfTitle: 'AUFENTHALTSERLAUBNIS' },
}

/** Contributions without a gap, one line per calendar year as the statement prints them. */
function createPensionRecord(
  { random, submittedOn }: Setting,
  holder: Person,
  address: Address,
  from: IsoDate,
  grossPerMonthEuro: number,
): PensionFacts {
  const until = lastOfMonth(addMonths(submittedOn, -1))
  const periods: PensionFacts['periods'][number][] = []
  for (let start = from; start <= until; start = `${Number(start.slice(0, 4)) + 1}-01-01`) {
    const yearEnd = `${start.slice(0, 4)}-12-31`
    const end = yearEnd < until ? yearEnd : until
    const months = Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
    periods.push({ from: start, until: end, months, earnings: months * grossPerMonthEuro })
  }
  const [year = '', month = '', day = ''] = holder.dateOfBirth.split('-')
  const months = periods.reduce((sum, period) => sum + period.months, 0)
  return {
    holder,
    address,
    insuranceNumber: `${random.int(13, 78)}${day}${month}${year.slice(2)}${holder.surname[0]?.normalize('NFD')[0] ?? 'A'}${random.digits(3)}`,
    periods,
    months,
    date: addDays(submittedOn, -random.int(4, 20)),
  }
}

/** Somebody who has lived and worked here for years and asks for the Niederlassungserlaubnis. */
export function liveToStay(setting: Setting): Story {
  const { random, today, submittedOn, kind, paragraph } = setting
  const basis = stayBases[paragraph]
  if (!basis) throw new Error(`no such basis for staying: ${paragraph}`)
  const applicant = createPerson(random, { ageYears: [30, 46], today })
  const enteredOn = addMonths(submittedOn, -basis.residenceMonths - random.int(9, 20))
  const married = paragraph === '28 Abs. 2'
  const spouse = married
    ? createPerson(random, {
        origin: german,
        sex: applicant.sex === 'F' ? 'M' : 'F',
        ageYears: [30, 48],
        today,
      })
    : null
  const passport = createPassport(setting, applicant, addYears(today, 1))
  const home = createHome(setting, {
    persons: spouse ? [applicant, spouse] : [applicant],
    tenants: spouse ? [applicant, spouse] : [applicant],
    movedInOn: addMonths(enteredOn, random.int(8, 14)),
    rentWarmEuro: random.int(62, 84) * 10,
  })
  const startDate = firstOfMonth(addMonths(enteredOn, 2))
  const job = createJob(setting, {
    employee: applicant,
    employeeAddress: home.address,
    occupation: random.pick(academicOccupations),
    startDate,
    signedOn: addDays(startDate, -random.int(40, 90)),
    grossPerMonthEuro: random.int(490, 600) * 10,
  })
  const title = createTitle(setting, applicant, {
    kindOfTitle: basis.kindOfTitle,
    legalBasis: `§ ${basis.titleBasis} AUFENTHG`,
    remarks: 'ERWERBSTÄTIGKEIT GESTATTET',
    from: addDays(enteredOn, random.int(30, 60)),
    until: addDays(submittedOn, random.int(40, 200)),
    address: home.address,
  })
  const wedding = spouse
    ? marry(setting, [applicant, spouse], {
        weddingOn: addMonths(enteredOn, -random.int(5, 20)),
        certified: true,
      })
    : null
  const papers: AnyPaper[] = [
    fileOwnPassport(setting, passport),
    setting.file('residence-title', title),
    fileInsurance(setting, applicant, home.address, startDate),
    ...fileRegistration(setting, home),
    fileTenancy(setting, home),
    setting.file('employment-contract', job),
    ...filePayslips(setting, job, married ? 4 : 1),
    fileEmployerConfirmation(setting, job),
    fileLanguage(setting, applicant, basis.level),
    fileLifeInGermany(setting, applicant, basis.level),
    setting.file(
      'pension-record',
      createPensionRecord(setting, applicant, home.address, startDate, job.grossPerMonthEuro),
    ),
    ...(wedding?.papers ?? []),
  ]
  const form = describeForm(setting, {
    applicant,
    passport,
    home,
    papers,
    firstEntryOn: enteredOn,
    requestedUntil: null,
    employment: employmentEntries(job),
    level: basis.level,
    ...(wedding ? { civilStatus: 'VH' as const, civilStatusSince: wedding.weddingOn } : {}),
  })
  return {
    service: 'niederlassungserlaubnis',
    kind,
    paragraph,
    today,
    submittedOn,
    form,
    papers,
    variants: [],
  }
}
