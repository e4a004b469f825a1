import { useState } from 'react'
import { Combobox } from '../ui/Combobox.tsx'
import { FieldGrid } from '../ui/Layout.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Card } from '../ui/Section.tsx'
import { TagPicker } from '../ui/TagPicker.tsx'
import { type YesNoAnswer, YesNoField } from '../ui/YesNoField.tsx'

const KNOWN = ['sauna', 'long run', 'late meal', 'cold plunge', 'guests', 'overtime']

/** Controls that stand on the headless library, and the three-way answer. */
export function PickerSamples() {
  const [tags, setTags] = useState<readonly string[]>(['sauna', 'late meal'])
  const [none, setNone] = useState<readonly string[]>([])
  const [activity, setActivity] = useState<string | null>(null)
  return (
    <Card
      title="Pickers"
      actions={
        <Menu
          label="More for this day"
          actions={[
            { label: 'Versions', icon: 'clock', note: 'Ctrl H', onSelect: () => undefined },
            { label: 'Copy', icon: 'copy', onSelect: () => undefined },
            { label: 'Print', onSelect: () => undefined, disabled: true },
            { label: 'Move to the bin', icon: 'trash', tone: 'danger', onSelect: () => undefined },
          ]}
        />
      }
    >
      <FieldGrid columns="wide">
        <TagPicker label="Tags" value={tags} onChange={setTags} known={KNOWN} hint="Enter keeps one." />
        <TagPicker label="Tags, empty" value={none} onChange={setNone} known={KNOWN} placeholder="sauna" />
        <TagPicker
          label="Tags, with an error"
          value={['overtime']}
          onChange={() => undefined}
          known={KNOWN}
          error="At most one tag here."
        />
        <TagPicker label="Tags, off" value={['guests']} onChange={() => undefined} known={KNOWN} disabled />
        <Combobox label="Activity" value={activity} onChange={setActivity} suggestions={KNOWN} />
        <Combobox
          label="Activity, off"
          value="long run"
          onChange={() => undefined}
          suggestions={KNOWN}
          disabled
        />
      </FieldGrid>
      <Answers />
    </Card>
  )
}

function Answers() {
  const [given, setGiven] = useState<YesNoAnswer | null>('notApplicable')
  const [open, setOpen] = useState<YesNoAnswer | null>(null)
  return (
    <FieldGrid columns="wide">
      <YesNoField label="Alcohol in the last hours?" value={given} onChange={setGiven} />
      <YesNoField label="Did the heart race?" value={open} onChange={setOpen} alwaysApplies />
      <YesNoField
        label="Screens after ten?"
        value={null}
        onChange={() => undefined}
        error="This answer could not be saved."
        hint="Leave it open if you do not know."
      />
    </FieldGrid>
  )
}
