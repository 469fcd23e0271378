/** What each shape of the wire means, for whoever writes a client of their own; a field without a meaning does not compile. */

import type * as z from 'zod'
import { type Fact, factSchema, type StoredFact } from '../../record/mod.ts'
import { storedFact } from './exchange.ts'
import { answerHandOver } from './hand-over.ts'
import { refusal, tablet } from './parts.ts'
import { protocolRange } from './protocol.ts'

/** A shape that the document names once and refers to. */
export type Named<T = unknown> = {
  readonly schema: z.ZodType
  /** Whether it is sent, and read strictly, or answered. */
  readonly io: 'input' | 'output'
  readonly says: string
  readonly fields: { readonly [K in keyof T]-?: string }
}

const fact: Named<Fact>['fields'] = {
  id: 'Version 7 UUID (RFC 9562) in lower case, made by the teller; the same id with another content is refused as `FACT_ID_REUSED`.',
  studio: 'The studio whose record the fact belongs to.',
  stream:
    'What the fact folds into: the id of a client, of a session (a visit) or of the studio itself.',
  subject:
    'The client or person whose personal data the body holds, or null; erasing somebody blanks the bodies of their subject, in whatever stream.',
  actor: 'The person who did what the fact tells.',
  device: 'The tablet that told it, as it signed in.',
  n: 'The number of the fact on its device: 1, 2, 3 … without gaps; the same number under another id is refused as `DEVICE_CLONED`.',
  lamport:
    'A counter that orders facts without clocks: one more than the highest that the teller has told or pulled. Facts fold in the order (lamport, device, n); one that is more than 2^20 ahead of all others is kept but set aside.',
  at: 'UTC milliseconds as the clock of the device claims them; shown to people, never used for order.',
  tz: 'Minutes east of UTC where the fact was told.',
  type: 'What happened, in the past tense: `session/touched`. Unknown types are kept and passed on.',
  v: 'The version of the type that the body follows.',
  chart: 'The chart that was in force, as `rwo-shur@1.0.0`.',
  rules: 'The version of the care rules that was in force.',
  salt: '16 random bytes as 32 lower-case hex digits, fresh for each fact, so that nobody guesses a blanked body from its hash; null once the body is blanked.',
  body: 'What happened, as text: RFC 8785 canonical JSON of at most 65,536 bytes, made once and hashed as those bytes; `footnote schema` prints its schema for each type. Null once erased or hidden.',
  ext: 'Text of at most 4,096 bytes in which a newer program may say more, hashed with the envelope; kept and passed on unread, and left in place when the body is blanked, so that nothing personal may stand in it. Leave it out.',
}

const stored: Named<StoredFact>['fields'] = {
  ...fact,
  seq: 'The place of the fact in the history of its studio: 1, 2, 3 … without gaps.',
  receivedAt: 'UTC milliseconds on the clock of the server.',
  bodyHash:
    'SHA-256 of the salt (16 bytes) followed by the body (UTF-8), as lower-case hex; it stays when the body is blanked.',
  chain:
    'SHA-256 of the `chain` of the fact before (32 bytes, none before the first), the envelope (canonical JSON of all members that the teller gave but `salt` and `body`) and `bodyHash` (32 bytes), as lower-case hex.',
  reason: 'Why the body is null, where it is.',
}

const sent = <T>(schema: z.ZodType<T>, says: string, fields: Named<T>['fields']): Named<T> => ({
  schema,
  io: 'input',
  says,
  fields,
})
const answered = <T>(schema: z.ZodType<T>, says: string, fields: Named<T>['fields']): Named<T> => ({
  ...sent(schema, says, fields),
  io: 'output',
})

