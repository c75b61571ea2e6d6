package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.MergeQuestion;
import org.streamsmanager.user.UserPart;
import org.streamsmanager.user.UserProblem;

/** The login of a user: one stays; a customer's other one is locked, a member of the staff keeps theirs without the user. */
@ApplicationScoped
class LoginPart implements UserPart {
    private static final String QUESTION = "login";
    private final LoginRepository logins;
    private final SessionRepository sessions;
    private final EmailChangeRepository changes;
    private final AuditService audit;
    private final Clock clock;

    LoginPart(
            LoginRepository logins,
            SessionRepository sessions,
            EmailChangeRepository changes,
            AuditService audit,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "login";
    }

    @Override
    public List<MergeQuestion> questions(UUID survivorId, UUID closedId) {
        List<MergeQuestion.Option> both = Stream.of(survivorId, closedId)
                .flatMap(user -> logins.ofUser(user).stream())
                .map(login -> new MergeQuestion.Option(login.id(), login.userId(), label(login)))
                .toList();
        return both.size() == 2 ? List.of(new MergeQuestion(QUESTION, both)) : List.of();
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        List<MergeLine> lines = new ArrayList<>();
        dropped(merge)
                .ifPresent(login -> lines.add(MergeLine.of(
                        customer(login) ? "login-locked" : "login-detached", Map.of("login", label(login)))));
        kept(merge)
                .filter(login -> login.userId().equals(merge.closedId()))
                .ifPresent(login -> lines.add(MergeLine.of("login-moved", Map.of("login", label(login)))));
        return lines;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        Optional<Login> stays = kept(merge);
        dropped(merge).ifPresent(this::drop);
        logins.flush();
        stays.ifPresent(login -> login.belongsTo(merge.survivorId(), merge.at()));
        logins.spendLinksOf(merge.closedId(), merge.at());
    }

    private void drop(Login login) {
        if (customer(login)) {
            login.lock(clock.instant());
            sessions.revokeAllOf(login.id(), clock.instant());
        }
        login.belongsTo(null, clock.instant());
    }

    private Optional<Login> dropped(Merge merge) {
        return Optional.ofNullable(merge.choices().get(QUESTION))
                .flatMap(chosen -> Stream.of(merge.survivorId(), merge.closedId())
                        .flatMap(user -> logins.ofUser(user).stream())
                        .filter(login -> !login.id().equals(chosen))
                        .findFirst());
    }

    private Optional<Login> kept(Merge merge) {
        return Optional.ofNullable(merge.choices().get(QUESTION))
                .map(logins::findById)
                .or(() -> logins.ofUser(merge.survivorId()))
                .or(() -> logins.ofUser(merge.closedId()));
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        Optional<Login> login = logins.ofUser(userId);
        if (login.filter(found -> !customer(found)).isPresent()) {
            throw Refusal.of(UserProblem.STAFF_IS_NOT_ERASED);
        }
        return login.map(found -> List.of(MergeLine.of("login-erased", Map.of("login", label(found)))))
                .orElse(List.of());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        logins.ofUser(userId).ifPresent(login -> {
            sessions.revokeAllOf(login.id(), clock.instant());
            sessions.forgetBrowsersOf(login.id());
            changes.forgetOf(login.id());
            login.erase(clock.instant());
            audit.eraseDetails("login", login.id());
        });
        logins.spendLinksOf(userId, clock.instant());
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        Map<String, Object> values = new LinkedHashMap<>();
        logins.ofUser(userId).ifPresent(login -> {
            values.put("email", login.email());
            values.put("displayName", login.displayName());
            values.put("createdAt", login.createdAt());
        });
        return values;
    }

    private static boolean customer(Login login) {
        return login.role().name().equals(Role.CUSTOMER);
    }

    private static String label(Login login) {
        return login.email() == null ? login.displayName() : login.email();
    }
}
