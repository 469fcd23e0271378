/**
 * Visits for the tests, written as a line of facts:
 *
 *     visit('09:00 open 45 headache | 09:02 screening none | 09:20 L plantar .5,.0 fast 6 | +40s 2')
 *
 * Each fact may begin with its time of day; one without comes a second after the one before.
 *
 * - `open 45 headache` · `screening none`, `screening gout stroke` (yes to these) · `checked` · `hand over`
 * - `plan L adrenal ×3, L circles` · `soak 39 ginger` · `soaked 12` (minutes) · `step 2 pass 1`
 * - `L plantar .55,.02 fast 6`: a press that begins a spot · `mark L medial .5,.1`: a mark that does
 * - `+40s slow 2`: that spot again after 40 s, `+?` after nobody knows how long · `rate 7` · `mirror 3` · `closing 2`
 * - `#1 +40s 2`: the first spot again, not the one begun last · `=3 +40s 2`: what repeats the third fact
 * - `undo`, `undo #1`: takes back the newest press, the beginning of the first spot
 * - `explain Shoes can do this.` · `pause` · `resume` · `pain`, `pain easing` · `stop cramp`
 * - `close` · `sign`, `sign 4` (all so far; the first four facts) · `amend It was the left foot.`
 */

import type { BodyOf, FactType, Told } from '../record/bodies.ts'
import type { Fact } from '../record/envelope.ts'
import { readFact } from '../record/read.ts'
import { sampleFact, sampleId } from '../record/sample.fixtures.ts'
import { COMPLAINTS, HERBS, STOP_REASONS } from '../record/terms.ts'
import { foldSession } from './fold.ts'
import { zonesAt } from './look-up.ts'
import { isFoot, manner, place, steps, words } from './notation.fixtures.ts'
import { CLIENT, factId, SESSION } from './session.fixtures.ts'
import type { Change, Session, Spot, Verdict } from './types.ts'

/** The day of every visit, and the minutes its studio is ahead of UTC. */
export const DAY = '2026-11-23'
const AHEAD = 480
const MIDNIGHT = Date.UTC(2026, 10, 23) - AHEAD * 60_000

/** A visit as its facts and what they fold to. */
export type Visited = {
  readonly facts: readonly Told[]
  readonly session: Session
  readonly spots: readonly Spot[]
  readonly verdicts: readonly Verdict[]
  readonly changes: readonly Change[]
}

const ANSWERS = ['gone', 'easing', 'still-there'] as const

const lookUp = <T extends string>(list: readonly T[], word: string | undefined): T => {
  const known = list.find((one) => one === word)
  if (known === undefined) throw new Error(`"${word}" is none of ${list.join(', ')}`)
  return known
}

class Line {
  readonly facts: Told[] = []
  /** The same facts as the record keeps them. */
  readonly kept: Fact[] = []
  /** Ids of the facts that began a spot, and of every press and mark. */
  readonly begun: string[] = []
  readonly pressed: string[] = []
  #at = MIDNIGHT + 9 * 3_600_000

  clock(time: string): void {
    const [h = 0, m = 0, s = 0] = time.split(':').map(Number)
    this.#at = MIDNIGHT + ((h * 60 + m) * 60 + s) * 1000 - 1000
  }

