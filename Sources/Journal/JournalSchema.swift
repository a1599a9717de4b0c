import GRDB

/// The tables of the journal. A change of schema is a new migration, never an edit of an old one.
enum JournalSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: articles, parts, dead letters, remembered ids") { database in
            try database.execute(sql: version1)
        }
        return migrator
    }

    /// `articles`: what is in the pipeline. `parts`: the bytes of articles and dead letters, by number.
    /// `provenance` holds JSON objects joined by commas, so that a stage appends without reading.
    /// `remembered`: completed articles, so that a re-publish is known. `facts`: single values by name.
    private static let version1 = """
        CREATE TABLE articles (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL,
            headline TEXT,
            stage TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            accepted_milliseconds INTEGER NOT NULL,
            provenance TEXT NOT NULL DEFAULT ''
        );
        CREATE TABLE parts (
            number INTEGER NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (number, name)
        );
        CREATE TABLE dead_letters (
            death INTEGER PRIMARY KEY AUTOINCREMENT,
            number INTEGER NOT NULL UNIQUE,
            id TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL,
            headline TEXT,
            stage TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            accepted_milliseconds INTEGER NOT NULL,
            provenance TEXT NOT NULL,
            code TEXT NOT NULL,
            reason TEXT NOT NULL,
            died_milliseconds INTEGER NOT NULL
        );
        CREATE INDEX dead_letters_by_digest ON dead_letters (digest);
        CREATE TABLE remembered (
            completion INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL,
            completed_milliseconds INTEGER NOT NULL
        );
        CREATE INDEX remembered_by_digest ON remembered (digest);
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """
}
