import { Button, Stack, Text, Title } from '@mantine/core'
import type { WipeReport } from '../../../models/wipe-report.ts'
import { useCall } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { caseWords } from '../../wording/case.ts'

interface Props {
  readonly caseId: string
  readonly error: Error | null
  readonly onWiped: (report: WipeReport) => void
  readonly onLost: () => void
}

/** The process of the case has ended by itself: what was read is gone, what the person wrote is not. */
export function FailedCase({ caseId, error, onWiped, onLost }: Props) {
  const closing = useCall('case.close')
  return (
    <Stack p="lg" align="flex-start" maw="48rem">
      <Title order={1}>{caseWords.failedTitle}</Title>
      {error === null ? <Text>{caseWords.failedHint}</Text> : <ErrorSentence error={error} />}
      <Button
        loading={closing.isPending}
        onClick={() =>
          closing.mutate({ caseId, reasonWithoutExport: null }, { onSuccess: onWiped, onError: onLost })
        }
      >
        {caseWords.failedClose}
      </Button>
    </Stack>
  )
}
