package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** Lists of people to invite: read and checked first, then applied exactly so by a job. */
@ApplicationScoped
class InvitationListService {
    private static final String KIND = "invitation-list";
    private final InvitationListRepository lists;
    private final InvitationListRowRepository rows;
    private final InvitationListResponses responses;
    private final ListChecks checks;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    InvitationListService(
            InvitationListRepository lists,
            InvitationListRowRepository rows,
            InvitationListResponses responses,
            ListChecks checks,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.responses = responses;
        this.checks = checks;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps the list, guesses its columns, and checks every row. */
    @Transactional
    InvitationListResponse read(ReadInvitationListRequest request) {
        ListText text = ListText.read(request.text());
        boolean headed = text.beginsWithHeaders();
        List<String> headers = headed ? text.rows().getFirst() : List.of();
        InvitationList list =
                new InvitationList(headers, request.toDefaults(), actor.get().name(), clock.instant());
        list.match(guessed(text, headers));
        List<List<String>> people =
                text.rows().subList(headed ? 1 : 0, text.rows().size());
        if (people.isEmpty()) {
            throw Refusal.of(InvitationListProblem.LIST_EMPTY);
        }
        List<InvitationListRow> made = IntStream.range(0, people.size())
                .mapToObj(at -> new InvitationListRow(list.id(), at + 1, people.get(at)))
                .toList();
        list.checked(checks.check(list, made));
        lists.persistAndFlush(list);
        rows.persist(made);
        rows.flush();
        audit.record(Change.of(KIND, list.id(), "read").to(Map.of("rows", made.size())));
        return responses.of(list);
    }

    /** Other columns: every row is checked again. */
    @Transactional
    InvitationListResponse match(UUID id, MatchColumnsRequest request) {
        InvitationList list = lists.requireForUpdate(id);
        requireEachOnce(request.fields());
        list.match(request.fields());
        return recheck(list);
    }

    @Transactional
    InvitationListResponse get(UUID id) {
        return responses.of(lists.require(id));
    }

    @Transactional
    Page<InvitationListResponse> list(PageRequest request) {
        return lists.newestFirst(request, clock.instant()).map(responses::of);
    }

    @Transactional
    Page<InvitationListRowResponse> rows(UUID id, Optional<InvitationListRow.Outcome> outcome, PageRequest request) {
        lists.require(id);
        return rows.inOrder(id, outcome, request, clock.instant()).map(InvitationListRowResponse::from);
    }

    /** Refused as stale when rows would be judged otherwise than they were seen. */
    @Transactional
    InvitationListResponse apply(UUID id, String hash) {
        InvitationList list = lists.requireForUpdate(id);
        list.checked(checks.check(list, rows.of(id)));
        list.apply(hash);
        jobs.enqueue(InviteListJob.KEY, new InviteListJob.Payload(id));
        audit.record(Change.of(KIND, id, "applied"));
        return responses.of(list);
    }

    private InvitationListResponse recheck(InvitationList list) {
        list.checked(checks.check(list, rows.of(list.id())));
        lists.flush();
        return responses.of(list);
    }

    /** By their names; in a list without any the first column that holds an address. */
    private static List<ListField> guessed(ListText text, List<String> headers) {
        List<ListField> columns = new ArrayList<>();
        Set<ListField> taken = new HashSet<>();
        for (int at = 0; at < text.width(); at++) {
            Optional<ListField> named = at < headers.size() ? ListField.called(headers.get(at)) : Optional.empty();
            columns.add(named.filter(taken::add).orElse(ListField.PASSED_OVER));
        }
        if (!taken.contains(ListField.ADDRESS)) {
            columns.set(addressColumn(text), ListField.ADDRESS);
        }
        return columns;
    }

    private static int addressColumn(ListText text) {
        return IntStream.range(0, text.width())
                .filter(at -> text.rows().stream()
                        .anyMatch(row -> at < row.size() && row.get(at).contains("@")))
                .findFirst()
                .orElse(0);
    }

    private static void requireEachOnce(List<ListField> columns) {
        List<ListField> named =
                columns.stream().filter(field -> field != ListField.PASSED_OVER).toList();
        if (new HashSet<>(named).size() != named.size()) {
            throw Refusal.at(InvitationListProblem.COLUMN_TWICE, "/fields", InvitationListProblem.COLUMN_TWICE.title());
        }
    }
}
