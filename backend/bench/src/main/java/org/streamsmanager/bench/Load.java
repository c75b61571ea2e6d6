package org.streamsmanager.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Eight clients that ask one after the other, for a while. */
final class Load {
    static final int CLIENTS = 8;

    /** Asks an address over one connection. */
    static Client asking(URI address, String token) throws IOException {
        Wire wire = new Wire(address, token);
        return new Client() {
            @Override
            public void ask() throws IOException {
                wire.ask();
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    /** What one client does, again and again. */
    interface Client extends AutoCloseable {
        void ask() throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /** Makes a client. */
    interface Clients {
        Client open() throws Exception;
    }

    /** How often per second, and how long it took. */
    record Result(double rate, Duration p50, Duration p99) {
        static Result of(long[] nanos, Duration time) {
            Arrays.sort(nanos);
            return new Result(nanos.length / (time.toNanos() / 1e9), at(nanos, 0.5), at(nanos, 0.99));
        }

        private static Duration at(long[] sorted, double share) {
            return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))]);
        }
    }

    private Load() {}

    static Result of(Clients clients, Duration time) throws Exception {
        return of(CLIENTS, clients, time);
    }

    static Result of(int number, Clients clients, Duration time) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        return of(number, clients, () -> System.nanoTime() < until);
    }

    /** As long as that holds. */
    static Result of(int number, Clients clients, BooleanSupplier goesOn) throws Exception {
        long from = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Callable<List<Long>> client = () -> run(clients, goesOn);
                running.add(threads.submit(client));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : running) {
                all.addAll(done.get());
            }
            return Result.of(
                    all.stream().mapToLong(Long::longValue).toArray(), Duration.ofNanos(System.nanoTime() - from));
        }
    }

    private static List<Long> run(Clients clients, BooleanSupplier goesOn) throws Exception {
        List<Long> taken = new ArrayList<>();
        try (Client client = clients.open()) {
            for (long from = System.nanoTime(); goesOn.getAsBoolean(); ) {
                client.ask();
                long to = System.nanoTime();
                taken.add(to - from);
                from = to;
            }
        }
        return taken;
    }
}
