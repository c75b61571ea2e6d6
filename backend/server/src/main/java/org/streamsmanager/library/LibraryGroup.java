package org.streamsmanager.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** Libraries of any servers under one name; plans contain groups. */
@Entity
@Table(name = "library_group")
class LibraryGroup {
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private int position;

    @Version
    private int version;

    protected LibraryGroup() {}

    LibraryGroup(String name, GroupKind kind, int position) {
        this.id = Ids.next();
        this.name = name;
        this.kind = kind;
        this.position = position;
    }

    void rename(String newName) {
        if (kind.fixed()) {
            throw new IllegalStateException("group " + kind + " is fixed");
        }
        this.name = newName;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    GroupKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    LibraryGroupFacts facts() {
        return new LibraryGroupFacts(id, name, kind);
    }
}
