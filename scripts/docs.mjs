/**
 * Writes docs/http.md from the wire, so that what a stranger reads is what the server does.
 *
 * `npm run docs` writes it, and the promise to strangers in tests/golden/openapi.json;
 * `node scripts/docs.mjs --print` only prints the page. The words around the
 * tables stand in scripts/http.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  FIELDS,
  MEANINGS,
  openApi,
  PARAMETERS,
  PERMISSIONS,
  PROTOCOL_HEADER,
  ROUTES,
  rangeText,
  refusalsOf,
  SPEAKS,
  statusOf,
} from '../src/core/sync/wire/mod.ts'
import { makeApp } from '../src/server/app.ts'
import { TOLD_BY_OWNER, TOLD_BY_RECEPTION } from '../src/server/http/permissions.ts'
import { memoryStore } from '../src/store/memory.ts'
import { tokenHash } from '../src/studio/secrets.ts'

/** The worked example, asked of a server of its own. */
async function example() {
  const id = (n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const [studio, person, device, client] = [id(1), id(2), id(3), id(4)]
  const store = memoryStore()
  const app = makeApp({
    ...{ store, device: id(9), receiptKey: 'example', page: null, code: null, demo: null },
    ...{ secure: false, speaks: SPEAKS, now: () => Date.UTC(2026, 10, 23, 12) },
    random: (bytes) => new Uint8Array(bytes),
    report: (error) => {
      throw error
    },
  })
  await store.putAccount({ studio, person, name: 'Mei', role: 'practitioner', secret: null })
  const expiresAt = Number.MAX_SAFE_INTEGER
  await store.signIn({ tokenHash: tokenHash('mei'), studio, person, device, expiresAt })
  const headers = { cookie: 'footnote=mei', [PROTOCOL_HEADER]: rangeText(SPEAKS) }
  const ask = async (path, init) => {
    const answer = await app.request(`http://studio.test${path}`, { headers, ...init })
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  }
  const fact = {
    ...{ id: id(5), studio, stream: client, subject: client, actor: person, device },
    ...{ n: 1, lamport: 1, at: Date.UTC(2026, 10, 23, 11, 59), tz: 60 },
    ...{ type: 'client/changed', v: 1, chart: 'rwo-shur@1.0.0', rules: '1.0.0' },
    salt: '00112233445566778899aabbccddeeff',
    body: '{"field":"note","value":"Likes a blanket"}',
  }
  const push = { facts: [fact] }
  const pushed = await ask('/api/push', { method: 'POST', body: JSON.stringify(push) })
  if (!pushed.results[0].kept) throw new Error(pushed.results[0].code)
  const pulled = await ask('/api/pull?seq=0&chain=&limit=100')
  const [PUSH, PUSHED, PULLED] = [push, pushed, pulled].map((one) => JSON.stringify(one, null, 2))
  return { PUSH, PUSHED, PULLED }
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const document = openApi()

/** A number of characters or items, where it has an end. */
const range = (least, most) =>
  most === undefined ? '' : ` (${least === undefined ? '≤ ' : `${least}–`}${most})`

/** The largest whole number that JSON carries safely says nothing about the field. */
const most = ({ maximum }) => (maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum)

/** A schema in one line, as a person would write it down. */
function shape(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' \\| ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.map(shape).join(' \\| ')
  if (Array.isArray(schema.type))
    return schema.type.map((type) => shape({ ...schema, type })).join(' \\| ')
  switch (schema.type) {
    case 'string':
      if (schema.format) return schema.format
      if (schema.pattern?.includes('-7[0-9a-f]')) return 'id'
      return `text${range(schema.minLength, schema.maxLength)}`
    case 'integer':
      return `integer${range(schema.minimum, most(schema))}`
    case 'array':
      return `[${shape(schema.items ?? {})}]${range(schema.minItems, schema.maxItems)}`
    case 'object':
      if (schema.properties)
        return `{${Object.keys(schema.properties)
          .map((key) => field(key, schema))
          .join(', ')}}`
      return schema.additionalProperties ? `{[text]: ${shape(schema.additionalProperties)}}` : '{}'
    default:
      return schema.type ?? 'anything'
  }
}

const field = (key, { properties, required = [] }) =>
  `${key}${required.includes(key) ? '' : '?'}: ${shape(properties[key])}`

function fieldTable(schema, meanings) {
  const rows = Object.keys(schema.properties).map((key) => {
    const optional = (schema.required ?? []).includes(key) ? '' : '?'
    return `| \`${key}${optional}\` | ${shape(schema.properties[key])} | ${meanings[key] ?? ''} |`
  })
  return ['| field | value | meaning |', '|---|---|---|', ...rows].join('\n')
}

/** Tables only where there is something to be said; else the shape in one line. */
function body(title, schema, meanings = {}) {
  const told = Object.keys(schema.properties ?? {}).filter((key) => Object.hasOwn(meanings, key))
  const lines = told.map((key) => `- \`${key}\`: ${meanings[key]}`)
  return [`${title} \`${shape(schema).replaceAll('\\|', '|')}\``, ...lines].join('\n')
}

function permission(name) {
  const roles = PERMISSIONS[name]
  if (name === 'anyone') return 'anyone'
  return roles.length === PERMISSIONS['signed-in'].length
    ? `${name} (every role)`
    : `${name} (${roles.join(', ')})`
}

function routeText([name, route]) {
  const { call, says } = route
  const operation = document.paths[call.path.replace(/:(\w+)/g, '{$1}')][call.method.toLowerCase()]
  const asked = operation.parameters.filter((one) => one.in !== 'header')
  const sent = operation.requestBody?.content['application/json'].schema
  const answered = operation.responses[call.status ?? 200].content
  const json = answered?.['application/json']?.schema
  const others = (call.media ?? []).filter((media) => media !== 'application/json')
  const parameters = asked.map(({ name: one, required, schema }) => {
    const usual =
      schema.default === undefined || schema.default === '' ? '' : `, else ${schema.default}`
    return `- \`${one}\`: ${shape(schema).replaceAll('\\|', '|')}${required || usual ? usual : ', may be left out'}. ${PARAMETERS[one]}`
  })
  const own = [...route.refuses].map((code) => `\`${code}\` (${statusOf(code)})`)
  return [
    `### \`${call.method} ${call.path}\``,
    `${says} Permission: ${permission(route.permission)}.`,
    parameters.join('\n'),
    sent ? body('Sent:', sent, FIELDS[name]?.sent) : '',
    [
      call.status === 204 ? 'Answer: 204 and nothing else.' : '',
      json ? body('Answer:', json, FIELDS[name]?.answered) : '',
      others.map((media) => `Answer: \`${media}\`.`).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    own.length > 0 ? `Refuses with ${own.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Codes that a route has because of what it is, and not for itself. */
function commonRefusals() {
  const all = Object.values(ROUTES)
  const common = new Set(
    all.flatMap((route) => refusalsOf(route).filter((code) => !route.refuses.includes(code))),
  )
  return [...common]
    .sort()
    .map((code) => `\`${code}\` (${statusOf(code)})`)
    .join(', ')
}

/** Shapes with a name, but for facts, which have a chapter of their own. */
function shapes() {
  return Object.entries(MEANINGS)
    .filter(([name]) => !name.endsWith('Fact'))
    .map(([name, { says, fields }]) =>
      [`### ${name}`, says, fieldTable(document.components.schemas[name], fields)].join('\n\n'),
    )
    .join('\n\n')
}

/** Kinds of facts as they begin: `studio/…`. */
const kinds = (told) => told.map((one) => `\`${one}${one.endsWith('/') ? '…' : ''}\``).join(', ')

const parts = {
  ...(await example()),
  FACT: fieldTable(document.components.schemas.Fact, MEANINGS.Fact.fields),
  STORED: fieldTable(
    {
      ...document.components.schemas.StoredFact,
      properties: Object.fromEntries(
        Object.entries(document.components.schemas.StoredFact.properties).filter(
          ([key]) => !Object.hasOwn(MEANINGS.Fact.fields, key),
        ),
      ),
    },
    MEANINGS.StoredFact.fields,
  ),
  SHAPES: shapes(),
  OWNER: kinds(TOLD_BY_OWNER),
  RECEPTION: kinds(TOLD_BY_RECEPTION),
  COMMON: commonRefusals(),
  ROUTES: Object.entries(ROUTES).map(routeText).join('\n\n'),
}

const text = readFileSync(here('./http.md'), 'utf8').replace(
  /\{\{(\w+)\}\}/g,
  (_, name) => parts[name],
)

if (process.argv[2] === '--print') process.stdout.write(text)
else {
  writeFileSync(here('../docs/http.md'), text)
  writeFileSync(here('../tests/golden/openapi.json'), `${JSON.stringify(openApi(), null, 1)}\n`)
}
