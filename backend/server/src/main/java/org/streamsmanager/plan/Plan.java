package org.streamsmanager.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** What a person can have, apart from its price. */
@Entity
@Table(name = "plan")
class Plan {
    @Id
    private UUID id;

    private String name;
    private String description;
    private int streams;
    private boolean downloads;
    private boolean transcoding;

    @Column(name = "device_limit")
    private Integer deviceLimit;

    @Column(name = "sub_accounts")
    private int subAccounts;

    @Column(name = "is_default")
    private boolean standard;

    @Column(name = "is_trial")
    private boolean trial;

    private boolean active;
    private int position;

    @ElementCollection
    @CollectionTable(name = "plan_group", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "group_id")
    private Set<UUID> groupIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "server_id")
    private Set<UUID> targetServerIds = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Plan() {}

    Plan(PlanValues values, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        take(values, now);
    }

    void take(PlanValues values, Instant now) {
        this.name = values.name();
        this.description = values.description();
        this.streams = values.streams();
        this.downloads = values.downloads();
        this.transcoding = values.transcoding();
        this.deviceLimit = values.deviceLimit();
        this.standard = values.isDefault();
        this.trial = values.isTrial();
        this.active = values.active();
        this.position = values.position();
        replace(groupIds, values.groupIds());
        replace(targetServerIds, values.targetServerIds());
        this.updatedAt = now;
    }

    /** Another plan is the default from now on. */
    void yieldDefault(Instant now) {
        this.standard = false;
        this.updatedAt = now;
    }

    PlanValues values() {
        return new PlanValues(
                name,
                description,
                streams,
                downloads,
                transcoding,
                deviceLimit,
                standard,
                trial,
                active,
                position,
                groupIds,
                targetServerIds);
    }

    private static void replace(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
