package org.streamsmanager.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.streamsmanager.shared.Secret;

/** The keys of this installation that sign tokens: made at the first start, stored encrypted, shared by all instances. */
@ApplicationScoped
public class SigningKeyService {
    public static final String ACCESS_TOKENS = "access-tokens";
    public static final String REFRESH_TOKENS = "refresh-tokens";

    private final SigningKeyRepository keys;
    private final PanelConfig config;
    private final Clock clock;
    private final ConcurrentMap<String, SecretKey> loaded = new ConcurrentHashMap<>();

    SigningKeyService(SigningKeyRepository keys, PanelConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** Called once at start, by every instance; refuses to start with a database whose secrets it cannot read. */
    @Transactional
    public void prepare() {
        if (keys.count() > 0 && !MasterKey.exists(config)) {
            throw new IllegalStateException("The database holds secrets, but their master key (" + MasterKey.FILE
                    + ") is missing. Put it back; no new one is made.");
        }
        lockKeys();
        prepare(ACCESS_TOKENS);
        prepare(REFRESH_TOKENS);
    }

    public SecretKey key(String purpose) {
        SecretKey key = loaded.get(purpose);
        if (key == null) {
            throw new IllegalStateException("signing keys were not prepared");
        }
        return key;
    }

    private void prepare(String purpose) {
        SigningKey stored = keys.forPurpose(purpose).orElseGet(() -> create(purpose));
        byte[] bytes = Base64.getDecoder().decode(stored.value().reveal());
        loaded.put(purpose, new SecretKeySpec(bytes, "HmacSHA256"));
    }

    private SigningKey create(String purpose) {
        Secret value = Secret.of(Base64.getEncoder().encodeToString(RandomText.bytes(32)));
        SigningKey key = new SigningKey(purpose, value, clock.instant());
        keys.persist(key);
        return key;
    }

    private void lockKeys() {
        keys.getEntityManager()
                .createNativeQuery("lock table signing_key in share row exclusive mode")
                .executeUpdate();
    }
}
