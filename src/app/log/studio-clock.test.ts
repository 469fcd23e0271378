/** Holds the page's clock: set back by hand, emptied, asleep or offline, it turns no day back. */

import { describe, expect, test } from 'vitest'
import { isGood } from './clearance.fixtures.ts'
import { makeStudioClock } from './studio-clock.ts'

const DAY = 86_400_000
const NOON = Date.UTC(2026, 10, 23, 12)

/** A tablet whose clock is set by hand; what it keeps outlives a reload. */
function tablet(own = NOON) {
  let passed = 0
  let kept: number | null = null
  let writes = 0
  const set = { own }
  const load = () =>
    makeStudioClock({
      now: () => set.own,
      monotonic: () => passed,
      kept: () => kept,
      keep: (at) => {
        kept = at
        writes++
      },
    })
  const pass = (ms: number) => {
    passed += ms
    set.own += ms
  }
  return { set, load, pass, writes: () => writes }
}

describe('[R38] the page’s clock', () => {
  test('[R38] set back three days, an expired clearance stays expired, online, offline and after a reload', () => {
    const { set, load, pass } = tablet()
    const clock = load()
    clock.hear(NOON)
    expect([clock.now(), clock.skew()]).toEqual([NOON, null])
    set.own = NOON - 3 * DAY
    pass(1000)
    expect(clock.now()).toBe(NOON + 1000)
    expect(clock.skew()).toEqual({ clock: 'behind', count: 3, unit: 'days' })
    const again = load()
    expect(again.now()).toBe(NOON)
    expect(again.skew()).toEqual({ clock: 'behind', count: 3, unit: 'days' })
    pass(60_000)
    expect(again.now()).toBe(NOON + 60_000)
    for (const one of [clock, again]) {
      expect(isGood(one.now(), '2026-11-22')).toBe(false)
      expect(isGood(one.now(), '2026-11-23')).toBe(true)
    }
    expect(isGood(set.own, '2026-11-22')).toBe(true)
  })

  test('[R38] mended, the tablet’s own clock counts again at once', () => {
    const { set, load } = tablet(NOON - 3 * DAY)
    const clock = load()
    clock.hear(NOON)
    set.own = NOON + 7000
    expect([clock.now(), clock.skew()]).toEqual([NOON + 7000, null])
  })

  test('[R38] a clock that is ahead is said; the later day counts, and a night’s sleep is no error', () => {
    const { set, load } = tablet(NOON + 2 * DAY)
    const clock = load()
    clock.hear(NOON)
    expect(clock.now()).toBe(NOON + 2 * DAY)
    expect(clock.skew()).toEqual({ clock: 'ahead', count: 2, unit: 'days' })
    set.own = NOON
    clock.hear(NOON)
    // Asleep, nothing is counted but the clock on the wall.
    set.own = NOON + 9 * 3_600_000
    expect(clock.skew()).toBeNull()
    expect(clock.now()).toBe(set.own)
  })

  test('[R38] a studio whose own clock was years ahead and is mended takes its word back', () => {
    const { load } = tablet()
    const clock = load()
    clock.hear(NOON + 1000 * DAY)
    expect(clock.now()).toBe(NOON + 1000 * DAY)
    clock.hear(NOON)
    expect(clock.now()).toBe(NOON)
    expect(load().now()).toBe(NOON)
  })

  test('[R38] before any studio spoke, the tablet’s clock is all there is; little is written', () => {
    const { load, writes } = tablet()
    const clock = load()
    expect([clock.now(), clock.skew()]).toEqual([NOON, null])
    for (let i = 0; i < 50; i++) clock.hear(NOON + i * 1000)
    expect(writes()).toBe(1)
    clock.hear(NOON + 60_000)
    expect(writes()).toBe(2)
  })
})
