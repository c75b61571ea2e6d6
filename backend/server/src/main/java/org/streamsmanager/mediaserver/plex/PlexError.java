package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an error body says, in whichever of its shapes; {@code code} is 0 when it has none. */
record PlexError(int code, String text) {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]{0,200})", Pattern.CASE_INSENSITIVE);
    private static final int MAX_TEXT = 300;

    static PlexError read(String body) {
        String text = body == null ? "" : body.strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        return PlexText.isPage(text) ? page(text) : xml(text);
    }

    private static PlexError json(String text) {
        try {
            JsonNode error = PlexText.json(text).path("errors").path(0);
            return new PlexError(
                    error.path("code").asInt(), cut(error.path("message").asText()));
        } catch (PlexFailure unreadable) {
            return new PlexError(0, "");
        }
    }

    private static PlexError page(String text) {
        Matcher title = TITLE.matcher(text);
        return new PlexError(0, title.find() ? "a page: " + title.group(1).strip() : "a page");
    }

    /** {@code <errors><error …/></errors>}, {@code <errors><error>text</error></errors>} or {@code <Response …/>}. */
    private static PlexError xml(String text) {
        try {
            JsonNode root = PlexText.xml(text);
            JsonNode error =
                    PlexText.children(root, "error").stream().findFirst().orElse(root);
            String message = error.isTextual()
                    ? error.asText()
                    : error.path("message").asText(error.path("status").asText());
            return new PlexError(error.path("code").asInt(), cut(message));
        } catch (PlexFailure unreadable) {
            return new PlexError(0, cut(text));
        }
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), MAX_TEXT));
    }
}
