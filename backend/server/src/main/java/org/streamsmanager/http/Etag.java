package org.streamsmanager.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Versions of edited things as entity tags: {@code "3"}. */
public final class Etag {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Etag() {}

    public static <T> RestResponse<T> ok(T body, int version) {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(Integer.toString(version))
                .build();
    }

    /** The version that a caller read; refused when the header is missing or is not one of ours. */
    public static int version(String ifMatch) {
        if (ifMatch == null) {
            throw Refusal.of(CommonProblem.VERSION_MISSING);
        }
        Matcher tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        return Integer.parseInt(tag.group(1));
    }

    public static void require(String ifMatch, int current) {
        if (version(ifMatch) != current) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
    }
}
