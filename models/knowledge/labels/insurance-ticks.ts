import type { TickEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'

/** Boxes of the kind of health insurance: § 5 SGB V and its funds, or an insurer by § 193 VVG. */
export const insuranceTicks: readonly TickEntry[] = [
  {
    field: 'insuranceKind',
    value: 'statutory',
    labels: oneOf(`
      gesetzlich versichert | gesetzlich krankenversichert | gesetzliche Krankenversicherung | Pflichtmitglied | freiwilliges Mitglied |
      statutory | public`),
    says: /(?<!\p{L})(?:gesetzlich(?:e[rn]?)?(?![ ]Vertret)(?!\p{L})|GKV|pflichtversichert\p{L}*|familienversichert\p{L}*|statutory|public health|Krankenkasse|(?:§[ ]?)?5[ ]SGB[ ]V)/iu,
  },
  {
    field: 'insuranceKind',
    value: 'private',
    labels: oneOf(`
      privat versichert | privat krankenversichert | private Krankenversicherung | private Vollversicherung`),
    says: /(?<!\p{L})(?:privat(?:e[rnsm]?)?(?!\p{L})|PKV|substitutiv\p{L}*|(?:257|193)[ ](?:Abs\.?[ ]?\d?a?[ ])?(?:SGB[ ]V|VVG))/iu,
  },
]
