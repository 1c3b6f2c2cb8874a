import { useQuery } from '@tanstack/react-query'
import { caseStateQuery } from '../api/queries.ts'
import { words } from '../wording/de.ts'

interface Props {
  readonly caseId: string
  readonly current: boolean
  readonly className: string | undefined
  readonly onGo: () => void
}

/** The way back to an open case, by the number of its application. */
export function CaseLink({ caseId, current, className, onGo }: Props) {
  const { data, isError } = useQuery(caseStateQuery(caseId))
  const title = isError
    ? words.caseEnded
    : data === undefined
      ? words.caseOpening
      : words.caseTitle(data.application.id)
  return (
    <button type="button" className={className} aria-current={current ? 'page' : undefined} onClick={onGo}>
      {title}
    </button>
  )
}
