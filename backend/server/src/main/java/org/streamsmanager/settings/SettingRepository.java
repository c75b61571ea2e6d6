package org.streamsmanager.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class SettingRepository implements PanacheRepositoryBase<Setting, Setting.Key> {
    Optional<Setting> newest(String group) {
        return find("groupName = ?1 order by version desc", group).firstResultOptional();
    }
}
