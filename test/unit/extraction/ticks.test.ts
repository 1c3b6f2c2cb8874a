import { describe, expect, test } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

const law = `
   Eine private Krankenversicherung entspricht nach § 193 VVG den Leistungen der GKV.`
const insurance = (form: string): string =>
  `
   Bescheinigung über den Krankenversicherungsschutz
${form}
${law}`
const employment = (form: string): string => `
   Erklärung zum Beschäftigungsverhältnis
${form}`

describe('boxes and their words', () => {
  test.each([
    ['   Die Person ist ☒ gesetzlich ☐ privat krankenversichert.', 'statutory'],
    ['   Versicherungsart: gesetzlich ☒  privat ☐', 'statutory'],
    [
      '   gesetzlich versichert                         ☐\n   privat versichert                             ☒',
      'private',
    ],
    ['   gesetzlich     privat     Reise\n       ☐            ☒         ☐', 'private'],
    ['      ☒            ☐\n   gesetzlich     privat', 'statutory'],
    ['   ☒              gesetzlich ☐              privat', 'statutory'],
    ['   Art: ( ) statutory (X) private', 'private'],
    ['   ✓ gesetzlich    ✗ privat', 'statutory'],
    ['   Versicherung     ja    nein\n   gesetzlich       X\n   privat                 X', 'statutory'],
  ])('%s', (form, kind) => {
    expect(certainValues('health-insurance', insurance(form)).insuranceKind).toBe(kind)
  })

  test.each([
    ['none is ticked', '   ☐ gesetzlich   ☐ privat'],
    ['both are ticked', '   ☒ gesetzlich   ☒ privat'],
    ['a word may belong to either box', '   Sonstige ☐ gesetzlich ☒ privat ☐ Reise'],
    ['no mark was found beside the choices', '   Versichert: gesetzlich   privat'],
  ])('nothing is read where %s', (_, form) => {
    expect(fieldsOf('health-insurance', insurance(form)).map(({ name }) => name)).not.toContain(
      'insuranceKind',
    )
  })

  test('options before their boxes are not those behind the box before', () => {
    expect(
      certainValues('employment-declaration', employment('   unbefristet ☒   befristet ☐   bis')).unlimited,
    ).toBe(true)
  })
})

describe('yes and no', () => {
  test('answer the question of their own column', () => {
    const form = employment(`
   Leiharbeit                              Befristet
   ☐ ja                                    ☒ ja
   ☒ nein                                  ☐ nein`)
    expect(certainValues('employment-declaration', form)).toMatchObject({
      temporaryAgencyWork: false,
      unlimited: false,
    })
  })

  test('answer the question before them, with several on a line', () => {
    const form = employment(`
   Befristung   ja ☐ nein ☒      Leiharbeit   ja ☒ nein ☐`)
    expect(certainValues('employment-declaration', form)).toMatchObject({
      temporaryAgencyWork: true,
      unlimited: true,
    })
  })

  test('under the heads of a table answer the question of their row, and no row answers that of another', () => {
    const form = employment(`
                                              ja     nein
   Befristung                                 ☐       ☒
   Arbeitnehmerüberlassung (Leiharbeit)       ☐       ☒
   Probezeit vereinbart                       ☒       ☐`)
    expect(certainValues('employment-declaration', form)).toMatchObject({
      temporaryAgencyWork: false,
      unlimited: true,
    })
  })
})

test('a single empty box says no only on a form that somebody filled in', () => {
  const values = (other: string) =>
    certainValues('employment-declaration', employment(`   ☐ Leiharbeit\n   ${other} Vollzeit`))
  expect(values('☒').temporaryAgencyWork).toBe(false)
  expect(values('☐').temporaryAgencyWork).toBeUndefined()
})
