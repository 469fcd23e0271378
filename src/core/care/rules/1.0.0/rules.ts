/** Release 1.0.0 of the safety rules, whole; a released folder never changes. CONTRACT 1 */

import type { Condition, RedFlag } from '../../types.ts'
import { complaintFlags } from './complaint-flags.ts'
import { diabetesAndFeeling } from './diabetes-and-feeling.ts'
import { generalFlags } from './general-flags.ts'
import { heartAndIllness } from './heart-and-illness.ts'
import { injuryAndSkin } from './injury-and-skin.ts'
import { swellingAndBlood } from './swelling-and-blood.ts'
import { todayAndAge } from './today-and-age.ts'
import { vesselsAndPregnancy } from './vessels-and-pregnancy.ts'

export { combinations } from './combinations.ts'

export const conditions: readonly Condition[] = [
  ...vesselsAndPregnancy,
  ...diabetesAndFeeling,
  ...injuryAndSkin,
  ...swellingAndBlood,
  ...heartAndIllness,
  ...todayAndAge,
]

export const redFlags: readonly RedFlag[] = [...generalFlags, ...complaintFlags]
