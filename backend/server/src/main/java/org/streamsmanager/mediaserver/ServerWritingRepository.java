package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ServerWritingRepository implements PanacheRepositoryBase<ServerWriting, UUID> {}
