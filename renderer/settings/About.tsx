import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { versionFrom } from './versionFrom.ts'
import { words } from './words.ts'

export function WhereDataLives({ onOpenPrivacy }: { onOpenPrivacy: () => void }) {
  return (
    <Section title={words.data.title}>
      <Stack>
        {words.data.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Cluster>
          <Button icon="shield" onClick={onOpenPrivacy}>
            {words.data.privacy}
          </Button>
        </Cluster>
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
