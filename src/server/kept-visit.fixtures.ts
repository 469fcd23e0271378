/** A signed visit of the demo, for tests that read a card. */

import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { demoFacts } from '../demo/found.ts'
import { NOON } from './studio.fixtures.ts'

export const visitFacts = demoFacts(
  { studio: STUDIO, person: sampleId(2), device: sampleId(3) },
  NOON,
)

const signed = visitFacts.find((fact) => fact.type === 'session/signed')
if (!signed) throw new Error('the demo has no signed visit')
export const SIGNED: string = signed.stream
