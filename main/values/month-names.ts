import { fold } from './fold.ts'

/**
 * Names of the months, January first, as they stand on papers in German, English, French, Turkish, Spanish, Italian, Portuguese, Dutch,
 * Polish, Romanian, Russian and Ukrainian, with their usual abbreviations (ICAO Doc 9303-3, 3.6 and CLDR). Polish "listopada" is left out: in
 * Croatian it is October.
 */
const namesByMonth: readonly string[] = [
  'januar jan jän jänner january janvier janv ocak oca enero ene gennaio gen janeiro januari stycznia styczeń ianuarie ian января янв січня',
  'februar feb febr feber february février févr fev şubat şub febrero febbraio fevereiro februari lutego luty februarie февраля фев лютого',
  'märz mär mrz marz maerz march mar mars mart marzo março maart mrt marca marzec martie марта мар березня',
  'april apr avril avr nisan nis abril abr aprile kwietnia kwiecień aprilie апреля апр квітня',
  'mai may mayıs mayo maggio mag maio mei maja maj мая май травня',
  'juni jun june juin haziran haz junio giugno giu junho czerwca czerwiec iunie iun июня июн червня',
  'juli jul july juillet juil temmuz tem julio luglio lug julho lipca lipiec iulie iul июля июл липня',
  'august aug août aout ağustos ağu agosto ago augustus sierpnia sierpień августа авг серпня',
  'september sep sept septembre eylül eyl eylul septiembre settembre set setembro września wrzesień septembrie сентября сен вересня',
  'oktober okt october oct octobre ekim eki octubre ottobre ott outubro out października październik octombrie октября окт жовтня',
  'november nov novembre kasım kas noviembre novembro noiembrie ноября ноя листопада',
  'dezember dez december dec décembre déc aralık ara diciembre dic dicembre dezembro grudnia grudzień decembrie декабря дек грудня',
]

const monthByName = new Map(
  namesByMonth.flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1] as const)),
)

/** The month 1..12 that a word names, or null. */
export function monthNamed(word: string): number | null {
  return monthByName.get(fold(word)) ?? null
}
