import type { Service } from '../../models/application.ts'
import { ruleIds, type RuleId } from '../../models/finding.ts'
import { generateApplication, rulesToShow, type GenerateOptions } from './generate-application.ts'

interface SetWish {
  readonly services: readonly Service[]
  readonly perService: number
  readonly firstSeed: number
  readonly contradictionsEach: number
  readonly layouts: NonNullable<GenerateOptions['layouts']>
}

/**
 * Options for a set of applications in which every rule is planted about equally often: each application in turn gets the rules
 * that were planted least so far and that its documents can show. With 16 applications and 4 contradictions each, every rule is planted at least twice.
 */
export function planSet(wish: SetWish): GenerateOptions[] {
  const { services, perService, firstSeed, layouts } = wish
  const plain = Array.from({ length: perService }, (_, index) =>
    services.map((service) => ({ seed: firstSeed + index, service, layouts })),
  ).flat()
  const possible = plain.map(rulesToShow)
  const need = new Map(
    ruleIds.map((rule) => [
      rule,
      { planted: 0, possible: possible.filter((rules) => rules.includes(rule)).length },
    ]),
  )
  return plain.map((options, index) => {
    const contradictions = chooseRules(options, possible[index] ?? [], wish.contradictionsEach, need)
    for (const rule of contradictions) {
      const counts = need.get(rule)
      if (counts) counts.planted += 1
    }
    return { ...options, contradictions }
  })
}

type Need = ReadonlyMap<RuleId, { readonly planted: number; readonly possible: number }>

/** The least planted and rarest rules first; one after the other, as long as all chosen ones can be planted together. */
function chooseRules(
  plain: GenerateOptions,
  possible: readonly RuleId[],
  count: number,
  need: Need,
): RuleId[] {
  const urgency = (rule: RuleId): number =>
    (need.get(rule)?.planted ?? 0) * 1000 + (need.get(rule)?.possible ?? 0)
  const chosen: RuleId[] = []
  for (const rule of possible.toSorted((a, b) => urgency(a) - urgency(b))) {
    if (chosen.length === count) break
    const wanted = [...chosen, rule]
    if (generateApplication({ ...plain, contradictions: wanted }).planted.length === wanted.length)
      chosen.push(rule)
  }
  return chosen
}
