import { describe, expect, it } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

describe("a bare 'seit'", () => {
  it('is of the job or the address that stands before it, not of the marriage', () => {
    const values = certainValues(
      'application-summary',
      `
   IV. Erwerbstätigkeit
   beschäftigt als: Zerspanungsmechaniker       seit: 01.02.2022`,
    )
    expect(values).not.toHaveProperty('civilStatusSince')
  })

  it('is of the marriage behind the civil status', () => {
    expect(
      certainValues(
        'application-summary',
        `
   Geburtsort: Kumasi       Familienstand: geschieden seit 11.09.2022`,
      ),
    ).toMatchObject({ civilStatus: 'GS', civilStatusSince: '2022-09-11' })
  })
})

describe('an insurer', () => {
  it('ends before the kind of the insurance', () => {
    expect(
      certainValues(
        'application-summary',
        '\n   Krankenversicherung      Techniker Krankenkasse, gesetzlich',
      ),
    ).toMatchObject({ insurer: 'Techniker Krankenkasse' })
  })
})

describe('a confirmation of the landlord', () => {
  it('names the flat beside a label that says which one is meant', () => {
    const values = certainValues(
      'landlord-confirmation',
      `
   Anschrift der Wohnung, in die eingezogen wird     Holbeinstraße 14
                                                     01307 Dresden, DG
   Datum des Einzugs                                 15.09.2026
   Wohnungsgeber: Name, Vorname                      Wünsche, Christa
   Anschrift des Wohnungsgebers                      Tolkewitzer Straße 2, 01277 Dresden`,
    )
    expect(values).toMatchObject({ address: 'Holbeinstraße 14, 01307 Dresden', moveInDate: '2026-09-15' })
  })

  it('is told in one sentence over several lines', () => {
    expect(
      certainValues(
        'landlord-confirmation',
        `
   Hiermit bestätigt das Studierendenwerk Elbtal, Nordring 20, 07743 Jena, als Wohnungsgeber
   gemäß § 19 Abs. 3 BMG, dass
   Name              Gómez Duarte
   Vorname           Valentina
   am 01.04.2026 in das Wohnheim
   Straße, Nr.       Naumburger Straße 107a
   PLZ, Ort          07743 Jena
   eingezogen ist.`,
      ),
    ).toMatchObject({
      landlord: 'Studierendenwerk Elbtal',
      persons: 'Valentina Gómez Duarte',
      address: 'Naumburger Straße 107a, 07743 Jena',
      moveInDate: '2026-04-01',
    })
  })
})

describe('a lease', () => {
  it('of one room states the rent that includes everything, and no number of rooms', () => {
    const values = certainValues(
      'tenancy-agreement',
      `
   Das Studierendenwerk Elbtal, Nordring 18, 01069 Dresden (Vermieter)
   vermietet an
   Wanjiru Kamau, geb. 17.10.2003 (Mieterin)
   im Wohnheim Hochschulstraße 48, 01069 Dresden, ein Einzelzimmer (13 m²) in einer 2-Raum-Wohneinheit.
   Miete: 289,00 EUR monatlich (Inklusivmiete)`,
    )
    expect(values).toMatchObject({ landlord: 'Studierendenwerk Elbtal', rentWarmEuro: 289 })
    expect(values).not.toHaveProperty('rooms')
  })

  it('says warm and cold behind the amounts', () => {
    expect(
      certainValues(
        'tenancy-agreement',
        `
   3) Miete: 800,00 € warm im Monat (kalt 540,00 €, Nebenkosten pauschal 260,00 €).`,
      ),
    ).toMatchObject({ rentWarmEuro: 800, rentColdEuro: 540 })
  })

  it('names the landlord under a label that says who acts for him, and a firm whose legal form begins the next line', () => {
    expect(
      certainValues(
        'tenancy-agreement',
        `
   Vermieter(in) – vertreten durch die Hausverwaltung Berger
   Sabine Hofmann
   Prager Straße 16, 70173 Stuttgart`,
      ),
    ).toMatchObject({ landlord: 'Sabine Hofmann' })
    expect(
      certainValues(
        'tenancy-agreement',
        `
   Vermieterin ist die Wohnungsgenossenschaft Elstertal
   eG, geschäftsansässig Dresdner Straße 82, 99084 Erfurt.`,
      ),
    ).toMatchObject({ landlord: 'Wohnungsgenossenschaft Elstertal eG' })
  })

  it('of a housing cooperative has a cooperative and its members for parties', () => {
    expect(
      certainValues(
        'tenancy-agreement',
        `
   Die Baugenossenschaft Elbtal eG, Heinrichstraße 8, 07545 Gera, – nachfolgend Genossenschaft –
   und
   Herr Samuel Kiprono, geb. 20.02.1985 – nachfolgend Mitglied –
   schließen folgenden Dauernutzungsvertrag.
   Nutzungsbeginn              01.02.2026
   Monatliche Zahlung gesamt   561,40 €`,
      ),
    ).toMatchObject({ landlord: 'Baugenossenschaft Elbtal eG', startDate: '2026-02-01', rentWarmEuro: 561.4 })
  })

  it('with two full names at a comma leaves open whether they are one person', () => {
    const tenant = fieldsOf(
      'tenancy-agreement',
      '\n   Mieter/in: Cédric Mbarga Atangana, Hélène Marie Lefèvre',
    ).find(({ name }) => name === 'tenants')
    expect(tenant?.certain).not.toBe(true)
  })
})

describe('a commitment', () => {
  it('is told in three sentences', () => {
    expect(
      certainValues(
        'commitment-declaration',
        `
   Herr Stefan Großmann, Hafenstraße 137, 70173 Stuttgart, hat sich verpflichtet, die
   Kosten für den Lebensunterhalt von Xiaomei Wang zu tragen. Die Verpflichtung gilt ab 3.
   September 2026 und endet am 3. September 2031.

   Abgegeben am 3. September 2026`,
      ),
    ).toMatchObject({
      sponsor: 'Stefan Großmann',
      holder: 'Xiaomei Wang',
      validFrom: '2026-09-03',
      validUntil: '2031-09-03',
      date: '2026-09-03',
    })
  })

  it('has its period in two languages', () => {
    expect(
      certainValues(
        'commitment-declaration',
        '\n   vom (from / du) 20.09.2026 bis zum (until / au) 20.09.2031',
      ),
    ).toMatchObject({ validFrom: '2026-09-20', validUntil: '2031-09-20' })
  })
})

describe('a visa', () => {
  it('has its own §, not the one of the remark about work, which goes on in the next line', () => {
    const values = certainValues(
      'visa',
      `
   ANMERKUNGEN / REMARKS     § 16b Abs. 1 AufenthG
                             Erwerbstätigkeit nur gemäß
                             § 16b Abs. 3 AufenthG gestattet`,
    )
    expect(values.remarks).toBe('Erwerbstätigkeit nur gemäß § 16b Abs. 3 AufenthG gestattet')
  })
})
