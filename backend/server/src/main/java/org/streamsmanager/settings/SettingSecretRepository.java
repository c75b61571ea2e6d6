package org.streamsmanager.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SettingSecretRepository implements PanacheRepositoryBase<SettingSecret, SettingSecret.Key> {}
