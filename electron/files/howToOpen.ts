import { GERMAN_HOW_TO_OPEN } from './howToOpen.de.ts'

/** Computes the database key from the recovery key with nothing but Python's own library. */
const KEY_SCRIPT = `import hashlib, hmac
text = input("Recovery key: ").upper().replace("O", "0").replace("I", "1").replace("L", "1")
signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
number = 0
for sign in [s for s in text if s in signs][:52]:
    number = number * 32 + signs.index(sign)
root = (number >> 4).to_bytes(32, "big")
extracted = hmac.new(bytes(32), root, hashlib.sha256).digest()
print(hmac.new(extracted, b"db/v1" + bytes([1]), hashlib.sha256).hexdigest())`

/**
 * The text in every backup that says how to read it should this app be gone. It is part of the promise that the
 * journal belongs to its writer, so it is tested by following it.
 */
export const HOW_TO_OPEN = `HOW TO OPEN THIS BACKUP   (auf Deutsch: weiter unten)

This is a backup of an Evenkeel journal. It holds

  journal.db       the journal: an SQLite database encrypted by SQLCipher 4
  key.json         the key of the journal, locked with the passphrase of that time
  manifest.json    size, date and SHA-256 of the journal, to check that it is whole

With Evenkeel: choose "Restore from a backup", then this file. Nothing is replaced before
you have seen what is in it, and a restore can be undone.


WITHOUT EVENKEEL, WITH THE RECOVERY KEY

1. Unpack this archive. "sha256sum journal.db" must print the sha256 of manifest.json.

2. Save the lines between the dashes as key.py and run "python3 key.py". It asks for the
   recovery key and prints 64 signs, the database key.

--------
${KEY_SCRIPT}
--------

3. Open journal.db with any tool that reads SQLCipher 4, such as its command line shell or
   DB Browser for SQLite (choose "raw key" and put 0x before the 64 signs). In the shell:

     PRAGMA key = "x'the 64 signs'";
     SELECT day, text FROM reflection;


WITHOUT EVENKEEL, WITH THE PASSPHRASE

With Node 20 or newer: the folder resources/open-a-backup of Evenkeel's source code opens
this archive as it is, with the passphrase or the recovery key. See the README there.

For somebody who programs: in key.json, a slot states how its key is made: Argon2id of the
passphrase (UTF-8, Unicode form NFKC) with m KiB, t passes, p lanes and the salt, 32 bytes.
This key opens ct with AES-256-GCM; iv and tag are beside it; the additional data are the
JSON of format, version, journalId, cipher and slot (its id, type and kdf), without white
space and with the names of each object in alphabetical order. What comes out are the 32
bytes that the script above calls root.

Whoever has the recovery key, or the passphrase and this file, can read the whole journal.
Without either of them nobody can.


${GERMAN_HOW_TO_OPEN}`
