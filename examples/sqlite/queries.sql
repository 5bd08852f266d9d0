-- said ACTOR: what an actor said, the newest first
SELECT day, kind, speaker, words, article FROM said
WHERE actor IN (SELECT id FROM actors WHERE instr(' '||lower(name)||' ', ' '||lower(:actor)||' '))
ORDER BY day DESC, id;

-- about ACTOR: what others said about an actor, the newest first
SELECT day, speaker, words, article FROM said
WHERE id IN (SELECT attribution FROM about JOIN actors p ON p.id = actor
	WHERE instr(' '||lower(p.name)||' ', ' '||lower(:actor)||' '))
AND NOT instr(' '||lower(speaker)||' ', ' '||lower(:actor)||' ')
ORDER BY day DESC, id;

-- search WORDS: who said something with these words, the best match first
SELECT day, speaker, snippet(fulltext, 0, '[', ']', '…', 12) AS words, article
FROM fulltext JOIN said ON said.id = fulltext.rowid
WHERE fulltext MATCH :words ORDER BY rank, day DESC, said.id;

-- on ACTOR WORDS: what an actor said with these words, the oldest first, so that a change of mind shows
SELECT day, kind, attitude, negated, s.words, article
FROM fulltext JOIN said s ON s.id = fulltext.rowid
WHERE fulltext MATCH :words
AND actor IN (SELECT id FROM actors WHERE instr(' '||lower(name)||' ', ' '||lower(:actor)||' '))
ORDER BY day, s.id;

-- who WORDS: who speaks most with these words
SELECT speaker, count(*) AS times, count(DISTINCT article) AS articles, min(day) AS first, max(day) AS last
FROM fulltext JOIN said ON said.id = fulltext.rowid
WHERE fulltext MATCH :words AND speaker <> '' GROUP BY speaker ORDER BY times DESC, speaker;

-- countries: how often actors of each country speak, by day
SELECT day, country, count(*) AS times, count(DISTINCT actor) AS actors FROM said
WHERE country <> '' GROUP BY day, country ORDER BY day, times DESC, country;

-- denied: what was denied or not said, the newest first
SELECT day, speaker, cue, words, article FROM said
WHERE negated ORDER BY day DESC, id;

-- unnamed: which articles lean on sources without a name, and on which
SELECT article, count(*) AS unnamed,
	(SELECT count(*) FROM attributions d WHERE d.article = said.article) AS of,
	group_concat(DISTINCT source) AS sources
FROM said WHERE actor IS NULL GROUP BY article ORDER BY unnamed DESC, article;

-- exchanges: which two actors speak about one another, and how often
WITH talk AS (
	SELECT s.actor AS by, b.actor AS of, count(*) AS times
	FROM speakers s JOIN about b USING (attribution) WHERE s.actor <> b.actor GROUP BY s.actor, b.actor
)
SELECT p.name AS one, q.name AS other, x.times AS one_on_other, y.times AS other_on_one
FROM talk x JOIN talk y ON y.by = x.of AND y.of = x.by AND x.by < y.by
JOIN actors p ON p.id = x.by JOIN actors q ON q.id = y.by
ORDER BY x.times + y.times DESC, one, other;

-- repeated: which words were quoted in several articles, and who had them first
SELECT words, count(DISTINCT article) AS articles, min(day) AS first, max(day) AS last,
	group_concat(DISTINCT article) AS found_in
FROM said WHERE kind = 'quote' GROUP BY lower(trim(words, ' .,“”"')) HAVING articles > 1
ORDER BY articles DESC, first, words;
