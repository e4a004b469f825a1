/**
 * Every channel by name, apart from the contract, so that the preload bridge carries no schema library. A test
 * holds this list and the contract to each other.
 */
export const CHANNELS = [
  'session.status',
  'session.create',
  'session.confirmRecoveryKey',
  'session.revealRecoveryKey',
  'session.acceptMissingSaves',
  'session.unlock',
  'session.unlockWithDevice',
  'session.deviceUnlock',
  'session.setDeviceUnlock',
  'session.openSoundPart',
  'session.keepSoundPart',
  'session.acceptFoundJournal',
  'session.recover',
  'session.changePassphrase',
  'session.copyRecoveryKey',
  'session.renewKeys',
  'session.lock',
  'session.openSample',
  'session.flushed',
  'preferences.read',
  'preferences.save',
  'settings.read',
  'settings.save',
  'day.today',
  'day.read',
  'day.save',
  'day.offers',
  'day.versions',
  'day.version',
  'day.guidance',
  'history.read',
  'history.year',
  'history.gaps',
  'history.leaveGaps',
  'history.onThisDay',
  'day.delete',
  'bin.list',
  'bin.restore',
  'bin.empty',
  'tracker.list',
  'tracker.save',
  'tracker.order',
  'tracker.archive',
  'tracker.unarchive',
  'picture.add',
  'picture.read',
  'week.read',
  'import.choose',
  'import.preview',
  'import.run',
  'import.undo',
  'backup.list',
  'backup.make',
  'backup.saveCopy',
  'backup.showFolder',
  'backup.choose',
  'backup.inspect',
  'backup.restore',
  'backup.undoRestore',
  'backup.listOldKeys',
  'backup.removeOldKeys',
  'privacy.read',
  'practice.hold',
  'around.read',
  'around.startAtLogin',
  'around.takeWish',
  'spelling.check',
] as const

export type Channel = (typeof CHANNELS)[number]

/** What the main process may tell the page unasked. */
export const EVENTS = ['session.changed', 'session.flush', 'around.wished', 'progress'] as const

export type EventName = (typeof EVENTS)[number]

/** The most that one question about spelling carries: words, and letters of each; a longer one is not asked about. */
export const SPELLING_BOUNDS = { words: 500, letters: 60 } as const
