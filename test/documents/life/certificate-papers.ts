import type { IsoDate } from '../../../models/dates.ts'
import { addDays } from '../calendar.ts'
import type { AnyPaper, Level, Paper } from '../papers/paper.ts'
import type { Setting } from './desk.ts'
import { createPerson, originOf } from './create-person.ts'
import { languageSchools } from './germany.ts'
import { german } from './origins.ts'
import { writeName, type Person } from './person.ts'

/** A degree of the home country and its German recognition. */
export function fileDegree(
  setting: Setting,
  holder: Person,
  degree: { degree: string; subject: string },
  graduatedOn: IsoDate,
): AnyPaper[] {
  const { random, file, submittedOn } = setting
  const facts = { holder, institution: originOf(holder).university, ...degree }
  return [
    file('degree', { ...facts, date: graduatedOn }),
    file('degree-recognition', { ...facts, date: addDays(submittedOn, -random.int(120, 420)) }),
  ]
}

export function fileLanguage({ random, file, submittedOn }: Setting, holder: Person, level: Level): AnyPaper {
  return file('language-certificate', {
    holder,
    level,
    issuer: random.pick(languageSchools),
    date: addDays(submittedOn, -random.int(60, 330)),
    number: `${random.digits(3)}-${random.digits(6)}`,
  })
}

/** The test "Leben in Deutschland", or the certificate of the integration course, which names a passport (perhaps an old one). */
export function fileLifeInGermany(
  { random, file, submittedOn }: Setting,
  holder: Person,
  level: Level,
): AnyPaper {
  const date = addDays(submittedOn, -random.int(200, 900))
  const points = random.int(19, 33)
  const issuer = random.pick(languageSchools)
  if (random.chance(0.5)) return file('life-in-germany-test', { holder, points, issuer, date })
  return file('integration-course', {
    holder,
    points,
    issuer,
    date,
    level,
    number: random.digits(8),
    passportNumber: `P${random.digits(8)}`,
  })
}

interface Certified {
  readonly paper: Paper
  readonly lines: readonly (readonly [string, string])[]
  readonly titleInGerman: string
}

const languages: Readonly<Record<string, string>> = {
  TUR: 'türkischen',
  VNM: 'vietnamesischen',
  UKR: 'ukrainischen',
  SYR: 'arabischen',
  IND: 'englischen',
  CHN: 'chinesischen',
  BRA: 'portugiesischen',
  NGA: 'englischen',
  SRB: 'serbischen',
  IRN: 'persischen',
  IDN: 'indonesischen',
  AFG: 'persischen',
  MEX: 'spanischen',
  CMR: 'französischen',
  CAN: 'englischen',
}

/** Apostille (or legalisation) and translation of a foreign certificate, behind it in one file or each for itself. */
export function fileCertification(
  setting: Setting,
  holder: Person,
  { paper, lines, titleInGerman }: Certified,
  issuedOn: IsoDate,
): AnyPaper[] {
  const { random, file, today } = setting
  const origin = originOf(holder)
  const signatory = createPerson(random.fork('signatory'), {
    origin,
    ageYears: [35, 60],
    today,
    singleName: false,
  })
  const translator = createPerson(random.fork('translator'), { origin: german, ageYears: [35, 60], today })
  const together = random.chance(0.5) ? { behind: paper } : {}
  return [
    file(
      'apostille',
      {
        state: holder.nationality.german,
        authority: `Justizministerium ${holder.nationality.german}`,
        signatory: writeName(signatory),
        date: addDays(issuedOn, random.int(5, 30)),
        number: `${random.digits(4)}/${random.digits(5)}`,
        place: origin.places[0]?.german ?? '',
        legalisation: !origin.apostille,
      },
      together,
    ),
    file(
      'translation',
      {
        translator: writeName(translator),
        language: languages[holder.nationality.icao] ?? 'englischen',
        translatedDocument: titleInGerman,
        date: addDays(issuedOn, random.int(35, 60)),
        lines,
      },
      together,
    ),
  ]
}
