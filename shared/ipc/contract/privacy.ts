import { z } from 'zod'
import { nothing } from './entry.ts'

/** What the app can say of its own silence. */
export const privacyReportSchema = z.strictObject({
  /** Requests, navigations, windows, permissions and downloads that were refused since the app started. */
  refusedConnections: z.number().int().min(0),
  /** When the app started, UTC milliseconds. */
  since: z.number().int(),
})

export type PrivacyReport = z.infer<typeof privacyReportSchema>

export const privacyChannels = {
  'privacy.read': { kind: 'query', access: 'any', input: nothing, output: privacyReportSchema },
} as const
