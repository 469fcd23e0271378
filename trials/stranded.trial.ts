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
  tablets: readonly Tablet[]
  /** Facts that no tablet held any more when the record went back to a copy without them. */
  readonly gone: Set<string>
  /** Everything goes through, and no server starts in between. */
  calm: boolean
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

/** Every password that somebody ever had here, the newest last. */
const wordsOf = ({ studio }: Run, name: Name): readonly string[] => studio.passwords.get(name) ?? []

/** With any password that ever opened it: behind a lock an old one is remembered, or nothing is. */
async function unlock(run: Run, tablet: Tablet): Promise<void> {
  const state = tablet.gate().state()
  if (state.at !== 'locked' && state.at !== 'sign-in') return
  for (const name of PEOPLE)
    for (const words of wordsOf(run, name))
      if (tablet.log() === null && (await tablet.gate().unlock(words))) run.met.add('unlocked')
}

async function exchange(run: Run, tablet: Tablet): Promise<void> {
  const round = await tablet.exchange()
  if (round !== null) run.met.add(typeof round === 'string' ? round : round.trouble)
}

async function happen(run: Run): Promise<void> {
  const { random, studio, tablets } = run
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
  if (at < 0.95) return studio.restart()
  if (at < 0.96) return studio.renew()
  for (const one of tablets) await unlock(run, one)
  if (tablets.every((one) => one.log() !== null)) await putBack(run)
}

/**
 * The record goes back to an older copy while both tablets are in use: what one of them still holds
 * comes back. What neither holds any more, nobody can bring.
 */
async function putBack(run: Run): Promise<void> {
  const { random, studio, tablets, gone } = run
  run.calm = true
  for (const tablet of tablets) await exchange(run, tablet)
  const before = await studio.everything()
  await studio.putBack(random())
  const left = new Set((await studio.everything()).map(({ id }) => id))
  for (const { id } of before)
    if (!left.has(id) && !tablets.some((one) => one.log()?.held(id))) gone.add(id)
  for (const tablet of tablets) await exchange(run, tablet)
  run.calm = false
  run.met.add('put back')
}

/** What the screen shows of a tablet, held against what the studio has. */
async function look({ studio, tablets, gone, wrong }: Run, step: string): Promise<void> {
  const has = new Set((await studio.everything()).map(({ id }) => id))
  for (const tablet of tablets) {
    const log = tablet.log()
    const lacking = [...tablet.promised].filter(([id]) => !has.has(id) && !gone.has(id))
    const asides = (await tablet.shelf.get('aside')) ?? []
    const lies = new Set((await tablet.shelf.waiting()).map(({ id }) => id))
    const sealed = new Set(asides.flatMap(({ waiting }) => waiting.map(({ id }) => id)))
    for (const [id] of lacking)
      if (!lies.has(id) && !sealed.has(id)) wrong.push(`${step}: ${id} is nowhere`)
    const state = tablet.gate().state()
    if (!log || state.at !== 'open') continue
    for (const { person, name, waiting } of asides)
      if (!state.sealed.some((one) => one.name === name && one.entries === waiting.length))
        wrong.push(`${step}: nobody says what is sealed for ${person}`)
    const { unsent, refused, waitsFor } = log.standing()
    const open = lacking.filter(([id]) => lies.has(id))
    if (unsent + refused.length < open.length)
      wrong.push(`${step}: ${open.length} lack, ${unsent} and ${refused.length} are shown`)
    for (const [id, by] of open) {
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

/** Everybody comes in on every tablet, opens what is sealed for them, and exchanges. */
async function everybody(run: Run): Promise<void> {
  for (const tablet of run.tablets) {
    if (tablet.log() === null) await unlock(run, tablet)
    for (const name of PEOPLE) {
      if (!(await comeIn(run, tablet, name))) run.wrong.push(`${name} cannot come in`)
      for (const words of wordsOf(run, name))
        if (await tablet.gate().openSealed(words)) run.met.add('opened what was sealed')
      await exchange(run, tablet)
    }
  }
}

async function end(run: Run): Promise<void> {
  const { studio, tablets, gone, wrong, met } = run
  run.calm = true
  studio.renew()
  // What was sealed in somebody's absence may wait for another still: they come once more.
  for (let i = 0; i < 2; i++) await everybody(run)
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
    if (!ids.has(id) && !gone.has(id)) wrong.push(`${id} was thanked for, and is gone`)
  for (const tablet of tablets)
    for (const id of tablet.promised.keys())
      if (!ids.has(id) && !gone.has(id)) wrong.push(`${id} was told, and is gone`)
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
    const run: Run = {
      ...{ random, studio, tablets: [], gone: new Set(), calm: false, wrong: [], met },
    }
    const fate = () => {
      if (run.calm) return 'through'
      if (random() < 0.06) studio.restart()
      const is = pick(random, FATES)
      met.add(is)
      return is
    }
    run.tablets = await Promise.all(
      [sampleId(3), sampleId(4)].map((device, i) =>
        makeTablet(studio, { device, chance: random, fate, sown, skew: i === 0 ? 0 : -3 * DAY }),
      ),
    )
    const steps = 8 + Math.floor(random() * 25)
    try {
      for (let step = 0; step < steps; step++) {
        await happen(run)
        await look(run, `step ${step}`)
      }
      await end(run)
    } catch (cause) {
      run.wrong.push(`broke: ${cause instanceof Error ? cause.stack : cause}`)
    }
    for (const tablet of run.tablets) await tablet.close()
    found.push(...run.wrong.slice(0, 3).map((one) => `run ${at}: ${one}`))
  }
  return { wrong: found, met }
}

export const trial: Trial = {
  name: 'stranded',
  count: 2000,
  run: async (count, seed) => (await stranded(count, seed)).wrong,
}
