/** The door of printing. */

export { cardPdf } from './card-pdf.ts'
export { faceFor } from './faces.ts'
