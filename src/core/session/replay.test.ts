/** Holds a recorded session of 13 touches, in the published Chinese working order, to its expected chart. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../record/canonical.ts'
import { replayAnswer } from './replay.ts'

const GOLDEN = join(import.meta.dirname, '../../../tests/golden')
const lines: readonly unknown[] = readFileSync(join(GOLDEN, 'session-13.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const expected: readonly { readonly worked: string }[] = JSON.parse(
  readFileSync(join(GOLDEN, 'session-13.expected.json'), 'utf8'),
)

function replayed(facts: readonly unknown[]) {
  const answer = replayAnswer(facts)
  if (!answer.ok) throw new Error(`${answer.code} ${answer.path}`)
  return answer.value
}

describe('[SESSION13] the recorded session replays to the expected chart', () => {
  const [session] = replayed(lines).sessions

  test('13 spots, each judged as expected, in the zone that was worked', () => {
    const chart = session?.spots.map((spot, i) => ({
      worked: spot.zones.find((zone) => zone === expected[i]?.worked),
      foot: spot.foot,
      view: spot.view,
      first: spot.first?.discomfort ?? null,
      again: spot.again?.discomfort ?? null,
      closing: spot.closing?.discomfort ?? null,
      verdict: spot.verdict,
      change: spot.change,
    }))
    expect(chart).toEqual(expected)
  })

  test('it is signed whole, after a soak of 12 minutes at 40 °C, by a screening without a limit', () => {
    expect(session).toMatchObject({
      stage: 'signed',
      addedAfterSigning: [],
      soak: { readings: [{ celsius: 40 }], endedMinutes: 12 },
      screening: { massage: { level: 'go' } },
    })
  })

  test('[R2] in any order, with any line told again', () => {
    const once = replayed(lines)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...lines], { minLength: lines.length }),
        fc.subarray([...lines], { maxLength: 10 }),
        (shuffled, again) => {
          expect(replayed([...again, ...shuffled])).toEqual(once)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('a line that is no fact is refused with its number; an unknown type is told and kept out', () => {
    expect(replayAnswer([lines[0], { no: 'fact' }])).toMatchObject({
      ok: false,
      path: expect.stringMatching(/^line 2/),
    })
    const later = {
      ...(lines[0] as object),
      id: '01a207a2-4608-75b1-8bd6-15818c4b6cb3',
      n: 99,
      type: 'moon/walked',
    }
    expect(replayed([...lines, later]).unknown).toEqual(['moon/walked'])
  })
})

test('[CHARTS13] a visit is read in the own version it was made with, others as before', () => {
  const names = { en: 'Our own', 'zh-Hans': '自家' }
  const zones = { kidney: { hide: true } }
  const own = { base: 'rwo-shur@1.0.0', id: 'own-room', version: '1.0.0', names, zones }
  const all = lines as readonly { readonly studio: string; readonly n: number }[]
  const told = {
    ...all[0],
    id: '01920000-0000-7000-8000-00000000c4a7',
    stream: all[0]?.studio,
    subject: null,
    device: '01920000-0000-7000-8000-00000000c4a8',
    n: 1,
    type: 'studio/changed',
    body: canonicalJson({ charts: [own] }),
  }
  const zonesIn = (facts: readonly unknown[]) =>
    replayed(facts).sessions.flatMap(({ spots }) => spots.flatMap((spot) => spot.zones))
  const moved = all.map((fact) => ({ ...fact, chart: 'own-room@1.0.0' }))
  expect(zonesIn([told, ...lines])).toEqual(zonesIn(lines))
  expect(zonesIn(lines)).toContain('kidney')
  expect(zonesIn([...moved, told])).toEqual(zonesIn(lines).filter((id) => id !== 'kidney'))
  expect(zonesIn(moved)).toEqual([])
})
