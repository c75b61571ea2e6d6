package org.streamsmanager.user;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;

/** What is kept of a person: handed out, or deleted as far as it is personal. */
@ApplicationScoped
public class UserDataService {
    private final List<UserPart> parts;
    private final UserRepository users;
    private final AuditService audit;

    UserDataService(@All List<UserPart> parts, UserRepository users, AuditService audit) {
        this.parts = parts.stream().sorted(Comparator.comparing(UserPart::name)).toList();
        this.users = users;
        this.audit = audit;
    }

    /** Everything that is kept of a person, by part. */
    @Transactional
    public Map<String, Map<String, Object>> of(UUID userId) {
        open(userId);
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.name(), part.export(userId)));
        return all;
    }

    @Transactional
    public ErasurePreview previewErasure(UUID userId) {
        User user = open(userId);
        List<MergeLine> lines = parts.stream()
                .flatMap(part -> part.previewErasure(userId).stream())
                .toList();
        String hash = Fingerprint.of(userId + lines.stream().map(MergeLine::key).collect(Collectors.joining("\n")));
        return new ErasurePreview(new NamedRef(userId, user.displayName()), lines, hash);
    }

    /** Refused when the name is not repeated, or when something moved since the preview. */
    @Transactional
    public void erase(UUID userId, String name, String hash) {
        users.openForUpdate(userId);
        ErasurePreview now = previewErasure(userId);
        if (!Normal.of(now.user().name()).equals(Normal.of(name))) {
            throw Refusal.at(UserProblem.NOT_CONFIRMED, "/name", UserProblem.NOT_CONFIRMED.title());
        }
        if (!now.hash().equals(hash)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        for (User one : users.withMerged(userId)) {
            parts.forEach(part -> part.erase(one.id()));
            users.flush();
            audit.eraseDetails("user", one.id());
        }
        audit.record(Change.of("user", userId, "erased"));
    }

    private User open(UUID id) {
        return users.open(id).orElseThrow(() -> Refusal.of(UserProblem.UNKNOWN_USER));
    }
}
