package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.streamsmanager.coverage.CoverageOutlook;
import org.streamsmanager.coverage.CoverageSpan;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.plan.PlanServer;
import org.streamsmanager.plan.PlanServing;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Says a proposal in the words of the API. */
@ApplicationScoped
class CoverageEffects {
    private final UserService users;
    private final PlanServing serving;

    CoverageEffects(UserService users, PlanServing serving) {
        this.users = users;
        this.serving = serving;
    }

    CoverageEffect of(Proposal proposal) {
        UserFacts user = users.require(proposal.userId());
        CoverageOutlook outlook = proposal.outlook();
        return new CoverageEffect(
                user.id(),
                user.displayName(),
                outlook.before(),
                outlook.after(),
                user.permanent(),
                outlook.activeBefore(),
                outlook.activeAfter(),
                outlook.untilBefore(),
                outlook.untilAfter(),
                proposal.payment().map(draft -> MoneyJson.from(draft.amount())).orElse(null),
                CoverageEffect.json(proposal.credit()),
                CoverageEffect.json(proposal.taken()),
                proposal.returned().map(MoneyJson::from).orElse(null),
                proposal.owed().map(MoneyJson::from).orElse(null),
                server(proposal).orElse(null));
    }

    private Optional<PlanServer> server(Proposal proposal) {
        return proposal.outlook().after().stream()
                .findFirst()
                .map(CoverageSpan::planId)
                .flatMap(plan -> serving.currentServer(proposal.userId(), plan));
    }
}
