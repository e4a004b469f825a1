import { localZone } from '../bridge/localClock.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { Table } from '../ui/Table.tsx'
import { connectionWords } from './connectionWords.ts'
import styles from './PrivacyPage.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** What is stored where, who can read it, what is protected and what is not. Can be read with the journal locked. */
export function PrivacyPage({ onBack }: { onBack: () => void }) {
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={
          <Button icon="arrowLeft" onClick={onBack}>
            {words.back}
          </Button>
        }
      />
      <Stack gap="loose">
        <Connections />
        <Section title={words.stored.title} hint={words.stored.hint}>
          <Stored />
        </Section>
        <Statements {...words.kept} />
        <Statements {...words.partly} />
        <Statements {...words.unprotected} />
      </Stack>
    </>
  )
}

function Connections() {
  const { data, isError } = useJournalQuery('privacy.read', {})
  return (
    <Section title={words.connections.title}>
      <Stack>
        <p>{words.connections.promise}</p>
        {data !== undefined && <p>{connectionWords(data, localZone())}</p>}
        {isError && <p>{words.connections.unknown}</p>}
      </Stack>
    </Section>
  )
}

const { columns } = words.stored

function Stored() {
  return (
    <Table
      caption={words.stored.title}
      captionHidden
      columns={[
        { label: columns.what, cell: ({ what }) => what },
        { label: columns.where, cell: ({ where }) => where },
        { label: columns.who, cell: ({ who }) => who },
      ]}
      rows={words.stored.rows}
      rowKey={({ what }) => what}
    />
  )
}

function Statements({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Section title={title}>
      <ul className={cx('list')}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  )
}
