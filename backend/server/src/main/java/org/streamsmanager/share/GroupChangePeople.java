package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.library.GroupChangePart.Affected;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.share.GroupDifferences.Touch;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Names the people whom a change of groups concerns, with the titles of what they get and lose. */
@ApplicationScoped
class GroupChangePeople {
    private final GroupDifferences differences;
    private final LibraryService libraries;
    private final UserService users;

    GroupChangePeople(GroupDifferences differences, LibraryService libraries, UserService users) {
        this.differences = differences;
        this.libraries = libraries;
        this.users = users;
    }

    List<Affected> of(List<GroupDifference> changes, int most) {
        Map<UUID, List<Touch>> byUser = differences.touches(changes, most).stream()
                .collect(Collectors.groupingBy(Touch::userId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, String> names = users.findAll(byUser.keySet()).stream()
                .collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
        Map<String, String> titles = titles(changes);
        List<Affected> affected = new ArrayList<>();
        byUser.forEach((user, touches) -> affected.add(new Affected(
                user, names.getOrDefault(user, ""), titles(touches, true, titles), titles(touches, false, titles))));
        affected.sort(Comparator.comparing(Affected::displayName, String.CASE_INSENSITIVE_ORDER));
        return affected;
    }

    private static List<String> titles(List<Touch> touches, boolean gives, Map<String, String> titles) {
        return touches.stream()
                .filter(touch -> touch.gives() == gives)
                .map(touch -> titles.getOrDefault(key(touch.serverId(), touch.library()), touch.library()))
                .toList();
    }

    private Map<String, String> titles(List<GroupDifference> changes) {
        Map<String, String> titles = new HashMap<>();
        changes.stream()
                .map(GroupDifference::serverId)
                .distinct()
                .flatMap(server -> libraries.presentOn(server).stream())
                .forEach(library -> titles.put(key(library.serverId(), library.globalId()), library.title()));
        return titles;
    }

    private static String key(UUID serverId, String globalId) {
        return serverId + " " + globalId;
    }
}
