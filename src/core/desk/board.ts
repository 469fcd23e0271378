/** Which visits stand on the room board: those under way, those left open, and those of today that are done. */

import { dayIn, type Told } from '../record/mod.ts'
import type { Session } from '../session/types.ts'

/** A visit with the facts it was folded from. */
export type OnBoard = { readonly session: Session; readonly facts: readonly Told[] }

/** The visits that a studio looks at during a day, each in one place. */
export type Board = {
  /** Under way: not over, and opened today or within the last six hours; the longest open first. */
  readonly now: readonly OnBoard[]
  /** Opened longer ago on an earlier day and never signed or stopped, the newest first. */
  readonly leftOpen: readonly OnBoard[]
  /** Opened today and signed or stopped, the newest first. */
  readonly done: readonly OnBoard[]
}

/**
 * Milliseconds after its opening for which a visit is taken to be under way whatever the day: over
 * midnight somebody still sits there. Own judgement: questions, soak, an hour of work and rest are
 * done in less than three hours, and by twice that a forgotten visit is one.
 */
export const UNDER_WAY_MS = 6 * 3_600_000

/** Whether a visit has its end: signed, or stopped. */
export function isOver(session: Session): boolean {
  return session.stage === 'signed' || session.stage === 'stopped'
}

const openedAt = ({ session }: OnBoard): number => session.openedAt ?? 0

/** A stream that was signed or stopped on an earlier day need not be folded to know it is off the board. */
function mayBeOnBoard(facts: readonly Told[], isToday: (at: number) => boolean): boolean {
  const opened = facts.find((fact) => fact.type === 'session/opened')
  if (!opened) return false
  if (!facts.some((fact) => fact.type === 'session/signed' || fact.type === 'session/stopped'))
    return true
  return isToday(opened.at)
}

/**
 * Sorts the studio's visits onto the board. [ROOMS1] [ROOMS16]
 *
 * @param streams the facts of every session
 * @param fold makes a session of its facts
 * @param timeZone IANA name of the studio's zone: its own midnight parts the days
 * @param now UTC milliseconds
 */
export function boardOf(
  streams: readonly (readonly Told[])[],
  fold: (facts: readonly Told[]) => Session,
  timeZone: string,
  now: number,
): Board {
  const today = dayIn(timeZone, now)
  const isToday = (at: number) => dayIn(timeZone, at) === today
  // A tablet whose clock is ahead opens a visit later than now: that one is under way too.
  const isUnderWay = (at: number) => isToday(at) || now - at <= UNDER_WAY_MS
  const all = streams
    .filter((facts) => mayBeOnBoard(facts, isToday))
    .map((facts) => ({ session: fold(facts), facts }))
    .sort((a, b) => openedAt(a) - openedAt(b))
  const open = all.filter(({ session }) => !isOver(session))
  return {
    now: open.filter((one) => isUnderWay(openedAt(one))),
    leftOpen: open.filter((one) => !isUnderWay(openedAt(one))).reverse(),
    done: all.filter((one) => isOver(one.session) && isToday(openedAt(one))).reverse(),
  }
}

/** The studio's rooms with no open visit in them, whatever day it was opened, in the studio's order. [ROOMS2] */
export function freeRooms(rooms: readonly string[], board: Board): readonly string[] {
  const taken = new Set([...board.now, ...board.leftOpen].map(({ session }) => session.room))
  return rooms.filter((room) => !taken.has(room))
}
