--liquibase formatted sql

--changeset streams-manager:120-coverage-facts
alter table coverage
    add column granted_until timestamptz,
    add column cut_at timestamptz,
    add column cut_cause text,
    add column revoked_cause text,
    add column anchor_at timestamptz,
    add column anchor_zone text,
    add column anchor_units int check (anchor_units >= 1),
    add constraint coverage_cut_is_whole check ((granted_until is null) = (cut_at is null)),
    add constraint coverage_cut_is_shorter check (granted_until is null or ends_at < granted_until),
    add constraint coverage_anchor_is_whole
        check ((anchor_at is null) = (anchor_zone is null) and (anchor_at is null) = (anchor_units is null));

--changeset streams-manager:120-payments
alter table payment
    add column method text not null default 'OTHER',
    add column recorded_by text not null default '',
    add column net_minor bigint not null default 0 check (net_minor >= 0),
    add column cancelled_at timestamptz,
    add column version int not null default 0,
    add constraint payment_state_known check (state in ('BOOKED', 'CANCELLED'));
create index payment_newest on payment (occurred_at desc, id desc);

create table payment_correction (
    id           uuid primary key,
    payment_id   uuid        not null references payment (id),
    kind         text        not null check (kind in ('AMOUNT', 'CANCELLATION')),
    change_minor bigint      not null,
    cause        text        not null,
    corrected_by text        not null,
    corrected_at timestamptz not null
);
create index payment_correction_by_payment on payment_correction (payment_id, corrected_at);
create unique index payment_cancelled_once on payment_correction (payment_id) where kind = 'CANCELLATION';

--changeset streams-manager:120-ledger
create table ledger_entry (
    id           uuid primary key,
    txn          uuid        not null,
    account      text        not null check (account in ('RECEIVED', 'COVERAGE', 'BALANCE', 'DEBT')),
    user_id      uuid        not null references app_user (id),
    coverage_id  uuid references coverage (id),
    amount_minor bigint      not null,
    currency     char(3)     not null,
    cause_kind   text        not null check (cause_kind in ('PAYMENT', 'CORRECTION', 'CANCELLATION', 'PLAN_CHANGE')),
    cause_id     uuid        not null,
    created_at   timestamptz not null,
    check ((account = 'COVERAGE') = (coverage_id is not null)),
    unique nulls not distinct (cause_kind, cause_id, account, coverage_id, currency)
);
create index ledger_entry_by_coverage on ledger_entry (coverage_id) where coverage_id is not null;
create index ledger_entry_by_user on ledger_entry (user_id, created_at);
create index ledger_entry_by_txn on ledger_entry (txn);

--changeset streams-manager:120-ledger-is-append-only splitStatements:false
create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'ledger_entry is append-only' using errcode = 'SM121';
end $$;
create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function ledger_is_append_only();
create trigger ledger_entry_no_truncate before truncate on ledger_entry
    for each statement execute function ledger_is_append_only();

create function ledger_sums_to_zero() returns trigger language plpgsql as $$
begin
    if exists (select 1 from ledger_entry where txn = new.txn group by currency having sum(amount_minor) <> 0) then
        raise exception 'the transaction % does not sum to zero', new.txn using errcode = 'SM122';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_balances after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_sums_to_zero();
