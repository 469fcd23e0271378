/** Nothing told is stranded in silence: three people, two tablets, a studio, and all that may come between. [SYNC24] */

import {
  CLIENT,
  makeStudio,
  makeTablet,
  type Name,
  PEOPLE,
  type Sown,
  type Tablet,
  VISIT,
} from '../src/app/log/stranded.fixtures.ts'
import type { Fate } from '../src/app/log/tablet.fixtures.ts'
import type { Role } from '../src/core/record/mod.ts'
import { readFacts, streamsOf } from '../src/core/record/mod.ts'
import { STUDIO, sampleId } from '../src/core/record/sample.fixtures.ts'
import { chance, type Trial } from './trial.ts'

const FATES: readonly Fate[] = [
  'through',
  'through',
  'through',
  'lost',
  'unanswered',
  'twice',
  'late',
]
const ROLES: readonly Role[] = ['owner', 'practitioner', 'reception']
const DAY = 86_400_000

type Run = {
  readonly random: () => number
  readonly studio: ReturnType<typeof makeStudio>
  readonly tablets: readonly Tablet[]
  /** Tablets that have not read the studio to its end since it was put back. */
  readonly stale: Set<Tablet>
  readonly wrong: string[]
  readonly met: Set<string>
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T

/** Something that happens at the desk or on the bench; any of the types that some role may not tell. */
async function tell({ random, met }: Run, tablet: Tablet): Promise<void> {
  const log = tablet.log()
  if (!log) return
  const page = { stream: CLIENT, subject: CLIENT }
  const visit = { stream: VISIT, subject: CLIENT }
  const what = pick(random, ['name', 'pain', 'pain', 'shape', 'chart'] as const)
  const told =
    what === 'name'
      ? log.tell('client/changed', { field: 'name', value: `${Math.floor(random() * 1e6)}` }, page)
      : what === 'pain'
        ? log.tell('session/painNow', {}, visit)
        : what === 'shape'
          ? log.tell('client/footShape', { foot: 'left', arch: 'high' }, page)
          : log.tell('studio/changed', { minutes: 30 }, { stream: STUDIO, subject: null })
  await told.kept
  tablet.promised.set(told.id, log.person)
  met.add(`told ${what}`)
}

async function comeIn({ studio, met }: Run, tablet: Tablet, name: Name): Promise<boolean> {
  const words = studio.passwords.get(name)?.at(-1) ?? ''
  const answer = await tablet.gate().signIn(name, words, 'Blue')
  met.add(answer.ok ? 'signed in' : answer.code)
  return answer.ok
}

/** With any password that ever opened it: behind a lock an old one is remembered, or nothing is. */
async function unlock({ studio, met }: Run, tablet: Tablet): Promise<void> {
  const state = tablet.gate().state()
  if (state.at !== 'locked' && state.at !== 'sign-in') return
  for (const name of PEOPLE)
    for (const words of studio.passwords.get(name) ?? [])
      if (tablet.log() === null && (await tablet.gate().unlock(words))) met.add('unlocked')
}

async function exchange(run: Run, tablet: Tablet): Promise<void> {
  const round = await tablet.exchange()
  if (round === 'done') run.stale.delete(tablet)
  if (round !== null) run.met.add(typeof round === 'string' ? round : round.trouble)
}

async function happen(run: Run): Promise<void> {
  const { random, studio, tablets, stale, met } = run
  const tablet = pick(random, tablets)
  const name = pick(random, PEOPLE)
  const at = random()
  if (at < 0.34) return tell(run, tablet)
  if (at < 0.6) return exchange(run, tablet)
  if (at < 0.74) return void (await comeIn(run, tablet, name))
  if (at < 0.79) return tablet.log() ? tablet.gate().lock() : unlock(run, tablet)
  if (at < 0.84) return unlock(run, tablet)
  if (at < 0.88) return tablet.reload()
  if (at < 0.92) return studio.changeRole(name, pick(random, ROLES))
  if (at < 0.94) return studio.renewPassword(name)
  if (at < 0.97) return studio.restart()
  if (at < 0.985) return studio.renew()
  await studio.putBack(random())
  for (const one of tablets) stale.add(one)
  met.add('put back')
}

/** What the screen shows of a tablet, held against what the studio has. */
async function look({ studio, tablets, stale, wrong }: Run, step: string): Promise<void> {
  const has = new Set((await studio.everything()).map(({ id }) => id))
  for (const tablet of tablets) {
    const log = tablet.log()
    const lacking = [...tablet.promised].filter(([id]) => !has.has(id))
    const lies = new Set((await tablet.shelf.waiting()).map(({ id }) => id))
    for (const [id] of lacking)
      if (!stale.has(tablet) && !lies.has(id)) wrong.push(`${step}: ${id} is nowhere`)
    if (!log || stale.has(tablet)) continue
    const { unsent, refused, waitsFor } = log.standing()
    if (unsent + refused.length < lacking.length)
      wrong.push(`${step}: ${lacking.length} lack, ${unsent} and ${refused.length} are shown`)
    for (const [id, by] of lacking) {
      const where = log.whereIs(id)
      if (where !== 'tablet' && where !== 'refused')
        wrong.push(`${step}: ${id} is said in ${where}`)
      const isNamed = waitsFor.some(({ person, entries }) => person === by && entries > 0)
      const isRefused = refused.some((one) => one.id === id)
      if (by !== log.person && !isNamed && !isRefused && log.receiptOf(id) === undefined)
        wrong.push(`${step}: ${id} waits for nobody`)
    }
  }
}

/** Everybody comes in on every tablet, and each exchanges for them. */
async function everybody(run: Run): Promise<void> {
  for (const tablet of run.tablets) {
    for (const name of PEOPLE) {
      if (!(await comeIn(run, tablet, name))) {
        await unlock(run, tablet)
        await exchange(run, tablet)
        if (!(await comeIn(run, tablet, name))) run.wrong.push(`${name} cannot come in`)
      }
      await exchange(run, tablet)
    }
  }
}

async function end(run: Run): Promise<void> {
  const { studio, tablets, wrong, met } = run
  await studio.renew()
  await everybody(run)
  await look(run, 'reconnected')
  // What is still not there was refused to its own teller, and only on account of a role.
  for (const tablet of tablets)
    for (const { refused } of await tablet.shelf.waiting())
      if (refused === null || refused !== 'NOT_ALLOWED') wrong.push(`left with ${refused}`)
      else met.add('refused to the end')
  for (const name of PEOPLE) await studio.changeRole(name, 'owner')
  for (let i = 0; i < 2; i++) await everybody(run)
  const kept = await studio.everything()
  const ids = new Set(kept.map(({ id }) => id))
  for (const id of studio.thanked)
    if (!ids.has(id)) wrong.push(`${id} was thanked for, and is gone`)
  for (const tablet of tablets)
    for (const id of tablet.promised.keys())
      if (!ids.has(id)) wrong.push(`${id} was told, and is gone`)
  const reach = await studio.store().reach(STUDIO)
  const truth = streamsOf(kept, reach)
  if (readFacts(kept).aside.length > 0) wrong.push('the studio keeps what nobody can read')
  for (const tablet of tablets) {
    const log = tablet.log()
    if (!log) wrong.push('a tablet is shut')
    for (const stream of [CLIENT, VISIT, STUDIO]) {
      const read = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id).join()
      if (log && read(log.facts(stream)) !== read(truth.facts(stream)))
        wrong.push('a tablet folds otherwise than the studio')
    }
    const shown = log?.standing()
    if (shown && (shown.unsent > 0 || shown.refused.length > 0))
      wrong.push(`at the end ${JSON.stringify(shown)}`)
  }
}

