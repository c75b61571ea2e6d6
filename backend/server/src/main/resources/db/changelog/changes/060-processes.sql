--liquibase formatted sql

--changeset streams-manager:060-bulk
create table bulk_edit (
    id           uuid primary key,
    action       text        not null,
    fields       jsonb       not null,
    selection    jsonb       not null,
    state        text        not null check (state in ('PREVIEWING', 'PREVIEWED', 'APPLYING', 'PAUSED', 'DONE', 'CANCELLED', 'EXPIRED', 'FAILED')),
    size         int         not null,
    preview_hash text,
    counts       jsonb       not null,
    problem      text,
    expires_at   timestamptz,
    created_by   text        not null,
    created_at   timestamptz not null,
    applied_by   text,
    applied_at   timestamptz,
    finished_at  timestamptz,
    undo_of      uuid references bulk_edit (id),
    version      int         not null
);
create index bulk_edit_recent on bulk_edit (created_at desc, id desc);

create table bulk_edit_row (
    bulk_edit_id uuid  not null references bulk_edit (id),
    ordinal      int   not null,
    user_id      uuid  not null,
    state        text  not null check (state in ('WAITING', 'RUNNING', 'DONE', 'ALREADY_SO', 'REFUSED', 'FAILED', 'UNKNOWN', 'UNDONE', 'CANCELLED')),
    before       jsonb not null,
    after        jsonb not null,
    problem      text,
    detail       text,
    attempts     int   not null,
    primary key (bulk_edit_id, ordinal)
);
create index bulk_edit_row_by_state on bulk_edit_row (bulk_edit_id, state, ordinal);
create index bulk_edit_row_by_user on bulk_edit_row (user_id);

--changeset streams-manager:060-people-import
create table people_import (
    id            uuid primary key,
    server_id     uuid        not null references server (id),
    plan_price_id uuid        not null references plan_price (id),
    state         text        not null check (state in ('READING', 'PREVIEWED', 'APPLYING', 'DONE', 'FAILED')),
    hash          text,
    counts        jsonb       not null,
    problem       text,
    detail        text,
    created_by    text        not null,
    created_at    timestamptz not null,
    previewed_at  timestamptz,
    finished_at   timestamptz,
    version       int         not null,
    check ((state = 'FAILED') = (problem is not null))
);
create index people_import_recent on people_import (created_at desc, id desc);
create unique index people_import_running_once on people_import (server_id) where state in ('READING', 'APPLYING');

create table people_import_row (
    import_id uuid  not null references people_import (id),
    ordinal   int   not null,
    person    jsonb not null,
    verdict   text  not null check (verdict in ('NEW', 'KNOWN', 'RETIRED', 'AMBIGUOUS', 'STAFF')),
    outcome   text  not null check (outcome in ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
    user_id   uuid references app_user (id),
    detail    text,
    primary key (import_id, ordinal)
);
create index people_import_row_waiting on people_import_row (import_id, ordinal) where outcome = 'WAITING';

--changeset streams-manager:060-account-change
create table account_change_request (
    id              uuid primary key,
    user_id         uuid        not null references app_user (id),
    origin          text        not null check (origin in ('REQUIRED', 'WISHED')),
    state           text        not null check (state in ('REQUESTED', 'CHECKED', 'APPLYING', 'INVITED', 'COMPLETED', 'REFUSED', 'FAILED', 'WITHDRAWN')),
    step            text,
    old_identity_id uuid references media_identity (id),
    new_address     text        not null,
    new_identity_id uuid references media_identity (id),
    share_id        uuid references share (id),
    refusal         text,
    detail          text,
    attempts        int         not null,
    created_by      text        not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    finished_at     timestamptz,
    version         int         not null
);
create unique index account_change_open_once on account_change_request (user_id)
    where state in ('REQUESTED', 'CHECKED', 'APPLYING', 'INVITED', 'FAILED');
create index account_change_recent on account_change_request (created_at desc, id desc);
create index account_change_by_share on account_change_request (share_id);
