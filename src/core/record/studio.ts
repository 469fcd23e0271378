/** The studio as its facts tell it: settings, people, tablets. */

import { chartVersion, type OwnChart } from '../feet/mod.ts'
import type { BodyOf, Told } from './bodies.ts'
import { inFoldOrder } from './order.ts'
import type { Role } from './terms.ts'
import { type Written, writings } from './written.ts'

/** What an owner can set; see `studio/founded` for each. */
export type StudioSettings = Omit<BodyOf<'studio/founded'>, 'founder' | 'founderName'>
/** Somebody who works in the studio, or did. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Null until the person joined. */
  readonly language: BodyOf<'person/joined'>['language'] | null
  /** Somebody who left stands so until they join again. */
  readonly standing: 'invited' | 'joined' | 'left'
}

/** A tablet of the studio, or its server under one of its ids. */
export type Tablet = {
  readonly id: string
  /** What people call it, as it was last told; may be empty. */
  readonly name: string
  /** Who enrolled it first. */
  readonly person: string
  /** UTC milliseconds of the first enrolment, as claimed. */
  readonly enrolledAt: number
  /** Taken out of the studio, and for good: whatever is told of this number before or after. */
  readonly revoked: boolean
}

/** A studio as everything told of it leaves it. */
export type Studio = {
  /** Null until it was founded. */
  readonly id: string | null
  /** The person who set it up. */
  readonly founder: string | null
  /** Those in force; the usual ones where nobody decided. */
  readonly settings: StudioSettings
  /** Every writing of every setting in fold order; the last of a setting is in force. */
  readonly history: readonly Written[]
  /** The studio's own versions of charts, in the order they were told. */
  readonly charts: readonly OwnChart[]
  /** Everybody ever invited or joined, in the order first told. */
  readonly people: readonly Person[]
  /** Every tablet ever enrolled, in the order first told. */
  readonly devices: readonly Tablet[]
}

/** What holds where nobody decided otherwise; seconds and minutes from docs/domain.md 4. */
export const SETTINGS: StudioSettings = Object.freeze({
  name: '',
  timeZone: 'UTC',
  address: '',
  emergencyNumber: '',
  crisisLine: '',
  chart: 'rwo-shur',
  rooms: [],
  secondsPerPass: 20,
  minutes: 45,
  temperatureUnit: 'C',
})

/** Whether a person owns the studio: joined, as an owner, and not left. */
export const isOwner = ({ role, standing }: Pick<Person, 'role' | 'standing'>): boolean =>
  role === 'owner' && standing === 'joined'

/**
 * Who is in a studio once something was told of a person. Of the last owner nothing is taken over
 * that would leave the studio without one, however many owners step back at once, and on whatever
 * tablets: in the order of the fold there is always one whose stepping back comes last. [R34]
 */
function withPerson(people: Map<string, Person>, next: Person): void {
  const before = people.get(next.id)
  const last =
    before !== undefined &&
    isOwner(before) &&
    !isOwner(next) &&
    [...people.values()].filter(isOwner).length === 1
  people.set(next.id, last ? { ...next, role: before.role, standing: before.standing } : next)
}

/** Folds the facts of a studio's own stream; facts of other kinds are passed over. [R2] */
export function foldStudio(facts: readonly Told[]): Studio {
  const history: Written[] = []
  const charts = new Map<string, OwnChart>()
  const people = new Map<string, Person>()
  const devices = new Map<string, Tablet>()
  const revoked = new Set<string>()
  let id: string | null = null
  let founder: string | null = null

  for (const fact of inFoldOrder(facts)) {
    switch (fact.type) {
      case 'studio/founded': {
        // A studio is founded once; a second founding changes nothing.
        if (id !== null) break
        id = fact.stream
        founder = fact.body.founder
        const { founder: _who, founderName: _name, ...settings } = fact.body
        history.push(...writings(fact, settings))
        break
      }
      case 'studio/changed': {
        const { charts: own = [], ...settings } = fact.body
        history.push(...writings(fact, settings))
        // A version that was told stands: visits were made with it.
        for (const one of own) {
          const name = chartVersion(one)
          if (!charts.has(name)) charts.set(name, one)
        }
        break
      }
      case 'person/invited':
      case 'person/joined': {
        const { person, name, role } = fact.body
        const before = people.get(person)
        const joined = fact.type === 'person/joined'
        withPerson(people, {
          id: person,
          name,
          role,
          language: joined ? fact.body.language : (before?.language ?? null),
          standing: joined ? 'joined' : (before?.standing ?? 'invited'),
        })
        break
      }
      case 'person/roleChanged': {
        const person = people.get(fact.body.person)
        if (person) withPerson(people, { ...person, role: fact.body.role })
        break
      }
      case 'person/left': {
        const person = people.get(fact.body.person)
        if (person) withPerson(people, { ...person, standing: 'left' })
        break
      }
      case 'device/enrolled': {
        // Told again it is the tablet's new name.
        const { device, name, person } = fact.body
        const before = devices.get(device)
        devices.set(device, {
          ...(before ?? { id: device, person, enrolledAt: fact.at, revoked: false }),
          name,
        })
        break
      }
      case 'device/revoked':
        revoked.add(fact.body.device)
        break
    }
  }

  const inForce = Object.fromEntries(history.map((w) => [w.field, w.value]))
  return Object.freeze({
    id,
    founder,
    settings: Object.freeze({ ...SETTINGS, ...inForce }),
    history,
    charts: [...charts.values()],
    people: [...people.values()],
    devices: [...devices.values()].map((one) => ({ ...one, revoked: revoked.has(one.id) })),
  })
}
