import type { CaseFacts } from '../../models/case-facts.ts'

/**
 * Has the applicant expressly refused that a language model reads the application? Form and message of the pilot are not published, so it counts where
 * the form says it: in its summary or in antrag.json. An uncertain "nein" counts as well; silence is no refusal, the authority's legal basis decides.
 */
export function modelIsRefused({ application, fields }: Pick<CaseFacts, 'application' | 'fields'>): boolean {
  const stated = [...application.entries, ...fields].filter(({ name }) => name === 'modelConsent')
  return stated.some(({ value }) => value === false)
}
