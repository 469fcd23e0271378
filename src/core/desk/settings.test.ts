/** Holds what the settings tell when rooms and lines about the studio are changed, and the lengths offered. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SETTINGS, type StudioSettings } from '../record/mod.ts'
import {
  canKeepLines,
  changedLines,
  LINES,
  LONGEST_LINE,
  lengths,
  linesOf,
  roomFlaw,
  withoutRoom,
  withRoom,
} from './mod.ts'

describe('[ROOMS10] a room has a name, and no two rooms have the same', () => {
  test.each<[string, readonly string[] | null]>([
    [' 2 ', ['1', '2']],
    [' 1 ', null],
    ['  ', null],
    ['', null],
    ['10', ['1', '10']],
  ])('%j beside room 1', (name, expected) => {
    expect(withRoom(['1'], name)).toEqual(expected)
  })

  test('however rooms come and go, none is there twice, and the others keep their order', () => {
    const step = fc.record({
      add: fc.boolean(),
      name: fc.constantFrom('1', ' 1', 'Garden', '', 'a'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let rooms: readonly string[] = []
        for (const { add, name } of steps) {
          const next = add ? withRoom(rooms, name) : withoutRoom(rooms, name)
          const before = rooms
          rooms = next ?? rooms
          expect(new Set(rooms.map((one) => one.trim())).size).toBe(rooms.length)
          expect(rooms).not.toContain('')
          expect(rooms.filter((one) => before.includes(one))).toEqual(
            before.filter((one) => rooms.includes(one)),
          )
          expect(Math.abs(rooms.length - before.length)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('a room that is taken out is gone, and taking out another changes nothing', () => {
    expect(withoutRoom(['1', '2'], '1')).toEqual(['2'])
    expect(withoutRoom(['1', '2'], '3')).toEqual(['1', '2'])
  })
})

describe('[ROOMS10] [ROOMS21] a room that cannot be added says why', () => {
  test.each([
    [['1'], '1', 'there-already'],
    [['Zoë'], ' Zoe\u0308 ', 'there-already'],
    [Array.from({ length: 50 }, (_, i) => `${i}`), 'x', 'too-many'],
    [['1'], '2', null],
    [['1'], ' ', null],
  ] as const)('%j and %j: %s', (rooms, name, flaw) => {
    expect(roomFlaw(rooms, name)).toBe(flaw)
    if (flaw) expect(withRoom(rooms, name)).toBeNull()
  })

  test('[ROOMS21] lines about the studio that are too long are not told', () => {
    const lines = { name: 'Quiet Room', address: '', emergencyNumber: '112', crisisLine: '' }
    expect(canKeepLines(lines)).toBe(true)
    for (const line of LINES)
      expect(canKeepLines({ ...lines, [line]: 'x'.repeat(LONGEST_LINE[line] + 1) })).toBe(false)
  })
})

describe('[ROOMS11] only changed lines about the studio are told, and it keeps a name', () => {
  const settings = {
    ...SETTINGS,
    name: 'Quiet Feet',
    address: 'Harbour Road 3',
    emergencyNumber: '112',
    crisisLine: '116 123',
  }

  test('the lines open as the studio has them, and saved so tell nothing', () => {
    expect(linesOf(settings)).toEqual({
      name: 'Quiet Feet',
      address: 'Harbour Road 3',
      emergencyNumber: '112',
      crisisLine: '116 123',
    })
    expect(changedLines(settings, linesOf(settings))).toBeNull()
  })

  test('a line may be made empty, the name may not', () => {
    const typed = { ...linesOf(settings), name: ' ', address: '' }
    expect(changedLines(settings, typed)).toEqual({ address: '' })
    expect(changedLines(settings, { ...linesOf(settings), name: '' })).toBeNull()
  })

  test('whatever is typed, told and taken over, the form then opens with it and tells no more', () => {
    const typed = fc.record({
      name: fc.string(),
      address: fc.string(),
      emergencyNumber: fc.string(),
      crisisLine: fc.string(),
    })
    fc.assert(
      fc.property(typed, (lines) => {
        const told = changedLines(settings, lines)
        const after: StudioSettings = Object.assign({ ...settings }, told)
        for (const line of LINES) {
          const value = lines[line].trim()
          expect(after[line]).toBe(line === 'name' && value === '' ? settings.name : value)
          if (told && line in told) expect(after[line]).not.toBe(settings[line])
        }
        expect(changedLines(after, linesOf(after))).toBeNull()
      }),
    )
  })
})

describe('[ROOMS12] the studio’s usual length is always among the lengths offered', () => {
  test.each([
    [45, [20, 30, 45, 60]],
    [40, [20, 30, 40, 45, 60]],
    [5, [5, 20, 30, 45, 60]],
    [100, [20, 30, 45, 60, 100]],
  ])('%i minutes', (usual, expected) => {
    expect(lengths(usual)).toEqual(expected)
  })
})
