/** What a move of the whole visit tells: its plan, the soak, a rest, pain, words, a stop, the end. */

import { asTyped, MOST } from '../../record/mod.ts'
import type { Begun, Closed, Explained, FeetIn, Moment, Stopped, VisitMove } from './move.ts'
import type { ToTell } from './to-tell.ts'

const RESUMED: ToTell = { type: 'session/resumed', body: {} }

function planned({ plan, minutes, secondsPerPass, medium }: Begun): ToTell {
  const { steps, leftOut, totalSeconds } = plan
  return {
    type: 'session/planned',
    body: {
      steps: [...steps],
      leftOut: [...leftOut],
      totalSeconds,
      minutes,
      secondsPerPass,
      medium,
    },
  }
}

function soaked({ celsius, herbs, gate, towels }: FeetIn): ToTell {
  const body = { celsius, herbs: [...herbs], maxMinutes: gate.maxMinutes }
  return { type: 'session/soaked', body: towels ? { ...body, towels } : body }
}

function explained({ spot, language, said, spoken, traditionShown }: Explained): ToTell {
  const body = { of: spot.id, language, said: said.text, spoken, traditionShown }
  return { type: 'session/explained', body: said.tip ? { ...body, tip: said.tip.id } : body }
}

/** What happened is noted before the stop, so that nothing hides the note behind the end. */
function stopped({ reason, note }: Stopped, session: string): readonly ToTell[] {
  const what = asTyped(note, true)
  const stop: ToTell = { type: 'session/stopped', body: { reason } }
  // Whatever was typed, the stop is told: a note that is too long for one fact goes into several.
  const parts = what === '' ? [] : inParts(what, MOST.text)
  return [
    ...parts.map(
      (part): ToTell => ({ type: 'incident/noted', body: { session, what: part, kind: 'other' } }),
    ),
    stop,
  ]
}

/** A text in pieces of at most so many UTF-16 units, no character halved. */
function inParts(text: string, most: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (part.length + character.length > most) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

function closed({ wiped, limitedDrinks }: Closed): ToTell {
  return { type: 'session/closed', body: { ratings: {}, wiped, water: !limitedDrinks } }
}

/** What a move of the visit tells. */
export function tellsOfVisit(move: VisitMove, { session }: Moment): readonly ToTell[] {
  switch (move.move) {
    case 'plan':
      return [planned(move)]
    case 'feet-in':
      return [soaked(move)]
    case 'feet-out':
      return [{ type: 'session/soakEnded', body: { minutes: move.minutes } }]
    case 'explain':
      return [explained(move)]
    case 'pause-or-resume':
      return [session.paused ? RESUMED : { type: 'session/paused', body: {} }]
    case 'pain-now':
      return [{ type: 'session/painNow', body: {} }]
    case 'pain-answered': {
      const answered: ToTell = { type: 'session/painNow', body: { answer: move.answer } }
      // Pain that stays leads to the stop; after any other answer the work goes on.
      return move.answer === 'still-there' ? [answered] : [answered, RESUMED]
    }
    case 'stop':
      return stopped(move, session.id)
    case 'close':
      return [closed(move)]
  }
}
