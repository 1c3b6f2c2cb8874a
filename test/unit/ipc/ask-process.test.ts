import { expect, it } from 'vitest'
import { z } from 'zod'
import { CallFailure } from '../../../models/call-failure.ts'
import { askProcess } from '../../../main/ipc/ask-process.ts'
import type { Port } from '../../../main/ipc/port.ts'
import { serveProcess } from '../../../main/ipc/serve-process.ts'

const table = {
  double: { input: z.number(), output: z.number() },
  never: { input: z.void(), output: z.void() },
}
const events = { heard: z.object({ what: z.string() }) }

/** Two ends of a channel that clones like that between processes. */
function channel(): [Port, Port] {
  const listeners: ((message: unknown) => void)[][] = [[], []]
  const end = (mine: number): Port => ({
    post: (message) => {
      const copy: unknown = structuredClone(message)
      queueMicrotask(() => listeners[1 - mine]?.forEach((listener) => listener(copy)))
    },
    onMessage: (listener) => void listeners[mine]?.push(listener),
  })
  return [end(0), end(1)]
}

function connected() {
  const [here, there] = channel()
  const heard: unknown[] = []
  const announce = serveProcess(there, table, events, {
    double: (value) => {
      if (value < 0) throw new CallFailure('case-failed', 'less than nothing')
      return value * 2
    },
    never: () => new Promise<void>(() => {}),
  })
  const asker = askProcess(here, table, (event, data) => heard.push([event, data]))
  return { asker, announce, heard, here, there }
}

it('asks and answers side by side', async () => {
  const { asker } = connected()
  expect(await Promise.all([asker.ask('double', 2), asker.ask('double', 21)])).toEqual([4, 42])
})

it('an error keeps its code on the way', async () => {
  const { asker } = connected()
  await expect(asker.ask('double', -1)).rejects.toMatchObject({
    code: 'case-failed',
    detail: 'less than nothing',
  })
})

it('hears announcements', async () => {
  const { announce, heard } = connected()
  announce('heard', { what: 'a page' })
  await Promise.resolve()
  expect(heard).toEqual([['heard', { what: 'a page' }]])
})

it('when the process is lost, what waits fails, and every later call', async () => {
  const { asker } = connected()
  const waiting = asker.ask('never', undefined)
  asker.lose(new CallFailure('case-failed'))
  await expect(waiting).rejects.toMatchObject({ code: 'case-failed' })
  await expect(asker.ask('double', 1)).rejects.toMatchObject({ code: 'case-failed' })
})

it('drops messages of another shape', async () => {
  const { asker, here, there } = connected()
  here.post('no request')
  there.post({ id: 'one', reply: 1 })
  expect(await asker.ask('double', 1)).toBe(2)
})
