package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.LetterForecast;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.SuspensionFacts;
import org.streamsmanager.user.SuspensionService;
import org.streamsmanager.user.UserService;

/** Suspends many people, or reinstates them; their seats stay. */
@ApplicationScoped
class SuspendAction extends ShareBulkAction {
    private static final String SUSPENDED = "suspended";
    private static final String UNTIL = "until";
    private final ShareProgress progress;
    private final ShareService shares;
    private final SuspensionService suspensions;
    private final UserService users;

    SuspendAction(ShareProgress progress, ShareService shares, SuspensionService suspensions, UserService users) {
        super(progress, users);
        this.progress = progress;
        this.shares = shares;
        this.suspensions = suspensions;
        this.users = users;
    }

    @Override
    public String name() {
        return "SUSPEND";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.flag(SUSPENDED).always(),
                BulkField.text(CAUSE, LONGEST_CAUSE).always());
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** Access that was taken away is given again by an invitation. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        users.require(userId);
        Optional<SuspensionFacts> open = suspensions.open(userId);
        return open.map(found -> facts(true, found.cause(), found.until())).orElseGet(() -> facts(false, null, null));
    }

    @Override
    public Optional<LetterForecast.Occasion> tells(Map<String, Object> fields, boolean undo) {
        return undo == Boolean.TRUE.equals(fields.get(SUSPENDED))
                ? Optional.of(LetterForecast.Occasion.INVITED)
                : Optional.empty();
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        boolean suspended = Boolean.TRUE.equals(fields.get(SUSPENDED));
        return facts.get(SUSPENDED).equals(suspended)
                ? facts
                : facts(suspended, suspended ? (String) fields.get(CAUSE) : null, null);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        return set(userId, Boolean.TRUE.equals(fields.get(SUSPENDED)), cause, null);
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        Instant until = Optional.ofNullable((String) before.get(UNTIL))
                .map(Instant::parse)
                .orElse(null);
        String earlier = (String) before.getOrDefault(CAUSE, cause);
        return set(userId, Boolean.TRUE.equals(before.get(SUSPENDED)), earlier, until);
    }

    private List<UUID> set(UUID userId, boolean suspended, String cause, Instant until) {
        if (suspended) {
            suspensions.suspend(userId, cause, until);
        } else {
            suspensions.lift(userId, cause);
        }
        return progress.underWay(
                shares.liveOf(userId).stream().map(ShareFacts::id).toList());
    }

    private static Map<String, Object> facts(boolean suspended, String cause, Instant until) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(SUSPENDED, suspended);
        if (cause != null) {
            facts.put(CAUSE, cause);
        }
        if (until != null) {
            facts.put(UNTIL, until.toString());
        }
        return facts;
    }
}
