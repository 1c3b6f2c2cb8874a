import { transliterate } from './transliterate.ts'

const titles =
  /(?<![\p{L}\p{M}])(?:herrn?|frau|mrs?|ms|miss|mme|monsieur|madame|sayın|dr|prof|professor(?:in)?|dipl|mag|msc|bsc|ma|ba|mba|phd|ing|med|rer|nat|phil|jur|h\.?\s?c|habil|univ|fh)\.(?:\s?-?\s?(?:ing|inf|kfm|kffr|psych|med|dent|vet|nat|phil|jur|rer|pol|oec|h\.?c|habil|univ)\.)*|(?<![\p{L}\p{M}])(?:herrn?|frau|mrs?|miss|dr|prof|professor(?:in)?|dipl\.?\s?-?\s?\p{L}+)(?=[\s,])/giu

/** Birth or earlier names after `geb.`, `verh.`, `vormals`: not part of the name itself. */
const otherName =
  /(?:,?\s*[(]?)(?<![\p{L}\p{M}])(?:geb(?:oren(?:er?)?|ürtige?r?)?\.?|née?|born|verh\.?|verw\.?|gesch\.?|vormals|früher|genannt|gen\.|alias|a\.?k\.?a\.?)[\s:]+[^,;)]*[)]?/giu

/** The name without forms of address, academic titles and a birth name (`Frau Dr. Ayşe Öztürk geb. Kaya` → `Ayşe Öztürk`). */
export function stripTitles(name: string): string {
  return name
    .normalize('NFC')
    .replace(otherName, ' ')
    .replace(titles, ' ')
    .replace(/[\s]+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,;.]+|[\s,;]+$/g, '')
}

/** The parts of a name in the letters of the machine readable zone, without titles: `['AYSE', 'OEZTUERK']`. */
export function nameTokens(name: string): string[] {
  return transliterate(stripTitles(name))
    .split(' ')
    .filter((token) => token !== '')
}
