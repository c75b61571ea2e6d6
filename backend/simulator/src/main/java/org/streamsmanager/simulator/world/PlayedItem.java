package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Duration;

/** What is played: an item of a library by its number, or a live channel, which belongs to none. */
public record PlayedItem(Library library, int number, boolean live) implements Serializable {
    public static PlayedItem of(Library library, int number) {
        return new PlayedItem(library, number, false);
    }

    public static PlayedItem liveTv() {
        return new PlayedItem(null, 7, true);
    }

    public Duration duration() {
        return Duration.ofMinutes(live ? 30 : 90);
    }

    public String type() {
        if (live) {
            return "episode";
        }
        return switch (library.type()) {
            case MOVIE -> "movie";
            case SHOW -> "episode";
            case ARTIST -> "track";
            case PHOTO -> "photo";
        };
    }

    public long ratingKey() {
        boolean leaf = !live && library.type() != LibraryType.MOVIE;
        return live ? 9_000_000 + number : library.key() * 100_000L + (leaf ? 50_000L : 0) + number;
    }
}
