import { AnnouncerProvider } from '../ui/Announcer.tsx'
import { HeadingScope } from '../ui/Heading.tsx'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ChartSamples } from './ChartSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import { FurnitureSamples } from './FurnitureSamples.tsx'
import { MessageSamples } from './MessageSamples.tsx'
import { PickerSamples } from './PickerSamples.tsx'
import { ScaleSamples } from './ScaleSamples.tsx'

/** Everything there is, on one page. */
export function Gallery() {
  return (
    <AnnouncerProvider>
      <main>
        <Page width="wide">
          <PageHeader
            eyebrow={document.documentElement.dataset['theme']}
            title="Tonight"
            lede="Two minutes are enough. Everything may stay empty."
          />
          <HeadingScope level={2}>
            <FieldSamples />
            <PickerSamples />
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
