"""The tables of the SQLite store, step by step. A step that has been released is never changed."""

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("wegwijs")


@MIGRATIONS()
def m001_conversation(database: Database) -> None:
    """Sessions, answered deliveries, messages to empty at the provider, counts and leases."""
    for statement in (
        """create table session (name text primary key, content blob not null, version integer not null,
            ends real not null) strict, without rowid""",
        """create table delivery (name text primary key, person text not null, answer blob not null,
            sent integer not null, ends real not null) strict, without rowid""",
        """create table redaction (name text primary key, sealed blob not null, ends real not null,
            due real not null default 0) strict, without rowid""",
        """create table count (day text not null, what text not null, amount integer not null,
            primary key (day, what)) strict, without rowid""",
        "create table lease (job text primary key, holder text not null, ends real not null) strict, without rowid",
    ):
        database.execute(statement)


@MIGRATIONS()
def m002_donation(database: Database) -> None:
    """Questions given to the volunteers, without a person's name or a time of day."""
    database.execute(
        "create table donation (name text primary key, day text not null, sealed blob not null) strict, without rowid"
    )