  tell<T extends FactType>(type: T, body: BodyOf<T>): string {
    this.#at += 1000
    const n = this.facts.length + 1
    const made = { type, body, n, at: this.#at, tz: AHEAD, stream: SESSION, subject: CLIENT }
    const fact = sampleFact(made)
    const reading = readFact(fact)
    if (reading.is !== 'told') throw new Error(reading.is)
    this.kept.push(fact)
    this.facts.push(reading.told)
    return fact.id
  }

  begin(id: string): void {
    this.begun.push(id)
    this.pressed.push(id)
  }

  /** The id that `#1`, `=3` or nothing (the spot begun last) points at. */
  target(sign: string | undefined): string {
    const n = Number(sign?.slice(1))
    if (sign?.startsWith('=')) return factId(n)
    const id = sign === undefined ? this.begun.at(-1) : this.begun[n - 1]
    if (id === undefined) throw new Error(`no spot was begun yet for ${sign ?? 'this'}`)
    return id
  }
}

function press(
  line: Line,
  of: string,
  phase: BodyOf<'session/touched'>['phase'],
  told: {
    readonly waitedS: number | null
    readonly signs: readonly string[]
  },
): void {
  const begun = line.facts.find(({ id }) => id === of)
  if (begun?.type !== 'session/touched' && begun?.type !== 'session/marked')
    throw new Error('a press repeats a press or a mark')
  const { foot, view, u, v, h } = begun.body
  const where = { foot, view, u, ...(v === undefined ? { h } : { v }) }
  const body = { ...where, ...manner(told.signs), phase, of, waitedS: told.waitedS }
  line.pressed.push(line.tell('session/touched', body))
}

const PHASES = { rate: 'work', mirror: 'mirror', closing: 'closing' } as const

/** Presses and marks; answers whether the sign was one. */
function byHand(line: Line, signs: readonly string[]): boolean {
  const [first = ''] = signs
  const pointed = /^[#=]\d+$/.test(first)
  const [verb = '', ...rest] = pointed ? signs.slice(1) : signs
  const of = () => line.target(pointed ? first : undefined)
  const waited = /^\+(\d+s|\?)$/.exec(verb)
  if (isFoot(verb)) {
    const body = {
      ...place(signs),
      ...manner(signs.slice(3)),
      phase: 'work',
      waitedS: null,
    } as const
    line.begin(line.tell('session/touched', body))
  } else if (verb === 'mark') line.begin(line.tell('session/marked', place(rest)))
  else if (waited) {
    const waitedS = waited[1] === '?' ? null : Number.parseInt(waited[1] ?? '', 10)
    press(line, of(), 'repress', { waitedS, signs: rest })
  } else if (verb === 'rate' || verb === 'mirror' || verb === 'closing')
    press(line, of(), PHASES[verb], { waitedS: null, signs: rest })
  else if (verb === 'undo') {
    const id = rest[0] ? line.target(rest[0]) : line.pressed.pop()
    if (id === undefined) throw new Error('nothing to undo')
    line.tell('session/touchWithdrawn', { of: id })
  } else return false
  return true
}

const SPOKEN = { language: 'en', spoken: false, traditionShown: false } as const

function byWord(line: Line, text: string): void {
  const [verb, ...rest] = words(text)
  const [one] = rest
  switch (verb) {
    case 'open':
      line.tell('session/opened', {
        client: CLIENT,
        practitioner: sampleId(2),
        minutes: Number(one ?? 45),
        complaints: rest.slice(1).map((word) => lookUp(COMPLAINTS, word)),
        practitionerLanguage: 'en',
        clientLanguage: 'zh-Hans',
        consentByWord: true,
      })
      return
    case 'screening': {
      const yes = rest.filter((word) => word !== 'none')
      line.tell('screening/answered', {
        session: SESSION,
        by: 'client-tablet',
        complaints: [],
        conditions: Object.fromEntries(yes.map((id) => [id, { answer: 'yes' }])),
        redFlags: {},
        kind: 'first',
        language: 'en',
        on: DAY,
      })
      return
    }
    case 'checked':
      line.tell('session/footChecked', { seen: [], drawn: [], clear: true })
      return
    case 'plan': {
      const planned = steps(rest.join(' '))
      line.tell('session/planned', {
        steps: [...planned],
        leftOut: [],
        totalSeconds: planned.reduce((sum, { seconds }) => sum + seconds, 0),
        minutes: 30,
        secondsPerPass: 20,
        medium: 'oil',
      })
      return
    }
    case 'soak': {
      const herbs = rest.slice(1).map((word) => lookUp(HERBS, word))
      line.tell('session/soaked', { celsius: Number(one), herbs, maxMinutes: 20 })
      return
    }
    case 'soaked':
      line.tell('session/soakEnded', { minutes: Number(one) })
      return
    case 'step':
      line.tell('session/stepStarted', { step: Number(one), pass: Number(rest[2] ?? 1) })
      return
    case 'explain':
      line.tell('session/explained', {
        ...SPOKEN,
        of: line.target(undefined),
        said: rest.join(' '),
      })
      return
    case 'pause':
      line.tell('session/paused', {})
      return
    case 'resume':
      line.tell('session/resumed', {})
      return
    case 'pain':
      line.tell('session/painNow', one === undefined ? {} : { answer: lookUp(ANSWERS, one) })
      return
    case 'stop':
      line.tell('session/stopped', { reason: lookUp(STOP_REASONS, one) })
      return
    case 'hand':
      line.tell('session/handedOver', { to: sampleId(77) })
      return
    case 'close':
      line.tell('session/closed', { ratings: {}, wiped: true, water: true })
      return
    case 'sign': {
      const covers = { [sampleId(3)]: Number(one ?? line.facts.length) }
      line.tell('session/signed', { covers, summary: 'Seen.', digest: 'a'.repeat(64) })
      return
    }
    case 'amend':
      line.tell('session/amended', { text: rest.join(' ') })
      return
    default:
      throw new Error(`"${text}" is no fact of a visit`)
  }
}

/** Reads a visit; a fact's id is `factId` of its place in the line. */
export function visit(text: string): Visited & { readonly kept: readonly Fact[] } {
  const line = new Line()
  for (const sign of text.split('|')) {
    const timed = /^\s*(\d\d:\d\d(?::\d\d)?)\s+(.*)$/s.exec(sign)
    if (timed?.[1]) line.clock(timed[1])
    const said = timed?.[2] ?? sign.trim()
    if (!byHand(line, words(said))) byWord(line, said)
  }
  return { ...folded(line.facts), kept: line.kept }
}

/** A visit of these facts, in whatever order. */
export function folded(facts: readonly Told[]): Visited {
  const session = foldSession(facts, zonesAt)
  const { spots } = session
  return {
    facts,
    session,
    spots,
    verdicts: spots.map((spot) => spot.verdict),
    changes: spots.map((spot) => spot.change),
  }
}

/** The chart of a visit that is only opened and pressed: `chart('L plantar .55,.02 fast 6 | +40s 2').verdicts`. */
export const chart = (text: string): Visited => visit(`open 45 | ${text}`)
