import { useState } from 'react'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { FieldGrid } from '../ui/Layout.tsx'
import { Scale } from '../ui/Scale.tsx'
import { type Pair, ScalePair } from '../ui/ScalePair.tsx'
import { Card } from '../ui/Section.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TagToggles } from '../ui/TagToggles.tsx'

const EXERTION = [
  'rest',
  'very easy',
  'easy',
  'moderate',
  'somewhat hard',
  'hard',
  'harder',
  'very hard',
] as const
const TAGS = [
  { value: 'ill', label: 'Ill' },
  { value: 'travel', label: 'Travel' },
  { value: 'alcohol', label: 'Alcohol' },
  { value: 'heat', label: 'Heat' },
] as const
const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

export function ScaleSamples() {
  return (
    <>
      <Card title="How today felt">
        <RatingSamples />
      </Card>
      <Card title="Choices">
        <ChoiceSamples />
      </Card>
    </>
  )
}

function RatingSamples() {
  const [fatigue, setFatigue] = useState<number | null>(null)
  const [energy, setEnergy] = useState<number | null>(6)
  const [mood, setMood] = useState<number | null>(-2)
  const [imported, setImported] = useState<number | null>(5.5)
  const [effort, setEffort] = useState<number | null>(4)
  const [tension, setTension] = useState<Pair>({ before: 7, after: 4 })
  const seven = { min: 1, max: 7, lowWord: 'very low', highWord: 'very high', aligned: true }
  const ten = { min: 0, max: 10, lowWord: 'none', highWord: 'as much as can be', aligned: true }
  return (
    <>
      <Scale {...seven} label="Fatigue" value={fatigue} onChange={setFatigue} />
      <Scale {...ten} label="Energy" value={energy} onChange={setEnergy} />
      <Scale
        label="Mood"
        min={-3}
        max={3}
        lowWord="very unpleasant"
        highWord="very pleasant"
        aligned
        value={mood}
        onChange={setMood}
      />
      <Scale {...seven} label="Stress (imported)" value={imported} onChange={setImported} />
      <Scale
        {...ten}
        label="Effort of the whole session"
        lowWord="rest"
        highWord="maximal"
        wordFor={(value) => EXERTION[value]}
        value={effort}
        onChange={setEffort}
        error={effort === 0 ? 'A session at rest? Then it may be a rest day.' : null}
      />
      <ScalePair
        label="Tension"
        min={0}
        max={10}
        lowWord="calm"
        highWord="very tense"
        value={tension}
        onChange={setTension}
      />
    </>
  )
}

function ChoiceSamples() {
  const [light, setLight] = useState<'yes' | 'no' | null>('yes')
  const [caffeine, setCaffeine] = useState<'yes' | 'no' | null>(null)
  const [tags, setTags] = useState<readonly ('ill' | 'travel' | 'alcohol' | 'heat')[]>(['travel'])
  const [box, setBox] = useState(true)
  const [on, setOn] = useState(false)
  return (
    <>
      <FieldGrid columns="wide">
        <ChoiceGroup
          label="Dim light in the last hours?"
          options={YES_NO}
          value={light}
          onChange={setLight}
        />
        <ChoiceGroup
          label="Caffeine after two?"
          options={YES_NO}
          value={caffeine}
          onChange={setCaffeine}
          hint="Leave it open if you do not know."
        />
      </FieldGrid>
      <TagToggles label="Anything special" options={TAGS} value={tags} onChange={setTags} />
      <FieldGrid columns="wide">
        <Checkbox label="I have printed the recovery key" value={box} onChange={setBox} />
        <Checkbox label="Include the lab values" value={!box} onChange={(next) => setBox(!next)} />
        <Switch label="Remind me at 21:30" hint="Only while the app runs." value={on} onChange={setOn} />
        <Switch label="Lock when idle" value={!on} onChange={(next) => setOn(!next)} />
        <Switch label="Switched off" value disabled onChange={setOn} />
      </FieldGrid>
    </>
  )
}
