import type { ApplicationKind } from '../../models/application.ts'
import type { Situation } from '../../models/knowledge/services.ts'
import type { CaseView } from './case-view.ts'
import { fallsUnder } from './parse-paragraph.ts'

type Stage = 'erst' | 'verlaengerung'
type Path = 'erwerbstaetigkeit' | 'studium' | 'berufsausbildung' | 'ehegatte' | 'kind'

/**
 * The situations of the evidence table that the application may be in: one when service, § and kind of application are known, several where
 * they leave it open (then only what all of them ask for is required), none without a service.
 */
export function situationOf(view: CaseView): readonly Situation[] {
  if (view.service === null) return []
  if (view.service === 'niederlassungserlaubnis') return ['niederlassung']
  return pathsOf(view).flatMap((path) =>
    stagesOf(view.application.kind).map((stage): Situation => `${path}-${stage}`),
  )
}

function stagesOf(kind: ApplicationKind | null): readonly Stage[] {
  if (kind === 'erstbeantragung') return ['erst']
  return kind === 'verlaengerung' ? ['verlaengerung'] : ['erst', 'verlaengerung']
}

function pathsOf(view: CaseView): readonly Path[] {
  if (view.service === 'erwerbstaetigkeit') return ['erwerbstaetigkeit']
  if (view.service === 'ausbildung') return educationPaths(view)
  return familyPaths(view)
}

function educationPaths(view: CaseView): readonly Path[] {
  if (fallsUnder(view.paragraph, '16b')) return ['studium']
  if (fallsUnder(view.paragraph, '16a')) return ['berufsausbildung']
  return ['studium', 'berufsausbildung']
}

/** Whether "minor child" means the applicant or the reference person is not certain in the code list: the birth dates decide. */
function familyPaths(view: CaseView): readonly Path[] {
  const relationship = view.application.referencePersons[0]?.relationship ?? null
  if (relationship === 'spouse' || fallsUnder(view.paragraph, '30')) return ['ehegatte']
  if (fallsUnder(view.paragraph, '32', '33')) return ['kind']
  if (relationship === null && view.stated('civilStatus')?.value === 'VH') return ['ehegatte']
  if (relationship === null || relationship === 'other') return ['ehegatte', 'kind']
  return isYounger(view) ? ['kind'] : ['ehegatte', 'kind']
}

function isYounger(view: CaseView): boolean {
  const own = view.stated('dateOfBirth')?.value
  const sponsors = view.stated('sponsorDateOfBirth')?.value
  return own !== undefined && sponsors !== undefined && own > sponsors
}
