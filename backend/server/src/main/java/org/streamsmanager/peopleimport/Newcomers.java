package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.coverage.FirstCoverage;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.share.SharesFound;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.NewAccount;
import org.streamsmanager.user.UserService;

/** Makes users of people who were read: the user, the account, time on the plan unless permanent, the access they have. */
@ApplicationScoped
class Newcomers {
    private final UserService users;
    private final IdentityService identities;
    private final FirstCoverage coverage;
    private final SharesFound shares;
    private final PlanService plans;

    Newcomers(
            UserService users,
            IdentityService identities,
            FirstCoverage coverage,
            SharesFound shares,
            PlanService plans) {
        this.users = users;
        this.identities = identities;
        this.coverage = coverage;
        this.shares = shares;
        this.plans = plans;
    }

    /** All of them at once: what is asked and written does not grow with their number. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(List<ImportRow> rows, PeopleImport found, ServerFacts server) {
        if (rows.isEmpty()) {
            return;
        }
        String cause = "read in from " + server.name();
        List<UUID> userIds = users.createAll(
                rows.stream().map(row -> PersonName.of(row.person())).toList(), found.permanent(), cause);
        List<UUID> accounts = identities.attachAll(IdentityService.PLEX_TV, accounts(rows, userIds));
        if (!found.permanent()) {
            coverage.give(userIds, found.planPriceId(), cause);
        }
        UUID planId = plans.requirePrice(found.planPriceId()).planId();
        List<SharesFound.Found> access = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            access.add(new SharesFound.Found(
                    userIds.get(i), accounts.get(i), planId, rows.get(i).person()));
            rows.get(i).done(userIds.get(i));
        }
        shares.adopt(server.id(), access);
    }

    private static List<NewAccount> accounts(List<ImportRow> rows, List<UUID> userIds) {
        List<NewAccount> accounts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RemoteShare person = rows.get(i).person();
            accounts.add(new NewAccount(
                    userIds.get(i),
                    PersonAssessor.account(person).orElseThrow(),
                    person.accepted() ? IdentityState.CURRENT : IdentityState.PENDING));
        }
        return accounts;
    }
}
