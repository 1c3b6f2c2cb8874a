import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { inboxQuery, useCall } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { caseWords } from '../../wording/case.ts'
import classes from './case.module.css'

/** Says that something came later to this case; it is read when the person wants it. */
export function SupplementNotice({ caseId }: { readonly caseId: string }) {
  const client = useQueryClient()
  const inbox = useQuery(inboxQuery())
  const { mutate, isPending, error } = useCall('case.openEntry')
  const entry = inbox.data?.entries.find(({ arrivedFor }) => arrivedFor === caseId)
  const take = (entryId: string) =>
    mutate({ entryId }, { onSettled: () => client.invalidateQueries(inboxQuery()) })
  return (
    <>
      <div role="status" className={classes.supplement}>
        {entry && (
          <>
            <span>{caseWords.supplement.arrived}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-disabled={isPending}
              onClick={() => !isPending && take(entry.id)}
            >
              {caseWords.supplement.take}
            </Button>
          </>
        )}
      </div>
      {error && <ErrorSentence error={error} />}
    </>
  )
}
