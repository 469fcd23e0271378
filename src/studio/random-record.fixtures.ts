/** Records by chance: a few people, two tablets with clocks days apart, joins and partings, leaps, visits round midnight. */

import type { BodyOf, Fact, FactType } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'

/** Numbers in [0, 1). */
export type Chance = () => number

export type RandomRecord = {
  /** In the order they were told; each tablet's numbers without a gap. */
  readonly facts: readonly Fact[]
  readonly sessions: readonly string[]
  readonly pages: readonly string[]
}

const DAY = 86_400_000
const MIDNIGHT = Date.UTC(2026, 4, 10)
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'] as const
const BORN = [
  '2015-05-10',
  '2011-05-11',
  '1946-05-10',
  '1990-02-28',
  '0026-05-01',
  '2031-01-01',
] as const
/** Conditions that change a card or a plan, each in its own way. */
const CONDITIONS = [
  'diabetes-neuropathy',
  'tired-or-meal',
  'heart-failure',
  'pregnancy-first-trimester',
  'open-wound',
  'neuropathy-other',
] as const
const FLAGS = ['chest-pain', 'calf-one-sided'] as const
const RULES = ['heart-failure', 'neuropathy-other'] as const
const PRACTITIONER = sampleId(2)

type Tablet = { readonly id: string; n: number; lamport: number; readonly late: number }

