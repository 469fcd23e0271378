/** `footnote recover`: a one-time code for somebody who forgot their password, made on the machine. */

import { recover as recoverIn } from '../studio/recover.ts'
import { type Command, options } from './command.ts'
import { withStore } from './kept.ts'

/** Works beside a server that runs, and without one. */
export const recover: Command = async (args, { now, random }) => {
  const { data, person } = options(args, { data: 'text', person: 'text' })
  return withStore(data, (store) => recoverIn({ store, now, random }, person))
}
