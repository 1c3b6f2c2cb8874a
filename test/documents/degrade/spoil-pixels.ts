import type { Random } from '../random.ts'
import type { Picture } from './warp.ts'

/** Normal deviates, drawn once and read from a random offset per row: as good to the eye as drawing each, and fast. */
function noiseTable(random: Random, deviation: number): Int16Array {
  return Int16Array.from({ length: 8192 }, () => {
    const sum = Array.from({ length: 6 }, () => random.next()).reduce((total, value) => total + value, -3)
    return Math.round(sum * Math.SQRT2 * deviation)
  })
}

/** Uneven light (a gradient in a random direction) and the noise of the sensor. Changes the picture in place. */
export function spoilPixels(picture: Picture, shade: number, noise: number, random: Random): void {
  const { width, height, channels, data } = picture
  const angle = random.next() * 2 * Math.PI
  const [dx, dy] = [Math.cos(angle) / width, Math.sin(angle) / height]
  const table = noiseTable(random, noise)
  for (let y = 0; y < height; y++) {
    let at = y * width * channels
    let position = random.int(0, table.length - 1)
    for (let x = 0; x < width; x++) {
      const light = 1 - shade * (0.5 + 0.5 * (dx * (x - width / 2) * 1.4 + dy * (y - height / 2) * 1.4))
      const grain = table[(position = (position + 1) & 8191)] ?? 0
      for (let channel = 0; channel < channels; channel++, at++) {
        const value = (data[at] ?? 0) * light + grain
        data[at] = value < 0 ? 0 : value > 255 ? 255 : value
      }
    }
  }
}
