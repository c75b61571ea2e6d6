package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.share.SharesFound;
import org.streamsmanager.user.UserService;

/** Takes people in, as previewed; looks again first, since the preview may be some hours old. */
@ApplicationScoped
class PersonIntake {
    private static final String MOVED = "changed since the preview: ";
    private final PeopleImportRepository imports;
    private final ImportRowRepository rows;
    private final PersonAssessor assessor;
    private final Newcomers newcomers;
    private final UserService users;
    private final CoverageService coverage;
    private final ServerService servers;
    private final NoticeService notices;
    private final SharesFound shares;

    PersonIntake(
            PeopleImportRepository imports,
            ImportRowRepository rows,
            PersonAssessor assessor,
            Newcomers newcomers,
            UserService users,
            CoverageService coverage,
            ServerService servers,
            NoticeService notices,
            SharesFound shares) {
        this.imports = imports;
        this.rows = rows;
        this.assessor = assessor;
        this.newcomers = newcomers;
        this.users = users;
        this.coverage = coverage;
        this.servers = servers;
        this.notices = notices;
        this.shares = shares;
    }

    /** All of them or none. Whoever is known already is held first, in the order in which people are ever held. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID importId, List<Integer> ordinals) {
        users.lockAll(rows.knownUsers(importId, ordinals));
        PeopleImport found = imports.require(importId);
        ServerFacts server = servers.require(found.serverId());
        List<ImportRow> waiting = rows.waitingForUpdate(importId, ordinals);
        List<Assessment> now =
                assessor.assess(waiting.stream().map(ImportRow::person).toList());
        List<ImportRow> unknown = new ArrayList<>();
        List<SharesFound.Found> known = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            take(waiting.get(i), now.get(i), server, unknown, known);
        }
        shares.adopt(server.id(), known);
        newcomers.take(unknown, found, server);
        rows.release();
    }

    private void take(
            ImportRow row, Assessment now, ServerFacts server, List<ImportRow> unknown, List<SharesFound.Found> known) {
        if (row.verdict() == Verdict.AMBIGUOUS || row.verdict() == Verdict.STAFF) {
            row.ended(RowOutcome.REFUSED, row.detail());
            return;
        }
        switch (now.verdict()) {
            case RETIRED -> report(row, now, server);
            case NEW -> unknown(row, unknown);
            case KNOWN -> known(row, now, known);
            case AMBIGUOUS, STAFF -> row.ended(RowOutcome.REFUSED, MOVED + now.detail());
        }
    }

    private static void unknown(ImportRow row, List<ImportRow> unknown) {
        if (row.verdict() == Verdict.NEW) {
            unknown.add(row);
        } else {
            row.ended(RowOutcome.REFUSED, MOVED + "the account is known to nobody any more");
        }
    }

    private void known(ImportRow row, Assessment now, List<SharesFound.Found> known) {
        if (row.userId() != null && !row.userId().equals(now.userId())) {
            row.ended(RowOutcome.REFUSED, MOVED + "the account belongs to another user");
            return;
        }
        users.lock(now.userId());
        UUID planId = coverage.entitlement(now.userId()).planId();
        known.add(new SharesFound.Found(now.userId(), now.identityId(), planId, row.person()));
        row.done(now.userId());
    }

    private void report(ImportRow row, Assessment retired, ServerFacts server) {
        notices.open(
                "retired-account-has-access",
                Severity.WARNING,
                PersonName.of(row.person()),
                retired.identityId(),
                Map.of("server", server.name(), "userId", retired.userId().toString()));
        row.ended(RowOutcome.REFUSED, retired.detail());
    }
}
