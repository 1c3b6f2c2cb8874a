import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import { buildFacts } from './build-facts.ts'
import { deviationsOf } from './check-facts.ts'

describe('a consistent application', () => {
  it.each(
    serviceSchema.options.flatMap((service) => [
      [service, 'erstbeantragung' as const],
      [service, 'verlaengerung' as const],
    ]),
  )('of %s, %s, has nothing to look at', (service, kind) => {
    expect(deviationsOf(buildFacts(service, kind))).toEqual([])
  })
})
