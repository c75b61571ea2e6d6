package org.streamsmanager.security;

/** A route of the API; {@code permission} is null where everybody may go. */
record Route(String method, String path, String permission) {
    String name() {
        return method + " " + path;
    }
}
