import type { IsoDate } from '../../../models/dates.ts'
import { addDays, writeDay } from '../calendar.ts'
import type { AnyPaper } from '../papers/paper.ts'
import { fileCertification } from './certificate-papers.ts'
import { createPerson, originOf } from './create-person.ts'
import type { Setting } from './desk.ts'
import { writeName, type Person } from './person.ts'

interface Wedding {
  readonly weddingOn: IsoDate
  readonly papers: AnyPaper[]
}

/** A marriage in the applicant's home country; the certificate with apostille (or legalisation) and translation where it is foreign. */
export function marry(
  setting: Setting,
  spouses: readonly [Person, Person],
  wish: { weddingOn: IsoDate; certified: boolean },
): Wedding {
  const { random, file } = setting
  const { weddingOn } = wish
  const origin = originOf(spouses[0])
  const place = origin.places[0]?.german ?? ''
  const issuedOn = addDays(weddingOn, random.int(1, 60))
  const registryNumber = `E ${random.int(12, 980)}/${weddingOn.slice(0, 4)}`
  const certificate = file('marriage-certificate', {
    spouses,
    date: weddingOn,
    place,
    registryNumber,
    authority: origin.registry,
    issuedOn,
  })
  const lines = [
    ['Ehegatte 1', writeName(spouses[0])],
    ['Ehegatte 2', writeName(spouses[1])],
    ['Tag der Eheschließung', writeDay(weddingOn, 'numeric')],
    ['Ort der Eheschließung', place],
    ['Registernummer', registryNumber],
  ] as const
  const certification = wish.certified
    ? fileCertification(
        setting,
        spouses[0],
        { paper: certificate, lines, titleInGerman: 'Heiratsurkunde' },
        issuedOn,
      )
    : []
  return {
    weddingOn,
    papers: [certificate, ...certification, ...fileDivorce(setting, spouses[1], weddingOn)],
  }
}

/** Now and then the spouse was married before: the judgment that ended it, dated before the wedding. */
function fileDivorce({ random, file, today }: Setting, spouse: Person, weddingOn: IsoDate): AnyPaper[] {
  if (random.chance(0.75)) return []
  const former = createPerson(random.fork('former'), {
    origin: originOf(spouse),
    sex: spouse.sex === 'F' ? 'M' : 'F',
    ageYears: [28, 45],
    today,
    singleName: false,
  })
  const court = 'Amtsgericht Leipzig – Familiengericht'
  return [
    file('divorce-judgment', {
      spouses: [spouse, former],
      date: addDays(weddingOn, -random.int(200, 700)),
      court,
      registryNumber: `${random.int(300, 390)} F ${random.int(100, 4000)}/${Number(weddingOn.slice(0, 4)) - 2}`,
    }),
  ]
}
