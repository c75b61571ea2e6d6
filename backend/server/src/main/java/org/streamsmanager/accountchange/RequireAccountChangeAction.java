package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.bulk.BulkAction;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkProblem;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Requires another account of many people, or requires it no more. */
@ApplicationScoped
class RequireAccountChangeAction implements BulkAction {
    private static final String REQUIRED = "required";
    private static final String CAUSE = "cause";
    private static final int LONGEST_CAUSE = 500;
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
        return List.of(
                new BulkField(REQUIRED, BulkField.Type.BOOLEAN, true),
                new BulkField(CAUSE, BulkField.Type.TEXT, false));
    }

    @Override
    public Map<String, Object> check(Map<String, Object> fields) {
        fields.keySet().stream()
                .filter(name -> !Set.of(REQUIRED, CAUSE).contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, "is not a field of this action"));
        if (!(fields.get(REQUIRED) instanceof Boolean required)) {
            throw refusal(REQUIRED, "must be true or false");
        }
        Object cause = fields.get(CAUSE);
        if (cause != null && !(cause instanceof String text && text.length() <= LONGEST_CAUSE)) {
            throw refusal(CAUSE, "must be a text of at most " + LONGEST_CAUSE + " characters");
        }
        return values(required, required && cause != null ? cause.toString() : null);
    }

    @Override
    public Map<UUID, Map<String, Object>> facts(Collection<UUID> userIds) {
        Map<UUID, Map<String, Object>> facts = new HashMap<>();
        users.findAll(userIds).forEach(user -> facts.put(user.id(), facts(user)));
        return facts;
    }

    /** Whoever is flagged already keeps the first cause. */
    @Override
    public Map<String, Object> wanted(Map<String, Object> fields, Map<String, Object> facts) {
        return fields.get(REQUIRED).equals(facts.get(REQUIRED)) ? facts : fields;
    }

    @Override
    public void lock(List<UUID> userIds) {
        userIds.stream().sorted().forEach(users::lockIfThere);
    }

    @Override
    public void apply(UUID userId, Map<String, Object> wanted) {
        String cause = (String) wanted.get(CAUSE);
        if (Boolean.TRUE.equals(wanted.get(REQUIRED))) {
            users.requireAccountChange(userId, cause);
        } else {
            users.clearAccountChange(userId, cause);
        }
    }

    private static Map<String, Object> facts(UserFacts user) {
        return values(user.changeRequired(), user.changeRequiredCause());
    }

    private static Map<String, Object> values(boolean required, String cause) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(REQUIRED, required);
        if (cause != null) {
            values.put(CAUSE, cause);
        }
        return values;
    }

    private static void refuse(String field, String message) {
        throw refusal(field, message);
    }

    private static Refusal refusal(String field, String message) {
        return Refusal.at(BulkProblem.INVALID_FIELDS, "/fields/" + field, message);
    }
}
