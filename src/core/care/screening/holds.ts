/** Whether a combination holds: `a&(b|c)` over the ids that were answered yes. docs/domain.md 6 */

type Tokens = { readonly all: readonly string[]; at: number }

/**
 * Evaluates an expression of ids, `&`, `|` and brackets; `&` binds closer than `|`.
 *
 * @throws where the expression of a rule is itself broken
 *
 * @example
 * holds('(a|b)&c', (id) => id !== 'a') // true
 */
export function holds(expression: string, has: (id: string) => boolean): boolean {
  const tokens: Tokens = { all: expression.match(/[()&|]|[a-z0-9:-]+|\S/g) ?? [], at: 0 }
  const value = either(tokens, has)
  if (tokens.at !== tokens.all.length) throw broken(tokens)
  return value
}

function either(tokens: Tokens, has: (id: string) => boolean): boolean {
  let value = both(tokens, has)
  while (tokens.all[tokens.at] === '|') {
    tokens.at++
    // Read on even where the answer is known, so that a broken rule never hides.
    const next = both(tokens, has)
    value = value || next
  }
  return value
}

function both(tokens: Tokens, has: (id: string) => boolean): boolean {
  let value = one(tokens, has)
  while (tokens.all[tokens.at] === '&') {
    tokens.at++
    const next = one(tokens, has)
    value = value && next
  }
  return value
}

function one(tokens: Tokens, has: (id: string) => boolean): boolean {
  const token = tokens.all[tokens.at++]
  if (token === '(') {
    const value = either(tokens, has)
    if (tokens.all[tokens.at++] !== ')') throw broken(tokens)
    return value
  }
  if (token === undefined || !/^[a-z0-9:-]+$/.test(token)) throw broken(tokens)
  return has(token)
}

function broken(tokens: Tokens): Error {
  return new Error(`a combination cannot be read: ${tokens.all.join(' ')}`)
}
