/** Which soak herbs a condition rules out, read from the notes of its row. DOMAIN 4 and 6 */

import type { Herb } from '../../types.ts'

const every: readonly Herb[] = ['mugwort', 'ginger', 'safflower', 'cinnamon-twig']
const bleedingCaution: readonly Herb[] = ['safflower', 'cinnamon-twig']

/** Condition id → herbs kept out of its basin. */
export const herbsOut: { readonly [condition: string]: readonly Herb[] } = {
  'pregnancy-first-trimester': every,
  'pregnancy-later': every,
  'skin-fragile-or-heat-sensitive': every,
  'herb-allergy': every,
  child: every,
  anticoagulant: bleedingCaution,
  // Own judgement: bleeding is likelier here than with a thinner.
  'low-platelets': bleedingCaution,
}
