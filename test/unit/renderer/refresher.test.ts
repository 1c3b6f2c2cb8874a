import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { createRefresher } from '../../../renderer/api/refresher.ts'

const queryKey = ['inbox']

/** A query whose answers come when the test says so: each is the number of the question. */
function slowQuery() {
  const client = new QueryClient()
  const open: ((answer: number) => void)[] = []
  let asked = 0
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => new Promise<number>((resolve) => open.push(resolve)),
    staleTime: Infinity,
  })
  observer.subscribe(() => {})
  return {
    refresh: createRefresher(client),
    data: () => client.getQueryData<number>(queryKey),
    asked: () => asked + open.length,
    async answer(): Promise<void> {
      asked += 1
      open.shift()?.(asked)
      await new Promise((done) => setTimeout(done, 5))
    },
  }
}

it('lets the answer under way arrive, then asks once for all that was announced meanwhile', async () => {
  const query = slowQuery()
  query.refresh(queryKey)
  query.refresh(queryKey)
  query.refresh(queryKey)
  expect(query.asked()).toBe(1)
  await query.answer()
  expect(query.data()).toBe(1)
  expect(query.asked()).toBe(2)
  await query.answer()
  expect(query.data()).toBe(2)
  expect(query.asked()).toBe(2)
})

it('asks at once when nothing is under way', async () => {
  const query = slowQuery()
  await query.answer()
  query.refresh(queryKey)
  expect(query.asked()).toBe(2)
  await query.answer()
  expect(query.data()).toBe(2)
  expect(query.asked()).toBe(2)
})
