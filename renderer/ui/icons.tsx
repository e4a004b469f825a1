/**
 * The icon set: 24-unit outlines, drawn with the current text colour. Icons never carry meaning alone; the
 * text beside them, or the label of the button around them, does.
 */
const PATHS = {
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  arrowUp: 'M12 19V5m-6 6 6-6 6 6',
  arrowDown: 'M12 5v14m-6-6 6 6 6-6',
  bed: 'M3 18V6m0 9h18v3m0-3v-2a3 3 0 0 0-3-3h-7v5M7 12.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  book: 'M12 7c-1.8-1.4-4-2-7-2v12.5c3 0 5.2.6 7 2 1.8-1.4 4-2 7-2V5c-3 0-5.2.6-7 2Zm0 0v12.5',
  breath: 'M3 9h10.5a2.75 2.75 0 1 0-2.6-3.6M3 13h15a2.75 2.75 0 1 1-2.6 3.6M3 17h7.5a2 2 0 1 1-1.8 2.8',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5V7m6-3.5V7',
  caution: 'M12 4 2.9 19.5h18.2zM12 10v4.5m0 2.6v.2',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevronDown: 'm6 9.5 6 6 6-6',
  chevronLeft: 'm14.5 6-6 6 6 6',
  chevronRight: 'm9.5 6 6 6-6 6',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5.3l3.3 2',
  close: 'm6 6 12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM5.5 15H4V4h11v1.5',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  dumbbell: 'M3.5 10v4m3-6.5v9m11-9v9m3-6.5v4M6.5 12h11',
  edit: 'm4.5 19.5.9-4L16 4.9l3.1 3.1L8.5 18.6zM13.5 7.4l3.1 3.1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  eyeOff:
    'M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.4M6.2 7.5A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5a9.4 9.4 0 0 0 4.4-1.1M9.9 9.9a3 3 0 0 0 4.2 4.2M4 4l16 16',
  flag: 'M5.5 21V4.5c4.5-2 8.5 2 13 0v9c-4.5 2-8.5-2-13 0',
  flask: 'M9 3.5h6M10 3.5v6L4.8 18a1.7 1.7 0 0 0 1.5 2.5h11.4a1.7 1.7 0 0 0 1.5-2.5L14 9.5v-6M7.5 14.5h9',
  folder: 'M3.5 19V5.5h6l2 2.5h9v11z',
  help: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.5 9.7a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9m0 2.8v.2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5m0-8.8v.2',
  insight: 'M4 4v16h16M8 15.5v.2m3.5-4.2v.2m1.5 3.3v.2m3-7.7v.2m2.5-3.7v.2',
  keyboard: 'M3 6.5h18v11H3zM7 10v.2m3.3-.2v.2m3.4-.2v.2m3.3-.2v.2M8 14h8',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 14-11 14-2 0-3.2-.7-4-2m0 2c1.5-4 4-6.5 8-8.5',
  lock: 'M6 10.5h12v9.5H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3',
  minus: 'M5 12h14',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  more: 'M5.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Zm6.5 0a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Zm6.5 0a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  pill: 'm10.2 19.3 9.1-9.1a3.9 3.9 0 0 0-5.5-5.5l-9.1 9.1a3.9 3.9 0 0 0 5.5 5.5ZM9.2 9.3l5.5 5.5',
  plus: 'M12 5v14m-7-7h14',
  print: 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7z',
  problem: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5m0 2.8v.2',
  refresh: 'M19.5 12a7.5 7.5 0 0 1-13.3 4.8M4.5 12a7.5 7.5 0 0 1 13.3-4.8M18.5 3.5v4h-4m-9 13v-4h4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20',
  settings:
    'M4 7.5h9m4.5 0H20M4 16.5h2.5m4.5 0h9M15.2 9.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Zm-6.5 9a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6zm-3 8.3 2.2 2.2L15.3 10',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-12.5v1.5m0 14v1.5M3.5 12H5m14 0h1.5M6 6l1 1m10 10 1 1M6 18l1-1M17 7l1-1',
  trash: 'M4.5 6.5h15M9.5 6.5v-2.5h5v2.5M6.5 6.5l.8 13.5h9.4l.8-13.5M10.2 10v6.5m3.6-6.5v6.5',
  trends: 'M3.5 17.5 9 11l4 3.5 7.5-8.5m-5 0h5v5',
  undo: 'M8.5 5 4 9.5 8.5 14M4.5 9.5H15a5 5 0 0 1 0 10h-4',
  unlock: 'M6 10.5h12v9.5H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 6.8-1.2',
  upload: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M5 19.5h14',
  week: 'M4 5v14m4-10v10m4-7v7m4-11v11m4-8v8',
} as const

export type IconName = keyof typeof PATHS

export const ICON_NAMES = Object.keys(PATHS).filter((name): name is IconName => name in PATHS)

/** @param size edge in CSS pixels at text size 100 %; grows with the text */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
