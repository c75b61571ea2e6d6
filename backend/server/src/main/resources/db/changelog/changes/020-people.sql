--liquibase formatted sql

--changeset streams-manager:020-users
create table app_user (
    id                  uuid primary key,
    display_name        text        not null,
    permanent           boolean     not null,
    change_required_at  timestamptz,
    change_required_by  text,
    change_required_cause text,
    closed_at           timestamptz,
    merged_into         uuid references app_user (id),
    preferred_location  uuid,
    notes               text        not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    version             int         not null
);
create index app_user_name_search on app_user using gin (display_name gin_trgm_ops);
create index app_user_created on app_user (created_at desc, id desc);
create index app_user_change_required on app_user (change_required_at) where change_required_at is not null;
alter table login add constraint login_user foreign key (user_id) references app_user (id);
alter table sign_in_link add constraint sign_in_link_user foreign key (user_id) references app_user (id);

create table user_tag (
    user_id uuid not null references app_user (id),
    tag     text not null,
    primary key (user_id, tag)
);
create index user_tag_by_tag on user_tag (tag);

create table suspension (
    id        uuid primary key,
    user_id   uuid        not null references app_user (id),
    since     timestamptz not null,
    until     timestamptz,
    cause     text        not null,
    lifted_at timestamptz
);
create unique index suspension_open_once on suspension (user_id) where lifted_at is null;

--changeset streams-manager:020-identities splitStatements:false
create table media_identity (
    id             uuid primary key,
    user_id        uuid        not null references app_user (id),
    realm          text        not null,
    remote_id      text,
    uuid           text,
    username       text,
    username_norm  text,
    email          text,
    email_norm     text,
    state          text        not null check (state in ('PENDING', 'CURRENT', 'RETIRED', 'DISCARDED')),
    retired_reason text,
    retired_at     timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        int         not null,
    check ((state = 'RETIRED') = (retired_at is not null))
);
create unique index media_identity_remote on media_identity (realm, remote_id) where state <> 'DISCARDED';
create unique index media_identity_email on media_identity (realm, email_norm) where state in ('PENDING', 'CURRENT');
create unique index media_identity_one_current on media_identity (user_id, realm) where state = 'CURRENT';
create unique index media_identity_one_pending on media_identity (user_id, realm) where state = 'PENDING';
create index media_identity_by_user on media_identity (user_id);
create index media_identity_search on media_identity using gin (username_norm gin_trgm_ops, email_norm gin_trgm_ops);

create table retired_key (
    realm       text not null,
    kind        text not null check (kind in ('REMOTE_ID', 'UUID', 'EMAIL', 'USERNAME')),
    value_norm  text not null,
    identity_id uuid not null references media_identity (id),
    primary key (realm, kind, value_norm)
);

create function media_identity_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'RETIRED' and new.state <> 'RETIRED' then
        raise exception 'a retired identity stays retired' using errcode = 'SM003';
    end if;
    if new.state in ('PENDING', 'CURRENT') and exists (
        select 1 from retired_key k
        where k.realm = new.realm
          and ((k.kind = 'REMOTE_ID' and k.value_norm = new.remote_id)
            or (k.kind = 'UUID' and k.value_norm = new.uuid)
            or (k.kind = 'EMAIL' and k.value_norm = new.email_norm)
            or (k.kind = 'USERNAME' and k.value_norm = new.username_norm))) then
        raise exception 'this identity bears a key of a retired one' using errcode = 'SM001';
    end if;
    return new;
end $$;
create trigger media_identity_guard before insert or update on media_identity
    for each row execute function media_identity_guard();

create function media_identity_retire() returns trigger language plpgsql as $$
begin
    insert into retired_key (realm, kind, value_norm, identity_id)
    select new.realm, k.kind, k.value, new.id
    from (values ('REMOTE_ID', new.remote_id), ('UUID', new.uuid), ('EMAIL', new.email_norm), ('USERNAME', new.username_norm))
             as k (kind, value)
    where k.value is not null and k.value <> ''
    on conflict do nothing;
    return null;
end $$;
create trigger media_identity_retire after insert or update on media_identity
    for each row when (new.state = 'RETIRED') execute function media_identity_retire();

create function retired_key_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a retired key is kept for ever' using errcode = 'SM004';
end $$;
create trigger retired_key_is_final before update or delete on retired_key
    for each row execute function retired_key_is_final();
