import type { DocumentTitle } from '../title-table.ts'

/** Papers of a flat. */
export const housingTitles = {
  'registration-certificate': {
    titles: `
      Meldebescheinigung | Erweiterte Meldebescheinigung | Einfache Meldebescheinigung |
      Amtliche Meldebestätigung | Meldebestätigung | Bestätigung der Anmeldung |
      Auskunft aus dem Melderegister | Aufenthaltsbescheinigung |
      Amtliche Meldebestätigung für die Anmeldung | Anmeldung bei der Meldebehörde |
      Anmeldung einer Wohnung | Melderegisterauskunft | Haushaltsbescheinigung |
      Amtliche Meldebescheinigung | Registration of Residence | Confirmation of Registration of Residence |
      Certificate of Residence | Bescheinigung über den Wohnsitz | Wohnsitzbescheinigung |
      Residence Certificate | Auszug aus dem Melderegister`,
    vague: `
      Anmeldebestätigung | Anmeldung | Certificate of Registration | Registration Certificate |
      Meldeschein`,
    words: `
      Melderegister | Meldebehörde | alleinige Wohnung | Hauptwohnung | einzige Wohnung | Einzugsdatum |
      Tag des Einzugs | Einwohnermeldeamt | Bürgeramt | Bürgerbüro | § 18 BMG | § 24 BMG |
      Bundesmeldegesetz | gemeldet | neue Wohnung | bisherige Wohnung | angemeldet | Nebenwohnung |
      Bürgerservice | residents registration office | registered at the address | Einzug am |
      laut Melderegister | Kreisverwaltungsreferat | ist gemeldet | Gemeindekennzahl | wohnt laut |
      gemeldet seit`,
    never: 'Wohnungsgeber | Wohnungsgeberbestätigung',
  },
  'landlord-confirmation': {
    titles: `
      Wohnungsgeberbestätigung | Wohnungsgeberbescheinigung | Bestätigung des Wohnungsgebers |
      Vermieterbescheinigung | Vermieterbestätigung | Einzugsbestätigung |
      Einzugsbestätigung des Wohnungsgebers | Landlord Confirmation | Confirmation of Residence |
      Bescheinigung des Wohnungsgebers | Wohnungsgeber-Bestätigung | Wohnungsgebererklärung |
      Wohnungsgeberbescheinigung nach § 19 BMG | Bestätigung des Vermieters | Bescheinigung des Vermieters |
      Vermieterauskunft`,
    vague: 'Bestätigung | Bescheinigung | Erklärung',
    words: `
      Wohnungsgeber | Wohnungsgebers | § 19 BMG | § 19 des Bundesmeldegesetzes | Einzug | Einzugsdatum |
      meldepflichtige Personen | Bundesmeldegesetz | Eigentümer der Wohnung | eingezogen |
      in meiner Wohnung | in unserer Wohnung | als Wohnungsgeber | Vermieterin | Vermieter | wohnhaft |
      Tag des Einzugs | Unterschrift des Wohnungsgebers | Untervermietung | in der Wohnung wohnt`,
  },
  'tenancy-agreement': {
    titles: `
      Mietvertrag | Wohnraummietvertrag | Wohnungsmietvertrag | Untermietvertrag |
      Mietvertrag für Wohnräume | Mietvertrag über Wohnraum | Einheitsmietvertrag | Standardmietvertrag |
      Staffelmietvertrag | Zimmermietvertrag | Nutzungsvertrag | Dauernutzungsvertrag | Rental Agreement |
      Lease Agreement | Tenancy Agreement | Rental Contract | Mietvertrag für einen Wohnheimplatz |
      Wohnheimvertrag | Dauernutzungs- und Mietvertrag | Nachtrag zum Mietvertrag | Wohnraum-Mietvertrag |
      Lease | Residential Lease | Sublease Agreement | Mietvereinbarung | Vertrag zur Untermiete |
      Untermietverhältnis | Apartment Lease | Furnished Apartment Lease | Nutzungsvereinbarung Wohnraum |
      Kira Sözleşmesi | Contrat de location | Contrat de bail | Mietvertragsbestätigung |
      Bestätigung des Mietverhältnisses | Bestätigung über das Mietverhältnis`,
    words: `
      Mieter | Vermieter | Mietsache | Mietverhältnis | Miete | Kaltmiete | Grundmiete | Nettokaltmiete |
      Betriebskosten | Nebenkosten | Kaution | Mietzins | Wohnfläche | Schönheitsreparaturen | Mietbeginn |
      Tenant | Landlord | Gesamtmiete | Betriebskostenvorauszahlung | Mietzeit | Mietzeitraum | Warmmiete |
      Mieträume | Untermieter | Hauptmieter | monthly rent | deposit | premises | Mietpreis |
      Hauptmieterin | Lessor | Lessee | security deposit | Nutzungsgebühr | Zimmer in der Wohnung`,
    never: `
      Stellplatzmietvertrag | Garagenmietvertrag | Mietvertrag über eine Garage | Mietvertrag für Garage |
      Mietvertrag über einen Stellplatz | Gewerbemietvertrag | Gewerberaummietvertrag |
      Mietvertrag über Gewerberäume | Mietvertrag für gewerbliche Räume | Kraftfahrzeugmietvertrag |
      Wohnungsgeberbestätigung`,
  },
} as const satisfies Record<string, DocumentTitle>
