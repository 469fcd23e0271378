/** Holds that a visit is read whole out of a record: its session, and what stands for its client on its own day. */

import { describe, expect, test } from 'vitest'
import { personIn, streamsOf } from '../record/mod.ts'
import { sampleFact, sampleId } from '../record/sample.fixtures.ts'
import { byStream, replayAnswer } from './replay.ts'
import { CLIENT, SESSION } from './session.fixtures.ts'
import { DAY, visit } from './visit.fixtures.ts'
import { visitIn, visitOf } from './visit.ts'

const STUDIO_IN = (timeZone: string) => ({
  settings: { timeZone, name: 'Quiet Room', temperatureUnit: 'C' as const },
  charts: [],
})
const HERE = STUDIO_IN('Asia/Shanghai')

const read = (text: string, studio = HERE) =>
  visitIn(streamsOf(visit(text).kept, 1_000), studio, SESSION)

describe('[READ2] a visit is judged by its own day', () => {
  test('the day it was opened, in the studio’s time, however late it goes on', () => {
    const text = '06:00 open 45 | screening none | 23:59 close'
    expect(read(text)?.reading.on).toBe(DAY)
    expect(read(text, STUDIO_IN('UTC'))?.reading.on).toBe('2026-11-22')
  })

  test('with what was answered in it', () => {
    expect(read('open 45 | screening none')?.reading.screening.massage.level).toBe('go')
    const { reading, session } = read('open 45 | screening open-wound') ?? {}
    expect(reading?.counted).toEqual(['open-wound'])
    expect(reading?.screening.massage.level).toBe('avoid-area')
    expect(session).toMatchObject({ id: SESSION, client: CLIENT, stage: 'foot-check' })
  })

  test('there is none where nobody opened it, or in another stream', () => {
    expect(read('L plantar .5,.0 6')).toBeNull()
    expect(visitIn(streamsOf(visit('open 45').kept, 1_000), HERE, sampleId(4))).toBeNull()
  })

  test('nor for a person who was never in it', () => {
    const { kept, session } = visit('open 45')
    const record = streamsOf(kept, 1_000)
    expect(visitOf(personIn(record, CLIENT), session, HERE)).not.toBeNull()
    expect(visitOf(personIn(record, sampleId(5)), session, HERE)).toBeNull()
    expect(visitOf(personIn(record, CLIENT), { ...session, openedAt: null }, HERE)).toBeNull()
    expect(visitOf(personIn(record, CLIENT), { ...session, client: null }, HERE)).toBeNull()
  })
})

describe('[SESSION13] a visit that is replayed', () => {
  const replayed = (facts: readonly unknown[]) => {
    const answer = replayAnswer(facts)
    if (!answer.ok) throw new Error(answer.code)
    return answer.value
  }

  test('has its spots with their places laid flat, and its screening', () => {
    const { sessions } = replayed(visit('open 45 | screening open-wound | L medial .5,.1 6').kept)
    expect(sessions).toMatchObject([
      {
        id: SESSION,
        spots: [{ foot: 'left', view: 'medial', u: 0.5, h: 0.1, first: { discomfort: 6 } }],
        screening: { massage: { level: 'avoid-area' } },
      },
    ])
    expect(sessions[0]?.spots[0]).not.toHaveProperty('place')
  })

  test('[READ3] has its screening, whatever date its sitting bears', () => {
    const { kept } = visit('open 45 | screening open-wound')
    const ahead = kept.map((fact) => ({
      ...fact,
      body: fact.body?.replace(`"on":"${DAY}"`, '"on":"2026-12-24"') ?? null,
    }))
    expect(replayed(ahead).sessions).toMatchObject([
      { screening: { massage: { level: 'avoid-area' } } },
    ])
  })

  test('has no screening where nothing was asked', () => {
    expect(replayed(visit('open 45').kept).sessions).toMatchObject([{ screening: null }])
  })

  test('[READ6] a joined page shows the whole person, the other only its own', () => {
    const page = (id: string, n: number, name: string) =>
      sampleFact({ type: 'client/registered', body: { name }, stream: id, subject: id, n })
    const [ann, an] = [sampleId(41), sampleId(40)]
    const join = sampleFact({
      type: 'client/merged',
      body: { into: ann },
      stream: an,
      subject: an,
      n: 3,
    })
    const note = sampleFact({
      type: 'client/changed',
      body: { field: 'phone', value: '123' },
      stream: an,
      subject: an,
      n: 4,
    })
    const { clients } = replayed([page(ann, 1, 'Ann'), page(an, 2, 'An'), join, note])
    expect(clients.map(({ id, name, phone }) => [id, name, phone])).toEqual([
      [an, 'An', '123'],
      [ann, 'Ann', '123'],
    ])
    expect(clients[0]?.mergedInto).toBe(ann)
  })

  test('facts are parted into their streams, the streams by id', () => {
    const { facts } = visit('open 45 | pause')
    const other = facts.map((fact) => ({ ...fact, stream: sampleId(0) }))
    const streams = byStream([...facts, ...other])
    expect([...streams.keys()]).toEqual([sampleId(0), SESSION])
    expect(streams.get(SESSION)).toEqual(facts)
    expect(streams.get(sampleId(0))).toHaveLength(2)
  })
})
