package org.streamsmanager.simulator.listener;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.streamsmanager.simulator.http.Glob;

/** The requests since the last clearing: the newest in full, all of them counted. */
public final class RequestRecord {
    private static final int KEPT = 10_000;

    /** How often an endpoint was asked with one person's token. */
    public record Count(String host, String method, String endpoint, String who, int status)
            implements Comparable<Count> {
        @Override
        public int compareTo(Count other) {
            return toString().compareTo(other.toString());
        }
    }

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private final Map<Count, Long> counts = new TreeMap<>();
    private long number;

    synchronized void add(RecordedRequest request) {
        requests.addLast(request);
        if (requests.size() > KEPT) {
            requests.removeFirst();
        }
        counts.merge(countOf(request), 1L, Long::sum);
    }

    synchronized long nextNumber() {
        return ++number;
    }

    private static Count countOf(RecordedRequest request) {
        return new Count(request.host(), request.method(), request.endpoint(), request.who(), request.status());
    }

    public synchronized void clear() {
        requests.clear();
        counts.clear();
    }

    public synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    public synchronized Map<Count, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Requests to a path, in which {@code *} stands for anything. */
    public List<RecordedRequest> to(String method, String path) {
        Glob glob = new Glob(path);
        return where(request -> request.method().equals(method) && glob.matches(request.path()));
    }

    public long count(String method, String path) {
        return to(method, path).size();
    }

    public long count(String method, String path, String who) {
        return to(method, path).stream()
                .filter(request -> request.who().equals(who))
                .count();
    }

    /** What nobody serves: a client's mistake is seen here at once. */
    public List<RecordedRequest> unknown() {
        return where(request -> request.endpoint().equals("unknown"));
    }

    private List<RecordedRequest> where(Predicate<RecordedRequest> wanted) {
        return all().stream().filter(wanted).toList();
    }
}
