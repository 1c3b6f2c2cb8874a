import { oneOf } from '../one-of.ts'
/** Parts that names and addresses are split into on forms. */
export const partLabels = {
  person: [
    {
      part: 'surname',
      labels: oneOf(`
        Familienname | Nachname | Zuname | Name | Surname | Last name | Family name |
        Familienname (ggf. Geburtsname) | Familienname, ggf. Geburtsname | Name (Familienname) |
        Name/Surname | Surname/Name | Familienname/Surname | Ehename | Name, Namensbestandteile |
        Familienname und ggf. Geburtsname | Namen | Familiennamen | Nachnamen | Surnames |
        Primary identifier | Nom | Nom après le mariage | Name nach der Eheschließung |
        Surname after marriage | Full name | Vor- und Nachname | Vor- und Zuname | Vor- und Familienname |
        Vorname und Name | Vorname, Name | {Nachname, Familienname, Name} und {Vorname, Vornamen, Vorname(n)} | Vorname Name | Vorname und Nachname | Vorname, Nachname |
        Vorname Nachname | Name, Vorname | Name und Vorname | Name/Vorname | Nachname, Vorname |
        Familienname, {Vorname, Vornamen, Vorname(n)}, {ggf., gegebenenfalls} Geburtsname | Name, {Vorname, Vornamen}, {ggf., gegebenenfalls} Geburtsname | Familienname, Vorname | Zuname, Vorname | Vor-/Nachname | Name, Vorname(n) | Familienname, Vornamen |
        Familienname, Vorname(n) | Vorname(n), Familienname | Name und Vornamen | Name, Vornamen | Vollständiger Name |
        Name (Vor- und Nachname) | Surname, given names | Surname, first name | Last name, first name |
        First name and surname | First and last name | Given name and surname | Name in full |
        Vornamen und Familienname | Vornamen, Familienname | Vorname / Name`),
    },
    {
      part: 'givenNames',
      labels: oneOf(`
        Vorname | Vornamen | Vorname(n) | Rufname | First name | First names | First name(s) | Given name |
        Given names | Given name(s) | Forename | Forenames | Vornamen/Given names | Vorname/Given name |
        Vorname (Rufname) | Sämtliche Vornamen | Alle Vornamen | Secondary identifier | Prénoms | Vorname/n`),
    },
  ],
  address: [
    {
      part: 'street',
      labels: oneOf(`
        Straße | Straße, Hausnummer | Straße und Hausnummer | Straße/Hausnummer | Straße, Haus-Nr. |
        Straße, Nr. | Straße und Nr. | Straße / Nr. | Straße, Hausnr. | Straße/Hausnr. | Straße/Haus-Nr. |
        Straßenname | Street | Street address | Street and number | Street, number | Street, house number |
        Straße Hausnummer | Straße, Hausnummer, Zusatz | Straße, Hausnummer ggf. Zusatz |
        Straße, Hausnummer (ggf. Zusatz) |
        {Straße, Strasse, Str.} {und Hausnr., und Haus-Nr., und Nummer, Nr., mit Hausnummer, und Hausnummer der Wohnung}`),
    },
    {
      part: 'houseNumber',
      labels: oneOf(`
        Hausnummer | Haus-Nr. | Hausnr. | Nr. | House number | Hausnummer, Zusatz | Hausnummer / Zusatz`),
    },
    { part: 'postalCode', labels: oneOf('PLZ | Postleitzahl | Postal code | Postcode | ZIP | ZIP code') },
    {
      part: 'city',
      labels: oneOf(`
        Ort | Wohnort | Stadt | City | Town | PLZ, Ort | PLZ/Ort | PLZ Ort | PLZ und Ort | PLZ, Wohnort |
        PLZ/Wohnort | Postleitzahl, Ort | Postleitzahl und Ort | Postleitzahl, Wohnort | Postleitzahl/Ort |
        Postal code, city | Postcode, city | Postcode and city | Gemeinde | PLZ, Gemeinde |
        Postleitzahl, Gemeinde | Postleitzahl Ort | PLZ - Ort |
        {PLZ, Postleitzahl} {und Gemeinde, und Stadt, und Wohnort, u. Ort, mit Ort, Stadt, Ort der Wohnung} | Postal code {and city, and town, and place, city}`),
    },
  ],
} as const

export type PartName = (typeof partLabels)['person' | 'address'][number]['part']

