--liquibase formatted sql

--changeset streams-manager:260-references
create index coverage_of_user on coverage (user_id);
create index suspension_of_user on suspension (user_id, since);
create index app_user_merged_into on app_user (merged_into) where merged_into is not null;
create index people_import_row_user on people_import_row (user_id) where user_id is not null;
create index user_import_row_user on user_import_row (user_id) where user_id is not null;
create index share_of_identity on share (identity_id);
create index invitation_of_identity on invitation (identity_id);
create index account_change_new_identity on account_change_request (new_identity_id);
create index account_change_old_identity on account_change_request (old_identity_id);
create index account_change_merge_user on account_change_request (merge_user_id) where merge_user_id is not null;
create index session_of_login on session (login_id);
create index sign_in_link_of_login on sign_in_link (login_id);
create index sign_in_link_of_user on sign_in_link (user_id);
create index drift_of_share on drift (share_id) where share_id is not null;
create index change_sign_in_of_request on change_sign_in (request_id);
create index account_change_obstacle on account_change_request (obstacle_user_id) where obstacle_user_id is not null;
