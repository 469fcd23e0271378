/** Reads JSON strictly, key by key and without a package, so that charts may be loaded where zod is not. [MAP13] */

/** What is wrong and where; caught where the reading began. */
export class Misread extends Error {
  readonly path: string
  constructor(message: string, path: string) {
    super(message)
    this.path = path
  }
}

/** Takes a value and the path it stands at; gives it back typed, or throws `Misread`. */
export type Reader<T> = (value: unknown, path: string) => T

const below = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)

export function text(most: number, pattern: RegExp = /\S/u): Reader<string> {
  return (value, path) => {
    if (typeof value === 'string' && value.length <= most && pattern.test(value)) return value
    throw new Misread(`a text of at most ${most} characters that fits ${pattern}`, path)
  }
}

export function number(least: number, most: number): Reader<number> {
  return (value, path) => {
    if (typeof value === 'number' && value >= least && value <= most) return value
    throw new Misread(`a number from ${least} to ${most}`, path)
  }
}

export const truth: Reader<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw new Misread('true or false', path)
}

export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw new Misread(`one of ${words.join(', ')}`, path)
  }
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : read(value, path))
}

export function listOf<T>(read: Reader<T>, least: number, most: number): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      throw new Misread(`a list of ${least} to ${most}`, path)
    // A hole in a list is read as well.
    return Array.from(value, (one: unknown, i) => read(one, below(path, i)))
  }
}

function keysOf(value: unknown, path: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misread('an object', path)
  return new Map(Object.entries(value))
}

/** An object of any keys that fit the pattern. */
export function dictionary<T>(key: RegExp, read: Reader<T>): Reader<{ readonly [key: string]: T }> {
  return (value, path) =>
    Object.fromEntries(
      [...keysOf(value, path)].map(([name, one]) => {
        if (!key.test(name)) throw new Misread(`a key that fits ${key}`, below(path, name))
        return [name, read(one, below(path, name))]
      }),
    )
}

type Shape = { readonly [key: string]: Reader<unknown> }
type Whole<S extends Shape> = { readonly [K in keyof S]: S[K] extends Reader<infer T> ? T : never }

/** An object of exactly these keys; those of `optional` may be absent. */
export function object<S extends Shape, O extends Shape = Record<never, never>>(
  needed: S,
  optional?: O,
): Reader<Whole<S> & Partial<Whole<O>>> {
  return (value, path) => {
    const given = keysOf(value, path)
    const out: { [key: string]: unknown } = {}
    for (const name of given.keys())
      if (!Object.hasOwn(needed, name) && !(optional && Object.hasOwn(optional, name)))
        throw new Misread('an unknown key', below(path, name))
    for (const [name, read] of Object.entries(needed))
      out[name] = read(given.get(name), below(path, name))
    for (const [name, read] of Object.entries(optional ?? {}))
      if (given.has(name)) out[name] = read(given.get(name), below(path, name))
    return out as Whole<S> & Partial<Whole<O>>
  }
}
