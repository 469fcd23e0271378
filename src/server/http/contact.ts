/** Writes down when a tablet last spoke with its studio, so that its owner sees which one has not for days. */

import type { Setting, SignedIn } from '../../studio/setting.ts'

/** Milliseconds for which a contact that was written down stands for those after it. */
const OFTEN = 60_000

/** To be called whenever somebody who is signed in asks for something. */
export function keepContact(setting: Setting): (who: SignedIn) => Promise<void> {
  const written = new Map<string, number>()
  return async ({ studio, device }) => {
    const tablet = `${studio} ${device}`
    const at = setting.now()
    const last = written.get(tablet)
    if (last !== undefined && last <= at && at - last < OFTEN) return
    written.set(tablet, at)
    // A full disk must not keep anybody from reading; those who write are told of it.
    await setting.store.putContact(studio, { device, at }).catch(() => undefined)
  }
}
