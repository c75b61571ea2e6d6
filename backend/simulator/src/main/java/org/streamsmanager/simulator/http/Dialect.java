package org.streamsmanager.simulator.http;

/** The generations of the protocol: they differ in language and in how they say no. */
public enum Dialect {
    /** {@code /api/...}: XML whatever is asked for. */
    V1,
    /** {@code /api/v2/...}: XML, or JSON when asked for. */
    V2,
    /** A media server: XML, or JSON when asked for; errors are HTML pages. */
    MEDIA_SERVER;

    public static Dialect ofPlexTv(String path) {
        return path.startsWith("/api/v2/") ? V2 : V1;
    }
}
