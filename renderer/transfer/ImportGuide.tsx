import { classNames } from '../ui/classNames.ts'
import { Heading, HeadingScope } from '../ui/Heading.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './ImportGuide.module.css'
import { words } from './words.ts'

const cx = classNames(styles)
const { guide } = words

/** Which files work and where to get them. */
export function ImportGuide() {
  return (
    <Section title={guide.title} hint={guide.rules}>
      <Stack>
        <HeadingScope level={3}>
          {guide.kinds.map(({ title, text, columns }) => (
            <Stack key={title} gap="tight">
              <Heading>{title}</Heading>
              <p>{text}</p>
              {columns.length > 0 && <ColumnNames names={columns} />}
            </Stack>
          ))}
        </HeadingScope>
      </Stack>
    </Section>
  )
}

/** The header line that a file needs, name by name. */
function ColumnNames({ names }: { names: readonly string[] }) {
  return (
    <p className={cx('columns')}>
      {guide.columns}
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </p>
  )
}
