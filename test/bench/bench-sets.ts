import { serviceSchema, type Service } from '../../models/application.ts'
import type { LayoutSet } from '../documents/papers/layouts.ts'
import type { Condition } from './conditions.ts'

/** What one run of the bench measures. */
export interface BenchSet {
  readonly services: readonly Service[]
  /** From 10000 for measuring; those below 1000 are for building. */
  readonly firstSeed: number
  readonly layouts: LayoutSet
  readonly contradictionsEach: number
  /** Applications of each service, by condition. */
  readonly perService: { readonly [C in Condition]?: number }
  readonly native: NativeWish | null
  /** Pages of the case of its own process: the one of `message` comes as a message, those of `merged` as one PDF. */
  readonly caseSizes: { readonly message: number; readonly merged: readonly number[] } | null
  /** Pages of each condition that are read with and without every step of the pre-processing. */
  readonly ablationPages: number
}

/** Which pages are read against the native program, and how often. */
export interface NativeWish {
  readonly conditions: readonly Condition[]
  readonly pages: number
  readonly rounds: number
}

const measuring = {
  services: serviceSchema.options,
  firstSeed: 10_000,
  layouts: 'measure',
  contradictionsEach: 4,
} as const

/** Scans and photos as they are delivered, turned ones among them. */
const racedConditions = ['scan-300', 'scan-200', 'phone-photo', 'turned'] as const

const onlyReading = { ...measuring, native: null, caseSizes: null, ablationPages: 0 } as const

export const benchSets = {
  /** Everything; more than an hour on two cores. */
  full: {
    ...measuring,
    perService: {
      digital: 10,
      'scan-300': 10,
      'scan-200': 10,
      'phone-photo': 10,
      'bad-photo': 3,
      turned: 3,
      stamped: 3,
      punched: 3,
      merged: 3,
    },
    native: { conditions: racedConditions, pages: 12, rounds: 5 },
    caseSizes: { message: 10, merged: [20, 200] },
    ablationPages: 12,
  },
  /** A first answer in less than five minutes. */
  quick: {
    ...measuring,
    perService: { digital: 2, 'scan-200': 1, 'phone-photo': 1 },
    native: { conditions: racedConditions, pages: 4, rounds: 2 },
    caseSizes: { message: 10, merged: [20] },
    ablationPages: 0,
  },
  /** Sixteen born-digital applications in which every rule is planted at least twice. */
  'digital-16': {
    ...measuring,
    perService: { digital: 4 },
    native: null,
    caseSizes: null,
    ablationPages: 0,
  },
  /** The parts of `full`, each to be run by itself: together they measure the same. */
  'full-digital': { ...onlyReading, perService: { digital: 10 } },
  'full-scan-300': { ...onlyReading, perService: { 'scan-300': 10 } },
  'full-scan-200': { ...onlyReading, perService: { 'scan-200': 10 } },
  'full-phone-photo': { ...onlyReading, perService: { 'phone-photo': 10 } },
  'full-marred': {
    ...onlyReading,
    perService: { 'bad-photo': 3, turned: 3, stamped: 3, punched: 3, merged: 3 },
  },
  'full-speed': {
    ...measuring,
    perService: {},
    native: { conditions: racedConditions, pages: 12, rounds: 5 },
    caseSizes: { message: 10, merged: [20, 200] },
    ablationPages: 12,
  },
} as const satisfies Record<string, BenchSet>

export type BenchSetName = keyof typeof benchSets
