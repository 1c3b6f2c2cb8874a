import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readApplication } from '../../../main/intake/read-application.ts'
import { serviceSchema } from '../../../models/application.ts'
import { generateApplication } from '../../documents/generate-application.ts'
import { writeAddress } from '../../documents/life/person.ts'
import { writeMessage, type MessageFile } from '../../documents/write-message.ts'

const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')

/** The message is written without any code of the intake; the intake must read from it what the form states. */
describe('writeMessage', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schluessig-message-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(serviceSchema.options)('is read as it was meant (%s)', async (service) => {
    for (let seed = 0; seed < 8; seed++) {
      const { truth, documents } = generateApplication({ seed, service, contradictions: 2 })
      const files = documents.map(({ id, slot, place }, index): MessageFile => ({
        place,
        slot,
        name: `${id}.pdf`,
        format: 'pdf',
        bytes: new Uint8Array([...pdf, index]),
      }))
      const path = join(folder, `${service}-${seed}.xml`)
      await writeFile(path, writeMessage(truth, files))
      const intake = await readApplication(path, { signal: new AbortController().signal })
      const { application } = intake
      const { form } = truth
      expect(application).toMatchObject({
        service,
        kind: truth.kind,
        submittedOn: truth.submittedOn,
        firstEntryOn: form.firstEntryOn,
        testMessage: false,
      })
      expect(application.person).toMatchObject({
        surname: form.applicant.surname.normalize('NFC'),
        givenNames: form.applicant.givenNames?.normalize('NFC') ?? null,
        sex: form.applicant.sex,
        birth: { date: form.dateOfBirth, place: form.placeOfBirth.normalize('NFC') },
        civilStatus: form.civilStatus,
        nationalities: [form.applicant.nationality.destatis],
      })
      const { street, houseNumber, postalCode, city } = application.person?.address ?? {}
      expect(`${street} ${houseNumber}, ${postalCode} ${city}`).toBe(writeAddress(form.address))
      expect(application.passport).toEqual({
        number: form.passport.number,
        validFrom: form.passport.validFrom,
        validUntil: form.passport.validUntil,
      })
      expect(application.referencePersons.map(({ relationship }) => relationship)).toEqual(
        form.reference ? [form.reference.relationship] : [],
      )
      expect(intake.files).toHaveLength(files.length)
      expect(intake.files.flatMap(({ slot }) => slot ?? [])).toEqual(
        files.filter(({ place }) => place === 'nachweis').flatMap(({ slot }) => slot ?? []),
      )
    }
  })
})
