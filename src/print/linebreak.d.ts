/** What `linebreak` exports, which has no types of its own. */

declare module 'linebreak' {
  /** Walks the places of a text where UAX #14 lets a line end. */
  export default class LineBreaker {
    constructor(text: string)
    /** The next place, counted in the text; null behind its end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
