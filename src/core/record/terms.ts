/** The closed lists that facts speak in: what a body may say where it says one word of several. */

/** What a client would like to be kept in mind; `relax` is the usual, with no list of zones. docs/domain.md */
export const COMPLAINTS = [
  'relax',
  'tired-feet',
  'foot-pain',
  'stress',
  'poor-sleep',
  'fatigue',
  'headache',
  'frequent-colds',
  'neck-shoulder',
  'back-pain',
  'joint-pain',
  'muscle-pain',
  'abdominal-pain',
] as const
/** One of them. */
export type Complaint = (typeof COMPLAINTS)[number]

/** Soak herbs a basin may hold. They warm, scent and soften the skin. docs/domain.md 4 */
export const HERBS = ['mugwort', 'ginger', 'safflower', 'cinnamon-twig'] as const
/** One of them. */
export type Herb = (typeof HERBS)[number]

/** How a studio measures its water: °C or °F. */
export const UNITS = ['C', 'F'] as const
/** One of them. */
export type Unit = (typeof UNITS)[number]

/** What is on the skin while it is worked. */
export const MEDIA = ['lotion', 'oil', 'ointment', 'none'] as const
/** One of them. */
export type Medium = (typeof MEDIA)[number]

/** How a hand works: the Chinese school first, then the western one. docs/domain.md 4 names them in Chinese. */
export const TECHNIQUES = [
  'hook-knuckle',
  'double-knuckle',
  'thumb-push',
  'thumb-press',
  'hook-thumb',
  'pinch',
  'clamp',
  'sickle-hook',
  'knead',
  'scrub',
  'circle',
  'tapping',
  'tool',
  'thumb-walk',
  'hook-in',
  'rotation',
  'hold',
] as const
/** One of them. */
export type Technique = (typeof TECHNIQUES)[number]

const KNUCKLES: readonly string[] = ['hook-knuckle', 'double-knuckle'] satisfies Technique[]

/** Whether a hand works with its knuckles, which is too hard for some skin and some clients. */
export function isKnuckle(technique: string): boolean {
  return KNUCKLES.includes(technique)
}

/** Which way a zone is stroked; the plan gives it, the rail says it. */
export const DIRECTIONS = [
  'toe-to-heel',
  'heel-to-toe',
  'medial-to-lateral',
  'lateral-to-medial',
  'in-place',
  'upwards',
] as const
/** One of them. */
export type Direction = (typeof DIRECTIONS)[number]

/** How fast a press went in; not the rate of strokes. */
export const PACES = ['slow', 'fast'] as const
/** How deep a press went; firm is what was agreed on the heel at the start. docs/domain.md 5 */
export const DEPTHS = ['light', 'firm', 'deep'] as const
/** How it was for the client, in their words. */
export const FEELINGS = ['nice', 'all-right', 'too-much'] as const
/** What kind of feeling it was: 酸 胀 麻 刺 烫. */
export const KINDS = ['ache', 'full', 'numb', 'sharp', 'burning'] as const
/** Which of a spot's presses a touch is: at work, fairly again, the other foot in comparison, once more at the close. */
export const PHASES = ['work', 'repress', 'mirror', 'closing'] as const

/** Why a session ended early. docs/domain.md 4, stop at once */
export const STOP_REASONS = [
  'client-said-stop',
  'pain-stays',
  'sharp-or-numb',
  'cramp',
  'breath-or-chest',
  'faint',
  'skin-colour',
  'bruise-or-tear',
  'behaviour',
  'red-flag',
  'other',
] as const
/** One of them. */
export type StopReason = (typeof STOP_REASONS)[number]

/** What a client can agree to, each on its own: none follows from another. */
export const CONSENTS = ['treatment', 'notes', 'leg-zones', 'photos', 'letter'] as const
/** One of them. */
export type Consent = (typeof CONSENTS)[number]

/** Who someone is in a studio, from what they may do most to least. */
export const ROLES = ['owner', 'practitioner', 'reception'] as const
/** One of them. */
export type Role = (typeof ROLES)[number]
