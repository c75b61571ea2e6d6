package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Name, notes, tags, and what makes a user special. */
@ApplicationScoped
class ProfilePart implements UserPart {
    private static final String NOBODY = "–";
    private final UserRepository users;
    private final IdentityRepository identities;
    private final Clock clock;

    ProfilePart(UserRepository users, IdentityRepository identities, Clock clock) {
        this.users = users;
        this.identities = identities;
        this.clock = clock;
    }

    /** Last: who is erased is closed. */
    @Override
    public String name() {
        return "user";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        User survivor = users.findById(merge.survivorId());
        User closed = users.findById(merge.closedId());
        List<MergeLine> lines = new ArrayList<>();
        List<String> tags = closed.tags().stream()
                .filter(tag -> !survivor.tags().contains(tag))
                .sorted()
                .toList();
        if (!tags.isEmpty()) {
            lines.add(MergeLine.of("tags-moved", Map.of("tags", String.join(", ", tags))));
        }
        if (!closed.notes().isBlank()) {
            lines.add(MergeLine.of("notes-moved", Map.of()));
        }
        if (closed.permanent() && !survivor.permanent()) {
            lines.add(MergeLine.of("becomes-permanent", Map.of()));
        }
        if (survivor.changeRequiredAt() == null && requirementGoesOn(merge, closed)) {
            lines.add(MergeLine.of("account-change-required", Map.of()));
        }
        return lines;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        User closed = users.findById(merge.closedId());
        users.findById(merge.survivorId()).takeOver(closed, requirementGoesOn(merge, closed), merge.at());
        users.flush();
    }

    /** Required of an account that is used on: what is asked of one that is dropped has been met. */
    private boolean requirementGoesOn(Merge merge, User closed) {
        boolean dropped = identities.of(merge.closedId()).stream()
                .anyMatch(one -> merge.droppedIdentities().contains(one.id()));
        return closed.changeRequiredAt() != null && !dropped;
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of(MergeLine.of(
                "profile-erased", Map.of("name", users.findById(userId).displayName())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        users.findById(userId).erase(NOBODY, clock.instant());
        users.flush();
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        User user = users.findById(userId);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("displayName", user.displayName());
        values.put("permanent", user.permanent());
        values.put("tags", user.tags().stream().sorted().toList());
        values.put("notes", user.notes());
        values.put("createdAt", user.createdAt());
        values.put("accountChangeRequiredAt", user.changeRequiredAt());
        return values;
    }
}
