package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;

/** One thing that is to be done at a server, and what became of it. */
@Entity
@Table(name = "remote_effect")
class RemoteEffect {
    /** A list that misses what was sent is believed only when a later one misses it too: lists lag. */
    private static final Duration CONFIRMATION = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "share_id")
    private UUID shareId;

    @Enumerated(EnumType.STRING)
    private EffectKind kind;

    @Column(name = "wanted_hash")
    private String wantedHash;

    @Enumerated(EnumType.STRING)
    private EffectState state;

    private int attempts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access sent;

    private int answers;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "not_seen_at")
    private Instant notSeenAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String code;
    private String detail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected RemoteEffect() {}

    RemoteEffect(UUID shareId, EffectKind kind, String wantedHash, Instant now) {
        this.id = Ids.next();
        this.shareId = shareId;
        this.kind = kind;
        this.wantedHash = wantedHash;
        this.state = EffectState.PLANNED;
        this.createdAt = now;
    }

    /** Committed before the call: whoever finds it so must look before sending again. */
    void sent(Access access, Instant now) {
        require(state == EffectState.PLANNED);
        this.state = EffectState.SENT;
        this.sent = access;
        this.sentAt = now;
        this.attempts++;
    }

    /** The server says it did it; that is believed when it has been read back. */
    void answered() {
        this.answers++;
    }

    void applied(Instant now) {
        finish(EffectState.APPLIED, null, null, now);
    }

    void refused(String why, String text, Instant now) {
        finish(EffectState.REFUSED, why, text, now);
    }

    void superseded(Instant now) {
        finish(EffectState.SUPERSEDED, null, null, now);
    }

    void unknown(String text) {
        require(!finished());
        this.state = EffectState.UNKNOWN;
        this.detail = text;
    }

    /** Certainly not done: it may be sent again. */
    void surelyNotDone(String text) {
        require(!finished());
        this.state = EffectState.PLANNED;
        this.notSeenAt = null;
        this.detail = text;
    }

    /** Looked for and not found; true when that is certain. */
    boolean notSeen(Instant now) {
        if (notSeenAt == null) {
            this.notSeenAt = now;
            return false;
        }
        return !now.isBefore(notSeenAt.plus(CONFIRMATION));
    }

    /** Long enough ago for a list to show it. */
    boolean shown(Instant now) {
        return sentAt == null || !now.isBefore(sentAt.plus(CONFIRMATION));
    }

    boolean finished() {
        return finishedAt != null;
    }

    boolean mayHaveHappened() {
        return state == EffectState.SENT || state == EffectState.UNKNOWN;
    }

    private void finish(EffectState end, String why, String text, Instant now) {
        require(!finished());
        this.state = end;
        this.code = why;
        this.detail = text;
        this.finishedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("effect " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID shareId() {
        return shareId;
    }

    EffectKind kind() {
        return kind;
    }

    EffectState state() {
        return state;
    }

    String detail() {
        return detail;
    }

    Access sent() {
        return sent;
    }

    /** Only what was read after that tells how far it is; null when it does not matter. A change may be asked for anew. */
    Instant readAfter() {
        return sentAt == null && kind == EffectKind.CHANGE ? createdAt : sentAt;
    }

    int answers() {
        return answers;
    }
}
