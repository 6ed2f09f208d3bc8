"""The tables of the SQLite store, step by step. A step that has been released is never changed."""

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("wegwijs")


@MIGRATIONS()
def m001_conversation(database: Database) -> None:
    """Sessions, answered deliveries, messages to empty at the provider, counts and leases."""
    for statement in (
        """create table session (name text primary key, content blob not null, version integer not null,
            ends real not null) strict""",
        "create index session_ends on session (ends)",
        """create table delivery (name text primary key, person text not null, answer blob not null,
            sent integer not null, ends real not null) strict""",
        "create index delivery_ends on delivery (ends)",
        "create index delivery_person on delivery (person)",
        "create table redaction (name text primary key, sealed blob not null, ends real not null) strict",
        """create table count (day text not null, what text not null, amount integer not null,
            primary key (day, what)) strict""",
        "create table lease (job text primary key, holder text not null, ends real not null) strict",
    ):
        database.execute(statement)
