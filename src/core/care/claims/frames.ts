/** What one frame of the claims check is: who claims what of what, and why that may not be said. */

/** Why a thing may not be said; src/core/words/claims.ts says it in both languages. */
export type ClaimReason =
  | 'illness'
  | 'medicine'
  | 'measure'
  | 'testimony'
  | 'finding'
  | 'organ'
  | 'waste'
  | 'energy'
  | 'life'
  | 'safety'
  | 'proof'

/** One thing that may not be said, in all the ways in which it is said. */
export type Frame = {
  /** The name a finding gives it; never shown to a client. */
  readonly rule: string
  readonly reason: ClaimReason
  /** Ways of saying it, in the notation of grammar.ts. */
  readonly says: readonly string[]
  /** Ways that claim only where the sentence speaks of the work or promises something. */
  readonly hints?: readonly string[]
  /** Which honest words stand instead; null where nothing should. src/core/words/claims.ts */
  readonly instead: Instead | null
}

/** Honest words that may be said instead. */
export type Instead =
  | 'relaxing'
  | 'workOnFeet'
  | 'uneven'
  | 'warms'
  | 'sore'
  | 'felt'
  | 'footWork'
  | 'wellBeing'
  | 'askDoctor'
  | 'askedFirst'
