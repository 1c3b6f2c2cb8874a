import { describe, expect, test } from 'vitest'
import { certainValues, fieldsOf, pageOf } from './paper.ts'

describe('printed forms', () => {
  test('captions stand under the middle of the line that was written on', () => {
    const lease = `
   Wohnungs-Einheitsmietvertrag
   Zwischen     Ingeborg Scharf, Kurt-Eisner-Straße 8, 04275 Leipzig
                                          (Name und Anschrift des Vermieters)
   und          Çağrı Emre Yıldırım
                                          (Vor- und Zuname, Geburtsdatum)
   1. Im Hause      Arthur-Hoffmann-Straße 17, 04107 Leipzig
   werden zu Wohnzwecken vermietet`
    expect(certainValues('tenancy-agreement', lease)).toMatchObject({
      landlord: 'Ingeborg Scharf',
      tenants: 'Çağrı Emre Yıldırım',
      address: 'Arthur-Hoffmann-Straße 17, 04107 Leipzig',
    })
  })

  test('a text goes on in the next line of its cell, and is not certain where its rest is not found', () => {
    const jobAt = (rest: string): unknown =>
      certainValues(
        'employment-declaration',
        `
   Erklärung zum Beschäftigungsverhältnis
   Berufsbezeichnung:        Elektroniker für
                             ${rest}
   Betriebsnummer:           41155870`,
      ).jobTitle
    expect(jobAt('Betriebstechnik')).toBe('Elektroniker für Betriebstechnik')
    expect(jobAt('')).toBeUndefined()
  })

  test('a label may go on in a language nobody knows until its colon; a § is found in any line of its cell', () => {
    const summary = `
   Antragszusammenfassung / Application summary
   Beantragter Aufenthaltstitel / Residence title applied for:   Niederlassungserlaubnis für Fachkräfte mit
                                                                 akademischer Ausbildung (§ 18c Abs.
                                                                 1 AufenthG)`
    expect(certainValues('application-summary', summary).legalBasis).toBe('§ 18c Abs. 1 AufenthG')
  })

  test('a heading is no label whose value is the label under it', () => {
    const summary = `
   Zusammenfassung Ihres Antrags
   Krankenversicherung
   Versicherung
   AOK PLUS`
    expect(fieldsOf('application-summary', summary).map(({ value }) => value)).not.toContain('Versicherung')
  })

  test('a column of values is no address window', () => {
    const registration = `
   Meldebescheinigung
   Geburtsort                          Haiphong Stadt
   Familienstand                       ledig
   Straße                              Eisenbahnstraße 131
   Wohnort                             04315 Leipzig`
    expect(fieldsOf('registration-certificate', registration).map(({ value }) => value)).not.toContain(
      'Haiphong Stadt',
    )
  })

  test('the number of a paragraph is no number of hours, that of the staff no amount', () => {
    const contract = `
   Arbeitsvertrag
   Arbeitszeit
   3.1 Die Wochenarbeitszeit verteilt sich auf fünf Tage.`
    expect(fieldsOf('employment-contract', contract)).toEqual([])
    const payslip = `
   Abrechnung der Brutto/Netto-Bezüge
   Auszahlungsbetrag   00117`
    expect(fieldsOf('payslip', payslip)).toEqual([])
  })

  test('sums of the year under their heading are not this month', () => {
    const payslip = `
   Abrechnung der Bezüge          für August 2026
   Frau Chidinma Okonkwo
   Verdienstbescheinigung
   Gesamt-Brutto      21.120,00      Steuer-Brutto    21.120,00`
    expect(fieldsOf('payslip', payslip).filter(({ name }) => name === 'grossEuro')).toEqual([])
  })
})

describe('side by side', () => {
  test('a label of the next column is no value between a label and its translation', () => {
    const form = `
   Fiktionsbescheinigung
   Name
   Okafor
   Vorname(n)                Diese Bescheinigung ist gültig bis      31.12.2026
   Chidi                     Nebenbestimmungen                       keine`
    expect(certainValues('fiktionsbescheinigung', form)).toMatchObject({
      givenNames: 'Chidi',
      validUntil: '2026-12-31',
    })
  })

  test('a long footer does not end the place for signatures', () => {
    const contract = `
   Dresden, 12 February 2024          Recife, 15 February 2024


   Silizium SE                        João Cavalcanti${'\n'.repeat(60)}
   Silizium SE HRB 40021 Amtsgericht Dresden Vorstand Ines Albrecht Telefon 0351 3388 0`
    expect(certainValues('employment-contract', contract).signatureDates).toEqual([
      '2024-02-12',
      '2024-02-15',
    ])
  })

  test('a firm as landlord under the name of a caption for both', () => {
    const confirmation = `
   Wohnungsgeberbestätigung
   Angaben zum Wohnungsgeber
   Familienname, Vorname / Bezeichnung bei juristischen Personen:   Wohnungsgenossenschaft Elbe eG`
    expect(certainValues('landlord-confirmation', confirmation).landlord).toBe(
      'Wohnungsgenossenschaft Elbe eG',
    )
  })
})

