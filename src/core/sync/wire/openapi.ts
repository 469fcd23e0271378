/** The wire as an OpenAPI 3.1 document, so that a stranger's program needs to read no code of ours. */

import * as z from 'zod'
import type { Code } from '../../codes.ts'
import { type Call, partsOf } from './call.ts'
import { offered } from './exchange.ts'
import { FIELDS, MEANINGS, PARAMETERS } from './meanings.ts'
import { PROTOCOL_HEADER, SPEAKS } from './protocol.ts'
import { needsProtocol, ROUTES, type Route, refusalsOf, statusOf } from './table.ts'

type Json = { readonly [key: string]: unknown }

/** An OpenAPI document, as far as its readers here need to know it. */
export type Described = {
  readonly openapi: string
  readonly paths: { readonly [path: string]: { readonly [method: string]: Json } }
  readonly components: {
    readonly schemas: { readonly [name: string]: Json }
    readonly securitySchemes: Json
  }
  readonly [key: string]: unknown
}

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const nameOf: ReadonlyMap<unknown, string> = new Map(
  Object.entries(MEANINGS).map(([name, { schema }]) => [schema, name]),
)

/** A schema as draft 2020-12 has it; shapes with a name are referred to, but for the one that is asked. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _same, ...plain } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema, path }) {
      const name = path.length === 0 ? undefined : nameOf.get(zodSchema)
      const ref = zodSchema === offered ? 'Fact' : name
      if (ref !== undefined) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
        Object.assign(jsonSchema, refTo(ref))
      }
      // Who reads an answer passes over what a newer studio adds to it.
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties
    },
  })
  return plain
}

/** A body that is itself a shape with a name is only referred to. */
function bodyOf(schema: z.ZodType): Json {
  const name = nameOf.get(schema)
  return name === undefined ? schemaOf(schema, 'input') : refTo(name)
}

/** The schema, with the meaning of each field beside it. */
function meant(schema: Json, fields: { readonly [field: string]: string } = {}): Json {
  if (typeof schema.properties !== 'object') return schema
  const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
    const description = Object.hasOwn(fields, field) ? fields[field] : undefined
    return [field, description === undefined ? inner : { ...inner, description }]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

function parametersOf(route: Route): readonly Json[] {
  const { call } = route
  const query = call.query ? schemaOf(call.query, 'input') : {}
  const behind = Object.entries(query.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: Array.isArray(query.required) && query.required.includes(name),
    description: PARAMETERS[name],
    schema,
  }))
  const inPath = partsOf(call.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    description: PARAMETERS[name],
    schema: { type: 'string' },
  }))
  const header = {
    name: PROTOCOL_HEADER,
    in: 'header',
    required: false,
    description: 'The protocol versions that the asker speaks, as `1-1`; 1 where it says nothing.',
    schema: { type: 'string', pattern: '^[1-9]\\d{0,5}-[1-9]\\d{0,5}$' },
  }
  return [...inPath, ...behind, ...(needsProtocol(route) ? [header] : [])]
}

function contentOf(name: string, call: Call): Json {
  const json = meant(schemaOf(call.answer, 'output'), FIELDS[name]?.answered)
  const media = call.media ?? ['application/json']
  const schemas = {
    'application/json': json,
    'application/pdf': { type: 'string', contentMediaType: 'application/pdf' },
    'text/event-stream': {
      type: 'string',
      description: 'The data of each event `poke` is JSON: {"seq": number}.',
    },
  }
  return Object.fromEntries(media.map((one) => [one, { schema: schemas[one] }]))
}

/** What comes of it, by status: the answer, and every refusal with the codes that it may have. */
function responsesOf(name: string, route: Route): Json {
  const { call } = route
  const byStatus = new Map<number, Code[]>()
  for (const code of refusalsOf(route))
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code])
  const refusals = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: {
        'application/json': {
          schema: { allOf: [refTo('Refusal'), { properties: { code: { enum: codes } } }] },
        },
      },
    },
  ])
  const done =
    call.status === 204
      ? { 204: { description: 'Done.' } }
      : { 200: { description: 'Done.', content: contentOf(name, call) } }
  return { ...done, ...Object.fromEntries(refusals) }
}

function operationOf(name: string, route: Route): Json {
  const { call, permission, says } = route
  return {
    operationId: name,
    summary: says,
    'x-permission': permission,
    security: permission === 'anyone' ? [] : [{ cookie: [] }],
    parameters: parametersOf(route),
    ...(call.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: meant(bodyOf(call.body), FIELDS[name]?.sent) },
            },
          },
        }
      : {}),
    responses: responsesOf(name, route),
  }
}

/**
 * Every route of the table with its permission, its shapes and its refusals.
 *
 * Schemas are JSON Schema draft 2020-12. Those of requests are strict; those of answers allow keys
 * that a newer studio adds.
 */
export function openApi(): Described {
  const paths: { [path: string]: { [method: string]: Json } } = {}
  for (const [name, route] of Object.entries(ROUTES)) {
    const path = route.call.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.call.method.toLowerCase()]: operationOf(name, route) }
  }
  const schemas = Object.entries(MEANINGS).map(([name, { schema, io, says, fields }]) => [
    name,
    { description: says, ...meant(schemaOf(schema, io), fields) },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Footnote',
      version: String(SPEAKS.most),
      description:
        'How a tablet, or a program of yours, speaks with a studio. docs/http.md tells it in prose.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(schemas),
      securitySchemes: { cookie: { type: 'apiKey', in: 'cookie', name: 'footnote' } },
    },
  }
}
