interface Props {
  readonly caseId: string
  readonly onClosed: () => void
}

/** The review of one case. */
export function CaseScreen({ caseId, onClosed }: Props) {
  return (
    <button type="button" onClick={onClosed}>
      {caseId}
    </button>
  )
}
