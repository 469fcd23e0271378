/** The house that every route works in: its setting, and what it remembers between two requests. */

import { type Invitations, makeInvitations } from '../../studio/invitations.ts'
import type { Setting } from '../../studio/setting.ts'
import { type Limiter, limiter } from '../http/limits.ts'
import { type Handovers, makeHandovers } from './handovers.ts'
import { type Listeners, makeListeners } from './listeners.ts'

/** What is promised to somebody lies in the setting's store; the rest need not outlive a restart. */
export type House = {
  readonly setting: Setting
  /** Slows guessing down. */
  readonly allowed: Limiter
  readonly invitations: Invitations
  readonly handovers: Handovers
  readonly listeners: Listeners
}

/** Opens the house for one start of the server. */
export function openHouse(setting: Setting): House {
  return Object.freeze({
    setting,
    allowed: limiter(setting.now),
    invitations: makeInvitations(setting),
    handovers: makeHandovers(setting),
    listeners: makeListeners(),
  })
}
