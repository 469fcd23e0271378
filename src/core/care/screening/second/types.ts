/** What screening by rules 2 asks and answers beyond version 1. docs/contract.md 2 `screen` */

import type { Area, Side } from '../../../feet/types.ts'
import type { Way } from '../../rules/2.0.0/rule.ts'
import type { Complaint } from '../../types.ts'

/** Who said it, and on which day, YYYY-MM-DD. */
export type SaidBy = { readonly by: string; readonly on: string }

/** A row that is told, with all that was said of it since. */
export type ToldRow = {
  readonly id: string
  /** The feet it is on; both where none is named. */
  readonly feet?: readonly Side[]
  /** Where on them, in words. */
  readonly areas?: readonly Area[]
  /** Names of places ringed for it; empty: looked, nothing to ring. */
  readonly drawn?: readonly string[]
  /** The day it began, as the client remembers it. */
  readonly since?: string
  /** The day it was told; today where absent. */
  readonly told?: string
  readonly over?: SaidBy
  /** A physician has looked; `over` where the physician says that it is over. */
  readonly seen?: SaidBy & { readonly over?: boolean }
  /** Days on which it was signed to have been tapped by mistake. */
  readonly slips?: readonly SaidBy[]
}

/** A flag that is told: it has no side and no date of its own. */
export type ToldFlag = Pick<ToldRow, 'id' | 'areas' | 'drawn' | 'told' | 'seen' | 'slips'>

/** What a physician does not want. They only tighten. */
export type Limits = {
  /** Minutes of work. */
  readonly maxMinutes?: number
  /** °C. */
  readonly maxCelsius?: number
  readonly maxSoakMinutes?: number
  readonly pressure?: 'firm' | 'light'
  readonly noSoak?: boolean
  readonly notThis?: { readonly feet?: readonly Side[]; readonly areas?: readonly Area[] }
  /** True opens a chair that waits for a physician, false shuts it; not said where absent. */
  readonly chair?: boolean
}

/** A physician's answer about one row or flag, however the studio knows it. */
export type Answer2 = Limits & {
  readonly condition: string
  /** A letter where absent. */
  readonly by?: Way
  /** The day it was given, its first day and its last, YYYY-MM-DD. */
  readonly date?: string
  readonly from?: string
  readonly until?: string
  /** Whether the client, or the guardian, has signed what was told. */
  readonly signed?: boolean
  /** The physician says no. */
  readonly refused?: boolean
}

/** The input of `screen`, version 2; what is not listed is answered no. */
export type ScreenInput2 = {
  /** Day of the visit, YYYY-MM-DD in studio time. */
  readonly on: string
  readonly conditions: readonly (string | ToldRow)[]
  /** Rows and flags that the client could not say. */
  readonly unknown?: readonly string[]
  readonly redFlags: readonly (string | ToldFlag)[]
  readonly complaints: readonly Complaint[]
  /** Birth date, or whole years. */
  readonly born?: string
  readonly age?: number
  /** Due date, or whole weeks of pregnancy. */
  readonly due?: string
  readonly pregnancyWeeks?: number
  /** Everything ever asked, `age` among it; where it is given, the rest is asked for. */
  readonly asked?: readonly string[]
  readonly clearances?: readonly Answer2[]
}
