package org.streamsmanager.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Secret;

/** The secrets of groups of settings: written and used, never answered. */
@ApplicationScoped
public class SettingSecretService {
    private final SettingSecretRepository secrets;
    private final AuditService audit;
    private final Clock clock;

    SettingSecretService(SettingSecretRepository secrets, AuditService audit, Clock clock) {
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Secret> find(String group, String name) {
        return secrets.findByIdOptional(new SettingSecret.Key(group, name)).map(SettingSecret::value);
    }

    @Transactional
    public void store(String group, String name, Secret value) {
        secrets.findByIdOptional(new SettingSecret.Key(group, name))
                .ifPresentOrElse(
                        known -> known.replace(value, clock.instant()),
                        () -> secrets.persist(new SettingSecret(group, name, value, clock.instant())));
        audit.record(Change.of("setting", null, "secret-changed").because(group + " " + name));
    }

    @Transactional
    public void forget(String group, String name) {
        if (secrets.deleteById(new SettingSecret.Key(group, name))) {
            audit.record(Change.of("setting", null, "secret-removed").because(group + " " + name));
        }
    }
}
