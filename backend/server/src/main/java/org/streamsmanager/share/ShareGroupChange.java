package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.library.GroupChangePart;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.WritingService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;

/** What moving libraries to other groups does to the shares of people: counted first, then carried out by a job. */
@ApplicationScoped
class ShareGroupChange implements GroupChangePart {
    private final PlanService plans;
    private final LibraryService libraries;
    private final GroupDifferences differences;
    private final WritingService writing;
    private final GroupChangePeople affected;
    private final Jobs jobs;

    ShareGroupChange(
            PlanService plans,
            LibraryService libraries,
            GroupDifferences differences,
            WritingService writing,
            GroupChangePeople affected,
            Jobs jobs) {
        this.affected = affected;
        this.plans = plans;
        this.libraries = libraries;
        this.differences = differences;
        this.writing = writing;
        this.jobs = jobs;
    }

    @Override
    public Effect preview(List<Move> moves) {
        Map<UUID, UUID> after = moves.stream().collect(Collectors.toMap(Move::libraryId, Move::toGroupId));
        return differences.count(between(moves, after));
    }

    @Override
    public List<Affected> people(List<Move> moves, int most) {
        Map<UUID, UUID> after = moves.stream().collect(Collectors.toMap(Move::libraryId, Move::toGroupId));
        return affected.of(between(moves, after), most);
    }

    @Override
    public void apply(List<Move> moves) {
        if (!moves.isEmpty()) {
            jobs.enqueue(GroupChangeJob.KEY, new GroupChangeJob.Payload(moves));
        }
    }

    /** Between the groups that the libraries came from and those that they are in now, wherever they went since. */
    List<GroupDifference> upToNow(List<Move> moves) {
        List<UUID> ids = moves.stream().map(Move::libraryId).toList();
        Map<UUID, UUID> now =
                libraries.present(ids).stream().collect(Collectors.toMap(LibraryFacts::id, LibraryFacts::groupId));
        return between(moves, now);
    }

    private List<GroupDifference> between(List<Move> moves, Map<UUID, UUID> after) {
        List<UUID> ids = moves.stream().map(Move::libraryId).toList();
        Map<UUID, LibraryFacts> known =
                libraries.present(ids).stream().collect(Collectors.toMap(LibraryFacts::id, Function.identity()));
        List<PlanFacts> all = plans.all();
        List<GroupDifference> found = new ArrayList<>();
        moves.stream()
                .filter(move -> known.containsKey(move.libraryId()))
                .filter(move -> writing.of(move.serverId()).libraries())
                .forEach(move -> all.forEach(plan -> {
                    boolean had = plan.groupIds().contains(move.fromGroupId());
                    boolean has = plan.groupIds().contains(after.get(move.libraryId()));
                    if (had != has) {
                        String library = known.get(move.libraryId()).globalId();
                        found.add(new GroupDifference(move.serverId(), plan.id(), library, has));
                    }
                }));
        return found;
    }
}
