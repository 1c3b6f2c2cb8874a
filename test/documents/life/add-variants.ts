import type { Random } from '../random.ts'
import type { Story } from './story.ts'

interface Variant {
  readonly name: string
  readonly apply: (story: Story) => Story
}

/** Harmless differences between form and papers, as they are normal. None of them may make a finding that asks for anything. */
const variants: readonly Variant[] = [
  {
    name: 'Straße abgekürzt im Formular',
    apply: (story) => ({
      ...story,
      form: {
        ...story.form,
        address: {
          ...story.form.address,
          street: story.form.address.street.replace('straße', 'str.').replace('Straße', 'Str.'),
        },
      },
    }),
  },
  {
    name: 'Name im Formular ohne Akzente',
    apply: (story) => ({
      ...story,
      form: {
        ...story.form,
        applicant: {
          ...story.form.applicant,
          surname: withoutAccents(story.form.applicant.surname),
          givenNames:
            story.form.applicant.givenNames === null ? null : withoutAccents(story.form.applicant.givenNames),
        },
      },
    }),
  },
  {
    name: 'Jahresgehalt statt Monatsgehalt im Formular',
    apply: (story) =>
      story.form.employment === null || story.form.employment.grossPeriod === 'year'
        ? story
        : {
            ...story,
            form: {
              ...story.form,
              employment: {
                ...story.form.employment,
                grossEuro: story.form.employment.grossEuro * 12,
                grossPeriod: 'year',
              },
            },
          },
  },
]

/** As travel agencies and web forms write names: marks dropped, letters of their own replaced. */
function withoutAccents(name: string): string {
  return name
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** Puts one harmless difference into about half of all stories. */
export function addVariants(story: Story, random: Random): Story {
  if (random.chance(0.5)) return story
  const { name, apply } = random.pick(variants)
  const changed = apply(story)
  return JSON.stringify(changed) === JSON.stringify(story) ? story : { ...changed, variants: [name] }
}
