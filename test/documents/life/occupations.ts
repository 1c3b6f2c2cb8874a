/** Jobs, with what they ask for. Salaries are chosen so that the thresholds of the § are reached with room to spare. */
export interface Occupation {
  readonly female: string
  readonly male: string
  readonly degree: string
  readonly subject: string
  readonly employers: readonly string[]
  /** Regulated: the job asks for a licence. */
  readonly licensedAs?: string
}

export const academicOccupations: readonly Occupation[] = [
  {
    female: 'Softwareentwicklerin',
    male: 'Softwareentwickler',
    degree: 'Master of Science',
    subject: 'Informatik',
    employers: ['Nexoria Software GmbH', 'Datenwerk Pleiße GmbH & Co. KG'],
  },
  {
    female: 'Entwicklungsingenieurin',
    male: 'Entwicklungsingenieur',
    degree: 'Bachelor of Engineering',
    subject: 'Maschinenbau',
    employers: ['Kestler Antriebstechnik AG', 'Hoffmann & Söhne Maschinenbau GmbH'],
  },
  {
    female: 'Data Scientist',
    male: 'Data Scientist',
    degree: 'Master of Science',
    subject: 'Mathematik',
    employers: ['Quantara Analytics SE', 'Nordhafen Logistik GmbH'],
  },
  {
    female: 'Bauingenieurin',
    male: 'Bauingenieur',
    degree: 'Diplom',
    subject: 'Bauingenieurwesen',
    employers: ['Müller Bau GmbH', 'Ingenieurbüro Straßberger PartG mbB'],
  },
]

export const skilledOccupations: readonly Occupation[] = [
  {
    female: 'Pflegefachfrau',
    male: 'Pflegefachmann',
    degree: 'Bachelor of Nursing',
    subject: 'Krankenpflege',
    employers: ['Klinikum Auental gGmbH', 'Seniorenhaus Abendsonne gGmbH'],
    licensedAs: 'Pflegefachfrau/Pflegefachmann',
  },
  {
    female: 'Elektronikerin für Betriebstechnik',
    male: 'Elektroniker für Betriebstechnik',
    degree: 'Facharbeiterabschluss',
    subject: 'Elektrotechnik',
    employers: ['Elektro Sommerfeld GmbH', 'Stromwerk Anlagenbau KG'],
  },
  {
    female: 'Köchin',
    male: 'Koch',
    degree: 'Berufsabschluss',
    subject: 'Koch/Köchin',
    employers: ['Gasthaus Zur Linde GmbH', 'Parkhotel Auenwald Betriebs-GmbH'],
  },
  {
    female: 'Zerspanungsmechanikerin',
    male: 'Zerspanungsmechaniker',
    degree: 'Berufsabschluss',
    subject: 'Zerspanungstechnik',
    employers: ['Präzisionsteile Rößler GmbH', 'Metallbau Jäger e. K.'],
  },
]

export interface Apprenticeship {
  readonly occupation: string
  readonly employers: readonly string[]
  readonly school: string
}

export const apprenticeships: readonly Apprenticeship[] = [
  {
    occupation: 'Pflegefachfrau/Pflegefachmann',
    employers: ['Klinikum Auental gGmbH', 'Seniorenhaus Abendsonne gGmbH'],
    school: 'Berufsfachschule für Pflege Leipzig-West',
  },
  {
    occupation: 'Fachkraft für Lagerlogistik',
    employers: ['Nordhafen Logistik GmbH', 'Spedition Krüger KG'],
    school: 'Berufliches Schulzentrum 3',
  },
  {
    occupation: 'Hotelfachfrau/Hotelfachmann',
    employers: ['Parkhotel Auenwald Betriebs-GmbH', 'Hotel Sächsischer Hof e. K.'],
    school: 'Berufliches Schulzentrum 9',
  },
]

export const programmes = [
  { name: 'Informatik', degree: 'Master of Science' },
  { name: 'Maschinenbau', degree: 'Bachelor of Engineering' },
  { name: 'International Management', degree: 'Master of Arts' },
  { name: 'Biotechnologie', degree: 'Bachelor of Science' },
] as const