/** Every shape with a name of its own, by that name. */
export const MEANINGS: { readonly [name: string]: Named<{ readonly [field: string]: unknown }> } = {
  Fact: sent(factSchema, 'Something that happened, as a tablet tells it; it never changes.', fact),
  StoredFact: {
    schema: storedFact,
    io: 'output',
    says: 'A fact as the studio keeps it.',
    fields: stored,
  },
  PhoneAnswers: {
    schema: answerHandOver.body,
    io: 'input',
    says: 'What somebody answered in one sitting; what is absent was not asked, which is not the same as unknown.',
    fields: {
      on: 'The day of the sitting, in the time zone of the studio.',
      kind: 'Which questions were asked; from a phone always those of its link.',
      by: 'Who held the screen; from a phone always `client-phone`.',
      language: 'The language in which the questions were read.',
      conditions: 'By the id of the condition.',
      redFlags: 'By the id of the flag.',
      complaints: 'What the client would like to be kept in mind.',
      age: 'Whole years.',
      due: 'The day on which a child is expected.',
      pregnancyWeeks: 'Whole weeks.',
      goal: 'What the client hopes for, in their own words.',
      goalRating: '0 to 10, as the client rates it before the visit.',
    },
  },
  ProtocolRange: answered(protocolRange, 'Versions of the protocol that somebody speaks.', {
    least: 'The oldest.',
    most: 'The newest.',
  }),
  Tablet: sent(tablet, 'The tablet that asks; any program that signs in is one.', {
    id: 'Version 7 UUID that the tablet made for itself once and keeps.',
    name: 'What people call it.',
  }),
  Refusal: answered(refusal, 'Why a request was refused; docs/errors.md says what to do.', {
    code: 'A code of docs/errors.md; newer studios may have more.',
    message: 'In English, for a log.',
    path: 'The part of the request that is wrong.',
  }),
}

/** What the parameters of paths and queries mean, by their name. */
export const PARAMETERS: { readonly [name: string]: string } = {
  token: 'The secret part of the link, 32 characters or more.',
  session: 'The id of a visit: the stream of its `session/…` facts.',
  person: 'The id of a person of the studio.',
  seq: 'The place that was read last; 0 begins with the first fact.',
  chain: 'The `chain` of the fact at `seq`; empty at 0.',
  limit: 'Facts in the page at most.',
  lang: 'The language of the card.',
  format: 'A page to print, or data.',
}

/** Meanings of fields, by their name. */
export type Meanings = { readonly [field: string]: string }

/** What fields of requests and answers mean where their name alone does not tell, by route. */
export const FIELDS: {
  readonly [route: string]: { readonly sent?: Meanings; readonly answered?: Meanings }
} = {
  state: {
    answered: {
      founded: 'Whether the studio has an owner; before that only the set-up works.',
      demo: 'Whether everybody here is made up.',
      studioName: 'What the studio is called; null before it is founded.',
      signedIn: 'Who is signed in by the cookie of this request.',
      protocol: 'The protocol versions that the studio speaks.',
    },
  },
  setUp: {
    sent: {
      code: 'The one-time code that the server printed when it was started.',
      studio: 'Name, and IANA time zone in which its days are counted.',
      owner: 'Name, and the language they read.',
      password: 'Length is what counts.',
      device: 'The tablet that is signed in by this.',
    },
  },
  signIn: {
    answered: {
      studio: 'What every fact that you tell now names as its `studio`.',
      person: 'What every fact that you tell now names as its `actor`.',
    },
  },
  push: {
    sent: {
      facts: 'Read one by one: a wrong one keeps no other out.',
      receipts:
        'By the id of its fact: the receipt that was pulled with a fact which another tablet told, or which was told under another sign-in.',
    },
    answered: {
      results:
        'One for each fact, in the same order. `code` says why one is not kept: `FACT_INVALID`, `BODY_INVALID`, `BODY_MISSING`, `BODY_NOT_CANONICAL`, `BODY_TOO_LARGE`, `STUDIO_FOREIGN`, `DEVICE_FOREIGN`, `DEVICE_CLONED`, `FACT_ID_REUSED`, `NOT_ALLOWED`.',
      head: 'Where the history of the studio ends now.',
    },
  },
  pull: {
    answered: {
      facts: 'In the order of `seq`.',
      receipts:
        'One for each fact, in the same order: an HMAC under a key that only the studio has.',
      cursor: 'Where this page ends: the `seq` and `chain` to ask with next.',
      more: 'Whether there is more after this page.',
    },
  },
  handOver: {
    sent: {
      kind: 'Whether the client was here before.',
      client: 'The client’s page: whose answers they will be.',
      session: 'The visit that the answers belong to.',
    },
    answered: {
      fact: 'The id that the answers will have as a fact.',
      token: 'The secret part of the link.',
      path: 'What the phone opens, below the address of the studio.',
      expiresAt: 'UTC milliseconds.',
    },
  },
  invite: {
    answered: { code: 'Shown once, good once, for a day.', expiresAt: 'UTC milliseconds.' },
  },
}
