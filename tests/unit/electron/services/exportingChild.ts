import { startApplication } from './application.ts'

/** Exports the sample until it is killed. Arguments: profile folder, and the file to write. */
const [, , root = '', target = ''] = process.argv
const app = await startApplication(root)
await app.ask('session.openSample', {})
app.choice.files = [target]
await app.ask('export.run', { format: 'everything', span: null })
