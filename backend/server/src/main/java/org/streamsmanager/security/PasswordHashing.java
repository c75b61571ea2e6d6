package org.streamsmanager.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Argon2id, 19 MiB, two passes. At most two hashes run at a time; who waits longer than two seconds is sent away. */
@ApplicationScoped
public class PasswordHashing {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private final Semaphore places = new Semaphore(2, true);
    private final Counter hashes;

    PasswordHashing(MeterRegistry metrics) {
        this.hashes = metrics.counter("streams.password.hashes");
    }

    public String hash(String password) {
        byte[] salt = RandomText.bytes(16);
        return "argon2id$" + encode(salt) + "$" + encode(inTurn(() -> derive(password, salt)));
    }

    /** Takes the same time for {@code stored == null} (no such login, no password) as for a wrong password. */
    public boolean matches(String password, String stored) {
        String[] parts = stored == null ? new String[0] : stored.split("\\$");
        byte[] salt = parts.length == 3 ? Base64.getDecoder().decode(parts[1]) : new byte[16];
        byte[] found = inTurn(() -> derive(password, salt));
        return parts.length == 3
                && MessageDigest.isEqual(found, Base64.getDecoder().decode(parts[2]));
    }

    private byte[] inTurn(Supplier<byte[]> work) {
        takePlace();
        hashes.increment();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(2, TimeUnit.SECONDS)) {
                throw Refusal.of(CommonProblem.BUSY).retryAfter(java.time.Duration.ofSeconds(5));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(CommonProblem.BUSY);
        }
    }

    private static byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[LENGTH];
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
