package org.streamsmanager.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The one place where failures become answers. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException failure) {
        Response answer = problems.of(Refusal.of(CommonProblem.NOT_SIGNED_IN));
        answer.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        return answer;
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException failure) {
        return problems.of(Refusal.of(CommonProblem.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        return problems.of(Violations.of(failure));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return problems.of(Refusal.of(CommonProblem.STALE_VERSION));
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    Response unreadable(JsonProcessingException failure) {
        return problems.of(Violations.of(failure));
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        return standard(failure.getResponse().getStatus());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        LOG.error("unexpected failure", failure);
        return problems.of(Refusal.of(CommonProblem.UNEXPECTED));
    }

    private Response standard(int status) {
        return switch (status) {
            case 401 -> problems.of(Refusal.of(CommonProblem.NOT_SIGNED_IN));
            case 403 -> problems.of(Refusal.of(CommonProblem.NOT_ALLOWED));
            case 404 -> problems.of(Refusal.of(CommonProblem.NOT_FOUND));
            case 405 -> problems.of(Refusal.of(CommonProblem.METHOD_NOT_ALLOWED));
            case 413 -> problems.of(Refusal.of(CommonProblem.BODY_TOO_LARGE));
            case 415 -> problems.of(Refusal.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
            default -> problems.of(CommonProblem.MALFORMED_REQUEST, status);
        };
    }
}
