package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.LibraryType;

/** Sections and their items. Items are made up on the spot: only their number is state. */
final class LibraryView {
    private LibraryView() {}

    static Element section(Call call, Library library) {
        long created = library.createdAt().getEpochSecond();
        long scanned = Math.max(created, call.now().getEpochSecond() - 3600);
        return Element.of("Directory")
                .with("allowSync", true)
                .with("art", "/:/resources/" + library.type().word() + "-fanart.jpg")
                .with("composite", "/library/sections/" + library.key() + "/composite/" + created)
                .with("filters", true)
                .with("refreshing", false)
                .with("thumb", "/:/resources/" + library.type().word() + ".png")
                .with("key", String.valueOf(library.key()))
                .with("type", library.type().word())
                .with("title", library.title())
                .with("agent", library.type().agent())
                .with("scanner", library.type().scanner())
                .with("language", "en-US")
                .with("uuid", library.uuid())
                .with("updatedAt", created)
                .with("createdAt", created)
                .with("scannedAt", scanned)
                .with("content", true)
                .with("directory", true)
                .with("contentChangedAt", 1000 + library.items())
                .with("hidden", false)
                .bare("Location", List.of(location(library)));
    }

    private static Element location(Library library) {
        return Element.of("Location")
                .with("id", library.key())
                .with("path", "/srv/media/" + library.title().replace(' ', '-'));
    }

    static Element item(Library library, int number, boolean leaf) {
        LibraryType type = library.type();
        boolean video = type == LibraryType.MOVIE || leaf && type == LibraryType.SHOW;
        long ratingKey = ratingKey(library, number, leaf);
        String kind = kind(type, leaf);
        return Element.of(video ? "Video" : kind.equals("track") ? "Track" : "Directory")
                .with("ratingKey", String.valueOf(ratingKey))
                .with("key", "/library/metadata/" + ratingKey)
                .with("guid", "plex://" + kind + "/" + ratingKey)
                .with("type", kind)
                .with("title", library.title() + " " + (number + 1))
                .with("librarySectionID", library.key())
                .with("year", 1950 + number % 75)
                .with("duration", 5_400_000)
                .with("addedAt", library.createdAt().getEpochSecond() + number);
    }

    static long ratingKey(Library library, int number, boolean leaf) {
        return library.key() * 100_000L + (leaf ? 50_000L : 0) + number;
    }

    static String kind(LibraryType type, boolean leaf) {
        return switch (type) {
            case MOVIE -> "movie";
            case SHOW -> leaf ? "episode" : "show";
            case ARTIST -> leaf ? "track" : "artist";
            case PHOTO -> "photo";
        };
    }
}
