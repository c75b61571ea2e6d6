package org.streamsmanager.simulator.plextv;

import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Refusal;

/** Webhooks of an account with a Pass; each POST replaces the whole list. */
final class WebhookRoutes {
    private static final String PATH = "/api/v2/user/webhooks";

    void mount(Paths paths) {
        paths.get(PATH, this::list).post(PATH, this::replace);
    }

    private Answer list(Call call) {
        return Answer.ok(document(owner(call)));
    }

    private Answer replace(Call call) {
        Account owner = owner(call);
        List<String> urls = new ArrayList<>(call.arguments("urls[]"));
        urls.addAll(call.arguments("urls"));
        urls.removeIf(String::isBlank);
        owner.webhooks(urls);
        return Answer.of(201, document(owner));
    }

    private static Account owner(Call call) {
        Account owner = call.account();
        if (!owner.pass()) {
            throw Refusal.PASS_WANTED.error();
        }
        return owner;
    }

    private static Document document(Account owner) {
        return Document.array(
                "webhooks",
                Element.mapped(owner.webhooks(), url -> Element.of("webhook").with("url", url)));
    }
}
