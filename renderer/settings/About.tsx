import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { versionFrom } from './versionFrom.ts'
import { words } from './words.ts'

export function WhereDataLives() {
  return (
    <Section title={words.data.title}>
      <Stack>
        {words.data.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Stack>
    </Section>
  )
}

export function About() {
  const version = versionFrom(navigator.userAgent)
  return (
    <Section title={words.about.title}>
      <Stack>
        <p>{version === null ? words.about.unversioned : words.about.version(version)}</p>
        <p>{words.about.licence}</p>
        <p>{words.about.limits}</p>
      </Stack>
    </Section>
  )
}
