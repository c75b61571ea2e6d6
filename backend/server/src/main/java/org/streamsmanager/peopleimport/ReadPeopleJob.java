package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Sharing;

/** Asks the server for its people; only a complete answer becomes a preview. */
@ApplicationScoped
class ReadPeopleJob implements JobHandler<ReadPeople> {
    private static final RetryPolicy FEW = new RetryPolicy(3, Duration.ofSeconds(5), Duration.ofMinutes(1));
    private final Sharing sharing;
    private final Previews previews;
    private final PeopleImportSteps steps;

    ReadPeopleJob(Sharing sharing, Previews previews, PeopleImportSteps steps) {
        this.sharing = sharing;
        this.previews = previews;
        this.steps = steps;
    }

    @Override
    public JobKey<ReadPeople> key() {
        return ReadPeople.KEY;
    }

    @Override
    public JobResult run(ReadPeople payload) {
        Optional<UUID> server = steps.serverToRead(payload.importId());
        if (server.isEmpty()) {
            return JobResult.done("nothing to read");
        }
        return switch (sharing.peopleRecently(server.get())) {
            case Reading.Complete<RemoteShare> complete -> complete(payload.importId(), complete.items());
            case Reading.Partial<RemoteShare> partial ->
                fail(payload, PeopleImportProblem.READING_INCOMPLETE, partial.why());
            case Reading.Suspicious<RemoteShare> suspicious -> suspicious(payload, suspicious);
            case Reading.Failed<RemoteShare> failed ->
                fail(payload, PeopleImportProblem.READING_FAILED, failed.detail());
        };
    }

    @Override
    public RetryPolicy retry() {
        return FEW;
    }

    @Override
    public void givenUp(ReadPeople payload, String reason) {
        fail(payload, PeopleImportProblem.READING_FAILED, reason);
    }

    private JobResult complete(UUID importId, List<RemoteShare> people) {
        if (people.isEmpty()) {
            return fail(new ReadPeople(importId), PeopleImportProblem.NOBODY_READ, null);
        }
        Preview preview = previews.of(people);
        steps.previewed(importId, preview);
        return JobResult.done(preview.counts().toString());
    }

    private JobResult suspicious(ReadPeople payload, Reading.Suspicious<RemoteShare> reading) {
        PeopleImportProblem problem =
                reading.items().isEmpty() ? PeopleImportProblem.NOBODY_READ : PeopleImportProblem.READING_INCOMPLETE;
        return fail(payload, problem, reading.why());
    }

    private JobResult fail(ReadPeople payload, PeopleImportProblem problem, String detail) {
        steps.failed(payload.importId(), problem, detail);
        return JobResult.done(problem.title());
    }
}
