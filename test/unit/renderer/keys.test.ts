import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveInList } from '../../../renderer/shared/move-in-list.ts'
import { nameOfKey } from '../../../renderer/shared/name-of-key.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('nameOfKey', () => {
  it.each([
    [{ key: 'j' }, 'j'],
    [{ key: 'Ü', shiftKey: true }, 'ü'],
    [{ key: '/', shiftKey: true }, '/'], // Shift 7 on a German keyboard
    [{ key: 'z', ctrlKey: true }, 'Ctrl+z'],
    [{ key: 'z', metaKey: true }, 'Ctrl+z'],
    [{ key: 'F6', shiftKey: true }, 'Shift+F6'],
    [{ key: 'ArrowUp', altKey: true }, 'Alt+ArrowUp'],
  ])('%j is %s', (pressed, name) => {
    expect(nameOfKey({ ...plain, ...pressed })).toBe(name)
  })
})

describe('moveInList', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 13],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 19],
    ['ArrowDown', 19, 19],
    ['ArrowDown', -1, 0],
  ])('%s from %i leads to %i of 20', (key, from, to) => {
    expect(moveInList(key, from, 20)).toBe(to)
  })

  it('leaves other keys and empty lists alone', () => {
    expect(moveInList('a', 3, 20)).toBeNull()
    expect(moveInList('ArrowDown', -1, 0)).toBeNull()
  })

  it('never leaves the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(key, fc.nat(50), fc.integer({ min: 1, max: 50 }), (pressed, from, length) => {
        const target = moveInList(pressed, from, length)
        expect(target).toBeGreaterThanOrEqual(0)
        expect(target).toBeLessThan(length)
      }),
    )
  })
})
