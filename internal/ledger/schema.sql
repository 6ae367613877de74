-- Keys begin with the day of publication, so that a day's entries lie together and adding touches few pages:
--   document  day << 34 | number within the day << 12
--   report, statement, thread: its document's key + its number in the document, from 1
-- "day" and "until" are days since 1970-01-01, half-open; of the act if the text dates it, else of publication.
-- What is never searched lies in documents.layers: zstd over the JSON of what was read from the text.

CREATE TABLE documents (
	key INTEGER PRIMARY KEY,
	id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
	name TEXT NOT NULL,
	url TEXT NOT NULL,
	outlet TEXT NOT NULL,
	title TEXT NOT NULL,
	byline TEXT NOT NULL,
	dateline TEXT NOT NULL,
	published TEXT NOT NULL, -- RFC 3339 with the zone of the page; empty if unknown
	lang TEXT NOT NULL,
	recorded TEXT NOT NULL, -- RFC 3339, when the ledger learnt of it; empty if the writer did not say
	text BLOB NOT NULL, -- zstd
	layers BLOB NOT NULL -- zstd
) STRICT;

CREATE TABLE reports (
	key INTEGER PRIMARY KEY,
	day INTEGER, -- null: neither the act nor the document is dated
	until INTEGER,
	type TEXT NOT NULL,
	mode TEXT NOT NULL,
	cameo TEXT NOT NULL,
	modality TEXT NOT NULL,
	score REAL NOT NULL
) STRICT;
CREATE INDEX reports_by_day ON reports (day);

CREATE TABLE participants (
	actor TEXT NOT NULL, -- 'CHN/xi-jinping' where a person or office is named, else 'CHN'
	report INTEGER NOT NULL,
	side INTEGER NOT NULL, -- 0 acts, 1 is acted upon
	PRIMARY KEY (actor, report, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
	key INTEGER PRIMARY KEY,
	speaker TEXT NOT NULL,
	exact INTEGER NOT NULL
) STRICT;

CREATE TABLE threads (
	key INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	subkind TEXT NOT NULL,
	status TEXT NOT NULL,
	day INTEGER,
	until INTEGER
) STRICT;

-- The sentences that reports rest on; rowid is the report's key. The words themselves are in documents.text.
CREATE VIRTUAL TABLE words USING fts5(sentence, content='', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER documents_update BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER documents_delete BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER documents_replace BEFORE INSERT ON documents
	WHEN EXISTS (SELECT 1 FROM documents WHERE key = NEW.key OR id = NEW.id)
	BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER reports_update BEFORE UPDATE ON reports BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER reports_delete BEFORE DELETE ON reports BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER reports_replace BEFORE INSERT ON reports
	WHEN EXISTS (SELECT 1 FROM reports WHERE key = NEW.key)
	BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER participants_update BEFORE UPDATE ON participants BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER participants_delete BEFORE DELETE ON participants BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER statements_update BEFORE UPDATE ON statements BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER statements_delete BEFORE DELETE ON statements BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER statements_replace BEFORE INSERT ON statements
	WHEN EXISTS (SELECT 1 FROM statements WHERE key = NEW.key)
	BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER threads_update BEFORE UPDATE ON threads BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER threads_delete BEFORE DELETE ON threads BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER threads_replace BEFORE INSERT ON threads
	WHEN EXISTS (SELECT 1 FROM threads WHERE key = NEW.key)
	BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
