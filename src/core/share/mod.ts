/** The door of sharing: the card, and the summary that is signed. */

export { type Card, type CardPlace, cardFor, sorePlaces } from './card.ts'
export { digestText, summaryFor } from './summary.ts'
