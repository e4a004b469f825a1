import fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that the contract's inputs come out as. */
const jsonSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(jsonSchema).optional()
  },
  get oneOf() {
    return z.array(jsonSchema).optional()
  },
  get items() {
    return jsonSchema.optional()
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional()
  },
  get propertyNames() {
    return jsonSchema.optional()
  },
  get additionalProperties() {
    return z.union([z.boolean(), jsonSchema]).optional()
  },
})
type JsonSchema = z.infer<typeof jsonSchema>

/** Stands for a token that the application gave; whoever sends the message puts a real one in. */
export const TOKEN = '00000000-0000-0000-0000-000000000000'

/** Texts that mean something somewhere, so that checks beyond the schema are met from both sides. */
const TELLING = [
  TOKEN,
  '2026-11-24',
  '2026-11-23',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '23:10',
  '07:45',
  '24:00',
  'Europe/Berlin',
  'Not/AZone',
  '',
  '\0',
  '\ud800',
  '../../etc/passwd',
  '%n%s',
  "'; DROP TABLE day; --",
  '"*" NEAR(',
  'quiet harbour lantern 43',
] as const

const text = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TELLING) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: Math.min(longest, 120) }) },
  )

/** Messages that a schema mostly takes, among them some that only its finer checks refuse. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  return ofJson(jsonSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))
}

function ofJson(schema: JsonSchema): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf
  if (options !== undefined) return fc.oneof(...options.map(ofJson))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return types.length === 0 ? fc.anything() : fc.oneof(...types.map((type) => ofType(type, schema)))
}

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  const { minimum = -1e9, maximum = 1e9 } = schema
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, minimum + 12) }), fc.integer())
    case 'number':
      return fc.double({ min: minimum, max: maximum })
    case 'string':
      return schema.pattern === undefined
        ? text(schema.maxLength ?? 120)
        : fc.oneof(fc.constantFrom(TOKEN, 'sitting-1'), fc.stringMatching(new RegExp(schema.pattern)))
    case 'array':
      return fc.array(ofJson(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 4, 4) })
    case 'object':
      return ofObject(schema)
    default:
      return fc.anything()
  }
}

function ofObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {}, propertyNames, additionalProperties, required = [] } = schema
  const members: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, member] of Object.entries(properties)) members[name] = ofJson(member)
  if (typeof additionalProperties === 'object') {
    // A table by name: the names are listed, or may be any.
    const names = propertyNames?.enum ?? ['a', 'b', '__proto__']
    for (const name of names) members[String(name)] ??= ofJson(additionalProperties)
  }
  return fc.record(members, { requiredKeys: required.filter((name) => Object.hasOwn(members, name)) })
}
