/** No number and no picture of pressing too hard ever comes from fewer than five clients. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart, locate, type Place, placeOf, zoneById, zonePoint } from '../feet/mod.ts'
import { press } from '../session/session.fixtures.ts'
import {
  apartMm,
  type FirstPress,
  firstPresses,
  LEAST_CLIENTS,
  ONE_SPOT_MM,
  techniquesShown,
  tooHard,
} from './mod.ts'
import { spot, visit } from './progress.fixtures.ts'

const rwo = chart('rwo-shur')
if (!rwo) throw new Error('no chart')
const ZONES = ['kidney', 'bladder', 'heart', 'head'] as const
const TECHNIQUES = ['thumb-press', 'hook-knuckle', 'tool'] as const
const at = (zone: string): Place => {
  const found = zoneById(rwo, zone)
  if (!found) throw new Error(zone)
  return placeOf('left', 'plantar', zonePoint(found, 'plantar'))
}

/** Few clients, few zones, so that fours and fives are common. */
const pressDrawn: fc.Arbitrary<FirstPress> = fc
  .record({
    client: fc.constantFrom(...'abcdefgh'),
    zone: fc.constantFrom(...ZONES),
    technique: fc.constantFrom(...TECHNIQUES),
    tooHard: fc.boolean(),
    beside: fc.nat(4),
  })
  .map(({ zone, beside, ...rest }) => {
    const { foot, view, u, v } = at(zone) as Extract<Place, { v: number }>
    return { ...rest, place: { foot, view, u: u + 0.012 * beside, v } }
  })
const pressesDrawn = fc.array(pressDrawn, { maxLength: 90, size: 'max' })

const inZone = (presses: readonly FirstPress[], zone: string) =>
  presses.filter(({ place }) => locate(rwo, place).includes(zone))
const clients = (presses: readonly FirstPress[]) => new Set(presses.map((one) => one.client)).size
const enough = (presses: readonly FirstPress[]) =>
  presses.length === 0 || clients(presses) >= LEAST_CLIENTS

describe('[QUALITY1] five clients or nothing', () => {
  test('every zone, slice and remainder is of five clients or more, or of none', () => {
    let shownOnce = 0
    let heldOnce = 0
    fc.assert(
      fc.property(pressesDrawn, (presses) => {
        const hard = presses.filter((one) => one.tooHard)
        const whole = tooHard(rwo, presses)
        shownOnce += whole.zones.length
        heldOnce += whole.heldBack ? 1 : 0
        for (const { zone, presses: told, clients: of, of: all } of whole.zones) {
          const these = inZone(hard, zone)
          expect([told, of]).toEqual([these.length, clients(these)])
          expect(of).toBeGreaterThanOrEqual(LEAST_CLIENTS)
          const easy = inZone(presses, zone).filter((one) => !one.tooHard)
          expect(all).toBe(enough(easy) ? told + easy.length : null)
          const slices = TECHNIQUES.filter((technique) =>
            tooHard(rwo, presses, technique).zones.some((one) => one.zone === zone),
          )
          for (const technique of slices)
            expect(enough(these.filter((one) => one.technique === technique))).toBe(true)
          // What the shown slices leave of the whole can be worked out, so it must not be too few.
          expect(enough(these.filter((one) => !slices.some((t) => t === one.technique)))).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
    expect(shownOnce).toBeGreaterThan(100)
    expect(heldOnce).toBeGreaterThan(10)
  })

  test('a picture is made only of presses in zones that are shown, and nobody lies alone in it', () => {
    fc.assert(
      fc.property(
        pressesDrawn,
        fc.option(fc.constantFrom(...TECHNIQUES), { nil: undefined }),
        (presses, technique) => {
          const { places, zones, heldBack } = tooHard(rwo, presses, technique)
          const drawn = presses.filter(({ place }) => places.includes(place))
          expect(drawn).toHaveLength(places.length)
          for (const place of places) {
            const near = drawn.filter((one) => apartMm(one.place, place) <= ONE_SPOT_MM)
            expect(clients(near)).toBeGreaterThanOrEqual(LEAST_CLIENTS)
            const here = locate(rwo, place)
            expect(zones.some(({ zone }) => here.includes(zone))).toBe(true)
          }
          const asked = presses.filter(
            (one) => one.tooHard && (technique === undefined || one.technique === technique),
          )
          expect(heldBack).toBe(places.length < asked.length)
          if (places.length > 0) expect(clients(asked)).toBeGreaterThanOrEqual(LEAST_CLIENTS)
        },
      ),
    )
  })

  test('the order of the presses does not matter', () => {
    fc.assert(
      fc.property(pressesDrawn, (presses) => {
        const turned = presses.toReversed()
        expect(tooHard(rwo, turned).zones).toEqual(tooHard(rwo, presses).zones)
        expect(techniquesShown(rwo, turned)).toEqual(techniquesShown(rwo, presses))
      }),
    )
  })

  test('four clients show nothing, the fifth shows the zone; one person with two pages is one', () => {
    const hard = (client: string): FirstPress => ({
      client,
      place: at('heart'),
      technique: 'tool',
      tooHard: true,
    })
    const four = ['a', 'b', 'c', 'd'].map(hard)
    expect(tooHard(rwo, [...four, hard('a')])).toEqual({ zones: [], places: [], heldBack: true })
    expect(tooHard(rwo, [...four, hard('e')]).zones.map(({ zone }) => zone)).toContain('heart')
    const sessions = ['a', 'b', 'c', 'd', 'd again'].map((client, i) => ({
      ...visit(`s${i}`, i, [spot('x', at('heart'), { flinch: true })]),
      client,
    }))
    const joined = firstPresses(sessions, (client) => client.charAt(0))
    expect(tooHard(rwo, joined).zones).toEqual([])
    expect(
      tooHard(
        rwo,
        firstPresses(sessions, (client) => client),
      ).zones,
    ).not.toEqual([])
  })

  test('too hard is what was judged too fast or too deep, or made the client flinch', () => {
    const judged = (first: Parameters<typeof spot>[2], again?: number) => {
      const second = again === undefined ? undefined : press({ discomfort: again, waitedS: 40 })
      const session = { ...visit('s', 1, [spot('x', at('head'), first, second)]), client: 'a' }
      return firstPresses([session], (client) => client).map((one) => one.tooHard)
    }
    expect(judged({ discomfort: 6, pace: 'fast' }, 1)).toEqual([true])
    expect(judged({ discomfort: 1, flinch: true })).toEqual([true])
    expect(judged({ discomfort: 6, pace: 'fast' })).toEqual([false])
    expect(judged({ discomfort: 6 }, 6)).toEqual([false])
    expect(judged(null)).toEqual([])
  })
})
