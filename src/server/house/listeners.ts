/** Who listens for news of a studio, how all of them hear at once that there is some, and when a line ends. */

import type { SignedIn } from '../../studio/setting.ts'

/** One open connection of a tablet. */
export type Listener = {
  readonly who: Pick<SignedIn, 'studio' | 'person' | 'device' | 'tokenHash'>
  /** A number and nothing else: what is new is pulled. */
  readonly hear: (seq: number) => void
  /** Called once, when the line is not to go on: the tablet asks anew, and hears why. */
  readonly end: () => void
}

/** Lines of one person at once: every tablet of a room, and a page or two beside. */
export const LINES_OF_PERSON = 12
/** Lines of one studio at once. */
export const LINES_OF_STUDIO = 100

/** What the house knows of open connections. */
export type Listeners = ReturnType<typeof makeListeners>

/** Kept in memory only: a tablet that lost its connection listens anew and pulls what it missed. */
export function makeListeners() {
  const listening = new Set<Listener>()
  const count = (isOne: (who: Listener['who']) => boolean) =>
    [...listening].filter(({ who }) => isOne(who)).length
  const endWhere = (isMeant: (who: Listener['who']) => boolean): void => {
    for (const one of listening)
      if (isMeant(one.who)) {
        listening.delete(one)
        one.end()
      }
  }
  return {
    /** False where the person or the studio has as many lines as it may: then it does not listen. */
    add(one: Listener): boolean {
      const { studio, person } = one.who
      const mine = count((who) => who.studio === studio && who.person === person)
      if (mine >= LINES_OF_PERSON || count((who) => who.studio === studio) >= LINES_OF_STUDIO)
        return false
      listening.add(one)
      return true
    },
    drop: (one: Listener) => void listening.delete(one),
    has: (one: Listener) => listening.has(one),
    /** Tells everyone of a studio that its history now ends at `seq`. */
    poke(studio: string, seq: number): void {
      for (const one of listening) if (one.who.studio === studio) one.hear(seq)
    },
    /** Ends the lines of a person whose role, password or place in the studio has changed. */
    hush: (studio: string, person: string) =>
      endWhere((who) => who.studio === studio && who.person === person),
    /** Ends the lines of a tablet that was taken out. */
    hushTablet: (studio: string, device: string) =>
      endWhere((who) => who.studio === studio && who.device === device),
    /** Ends the line of a sign-in that has ended. */
    hushSignIn: (tokenHash: string) => endWhere((who) => who.tokenHash === tokenHash),
    /** How many listen. */
    size: () => listening.size,
  }
}
