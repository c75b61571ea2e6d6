--liquibase formatted sql

--changeset streams-manager:142-user-import
create table user_import (
    id           uuid primary key,
    state        text        not null check (state in ('READING', 'PREVIEWED', 'APPLYING', 'DONE', 'FAILED')),
    size         int         not null,
    counts       jsonb       not null,
    hash         text,
    problem      text,
    created_by   text        not null,
    created_at   timestamptz not null,
    previewed_at timestamptz,
    finished_at  timestamptz,
    version      int         not null
);
create index user_import_recent on user_import (created_at desc, id desc);

create table user_import_row (
    import_id uuid  not null references user_import (id),
    ordinal   int   not null,
    line      jsonb not null,
    verdict   text  not null check (verdict in ('UNREAD', 'NEW', 'KNOWN', 'RETIRED', 'TWICE', 'INVALID')),
    outcome   text  not null check (outcome in ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
    user_id   uuid references app_user (id),
    detail    text,
    primary key (import_id, ordinal)
);
create index user_import_row_waiting on user_import_row (import_id, ordinal) where outcome = 'WAITING';
