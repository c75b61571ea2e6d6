package org.streamsmanager.simulator.mediaserver;

import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.PlayedItem;

/** An item, as it stands in sessions and in history. */
final class ItemView {
    private ItemView() {}

    static Element of(PlayedItem item) {
        return item.live() ? live(item) : fromLibrary(item);
    }

    private static Element live(PlayedItem item) {
        return head("Video", item)
                .with("guid", "plex://episode/live-" + item.number())
                .with("live", 1)
                .with("title", "Evening News")
                .with("grandparentTitle", "Channel " + item.number())
                .with("duration", item.duration().toMillis());
    }

    private static Element fromLibrary(PlayedItem item) {
        boolean photo = item.type().equals("photo");
        Element element = head(item.type().equals("track") ? "Track" : photo ? "Photo" : "Video", item)
                .with("guid", "plex://" + item.type() + "/" + item.ratingKey())
                .with("title", item.library().title() + " " + (item.number() + 1))
                .with("librarySectionID", String.valueOf(item.library().key()))
                .with("librarySectionTitle", item.library().title())
                .with("librarySectionKey", "/library/sections/" + item.library().key())
                .with("year", 1950 + item.number() % 75)
                .with("addedAt", item.library().createdAt().getEpochSecond())
                .with("duration", item.duration().toMillis());
        return item.type().equals("episode") || item.type().equals("track") ? ancestors(element, item) : element;
    }

    private static Element ancestors(Element element, PlayedItem item) {
        long parent = item.ratingKey() - 25_000;
        return element.with("parentRatingKey", String.valueOf(parent))
                .with("grandparentRatingKey", String.valueOf(item.ratingKey() - 50_000))
                .with("grandparentTitle", item.library().title() + " " + (item.number() / 12 + 1))
                .with("parentTitle", "Season 1")
                .with("parentIndex", 1)
                .with("index", item.number() % 12 + 1);
    }

    private static Element head(String name, PlayedItem item) {
        return Element.of(name)
                .with("ratingKey", String.valueOf(item.ratingKey()))
                .with("key", "/library/metadata/" + item.ratingKey())
                .with("type", item.type());
    }
}
