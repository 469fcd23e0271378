/** Sessions for the tests, told in a few signs: presses, touches, marks and the facts around them. */

import type { BodyOf, FactType, Told } from '../record/bodies.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import type { Press } from './types.ts'

/** The stream of every session of the tests. */
export const SESSION = sampleId(1)

/** The client it is opened for. */
export const CLIENT = sampleId(9)

/** An unremarkable fair press, but for what the test says of it. */
export function press(said: Partial<Press> = {}): Press {
  return {
    factId: sampleId(1),
    at: 0,
    technique: 'thumb-press',
    pass: 1,
    waitedS: null,
    pace: 'slow',
    depth: 'firm',
    discomfort: 2,
    feeling: null,
    kind: null,
    flinch: false,
    ...said,
  }
}

/** The id of the session's nth fact. */
export const factId = (n: number): string => sampleId(1000 + n)

/** The session's nth fact. */
export function fact<T extends FactType>(n: number, type: T, body: BodyOf<T>): Told {
  return sampleTold({ type, body, n, stream: SESSION, subject: CLIENT })
}

/** The session's nth fact, an unremarkable touch but for what the test says of it. */
export function touch(n: number, said: Partial<BodyOf<'session/touched'>> = {}): Told {
  return fact(n, 'session/touched', {
    foot: 'left',
    view: 'plantar',
    u: 0.55,
    v: 0.02,
    technique: 'thumb-press',
    pass: 1,
    phase: 'work',
    waitedS: null,
    pace: 'slow',
    depth: 'firm',
    discomfort: 2,
    flinch: false,
    ...said,
  })
}

/** A fair re-press, half a minute after the nth fact. */
export function repress(n: number, of: number, discomfort: number, waitedS: number | null = 30) {
  return touch(n, { phase: 'repress', of: factId(of), pass: 2, discomfort, waitedS })
}

/** The door, opened for 45 minutes and a headache. */
export function opened(n = 1): Told {
  return fact(n, 'session/opened', {
    client: CLIENT,
    practitioner: sampleId(2),
    minutes: 45,
    complaints: ['headache'],
    practitionerLanguage: 'en',
    clientLanguage: 'zh-Hans',
    consentByWord: true,
  })
}
