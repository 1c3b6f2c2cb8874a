import { VisuallyHidden } from '@mantine/core'
import { caseWords, factsWords } from '../../../wording/case.ts'
import { MarkSign } from '../mark-sign.tsx'
import type { ShownPlace } from '../use-selection.ts'
import type { FactValue } from './fact-table.ts'
import classes from './facts.module.css'

interface Props {
  readonly values: readonly FactValue[]
  readonly onShow: (place: ShownPlace, findingId: string | null) => void
}

/** What one paper says of one fact; each value leads to its place. */
export function FactCell({ values, onShow }: Props) {
  return (
    <td>
      {values.length === 0 && (
        <span className={classes.nothing} title={factsWords.empty}>
          –
        </span>
      )}
      {values.map((value) => (
        <FactLine key={value.text} value={value} onShow={onShow} />
      ))}
    </td>
  )
}

function FactLine({ value, onShow }: { readonly value: FactValue; readonly onShow: Props['onShow'] }) {
  const { text, mark, certain, byPerson, byModel, place, findingId } = value
  const agreement = mark === 'agrees' // the tick says it to the eye
  const state = [
    ...(agreement ? [] : [caseWords.outcomes[mark]]),
    ...(certain ? [] : [caseWords.uncertain]),
    ...(byPerson ? [caseWords.byPerson] : []),
    ...(byModel ? [caseWords.byModel] : []),
  ].join(', ')
  return (
    <div className={classes.value}>
      <MarkSign mark={mark} />
      <span>
        {place === null ? (
          text
        ) : (
          <button type="button" className={classes.link} onClick={() => onShow(place, findingId)}>
            {text}
          </button>
        )}
        {agreement && <VisuallyHidden>{caseWords.outcomes[mark]}</VisuallyHidden>}
        {state !== '' && <span className={classes.state}>{state}</span>}
      </span>
    </div>
  )
}
