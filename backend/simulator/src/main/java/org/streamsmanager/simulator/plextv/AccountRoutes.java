package org.streamsmanager.simulator.plextv;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Refusal;

/** Signing in and out with a password, and the account behind a token. */
final class AccountRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/user", this::user)
                .get("/api/v2/ping", this::ping)
                .post("/api/v2/users/signin", this::signIn)
                .delete("/api/v2/users/signout", this::signOut)
                .get("/users/account", call -> legacy(call, Answer.Language.XML))
                .get("/users/account.xml", call -> legacy(call, Answer.Language.XML))
                .get("/users/account.json", call -> legacy(call, Answer.Language.JSON))
                .post("/users/sign_in", call -> legacySignIn(call, Answer.Language.XML))
                .post("/users/sign_in.xml", call -> legacySignIn(call, Answer.Language.XML))
                .post("/users/sign_in.json", call -> legacySignIn(call, Answer.Language.JSON));
    }

    private Answer user(Call call) {
        return Answer.ok(AccountView.self(call, call.account(), call.token()));
    }

    private Answer ping(Call call) {
        call.account();
        return Answer.ok(Element.of("pong").text(true));
    }

    private Answer signIn(Call call) {
        String token = token(
                call,
                call.argument("login").orElse(""),
                call.argument("password").orElse(""),
                call.argument("verificationCode").orElse(null));
        return Answer.of(201, Document.object(AccountView.self(call, accountOf(call, token), token)));
    }

    private static String token(Call call, String login, String password, String code) {
        call.requireClientIdentifier();
        return call.world().signingIn().withPassword(login, password, code, call.client(), call.now());
    }

    private static Account accountOf(Call call, String token) {
        return call.world().signingIn().account(token, call.client(), call.now());
    }

    private Answer signOut(Call call) {
        call.account();
        call.world().signingIn().signOut(call.token());
        return Answer.empty(204);
    }

    private static Answer legacy(Call call, Answer.Language language) {
        return Answer.ok(LegacyAccount.document(call, call.account(), call.token()))
                .in(language);
    }

    /** Name and password by Basic authentication. */
    private static Answer legacySignIn(Call call, Answer.Language language) {
        List<String> basic = basic(call.header("Authorization").orElse(""));
        String token = token(call, basic.getFirst(), basic.getLast(), null);
        return Answer.of(201, LegacyAccount.document(call, accountOf(call, token), token))
                .in(language);
    }

    private static List<String> basic(String header) {
        try {
            String encoded = header.startsWith("Basic ") ? header.substring("Basic ".length()) : "";
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return List.of(both.substring(0, Math.max(colon, 0)), both.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw Refusal.BAD_CREDENTIALS.error();
        }
    }
}
