package org.streamsmanager.mediaserver;

import java.time.Instant;
import java.util.Set;

/**
 * A share or an open invitation as the platform says. Everything but the share's id may be null: an unregistered person
 * has an e-mail address only, a managed one has neither address nor user name. {@code invitedAddress} is what the
 * invitation was sent to, whoever accepted it. {@code allLibraries} also covers libraries
 * to come; {@code libraryGlobalIds} are those of today. {@code settings} is what the platform keeps of this person beside
 * the libraries, in its own words: whoever changes or gives back a share hands it over as it was read, so that what
 * somebody set by hand is not lost; null when the list does not tell.
 */
public record RemoteShare(
        String remoteShareId,
        String remoteUserId,
        String uuid,
        String username,
        String email,
        String invitedAddress,
        String title,
        boolean accepted,
        Instant acceptedAt,
        Set<String> libraryGlobalIds,
        boolean allLibraries,
        Rights rights,
        PersonKind kind,
        String settings) {
    public RemoteShare {
        libraryGlobalIds = Set.copyOf(libraryGlobalIds);
    }

    /** The same share with the address that another list knows. */
    public RemoteShare withEmail(String known) {
        return with(known, kind, settings);
    }

    public RemoteShare withKind(PersonKind known) {
        return with(email, known, settings);
    }

    public RemoteShare withSettings(String known) {
        return with(email, kind, known);
    }

    private RemoteShare with(String anEmail, PersonKind aKind, String theirSettings) {
        return new RemoteShare(
                remoteShareId,
                remoteUserId,
                uuid,
                username,
                anEmail,
                invitedAddress,
                title,
                accepted,
                acceptedAt,
                libraryGlobalIds,
                allLibraries,
                rights,
                aKind,
                theirSettings);
    }
}