/**
 * @param sown a mistake in the tablet or on the way, to see that this bites
 * @returns what was found, and what the runs met, so that nobody takes silence for proof
 */
export async function stranded(
  count: number,
  seed: number,
  sown: Sown = {},
): Promise<{ readonly wrong: readonly string[]; readonly met: ReadonlySet<string> }> {
  const found: string[] = []
  const met = new Set<string>()
  for (let at = 0; at < count; at++) {
    const random = chance(seed * 1_000_003 + at)
    const studio = makeStudio(random)
    await studio.found()
    let healed = false
    const fate = () => {
      if (healed) return 'through'
      if (random() < 0.06) studio.restart()
      const is = pick(random, FATES)
      met.add(is)
      return is
    }
    const tablets = await Promise.all(
      [sampleId(3), sampleId(4)].map((device, i) =>
        makeTablet(studio, { device, chance: random, fate, sown, skew: i === 0 ? 0 : -3 * DAY }),
      ),
    )
    const run: Run = { random, studio, tablets, stale: new Set(), wrong: [], met }
    const steps = 8 + Math.floor(random() * 25)
    try {
      for (let step = 0; step < steps; step++) {
        await happen(run)
        await look(run, `step ${step}`)
      }
      healed = true
      await end(run)
    } catch (cause) {
      run.wrong.push(`broke: ${cause instanceof Error ? cause.stack : cause}`)
    }
    for (const tablet of tablets) await tablet.close()
    found.push(...run.wrong.slice(0, 3).map((one) => `run ${at}: ${one}`))
  }
  return { wrong: found, met }
}

export const trial: Trial = {
  name: 'stranded',
  count: 2000,
  run: async (count, seed) => (await stranded(count, seed)).wrong,
}
