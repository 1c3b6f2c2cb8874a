/** A state as papers and the XML name it. Codes: ICAO Doc 9303-3 section 5; Destatis "Staats- und Gebietssystematik". */
export interface State {
  readonly icao: string
  readonly destatis: string
  readonly german: string
  readonly adjective: string
  readonly english: string
}

const state = (
  icao: string,
  destatis: string,
  german: string,
  adjective: string,
  english: string,
): State => ({ icao, destatis, german, adjective, english })

export const states = {
  DEU: state('DEU', '000', 'Deutschland', 'deutsch', 'German'),
  TUR: state('TUR', '163', 'Türkei', 'türkisch', 'Turkish'),
  VNM: state('VNM', '432', 'Vietnam', 'vietnamesisch', 'Vietnamese'),
  UKR: state('UKR', '166', 'Ukraine', 'ukrainisch', 'Ukrainian'),
  SYR: state('SYR', '475', 'Syrien', 'syrisch', 'Syrian'),
  IND: state('IND', '436', 'Indien', 'indisch', 'Indian'),
  CHN: state('CHN', '479', 'China', 'chinesisch', 'Chinese'),
  BRA: state('BRA', '327', 'Brasilien', 'brasilianisch', 'Brazilian'),
  NGA: state('NGA', '232', 'Nigeria', 'nigerianisch', 'Nigerian'),
  SRB: state('SRB', '170', 'Serbien', 'serbisch', 'Serbian'),
  IRN: state('IRN', '439', 'Iran', 'iranisch', 'Iranian'),
  IDN: state('IDN', '437', 'Indonesien', 'indonesisch', 'Indonesian'),
  AFG: state('AFG', '423', 'Afghanistan', 'afghanisch', 'Afghan'),
  MEX: state('MEX', '353', 'Mexiko', 'mexikanisch', 'Mexican'),
  COL: state('COL', '349', 'Kolumbien', 'kolumbianisch', 'Colombian'),
  MAR: state('MAR', '252', 'Marokko', 'marokkanisch', 'Moroccan'),
  TUN: state('TUN', '285', 'Tunesien', 'tunesisch', 'Tunisian'),
  PHL: state('PHL', '462', 'Philippinen', 'philippinisch', 'Philippine'),
  CMR: state('CMR', '262', 'Kamerun', 'kamerunisch', 'Cameroonian'),
  CAN: state('CAN', '348', 'Kanada', 'kanadisch', 'Canadian'),
} as const satisfies Record<string, State>

export type StateCode = keyof typeof states
