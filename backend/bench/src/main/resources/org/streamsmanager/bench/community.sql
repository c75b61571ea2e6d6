-- A community of :users people on four servers: active, expired, permanent, never covered, suspended, with tags and flags.
create function pg_temp.id_at(at timestamptz, salt text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(salt), 1, 3)
        || '8' || substr(md5(salt), 4, 15))::uuid
$$;

insert into plex_account (id, remote_id, email, username, token, plex_pass, features, health, health_since, created_at, updated_at, version)
values (pg_temp.id_at(now(), 'account'), '99', 'bench@example.test', 'bench', 'unreadable', true, '{}', 'HEALTHY', now(), now(), now(), 0);

insert into server_location (id, name, position, version)
select pg_temp.id_at(now(), 'location' || n), 'Place ' || n, 100 + n, 0 from generate_series(1, 3) n;

insert into server (id, platform, machine_id, plex_account_id, name, connections, location_id, enabled, allows_new, allows_trials,
    max_users, seats_taken, log_streams, log_downloads, allow_4k_transcoding, state, reachable, created_at, updated_at, version)
select pg_temp.id_at(now(), 'server' || n), 'PLEX', md5('server' || n) || 'abcdef01', pg_temp.id_at(now(), 'account'), 'Server ' || n, '[]',
    pg_temp.id_at(now(), 'location' || (1 + n % 3)), true, true, true, 100000, 0, false, false, false, 'ATTACHED', true, now(), now(), 0
from generate_series(1, 4) n;

insert into plan (id, name, description, streams, downloads, transcoding, sub_accounts, is_default, is_trial, active, position,
    created_at, updated_at, version)
select pg_temp.id_at(now(), 'plan' || n), 'Plan ' || n, '', 2, n = 2, true, 0, false, false, true, n, now(), now(), 0
from generate_series(1, 3) n;
insert into plan_price (id, plan_id, amount_minor, currency, duration_unit, duration_count, valid_from)
select pg_temp.id_at(now(), 'price' || n), pg_temp.id_at(now(), 'plan' || n), 1250, 'EUR', 'MONTH', 1, now()
from generate_series(1, 3) n;

insert into library (id, server_id, global_id, local_key, title, type, group_id, state, items, created_at, updated_at, version)
select pg_temp.id_at(now(), 'library' || n || '-' || l), pg_temp.id_at(now(), 'server' || n), (108000000 + n * 10 + l)::text, l::text,
    'Library ' || l, 'movie', (select id from library_group where kind = 'STANDARD'), 'PRESENT', 1000, now(), now(), 0
from generate_series(1, 4) n, generate_series(1, 3) l;
insert into plan_group (plan_id, group_id)
select pg_temp.id_at(now(), 'plan' || n), (select id from library_group where kind = 'STANDARD') from generate_series(1, 3) n;
-- A secret can only be read by the panel that wrote it: this account borrows that of one which was added over the API.
update plex_account set token = (select token from plex_account where remote_id <> '99' limit 1)
where remote_id = '99' and exists (select 1 from plex_account where remote_id <> '99');

create temporary table person as
select n, pg_temp.id_at(at, 'user' || n) as id, pg_temp.id_at(at, 'identity' || n) as identity, at, n % 20 as kind, first || ' ' || last || n as name
from (
    select n, now() - make_interval(secs => (:users - n) * 300) as at,
        (array['ada','ben','cleo','dara','emil','fay','gus','hana','ivo','june','kai','lea','milo','nina','otto','pia'])[1 + n % 16] as first,
        (array['arcturus','bellatrix','capella','deneb','electra','gemma','hadar','izar','mira','naos','pollux','spica','wezen'])[1 + n / 16 % 13] as last
    from generate_series(1, :users) n) numbered;

insert into app_user (id, display_name, permanent, change_required_at, change_required_by, change_required_cause, notes, created_at, updated_at, version)
select id, name, kind in (0, 1), case when n % 25 = 3 then at end, case when n % 25 = 3 then 'bench' end,
    case when n % 25 = 3 then 'The server is gone' end, '', at, at, 0
from person;

insert into media_identity (id, user_id, realm, remote_id, uuid, username, username_norm, email, email_norm, state, created_at, updated_at, version)
select identity, id, 'plex.tv', (50000000 + n)::text, md5('uuid' || n), 'user' || n, 'user' || n, 'person' || n || '@example.test',
    'person' || n || '@example.test', 'CURRENT', at, at, 0
from person;

-- Of twenty: two permanent, three never covered, four expired, the others active, some of them with a past and a future.
insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at, version)
select pg_temp.id_at(at, 'now' || n), id, pg_temp.id_at(now(), 'price' || (1 + n % 3)), now() - interval '10 days',
    now() + make_interval(hours => 1 + n % 700), 'GIFT', '', at, 0
from person where kind > 8;
insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at, version)
select pg_temp.id_at(at, 'past' || n), id, pg_temp.id_at(now(), 'price1'), now() - interval '70 days',
    now() - make_interval(hours => 300 + n % 700), 'GIFT', '', at, 0
from person where kind between 5 and 14;
insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at, version)
select pg_temp.id_at(at, 'next' || n), id, pg_temp.id_at(now(), 'price1'), now() + make_interval(hours => 1 + n % 700),
    now() + make_interval(hours => 721 + n % 700), 'GIFT', '', at, 0
from person where kind > 15;

insert into share (id, user_id, server_id, identity_id, state, remote_share_id, wanted, wanted_hash, done, done_hash, said, said_hash,
    invited_at, accepted_at, ended_at, end_reason, read_at, created_at, updated_at, version)
select pg_temp.id_at(at, 'share' || n), id, pg_temp.id_at(now(), 'server' || (1 + n % 4)), identity,
    case when kind between 5 and 8 then 'ENDED' else 'ACTIVE' end, (23000000 + n)::text,
    '{"libraries":[],"everything":false,"downloads":false}', 'h', '{"libraries":[],"everything":false,"downloads":false}', 'h',
    '{"libraries":[],"everything":false,"downloads":false}', 'h', at, at,
    case when kind between 5 and 8 then now() end, case when kind between 5 and 8 then 'LAPSED' end, now(), at, at, 0
from person where kind not in (2, 3, 4);

insert into user_tag (user_id, tag) select id, 'family' from person where n % 10 = 1;
insert into user_tag (user_id, tag) select id, 'vip' from person where n % 20 = 7;
insert into suspension (id, user_id, since, cause) select pg_temp.id_at(at, 'suspension' || n), id, at, 'Shared the account' from person where n % 100 = 50;
update server set seats_taken = (select count(*) from share s where s.server_id = server.id and s.ended_at is null);
