package org.streamsmanager.user;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Refusal;

/** Makes one user of two: says first what that means, then does exactly that. */
@ApplicationScoped
public class MergeService {
    private final List<UserPart> parts;
    private final UserRepository users;
    private final IdentityService identities;
    private final AuditService audit;
    private final Clock clock;

    MergeService(
            @All List<UserPart> parts,
            UserRepository users,
            IdentityService identities,
            AuditService audit,
            Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(UserPart::name)).toList();
        this.users = users;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MergePreview preview(UUID survivorId, UUID closedId, Map<String, UUID> choices) {
        return preview(survivorId, closedId, choices, Set.of());
    }

    /** As above; {@code freed} are accounts of the closed user with which the survivor is to come anew. */
    @Transactional
    public MergePreview preview(UUID survivorId, UUID closedId, Map<String, UUID> choices, Set<UUID> freed) {
        User survivor = open(survivorId, "/survivorId");
        User closed = open(closedId, "/closedUserId");
        requireTwo(survivorId, closedId);
        List<MergeQuestion> questions = questions(survivorId, closedId, freed);
        Merge merge = merge(survivorId, closedId, questions, choices, freed);
        List<MergeLine> lines =
                parts.stream().flatMap(part -> part.preview(merge).stream()).toList();
        boolean answered = questions.stream().allMatch(question -> choices.containsKey(question.name()));
        return new MergePreview(
                new NamedRef(survivorId, survivor.displayName()),
                new NamedRef(closedId, closed.displayName()),
                questions,
                lines,
                answered ? hash(merge, lines) : null);
    }

    /** Refused when the preview with that hash is not what would be done now. */
    @Transactional
    public UserFacts merge(UUID survivorId, UUID closedId, Map<String, UUID> choices, String hash) {
        return merge(survivorId, closedId, choices, Set.of(), hash);
    }

    /** As above, freeing accounts as the preview said. */
    @Transactional
    public UserFacts merge(UUID survivorId, UUID closedId, Map<String, UUID> choices, Set<UUID> freed, String hash) {
        requireTwo(survivorId, closedId);
        Stream.of(survivorId, closedId).sorted().forEach(users::openForUpdate);
        MergePreview now = preview(survivorId, closedId, choices, freed);
        if (now.hash() == null) {
            throw Refusal.at(UserProblem.MERGE_QUESTION_OPEN, "/choices", UserProblem.MERGE_QUESTION_OPEN.title());
        }
        if (!now.hash().equals(hash)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        carryOut(merge(survivorId, closedId, now.questions(), choices, freed), now);
        users.flush();
        return UserFacts.from(users.findById(survivorId));
    }

    private void carryOut(Merge merge, MergePreview said) {
        parts.forEach(part -> part.merge(merge));
        users.flush();
        users.closeInto(merge.closedId(), merge.survivorId(), merge.at());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("survivor", said.survivor().name());
        facts.put("closed", said.closed().name());
        facts.put("did", said.lines().stream().map(MergeLine::key).toList());
        Stream.of(merge.survivorId(), merge.closedId())
                .forEach(id -> audit.record(Change.of("user", id, "merged").to(facts)));
    }

    /** Nobody is asked which account stays when the other one is freed. */
    private List<MergeQuestion> questions(UUID survivorId, UUID closedId, Set<UUID> freed) {
        return parts.stream()
                .flatMap(part -> part.questions(survivorId, closedId).stream())
                .filter(question -> question.options().stream().noneMatch(option -> freed.contains(option.id())))
                .toList();
    }

    private Merge merge(
            UUID survivorId, UUID closedId, List<MergeQuestion> questions, Map<String, UUID> given, Set<UUID> freed) {
        Map<String, UUID> choices =
                questions.stream().collect(Collectors.toMap(MergeQuestion::name, question -> answer(question, given)));
        Set<UUID> dropped = identities.droppedBy(survivorId, closedId, choices);
        dropped.addAll(freed);
        return new Merge(Ids.next(), survivorId, closedId, choices, dropped, freed, clock.instant());
    }

    private static UUID answer(MergeQuestion question, Map<String, UUID> given) {
        UUID chosen = given.getOrDefault(
                question.name(), question.options().getFirst().id());
        if (question.options().stream().noneMatch(option -> option.id().equals(chosen))) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/choices/" + question.name(), "is not one of the options");
        }
        return chosen;
    }

    private static String hash(Merge merge, List<MergeLine> lines) {
        return Fingerprint.of(merge.survivorId() + "|" + merge.closedId() + "|"
                + lines.stream().map(MergeLine::key).collect(Collectors.joining("\n")));
    }

    private User open(UUID id, String pointer) {
        return users.open(id)
                .orElseThrow(() -> pointer.equals("/survivorId")
                        ? Refusal.of(UserProblem.UNKNOWN_USER)
                        : Refusal.at(UserProblem.UNKNOWN_USER, pointer, UserProblem.UNKNOWN_USER.title()));
    }

    private static void requireTwo(UUID survivorId, UUID closedId) {
        if (survivorId.equals(closedId)) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/closedUserId", "must be another user");
        }
    }
}
