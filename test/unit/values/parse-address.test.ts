import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses } from '../../../main/values/compare-addresses.ts'
import { formatAddress, parseAddress } from '../../../main/values/parse-address.ts'

describe('parseAddress', () => {
  it.each([
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4\n04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4 · 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4 | D-04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4, D – 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4, O4109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4 a, 04109 Leipzig', 'Lindenweg|4a|04109|Leipzig'],
    ['Lindenweg 4a, 3. OG links, 04109 Leipzig', 'Lindenweg|4a|04109|Leipzig'],
    ['Lindenweg 4, WE 12, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4 c/o Schulz, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['c/o Schulz\nLindenweg 4\n04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg Nr. 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Hauptstraße 12-14, 04109 Leipzig', 'Hauptstraße|12-14|04109|Leipzig'],
    ['Hauptstraße 12 – 14, 04109 Leipzig', 'Hauptstraße|12–14|04109|Leipzig'],
    ['Karl-Liebknecht-Str. 4\n04107 Leipzig', 'Karl-Liebknecht-Str.|4|04107|Leipzig'],
    ['Karl Liebknecht Straße 4, 04107 Leipzig', 'Karl Liebknecht Straße|4|04107|Leipzig'],
    ['Straße des 17. Juni 135, 10623 Berlin', 'Straße des 17. Juni|135|10623|Berlin'],
    ['Platz der Republik 1, 11011 Berlin', 'Platz der Republik|1|11011|Berlin'],
    ['An der Alten Ziegelei 3b, 04109 Leipzig', 'An der Alten Ziegelei|3b|04109|Leipzig'],
    ['An der Weißen\nElster 27, 04109 Leipzig', 'An der Weißen Elster|27|04109|Leipzig'],
    ['Hansa GmbH, Am\nMarkt 1, 04109 Leipzig', 'Am Markt|1|04109|Leipzig'],
    ['Am Markt 1\n60311 Frankfurt am Main', 'Am Markt|1|60311|Frankfurt am Main'],
    ['Zeil 5, 60313 Frankfurt/Main', 'Zeil|5|60313|Frankfurt/Main'],
    ['Zeil 5, 60313 Frankfurt a. M.', 'Zeil|5|60313|Frankfurt a. M.'],
    ['Markt 2, 06108 Halle (Saale)', 'Markt|2|06108|Halle (Saale)'],
    ['Kurstraße 7, 61348 Bad Homburg v. d. Höhe', 'Kurstraße|7|61348|Bad Homburg v. d. Höhe'],
    ['Ring 1, 78048 Villingen-Schwenningen', 'Ring|1|78048|Villingen-Schwenningen'],
    ['Ring 1, 08280 Aue-Bad Schlema, 2. OG', 'Ring|1|08280|Aue-Bad Schlema'],
    ['Ring 1, 09125 Chemnitz (Arbeitgeberin)', 'Ring|1|09125|Chemnitz'],
    ['C 4, 12, 68159 Mannheim', 'C 4|12|68159|Mannheim'],
    ['Große Fleischergasse 3, 04109 Leipzig', 'Große Fleischergasse|3|04109|Leipzig'],
    ['Hemelinger Heerstraße 52, 28309 Bremen', 'Hemelinger Heerstraße|52|28309|Bremen'],
    ['wohnhaft in Hemelinger Heerstraße 52, 28309 Bremen', 'Hemelinger Heerstraße|52|28309|Bremen'],
    ['Vermieter Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Anna Müller Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['wohnhaft in Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Anschrift: Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Musterbau GmbH Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Musterbau GmbH, Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Frau Ayşe Öztürk Lindenweg 4, 04109 Leipzig', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4, 04109 Leipzig Telefon 0341 123456', 'Lindenweg|4|04109|Leipzig'],
    ['Lindenweg 4, 04109 Leipzig, Deutschland', 'Lindenweg|4|04109|Leipzig'],
    ['04109 Leipzig', '||04109|Leipzig'],
    ['Lindenweg 4', 'Lindenweg|4||'],
    ['Lindenweg 4, Leipzig', 'Lindenweg|4||Leipzig'],
  ])('%s', (text, parts) => {
    const reading = parseAddress(text)
    expect(
      [reading?.street, reading?.houseNumber, reading?.postalCode, reading?.city]
        .map((part) => part ?? '')
        .join('|'),
    ).toBe(parts)
  })

  it.each([
    '',
    'Ayşe Öztürk',
    'Seite 3 von 12',
    'am 17.05.1990',
    '3.900,00 €',
    '12 rue de la Paix, Paris',
    'Istiklal Cad. No: 5 Beyoğlu/İstanbul',
  ])('%s is no German address', (text) => {
    expect(parseAddress(text)).toBeNull()
  })

  it('reads what is formatted, and says where it stands', () => {
    const address = fc.record({
      street: fc.constantFrom(
        'Lindenweg',
        'Karl-Liebknecht-Straße',
        'Am Alten Markt',
        'Straße des 17. Juni',
        'Kleine Gasse',
      ),
      houseNumber: fc
        .tuple(fc.integer({ min: 1, max: 399 }), fc.constantFrom('', 'a', 'F'))
        .map(([number, letter]) => `${number}${letter}`),
      postalCode: fc.integer({ min: 1000, max: 99999 }).map((code) => String(code).padStart(5, '0')),
      city: fc.constantFrom('Leipzig', 'Frankfurt am Main', 'Bad Homburg', 'Halle (Saale)', 'Castrop-Rauxel'),
    })
    fc.assert(
      fc.property(address, (written) => {
        const text = `Anschrift: ${formatAddress(written)}`
        const reading = parseAddress(text)
        expect(reading).toMatchObject(written)
        expect(text.slice(reading?.index, (reading?.index ?? 0) + (reading?.raw.length ?? 0))).toBe(
          formatAddress(written),
        )
      }),
    )
  })

  it('is done with hostile text at once', () => {
    const hostile = [
      'Aa '.repeat(3000),
      'A-'.repeat(5000),
      'Lindenweg 4, '.repeat(1000),
      '12 '.repeat(3000),
      '(A '.repeat(3000),
    ]
    expect(hostile.map((text) => parseAddress(text)?.postalCode ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('compareAddresses', () => {
  it.each([
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4, 04109 Leipzig', 'equal'],
    ['Lindenweg 4, 04109 Leipzig', 'LINDENWEG 4 04109 LEIPZIG', 'equal'],
    ['Lindenweg 4a, 04109 Leipzig', 'Lindenweg 4 a, 04109 Leipzig', 'variant'],
    ['Hauptstraße 4, 04109 Leipzig', 'Hauptstr. 4, 04109 Leipzig', 'variant'],
    ['Hauptstraße 4, 04109 Leipzig', 'HAUPTSTRASSE 4, 04109 LEIPZIG', 'equal'],
    ['Karl-Liebknecht-Straße 4, 04107 Leipzig', 'Karl Liebknecht Str. 4, 04107 Leipzig', 'variant'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4, Leipzig', 'variant'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4, 3. OG, 04109 Leipzig', 'variant'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4/12, 04109 Leipzig', 'variant'],
    ['Lindenweg 12, 04109 Leipzig', 'Lindenweg 12-14, 04109 Leipzig', 'variant'],
    ['Zeil 5, 60313 Frankfurt am Main', 'Zeil 5, 60313 Frankfurt/Main', 'variant'],
    ['Zeil 5, 60313 Frankfurt am Main', 'Zeil 5, 60313 Frankfurt', 'variant'],
    ['Kastanienallee 5, 04109 Leipzig', 'Kastanlenallee 5, 04109 Leipzig', 'variant'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 5, 04109 Leipzig', 'different'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4a, 04109 Leipzig', 'different'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenweg 4, 04107 Leipzig', 'different'],
    ['Lindenweg 4, 04109 Leipzig', 'Lindenstraße 4, 04109 Leipzig', 'different'],
    ['Bergstraße 4, 04109 Leipzig', 'Burgstraße 4, 04109 Leipzig', 'different'],
    ['Lindenweg 4, Leipzig', 'Lindenweg 4, Dresden', 'different'],
    ['Markt 1, Frankfurt (Oder)', 'Markt 1, Frankfurt am Main', 'different'],
    ['Markt 1, Bad Homburg', 'Markt 1, Bad Soden', 'different'],
    ['Leipzig', 'Lindenweg 4, 04109 Leipzig', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect([compareAddresses(a, b), compareAddresses(b, a)]).toEqual([relation, relation])
  })
})

describe('parseAddress in running text and on cards', () => {
  it('joins a town with in, and reads a town over its street', () => {
    expect(parseAddress('im Hause Gotthardstraße 27 in 06217 Merseburg mit 3 Zimmern')).toMatchObject({
      street: 'Gotthardstraße',
      postalCode: '06217',
    })
    expect(parseAddress('Zimmer 3 in 04109 Leipzig')).toMatchObject({ street: null, city: 'Leipzig' })
    expect(parseAddress('04277 LEIPZIG\nSCHLETTERSTRASSE 12')).toMatchObject({
      street: 'SCHLETTERSTRASSE',
      city: 'LEIPZIG',
    })
  })
})
