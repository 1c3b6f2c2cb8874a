import { describe, expect, it } from 'vitest'
import { certainValues } from './paper.ts'

describe('a column of values', () => {
  it('stands behind a column of colons', () => {
    expect(
      certainValues(
        'registration-certificate',
        `
   Familienname              : Phạm
   Vornamen                  :   Thị Hương
   Straße, Hausnummer        : Mühlweg 58b
   Postleitzahl, Ort         :   04315 Leipzig
   Datum des Einzugs         :   25.09.2026`,
      ),
    ).toMatchObject({
      persons: 'Thị Hương Phạm',
      address: 'Mühlweg 58b, 04315 Leipzig',
      moveInDate: '2026-09-25',
    })
  })

  it('holds the value one line below a label that stands alone on its line', () => {
    expect(
      certainValues(
        'registration-certificate',
        `
   Familienname:             Yiğit
   Vorname(n):               Çağrı
   Tag der Geburt:           29.08.1994
   Derzeitige Anschriften:
   einzige Wohnung
                             Lindenstraße 30
                             06108 Halle (Saale)
   Tag des Einzugs:          11.09.2024`,
      ),
    ).toMatchObject({ address: 'Lindenstraße 30, 06108 Halle (Saale)', moveInDate: '2024-09-11' })
  })

  it('is set flush right, also where a value takes two lines', () => {
    expect(
      certainValues(
        'application-summary',
        `
   Staatsangehörigkeit                              vietnamesisch
   Krankenversicherung                 AGK Sachsen – Die Allgemeine
   bei                                             Gesundheitskasse
   Art der Versicherung                                  gesetzlich`,
      ),
    ).toMatchObject({ insurer: 'AGK Sachsen – Die Allgemeine Gesundheitskasse', insuranceKind: 'statutory' })
  })
})
