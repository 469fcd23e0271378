/** How one way of asking the studio is written down: a frozen value from which both ends read and write. */

import type * as z from 'zod'

/** What an answer is sent as; JSON where nothing else is said. */
export type Media = 'application/json' | 'application/pdf' | 'text/event-stream'

/**
 * One method at one path. Requests are read strictly, so that a slip of a client is told and not
 * passed over; answers may have keys that an older reader does not know, and it leaves them out.
 */
export type Call = {
  readonly method: 'GET' | 'POST'
  /** `:name` stands for a part that the asker gives. */
  readonly path: string
  /** What stands behind the `?`, by name. */
  readonly query?: z.ZodObject
  /** The body of the request, as JSON in UTF-8. */
  readonly body?: z.ZodType
  /** What comes back; null where the status says everything. */
  readonly answer: z.ZodType
  /** 200 where none is given. */
  readonly status?: 204
  readonly media?: readonly Media[]
}

/** The names of the parts of a path that the asker gives. */
export type PathPart<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathPart<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

/** A shape that its reader does not change. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** What is sent with a call: nothing for what it does not have. */
export type Given<C extends Call> = {
  readonly [K in 'at' as [PathPart<C['path']>] extends [never] ? never : K]: {
    readonly [Name in PathPart<C['path']>]: string
  }
} & {
  readonly [K in 'query' as C[K] extends z.ZodType ? K : never]: C[K] extends z.ZodType
    ? Partial<z.output<C[K]>>
    : never
} & {
  readonly [K in 'body' as C[K] extends z.ZodType ? K : never]: C[K] extends z.ZodType
    ? Frozen<z.input<C[K]>>
    : never
}

/** What the studio puts into an answer. */
export type Answering<C extends Call> = Frozen<z.input<C['answer']>>

/** The names of the parts of a path, in their order. */
export function partsOf(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
}

/**
 * The address of a call, with what was given for its parts and its query.
 *
 * @example
 * addressOf('/api/card/:session', { session: 'a b' }, { lang: 'en' }) // '/api/card/a%20b?lang=en'
 */
export function addressOf(
  path: string,
  at: { readonly [name: string]: string } = {},
  query: { readonly [name: string]: unknown } = {},
): string {
  const asked = path.replace(/:(\w+)/g, (_, name: string) =>
    // Half a character, as it may stand in an address typed by hand, cannot be encoded.
    encodeURIComponent((at[name] ?? '').toWellFormed()),
  )
  const behind = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(String(value).toWellFormed())}`,
  )
  return behind.length === 0 ? asked : `${asked}?${behind.join('&')}`
}
