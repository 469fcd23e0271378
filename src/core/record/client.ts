/** A client as their facts tell them: who they are, what they like, what they agreed to. */

import type { BodyOf, Told } from './bodies.ts'
import { joinOrPart, shownIn } from './joins.ts'
import { inFoldOrder } from './order.ts'
import type { Consent } from './terms.ts'
import { type Written, writings } from './written.ts'

/** A consent in force, with what was shown and how it was given. */
export type Consented = Omit<BodyOf<'client/consented'>, 'to'> & {
  /** The fact that told it. */
  readonly factId: string
  /** UTC milliseconds as the tablet claimed them. */
  readonly at: number
}

type Fields = Required<Omit<BodyOf<'client/registered'>, 'walkIn' | 'demo'>>

/** A client as everything told of them leaves them; a field that nobody told, or that was cleared, is null. */
export type Client = {
  readonly [F in keyof Fields]: Exclude<Fields[F], undefined> | null
} & {
  /** Null while no fact of the client is known. */
  readonly id: string | null
  /** UTC milliseconds of the first registering in fold order; null where there was none. */
  readonly registeredAt: number | null
  /** Came without an appointment. */
  readonly walkIn: boolean
  /** A made-up client of the demo. */
  readonly demo: boolean
  /** Every writing of every field in fold order; the last of a field is in force. */
  readonly history: readonly Written[]
  /** The client this record was found to be a double of. */
  readonly mergedInto: string | null
  /** The last that was told of each foot; null where nothing was. */
  readonly footShape: {
    readonly left: BodyOf<'client/footShape'> | null
    readonly right: BodyOf<'client/footShape'> | null
  }
  /** Consents in force, by what was agreed to; what was withdrawn is not there. */
  readonly consents: { readonly [C in Consent]?: Consented }
  /** Whether the client asked to be forgotten. */
  readonly erased: boolean
  /** Who opened the page, in fold order. */
  readonly reads: readonly { readonly actor: string; readonly at: number; readonly why: string }[]
}

/** Who somebody is: of joined pages the one that is shown has the say. */
const WHO = ['name', 'language', 'phone', 'born', 'emergencyContact'] as const

/**
 * Folds what was told of a client on one page, or on all pages of one person. [R2]
 *
 * Of a field that was written more than once the last in fold order counts, whatever page it stands
 * on; but who somebody is (name, language, phone, birth date, whom to call) stays as the page that is
 * shown says, where it says anything. Notes of pages that were joined afterwards stand one below the
 * other, since each may warn of something. Facts of other kinds are passed over.
 *
 * @param page the page a person is shown as; without it the first page met is the client, and
 * `mergedInto` says whether it is shown as another
 */
export function foldClient(facts: readonly Told[], page?: string): Client {
  const history: Written[] = []
  const consents: { [C in Consent]?: Consented } = {}
  const footShape: { left: Client['footShape']['left']; right: Client['footShape']['right'] } = {
    left: null,
    right: null,
  }
  const reads: { actor: string; at: number; why: string }[] = []
  const joins = new Map<string, string>()
  const notes = new Map<string, string>()
  let id: string | null = page ?? null
  let known = false
  let registeredAt: number | null = null
  let erased = false

  const own: { [field: string]: unknown } = {}

  const write = (fact: Told, fields: { readonly [field: string]: unknown }) => {
    history.push(...writings(fact, fields))
    // Said on the page that is shown, or on one that was joined into it by then.
    if (page !== undefined && shownIn(fact.stream, joins) === page)
      for (const one of WHO) if (fields[one] !== undefined) own[one] = fields[one]
    if (fields.note === undefined) return
    const together = shownIn(fact.stream, joins)
    for (const other of notes.keys()) if (shownIn(other, joins) === together) notes.delete(other)
    if (typeof fields.note === 'string') notes.set(fact.stream, fields.note)
  }

  for (const fact of inFoldOrder(facts)) {
    if (!fact.type.startsWith('client/')) continue
    known = true
    id ??= fact.stream
    joinOrPart(joins, fact)
    switch (fact.type) {
      case 'client/registered':
        registeredAt ??= fact.at
        write(fact, fact.body)
        break
      case 'client/changed':
        write(fact, { [fact.body.field]: fact.body.value })
        break
      case 'client/footShape':
        footShape[fact.body.foot] = fact.body
        break
      case 'client/consented': {
        const { to, ...how } = fact.body
        for (const one of to) consents[one] = { ...how, factId: fact.id, at: fact.at }
        break
      }
      case 'client/consentWithdrawn':
        for (const one of fact.body.from) delete consents[one]
        break
      case 'client/erased':
        erased ||= fact.stream === id
        break
      case 'client/read':
        reads.push({ actor: fact.actor, at: fact.at, why: fact.body.why })
        break
    }
  }

  const inForce = Object.fromEntries(history.map((w) => [w.field, w.value]))
  const field = <F extends keyof Fields>(name: F) =>
    (own[name] ?? inForce[name] ?? null) as Client[F] | null
  return Object.freeze({
    id: known ? id : null,
    registeredAt,
    walkIn: inForce.walkIn === true,
    demo: inForce.demo === true,
    name: field('name'),
    language: field('language'),
    phone: field('phone'),
    born: field('born'),
    emergencyContact: field('emergencyContact'),
    pressure: field('pressure'),
    ticklish: field('ticklish'),
    silent: field('silent'),
    note: notesTogether([...notes.values()]),
    history,
    mergedInto: page === undefined && id !== null ? (joins.get(id) ?? null) : null,
    footShape,
    consents,
    erased,
    reads,
  })
}

/** Notes one below the other, each said once. */
function notesTogether(notes: readonly string[]): string | null {
  const told = notes.filter((note, i) => !notes.some((other, k) => holdsToo(other, note, k < i)))
  return told.length === 0 ? null : told.join('\n')
}

/**
 * Whether the other note says all of this one, line for line: "pain on the left" stands beside "no pain
 * on the left". Of two that say the same the earlier stays.
 */
function holdsToo(other: string, note: string, isEarlier: boolean): boolean {
  return holds(other, note) && (isEarlier || !holds(note, other))
}

function holds(other: string, note: string): boolean {
  const lines = other.split('\n')
  return note.split('\n').every((line) => lines.includes(line))
}
