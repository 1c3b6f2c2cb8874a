import { describe, expect, it } from 'vitest'
import { compareEmployers } from '../../../main/values/compare-employers.ts'

describe('compareEmployers', () => {
  it.each([
    ['Müller Bau GmbH', 'Müller Bau GmbH', 'equal'],
    ['Müller Bau GmbH', 'MÜLLER BAU GMBH', 'equal'],
    ['Müller Bau GmbH', 'Mueller Bau Gesellschaft mit beschränkter Haftung', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau', 'variant'],
    ['Müller Bau GmbH', 'Müller-Bau G.m.b.H.', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH, Niederlassung Leipzig', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH (Zweigniederlassung Leipzig)', 'variant'],
    ['Müller Bau GmbH', 'Firma Müller Bau GmbH', 'variant'],
    ['Müller Bau GmbH', 'Mü1ler Bau GmbH', 'variant'],
    ['Musterbau Leipzig GmbH', 'Musterbau Lelpzig GmbH', 'variant'],
    ['Weber & Sohn GmbH & Co. KG', 'Weber und Sohn GmbH und Co KG', 'variant'],
    ['Weber & Sohn GmbH & Co. KG', 'Weber & Sohn GmbH & Co. Kommanditgesellschaft', 'variant'],
    ['Klinikum Nord gGmbH', 'Klinikum Nord gemeinnützige GmbH', 'variant'],
    ['Klinikum Nord gGmbH', 'Klinikum Nord gemeinnützige Gesellschaft mit beschränkter Haftung', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH, Lindenweg 4, 04109 Leipzig', 'variant'],
    ['Müller Bau GmbH', 'Firma Müller Bau GmbH, vertreten durch den Geschäftsführer Max Muster', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH (im Folgenden: Arbeitgeber)', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH - nachfolgend Arbeitgeberin genannt -', 'variant'],
    ['Müller Bau GmbH', 'Müller Bau GmbH Leipzig', 'variant'],
    ['Müller Bau Leipzig GmbH', 'Müller Bau GmbH Leipzig', 'variant'],
    ['Müller Bau GmbH Dresden', 'Müller Bau GmbH Leipzig', 'different'],
    ['SAP SE', 'SAP Societas Europaea', 'variant'],
    ['Bäckerei Krause e. K.', 'Bäckerei Krause eingetragener Kaufmann', 'variant'],
    ['Bäckerei Krause e.K.', 'Bäckerei Krause', 'variant'],
    ['Diakonie Leipzig e. V.', 'Diakonie Leipzig e.V.', 'equal'],
    ['Tech UG (haftungsbeschränkt)', 'Tech Unternehmergesellschaft (haftungsbeschränkt)', 'variant'],
    ['Muster Aktiengesellschaft', 'Muster AG', 'variant'],
    ['Bau Nord GmbH', 'Bau Süd GmbH', 'different'],
    ['Bau Nord GmbH', 'Bau GmbH', 'different'],
    ['Müller GmbH', 'Müller AG', 'different'],
    ['Müller GmbH', 'Müller gGmbH', 'different'],
    ['Müller GmbH', 'Müller GmbH & Co. KG', 'different'],
    ['Müller GmbH', 'Möller GmbH', 'different'],
    ['Muster Holding GmbH', 'Muster Handel GmbH', 'different'],
    ['Muster I GmbH', 'Muster II GmbH', 'different'],
    ['Universität Leipzig', 'Universität Dresden', 'different'],
    ['GmbH', 'Müller GmbH', 'different'],
    ['', '', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect([compareEmployers(a, b), compareEmployers(b, a)]).toEqual([relation, relation])
  })
})
