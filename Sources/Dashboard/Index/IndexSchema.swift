/// The tables of the index. What pages list is kept in columns; the event itself is kept whole beside them.
enum IndexSchema {
    /// Another version means building the index anew from a replay.
    static let version = 2

    static let statements = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            log TEXT,
            sequence INTEGER NOT NULL
        );
        INSERT INTO state VALUES (1, NULL, 0);

        -- number: of arrival here, never given twice; the cursor of the API and of Server-Sent Events
        CREATE TABLE article (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            story TEXT NOT NULL,
            headline TEXT NOT NULL,
            url TEXT,
            time INTEGER NOT NULL,
            outletKey TEXT NOT NULL,
            outlet TEXT NOT NULL,
            matrix TEXT NOT NULL,
            outletGroup TEXT NOT NULL,
            country TEXT,
            label TEXT NOT NULL,
            stateShare REAL NOT NULL,
            words INTEGER NOT NULL,
            cues INTEGER NOT NULL,
            claims INTEGER NOT NULL,
            status TEXT NOT NULL,
            original TEXT,
            isContested INTEGER NOT NULL
        );
        CREATE INDEX articleOfStory ON article (story, time);
        CREATE INDEX articleOfOutlet ON article (outletKey, story);
        CREATE INDEX articleOfGroup ON article (outletGroup, story);
        CREATE INDEX articleTime ON article (time, story);

        -- event: JSON, as gzip where that is smaller
        CREATE TABLE document (number INTEGER PRIMARY KEY, event BLOB NOT NULL);

        -- in columns, because reading them is the better part of making a story's page
        CREATE TABLE figure (
            number INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            measure TEXT NOT NULL,
            count INTEGER,
            low INTEGER,
            high INTEGER,
            qualifier TEXT NOT NULL,
            counted TEXT,
            speakerKey TEXT NOT NULL,
            speaker TEXT NOT NULL,
            speakerGroup TEXT NOT NULL,
            speakerType TEXT,
            isOwnVoice INTEGER NOT NULL,
            stance TEXT,
            day INTEGER,
            place TEXT,
            country TEXT,
            sentence TEXT,
            markStart INTEGER,
            markEnd INTEGER,
            PRIMARY KEY (number, ordinal)
        ) WITHOUT ROWID;

        CREATE TABLE incident (
            number INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            type TEXT NOT NULL,
            actor TEXT,
            recipient TEXT,
            day INTEGER,
            place TEXT,
            country TEXT,
            PRIMARY KEY (number, ordinal)
        ) WITHOUT ROWID;

        CREATE TABLE attribution (
            number INTEGER NOT NULL,
            type TEXT NOT NULL,
            claims INTEGER NOT NULL,
            PRIMARY KEY (number, type)
        ) WITHOUT ROWID;

        CREATE TABLE story (
            id TEXT PRIMARY KEY,
            newest INTEGER NOT NULL,
            oldest INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            isContested INTEGER NOT NULL,
            record BLOB NOT NULL
        );
        CREATE INDEX storyNewest ON story (newest DESC, id DESC);

        -- what stories are filtered by, in the order in which they are listed
        CREATE TABLE storyFacet (
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            newest INTEGER NOT NULL,
            story TEXT NOT NULL,
            PRIMARY KEY (kind, value, newest, story)
        ) WITHOUT ROWID;
        CREATE INDEX facetOfStory ON storyFacet (story, kind, value);

        -- a merged story and the one that goes on in its place
        CREATE TABLE heir (id TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;

        CREATE VIRTUAL TABLE search USING fts5(
            headline, outlet, body, content='', tokenize='unicode61 remove_diacritics 2');
        """
}
