-- One row an article, actor, and quote or claim. Actors are one across articles if the
-- library gives them the same key: "Moscow" and "the Russian Federation" are.
CREATE TABLE IF NOT EXISTS articles (
	id    TEXT PRIMARY KEY,
	title TEXT NOT NULL,
	day   TEXT              -- 2026-03-04, or NULL
);
CREATE TABLE IF NOT EXISTS actors (
	id      INTEGER PRIMARY KEY,
	key     TEXT NOT NULL UNIQUE,
	name    TEXT NOT NULL,
	kind    TEXT NOT NULL,  -- person, organization, group, country, place
	country TEXT NOT NULL   -- NO, or ''
);
CREATE TABLE IF NOT EXISTS attributions (
	id         INTEGER PRIMARY KEY,
	article    TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
	kind       TEXT NOT NULL,  -- quote or claim
	attitude   TEXT NOT NULL,  -- of a claim: statement, belief, ...; of a quote: direct, mixed
	negated    INTEGER NOT NULL,
	hedged     INTEGER NOT NULL,
	source     TEXT NOT NULL,  -- as the article puts it, '' if it names none
	cue        TEXT NOT NULL,
	words      TEXT NOT NULL,
	first      INTEGER NOT NULL,  -- bytes of the article, half-open
	last       INTEGER NOT NULL,
	confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS speakers (
	attribution INTEGER NOT NULL REFERENCES attributions ON DELETE CASCADE,
	actor       INTEGER NOT NULL REFERENCES actors,
	PRIMARY KEY (attribution, actor)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS about (
	attribution INTEGER NOT NULL REFERENCES attributions ON DELETE CASCADE,
	actor       INTEGER NOT NULL REFERENCES actors,
	PRIMARY KEY (attribution, actor)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS attributions_of_article ON attributions (article);
CREATE INDEX IF NOT EXISTS speakers_by_actor ON speakers (actor);
CREATE INDEX IF NOT EXISTS about_by_actor ON about (actor);

-- The words of all attributions: "ferries" finds "ferry", "Muller" finds "Müller".
CREATE VIRTUAL TABLE IF NOT EXISTS fulltext USING fts5 (
	words, content = attributions, content_rowid = id,
	tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE TRIGGER IF NOT EXISTS attribution_added AFTER INSERT ON attributions BEGIN
	INSERT INTO fulltext (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER IF NOT EXISTS attribution_removed AFTER DELETE ON attributions BEGIN
	INSERT INTO fulltext (fulltext, rowid, words) VALUES ('delete', old.id, old.words);
END;

-- Who said what, one row for each speaker; actor is NULL where none is named.
CREATE VIEW IF NOT EXISTS said AS
	SELECT d.id, d.article, a.day, a.title, d.kind, d.attitude, d.negated, d.source, d.cue, d.words,
		d.confidence, s.actor, p.name, p.country, coalesce(p.name, d.source) AS speaker
	FROM attributions d JOIN articles a ON a.id = d.article
	LEFT JOIN speakers s ON s.attribution = d.id LEFT JOIN actors p ON p.id = s.actor;
