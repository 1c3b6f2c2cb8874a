import { NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseState, Correction } from '../../../../models/case-state.ts'
import type { Finding } from '../../../../models/finding.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { reviewWords } from '../../../wording/case.ts'
import { CaseDialog } from '../case-dialog.tsx'
import type { ShownPlace } from '../use-selection.ts'
import { KindCorrection } from './kind-correction.tsx'
import { ValueCorrection } from './value-correction.tsx'

interface Props {
  readonly state: CaseState
  readonly finding: Finding | undefined
  readonly place: ShownPlace | null
  readonly onCorrect: (correction: Correction) => void
  readonly onClose: () => void
}

const { correction: words } = reviewWords

/** A misread or missing value, or a wrong kind of document, set right by the person who looks at the page. */
export function CorrectionDialog({ state, finding, place, onCorrect, onClose }: Props) {
  const { documents } = state
  const [documentId, setDocumentId] = useState(firstDocument(state, finding, place))
  const [what, setWhat] = useState<'value' | 'kind'>(finding?.rule === 'document-kind' ? 'kind' : 'value')
  const document = documents.find(({ id }) => id === documentId)
  const correct = (correction: Correction) => {
    onCorrect(correction)
    onClose()
  }
  return (
    <CaseDialog onClose={onClose} title={words.title} size="lg">
      <Stack>
        <Text size="sm">{words.hint}</Text>
        <NativeSelect
          label={words.document}
          value={documentId}
          onChange={(event) => setDocumentId(event.currentTarget.value)}
          data={documents.map(({ id, kind, file }) => ({
            value: id,
            label: `${nameOfKind(kind)} · ${file}`,
          }))}
        />
        <SegmentedControl
          aria-label={words.what}
          value={what}
          onChange={setWhat}
          data={[
            { value: 'value', label: words.value },
            { value: 'kind', label: words.kind },
          ]}
        />
        {document !== undefined && what === 'kind' && (
          <KindCorrection key={documentId} document={document} onCorrect={correct} onCancel={onClose} />
        )}
        {document !== undefined && what === 'value' && (
          <ValueCorrection
            key={documentId}
            caseId={state.caseId}
            document={document}
            fields={state.fields}
            finding={finding}
            page={place?.documentId === documentId ? place.page : document.pages.first}
            onCorrect={correct}
            onCancel={onClose}
          />
        )}
      </Stack>
    </CaseDialog>
  )
}

/** The document that is being looked at, if the finding is about it; else the first it is about. */
function firstDocument(
  { documents }: CaseState,
  finding: Finding | undefined,
  place: ShownPlace | null,
): string {
  const about = finding?.found.map(({ documentId }) => documentId) ?? []
  const looked = place?.documentId
  if (looked !== undefined && (about.length === 0 || about.includes(looked))) return looked
  return about[0] ?? looked ?? documents[0]?.id ?? ''
}
