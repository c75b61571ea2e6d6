package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;

/** One server, one person: invited, accepted, perhaps left again. A share given anew is another share with another id. */
public final class Share implements Serializable {
    private final long id;
    private final long ownerId;
    private final String machineIdentifier;
    private final String invitedEmail;
    private final Instant invitedAt;
    private final String inviteToken;
    private final String accessToken;
    private final boolean friendRequest;
    private Long invitedId;
    private Instant acceptedAt;
    private Instant leftAt;
    private LibraryChoice libraries;

    Share(long id, Invitation invitation, LibraryChoice libraries, Instant invitedAt) {
        this.id = id;
        this.ownerId = invitation.server().ownerId();
        this.machineIdentifier = invitation.server().machineIdentifier();
        this.invitedId = invitation.personId();
        this.invitedEmail = invitation.email();
        this.friendRequest = invitation.friendRequest();
        this.libraries = libraries;
        this.invitedAt = invitedAt;
        this.inviteToken = Secrets.text("invite " + id, 20);
        this.accessToken = Secrets.text("access " + id, 20);
    }

    public long id() {
        return id;
    }

    public long ownerId() {
        return ownerId;
    }

    public String machineIdentifier() {
        return machineIdentifier;
    }

    /** Null as long as nobody has registered under the address. */
    public Long invitedId() {
        return invitedId;
    }

    /** Null when the invitation named a person instead of an address. */
    public String invitedEmail() {
        return invitedEmail;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public String inviteToken() {
        return inviteToken;
    }

    public String accessToken() {
        return accessToken;
    }

    public boolean friendRequest() {
        return friendRequest;
    }

    public LibraryChoice libraries() {
        return libraries;
    }

    public boolean accepted() {
        return acceptedAt != null && leftAt == null;
    }

    public boolean pending() {
        return acceptedAt == null;
    }

    void acceptedBy(long personId, Instant now) {
        invitedId = personId;
        acceptedAt = now;
    }

    void foundPerson(long personId) {
        invitedId = personId;
    }

    void left(Instant now) {
        leftAt = now;
    }

    void libraries(LibraryChoice choice) {
        libraries = choice;
    }
}
