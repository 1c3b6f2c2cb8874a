import type { DocumentTitle } from '../title-table.ts'

/** Papers of insurance, pension and money to live on. */
export const fundingTitles = {
  'health-insurance': {
    titles: `
      Versicherungsbescheinigung | Mitgliedsbescheinigung | Bescheinigung über die Krankenversicherung |
      Bescheinigung über die Mitgliedschaft | Krankenversicherungsnachweis |
      Nachweis der Krankenversicherung | Nachweis über den Krankenversicherungsschutz |
      Bestätigung der Krankenversicherung | Versicherungsbestätigung | Mitgliedschaftsbescheinigung |
      Mitgliedschaftsbestätigung | Versicherungsnachweis | Versicherungsschein | Insurance Certificate |
      Certificate of Insurance | Confirmation of Insurance | Confirmation of Health Insurance |
      Health Insurance Certificate | Certificate of Membership | Familienversicherung |
      Versicherungszeiten | Versicherungsbescheinigung zur Vorlage bei der Ausländerbehörde |
      Versicherungszusage | Deckungszusage | Mitgliedserklärung | Nachweis über die Mitgliedschaft |
      Bescheinigung über die Versicherung | Insurance Confirmation | Confirmation of Insurance Cover |
      Insurance Policy | Proof of Insurance | Bestätigung über die Versicherung |
      European Health Insurance Card | Europäische Krankenversicherungskarte |
      Meldung zum Versicherungsstatus | Versicherungspolice | Krankenversicherungspolice`,
    certifies: `
      Krankenversicherung | Krankenversicherungsschutz | Versicherungsschutz | Versicherungsverhältnis |
      Mitgliedschaft | Kranken- und Pflegeversicherung | health insurance | insurance cover |
      insurance coverage | membership | Krankheitskostenvollversicherung | private Krankenversicherung |
      gesetzliche Krankenversicherung | Befreiung von der Versicherungspflicht |
      bestehende Krankenversicherung | Bestehen einer Krankenversicherung | statutory health insurance |
      private health insurance`,
    vague: `
      Bescheinigung | Bestätigung | Bescheinigung zur Vorlage bei der Ausländerbehörde | Certificate |
      Confirmation | Mitgliedsausweis | Police`,
    words: `
      Krankenversicherung | krankenversichert | Krankenkasse | Gesundheitskasse | Pflegeversicherung |
      Versicherten-Nr | Zusatzbeitrag | Krankheitskostenversicherung | versichert | Versichertennummer |
      Krankenversichertennummer | KV-Nummer | Versicherungsschutz | Krankenversicherungsschutz | SGB V |
      § 193 VVG | insured | health insurance | policy number | Leistungsumfang | Versicherungsbeginn |
      Mitglied | substitutive | Krankheitskostenvollversicherung | Versicherungspflicht |
      Krankenversicherungspflicht | versicherte Person | insured person | Versicherungsende | § 175 SGB V |
      Familienversicherung | familienversichert | § 11 SGB V | insurance number | Kennnummer des Trägers |
      Selbstbehalt | § 199a SGB V | Versicherungsstatus | Private Krankenversicherung |
      Versicherungsnehmer | Tarif | gesetzlich versichert | privat versichert`,
    never: `
      Gehaltsabrechnung | Entgeltabrechnung | Antragszusammenfassung | Versicherungsverlauf | Mietvertrag |
      Arbeitsvertrag`,
  },
  'blocked-account': {
    titles: `
      Sperrkonto | Sperrkontobestätigung | Bestätigung über ein Sperrkonto | Blocked bank account | Bestätigung Sperrkonto |
      Sperrbestätigung | Bestätigung der Eröffnung eines Sperrkontos | Blocked Account |
      Blocked Account Confirmation | Confirmation of Blocked Account | Blocked Amount Confirmation |
      Sperrguthaben | Confirmation of Blocked Amount | Sperrvermerk |
      Confirmation of Opening of a Blocked Account | Kontoeröffnungs- und Sperrbestätigung |
      Bestätigung über die Eröffnung eines Sperrkontos | Bestätigung der Kontosperrung |
      Sperrvermerksbestätigung | Sperrkonto-Bestätigung | Blocked Account Certificate |
      Eröffnungsbestätigung Sperrkonto | Sperrkontonachweis | Nachweis Sperrkonto`,
    words: `
      Sperrbetrag | gesperrt | Sperrguthaben | monatlich verfügen | monatlicher Auszahlungsbetrag |
      monatliche Auszahlung | Sperrvermerk | blocked amount | monthly payout |
      zugunsten der Bundesrepublik | Kontoinhaber | account holder | Verfügungsbetrag |
      monatlich freigegeben | in favour of the Federal Republic | monthly disbursement | blocked in favour |
      amount paid in | maximum monthly | Begünstigter Sperre | Fintiba | Expatrio | Coracle |
      gesperrter Betrag | Freigabebetrag | Kontostand | monatlich verfügbar`,
  },
  'commitment-declaration': {
    titles: `
      Verpflichtungserklärung | Verpflichtungserklärung nach § 68 |
      Verpflichtungserklärung gemäß §§ 66, 67, 68 | Formal Obligation | Declaration of Commitment |
      Bundeseinheitliche Verpflichtungserklärung`,
    formulas: 'verpflichte mich gegenüber der Ausländerbehörde',
    words: `
      verpflichte mich | Verpflichtungserklärende | Kosten für den Lebensunterhalt | Haftung | Bonität |
      glaubhaft gemacht | nachgewiesen | Der unterzeichnende | Ausreise | Auslandsvertretung |
      §§ 66 bis 68 | die Kosten für die Ausreise | bis zur Beendigung des Aufenthalts |
      § 68 des Aufenthaltsgesetzes | § 68 AufenthG | §§ 66 67 68`,
  },
  scholarship: {
    titles: `
      Stipendium | Stipendienzusage | Stipendienbescheid | Stipendienbestätigung | Stipendienurkunde |
      Förderzusage | Scholarship | Scholarship Award | Award Letter | Letter of Award |
      Scholarship Certificate | Scholarship Confirmation | Bewilligung eines Stipendiums |
      Bewilligungsbescheid Stipendium | Certificate of Scholarship | Zusage eines Stipendiums |
      Deutschlandstipendium | Stipendiumsbescheid | Förderbescheid | Grant Letter | Fellowship Award |
      Bewilligungsbescheid Deutschlandstipendium | Stipendienvertrag | Annahmeerklärung Stipendium |
      Aufnahme in die Förderung | Scholarship Council`,
    vague: 'Bewilligungsbescheid | Annahmeerklärung | Bescheid | Bewilligung | Award',
    formulas: `
      ein Stipendium in Höhe von | ein Stipendium erhält | ein monatliches Stipendium | has been awarded a scholarship |
      receives a scholarship | Stipendium bewilligt`,
    words: `
      Stipendium | Stipendiat | Stipendiatin | DAAD | Deutscher Akademischer Austauschdienst |
      Stipendienrate | Förderung | monatliche Rate | scholarship holder | monthly instalments | Stiftung |
      Förderzeitraum | Stipendienbetrag | Erasmus | Stipendiengeber | grant | fellowship | scholarship |
      awarded a scholarship | monthly allowance | monthly stipend | Scholarship Council | als Stipendiaten |
      Studienkostenpauschale | Aufnahme in die Förderung`,
  },
  'pension-record': {
    titles: `
      Versicherungsverlauf | Rentenversicherungsverlauf | Renteninformation | Rentenauskunft |
      Auskunft zum Versicherungsverlauf | Ihr Versicherungsverlauf | Wartezeitauskunft |
      Ihre Renteninformation | Feststellungsbescheid Versicherungsverlauf | Kontenklärung |
      Auszug aus dem Versicherungsverlauf | Auskunft über die Zeiten | Auskunft über die Wartezeit |
      Feststellung von Zeiten nach § 149 | Bescheid über die Feststellung von Zeiten`,
    certifies:
      'Beitragszeiten | Pflichtbeitragszeiten | Versicherungszeiten | Pflichtbeiträge | Beitragsmonate | pension contributions',
    vague: 'Deutsche Rentenversicherung',
    words: `
      Deutsche Rentenversicherung | Versicherungsnummer | Beitragszeit | Beitragszeiten |
      Pflichtbeitragszeit | Pflichtbeiträge | rentenrechtliche Zeiten | Wartezeit | Kalendermonate |
      Pflichtbeitragszeiten | DEÜV | Versicherungskonto | beitragspflichtiges Entgelt |
      gespeicherten Daten | Regelaltersrente | Entgeltpunkte | § 149 Abs. 5 SGB VI | Wartezeit von`,
    never: 'Gehaltsabrechnung | Entgeltabrechnung',
  },
} as const satisfies Record<string, DocumentTitle>
