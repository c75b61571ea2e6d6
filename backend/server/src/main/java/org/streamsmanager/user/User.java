package org.streamsmanager.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.shared.Ids;

/** A person who has, or once had, access to a media server. */
@Entity
@Table(name = "app_user")
class User {
    @Id
    private UUID id;

    @Column(name = "display_name")
    private String displayName;

    private boolean permanent;

    @Column(name = "change_required_at")
    private Instant changeRequiredAt;

    @Column(name = "change_required_by")
    private String changeRequiredBy;

    @Column(name = "change_required_cause")
    private String changeRequiredCause;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "preferred_location")
    private UUID preferredLocation;

    private String notes;

    @ElementCollection
    @CollectionTable(name = "user_tag", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected User() {}

    User(String displayName, boolean permanent, Instant now) {
        this.id = Ids.next();
        this.displayName = displayName;
        this.permanent = permanent;
        this.notes = "";
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** As another panel knew them. */
    static User restored(Optional<UUID> id, RestoredUser from, String by, Instant now) {
        User user = new User(from.displayName().strip(), from.permanent(), now);
        user.id = id.orElse(user.id);
        user.createdAt = from.createdAt() == null ? now : from.createdAt();
        if (from.changeRequiredAt() != null) {
            user.changeRequiredAt = from.changeRequiredAt();
            user.changeRequiredBy = by;
            user.changeRequiredCause = from.changeRequiredCause();
        }
        return user;
    }

    void edit(UserEdit edit, Instant now) {
        edit.displayName().ifPresent(name -> this.displayName = name);
        edit.notes().ifPresent(text -> this.notes = text);
        edit.permanent().ifPresent(flag -> this.permanent = flag);
        edit.tags().ifPresent(wanted -> {
            tags.retainAll(wanted);
            tags.addAll(wanted);
        });
        this.updatedAt = now;
    }

    /** The first requirement counts: repeating it changes neither its time nor its cause. */
    boolean requireAccountChange(String by, String cause, Instant now) {
        if (changeRequiredAt != null) {
            return false;
        }
        this.changeRequiredAt = now;
        this.changeRequiredBy = by;
        this.changeRequiredCause = cause;
        this.updatedAt = now;
        return true;
    }

    boolean clearAccountChange(Instant now) {
        if (changeRequiredAt == null) {
            return false;
        }
        this.changeRequiredAt = null;
        this.changeRequiredBy = null;
        this.changeRequiredCause = null;
        this.updatedAt = now;
        return true;
    }

    /** What the other had goes on here: tags, notes, and what makes this one special. */
    void takeOver(User other, boolean requirement, Instant now) {
        this.tags.addAll(other.tags);
        this.notes = String.join(
                "\n\n",
                Stream.of(notes, other.notes).filter(text -> !text.isBlank()).toList());
        this.permanent |= other.permanent;
        this.preferredLocation = preferredLocation == null ? other.preferredLocation : preferredLocation;
        if (requirement && changeRequiredAt == null) {
            this.changeRequiredAt = other.changeRequiredAt;
            this.changeRequiredBy = other.changeRequiredBy;
            this.changeRequiredCause = other.changeRequiredCause;
        }
        this.updatedAt = now;
    }

    void mergedInto(UUID survivorId, Instant now) {
        this.closedAt = now;
        this.mergedInto = survivorId;
        this.updatedAt = now;
    }

    /** Nobody knows any more who this was; facts that point here stay. */
    void erase(String nobody, Instant now) {
        this.displayName = nobody;
        this.notes = "";
        this.tags.clear();
        this.permanent = false;
        clearAccountChange(now);
        this.closedAt = closedAt == null ? now : closedAt;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    boolean permanent() {
        return permanent;
    }

    Instant changeRequiredAt() {
        return changeRequiredAt;
    }

    String changeRequiredBy() {
        return changeRequiredBy;
    }

    String changeRequiredCause() {
        return changeRequiredCause;
    }

    boolean closed() {
        return closedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID preferredLocation() {
        return preferredLocation;
    }

    String notes() {
        return notes;
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    int version() {
        return version;
    }
}
