package org.streamsmanager.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.streamsmanager.bulk.LetterForecast;
import org.streamsmanager.login.LoginContacts;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.user.IdentityService;

/** Says to bulk edits which letters this module would write. */
@ApplicationScoped
class Letters implements LetterForecast {
    private final Messages messages;
    private final SettingService settings;
    private final LoginContacts contacts;
    private final IdentityService identities;

    Letters(Messages messages, SettingService settings, LoginContacts contacts, IdentityService identities) {
        this.messages = messages;
        this.settings = settings;
        this.contacts = contacts;
        this.identities = identities;
    }

    @Override
    public boolean writes(Occasion occasion) {
        CorrespondenceSettings wanted = settings.value(CorrespondenceSettings.GROUP);
        boolean wished = switch (occasion) {
            case ACCOUNT_CHANGE_REQUIRED -> wanted.accountChangeRequired();
            case INVITED -> wanted.invited();
        };
        return wished && messages.leaveThePanel();
    }

    /** An invitation is told to the invited address alone. */
    @Override
    public long reached(Occasion occasion, Collection<UUID> userIds) {
        return switch (occasion) {
            case ACCOUNT_CHANGE_REQUIRED -> contacts.reachable(userIds);
            case INVITED ->
                identities.withEmail(userIds, IdentityService.PLEX_TV).size();
        };
    }
}
