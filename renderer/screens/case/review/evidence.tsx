import type { CaseState } from '../../../../models/case-state.ts'
import type { Finding, FoundValue } from '../../../../models/finding.ts'
import { caseWords, reviewWords } from '../../../wording/case.ts'
import { foundInOrder, statedPlace } from '../finding-places.ts'
import { fieldNameOf, fieldOf, sayFound, sayPlace, sayValue } from '../say-value.ts'
import type { StatedValues } from '../stated-values.ts'
import type { ShownPlace } from '../use-selection.ts'
import { EvidenceFigure } from './evidence-figure.tsx'
import classes from './finding.module.css'

interface Props {
  readonly finding: Finding
  readonly state: CaseState
  readonly stated: StatedValues
  readonly onShowPlace: (place: ShownPlace) => void
}

/** Form and evidence side by side, each with its value and the place it was read from. */
export function Evidence({ finding, state, stated, onShowPlace }: Props) {
  const found = foundInOrder(finding)
  const inForm = statedPlace(finding, stated)
  return (
    <div className={classes.figures}>
      {finding.stated !== null && (
        <EvidenceFigure
          caseId={state.caseId}
          value={
            sayValue(finding.stated.value, fieldNameOf(finding), stated.get('grossPeriod')?.value) ??
            reviewWords.statedMissing
          }
          place={inForm}
          caption={sayStatedPlace(finding.stated.source, inForm)}
          reading={reviewWords.stated}
          onShowPlace={onShowPlace}
        />
      )}
      {found.slice(0, shownBeside(finding)).map((each) => (
        <EvidenceFigure
          key={nameOf(each)}
          caseId={state.caseId}
          value={sayFound(each, finding, state.fields) ?? reviewWords.wholeDocument}
          place={each}
          caption={sayPlace(each, state.documents)}
          reading={sayReading(each, state)}
          onShowPlace={onShowPlace}
        />
      ))}
    </div>
  )
}

/** The places that do not stand side by side, as a list. */
export function FurtherEvidence({ finding, state, onShowPlace }: Omit<Props, 'stated'>) {
  const further = foundInOrder(finding).slice(shownBeside(finding))
  if (further.length === 0) return null
  return (
    <ul className={classes.further} aria-label={reviewWords.moreEvidence}>
      {further.map((each, index) => (
        <li key={`${nameOf(each)} ${index}`}>
          <button type="button" className={classes.link} onClick={() => onShowPlace(each)}>
            {[sayPlace(each, state.documents), sayFound(each, finding, state.fields)]
              .filter(Boolean)
              .join(': ')}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** How many places of the evidence stand side by side: one beside the form, two where the form says nothing. */
function shownBeside({ stated }: Finding): number {
  return stated === null ? 2 : 1
}

function sayStatedPlace(source: string, inForm: ShownPlace | null): string {
  if (inForm !== null) return caseWords.formPage(inForm.page)
  return source === 'Antrag' ? caseWords.formMessage : source
}

function nameOf({ documentId, page, box }: FoundValue): string {
  return [documentId, page, box?.x, box?.y].join(' ')
}

/** 'sicher gelesen · Textebene, maschinenlesbare Zone' */
function sayReading(found: FoundValue, { documents, fields }: CaseState): string | null {
  const field = fieldOf(found, fields)
  const document = documents.find(({ id }) => id === found.documentId)
  if (field === undefined || document === undefined) return null
  if (field.reader === 'person') return caseWords.byPerson
  const certainty = field.certain
    ? reviewWords.certain
    : reviewWords.uncertain(Math.round(field.confidence * 100))
  return reviewWords.readBy(
    caseWords.textSources[document.textSource],
    caseWords.readers[field.reader],
    certainty,
  )
}
