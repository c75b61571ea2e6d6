package org.streamsmanager.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.streamsmanager.shared.Secret;

/** A password or key that belongs to a group of settings; encrypted, and never part of its values. */
@Entity
@Table(name = "setting_secret")
@IdClass(SettingSecret.Key.class)
class SettingSecret {
    @Id
    @Column(name = "group_name")
    private String groupName;

    @Id
    private String name;

    private Secret value;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SettingSecret() {}

    SettingSecret(String groupName, String name, Secret value, Instant changedAt) {
        this.groupName = groupName;
        this.name = name;
        this.value = value;
        this.changedAt = changedAt;
    }

    void replace(Secret other, Instant now) {
        this.value = other;
        this.changedAt = now;
    }

    Secret value() {
        return value;
    }

    record Key(String groupName, String name) {}
}
