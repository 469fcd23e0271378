/** What a rule counts as while the client is not sure: never milder than no, never stricter than yes. [CARE36] */

import type { Rule } from '../../rules/2.0.0/rule.ts'

/**
 * The rule as it counts while nobody knows.
 *
 * `stop`: no session, but no ambulance page. `clearance`: what nobody knows by themself; a letter that it is
 * not so lifts it, while the row's restrictions and caps stay. `as-yes`: all others.
 */
export function asNotSure(rule: Rule): Rule {
  if (rule.unsure === 'stop') return { ...rule, massage: 'stop', urgency: null }
  if (rule.unsure === 'as-yes') return rule
  return {
    ...rule,
    massage: 'clearance',
    soak: rule.soak === 'stop' ? 'clearance' : rule.soak,
    chair: rule.chair === 'never' ? 'physician' : rule.chair,
    urgency: null,
  }
}
