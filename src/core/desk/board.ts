/** Which visits stand on the room board: those under way, those left open, and those of today that are done. */

import { dayIn, type Told } from '../record/mod.ts'
import type { Session } from '../session/types.ts'

export type OnBoard = { readonly session: Session; readonly facts: readonly Told[] }

export type Board = {
  /** Opened today and not over, the longest open first. */
  readonly now: readonly OnBoard[]
  /** Opened on an earlier day and never signed or stopped, the newest first. */
  readonly leftOpen: readonly OnBoard[]
  /** Opened today and signed or stopped, the newest first. */
  readonly done: readonly OnBoard[]
}

export function isOver(session: Session): boolean {
  return session.stage === 'signed' || session.stage === 'stopped'
}

const openedAt = ({ session }: OnBoard): number => session.openedAt ?? 0

/** A stream that was signed or stopped on an earlier day need not be folded to know it is off the board. */
function mayBeOnBoard(facts: readonly Told[], isToday: (at: number) => boolean): boolean {
  const opened = facts.find((fact) => fact.type === 'session/opened')
  if (!opened) return false
  if (isToday(opened.at)) return true
  return !facts.some((fact) => fact.type === 'session/signed' || fact.type === 'session/stopped')
}

/**
 * Sorts the studio's visits onto the board. [ROOMS1]
 *
 * @param streams the facts of every session
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
  const all = streams
    .filter((facts) => mayBeOnBoard(facts, isToday))
    .map((facts) => ({ session: fold(facts), facts }))
    .sort((a, b) => openedAt(a) - openedAt(b))
  const open = all.filter(({ session }) => !isOver(session))
  return {
    now: open.filter((one) => isToday(openedAt(one))),
    leftOpen: open.filter((one) => !isToday(openedAt(one))).reverse(),
    done: all.filter((one) => isOver(one.session) && isToday(openedAt(one))).reverse(),
  }
}

/** The studio's rooms that nobody is in now, in the studio's order. [ROOMS2] */
export function freeRooms(rooms: readonly string[], board: Board): readonly string[] {
  const taken = new Set(board.now.map(({ session }) => session.room))
  return rooms.filter((room) => !taken.has(room))
}
