/** When the demo's visits are: the days behind, the morning of today, and who is in a room right now. */

import { dateFormat } from '../core/words/date-format.ts'
import type { DemoClient } from './people.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Hours of the studio's clock at which today has room for the visits behind and around now. */
const OPEN = { from: 12, to: 20 } as const
/** The hour a studio elsewhere has, where this machine's own clock says night. */
const ELSEWHERE = 15

/** Minutes before now at which today's visits opened; the first two are still in their rooms. */
const TODAY = [37, 11, 84, 158, 232] as const
/** Minutes round the present time of day at which earlier visits opened; none runs into the next. */
const SLOTS = [-210, -130, -50, 30, 110, 190] as const
/** How many can be at work at the same time: as many rooms as hands. */
const ROOMS = 3

export type DemoVisitPlace = {
  /** Index of the client. */
  readonly client: number
  /** 0 for the client's first visit. */
  readonly visit: number
  /** UTC milliseconds. */
  readonly at: number
  /** Index of the room and of the hands in it. */
  readonly room: number
}

function hourIn(timeZone: string, at: number): number {
  return Number(dateFormat('en-GB', timeZone, { hour: '2-digit', hourCycle: 'h23' }).format(at))
}

/**
 * The time zone of the demo's studio: this machine's own while a studio is open in it, else one
 * where it is the afternoon, so that the board is never empty at night.
 *
 * @param own IANA name
 */
export function demoZone(now: number, own: string): string {
  const hour = hourIn(own, now)
  if (hour >= OPEN.from && hour < OPEN.to) return own
  const east = ((ELSEWHERE - hourIn('UTC', now) + 36) % 24) - 12
  // The names of fixed zones count westwards.
  return east === 0 ? 'UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}

/** Today's visits, the earliest first: for clients who came before, `visits` times each. */
export function demoToday(visits: readonly number[], now: number): readonly DemoVisitPlace[] {
  return TODAY.map((minutes, client) => ({
    client,
    visit: visits[client] ?? 0,
    at: now - minutes * MINUTE,
    room: client % ROOMS,
  })).sort((a, b) => a.at - b.at)
}

/** Every visit of every client, the earliest first; the same distances from any now. */
export function demoVisits(clients: readonly DemoClient[], now: number): readonly DemoVisitPlace[] {
  const taken = new Set<string>()
  const places = clients.flatMap((client, index): DemoVisitPlace[] => {
    const today = TODAY[index]
    const every = 8 + (index % 4) * 3
    const last = today === undefined ? 2 + (index % 5) : 0
    return Array.from({ length: client.visits }, (_, visit): DemoVisitPlace => {
      const ago = last + (client.visits - 1 - visit) * every
      if (ago === 0)
        return {
          client: index,
          visit,
          at: now - (today ?? 0) * MINUTE,
          room: index % ROOMS,
        }
      let turn = index + visit
      while (taken.has(`${ago} ${turn % (SLOTS.length * ROOMS)}`)) turn++
      turn %= SLOTS.length * ROOMS
      taken.add(`${ago} ${turn}`)
      const slot = SLOTS[turn % SLOTS.length] ?? 0
      return {
        client: index,
        visit,
        at: now - ago * DAY + slot * MINUTE,
        room: Math.floor(turn / SLOTS.length),
      }
    })
  })
  return places.sort((a, b) => a.at - b.at)
}
