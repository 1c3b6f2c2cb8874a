/** How two notations of one thing stand to each other: the same characters, another notation of the same, or something else. */
export type Relation = 'equal' | 'variant' | 'different'
