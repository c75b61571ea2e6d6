package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.LetterForecast;
import org.streamsmanager.bulk.SetAction;

/** Requires another account of many people, or requires it no more. */
@ApplicationScoped
class RequireAccountChangeAction implements SetAction {
    private static final String REQUIRED = "required";
    private static final String CAUSE = "cause";
    private static final int LONGEST_CAUSE = 500;
    private static final String IS_WANTED = "cast(c.wanted ->> 'required' as boolean)";
    private final UserService users;

    RequireAccountChangeAction(UserService users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "REQUIRE_ACCOUNT_CHANGE";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.flag(REQUIRED).always(), BulkField.text(CAUSE, LONGEST_CAUSE));
    }

    /** A cause is kept of what is required. */
    @Override
    public Map<String, Object> check(BulkValues given) {
        Map<String, Object> fields = given.asMap();
        if (Boolean.FALSE.equals(fields.get(REQUIRED))) {
            fields.remove(CAUSE);
        }
        return fields;
    }

    @Override
    public Optional<LetterForecast.Occasion> tells(Map<String, Object> fields, boolean undo) {
        return Boolean.TRUE.equals(fields.get(REQUIRED)) && !undo
                ? Optional.of(LetterForecast.Occasion.ACCOUNT_CHANGE_REQUIRED)
                : Optional.empty();
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public String facts() {
        return "select u.id as user_id, jsonb_strip_nulls(jsonb_build_object("
                + "'required', u.change_required_at is not null, 'since', " + UserSql.instant("u.change_required_at")
                + ", 'by', u.change_required_by, 'cause', u.change_required_cause)) as facts"
                + " from app_user u where u.closed_at is null";
    }

    /** Whoever is flagged already keeps the first time and cause. */
    @Override
    public String wanted() {
        return "case when f.facts -> 'required' = " + FIELDS + " -> 'required' then f.facts else " + FIELDS + " end";
    }

    @Override
    public List<String> writes() {
        return List.of("update app_user u set change_required_at = case when " + IS_WANTED
                + " then coalesce(cast(c.wanted ->> 'since' as timestamptz), :now) end,"
                + " change_required_by = case when " + IS_WANTED + " then coalesce(c.wanted ->> 'by', :by) end,"
                + " change_required_cause = c.wanted ->> 'cause', updated_at = :now, version = u.version + 1"
                + " from chosen c where u.id = c.user_id");
    }

    @Override
    public String audited(Map<String, Object> fields, boolean undo) {
        return Boolean.TRUE.equals(fields.get(REQUIRED)) != undo ? "account-change-required" : "account-change-cleared";
    }
}
