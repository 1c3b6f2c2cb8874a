import { type AntragJson, type AntragJsonIssue, antragJsonSchema } from '../../models/antrag-json.ts'
import { InputError } from '../../models/app-error.ts'
import type { Application, ReferencePerson, StatedEntry } from '../../models/application.ts'
import { fieldNameSchema } from '../../models/field.ts'
import { decodePieces, detectEncoding } from './decode-text.ts'
import { readRelativePath } from './read-relative-path.ts'
import type { Limits } from './limits.ts'
import type { RawFile } from './raw-file.ts'

/** What antrag.json says: the application and the files it names, by their place in the folder or ZIP. */
export interface StatedApplication {
  readonly application: Application
  readonly hasOwnId: boolean
  readonly files: readonly { readonly place: string; readonly slot: string | null }[]
}

/** @throws InputError 'invalid-json' naming the key, never its value */
export function readAntragJson(
  { place, name, bytes }: RawFile,
  madeUpId: () => string,
  limits: Limits,
): StatedApplication {
  if (bytes.length > limits.jsonBytes) throw new InputError('too-large')
  const parsed = antragJsonSchema.safeParse(parseJson(bytes))
  if (!parsed.success) throw new InputError('invalid-json', describeIssue(parsed.error.issues[0]))
  const stated = parsed.data
  const folder = place.slice(0, place.length - name.length)
  return {
    application: toApplication(stated, madeUpId),
    hasOwnId: stated.id !== undefined,
    files: (stated.files ?? []).map(({ path, slot }, index) => ({
      place: folder + insidePath(path, index),
      slot: slot?.normalize('NFC') ?? null,
    })),
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse([...decodePieces(bytes, detectEncoding(bytes) ?? 'utf-8')].join('').normalize('NFC'))
  } catch {
    throw new InputError('invalid-json', 'Es ist kein JSON.') // The parser's own message would quote the content.
  }
}

function describeIssue(issue: AntragJsonIssue | undefined): string {
  const path = issue?.path.map(String).join('.') ?? ''
  if (issue?.code === 'unrecognized_keys') {
    const key = [path, issue.keys[0] ?? ''].filter((part) => part !== '').join('.')
    return `Der Schlüssel „${key.slice(0, 100)}“ ist nicht vorgesehen.`
  }
  return path === ''
    ? 'Erwartet wird ein Objekt.'
    : `Der Wert von „${path.slice(0, 100)}“ hat nicht die beschriebene Form.`
}

function insidePath(path: string, index: number): string {
  const read = readRelativePath(path)
  if ('path' in read) return read.path
  throw new InputError('invalid-json', `„files.${index}.path“ verweist aus dem Ordner hinaus.`)
}

function toApplication(stated: AntragJson, madeUpId: () => string): Application {
  const { person, passport } = stated
  return {
    id: stated.id ?? madeUpId(),
    service: stated.service ?? null,
    kind: stated.kind ?? null,
    paragraph: stated.paragraph ?? null,
    submittedOn: stated.submittedOn ?? null,
    testMessage: stated.testMessage ?? false,
    person: person === undefined ? null : toPerson(person),
    passport:
      passport === undefined
        ? null
        : {
            number: passport.number ?? null,
            validFrom: passport.validFrom ?? null,
            validUntil: passport.validUntil ?? null,
          },
    firstEntryOn: stated.firstEntryOn ?? null,
    visaFreeEntry: stated.visaFreeEntry ?? null,
    assured: stated.assured ?? [],
    referencePersons: (stated.referencePersons ?? []).map(toReferencePerson),
    representatives: stated.representatives ?? [],
    relatedApplications: stated.relatedApplications ?? [],
    remark: stated.remark ?? null,
    entries: toEntries(stated.entries ?? {}),
  }
}

type StatedPerson = NonNullable<AntragJson['person']>
type StatedReferencePerson = NonNullable<AntragJson['referencePersons']>[number]
type StatedName = Pick<StatedPerson, keyof StatedPerson & keyof StatedReferencePerson>

function toPerson(person: StatedPerson): NonNullable<Application['person']> {
  return {
    ...toNamedPerson(person),
    otherNames: person.otherNames ?? [],
    sex: person.sex ?? null,
    civilStatus: person.civilStatus ?? null,
    separated: person.separated ?? false,
    civilStatusSince: person.civilStatusSince ?? null,
  }
}

function toReferencePerson(person: StatedReferencePerson): ReferencePerson {
  return { ...toNamedPerson(person), relationship: person.relationship ?? null }
}

function toNamedPerson(person: StatedName) {
  const { address } = person
  return {
    surname: person.surname ?? null,
    givenNames: person.givenNames ?? null,
    birth: {
      date: person.dateOfBirth ?? null,
      place: person.placeOfBirth ?? null,
      state: person.stateOfBirth ?? null,
    },
    nationalities: person.nationalities ?? [],
    address:
      address === undefined
        ? null
        : {
            street: address.street ?? null,
            houseNumber: address.houseNumber ?? null,
            postalCode: address.postalCode ?? null,
            city: address.city ?? null,
          },
  }
}

function toEntries(entries: NonNullable<AntragJson['entries']>): StatedEntry[] {
  return Object.entries(entries).flatMap(([name, stated]) =>
    [stated].flat().map((value) => ({ name: fieldNameSchema.parse(name), value, source: 'antrag.json' })),
  )
}
