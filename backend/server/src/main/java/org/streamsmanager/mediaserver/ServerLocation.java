package org.streamsmanager.mediaserver;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** A place where servers are; customers may prefer one. */
@Entity
@Table(name = "server_location")
class ServerLocation {
    @Id
    private UUID id;

    private String name;
    private int position;

    @Version
    private int version;

    protected ServerLocation() {}

    ServerLocation(String name, int position) {
        this.id = Ids.next();
        this.name = name;
        this.position = position;
    }

    void edit(String newName, Integer newPosition) {
        this.name = newName == null ? name : newName;
        this.position = newPosition == null ? position : newPosition;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }
}
