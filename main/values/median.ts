/** The middle one of the values by size, the upper one of two; `none` = what there is instead where there are no values. */
export function median(values: readonly number[], none: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? none
}
