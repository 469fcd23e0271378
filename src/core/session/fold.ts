/** Folds the facts of one session into what it looks like now, the same for any order. [R2] [SESSION4] */

import type { Told } from '../record/bodies.ts'
import { inFoldOrder } from '../record/mod.ts'
import { addedAfter, amendmentsOf, signatureOf } from './signature.ts'
import { spotsOf, type ZonesAt } from './spots.ts'
import { stageOf } from './stage.ts'
import type { Session } from './types.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function empty(id: string): Writable<Session> {
  return {
    id,
    client: null,
    practitioner: null,
    openedAt: null,
    minutes: null,
    room: null,
    complaints: [],
    practitionerLanguage: 'en',
    clientLanguage: 'en',
    consentByWord: false,
    chart: null,
    rules: null,
    stage: 'screening',
    footCheck: null,
    plan: null,
    soak: null,
    step: null,
    spots: [],
    paused: false,
    painNow: [],
    stopped: null,
    closed: null,
    signed: null,
    addedAfterSigning: [],
    amendments: [],
    handedOver: [],
  }
}

/** The door opens once: a second opening of the same session changes nothing. */
function opened(session: Writable<Session>, fact: Told<'session/opened'>): void {
  if (session.openedAt !== null) return
  const { body } = fact
  session.client = body.client
  session.practitioner = body.practitioner
  session.openedAt = fact.at
  session.minutes = body.minutes
  session.room = body.room ?? null
  session.complaints = body.complaints
  session.practitionerLanguage = body.practitionerLanguage
  session.clientLanguage = body.clientLanguage
  session.consentByWord = body.consentByWord
  session.chart = fact.chart
  session.rules = fact.rules
}

function soaked(session: Writable<Session>, fact: Told<'session/soaked'>): void {
  const { celsius, herbs, maxMinutes } = fact.body
  const before = session.soak
  session.soak = {
    readings: [...(before?.readings ?? []), { celsius, at: fact.at }],
    herbs,
    maxMinutes,
    // A reading while the feet are in is of hot water added; one after the end begins a new soak.
    startedAt: before && before.endedMinutes === null ? before.startedAt : fact.at,
    endedMinutes: null,
  }
}

/** An answer belongs to the last cry of pain that has none; alone it is a cry of its own. */
function painNow(session: Writable<Session>, fact: Told<'session/painNow'>): void {
  const { answer } = fact.body
  const last = session.painNow.at(-1)
  if (answer !== undefined && last && last.answer === null)
    session.painNow = [...session.painNow.slice(0, -1), { ...last, answer }]
  else session.painNow = [...session.painNow, { id: fact.id, at: fact.at, answer: answer ?? null }]
  if (answer === undefined) session.paused = true
}

function read(session: Writable<Session>, fact: Told): void {
  switch (fact.type) {
    case 'session/opened':
      opened(session, fact)
      return
    case 'session/footChecked':
      session.footCheck = fact.body
      return
    case 'session/planned':
      session.plan = fact.body
      session.minutes = fact.body.minutes
      return
    case 'session/soaked':
      soaked(session, fact)
      return
    case 'session/soakEnded':
      if (session.soak) session.soak = { ...session.soak, endedMinutes: fact.body.minutes }
      return
    case 'session/stepStarted':
      session.step = { index: fact.body.step, pass: fact.body.pass, at: fact.at }
      return
    case 'session/paused':
      session.paused = true
      return
    case 'session/resumed':
      session.paused = false
      return
    case 'session/painNow':
      painNow(session, fact)
      return
    case 'session/stopped':
      // The first reason is the one that ended the work.
      session.stopped ??= { reason: fact.body.reason, note: fact.body.note ?? null, at: fact.at }
      return
    case 'session/closed':
      session.closed = fact.body
      return
    case 'session/handedOver':
      session.handedOver = [...session.handedOver, { to: fact.body.to, at: fact.at }]
      session.practitioner = fact.body.to
  }
}

/**
 * Folds a session. Facts of other streams are passed over, except the client's
 * `screening/answered` of this session, which moves the stage on; facts that make no sense
 * (a re-press of nothing, a second opening) are passed over, never thrown at.
 *
 * @param facts in any order, repeats allowed
 * @param zonesAt looks places up in the chart a fact was made with
 */
export function foldSession(facts: readonly Told[], zonesAt: ZonesAt): Session {
  const line = inFoldOrder(facts)
  const id = sessionId(line)
  const own = line.every((fact) => fact.stream === id)
    ? line
    : line.filter((fact) => fact.stream === id)
  const session = empty(id)
  for (const fact of own) read(session, fact)
  session.spots = spotsOf(own, zonesAt)
  session.signed = signatureOf(own)
  session.amendments = amendmentsOf(own)
  session.addedAfterSigning = addedAfter(own, session.signed)
  session.stage = stageOf(session, line)
  return Object.freeze(session)
}

function sessionId(line: readonly Told[]): string {
  const open = line.find((fact) => fact.type === 'session/opened')
  return (open ?? line.find((fact) => fact.type.startsWith('session/')))?.stream ?? ''
}
