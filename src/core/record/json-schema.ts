/** The JSON Schema of every fact, for those who write to Footnote from outside. docs/contract.md 2 `schema` */

import * as z from 'zod'
import { bodySchemas } from './bodies.ts'
import { VERSION } from './check.ts'
import { factSchema, MAX_BODY_BYTES } from './envelope.ts'

type JsonObject = { readonly [key: string]: unknown }

function schemaOf(schema: z.ZodType): JsonObject {
  const { $schema: _same, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}

/**
 * One schema (draft 2020-12) that a fact's envelope must meet. `$defs` holds the body of each type
 * by its name; since a body travels as text, `contentSchema` ties it to its type.
 */
export function factJsonSchemas(): JsonObject {
  const types = Object.entries(bodySchemas)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Footnote fact',
    ...schemaOf(factSchema),
    description: `The body is RFC 8785 canonical JSON of at most ${MAX_BODY_BYTES} bytes.`,
    allOf: types.map(([type]) => ({
      anyOf: [
        { not: { properties: { type: { const: type }, v: { const: VERSION } } } },
        {
          properties: {
            body: {
              contentMediaType: 'application/json',
              contentSchema: { $ref: `#/$defs/${type.replace('/', '~1')}` },
            },
          },
        },
      ],
    })),
    $defs: Object.fromEntries(types.map(([type, schema]) => [type, schemaOf(schema)])),
  }
}
