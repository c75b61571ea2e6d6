package org.streamsmanager.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.streamsmanager.shared.Violation;

/**
 * A refusal in the form of RFC 9457. {@code type} and {@code code} are stable; {@code operatorDetail} is what a provider
 * said and is present for operators only.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        List<Violation> violations,
        String operatorDetail) {}
