import { useState } from 'react'
import { type ClockTime, clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { Button } from '../ui/Button.tsx'
import { ClockTimeField } from '../ui/ClockTimeField.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Cluster, FieldGrid } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { Card } from '../ui/Section.tsx'
import { Select } from '../ui/Select.tsx'
import { StrengthMeter } from '../ui/StrengthMeter.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'

const KINDS = [
  { value: 'resonance', label: 'Resonance breathing' },
  { value: 'walk', label: 'Walk outdoors' },
] as const

const WRITTEN =
  'Slept badly, trained lightly, and the evening was quiet all the same. The walk by the water helped more than I thought it would.\n\nTomorrow: bed before eleven.'

export function FieldSamples() {
  return (
    <>
      <Card title="Last night" hint="Times as you remember them. No need to watch the clock.">
        <TimeSamples />
      </Card>
      <Card title="Text">
        <TextSamples />
      </Card>
      <Card title="Buttons">
        <Cluster>
          <Button tone="primary">Save this page</Button>
          <Button tone="primary" busy>
            Make a backup
          </Button>
          <Button icon="plus">Add a session</Button>
          <Button disabled>Not now</Button>
          <Button tone="plain">It was a rest day</Button>
          <Button tone="danger" icon="trash">
            Move to the bin
          </Button>
        </Cluster>
        <Cluster>
          <Button size="small" tone="primary">
            Small
          </Button>
          <Button size="small" icon="undo">
            Undo
          </Button>
          <IconButton icon="undo" label="Undo" onClick={() => undefined} />
          <IconButton icon="flag" label="Marked" pressed onClick={() => undefined} />
          <IconButton icon="trash" label="Bin" disabled onClick={() => undefined} />
        </Cluster>
      </Card>
    </>
  )
}

function TimeSamples() {
  const [bed, setBed] = useState<ClockTime | null>(null)
  const [up, setUp] = useState<ClockTime | null>(clockTimeAt(420))
  const [odd, setOdd] = useState<string | null>('half past ten-ish')
  const [latency, setLatency] = useState<number | null>(15)
  const [long, setLong] = useState<number | null>(95)
  const [heart, setHeart] = useState<number | null>(54)
  const [hrv, setHrv] = useState<number | null>(null)
  return (
    <FieldGrid>
      <ClockTimeField label="Into bed" ghost={clockTimeAt(1360)} value={bed} onChange={setBed} />
      <ClockTimeField
        label="Tried to sleep"
        value={null}
        onChange={() => undefined}
        typed={odd}
        onTyped={setOdd}
      />
      <ClockTimeField label="Out of bed" hint="The last time, for good." value={up} onChange={setUp} />
      <MinutesField label="Minutes to fall asleep" value={latency} onChange={setLatency} />
      <MinutesField label="Awake in the night" value={long} onChange={setLong} hint="All times together." />
      <NumberField
        label="Resting heart rate"
        unit="bpm"
        min={25}
        max={220}
        value={heart}
        onChange={setHeart}
      />
      <NumberField label="HRV (RMSSD)" unit="ms" min={1} max={300} step={0.1} value={hrv} onChange={setHrv} />
      <NumberField label="Switched off" unit="bpm" value={null} onChange={setHrv} disabled />
    </FieldGrid>
  )
}

function TextSamples() {
  const [text, setText] = useState<string | null>(WRITTEN)
  const [note, setNote] = useState<string | null>(null)
  const [pass, setPass] = useState<string | null>('four quiet boats at dusk')
  const [kind, setKind] = useState<'resonance' | 'walk' | null>(null)
  return (
    <>
      <TextArea
        label="What made today lighter?"
        face="reading"
        value={text}
        onChange={setText}
        placeholder="Whatever comes to mind"
      />
      <FieldGrid columns="wide">
        <TextField
          label="Comment on the night"
          value={note}
          onChange={setNote}
          placeholder="Street noise, late meal"
        />
        <TextField
          label="Name"
          value="x"
          onChange={() => undefined}
          error="This name is already taken. Choose another."
        />
        <Select label="Practice" options={KINDS} value={kind} onChange={setKind} />
        <TextField label="Switched off" value="Not in use" onChange={() => undefined} disabled />
        <PassphraseField label="Passphrase" hint="Four words or more." value={pass} onChange={setPass} />
        <PassphraseField
          label="Passphrase"
          value={pass}
          onChange={setPass}
          error="That is not the passphrase of this journal."
        />
        <StrengthMeter score={1} hint="A few more words would make it much harder to guess." />
        <StrengthMeter score={4} hint="Years of guessing, even with many machines." />
      </FieldGrid>
    </>
  )
}
