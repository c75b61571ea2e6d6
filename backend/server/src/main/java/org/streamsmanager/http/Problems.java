package org.streamsmanager.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Problem;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.shared.Violation;

/** Writes problem documents. */
@ApplicationScoped
class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    private final CurrentActor actor;

    Problems(CurrentActor actor) {
        this.actor = actor;
    }

    Response of(Refusal refusal) {
        Problem problem = refusal.problem();
        String operatorDetail =
                refusal.operatorDetail().filter(text -> actor.isOperator()).orElse(null);
        Response.ResponseBuilder answer =
                answer(problem, problem.kind().status(), refusal.getMessage(), refusal.violations(), operatorDetail);
        refusal.retryAfter().ifPresent(wait -> answer.header("Retry-After", Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    Response of(Problem problem, int status) {
        return answer(problem, status, problem.title(), List.of(), null).build();
    }

    private Response.ResponseBuilder answer(
            Problem problem, int status, String detail, List<Violation> violations, String operatorDetail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new ProblemDocument(
                        "/problems/" + problem.code(),
                        problem.title(),
                        status,
                        detail,
                        problem.code(),
                        actor.requestId(),
                        violations,
                        operatorDetail));
    }
}
