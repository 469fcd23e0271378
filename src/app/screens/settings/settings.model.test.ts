/** Holds what the settings tell when they are changed. */

import { describe, expect, test } from 'vitest'
import { withoutRoom, withRoom } from '../../../core/desk/rooms.ts'
import { changedLines, linesOf } from '../../../core/desk/studio-lines.ts'
import { SETTINGS } from '../../../core/record/mod.ts'

test('[ROOMS10] a room has a name, and no two rooms have the same', () => {
  expect(withRoom(['1'], ' 2 ')).toEqual(['1', '2'])
  expect(withRoom(['1'], ' 1 ')).toBeNull()
  expect(withRoom(['1'], '  ')).toBeNull()
  expect(withoutRoom(['1', '2'], '1')).toEqual(['2'])
})

describe('[ROOMS11] only changed lines about the studio are told, and it keeps a name', () => {
  const settings = { ...SETTINGS, name: 'Quiet Feet', address: 'Harbour Road 3' }

  test('nothing changed, nothing told', () => {
    expect(changedLines(settings, linesOf(settings))).toBeNull()
  })
  test('a line may be made empty, the name may not', () => {
    const typed = { ...linesOf(settings), name: ' ', address: '' }
    expect(changedLines(settings, typed)).toEqual({ address: '' })
  })
})
