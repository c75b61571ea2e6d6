--liquibase formatted sql

--changeset streams-manager:112-server-address
alter table server add column configured_address text;
alter table server add column trusted_fingerprint text;
alter table server add column trusted_subject text;
alter table server add column trusted_until timestamptz;
alter table server add column trusted_since timestamptz;
alter table server add check ((trusted_fingerprint is null) = (trusted_since is null));
