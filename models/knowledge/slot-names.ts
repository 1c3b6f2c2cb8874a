import type { DocumentKind } from '../document-kind.ts'

/**
 * What an upload slot asks for, by words in its `bezeichnung` (free text; the values really sent are not known, so any of the phrases may occur in it).
 * The longest matching phrase decides; several kinds = any of them fits. Source: upload pages of "Aufenthalt Digital" and check lists of Ausländerbehörden.
 */
export const slotNames: readonly (readonly [phrases: string, kinds: readonly DocumentKind[]])[] = [
  [
    'reisepass | pass | nationalpass | ausweisseite | passseite | passseiten | passkopie | passport | reiseausweis | pass der antragstellenden person',
    ['passport'],
  ],
  ['personalausweis | ausweis | ausweiskopie | identity card', ['identity-card', 'passport']],
  ['ausweisdokument | identitaetsnachweis | identitaetsdokument', ['passport', 'identity-card']],
  [
    'pass der referenzperson | pass oder aufenthaltstitel | pass des ehegatten | ausweis des ehegatten | ausweis der referenzperson | aufenthaltstitel der referenzperson | aufenthaltstitel des ehegatten | pass des stammberechtigten',
    ['passport', 'identity-card', 'residence-title'],
  ],
  ['visum | visa | visumsetikett | einreisevisum', ['visa']],
  [
    'aufenthaltstitel | eat | aufenthaltserlaubnis | residence permit | bisheriger aufenthaltstitel | niederlassungserlaubnis | blaue karte',
    ['residence-title', 'visa', 'fiktionsbescheinigung'],
  ],
  ['aufenthaltsdokument', ['residence-title', 'visa', 'fiktionsbescheinigung']],
  ['fiktionsbescheinigung', ['fiktionsbescheinigung']],
  [
    'krankenversicherung | krankenkasse | krankenversicherungsnachweis | krankenversicherungsschutz | versicherungsnachweis | mitgliedsbescheinigung | versicherungsbescheinigung | health insurance',
    ['health-insurance'],
  ],
  [
    'meldebescheinigung | meldebestaetigung | anmeldebestaetigung | anmeldung | meldenachweis',
    ['registration-certificate'],
  ],
  [
    'wohnungsgeberbestaetigung | wohnungsgeberbescheinigung | vermieterbescheinigung | vermieterbestaetigung | bestaetigung des wohnungsgebers',
    ['landlord-confirmation'],
  ],
  [
    'wohnsitznachweis | nachweis wohnsitz | adressnachweis',
    ['registration-certificate', 'landlord-confirmation', 'tenancy-agreement'],
  ],
  ['mietvertrag | untermietvertrag | tenancy agreement | rental agreement', ['tenancy-agreement']],
  [
    'wohnraum | nachweis wohnraum | wohnraumnachweis | wohnungsnachweis | mietkosten | nachweis ueber wohnraum | unterkunft | wohnung',
    ['tenancy-agreement', 'landlord-confirmation', 'registration-certificate'],
  ],
  [
    'arbeitsvertrag | anstellungsvertrag | arbeitsplatzangebot | employment contract | arbeitsvertrag oder arbeitsplatzangebot',
    ['employment-contract'],
  ],
  [
    'erklaerung zum beschaeftigungsverhaeltnis | ezb | stellenbeschreibung | beschaeftigungsverhaeltnis',
    ['employment-declaration'],
  ],
  [
    'gehaltsabrechnung | gehaltsnachweis | lohnabrechnung | entgeltabrechnung | verdienstabrechnung | gehaltsabrechnungen | gehaltsnachweise | lohnabrechnungen | verdienstnachweis | entgeltnachweis | bezuegemitteilung | payslip',
    ['payslip'],
  ],
  [
    'einkommensnachweis | einkommensnachweise | verdienstbescheinigung | verdienst | einkommen | nachweis einkommen',
    ['payslip', 'employment-contract', 'employer-confirmation'],
  ],
  [
    'arbeitgeberbescheinigung | arbeitsbescheinigung | bestaetigung des arbeitgebers | bescheinigung des arbeitgebers | beschaeftigungsnachweis | arbeitgeberbestaetigung',
    ['employer-confirmation'],
  ],
  [
    'hochschulabschluss | abschlusszeugnis | zeugnis | zeugnisse | diplom | studienabschluss | berufsabschluss | hochschulzeugnis | abschlussurkunde | bachelor | master | degree',
    ['degree'],
  ],
  [
    'qualifikation | qualifikationsnachweis | nachweis der qualifikation | berufsqualifikation | ausbildungsnachweis | bildungsabschluss',
    ['degree', 'degree-recognition', 'practice-licence'],
  ],
  [
    'anerkennung | anerkennung der berufsqualifikation | nachweis der anerkennung',
    ['degree-recognition', 'practice-licence'],
  ],
  [
    'anerkennungsbescheid | zeugnisbewertung | gleichwertigkeit | gleichwertigkeitsbescheid | anabin | anerkennung des abschlusses | anerkennung des auslaendischen abschlusses',
    ['degree-recognition'],
  ],
  [
    'berufsausuebungserlaubnis | approbation | berufserlaubnis | erlaubnis zur berufsausuebung',
    ['practice-licence'],
  ],
  ['ausbildungsvertrag | berufsausbildungsvertrag | lehrvertrag', ['training-contract']],
  ['zulassungsbescheid | zulassung | studienplatzzusage | letter of admission', ['admission-letter']],
  [
    'immatrikulationsbescheinigung | studienbescheinigung | immatrikulation | schulbescheinigung | enrolment',
    ['enrolment-certificate'],
  ],
  [
    'immatrikulation oder zulassung | studiennachweis | nachweis studium | nachweis des studiums',
    ['enrolment-certificate', 'admission-letter'],
  ],
  [
    'leistungsnachweis | leistungsuebersicht | notenspiegel | transcript | studienverlauf | leistungsnachweise',
    ['transcript'],
  ],
  ['sperrkonto | sperrkontobestaetigung | blocked account', ['blocked-account']],
  ['verpflichtungserklaerung', ['commitment-declaration']],
  ['stipendium | stipendienbescheid | scholarship | stipendienzusage', ['scholarship']],
  [
    'finanzierung | finanzierungsnachweis | nachweis der finanzierung | finanzielle mittel',
    ['blocked-account', 'commitment-declaration', 'scholarship'],
  ],
  [
    'lebensunterhalt | sicherung des lebensunterhalts | lebensunterhaltssicherung | nachweis lebensunterhalt',
    [
      'blocked-account',
      'commitment-declaration',
      'scholarship',
      'payslip',
      'employment-contract',
      'employer-confirmation',
      'training-contract',
    ],
  ],
  [
    'sprachzertifikat | sprachnachweis | sprachkenntnisse | deutschkenntnisse | deutschzertifikat | language certificate | zertifikat a1 | zertifikat b1 | a1 zertifikat | b1 zertifikat',
    ['language-certificate'],
  ],
  [
    'leben in deutschland | einbuergerungstest | rechts und gesellschaftsordnung | grundkenntnisse',
    ['life-in-germany-test', 'integration-course'],
  ],
  ['integrationskurs | zertifikat integrationskurs', ['integration-course']],
  [
    'heiratsurkunde | eheurkunde | eheschliessung | marriage certificate | nachweis der ehe | nachweis der eheschliessung',
    ['marriage-certificate'],
  ],
  ['scheidungsurteil | scheidung | scheidungsbeschluss', ['divorce-judgment']],
  ['geburtsurkunde | birth certificate', ['birth-certificate']],
  [
    'personenstandsurkunde | personenstandsurkunden',
    ['marriage-certificate', 'birth-certificate', 'divorce-judgment'],
  ],
  [
    'sorgerecht | sorgerechtsnachweis | einverstaendniserklaerung | zustimmung des anderen elternteils | sorgerechtsentscheidung',
    ['custody'],
  ],
  ['apostille | legalisation', ['apostille']],
  ['uebersetzung', ['translation']],
  [
    'rentenversicherungsverlauf | versicherungsverlauf | rentenversicherung | rentenauskunft | renteninformation | altersvorsorge',
    ['pension-record'],
  ],
  ['antragszusammenfassung | zusammenfassung des antrags', ['application-summary']],
]
