/** Which lengths of a visit are offered: the studio's usual one and the common ones around it. */

/** Minutes. docs/domain.md 4: 30-45 minutes of work, at most 60. */
const COMMON = [20, 30, 45, 60] as const

/**
 * Lengths to choose from, shortest first, each once. [ROOMS12]
 *
 * @param usual minutes of the studio's own setting
 */
export function lengths(usual: number): readonly number[] {
  return [...new Set([...COMMON, usual])].sort((a, b) => a - b)
}