describe('letters and questions', () => {
  test('a question asks for what a label names', () => {
    const summary = `
   Ihre Angaben im Überblick
   Wie lautet Ihr Familienname?              Hrytsenko
   Auf welcher Rechtsgrundlage?              § 18g AufenthG
   Wie hoch ist Ihr Bruttogehalt im Monat?   5.120,44 EUR`
    expect(certainValues('application-summary', summary)).toMatchObject({
      surname: 'Hrytsenko',
      legalBasis: '§ 18g AufenthG',
      grossEuro: 5120.44,
    })
  })

  test('a sentence of a letter is no insurer; a period in columns', () => {
    const letter = `
   hkk
   Wir bescheinigen folgende Versicherungszeit für Omar Haddad, geboren am 02.12.1984:
   von             bis             Art der Versicherung
   01.04.2019      30.06.2026      gesetzliche Pflichtversicherung`
    const values = certainValues('health-insurance', letter)
    expect(values).toMatchObject({
      validFrom: '2019-04-01',
      validUntil: '2026-06-30',
      insuranceKind: 'statutory',
    })
    expect(values.insurer).toBeUndefined()
  })

  test('a landlord writes a letter', () => {
    const letter = `
   Bestätigung des Wohnungsgebers
   Ich, Uwe Brandt, Konradstraße 44, 04315 Leipzig, bestätige hiermit als Vermieter, dass Frau Ana Gómez
   am 01.08.2026 in meine Wohnung Ludwigstraße 8b, 04315 Leipzig, eingezogen ist.`
    expect(certainValues('landlord-confirmation', letter)).toMatchObject({
      landlord: 'Uwe Brandt',
      moveInDate: '2026-08-01',
      address: 'Ludwigstraße 8b, 04315 Leipzig',
    })
  })

  test('an authority as employer, without those who act for it', () => {
    const contract = `
   Arbeitsvertrag
   Zwischen dem Freistaat Sachsen, vertreten durch das Landesamt für Geodaten (Arbeitgeber)
   und Herrn Maksym Hrytsenko, geboren am 08.08.1988 (Beschäftigter)`
    const values = fieldsOf('employment-contract', contract).flatMap(({ name, value }) =>
      name === 'employer' ? [value] : [],
    )
    expect(values.every((value) => value === 'Freistaat Sachsen')).toBe(true)
  })
})

describe('wordings', () => {
  test('a blank in a sentence is filled in apart from its words', () => {
    const lease = `
   Mietvertrag
   Die Wohnfläche beträgt ca.      71,2       qm.
   werden folgende Räume vermietet:      3      Zimmer, 1 Küche`
    expect(certainValues('tenancy-agreement', lease)).toMatchObject({
      livingSpaceSquareMetres: 71.2,
      rooms: 3,
    })
  })

  test('the second line of an address stands in a row of its own', () => {
    const registration = `
   Meldebescheinigung
   Anschrift (alleinige Wohnung)       Bornaische Straße 102a

                                       04279 Leipzig`
    expect(certainValues('registration-certificate', registration).address).toBe(
      'Bornaische Straße 102a, 04279 Leipzig',
    )
  })

  test('benefits like those of the statutory insurance do not make a private one statutory', () => {
    const letter = `
   Bescheinigung
   Es besteht eine private Krankheitskostenvollversicherung nebst privater Pflegepflichtversicherung.
   Der Schutz entspricht den Leistungen der gesetzlichen Krankenversicherung.`
    expect(certainValues('health-insurance', letter).insuranceKind).toBe('private')
  })

  test('a contract of the public service', () => {
    const contract = `
   Arbeitsvertrag
   Herr Hrytsenko wird ab 1. Januar 2024 als Geoinformatiker auf unbestimmte Zeit eingestellt.
   Die Probezeit nach § 2 Abs. 4 TV-L beträgt sechs Monate.`
    expect(certainValues('employment-contract', contract)).toMatchObject({
      startDate: '2024-01-01',
      jobTitle: 'Geoinformatiker',
      probationMonths: 6,
    })
  })

  test('number of salaries in words, as a multiple, as instalments', () => {
    const salaries = (sentence: string): unknown =>
      certainValues(
        'employment-contract',
        `
   Arbeitsvertrag
   ${sentence}`,
      ).salariesPerYear
    expect(
      salaries('Das Gehalt beläuft sich auf EUR 4.650,00 im Monat und wird 13-mal jährlich gezahlt.'),
    ).toBe(13)
    expect(salaries('The salary of EUR 66,000.00 is payable in twelve equal monthly instalments.')).toBe(12)
    expect(salaries('zahlbar in 12 gleichen Teilbeträgen jeweils zum Monatsende.')).toBe(12)
  })

  test('a degree in English: conferred in a subject, given on a day', () => {
    const degree = `
   has been conferred the degree of
   Bachelor of Engineering
   in
   Computer Science and Engineering
   Given under the seal of the University on 12 September 2015`
    expect(certainValues('degree', degree)).toMatchObject({
      subject: 'Computer Science and Engineering',
      date: '2015-09-12',
    })
  })
})

describe('names beside a certain zone', () => {
  const zone = ['VDD<<OKAFOR<<CHIDI<PAUL<<<<<<<<<<<<<', 'D812044172NGA9402179M2701172<<<<<<<<']
  const visa = (names: string) =>
    fieldsOf(
      'visa',
      pageOf(names, {
        mrzZones: [
          {
            lines: zone,
            boxes: zone.map((_, index) => ({ x: 0.1, y: 0.8 + index * 0.03, width: 0.8, height: 0.02 })),
            confidence: 0.97,
            secondLook: true,
          },
        ],
      }),
    ).filter(({ reader, name, certain }) => reader === 'label' && name === 'givenNames' && certain)

  test('that hold words of the other name or miss some of their own are not certain', () => {
    expect(
      visa(`
   VORNAMEN
   OKAFOR`),
    ).toEqual([])
    expect(
      visa(`
   VORNAMEN
   CHIDI`),
    ).toEqual([])
    expect(
      visa(`
   VORNAMEN
   CHIDI PAUL`),
    ).toHaveLength(1)
    expect(
      visa(`
   VORNAMEN
   CHIDI PETER`),
    ).toHaveLength(1)
  })
})
