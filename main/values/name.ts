import { transliterate } from './transliterate.ts'

/** Forms of address and academic degrees; short words only with their full stop, since Ma, Ba and Ing are names too. */
const titles = [
  /(?<![\p{L}\p{M}])(?:herrn?|frau|mrs?|miss|fräulein|dr|prof|professor(?:in)?|dipl(?:om)?[.\s-]{1,3}\p{L}+)(?:\.(?:\s?-?\s?(?:ing|inf|kfm|med|dent|vet|nat|phil|jur|rer|pol|oec|h\.?\s?c|habil|univ)\.)*)?(?=[\s,/(.]|$)/giu,
  /(?<![\p{L}\p{M}])(?:ms|mme|mag|ing|med|univ|phil)\.(?=\s)/giu,
  /,?\s(?:[MB]\.?\s?(?:Sc|A|Eng|Ed)\.|[MB]Sc|LL\.\s?[MB]\.?|MBA|Ph\.?\s?D\.?)(?=\s|,|$)/gu,
  /\((?:FH|TH|Univ\.?)\)/gu,
]

/** Birth or earlier names after `geb.`, `verh.`, `vormals`: not part of the name itself. */
const otherName =
  /(?:,?\s*[(]?)(?<![\p{L}\p{M}])(?:geb(?:oren(?:er?)?|ürtige?r?)?\.?|née?|born|verh\.?|verw\.?|gesch\.?|vormals|früher|genannt|gen\.|alias|a\.?k\.?a\.?)[\s:]+[^,;)]*[)]?/giu

/** The name without forms of address, academic titles and a birth name (`Frau Dr. Ayşe Öztürk geb. Kaya` → `Ayşe Öztürk`). */
export function stripTitles(name: string): string {
  return titles
    .reduce((text, title) => text.replace(title, ' '), name.normalize('NFC').replace(otherName, ' '))
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,;./]+|[\s,;/]+$/g, '')
}

/** The parts of a name in the letters of the machine readable zone, without titles: `['AYSE', 'OEZTUERK']`. */
export function nameTokens(name: string): string[] {
  return transliterate(stripTitles(name))
    .split(' ')
    .filter((token) => token !== '')
}
