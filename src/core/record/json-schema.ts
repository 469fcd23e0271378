/** The JSON Schema of every fact, for those who write to Footnote from outside. docs/contract.md 2 `schema` */

import * as z from 'zod'
import { FACT_TYPES, type FactTypes } from './bodies.ts'
import { factSchema, MAX_BODY_BYTES } from './envelope.ts'

type JsonObject = { readonly [key: string]: unknown }

function schemaOf(schema: z.ZodType): JsonObject {
  const { $schema: _same, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}

/**
 * One schema (draft 2020-12) that a fact's envelope must meet. `$defs` holds the body of each type
 * by its name, and a body of an older version as `type@1`; since a body travels as text,
 * `contentSchema` ties it to its type and version. What a schema cannot say (bytes of UTF-8, the
 * canonical form, which axes a view takes) stands in docs/contract.md.
 *
 * @param types the fact types to tell, those of this Footnote where nothing is said
 */
export function factJsonSchemas(types: FactTypes = FACT_TYPES): JsonObject {
  const bodies = [...types].flatMap(([type, { v: current, schemas }]) =>
    schemas.map((schema, i) => {
      const v = i + 1
      return { type, v, name: v === current ? type : `${type}@${v}`, schema: schemaOf(schema) }
    }),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Footnote fact',
    ...schemaOf(factSchema),
    description: `The body is RFC 8785 canonical JSON of at most ${MAX_BODY_BYTES} bytes.`,
    allOf: bodies.map(({ type, v, name }) => ({
      anyOf: [
        { not: { properties: { type: { const: type }, v: { const: v } } } },
        {
          properties: {
            body: {
              contentMediaType: 'application/json',
              contentSchema: { $ref: `#/$defs/${name.replace('/', '~1')}` },
            },
          },
        },
      ],
    })),
    $defs: Object.fromEntries(bodies.map(({ name, schema }) => [name, schema])),
  }
}
