import { useQuery } from '@tanstack/react-query'
import { statusQuery } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { KeyBar } from '../../shared/key-bar.tsx'
import { Loading } from '../../shared/loading.tsx'
import { ScreenBody } from '../../shared/screen-body.tsx'
import { ScreenHead } from '../../shared/screen-head.tsx'
import { statusWords } from '../../wording/status.ts'
import { BackUp } from './back-up.tsx'
import { StatusTables } from './status-tables.tsx'

const hints = [{ keys: ['F1'], does: statusWords.help }]

/** Status: what IT looks at. */
export function StatusScreen() {
  const status = useQuery(statusQuery())
  return (
    <ScreenBody>
      <ScreenHead title={statusWords.title} note={statusWords.note}>
        <BackUp />
      </ScreenHead>
      {status.isPending && <Loading />}
      {status.isError && <ErrorSentence error={status.error} onTryAgain={() => void status.refetch()} />}
      {status.isSuccess && <StatusTables status={status.data} />}
      <KeyBar hints={hints} />
    </ScreenBody>
  )
}
