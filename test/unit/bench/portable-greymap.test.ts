import { expect, test } from 'vitest'
import { portableGreymap } from '../../bench/portable-greymap.ts'

test('a greymap is a netpbm file with its pixels as they are', () => {
  const file = portableGreymap({ widthPx: 2, heightPx: 1, grey: Uint8Array.of(7, 200) })
  expect(file).toEqual(Buffer.from([...Buffer.from('P5\n2 1\n255\n'), 7, 200]))
})
