import type { DocumentTitle } from '../title-table.ts'

/** Papers that say who somebody is and what they may do here. */
export const identityTitles = {
  passport: {
    titles: 'Reisepass | Passport | Passeport | Pasaport | Nationalpass | Reiseausweis | Travel Document',
    words: `
      Pass-Nr | Passport No | Passport Number | Issuing State | Code of issuing State | Country code |
      Nationality | Place of birth | Date of expiry | Authority | Surname | Given names | Type P |
      Passeport | Date of issue | Personal No | Holder’s signature`,
    never: `
      Aufenthaltstitel | Bescheinigung | Antragszusammenfassung | Visum | Antragsart | Art des Antrags |
      Type of application | Aufenthaltszweck | Zweck des Aufenthalts | Antragsdatum | Angaben zur Person`,
    onePage: true,
  },
  'identity-card': {
    titles: `
      Personalausweis | Identity Card | Carte d identité | Ausweiskarte | Kimlik Kartı | ID card |
      Personalausweis Identity Card | Carte nationale d’identité | Carta d’identità |
      Documento nacional de identidad | Dowód osobisty | Carte de identitate | Identiteitskaart |
      Republik Österreich Personalausweis | Identitätskarte`,
    words: `
      Surname | Given names | Date of expiry | Nationality | Document No | Zugangsnummer | CAN |
      Augenfarbe | Größe | Anschrift | Bundesrepublik Deutschland Personalausweis | T.C. Kimlik No |
      Krajowy`,
    never: 'Aufenthaltstitel | Reisepass | Bescheinigung',
    onePage: true,
  },
  visa: {
    titles: 'Visum | Visa | Visum Schengen | Nationales Visum | Schengen Visa',
    words: `
      gültig für | valid for | Anzahl der Einreisen | number of entries | Dauer des Aufenthalts |
      duration of stay | Art des Visums | type of visa | ausgestellt in | Anmerkungen | Remarks | Multi |
      Validity | Type D | Schengener Staaten | Dauer der Aufenthalte`,
    never: 'Visumsantrag | Bescheinigung | Antragszusammenfassung | Vertrag',
    onePage: true,
  },
  'residence-title': {
    titles: `
      Aufenthaltstitel | Residence Permit | Titre de séjour | Aufenthaltserlaubnis |
      Niederlassungserlaubnis | Blaue Karte EU | Aufenthaltskarte | Elektronischer Aufenthaltstitel |
      Zusatzblatt zum Aufenthaltstitel | Zusatzblatt zur Aufenthaltserlaubnis | Residence Title |
      Residence Card | Permesso di soggiorno | Permiso de residencia`,
    words: `
      Art des Titels | Type of permit | Karte gültig bis | Card expiry | Karte gültig | Anmerkungen |
      Remarks | Zusatzblatt | Nebenbestimmungen | Erwerbstätigkeit gestattet | Zugangsnummer`,
    never: `
      Fiktionsbescheinigung | Antragszusammenfassung | Bescheinigung über | Antrag auf | Antragsart |
      Art des Antrags | Type of application | Aufenthaltszweck | Zweck des Aufenthalts | Antragsdatum |
      Gehaltsabrechnung`,
    onePage: true,
  },
  fiktionsbescheinigung: {
    titles: `
      Fiktionsbescheinigung | Bescheinigung nach § 81 | Bescheinigung gemäß § 81 Abs. 5 |
      Bescheinigung über die Wirkung der Antragstellung |
      Bescheinigung über das Bestehen einer Fiktionswirkung | Fiktionswirkung |
      Bescheinigung über die Fiktionswirkung`,
    formulas: `
      Aufenthalt gilt als fortbestehend | gilt der Aufenthalt als erlaubt |
      Aufenthaltstitel gilt als fortbestehend | Aufenthalt gilt als erlaubt`,
    words: `
      § 81 Abs. 3 | § 81 Abs. 4 | § 81 Abs. 5 | gilt als erlaubt | gilt als fortbestehend |
      Fortbestandsfiktion | Erlaubnisfiktion | Der Aufenthalt gilt | vorläufige Bescheinigung |
      Trägervordruck`,
  },
} as const satisfies Record<string, DocumentTitle>
