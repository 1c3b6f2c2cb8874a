import { Button, Stack } from '@mantine/core'
import type { CallName, Input, Output } from '../../models/contract.ts'
import { useCall } from '../api/queries.ts'
import { ErrorSentence } from './error-sentence.tsx'
import classes from './screen.module.css'

interface Props<N extends CallName> {
  readonly name: N
  readonly input: Input<N>
  readonly label: string
  /** The label while the call is under way. */
  readonly pendingLabel?: string
  /** The sentence after a success; null when there is nothing to say (the person cancelled). */
  readonly said: (output: Output<N>) => string | null
}

/** A button that makes one call and says below it how it went. */
export function CallButton<N extends CallName>({ name, input, label, pendingLabel = label, said }: Props<N>) {
  const { mutate, data, error, isPending, isSuccess } = useCall(name)
  return (
    <Stack gap={4}>
      <Button variant="default" aria-disabled={isPending} onClick={() => !isPending && mutate(input)}>
        {isPending ? pendingLabel : label}
      </Button>
      <span role="status" className={classes.said}>
        {isSuccess && said(data)}
      </span>
      {error && <ErrorSentence error={error} />}
    </Stack>
  )
}
