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
  /** What people call it; may be empty. */
  readonly name: string
  /** Who enrolled it last. */
  readonly person: string
  /** UTC milliseconds of the last enrolment, as claimed. */
  readonly enrolledAt: number
  /** Taken out of the studio. */
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

/** Folds the facts of a studio's own stream; facts of other kinds are passed over. [R2] */
export function foldStudio(facts: readonly Told[]): Studio {
  const history: Written[] = []
  const charts = new Map<string, OwnChart>()
  const people = new Map<string, Person>()
  const devices = new Map<string, Tablet>()
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
        people.set(person, {
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
        if (person) people.set(person.id, { ...person, role: fact.body.role })
        break
      }
      case 'person/left': {
        const person = people.get(fact.body.person)
        if (person) people.set(person.id, { ...person, standing: 'left' })
        break
      }
      case 'device/enrolled': {
        const { device, name, person } = fact.body
        devices.set(device, { id: device, name, person, enrolledAt: fact.at, revoked: false })
        break
      }
      case 'device/revoked': {
        const device = devices.get(fact.body.device)
        if (device) devices.set(device.id, { ...device, revoked: true })
        break
      }
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
    devices: [...devices.values()],
  })
}
