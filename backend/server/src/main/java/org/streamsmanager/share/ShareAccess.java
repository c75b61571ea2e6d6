package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is wanted of a share, what was last done at the server, and what the server says. */
@Embeddable
class ShareAccess {
    @JdbcTypeCode(SqlTypes.JSON)
    private Access wanted;

    @Column(name = "wanted_hash")
    private String wantedHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access done;

    @Column(name = "done_hash")
    private String doneHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access said;

    @Column(name = "said_hash")
    private String saidHash;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "absent_since")
    private Instant absentSince;

    protected ShareAccess() {}

    ShareAccess(Access wanted) {
        want(wanted);
    }

    void want(Access access) {
        this.wanted = access;
        this.wantedHash = access.hash();
    }

    void done(Access access) {
        this.done = access;
        this.doneHash = access.hash();
    }

    void undone() {
        this.done = null;
        this.doneHash = null;
    }

    void said(Access access, Instant now) {
        this.said = access;
        this.saidHash = access.hash();
        this.readAt = now;
        present();
    }

    void present() {
        this.absentSince = null;
    }

    /** Not in a complete list: true when an earlier list, at least that long ago, missed it already. */
    boolean absent(Duration confirmation, Instant now) {
        if (absentSince == null) {
            this.absentSince = now;
            return false;
        }
        return !now.isBefore(absentSince.plus(confirmation));
    }

    boolean asWanted() {
        return wantedHash.equals(doneHash);
    }

    Access wanted() {
        return wanted;
    }

    Access done() {
        return done;
    }

    Access said() {
        return said;
    }
}
