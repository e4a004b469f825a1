/** What the command palette and the keyboard map say. */
export const words = {
  title: 'What would you like to do?',
  label: 'A page, an action, or a day',
  placeholder: 'yesterday, last friday, 24.12., back up …',
  results: 'Results',
  groups: {
    days: 'Day',
    recent: 'Used just now',
    found: 'Found',
  },
  openDay: (day: string) => `Open ${day}`,
  future: (day: string) => `${day} has not come yet. Choose today or a day before.`,
  nothing: 'Nothing by that name. Try another word, or a day such as “last friday” or “24.12.”.',
  count: (results: number) => (results === 1 ? '1 result' : `${results} results`),
  today: 'Today',

  keysTitle: 'Keys',
  keysLede: 'Everything can be done without a mouse. These keys help.',
  print: 'Print',
  close: 'Close',
  keysColumn: 'Keys',
  doesColumn: 'What they do',
} as const
