import type { ImportCounts } from '../../shared/ipc/contract/import.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { NOT_TAKEN_OVER_WORDS, SKIP_REASON_WORDS } from '../../shared/transfer/words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Stack } from '../ui/Layout.tsx'
import { words } from './words.ts'

const { preview: say } = words

/** What of the files is not taken over: records with their reasons, and fields the journal has no place for. */
export function LeftOut({ files }: { files: readonly ImportCounts[] }) {
  const told = files.filter(({ kind, skipped }) => skipped.length > 0 || NOT_TAKEN_OVER_WORDS[kind] !== null)
  if (told.length === 0) return null
  return (
    <Disclosure label={say.notTaken} open>
      <Stack>
        {told.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name; their order is fixed
          <LeftOutOfFile key={index} file={file} />
        ))}
      </Stack>
    </Disclosure>
  )
}

function LeftOutOfFile({ file: { name, kind, skipped } }: { file: ImportCounts }) {
  const fields = NOT_TAKEN_OVER_WORDS[kind]
  return (
    <Stack gap="tight">
      <Heading>{name}</Heading>
      {skipped.length > 0 && (
        <ul>
          {skipped.map(({ reason, count }) => (
            <li key={reason}>{say.skip(decimal(count, 0), SKIP_REASON_WORDS[reason])}</li>
          ))}
        </ul>
      )}
      {fields !== null && <p>{fields}</p>}
    </Stack>
  )
}
