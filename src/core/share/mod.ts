/** The door of sharing: the card, and the summary that is signed. */

export { agreedBy, type Card, type CardPlace, cardFor, cardOf, sorePlaces } from './card.ts'
export { solePoint, spread } from './soles.ts'
export { digestText, summaryFor } from './summary.ts'
