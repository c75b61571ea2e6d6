package org.streamsmanager.login;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;

/** Which logins are meant; an absent part means all. {@code search} looks in names and addresses. */
record LoginFilter(Optional<String> search, Optional<UUID> roleId, Optional<Boolean> locked) {
    String condition() {
        StringBuilder text = new StringBuilder("1 = 1");
        search.ifPresent(any ->
                text.append(" and (emailNorm like :search escape '!' or lower(displayName) like :search escape '!')"));
        roleId.ifPresent(any -> text.append(" and role.id = :role"));
        locked.ifPresent(yes -> text.append(yes ? " and lockedAt is not null" : " and lockedAt is null"));
        return text.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        search.ifPresent(text -> values.put(
                "search",
                "%" + Normal.of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"));
        roleId.ifPresent(role -> values.put("role", role));
        return values;
    }
}
