/** Formats of the machine readable zone. Source: ICAO Doc 9303, parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (MRV-A, MRV-B). */
export type WritableFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B'

/** What goes into a machine readable zone. Names in any Latin or Cyrillic spelling; dates ISO, or partial: `1990-05`, `1990`, `''`. */
export interface MrzContent {
  readonly format: WritableFormat
  readonly documentCode: string // 'P', 'ID', 'AR', 'V' ...
  readonly issuingState: string // three letters; DEU is written `D<<`
  readonly surname: string
  readonly givenNames: string // '' for a person with one name
  readonly documentNumber: string
  readonly nationality: string
  readonly dateOfBirth: string
  readonly sex: 'M' | 'F' | 'X' | '<'
  readonly dateOfExpiry: string
  readonly optionalData?: string
}

/**
 * The lines of a machine readable zone with all check digits. Written for tests from the standard alone: shares no code with the reader or with `main/values`.
 * Throws when a value does not fit its field (a number beyond 9 characters fits only into TD1 and TD2).
 */
export function writeMrz(content: MrzContent): string[] {
  const make = layouts[content.format]
  return make(content)
}

const layouts: Readonly<Record<WritableFormat, (content: MrzContent) => string[]>> = {
  TD1: writeTd1,
  TD2: (content) => writeTwoLines(content, 36, 7, true),
  TD3: (content) => writeTwoLines(content, 44, 14, true),
  'MRV-A': (content) => writeTwoLines(content, 44, 16, false),
  'MRV-B': (content) => writeTwoLines(content, 36, 8, false),
}

function writeTd1(content: MrzContent): string[] {
  const number = numberFields(content, 15)
  const first = `${fill(content.documentCode, 2)}${stateField(content.issuingState)}${number.field}${number.digit}${number.optional}`
  const birth = withDigit(dateField(content.dateOfBirth))
  const expiry = withDigit(dateField(content.dateOfExpiry))
  const optional = fill('', 11)
  const second = `${birth}${sexField(content.sex)}${expiry}${stateField(content.nationality)}${optional}`
  const composite = checkDigit(first.slice(5) + birth + expiry + optional)
  return [first, second + composite, nameField(content, 30)]
}

function writeTwoLines(
  content: MrzContent,
  width: number,
  optionalWidth: number,
  composite: boolean,
): string[] {
  const first = `${fill(content.documentCode, 2)}${stateField(content.issuingState)}${nameField(content, width - 5)}`
  const number = numberFields(content, optionalWidth)
  const birth = withDigit(dateField(content.dateOfBirth))
  const expiry = withDigit(dateField(content.dateOfExpiry))
  const start = `${number.field}${number.digit}${stateField(content.nationality)}${birth}${sexField(content.sex)}${expiry}`
  if (!composite) return [first, start + number.optional]
  const personal = number.optional.replaceAll('<', '') === '' ? '<' : checkDigit(number.optional)
  const optional = content.format === 'TD3' ? number.optional + personal : number.optional
  return [first, start + optional + checkDigit(number.field + number.digit + birth + expiry + optional)]
}

/** A number of up to 9 characters stands in its field; a longer one goes on in the optional data, its check digit behind it (9303-5, 4.2.4 note j). */
function numberFields(
  content: MrzContent,
  optionalWidth: number,
): { field: string; digit: string; optional: string } {
  const number = content.documentNumber.toUpperCase().replace(/[^A-Z0-9]/g, '<')
  const optional = (content.optionalData ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '<')
  if (number.length <= 9) {
    const field = fill(number, 9)
    return { field, digit: checkDigit(field), optional: fill(optional, optionalWidth) }
  }
  if (content.format !== 'TD1' && content.format !== 'TD2')
    throw new RangeError('document number beyond 9 characters')
  const rest = `${number.slice(9)}${checkDigit(number)}<${optional}`
  return { field: number.slice(0, 9), digit: '<', optional: fill(rest.replace(/<+$/, ''), optionalWidth) }
}

/** 7-3-1 modulo 10 (9303-3, 4.9). */
function checkDigit(characters: string): string {
  const weights = [7, 3, 1]
  let sum = 0
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters.charAt(index)
    const value = character === '<' ? 0 : Number.parseInt(character, 36)
    sum += value * (weights[index % 3] ?? 0)
  }
  return String(sum % 10)
}

const withDigit = (field: string): string => field + checkDigit(field)
const stateField = (state: string): string => fill(state === 'DEU' ? 'D' : state, 3)
const sexField = (sex: MrzContent['sex']): string => (sex === 'X' ? '<' : sex)
const dateField = (date: string): string => date.replaceAll('-', '').slice(2).padEnd(6, '<')

function fill(text: string, width: number): string {
  if (text.length > width) throw new RangeError(`does not fit into ${width} characters`)
  return text.padEnd(width, '<')
}

/** Surname and given names; where they do not fit, cut so that a letter stands in the last place (9303-4, 4.2.3). */
function nameField(content: MrzContent, width: number): string {
  const [primary, secondary] = [components(content.surname), components(content.givenNames)]
  const only = primary.length === 0 ? secondary : primary
  const second = primary.length === 0 ? [] : secondary
  const whole = [only.join('<'), second.join('<')].filter((part) => part !== '').join('<<')
  if (whole.length <= width) return whole.padEnd(width, '<')
  if (second.length === 0) return only.length === 1 ? whole.slice(0, width) : shorten(only, width).join('<')
  const room = Math.min(second[0]?.length ?? 0, 5)
  const surname = only.join('<').length + 2 + room <= width ? only : shorten(only, width - 2 - room)
  const cut = `${surname.join('<')}<<${second.join('<')}`.slice(0, width)
  return cut.endsWith('<')
    ? `${shorten(surname, surname.join('<').length - 1).join('<')}<<${second.join('<')}`.slice(0, width)
    : cut
}

/** Takes letters from the end of the longest component until the components, with fillers between them, have this length. */
function shorten(parts: readonly string[], width: number): string[] {
  const shorter = [...parts]
  while (shorter.join('<').length > width) {
    const longest = shorter.reduce(
      (best, part, index) => (part.length > (shorter[best]?.length ?? 0) ? index : best),
      0,
    )
    shorter[longest] = shorter[longest]?.slice(0, -1) ?? ''
  }
  return shorter.filter((part) => part !== '')
}

function components(name: string): string[] {
  return Array.from(name.normalize('NFC').toUpperCase())
    .map((letter) => letterTable.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^A-Z -]/g, '')
    .split(/[ -]+/)
    .filter((part) => part !== '')
}

/** 9303-3, section 6, tables A and B: `letter = letters`. */
const letterTable = new Map(
  (
    'Ä=AE Å=AA Æ=AE Ö=OE Ø=OE Œ=OE Ü=UE ß=SS ẞ=SS Þ=TH Ð=D Đ=D Ł=L Ħ=H Ŋ=N Ŧ=T ' +
    'А=A Б=B В=V Г=G Ґ=G Д=D Е=E Ё=E Є=IE Ж=ZH З=Z И=I І=I Ї=I Й=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH Ц=TS Ч=CH Ш=SH Щ=SHCH Ъ=IE Ы=Y Ь= Э=E Ю=IU Я=IA'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)
