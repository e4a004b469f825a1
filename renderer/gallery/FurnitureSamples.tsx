import { useState } from 'react'
import { classNames } from '../ui/classNames.ts'
import { ICON_NAMES, Icon, type IconName } from '../ui/icons.tsx'
import { FieldGrid } from '../ui/Layout.tsx'
import { NavItem } from '../ui/NavItem.tsx'
import { Card, Section } from '../ui/Section.tsx'
import { Table } from '../ui/Table.tsx'
import styles from './FurnitureSamples.module.css'

const cx = classNames(styles)

const ROUTES: readonly { label: string; icon: IconName }[] = [
  { label: 'Tonight', icon: 'moon' },
  { label: 'History', icon: 'calendar' },
  { label: 'Week', icon: 'week' },
  { label: 'Trends', icon: 'trends' },
  { label: 'Insight', icon: 'insight' },
  { label: 'Recovery', icon: 'leaf' },
  { label: 'Practice', icon: 'breath' },
  { label: 'Library', icon: 'book' },
  { label: 'Backups', icon: 'shield' },
  { label: 'Settings', icon: 'settings' },
]

const NIGHTS = [
  { day: 'Mon 3', asleep: '6 h 50', efficiency: '88 %' },
  { day: 'Tue 4', asleep: '7 h 15', efficiency: '91 %' },
  { day: 'Wed 5', asleep: 'no entry', efficiency: 'no entry' },
]

export function FurnitureSamples() {
  const [current, setCurrent] = useState('Tonight')
  return (
    <FieldGrid columns="wide">
      <Card title="Navigation">
        <nav aria-label="Screens">
          <ul className={cx('list')}>
            {ROUTES.map(({ label, icon }) => (
              <li key={label}>
                <NavItem
                  label={label}
                  icon={icon}
                  current={label === current}
                  onSelect={() => setCurrent(label)}
                  note={label === 'Tonight' ? 'Ctrl 1' : undefined}
                />
              </li>
            ))}
          </ul>
        </nav>
      </Card>
      <Card title="Navigation, narrow">
        <nav aria-label="Screens, narrow">
          <ul className={cx('list')}>
            {ROUTES.map(({ label, icon }) => (
              <li key={label}>
                <NavItem
                  compact
                  label={label}
                  icon={icon}
                  current={label === current}
                  onSelect={() => setCurrent(label)}
                />
              </li>
            ))}
          </ul>
        </nav>
      </Card>
      <Card title="Table">
        <Table
          caption="Nights of the week"
          columns={[
            { label: 'Day', cell: (night) => night.day },
            { label: 'Asleep', numeric: true, cell: (night) => night.asleep },
            { label: 'Efficiency', unit: '%', numeric: true, cell: (night) => night.efficiency },
          ]}
          rows={NIGHTS}
          rowKey={(night) => night.day}
        />
        <Section title="Inside a card" hint="One level deeper.">
          <p className="reading">
            Sleep and <mark>training</mark> work on the same signals. Press <kbd>?</kbd> for{' '}
            <a href="#keys">all keys</a>.
          </p>
        </Section>
      </Card>
      <Card title="Icons">
        <div className={cx('icons')}>
          {ICON_NAMES.map((name) => (
            <span key={name} className={cx('icon')}>
              <Icon name={name} />
              {name}
            </span>
          ))}
        </div>
      </Card>
    </FieldGrid>
  )
}
