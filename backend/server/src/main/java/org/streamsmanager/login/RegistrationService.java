package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.security.PasswordHashing;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Refusal;

/** Making a login of one's own. A stranger sees the same work and the same answer for every address. */
@ApplicationScoped
class RegistrationService {
    private static final String PURPOSE = "register";
    private final SettingService settings;
    private final SignInBackoff backoff;
    private final PasswordHashing passwords;
    private final RegistrationTransactions transactions;

    RegistrationService(
            SettingService settings,
            SignInBackoff backoff,
            PasswordHashing passwords,
            RegistrationTransactions transactions) {
        this.settings = settings;
        this.backoff = backoff;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /** No transaction is open while hashing. */
    void request(RegistrationRequest request, String address) {
        RegistrationSettings rules = settings.value(RegistrationSettings.GROUP);
        if (!rules.enabled()) {
            throw Refusal.of(LoginProblem.REGISTRATION_CLOSED);
        }
        if (rules.discordRequired() && !request.namesDiscord()) {
            throw Refusal.at(LoginProblem.DISCORD_NEEDED, "/discordId", LoginProblem.DISCORD_NEEDED.title());
        }
        backoff.spend(PURPOSE, request.email(), address);
        transactions.begin(request, passwords.hash(request.password()));
    }

    SignedIn confirm(String token, Client client) {
        return transactions.confirm(token, client);
    }
}
