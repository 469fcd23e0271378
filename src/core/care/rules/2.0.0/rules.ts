/** Release 2.0.0 of the safety rules, whole; a released folder never changes. */

import { age } from './age.ts'
import { bellyBackAndTiredFlags } from './belly-back-and-tired-flags.ts'
import { cancer } from './cancer.ts'
import { complaintFlags } from './complaint-flags.ts'
import { diabetesAndFeeling } from './diabetes-and-feeling.ts'
import { generalFlags } from './general-flags.ts'
import { heartAndIllness } from './heart-and-illness.ts'
import { injury } from './injury.ts'
import { pregnancy } from './pregnancy.ts'
import type { Rule } from './rule.ts'
import { skin } from './skin.ts'
import { swellingAndBlood } from './swelling-and-blood.ts'
import { today } from './today.ts'
import { vessels } from './vessels.ts'

export { combinations } from './combinations.ts'

/** What a client has, had or did. */
export const rows: readonly Rule[] = [
  ...vessels,
  ...pregnancy,
  ...diabetesAndFeeling,
  ...injury,
  ...skin,
  ...swellingAndBlood,
  ...cancer,
  ...heartAndIllness,
  ...today,
  ...age,
]

/** Signs that a doctor should look at. */
export const flags: readonly Rule[] = [
  ...generalFlags,
  ...bellyBackAndTiredFlags,
  ...complaintFlags,
]
