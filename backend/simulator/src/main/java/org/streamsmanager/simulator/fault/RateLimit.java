package org.streamsmanager.simulator.fault;

/** Requests that plex.tv takes in one second; 0: as many as come. */
public record RateLimit(int perToken, int perAddress) {
    public static final RateLimit OFF = new RateLimit(0, 0);

    public RateLimit {
        if (perToken < 0 || perAddress < 0) {
            throw new IllegalArgumentException("A rate limit cannot be negative");
        }
    }

    /** {@code off}, or {@code TOKEN/ADDRESS} such as {@code 5/10}. */
    public static RateLimit parse(String text) {
        if (text.equals("off")) {
            return OFF;
        }
        if (!text.matches("\\d{1,6}/\\d{1,6}")) {
            throw new IllegalArgumentException("A rate limit is \"off\" or like 5/10, not " + text);
        }
        int slash = text.indexOf('/');
        return new RateLimit(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
