/** Examples of our own, in the shape of the handed ones: what those leave untold. Own judgement. */

import { DAY, NOTHING } from './second.fixtures.ts'
import type { ScreenInput2 } from './types.ts'
import type { Expected, Vignette } from './vignettes.fixtures.ts'

/** The one example of somebody whose age nobody knows. */
const AGELESS = 'age-never-told'
const { age: _age, ...nobody } = NOTHING

const one = (
  id: string,
  why: string,
  input: Partial<ScreenInput2>,
  expect: Expected,
): Vignette => ({ id, why, input: { ...(id === AGELESS ? nobody : NOTHING), ...input }, expect })

const seenBy = (on: string) => ({ by: 'clinic', on })

export const EXAMPLES: readonly Vignette[] = [
  one(
    'contract-clot',
    'A clot turned into a past one on its day.',
    {
      on: '2026-12-01',
      conditions: [{ id: 'clot-recent', since: '2026-06-01', told: '2026-06-20' }],
    },
    {
      massage: 'clearance',
      soak: 'adapt',
      maxCelsius: 38,
      soakMinutes: 15,
      chair: 'physician',
      areas: ['leg'],
      lapsed: [{ id: 'clot-recent', what: 'row', why: 'time', into: 'clot-past' }],
      ask: [{ id: 'clot-past', why: 'still-so' }],
    },
  ),
  one(
    'contract-limits',
    'A letter that wants fifteen minutes, no bath and no chair.',
    {
      on: '2026-12-01',
      age: 69,
      conditions: ['heart-failure'],
      clearances: [
        {
          condition: 'heart-failure',
          by: 'letter',
          date: '2026-11-10',
          until: '2027-05-01',
          maxMinutes: 15,
          noSoak: true,
          chair: false,
        },
      ],
    },
    { massage: 'adapt', pressure: 'light', maxMinutes: 15, soak: 'stop', chair: 'never' },
  ),
  one(
    'event',
    'The heart was cleared in May; in June he woke fighting for breath, and it was seen: a new letter is needed.',
    {
      conditions: ['heart-failure', 'epilepsy'],
      redFlags: [{ id: 'breathless-at-night', told: '2026-06-01', seen: seenBy('2026-06-09') }],
      clearances: [
        { condition: 'heart-failure', date: '2026-05-01', until: '2026-12-01' },
        { condition: 'epilepsy', date: '2026-05-01', until: '2027-04-01' },
      ],
    },
    {
      massage: 'clearance',
      soak: 'clearance',
      urgency: null,
      lapsed: [
        { id: 'breathless-at-night', what: 'row', why: 'seen' },
        { id: 'heart-failure', what: 'clearance', why: 'event' },
      ],
    },
  ),
  one(
    'one-slip-later',
    'Numb feet told in May, signed as a slip today: once more on another day.',
    { conditions: [{ id: 'neuropathy-other', told: '2026-05-01', slips: [seenBy(DAY)] }] },
    { massage: 'clearance', soak: 'stop', ask: [{ id: 'neuropathy-other', why: 'slip' }] },
  ),
  one(
    'two-slips',
    'Signed on two days: it never was.',
    {
      conditions: [
        {
          id: 'neuropathy-other',
          told: '2026-05-01',
          slips: [seenBy('2026-11-20'), seenBy(DAY)],
        },
      ],
    },
    { massage: 'go', lapsed: [{ id: 'neuropathy-other', why: 'slip', into: null }] },
  ),
  one(
    'fever-not-sure',
    'Chemotherapy with a letter, and not sure about a fever: no ambulance page, a doctor today.',
    {
      conditions: ['immune-weak'],
      unknown: ['fever'],
      clearances: [{ condition: 'immune-weak', date: '2026-11-20', until: '2027-01-10' }],
    },
    { massage: 'stop', urgency: 'same-day', soak: 'stop', chair: 'never' },
  ),
  one(
    'yesterday',
    'A fever of yesterday is asked about afresh.',
    { conditions: [{ id: 'fever', told: '2026-11-23' }] },
    {
      massage: 'go',
      lapsed: [{ id: 'fever', why: 'time', into: null }],
      ask: [{ id: 'fever', why: 'today' }],
    },
  ),
  one(
    'told-too-early',
    'Asked the midwife ten days after the birth: it does not count yet.',
    {
      conditions: [{ id: 'postpartum', since: '2026-11-01' }],
      clearances: [
        {
          condition: 'postpartum',
          by: 'asked-and-told',
          signed: true,
          date: '2026-11-11',
          until: '2026-12-11',
        },
      ],
    },
    { massage: 'clearance', lapsed: [{ id: 'postpartum', what: 'clearance', why: 'way' }] },
  ),
  one(
    'looked-nothing-to-ring',
    'A dark spot was told; looked, nothing to ring: nothing is waited for.',
    { redFlags: [{ id: 'foot-dark-spot', drawn: [] }] },
    {
      massage: 'avoid-area',
      urgency: 'urgent',
      notAsk: [{ id: 'foot-dark-spot', why: 'ring' }],
    },
  ),
  one(
    'wound-unringed',
    'A wound that nobody has ringed: the ring is asked for.',
    { conditions: ['open-wound'] },
    { massage: 'avoid-area', soak: 'stop', ask: [{ id: 'open-wound', why: 'ring' }] },
  ),
  one(
    'due-long-past',
    'Due six weeks ago: a birth two weeks after that day, and the pregnancy is over.',
    {
      due: '2026-10-10',
      conditions: [{ id: 'pregnancy-at-risk', told: '2026-08-01' }],
    },
    {
      massage: 'clearance',
      areas: ['leg'],
      lapsed: [{ id: 'pregnancy-at-risk', what: 'row' }],
    },
  ),
  one(
    'no-longer-pregnant',
    'No longer pregnant: the due date is over too, and it is asked whether it ended lately.',
    {
      due: '2027-05-25',
      conditions: [
        { id: 'pregnancy-later', told: '2026-09-01', over: { by: 'client', on: DAY } },
        { id: 'pregnancy-at-risk', told: '2026-09-01' },
      ],
    },
    { massage: 'go', ask: [{ id: 'postpartum', why: 'never-asked' }] },
  ),
  one(
    'due-far-ahead',
    'A due date of next November explains nothing: weeks not known.',
    { due: '2027-11-01' },
    { massage: 'stop', ask: [{ id: 'pregnancy-first-trimester', why: 'since' }] },
  ),
  one(
    'newer-letter',
    'Two letters: the newer one and its limits stand.',
    {
      conditions: ['kidney-failure'],
      clearances: [
        {
          condition: 'kidney-failure',
          date: '2026-05-08',
          until: '2027-11-04',
          maxMinutes: 20,
          notThis: { feet: ['right'], areas: ['arch'] },
          chair: false,
        },
        {
          condition: 'kidney-failure',
          date: '2026-08-01',
          until: '2027-01-28',
          maxMinutes: 45,
          chair: true,
        },
      ],
    },
    { massage: 'adapt', maxMinutes: 45, feet: [], areas: [], chair: 'ok' },
  ),
  one(
    'limit-outlasts',
    'Kidneys told by mistake, but what the letter wants is kept to its last day.',
    {
      conditions: [
        { id: 'kidney-failure', told: '2026-05-10', over: { by: 'Mei', on: '2026-09-01' } },
      ],
      clearances: [
        {
          condition: 'kidney-failure',
          date: '2026-08-01',
          until: '2027-01-28',
          maxMinutes: 45,
          maxCelsius: 40,
          chair: true,
        },
      ],
    },
    { massage: 'go', soak: 'adapt', maxMinutes: 45, maxCelsius: 40, chair: 'ok' },
  ),
  one(
    AGELESS,
    'Nobody knows the age: it is asked.',
    { asked: ['fever'] },
    {
      ask: [
        { id: 'age', why: 'age' },
        { id: 'scabies', why: 'never-asked' },
      ],
      notAsk: [{ id: 'fever' }],
    },
  ),
]
