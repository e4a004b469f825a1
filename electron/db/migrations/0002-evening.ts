/**
 * The evening grows: several reflections a day with tags, trackers of the person's own, why a place is empty, when
 * each section was entered, pictures, a bin, and days that are to stay blank. Bounds repeat those of shared/.
 *
 * Kept versions stay as they were written; whoever reads one knows the older shape too.
 *
 * Frozen: a released migration is never edited.
 */
export const sql = `
CREATE TABLE reflection_of_day (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 11),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 0 AND 200000),
  tags_json TEXT NOT NULL CHECK (json_valid(tags_json)),
  prompt_id TEXT CHECK (length(prompt_id) BETWEEN 1 AND 64),
  PRIMARY KEY (day, position)
) STRICT;

INSERT INTO reflection_of_day (day, position, id, text, tags_json)
  SELECT day, 0, 'first', text, '[]' FROM reflection ORDER BY day;
DROP TABLE reflection;
ALTER TABLE reflection_of_day RENAME TO reflection;

ALTER TABLE day ADD COLUMN blanks_json TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(blanks_json));
ALTER TABLE day ADD COLUMN entered_at_json TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(entered_at_json));

UPDATE day SET entered_at_json = (
  SELECT coalesce(json_group_object(section, NULL), '{}') FROM (
    SELECT 'sleep' AS section WHERE EXISTS (SELECT 1 FROM sleep_night WHERE sleep_night.day = day.day)
    UNION ALL SELECT 'training' WHERE day.rest_day = 1
      OR EXISTS (SELECT 1 FROM training_session WHERE training_session.day = day.day)
    UNION ALL SELECT 'practices' WHERE EXISTS
      (SELECT 1 FROM stress_practice WHERE stress_practice.day = day.day)
    UNION ALL SELECT 'checkIn' WHERE EXISTS (SELECT 1 FROM check_in WHERE check_in.day = day.day)
    UNION ALL SELECT 'reflection' WHERE EXISTS (SELECT 1 FROM reflection WHERE reflection.day = day.day
      AND trim(text, char(9, 10, 11, 12, 13, 32, 160, 8232, 8233, 65279)) <> '')
  )
);

CREATE TABLE tracker (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'number', 'choice', 'yes-no', 'text')),
  unit TEXT CHECK (length(unit) BETWEEN 1 AND 20),
  min REAL,
  max REAL,
  step REAL CHECK (step > 0),
  choices_json TEXT CHECK (json_valid(choices_json)),
  low_word TEXT CHECK (length(low_word) BETWEEN 1 AND 40),
  high_word TEXT CHECK (length(high_word) BETWEEN 1 AND 40),
  position INTEGER NOT NULL CHECK (position >= 0),
  created_at INTEGER NOT NULL,
  archived_at INTEGER,
  CHECK (min < max)
) STRICT, WITHOUT ROWID;

CREATE TABLE tracker_value (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  tracker TEXT NOT NULL CHECK (length(tracker) BETWEEN 1 AND 64),
  number REAL CHECK (number BETWEEN -1e9 AND 1e9),
  yes INTEGER CHECK (yes IN (0, 1)),
  text TEXT CHECK (length(text) BETWEEN 1 AND 2000),
  PRIMARY KEY (day, tracker),
  CHECK ((number IS NOT NULL) + (yes IS NOT NULL) + (text IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX tracker_value_tracker ON tracker_value (tracker);

CREATE TABLE picture (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  day TEXT NOT NULL,
  mime TEXT NOT NULL CHECK (mime IN ('image/webp', 'image/jpeg', 'image/png')),
  width_px INTEGER NOT NULL CHECK (width_px BETWEEN 1 AND 8192),
  height_px INTEGER NOT NULL CHECK (height_px BETWEEN 1 AND 8192),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 2097152),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE bin (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('day')),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  deleted_at INTEGER NOT NULL,
  payload_json TEXT NOT NULL CHECK (json_valid(payload_json))
) STRICT;

CREATE INDEX bin_key ON bin (key);

CREATE TABLE gap_left (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  left_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`