/** Labels that stand on many papers and are no field of any: they end the values before them. */
export const commonDecoys: readonly string[] = oneOf(`
  Angabe | Angaben | Ihre Angaben | Eintrag | Feld | Wert | Antwort | Frage | Field | Value | Entry |
  Telefon | Tel. | Tel.-Nr. | Telefon-Nr. | Telefonnr. | Fax-Nr. | Mobil-Nr. | Telefonnummer |
  Telefon/Mobil | Mobil | Mobiltelefon | Handy | Fax | Telefax | E-Mail | E-Mail-Adresse | Email | Internet |
  Phone | Website | Homepage | IBAN | BIC | Bank | Bankverbindung | Kontonummer | Kontoinhaber | BLZ |
  SWIFT | Kreditinstitut | Verwendungszweck | Aktenzeichen | Geschäftszeichen | Unser Zeichen | Ihr Zeichen |
  Zeichen | Az. | Vorgangsnummer | Antragsnummer | Kundennummer | Kunden-Nr. | Personalnummer |
  Personal-Nr. | Pers.-Nr. | Pers-Nr. | Bearbeiter | Sachbearbeiter | Sachbearbeiterin | Sachbearbeiter/in |
  Ansprechpartner | Ansprechpartnerin | Auskunft erteilt | Es schreibt Ihnen | Ihr Ansprechpartner |
  Ihre Ansprechpartnerin | Contact | Your contact | Our reference | Your reference | Reference | Durchwahl |
  Zimmer | Sprechzeiten | Servicenummer | Geburtsname | Geburtsname/Name at birth | Name at birth |
  Birth name | Maiden name | Frühere Namen | Ordensname/Künstlername | Ordens- oder Künstlername |
  Religious name or pseudonym | Titel | Akademischer Grad | Doktorgrad | Anrede | Salutation | Namenszusatz |
  Weitere Namen | Frühere Familiennamen | Geburtsort | Geburtsdatum | Staatsangehörigkeit | Geschlecht |
  Familienstand | Religion | Religionszugehörigkeit | Konfession | Augenfarbe | Farbe der Augen |
  Colour of eyes | Größe | Körpergröße | Height | Wohnort/Residence | Geburtsland | Geburtsstaat |
  Country of birth | Staat der Geburt | Beruf | Steueridentifikationsnummer | Steuer-ID |
  Steuer-Identifikationsnummer | Identifikationsnummer | IdNr. | SV-Nummer | Sozialversicherungsnummer |
  SV-Nr. | Konf. | Kinderfreibetrag | Kinderfreibeträge | Ki.Frbtr. | Freibetrag | Faktor | Krankenkasse |
  Eintrittsdatum | Eintritt | Austritt | Kostenstelle | Abteilung | Urlaub | Urlaubsanspruch | Resturlaub |
  Ort, Datum | Ort und Datum | Ort/Datum | Place, date | Place and date | Datum, Unterschrift |
  Ort, Datum, Unterschrift | Datum/Unterschrift | Unterschrift | Signature | Unterschrift des Inhabers |
  Signature of bearer | Stempel | Stempel und Unterschrift | Unterschrift und Stempel | Siegel |
  Dienstsiegel | Seal | Stamp | Bemerkungen | Hinweise | Hinweis | Anlagen | Anlage | Seite | Page |
  Druckdatum | Erstellt am | Stand | Version | Gebühr | Betreff | Land | Country | Staat | Bundesland |
  Adresszusatz | Ortsteil | c/o | Zusatz | Stockwerk | Etage | Lage | Wohnungsnummer | Postfach |
  Rechtsform | Branche | Wirtschaftszweig | Handelsregister | Registergericht | HRB | USt-IdNr. |
  Steuernummer | Geschäftsführer | Geschäftsführung | Vorstand | Amtsgericht | Vertreten durch |
  vertreten durch | Menge | Satz | Lohnart | Bezeichnung | Betrag | Faktor | Prozent | Bezüge | Abzüge |
  Lohnsteuer | Solidaritätszuschlag | Kirchensteuer | Krankenversicherung | Rentenversicherung |
  Arbeitslosenversicherung | Pflegeversicherung | SV-Brutto | KV-Brutto | RV-Brutto | AV-Brutto | PV-Brutto |
  Steuertage | SV-Tage | Steuerrechtliche Abzüge | SV-rechtliche Abzüge | Zwischensumme | Kaution |
  Mietkaution | Kautionsbetrag`)
