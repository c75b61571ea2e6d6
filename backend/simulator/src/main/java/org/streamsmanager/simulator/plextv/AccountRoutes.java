package org.streamsmanager.simulator.plextv;

import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;

/** The account behind a token. */
final class AccountRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/user", this::user).get("/api/v2/ping", this::ping);
    }

    private Answer user(Call call) {
        return Answer.ok(AccountView.self(call, call.account(), call.token()));
    }

    private Answer ping(Call call) {
        call.account();
        return Answer.ok(Element.of("pong").text(true));
    }
}
