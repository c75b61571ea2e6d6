package org.streamsmanager.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** Reads and changes groups of settings; every version is kept. */
@ApplicationScoped
public class SettingService {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private final SettingRepository settings;
    private final AuditService audit;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    SettingService(SettingRepository settings, AuditService audit, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public <T extends Record> Versioned<T> read(SettingGroup<T> group) {
        return settings.newest(group.name())
                .map(stored -> new Versioned<>(json.convertValue(stored.value(), group.type()), stored.version()))
                .orElseGet(() -> new Versioned<>(group.defaults(), 0));
    }

    public <T extends Record> T value(SettingGroup<T> group) {
        return read(group).value();
    }

    /** Refused as stale when {@code version} is not the newest. */
    @Transactional
    public <T extends Record> Versioned<T> change(SettingGroup<T> group, T value, int version) {
        Versioned<T> current = read(group);
        if (current.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        Map<String, Object> after = json.convertValue(value, MAP);
        settings.persist(
                new Setting(group.name(), version + 1, after, actor.get().name(), clock.instant()));
        audit.record(Change.of("setting", null, "changed")
                .because(group.name())
                .from(json.convertValue(current.value(), MAP))
                .to(after));
        return new Versioned<>(value, version + 1);
    }
}
