import type Database from 'better-sqlite3'

/**
 * How a journal of each schema version is filled, in the SQL of its own time, so that the migration after it is
 * tried on a journal that holds something. Frozen with its migration: a filling is never edited, only added.
 * The first fills what migration 1 leads to, and so on.
 */
export const FILLINGS: readonly ((db: Database.Database) => void)[] = [
  (db) =>
    db.exec(`
      INSERT INTO meta (id, journal_id, created_at, seq, recovery_key_settled_at)
        VALUES (1, '0b9f7a52-3c1e-4f7e-9a59-6d6a5f0c2b11', 1790000000000, 3, 1790000001000);
      INSERT INTO setting VALUES ('sleepNeedMin', '500', 1790000002000), ('autoLockMin', 'null', 1790000002000);
      INSERT INTO day VALUES
        ('2026-11-22', 1, 1790000003000, 1790000003000, 'Europe/Berlin', 'a', 1, 0, 0, 0, 0, '{}'),
        ('2026-11-23', 4, 1790000004000, 1790000005000, 'Europe/Berlin', 'b', 0, 1, 1, 1, 1, '{"sleep.timeIntoBed":"25:10"}');
      INSERT INTO sleep_night VALUES
        ('2026-11-22', '22:30', '22:45', 15, 2, 20, '06:30', 10, '06:45', 'typed'),
        ('2026-11-23', NULL, '23:05', 0, NULL, NULL, '05:50', NULL, '06:10', 'imported');
      INSERT INTO nap VALUES ('2026-11-23', 0, 'nap-1', '14:00', 20), ('2026-11-23', 1, 'nap-2', NULL, NULL);
      INSERT INTO training_session VALUES
        ('2026-11-23', 0, 'session-1', 'Strength', '18:00', 60, 7.5, 'typed'),
        ('2026-11-23', 1, 'session-2', NULL, NULL, 30, NULL, 'imported');
      INSERT INTO stress_practice VALUES ('2026-11-23', 0, 'practice-1', 'box-breathing', 10, 6, 3);
      INSERT INTO check_in VALUES ('2026-11-23', 3, 2, 4, 5, -1, 6, 7, 4, 52, 61.5);
      INSERT INTO reflection VALUES ('2026-11-23', 'Ein ruhiger Abend. 静かな夕べ');
      INSERT INTO day_version VALUES ('2026-11-23', 3, 1790000004500, 'Europe/Berlin', '{"reflection":{"text":"before"}}');
      INSERT INTO import_batch VALUES (1, 1790000006000, NULL), (2, 1790000007000, 1790000008000);
      INSERT INTO import_record VALUES ('sleep:2026-11-23', 1, '2026-11-23');
      INSERT INTO import_change VALUES (1, '2026-11-23', 1, 2);
      INSERT INTO search (rowid, text, day) VALUES (20780, 'Ein ruhiger Abend. 静かな夕べ', '2026-11-23');
    `),
  (db) =>
    db.exec(`
      INSERT INTO meta (id, journal_id, created_at, seq, recovery_key_settled_at)
        VALUES (1, '0b9f7a52-3c1e-4f7e-9a59-6d6a5f0c2b11', 1790000000000, 3, 1790000001000);
      INSERT INTO setting VALUES ('sleepNeedMin', '500', 1790000002000), ('autoLockMin', 'null', 1790000002000);
      INSERT INTO day (day, revision, created_at, saved_at, zone, sitting, rest_day, ill, travel, alcohol, heat,
          as_typed_json, blanks_json, entered_at_json) VALUES
        ('2026-11-22', 1, 1790000003000, 1790000003000, 'Europe/Berlin', 'a', 1, 0, 0, 0, 0, '{}', '{"checkIn.libido":"skipped","practices":"not-asked"}', '{"sleep":1790000003000,"training":null}'),
        ('2026-11-23', 4, 1790000004000, 1790000005000, 'Europe/Berlin', 'b', 0, 1, 1, 1, 1, '{"sleep.timeIntoBed":"25:10"}', '{}', '{"sleep":null}');
      INSERT INTO sleep_night VALUES
        ('2026-11-22', '22:30', '22:45', 15, 2, 20, '06:30', 10, '06:45', 'typed'),
        ('2026-11-23', NULL, '23:05', 0, NULL, NULL, '05:50', NULL, '06:10', 'imported');
      INSERT INTO nap VALUES ('2026-11-23', 0, 'nap-1', '14:00', 20), ('2026-11-23', 1, 'nap-2', NULL, NULL);
      INSERT INTO training_session VALUES
        ('2026-11-23', 0, 'session-1', 'Strength', '18:00', 60, 7.5, 'typed'),
        ('2026-11-23', 1, 'session-2', NULL, NULL, 30, NULL, 'imported');
      INSERT INTO stress_practice VALUES ('2026-11-23', 0, 'practice-1', 'box-breathing', 10, 6, 3);
      INSERT INTO check_in VALUES ('2026-11-23', 3, 2, 4, 5, -1, 6, 7, 4, 52, 61.5);
      INSERT INTO reflection VALUES
        ('2026-11-23', 0, 'first', 'Ein ruhiger Abend. 静かな夕べ', '["Wald","quiet"]', 'small-good'),
        ('2026-11-23', 1, 'second', '', '["leer"]', NULL);
      INSERT INTO day_version VALUES ('2026-11-23', 3, 1790000004500, 'Europe/Berlin', '{"reflection":{"text":"before"}}');
      INSERT INTO import_batch VALUES (1, 1790000006000, NULL), (2, 1790000007000, 1790000008000);
      INSERT INTO import_record VALUES ('sleep:2026-11-23', 1, '2026-11-23');
      INSERT INTO import_change VALUES (1, '2026-11-23', 1, 2);
      INSERT INTO search (rowid, text, day) VALUES (20780, 'Ein ruhiger Abend. 静かな夕べ', '2026-11-23');
      INSERT INTO tracker VALUES
        ('t-1', 'Knee', 'scale', NULL, 0, 10, NULL, NULL, 'fine', 'sore', 0, 1790000002500, NULL),
        ('t-2', 'Zinc', 'number', 'mg', 0, NULL, 5, NULL, NULL, NULL, 1, 1790000002500, NULL),
        ('t-3', 'Meal', 'choice', NULL, NULL, NULL, NULL, '[{"id":"a","label":"at home","retired":false},{"id":"b","label":"out","retired":true}]', NULL, NULL, 2, 1790000002500, 1790000009000),
        ('t-4', 'Outside', 'yes-no', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, 1790000002500, NULL),
        ('t-5', 'Dream', 'text', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4, 1790000002500, NULL);
      INSERT INTO tracker_value VALUES
        ('2026-11-23', 't-1', 0, NULL, NULL), ('2026-11-23', 't-4', NULL, 0, NULL),
        ('2026-11-23', 't-5', NULL, NULL, 'A boat on a still lake');
      INSERT INTO picture VALUES ('p-1', '2026-11-23', 'image/png', 1, 1, x'89504e470d0a1a0a', 1790000005000);
      INSERT INTO bin (id, kind, key, revision, deleted_at, payload_json)
        VALUES (1, 'day', '2026-11-20', 2, 1790000008000, '{"versions":[]}');
      INSERT INTO gap_left VALUES ('2026-11-21', 1790000008500);
    `),
]
