package org.streamsmanager.simulator.mediaserver;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Playback.Watched;

/** What was watched. */
final class HistoryRoutes {
    private final PlexMediaServer mediaServer;

    HistoryRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/status/sessions/history/all", mediaServer.owned(this::history));
    }

    private Answer history(Call call, MediaServer server, Access access) {
        List<Watched> rows = server.playback().history().stream()
                .filter(wanted(call, server))
                .sorted(order(call))
                .toList();
        return Container.answer(Container.page(
                call, rows.size(), "Metadata", start -> rows.stream().skip(start), row -> view(server, row)));
    }

    private static Comparator<Watched> order(Call call) {
        Comparator<Watched> byTime = Comparator.comparing(Watched::at).thenComparing(Watched::key);
        return call.query("sort").orElse("viewedAt:desc").endsWith(":desc") ? byTime.reversed() : byTime;
    }

    private static Predicate<Watched> wanted(Call call, MediaServer server) {
        Predicate<Watched> account = equal(call, "accountID", row -> SessionView.localId(server, row.accountId()));
        Predicate<Watched> library = equal(
                call, "librarySectionID", row -> (long) row.item().library().key());
        return account.and(library).and(row -> inTime(call, row));
    }

    /** {@code viewedAt>=N} arrives as an argument whose name ends in ">". */
    private static boolean inTime(Call call, Watched row) {
        long at = row.at().getEpochSecond();
        return Stream.concat(call.query("viewedAt>").stream(), call.query("viewedAt>=").stream())
                .allMatch(text -> at >= call.number(text));
    }

    private static Predicate<Watched> equal(Call call, String name, ToLongFunction<Watched> value) {
        return row -> call.query(name)
                .filter(text -> !text.isBlank())
                .map(text -> value.applyAsLong(row) == call.number(text))
                .orElse(true);
    }

    private static Element view(MediaServer server, Watched row) {
        return ItemView.of(row.item())
                .with("historyKey", "/status/sessions/history/" + row.key())
                .with("viewedAt", row.at().getEpochSecond())
                .with("accountID", SessionView.localId(server, row.accountId()))
                .with("deviceID", row.deviceId());
    }
}
