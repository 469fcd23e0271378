/** The house that every route works in: its setting, and what it remembers between two requests. */

import type { Setting } from '../../studio/setting.ts'
import { type Limiter, limiter } from '../http/limits.ts'
import { type Handovers, makeHandovers } from './handovers.ts'
import { type Invitations, makeInvitations } from './invitations.ts'
import { type Listeners, makeListeners } from './listeners.ts'

/** Nothing in it but the setting's store outlives a restart, and nothing needs to. */
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
    invitations: makeInvitations(setting.now, setting.random),
    handovers: makeHandovers(setting.now, setting.random),
    listeners: makeListeners(),
  })
}
