/** Holds the description that strangers write programs by: what it promised it still promises, and it is whole. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  needsProtocol,
  openApi,
  PERMISSIONS,
  partsOf,
  ROUTES,
  type Route,
  refusalsOf,
  statusOf,
} from './mod.ts'

const GOLDEN = join(import.meta.dirname, '../../../../tests/golden/openapi.json')
const routes: readonly (readonly [string, Route])[] = Object.entries(ROUTES)

type Operation = {
  readonly operationId: string
  readonly 'x-permission': string
  readonly security: readonly unknown[]
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: unknown
  readonly responses: { readonly [status: string]: { readonly description: string } }
}
const operationOf = ({ call }: Route): Operation | undefined =>
  openApi().paths[call.path.replace(/:(\w+)/g, '{$1}')]?.[call.method.toLowerCase()] as
    | Operation
    | undefined

test('[SERVER31] a promise to strangers changes on purpose only: `npm run docs` writes it anew', () => {
  expect(`${JSON.stringify(openApi(), null, 1)}\n`).toBe(readFileSync(GOLDEN, 'utf8'))
})

describe.each(routes)('[SERVER31] %s', (name, route) => {
  test('is described under its own name, with who may ask', () => {
    const operation = operationOf(route)
    expect(operation?.operationId).toBe(name)
    expect(operation?.['x-permission']).toBe(route.permission)
    expect(operation?.security).toHaveLength(route.permission === 'anyone' ? 0 : 1)
    expect(Object.keys(PERMISSIONS)).toContain(route.permission)
  })
  test('names every part of its address, its body, and the protocol where something is kept', () => {
    const operation = operationOf(route)
    const named = (where: string) =>
      operation?.parameters.filter((one) => one.in === where).map((one) => one.name)
    expect(named('path')).toEqual(partsOf(route.call.path))
    expect(named('header')).toHaveLength(needsProtocol(route) ? 1 : 0)
    expect(operation?.requestBody === undefined).toBe(route.call.body === undefined)
  })
  test('tells every refusal under its status, and nothing else', () => {
    const told = Object.entries(operationOf(route)?.responses ?? {}).flatMap(
      ([status, { description }]) =>
        [...description.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => `${status} ${code}`),
    )
    expect(told.sort()).toEqual(
      refusalsOf(route)
        .map((code) => `${statusOf(code)} ${code}`)
        .sort(),
    )
  })
})

test('[SERVER31] every shape that is referred to is there', () => {
  const described = openApi()
  const text = JSON.stringify(described)
  const asked = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  const there = Object.keys(described.components.schemas)
  expect(asked.length).toBeGreaterThan(there.length)
  expect(asked.filter((name) => !there.includes(name ?? ''))).toEqual([])
})

describe('[SERVER31] the codes of a route follow from what it is', () => {
  const codes = (name: keyof typeof ROUTES) => refusalsOf(ROUTES[name])

  test.each([
    ['health', []],
    ['state', ['HOST_FOREIGN', 'SERVER_BROKEN']],
    [
      'signOut',
      [
        'DEVICE_REVOKED',
        'DISK_FULL',
        'HOST_FOREIGN',
        'NOT_SIGNED_IN',
        'ORIGIN_FOREIGN',
        'PERSON_LEFT',
        'SERVER_BROKEN',
      ],
    ],
    [
      'pull',
      [
        'DEVICE_REVOKED',
        'HISTORY_CHANGED',
        'HOST_FOREIGN',
        'INPUT_INVALID',
        'NOT_A_PAGE',
        'NOT_SIGNED_IN',
        'PERSON_LEFT',
        'SERVER_BROKEN',
      ],
    ],
    [
      'push',
      [
        'BODY_LIMIT',
        'DEVICE_REVOKED',
        'DISK_FULL',
        'HOST_FOREIGN',
        'INPUT_INVALID',
        'JSON_MALFORMED',
        'KEY_FORBIDDEN',
        'NOT_SIGNED_IN',
        'ORIGIN_FOREIGN',
        'PERSON_LEFT',
        'PROTOCOL_TOO_NEW',
        'PROTOCOL_TOO_OLD',
        'SERVER_BROKEN',
      ],
    ],
  ] as const)('%s', (name, expected) => {
    expect(codes(name)).toEqual(expected)
  })
  test('only what a role may lack can be not allowed', () => {
    expect(codes('letGo')).toContain('NOT_ALLOWED')
    expect(codes('push')).not.toContain('NOT_ALLOWED')
  })
  test('a code without a status of its own is a bad request', () => {
    expect([statusOf('INPUT_INVALID'), statusOf('NOT_SIGNED_IN'), statusOf('BODY_LIMIT')]).toEqual([
      400, 401, 413,
    ])
  })
})
