package org.streamsmanager.portal;

import org.streamsmanager.settings.SettingGroup;

/** What customers may do without the operator: {@code reinvite} lets them get back what they are entitled to. */
public record SelfServiceSettings(boolean reinvite) {
    static final SettingGroup<SelfServiceSettings> GROUP =
            new SettingGroup<>("self-service", SelfServiceSettings.class, new SelfServiceSettings(true));
}
