/** What is read anew after a tracker changed. */
export const READ_WITH_TRACKERS = ['tracker.list', 'week.read', 'trends.read'] as const
