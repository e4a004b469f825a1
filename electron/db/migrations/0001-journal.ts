/**
 * The first journal. Dates are text (YYYY-MM-DD), clock times text (HH:MM, local), moments integers (UTC
 * milliseconds), units stand in the column name. Bounds repeat those of shared/evening.
 *
 * Frozen: a released migration is never edited.
 */
export const sql = `
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_id TEXT NOT NULL CHECK (length(journal_id) = 36),
  created_at INTEGER NOT NULL,
  seq INTEGER NOT NULL DEFAULT 0,
  recovery_key_settled_at INTEGER
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 60),
  value_json TEXT NOT NULL CHECK (json_valid(value_json)),
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  sitting TEXT NOT NULL,
  rest_day INTEGER NOT NULL CHECK (rest_day IN (0, 1)),
  ill INTEGER NOT NULL CHECK (ill IN (0, 1)),
  travel INTEGER NOT NULL CHECK (travel IN (0, 1)),
  alcohol INTEGER NOT NULL CHECK (alcohol IN (0, 1)),
  heat INTEGER NOT NULL CHECK (heat IN (0, 1)),
  as_typed_json TEXT NOT NULL CHECK (json_valid(as_typed_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE sleep_night (
  day TEXT PRIMARY KEY REFERENCES day (day) ON DELETE CASCADE,
  time_into_bed TEXT CHECK (time_into_bed GLOB '[0-2][0-9]:[0-5][0-9]'),
  time_tried_to_sleep TEXT CHECK (time_tried_to_sleep GLOB '[0-2][0-9]:[0-5][0-9]'),
  sleep_onset_latency_min INTEGER CHECK (sleep_onset_latency_min BETWEEN 0 AND 720),
  awakenings_count INTEGER CHECK (awakenings_count BETWEEN 0 AND 60),
  wake_after_sleep_onset_min INTEGER CHECK (wake_after_sleep_onset_min BETWEEN 0 AND 960),
  final_awakening TEXT CHECK (final_awakening GLOB '[0-2][0-9]:[0-5][0-9]'),
  attempt_after_final_awakening_min INTEGER CHECK (attempt_after_final_awakening_min BETWEEN 0 AND 720),
  time_out_of_bed TEXT CHECK (time_out_of_bed GLOB '[0-2][0-9]:[0-5][0-9]'),
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'imported'))
) STRICT, WITHOUT ROWID;

CREATE TABLE nap (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  start_time TEXT CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  duration_min INTEGER CHECK (duration_min BETWEEN 1 AND 720),
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_session (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  activity TEXT CHECK (length(activity) BETWEEN 1 AND 60),
  start_time TEXT CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  duration_min INTEGER CHECK (duration_min BETWEEN 1 AND 1440),
  rpe_cr10 REAL CHECK (rpe_cr10 BETWEEN 0 AND 10),
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'imported')),
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stress_practice (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN ('resonance-breathing', 'box-breathing', 'cyclic-sighing', 'meditation',
    'body-scan', 'muscle-relaxation', 'yoga-or-stretching', 'walk-outdoors', 'other')),
  duration_min INTEGER CHECK (duration_min BETWEEN 1 AND 600),
  tension_before INTEGER CHECK (tension_before BETWEEN 0 AND 10),
  tension_after INTEGER CHECK (tension_after BETWEEN 0 AND 10),
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  day TEXT PRIMARY KEY REFERENCES day (day) ON DELETE CASCADE,
  fatigue_1_7 REAL CHECK (fatigue_1_7 BETWEEN 1 AND 7),
  soreness_1_7 REAL CHECK (soreness_1_7 BETWEEN 1 AND 7),
  stress_1_7 REAL CHECK (stress_1_7 BETWEEN 1 AND 7),
  sleep_quality_1_7 REAL CHECK (sleep_quality_1_7 BETWEEN 1 AND 7),
  mood_valence REAL CHECK (mood_valence BETWEEN -3 AND 3),
  energy_0_10 REAL CHECK (energy_0_10 BETWEEN 0 AND 10),
  motivation_0_10 REAL CHECK (motivation_0_10 BETWEEN 0 AND 10),
  libido_0_10 REAL CHECK (libido_0_10 BETWEEN 0 AND 10),
  resting_heart_rate_bpm REAL CHECK (resting_heart_rate_bpm BETWEEN 25 AND 220),
  hrv_rmssd_ms REAL CHECK (hrv_rmssd_ms BETWEEN 1 AND 300)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflection (
  day TEXT PRIMARY KEY REFERENCES day (day) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200000)
) STRICT;

CREATE TABLE day_version (
  day TEXT NOT NULL REFERENCES day (day) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  saved_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  evening_json TEXT NOT NULL CHECK (json_valid(evening_json)),
  PRIMARY KEY (day, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  imported_at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE import_record (
  source_key TEXT PRIMARY KEY CHECK (length(source_key) BETWEEN 1 AND 200),
  batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX import_record_batch ON import_record (batch);

CREATE TABLE import_change (
  batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  revision_before INTEGER NOT NULL CHECK (revision_before >= 0),
  revision_after INTEGER NOT NULL CHECK (revision_after >= 1),
  PRIMARY KEY (batch, day)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  text, day UNINDEXED, tokenize = 'unicode61 remove_diacritics 2'
);
`
