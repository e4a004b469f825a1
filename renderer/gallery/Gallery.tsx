import { useState } from 'react'
import { AnnouncerProvider } from '../ui/Announcer.tsx'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { HeadingScope } from '../ui/Heading.tsx'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ChartSamples } from './ChartSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import { FurnitureSamples } from './FurnitureSamples.tsx'
import { MessageSamples } from './MessageSamples.tsx'
import { ScaleSamples } from './ScaleSamples.tsx'

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dusk', label: 'Dusk' },
] as const

/** Everything there is, on one page. */
export function Gallery() {
  const [theme, setTheme] = useState(document.documentElement.dataset['theme'] === 'dusk' ? 'dusk' : 'light')
  const choose = (next: string | null) => {
    const chosen = next === 'dusk' ? 'dusk' : 'light'
    document.documentElement.dataset['theme'] = chosen
    setTheme(chosen)
  }
  return (
    <AnnouncerProvider>
      <main>
        <Page width="wide">
          <PageHeader
            eyebrow="Thursday, 6 November 2025"
            title="Tonight"
            lede="Two minutes are enough. Everything may stay empty."
            actions={
              <ChoiceGroup label="Theme" options={THEMES} value={theme} clearable={false} onChange={choose} />
            }
          />
          <HeadingScope level={2}>
            <FieldSamples />
            <ScaleSamples />
            <ChartSamples />
            <MessageSamples />
            <FurnitureSamples />
          </HeadingScope>
        </Page>
      </main>
    </AnnouncerProvider>
  )
}
