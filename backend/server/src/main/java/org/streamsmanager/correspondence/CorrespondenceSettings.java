package org.streamsmanager.correspondence;

import org.streamsmanager.settings.SettingGroup;

/** What people are told by mail: that they must change their account, that an invitation waits, that all is done. */
public record CorrespondenceSettings(boolean accountChangeRequired, boolean invited, boolean accountChanged) {
    public static final SettingGroup<CorrespondenceSettings> GROUP = new SettingGroup<>(
            "correspondence", CorrespondenceSettings.class, new CorrespondenceSettings(true, true, true));
}
