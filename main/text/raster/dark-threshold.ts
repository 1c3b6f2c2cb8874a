import type { GreyImage } from './grey-image.ts'

/** The grey level that separates ink from paper best: everything below it is ink. Source: Otsu 1979. */
export function darkThreshold(image: GreyImage): number {
  const histogram = new Uint32Array(256)
  for (let at = 0; at < image.grey.length; at += 3) {
    const value = image.grey[at] ?? 255
    histogram[value] = (histogram[value] ?? 0) + 1
  }
  const count = histogram.reduce((sum, n) => sum + n, 0)
  const total = histogram.reduce((sum, n, value) => sum + n * value, 0)
  let [below, belowTotal, best, threshold] = [0, 0, 0, 128]
  for (let value = 0; value < 256; value++) {
    below += histogram[value] ?? 0
    belowTotal += value * (histogram[value] ?? 0)
    const above = count - below
    if (below === 0 || above === 0) continue
    const difference = belowTotal / below - (total - belowTotal) / above
    const variance = below * above * difference * difference
    if (variance > best) [best, threshold] = [variance, value]
  }
  return threshold + 1
}
