import { config } from 'zod'

/** The content policy forbids making functions out of text, which zod would otherwise try at its first parse. */
config({ jitless: true })