/** Tells one record. */
export function randomRecord(random: Chance): RandomRecord {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const often = (share: number): boolean => random() < share
  const whole = (below: number): number => Math.floor(random() * below)
  const pages = [sampleId(101), sampleId(102), sampleId(103)].slice(0, 1 + whole(3))
  const sessions: string[] = []
  const openedFor = new Map<string, string>()
  const touched = new Map<string, string[]>()
  const facts: Fact[] = []
  const tablets: readonly Tablet[] = [
    { id: sampleId(11), n: 0, lamport: 0, late: 0 },
    { id: sampleId(12), n: 0, lamport: 0, late: (whole(9) - 4) * DAY + whole(1200) * 1000 },
  ]
  let now = MIDNIGHT - DAY + whole(3600) * 1000
  let ids = 5000

  const tell = <T extends FactType>(
    type: T,
    stream: string,
    subject: string | null,
    body: BodyOf<T>,
  ) => {
    const tablet = pick(tablets)
    now += whole(45 * 60) * 1000
    // A tablet has mostly heard of the other's facts, and sometimes not.
    const heard = often(0.7) ? Math.max(...tablets.map((one) => one.lamport)) : tablet.lamport
    tablet.lamport = heard + 1
    tablet.n += 1
    // Some birth dates are those that only older tablets told.
    const made = sampleFact({
      id: sampleId(ids++),
      studio: STUDIO,
      stream,
      subject,
      actor: PRACTITIONER,
      device: tablet.id,
      n: tablet.n,
      lamport: tablet.lamport,
      at: now + tablet.late,
      tz: 0,
      chart: 'rwo-shur@1.0.0',
      rules: '1.0.0',
      type,
      body,
      salt: '00112233445566778899aabbccddeeff',
    })
    facts.push(made)
    return made
  }
  const day = (): string => new Date(now + pick(tablets).late).toISOString().slice(0, 10)
  const answers = () =>
    Object.fromEntries(
      CONDITIONS.filter(() => often(0.4)).map((id) => [
        id,
        { answer: pick(['yes', 'no', 'unknown'] as const) },
      ]),
    )

  tell('studio/founded', STUDIO, null, {
    name: 'Quiet Room',
    timeZone: pick(ZONES),
    address: '',
    emergencyNumber: '112',
    crisisLine: '',
    chart: 'rwo-shur',
    rooms: ['One'],
    secondsPerPass: 20,
    minutes: 45,
    temperatureUnit: 'C',
    founder: PRACTITIONER,
    founderName: 'Owner',
  })
  for (const page of pages)
    tell('client/registered', page, page, {
      name: `Person ${page.slice(-3)}`,
      ...(often(0.4) ? { born: pick(BORN) } : {}),
      ...(often(0.3) ? { note: `note ${whole(4)}` } : {}),
      walkIn: often(0.2),
      ...(often(0.1) ? { demo: true } : {}),
    })

  const moves: readonly (() => void)[] = [
    () => {
      const [page, into] = [pick(pages), pick(pages)]
      tell('client/merged', page, page, { into })
    },
    () => {
      const [page, from] = [pick(pages), pick(pages)]
      tell('client/parted', page, page, { from })
    },
    () => {
      const page = pick(pages)
      const changes: readonly BodyOf<'client/changed'>[] = [
        { field: 'born', value: often(0.8) ? pick(BORN) : null },
        { field: 'note', value: often(0.8) ? `note ${whole(6)}` : null },
        { field: 'pressure', value: pick(['light', 'firm', 'strong'] as const) },
      ]
      tell('client/changed', page, page, pick(changes))
    },
    () => {
      const page = pick(pages)
      tell('client/consented', page, page, {
        to: ['treatment', 'notes', ...(often(0.5) ? (['leg-zones'] as const) : [])],
        language: 'en',
        text: '1.0.0',
        how: 'by-word',
        chaperone: 'declined',
      })
    },
    () => {
      const page = pick(pages)
      tell('client/consentWithdrawn', page, page, { from: [pick(['notes', 'leg-zones'] as const)] })
    },
    () => {
      const session = sampleId(201 + sessions.length)
      const page = pick(pages)
      sessions.push(session)
      openedFor.set(session, page)
      tell('session/opened', session, page, {
        client: page,
        practitioner: PRACTITIONER,
        minutes: 45,
        complaints: ['relax'],
        practitionerLanguage: 'en',
        clientLanguage: 'en',
        consentByWord: true,
      })
    },
    () => {
      const session = sessions.length > 0 && often(0.8) ? pick(sessions) : null
      const page = (session === null ? null : openedFor.get(session)) ?? pick(pages)
      tell('screening/answered', session !== null && often(0.8) ? session : page, page, {
        ...(session === null ? {} : { session }),
        on: day(),
        kind: pick(['first', 'returning', 'added'] as const),
        by: 'practitioner',
        language: 'en',
        conditions: answers(),
        redFlags: often(0.2) ? { [pick(FLAGS)]: pick(['yes', 'no'] as const) } : {},
        complaints: [],
        ...(often(0.2) ? { age: whole(90) } : {}),
      })
    },
    () => {
      const page = pick(pages)
      const date = day()
      tell('screening/cleared', page, page, {
        condition: pick(RULES),
        by: 'letter',
        name: 'Dr',
        date,
        until: '2026-12-31',
      })
    },
    () => {
      const page = pick(pages)
      tell('screening/flagSeen', page, page, { flag: pick(FLAGS), by: 'Dr', on: day() })
    },
    () => {
      if (sessions.length === 0) return
      const session = pick(sessions)
      const before = touched.get(session) ?? []
      const of = before.length > 0 && often(0.5) ? pick(before) : undefined
      const touch = tell('session/touched', session, openedFor.get(session) ?? null, {
        foot: pick(['left', 'right'] as const),
        view: 'plantar',
        u: Math.round(random() * 1e4) / 1e4,
        v: 0.01,
        technique: 'hook-knuckle',
        pass: 1,
        phase: of === undefined ? 'work' : pick(['repress', 'closing'] as const),
        ...(of === undefined ? {} : { of }),
        waitedS: of === undefined ? null : whole(90),
        pace: pick(['slow', 'fast'] as const),
        depth: 'firm',
        discomfort: whole(8),
        flinch: false,
      })
      if (of === undefined) touched.set(session, [...before, touch.id])
    },
    () => {
      const tablet = pick(tablets)
      tell(
        'studio/changed',
        STUDIO,
        null,
        often(0.5) ? { name: `Room of ${tablet.n}` } : { timeZone: pick(ZONES) },
      )
    },
    // A newer tablet tells what this version cannot read.
    () => {
      if (!often(0.15)) return
      const page = pick(pages)
      const told = tell('client/read', page, page, { client: page, why: 'x' })
      facts[facts.length - 1] = Object.freeze({
        ...told,
        type: pick(['screening/over', 'client/liked'] as const),
        body: '{"row":"neuropathy-other"}',
      })
    },
    // A broken counter leaps beyond everything that was told.
    () => {
      if (!often(0.15)) return
      pick(tablets).lamport += 2 ** 20 + 2 + whole(2 ** 20)
    },
  ]
  for (let left = 12 + whole(30); left > 0; left--) pick(moves)()
  if (sessions.length === 0) moves[5]?.()
  return { facts, sessions, pages }
}

/** The same facts as they may arrive: shuffled, some of them more than once. */
export function asArrived(facts: readonly Fact[], random: Chance): readonly Fact[] {
  const again = facts.filter(() => random() < 0.1)
  return [...facts, ...again]
    .map((fact) => [random(), fact] as const)
    .sort(([a], [b]) => a - b)
    .map(([, fact]) => fact)
}
