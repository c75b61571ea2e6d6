--liquibase formatted sql

--changeset streams-manager:210-identity-keys
create index media_identity_uuid on media_identity (realm, uuid) where state in ('PENDING', 'CURRENT');
create index media_identity_username on media_identity (realm, username_norm) where state in ('PENDING', 'CURRENT');

--changeset streams-manager:210-reduced-from
alter table share add column whole jsonb;
alter table share add column whole_plan_id uuid references plan (id);

--changeset streams-manager:210-retired-keys
create index retired_key_by_identity on retired_key (identity_id);
