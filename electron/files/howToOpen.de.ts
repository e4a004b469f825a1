/** The German half of the text in every backup. The script stands once, in the English half. */
export const GERMAN_HOW_TO_OPEN = `SO ÖFFNEST DU DIESE SICHERUNG

Das ist eine Sicherung eines Evenkeel-Journals. Sie enthält

  journal.db       das Journal: eine SQLite-Datenbank, verschlüsselt mit SQLCipher 4
  key.json         der Schlüssel des Journals, verschlossen mit der Passphrase von damals
  manifest.json    Größe, Datum und SHA-256 des Journals, um zu prüfen, dass es ganz ist

Mit Evenkeel: Wähle "Aus einer Sicherung wiederherstellen", dann diese Datei. Nichts wird
ersetzt, bevor du gesehen hast, was darin ist, und du kannst es rückgängig machen.


OHNE EVENKEEL, MIT DEM WIEDERHERSTELLUNGSSCHLÜSSEL

1. Entpacke dieses Archiv. "sha256sum journal.db" muss die sha256 aus manifest.json
   ausgeben.

2. Speichere die Zeilen zwischen den Strichen oben als key.py und starte "python3 key.py".
   Es fragt nach dem Wiederherstellungsschlüssel und gibt 64 Zeichen aus, den Schlüssel der
   Datenbank.

3. Öffne journal.db mit einem Werkzeug, das SQLCipher 4 liest, etwa seiner Kommandozeile
   oder DB Browser for SQLite (wähle "raw key" und setze 0x vor die 64 Zeichen). In der
   Kommandozeile:

     PRAGMA key = "x'die 64 Zeichen'";
     SELECT day, text FROM reflection;


OHNE EVENKEEL, MIT DER PASSPHRASE

Mit Node 20 oder neuer: Der Ordner resources/open-a-backup in Evenkeels Quellcode öffnet
dieses Archiv, wie es ist, mit der Passphrase oder dem Wiederherstellungsschlüssel. Wie das
geht, steht dort im README. Für Programmierende steht der Aufbau von key.json oben.

Wer den Wiederherstellungsschlüssel hat, oder die Passphrase und diese Datei, kann das ganze
Journal lesen. Ohne eines von beiden kann es niemand.
`
