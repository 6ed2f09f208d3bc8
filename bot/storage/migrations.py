"""The tables of the SQLite store, step by step. A step that has been released is never changed."""

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("wegwijs")


@MIGRATIONS()
def m001_conversation(database: Database) -> None:
    """Sessions, answered deliveries, messages to empty at the provider, counts and leases."""
    for statement in (
        """create table session (name text primary key, content blob not null, version integer not null,
            ends real not null) strict, without rowid""",
        # With rowids: answers are long, and in a tree sorted by name each one would push its neighbours about.
        """create table delivery (name text primary key, person text not null, answer blob not null,
            sent integer not null, ends real not null) strict""",
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


@MIGRATIONS()
def m003_notices(database: Database) -> None:
    """Notices of places, and the tokens with which machines post them."""
    for statement in (
        """create table notice (id text primary key, place text not null, sealed blob not null,
            author text not null, told integer not null, goes real, version integer not null) strict""",
        "create index notice_goes on notice (goes)",
        """create table token (hash text primary key, place text not null, created real not null,
            ends real not null) strict""",
        "create index token_ends on token (ends)",
    ):
        database.execute(statement)


@MIGRATIONS()
def m004_outbox(database: Database) -> None:
    """Who follows what, and the letters that go out to them."""
    for statement in (
        """create table subscription (name text primary key, person text not null, about text not null,
            sealed blob not null, asks real not null, asked integer not null, ends real not null) strict""",
        "create index subscription_about on subscription (about, name)",
        "create index subscription_person on subscription (person)",
        "create index subscription_asks on subscription (asked, asks)",
        "create index subscription_ends on subscription (ends)",
        """create table letter (name text primary key, person text not null, notice text not null,
            channel text not null, state text not null, urgency integer not null, units integer not null,
            anytime integer not null, due real not null, ends real not null, leased real not null,
            tries integer not null, sealed blob not null, goes real not null) strict""",
        "create index letter_next on letter (channel, state, urgency, due, name)",
        "create index letter_person on letter (person, state)",
        "create index letter_notice on letter (notice, state)",
        "create index letter_state on letter (state, ends)",
        "create index letter_goes on letter (goes)",
    ):
        database.execute(statement)


@MIGRATIONS()
def m005_stewards(database: Database) -> None:
    """Invitations to speak for a place, and who does."""
    for statement in (
        """create table invitation (hash text primary key, place text not null, created real not null,
            ends real not null) strict""",
        """create table steward (person text not null, place text not null, sealed blob not null, since real not null,
            ends real not null, primary key (person, place)) strict""",
        "create index steward_place on steward (place)",
    ):
        database.execute(statement)


@MIGRATIONS()
def m006_referrals(database: Database) -> None:
    """Anonymous introductions of one person to one place."""
    for statement in (
        """create table referral (id text primary key, place text not null, receipt text, person text not null,
            sealed blob not null, address blob not null, open integer not null, wakes real, access real not null,
            goes real, letter text not null, failed integer not null, version integer not null) strict""",
        "create unique index referral_receipt on referral (receipt)",
        "create index referral_person on referral (person) where person <> ''",
        "create index referral_place on referral (place)",
        "create index referral_wakes on referral (wakes)",
        "create index referral_access on referral (access)",
        "create index referral_goes on referral (goes)",
        "create index referral_letter on referral (letter) where letter <> ''",
        "create index referral_failed on referral (failed) where failed = 1",
    ):
        database.execute(statement)


@MIGRATIONS()
def m007_urgency(database: Database) -> None:
    """How urgent a letter is tells whether it may go at night; danger goes before shelter for tonight."""
    for statement in ("update letter set urgency = urgency + 1", "alter table letter drop column anytime"):
        database.execute(statement)
