/** While a tablet is locked the studio forgets it too: its cookie alone would still read the whole record. */

import type { StudioApi } from '../api/api.ts'
import type { Heard } from '../api/speak.ts'

/** Milliseconds until the studio is tried again. */
const AGAIN = 20_000

type Form = Parameters<StudioApi['signIn']>[0]

/**
 * The tablet's attendance in the studio, asked for until the studio has answered.
 *
 * @param given `isLocked` reads the shelf, since another tab may have locked or opened the tablet
 * meanwhile; `pause` resolves after so many ms
 */
export function makeAttendance(given: {
  readonly api: Pick<StudioApi, 'signIn' | 'signOut'>
  readonly isLocked: () => Promise<boolean>
  readonly pause: (ms: number) => Promise<void>
  /** The studio has answered, and not with a yes. */
  readonly refused: (code: string) => Promise<void>
}) {
  const { api, isLocked, pause, refused } = given
  let turn = 0
  let asking: Promise<unknown> = Promise.resolve()

  /**
   * Resolves with the first answer, or the first failure to get one; then goes on asking by itself,
   * unless the tablet goes another way meanwhile.
   */
  async function ask(locked: boolean, how: () => Promise<Heard<unknown>>): Promise<void> {
    const mine = ++turn
    const isDone = async (): Promise<boolean> => {
      if (mine !== turn || (await isLocked()) !== locked) return true
      const said = how()
      asking = said
      const answer = await said
      if (answer.ok) return true
      if (answer.code === 'NO_CONNECTION' || answer.code === 'NO_ANSWER') return false
      if (mine === turn) await refused(answer.code)
      return true
    }
    const goOn = async (): Promise<void> => {
      do await pause(AGAIN)
      while (!(await isDone()))
    }
    // An answer still on its way would take back the cookie that this one gives.
    await asking
    if (!(await isDone())) void goOn()
  }

  return {
    /** Signs out: now, or once there is a way, unless the tablet is opened before. */
    leave: () => ask(true, api.signOut),
    /** Signs in again: now, or once there is a way, unless the tablet is locked before. */
    comeBack: (form: Form) => ask(false, () => api.signIn(form)),
    /** Before somebody signs in by hand: nothing that is still being asked comes in between. */
    async settle(): Promise<void> {
      turn++
      await asking
    },
  }
}
