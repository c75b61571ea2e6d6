package org.streamsmanager.login;

/** The browser that asks: its address and what it calls itself. */
record Client(String address, String userAgent) {
    private static final int LONGEST = 300;

    Client {
        userAgent = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
    }
}
