import { fold } from './fold.ts'

const words: Readonly<Record<string, 'M' | 'F' | 'X'>> = {
  m: 'M',
  male: 'M',
  maennlich: 'M',
  mann: 'M',
  herr: 'M',
  masculin: 'M',
  masculino: 'M',
  maschile: 'M',
  erkek: 'M',
  maschio: 'M',
  мужской: 'M',
  муж: 'M',
  ч: 'M',
  м: 'M',
  ذكر: 'M',
  f: 'F',
  w: 'F',
  female: 'F',
  weiblich: 'F',
  frau: 'F',
  feminin: 'F',
  femenino: 'F',
  femminile: 'F',
  kadin: 'F',
  женский: 'F',
  жен: 'F',
  ж: 'F',
  انثى: 'F',
  x: 'X',
  d: 'X',
  divers: 'X',
  diverse: 'X',
  nonbinary: 'X',
  unbestimmt: 'X',
  unspecified: 'X',
  'ohne angabe': 'X',
}

/** Sex as papers write it: `weiblich`, `W`, `F`, `M/M`, `K/F`, `Ж/F`, `divers`; `<` and `X` mean not specified (ICAO Doc 9303-4). Null when open. */
export function parseSex(text: string): 'M' | 'F' | 'X' | null {
  if (/^\s*[<X]\s*$/i.test(text)) return 'X'
  const folded = fold(text)
  const whole = words[folded]
  if (whole !== undefined) return whole
  const found = new Set(folded.split(' ').flatMap((word) => words[word] ?? []))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}
