import { Heading, HeadingScope } from '../ui/Heading.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { words } from './words.ts'

const { guide } = words

/** Which files work and where to get them. */
export function ImportGuide() {
  return (
    <Section title={guide.title} hint={guide.rules}>
      <Stack>
        <HeadingScope level={3}>
          {guide.kinds.map(({ title, text }) => (
            <Stack key={title} gap="tight">
              <Heading>{title}</Heading>
              <p>{text}</p>
            </Stack>
          ))}
        </HeadingScope>
      </Stack>
    </Section>
  )
}
