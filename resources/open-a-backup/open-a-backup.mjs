#!/usr/bin/env node
/**
 * Opens a backup of an Evenkeel journal without Evenkeel, with nothing but Node 20 or newer:
 *
 *   node open-a-backup.mjs --list  BACKUP.zip                 what the backup says of itself
 *   node open-a-backup.mjs         BACKUP.zip  RESULT.sqlite  asks for the secret and decrypts the journal
 *
 * The secret is the passphrase of the time when the backup was made, or the recovery key.
 */
import { createInterface } from 'node:readline'
import { decryptJournal, readBackup, rootOf } from './backup.mjs'
import { Plain } from './plain.mjs'

const USAGE = `Usage:
  node open-a-backup.mjs --list BACKUP.zip
  node open-a-backup.mjs BACKUP.zip RESULT.sqlite`

async function main(args) {
  const [first, second] = args
  if (first === '--list' && args.length === 2) return list(second)
  if (args.length !== 2 || first.startsWith('--')) throw new Plain(USAGE)
  const backup = readBackup(first)
  const root = rootOf(backup, await askForSecret())
  decryptJournal(backup, root, second)
  root.fill(0)
  say(
    `${second} is a plain SQLite database. For example: sqlite3 ${second} "SELECT day, text FROM reflection"`,
  )
  say('It is NOT encrypted: whoever can read this file can read the journal. Delete it when you are done.')
}

function list(path) {
  const { manifest } = readBackup(path)
  const { createdAt, reason, appVersion, schemaVersion, seq, counts, size } = manifest
  say(`Made: ${new Date(createdAt).toISOString()} (${reason}), by Evenkeel ${appVersion}`)
  say(`Journal: ${size} bytes, ${counts.rows} rows in ${counts.tables} tables, after ${seq} saves`)
  say(`Version of the tables: ${schemaVersion}`)
  say('This is what the file says; nothing of it was checked with the key.')
}

/** At a terminal nothing of what is typed is shown; otherwise the first line of the input is taken. */
async function askForSecret() {
  const { stdin, stderr } = process
  if (stdin.isTTY) stderr.write('Passphrase or recovery key (it is not shown): ')
  const lines = createInterface({ input: stdin, terminal: stdin.isTTY === true, output: undefined })
  for await (const line of lines) {
    lines.close()
    if (stdin.isTTY) stderr.write('\n')
    return line
  }
  throw new Plain('No passphrase was given.')
}

function say(text) {
  process.stdout.write(`${text}\n`)
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(
    `${error instanceof Plain ? error.message : `This stopped unexpectedly: ${error.stack}`}\n`,
  )
  process.exitCode = 1
})
