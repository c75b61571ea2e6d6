package org.streamsmanager.peopleimport;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.NamedRef;

/**
 * One run of reading people in. {@code counts} are people by verdict and kind; {@code hash} stands for the preview and is
 * null before it; new people are {@code permanent}, or get time on {@code plan}; {@code problem} is null unless it failed.
 */
public record PeopleImportResponse(
        UUID id,
        UUID serverId,
        String serverName,
        ImportState state,
        Map<String, Integer> counts,
        @Nullable String hash,
        NamedRef plan,
        boolean permanent,
        @Nullable ImportFailure problem,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    static PeopleImportResponse from(PeopleImport found, ServerFacts server, PlanPriceFacts price) {
        return new PeopleImportResponse(
                found.id(),
                server.id(),
                server.name(),
                found.state(),
                found.counts(),
                found.hash(),
                new NamedRef(price.planId(), price.planName()),
                found.permanent(),
                ImportFailure.of(found),
                found.createdAt(),
                found.finishedAt());
    }

    /** Why nothing, or not everything, was done; {@code operatorDetail} is what the platform said. */
    public record ImportFailure(
            String code, String message, @Nullable String operatorDetail) {
        static @Nullable ImportFailure of(PeopleImport found) {
            PeopleImportProblem problem = found.problem();
            return problem == null ? null : new ImportFailure(problem.code(), problem.title(), found.detail());
        }
    }
}
