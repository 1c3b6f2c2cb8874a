import { expect, it } from 'vitest'
import { wipeReportSchema } from '../../../models/wipe-report.ts'
import { wipeCase } from '../../../main/wipe/wipe-case.ts'

const casePseudonym = '00000000-0000-4000-8000-000000000001'

function options(
  steps: string[],
  count = async () => ({ pages: 14, documents: 11, fields: 128, findings: 65 }),
) {
  const step = (name: string) => async () => void steps.push(name)
  return {
    casePseudonym,
    count: () => {
      steps.push('count')
      return count()
    },
    endProcess: async () => {
      steps.push('end')
      return true
    },
    dropPageImages: step('drop'),
    now: () => new Date('2026-11-24T12:00:00Z'),
  }
}

it('counts, ends the process, drops the pictures, and reports numbers only', async () => {
  const steps: string[] = []
  const report = await wipeCase(options(steps))
  expect(steps).toEqual(['count', 'end', 'drop'])
  expect(wipeReportSchema.parse(report)).toMatchObject({
    pages: 14,
    findings: 65,
    processEnded: true,
    modelUnloaded: true,
  })
})

it('a process that has crashed has nothing left to count', async () => {
  const steps: string[] = []
  const report = await wipeCase(options(steps, () => Promise.reject(new Error('gone'))))
  expect(steps).toEqual(['count', 'end', 'drop'])
  expect(report).toMatchObject({ pages: 0, documents: 0, processEnded: true })
})
