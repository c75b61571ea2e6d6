package org.streamsmanager.simulator.http;

import java.util.regex.Pattern;

/** A path pattern in which {@code *} stands for anything, slashes too. */
public final class Glob {
    private final String text;
    private final Pattern pattern;

    public Glob(String text) {
        this.text = text;
        this.pattern = Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q"));
    }

    /** A slash at the end makes no difference. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches()
                || path.endsWith("/")
                        && pattern.matcher(path.substring(0, path.length() - 1)).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
