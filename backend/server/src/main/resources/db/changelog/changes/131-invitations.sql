--liquibase formatted sql

--changeset streams-manager:131-invitations
create table invitation (
    id          uuid primary key,
    user_id     uuid        not null references app_user (id),
    share_id    uuid        not null references share (id),
    identity_id uuid        not null references media_identity (id),
    server_id   uuid        not null references server (id),
    plan_id     uuid        not null references plan (id),
    kind        text        not null check (kind in ('BY_HAND', 'FROM_A_LIST', 'RE_INVITE', 'BY_THEMSELVES')),
    address     text        not null,
    state       text        not null check (state in
                    ('RESERVED', 'OUT', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'REFUSED', 'LOST')),
    detail      text,
    sendings    int         not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    finished_at timestamptz,
    version     int         not null
);
create unique index invitation_by_share on invitation (share_id);
create index invitation_by_user on invitation (user_id, created_at desc);
create index invitation_newest on invitation (created_at desc, id desc);
create index invitation_by_state on invitation (state, created_at desc);
