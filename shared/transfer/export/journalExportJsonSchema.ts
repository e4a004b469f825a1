import { z } from 'zod'
import { journalExportSchema } from './journalExport.ts'

/**
 * The shape of `journal.json` as JSON Schema, made from the schema that reads it back. Checks that no JSON Schema
 * can say, such as that a day exists, are left out.
 */
export function journalExportJsonSchema(): string {
  const schema = z.toJSONSchema(journalExportSchema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify(schema, null, 2)}\n`
}
