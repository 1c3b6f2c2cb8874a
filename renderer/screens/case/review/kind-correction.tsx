import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Correction } from '../../../../models/case-state.ts'
import { documentKinds } from '../../../../models/document-kind.ts'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { reviewWords } from '../../../wording/case.ts'
import { CorrectionButtons } from './correction-buttons.tsx'

interface Props {
  readonly document: Document
  readonly onCorrect: (correction: Correction) => void
  readonly onCancel: () => void
}

const kinds = documentKinds.toSorted((a, b) => nameOfKind(a).localeCompare(nameOfKind(b), 'de'))

/** The person says which kind of document this is. */
export function KindCorrection({ document, onCorrect, onCancel }: Props) {
  const [kind, setKind] = useState(document.kind)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onCorrect({ type: 'kind', documentId: document.id, kind })
      }}
    >
      <NativeSelect
        label={reviewWords.correction.kind}
        value={kind}
        onChange={(event) => {
          const chosen = kinds.find((each) => each === event.currentTarget.value)
          if (chosen !== undefined) setKind(chosen)
        }}
        data-autofocus
        data={kinds.map((each) => ({ value: each, label: nameOfKind(each) }))}
      />
      <CorrectionButtons onCancel={onCancel} />
    </form>
  )
}
