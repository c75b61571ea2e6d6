package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** For which kinds the panel also writes to a server, where the operator has said so; everywhere else it does. */
@Entity
@Table(name = "server_writing")
class ServerWriting {
    @Id
    @Column(name = "server_id")
    private UUID serverId;

    private boolean people;
    private boolean shares;
    private boolean libraries;

    @Version
    private int version;

    protected ServerWriting() {}

    ServerWriting(UUID serverId) {
        this.serverId = serverId;
    }

    void set(WritingFacts wanted) {
        this.people = wanted.people();
        this.shares = wanted.shares();
        this.libraries = wanted.libraries();
    }

    WritingFacts facts() {
        return new WritingFacts(people, shares, libraries);
    }
}
