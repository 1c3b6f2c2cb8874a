import { Title } from '@mantine/core'
import { useMemo } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { withSoftHyphens } from '../../../shared/soft-hyphens.ts'
import { factsWords } from '../../../wording/case.ts'
import type { Selection, ShownPlace } from '../use-selection.ts'
import { FactCell } from './fact-cell.tsx'
import { factTable } from './fact-table.ts'
import classes from './facts.module.css'

interface Props {
  readonly state: CaseState
  readonly selection: Selection
  readonly onShow: (place: ShownPlace, findingId: string | null) => void
}

/** Facts × documents: what every paper says of the same thing, in one line. */
export function FactsView({ state, selection, onShow }: Props) {
  const { stated, listed } = selection
  const { documents, fields } = state
  const { columns, rows } = useMemo(
    () => factTable({ documents, fields }, stated, listed),
    [documents, fields, stated, listed],
  )
  return (
    <div className={classes.facts} tabIndex={0} role="region" aria-label={factsWords.title}>
      <Title order={2} className={classes.title ?? ''}>
        {factsWords.title}
      </Title>
      {rows.length === 0 ? (
        <p>{factsWords.none}</p>
      ) : (
        <table className={classes.table}>
          <caption className={classes.caption}>{factsWords.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={classes.fact}>
                {factsWords.fact}
              </th>
              <th scope="col">{factsWords.form}</th>
              {columns.map((document) => (
                <th key={document.id} scope="col">
                  <DocumentHead document={document} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, stated: inForm, cells }) => (
              <tr key={name}>
                <th scope="row" className={classes.fact}>
                  {factsWords.names[name]}
                </th>
                <FactCell values={inForm} onShow={onShow} />
                {cells.map((values, index) => (
                  <FactCell key={columns[index]?.id} values={values} onShow={onShow} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function DocumentHead({ document }: { readonly document: Document }) {
  return (
    <>
      {withSoftHyphens(nameOfKind(document.kind))}
      <span className={classes.file}>{document.file}</span>
    </>
  )
}
