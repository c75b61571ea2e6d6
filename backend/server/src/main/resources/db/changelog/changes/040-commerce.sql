--liquibase formatted sql

--changeset streams-manager:040-plans
create table plan (
    id           uuid primary key,
    name         text        not null,
    description  text        not null,
    streams      int         not null check (streams between 1 and 100),
    downloads    boolean     not null,
    transcoding  boolean     not null,
    device_limit int check (device_limit between 1 and 1000),
    sub_accounts int         not null check (sub_accounts between 0 and 100),
    is_default   boolean     not null,
    is_trial     boolean     not null,
    active       boolean     not null,
    position     int         not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      int         not null,
    check (active or not is_default)
);
create unique index plan_name on plan (lower(name));
create unique index plan_one_default on plan (is_default) where is_default;

create table plan_group (
    plan_id  uuid not null references plan (id),
    group_id uuid not null references library_group (id),
    primary key (plan_id, group_id)
);
create table plan_target (
    plan_id   uuid not null references plan (id),
    server_id uuid not null references server (id),
    primary key (plan_id, server_id)
);

create table plan_price (
    id             uuid primary key,
    plan_id        uuid        not null references plan (id),
    amount_minor   bigint      not null check (amount_minor >= 0),
    currency       char(3)     not null,
    duration_unit  text        not null check (duration_unit in ('DAY', 'MONTH', 'YEAR')),
    duration_count int         not null check (duration_count between 1 and 1000),
    valid_from     timestamptz not null,
    retired_at     timestamptz
);
create index plan_price_by_plan on plan_price (plan_id);
create unique index plan_price_one_current on plan_price (plan_id) where retired_at is null;

--changeset streams-manager:040-payments-and-coverage
create table payment (
    id              uuid primary key,
    user_id         uuid        not null references app_user (id),
    plan_price_id   uuid        not null references plan_price (id),
    amount_minor    bigint      not null check (amount_minor >= 0),
    currency        char(3)     not null,
    gateway_account text        not null,
    transaction_id  text        not null,
    sequence        int         not null check (sequence >= 1),
    subscription_id text,
    occurred_at     timestamptz not null,
    note            text        not null,
    state           text        not null,
    created_at      timestamptz not null,
    unique (gateway_account, transaction_id, sequence)
);
create index payment_by_user on payment (user_id, occurred_at desc);

create table coverage (
    id            uuid primary key,
    user_id       uuid        not null references app_user (id),
    plan_price_id uuid        not null references plan_price (id),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    source        text        not null check (source in ('PAYMENT', 'GIFT', 'CREDIT', 'IMPORT')),
    source_id     uuid,
    cause         text        not null,
    created_at    timestamptz not null,
    revoked_at    timestamptz,
    version       int         not null,
    check (starts_at < ends_at),
    constraint coverage_never_overlaps
        exclude using gist (user_id with =, tstzrange(starts_at, ends_at) with &&) where (revoked_at is null)
);
create index coverage_by_user on coverage (user_id, starts_at, ends_at) where revoked_at is null;
create index coverage_by_end on coverage (ends_at) where revoked_at is null;
