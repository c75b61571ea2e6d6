package org.streamsmanager.simulator.plextv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.wire.Spelled;
import org.streamsmanager.simulator.world.Pin;
import org.streamsmanager.simulator.world.Refusal;

/** Signing in through a browser: a PIN, the page that allows or denies it, and the poll. */
final class PinRoutes {
    private final String page = resource("auth.html");

    void mount(Paths paths) {
        paths.post("/api/v2/pins", this::create)
                .get("/api/v2/pins/:id", this::poll)
                .put("/api/v2/pins/link", this::link)
                .post("/pins.xml", call -> Answer.of(201, LegacyPin.document(created(call, false))))
                .get("/pins/:id", call -> Answer.ok(LegacyPin.document(polled(call))))
                .page("/api/v2/pins/qr/:code", this::picture)
                .page("/link", call -> Answer.html(200, page))
                .page("/auth", call -> Answer.html(200, page));
    }

    private Answer create(Call call) {
        boolean strong = call.argument("strong")
                .map(text -> text.equalsIgnoreCase("true") || text.equals("1"))
                .orElse(false);
        return Answer.of(201, Document.object(view(call, created(call, strong))));
    }

    private static Pin created(Call call, boolean strong) {
        return call.world()
                .pins()
                .create(strong, call.requireClientIdentifier(), call.client().product(), call.now());
    }

    private Answer poll(Call call) {
        return Answer.ok(view(call, polled(call)));
    }

    /** The legacy address ends in ".xml", and so does the number in it. */
    private static Pin polled(Call call) {
        long id = call.number(call.path("id").replaceFirst("\\.xml$", ""));
        return call.world().pins().poll(id, call.requireClientIdentifier(), call.now());
    }

    private Answer link(Call call) {
        String code = call.argument("code").orElseThrow(Refusal.UNKNOWN_PIN::error);
        call.world().signingIn().claimPin(code, call.account(), call.now());
        return Answer.empty(204);
    }

    /** Leads to the page on which the PIN is allowed or denied. */
    private Answer picture(Call call) {
        String code =
                call.world().pins().claimable(call.path("code"), call.now()).code();
        return Answer.png(QrCode.png(call.site().plexTv() + "/link?pin=" + code));
    }

    private static Element view(Call call, Pin pin) {
        return Element.of("pin")
                .with("id", pin.id())
                .with("code", pin.code())
                .with("product", pin.product())
                .with("trusted", false)
                .with("qr", call.site().plexTv() + "/api/v2/pins/qr/" + pin.code())
                .with("clientIdentifier", pin.clientIdentifier())
                .with("expiresIn", Duration.between(call.now(), pin.expiresAt()).toSeconds())
                .with("createdAt", Times.iso(pin.createdAt()))
                .with("expiresAt", Times.iso(pin.expiresAt()))
                .with("authToken", new Spelled(pin.authToken() == null ? "" : pin.authToken(), pin.authToken()))
                .with("newRegistration", null)
                .one("location", location());
    }

    private static Element location() {
        return Element.of("location")
                .with("code", "PT")
                .with("european_union_member", true)
                .with("continent_code", "EU")
                .with("country", "Portugal")
                .with("city", "Sintra")
                .with("time_zone", "Europe/Lisbon")
                .with("in_privacy_restricted_country", true);
    }

    private static String resource(String name) {
        try (InputStream stream = PinRoutes.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
