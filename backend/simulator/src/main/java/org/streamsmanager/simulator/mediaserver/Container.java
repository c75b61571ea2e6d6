package org.streamsmanager.simulator.mediaserver;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;

/** The wrapper around every answer of a media server, and its paging. */
final class Container {
    private Container() {}

    static Element of(int size) {
        return Element.of("MediaContainer").with("size", size);
    }

    static Answer answer(Element container) {
        return Answer.ok(Document.named(container));
    }

    static <T> Answer list(String key, Collection<T> all, Function<T, Element> view) {
        return answer(of(all.size()).bare(key, all, view));
    }

    /** A part of a list that is as long as {@code total} says; without paging arguments, all of it. */
    static <T> Element page(
            Call call, int total, String key, Function<Long, Stream<T>> from, Function<T, Element> view) {
        int start = number(call, "Container-Start", 0);
        int size = Math.max(0, Math.min(number(call, "Container-Size", total), total - start));
        List<T> part = from.apply((long) start).limit(size).toList();
        return of(part.size()).with("totalSize", total).with("offset", start).bare(key, part, view);
    }

    private static int number(Call call, String name, int otherwise) {
        try {
            return call.plex(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
