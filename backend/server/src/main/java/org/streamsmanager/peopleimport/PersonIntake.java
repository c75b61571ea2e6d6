package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;

/** Takes people in, as previewed; looks again first, since the preview may be some hours old. */
@ApplicationScoped
class PersonIntake {
    private static final String REALM = IdentityService.PLEX_TV;
    private static final String MOVED = "changed since the preview: ";
    private final PeopleImportRepository imports;
    private final ImportRowRepository rows;
    private final PersonAssessor assessor;
    private final UserService users;
    private final IdentityService identities;
    private final CoverageService coverage;
    private final ServerService servers;
    private final NoticeService notices;
    private final ShareService shares;
    private final Clock clock;

    PersonIntake(
            PeopleImportRepository imports,
            ImportRowRepository rows,
            PersonAssessor assessor,
            UserService users,
            IdentityService identities,
            CoverageService coverage,
            ServerService servers,
            NoticeService notices,
            ShareService shares,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.assessor = assessor;
        this.users = users;
        this.identities = identities;
        this.coverage = coverage;
        this.servers = servers;
        this.notices = notices;
        this.shares = shares;
        this.clock = clock;
    }

    /** All of them or none. Whoever is known already is held first, in the order in which people are ever held. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID importId, List<Integer> ordinals) {
        users.lockAll(rows.knownUsers(importId, ordinals));
        PeopleImport found = imports.require(importId);
        ServerFacts server = servers.require(found.serverId());
        for (int ordinal : ordinals) {
            ImportRow row = rows.forUpdate(importId, ordinal);
            if (row.outcome() == RowOutcome.WAITING) {
                take(row, found, server);
            }
            rows.release();
        }
    }

    private void take(ImportRow row, PeopleImport found, ServerFacts server) {
        if (row.verdict() == Verdict.AMBIGUOUS || row.verdict() == Verdict.STAFF) {
            row.ended(RowOutcome.REFUSED, row.detail());
            return;
        }
        Assessment now = assessor.assess(row.person());
        switch (now.verdict()) {
            case RETIRED -> report(row, now, server);
            case NEW -> create(row, found, server);
            case KNOWN -> complete(row, now, server);
            case AMBIGUOUS, STAFF -> row.ended(RowOutcome.REFUSED, MOVED + now.detail());
        }
    }

    private void create(ImportRow row, PeopleImport found, ServerFacts server) {
        if (row.verdict() != Verdict.NEW) {
            row.ended(RowOutcome.REFUSED, MOVED + "the account is known to nobody any more");
            return;
        }
        RemoteShare person = row.person();
        String cause = "read in from " + server.name();
        UUID userId = users.create(PersonName.of(person), false, cause).id();
        IdentityFacts identity = attach(userId, person);
        coverage.grantImport(userId, found.planPriceId(), clock.instant(), cause);
        adopt(userId, identity.id(), server, person);
        row.done(userId);
    }

    private IdentityFacts attach(UUID userId, RemoteShare person) {
        RemoteIdentity account = PersonAssessor.account(person).orElseThrow();
        return person.accepted()
                ? identities.attachCurrent(userId, REALM, account)
                : identities.attachPending(userId, REALM, account);
    }

    private void complete(ImportRow row, Assessment known, ServerFacts server) {
        if (row.userId() != null && !row.userId().equals(known.userId())) {
            row.ended(RowOutcome.REFUSED, MOVED + "the account belongs to another user");
            return;
        }
        users.lock(known.userId());
        adopt(known.userId(), known.identityId(), server, row.person());
        row.done(known.userId());
    }

    private void adopt(UUID userId, UUID identityId, ServerFacts server, RemoteShare person) {
        shares.adopt(userId, identityId, server.id(), person);
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
