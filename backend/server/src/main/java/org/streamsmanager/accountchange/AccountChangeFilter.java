package org.streamsmanager.accountchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which requests are meant; null does not restrict. */
record AccountChangeFilter(
        List<AccountChangeState> state, AccountChangeOrigin origin, AccountProof proof, UUID userId, String search) {
    private static final String NAMED = "(lower(newAddress) like :search escape '\\' or userId in"
            + " (select u.id from User u where lower(u.displayName) like :search escape '\\'))";

    String hql() {
        StringBuilder conditions = new StringBuilder("from AccountChangeRequest where 1 = 1");
        parameters()
                .keySet()
                .forEach(name -> conditions
                        .append(" and ")
                        .append(
                                switch (name) {
                                    case "search" -> NAMED;
                                    case "states" -> "state in :states";
                                    default -> name + " = :" + name;
                                }));
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new LinkedHashMap<>();
        if (state != null && !state.isEmpty()) {
            given.put("states", state);
        }
        if (origin != null) {
            given.put("origin", origin);
        }
        if (proof != null) {
            given.put("proof", proof);
        }
        if (userId != null) {
            given.put("userId", userId);
        }
        if (search != null && !search.isBlank()) {
            given.put("search", "%" + escaped(search.strip().toLowerCase(java.util.Locale.ROOT)) + "%");
        }
        return given;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
