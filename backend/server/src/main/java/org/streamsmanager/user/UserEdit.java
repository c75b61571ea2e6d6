package org.streamsmanager.user;

import java.util.Optional;
import java.util.Set;

/** Only what is present is written. */
record UserEdit(
        Optional<String> displayName,
        Optional<String> notes,
        Optional<Boolean> permanent,
        Optional<Set<String>> tags) {}
