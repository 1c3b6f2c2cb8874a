import type { CivilStatus } from '../../models/application.ts'
import { fold } from './fold.ts'

/** Folded word → code of the XAusländer list Familienstand. The first that occurs decides: the longer and rarer ones stand first. */
const words: readonly (readonly [RegExp, CivilStatus])[] = [
  [/\bnicht bekannt\b|\bunbekannt\b|\bunknown\b|^nb$/, 'NB'],
  [/\b(?:eingetragene )?lebenspartnerschaft (?:aufgehoben|geloest)|^la$/, 'LA'],
  [/\blebenspartner(?:in)? verstorben|\bdurch tod aufgeloeste lebenspartnerschaft|^lv$/, 'LV'],
  [/\blebenspartnerschaft durch todeserklaerung|^le$/, 'LE'],
  [/\blebenspartnerschaft|\bverpartnert|\bregistered partnership|\bcivil partner|^lp$/, 'LP'],
  [/\behe (?:aufgehoben|nichtig)|\baufgehobene ehe\b|\bannulled\b|^ea$/, 'EA'],
  [/\bverwitwet|\bwitwer?\b|\bwidow|^vw$/, 'VW'],
  [/\bgeschieden|\bdivorced|^gs$/, 'GS'],
  [
    /\bledig|\bnie verheiratet|\bunverheiratet|\bnicht verheiratet|\bsingle\b|\bunmarried|\bnever married|^ld$/,
    'LD',
  ],
  [/\bverheiratet|\bmarried|\bgetrennt ?lebend|^vh$/, 'VH'],
]

/** Civil status in German or English words or as its code; null when none is named. */
export function parseCivilStatus(text: string): CivilStatus | null {
  const folded = fold(text)
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
