import type { Words } from './words.ts'

export const german: Words = {
  importTitle: 'Wähle die Dateien, die gelesen werden sollen',
  importFilter: 'Aufzeichnungen (JSON, CSV)',
  backupTitle: 'Wähle eine Sicherung',
  backupFilter: 'Evenkeel-Sicherungen',
  folderTitle: 'Wähle einen Ordner für die Kopie',
  folderButton: 'Kopie hier ablegen',
  unsavedTitle: 'Etwas ist noch nicht gespeichert',
  unsavedDetail:
    'Die letzten Worte ließen sich nicht auf die Festplatte schreiben. Wenn du jetzt beendest, sind sie verloren.',
  stay: 'Bleiben',
  quitAnyway: 'Trotzdem beenden',

  menus: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht' },
  roles: {
    quit: 'Beenden',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild',
  },
}
