package org.streamsmanager.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.bulk.SelectionSource;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Lets bulk edits mean everybody who matches a filter of the list of users. */
@ApplicationScoped
class DirectorySelection implements SelectionSource {
    private static final String POINTER = "/selection/filter/";
    private final DirectoryService directory;
    private final UserService users;
    private final ObjectMapper json;

    DirectorySelection(DirectoryService directory, UserService users, ObjectMapper json) {
        this.directory = directory;
        this.users = users;
        this.json = json;
    }

    @Override
    public long count(Map<String, Object> filter) {
        return directory.count(read(filter));
    }

    @Override
    public List<UUID> select(Map<String, Object> filter) {
        return directory.select(read(filter));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> userIds) {
        return users.findAll(userIds).stream().collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
    }

    private UserFilter read(Map<String, Object> filter) {
        try {
            return json.convertValue(filter, UserFilter.class);
        } catch (IllegalArgumentException unreadable) {
            String field = unreadable.getCause() instanceof UnrecognizedPropertyException unknown
                    ? unknown.getPropertyName()
                    : "";
            throw Refusal.at(CommonProblem.INVALID_VALUE, POINTER + field, "is not a filter of the list of users");
        }
    }
}
