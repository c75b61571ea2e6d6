package org.streamsmanager.usertransfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.KnownAccounts;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.usertransfer.TransferredUser.Account;
import org.streamsmanager.usertransfer.TransferredUser.Time;

/** What the panel knows that concerns some lines: accounts by realm, plans by name, users by id. */
record Surroundings(Map<String, KnownAccounts> accounts, Map<String, PlanFacts> plans, Map<UUID, UserFacts> users) {
    Optional<PlanFacts> plan(Time time) {
        return Optional.ofNullable(plans.get(named(time.plan())));
    }

    boolean refused(Account account) {
        return accounts.get(account.realm())
                .retiredAs(LineJudge.remote(account))
                .isPresent();
    }

    List<IdentityFacts> knownAs(Account account) {
        return accounts.get(account.realm()).knownAs(LineJudge.remote(account));
    }

    Optional<UserFacts> user(UUID id) {
        return Optional.ofNullable(users.get(id));
    }

    static String named(String plan) {
        return String.valueOf(plan).toLowerCase(Locale.ROOT);
    }
}
