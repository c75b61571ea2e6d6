--liquibase formatted sql

--changeset streams-manager:201-share-moves
-- The old access ends when the new one is accepted.
create table share_move (
    new_share_id uuid        not null references share (id),
    old_share_id uuid        not null references share (id),
    cause        text,
    created_at   timestamptz not null,
    primary key (new_share_id, old_share_id)
);
create index share_move_by_old on share_move (old_share_id);
