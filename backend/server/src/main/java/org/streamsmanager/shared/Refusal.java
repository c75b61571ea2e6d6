package org.streamsmanager.shared;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An expected "no", with its reason. The HTTP layer turns it into a problem document; jobs record it. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;
    private final transient List<Violation> violations;
    private final String operatorDetail;
    private final Duration retryAfter;

    private Refusal(Problem problem, String detail, List<Violation> violations, String operatorDetail, Duration after) {
        super(detail == null ? problem.title() : detail, null, false, false);
        this.problem = Objects.requireNonNull(problem);
        this.violations = List.copyOf(violations);
        this.operatorDetail = operatorDetail;
        this.retryAfter = after;
    }

    public static Refusal of(Problem problem) {
        return new Refusal(problem, null, List.of(), null, null);
    }

    public static Refusal of(Problem problem, String detail) {
        return new Refusal(problem, detail, List.of(), null, null);
    }

    public static Refusal at(Problem problem, String pointer, String message) {
        return new Refusal(problem, message, List.of(new Violation(pointer, message)), null, null);
    }

    /** The problem says what is wrong; this says where. */
    public static Refusal at(Problem problem, String pointer) {
        return at(problem, pointer, problem.title());
    }

    public static Refusal of(Problem problem, List<Violation> violations) {
        return new Refusal(problem, null, violations, null, null);
    }

    /** What a provider said, shown to the operator only. */
    public Refusal withOperatorDetail(String text) {
        return new Refusal(problem, getMessage(), violations, text, retryAfter);
    }

    public Refusal retryAfter(Duration wait) {
        return new Refusal(problem, getMessage(), violations, operatorDetail, wait);
    }

    public Problem problem() {
        return problem;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<String> operatorDetail() {
        return Optional.ofNullable(operatorDetail);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
