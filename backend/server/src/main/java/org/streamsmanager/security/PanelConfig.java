package org.streamsmanager.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What is needed to start. Everything else that an operator may change is a setting. */
@ConfigMapping(prefix = "streams")
public interface PanelConfig {
    /** Where the master key and the embedded database live. */
    @WithDefault("./data")
    Path dataDirectory();

    /** The address people type, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    String publicAddress();

    /** Where people accept an invitation of plex.tv. */
    @WithDefault("https://app.plex.tv")
    String invitationsAddress();

    /** Fills an empty panel with the community of the simulator, for trying everything out. */
    @WithDefault("false")
    boolean demo();

    /** A Tink keyset in JSON; when absent, the one in the data directory is used or made. */
    Optional<String> masterKey();
}
