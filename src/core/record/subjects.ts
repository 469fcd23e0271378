/** Whose personal data each type of fact holds: erasure, permission and the read log go by the subject, so it must be the right one. [R37] */

import { type Refusal, refused } from '../outcome.ts'
import type { FactType } from './bodies.ts'
import type { Fact } from './envelope.ts'

/**
 * How a type's subject is found.
 *
 * - `nobody`: it holds no client's and no person's data, and names none.
 * - `person`: somebody who works here; its body names them.
 * - `page`: the client whose page it is told in; the subject is the stream.
 * - `client`: a client, told in their page or in a visit of theirs.
 * - `any`: of a client where it touches one, else of nobody.
 */
export type SubjectRule = 'nobody' | 'person' | 'page' | 'client' | 'any'

/** The one table. */
export const SUBJECTS: { readonly [T in FactType]: SubjectRule } = {
  'studio/founded': 'nobody',
  'studio/changed': 'nobody',
  'person/invited': 'person',
  'person/joined': 'person',
  'person/roleChanged': 'person',
  'person/left': 'person',
  'device/enrolled': 'nobody',
  'device/revoked': 'nobody',
  'client/registered': 'page',
  'client/changed': 'page',
  'client/merged': 'page',
  'client/parted': 'page',
  'client/footShape': 'page',
  'client/consented': 'client',
  'client/consentWithdrawn': 'client',
  'client/erased': 'page',
  'client/read': 'page',
  'screening/answered': 'client',
  'screening/cleared': 'client',
  'screening/flagSeen': 'client',
  'session/opened': 'client',
  'session/footChecked': 'client',
  'session/planned': 'client',
  'session/soaked': 'client',
  'session/soakEnded': 'client',
  'session/stepStarted': 'client',
  'session/touched': 'client',
  'session/marked': 'client',
  'session/touchWithdrawn': 'client',
  'session/explained': 'client',
  'session/paused': 'client',
  'session/resumed': 'client',
  'session/painNow': 'client',
  'session/stopped': 'client',
  'session/closed': 'client',
  'session/signed': 'client',
  'session/amended': 'client',
  'session/handedOver': 'client',
  'outcome/reported': 'client',
  'letter/made': 'client',
  'letter/sent': 'client',
  'home/issued': 'client',
  'home/revoked': 'client',
  'home/played': 'client',
  'chair/commanded': 'any',
  'chair/reported': 'any',
  'incident/noted': 'any',
  'hygiene/logged': 'any',
}

type Placed = Pick<Fact, 'type' | 'stream' | 'subject'>

const wrong = (message: string, path: string) => refused('SUBJECT_WRONG', message, path)

/**
 * Why a fact is not about whom its type says, as `SUBJECT_WRONG`; null where it is, or where a newer
 * Footnote told it. What stands in a record is read whatever its subject: this is asked where a fact
 * is made, and where a studio is offered one that it never kept before.
 *
 * @param body as its type has it, already read
 *
 * @example
 * const note = sampleFact({ type: 'client/changed', body: { field: 'note', value: 'x' } })
 * subjectWrong(note, { field: 'note', value: 'x' }) // null
 * subjectWrong({ ...note, subject: sampleId(9) }, {})?.code // 'SUBJECT_WRONG'
 */
export function subjectWrong(
  { type, stream, subject }: Placed,
  body: unknown,
): Refusal<'SUBJECT_WRONG'> | null {
  if (!isRuled(type)) return null
  const rule = SUBJECTS[type]
  if (rule === 'nobody')
    return subject === null ? null : wrong(`${type} is about nobody`, 'subject')
  if (rule === 'any' && subject === null) return null
  if (subject === null) return wrong(`${type} is about somebody`, 'subject')
  if (rule === 'page' && subject !== stream)
    return wrong(`${type} is about the client whose page it is told in`, 'subject')
  const named = namedIn(body)
  const whom = rule === 'person' ? named.person : named.client
  if (whom !== undefined && whom !== subject)
    return wrong('the body names somebody else', rule === 'person' ? 'body.person' : 'body.client')
  // In a client's own page a fact may name any visit of theirs; in a visit, only that one.
  if (stream !== subject && named.session !== undefined && named.session !== stream)
    return wrong('the body names another visit', 'body.session')
  return null
}

/** The same of a fact on its way; a body that is no JSON names nobody. */
export function misplaced(fact: Fact): Refusal<'SUBJECT_WRONG'> | null {
  return subjectWrong(fact, fact.body === null ? null : parsed(fact.body))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRuled = (type: string): type is FactType => Object.hasOwn(SUBJECTS, type)

/** Whom and what a body names, whatever it is. */
function namedIn(body: unknown): { readonly [key in 'person' | 'client' | 'session']?: unknown } {
  return typeof body === 'object' && body !== null ? body : {}
}
