package org.streamsmanager.simulator.mediaserver;

import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Library;

/** A library is looked through: an activity that starts and ends, and a line of the timeline for each item met. */
record Scan(Library library, int from, int to, Moment at) {
    private static final int MOST = 50;
    private static final int PROCESSED = 5;
    private static final int DELETED = 9;

    static Scan of(Library library, int itemsBefore, int itemsNow, Moment at) {
        return new Scan(library, itemsBefore, itemsNow, at);
    }

    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(activity("started", 0));
        int first = Math.min(from, to);
        int last = Math.min(Math.max(from, to), first + MOST);
        for (int item = first; item < last; item++) {
            messages.add(entry(item, to > from ? PROCESSED : DELETED));
        }
        messages.add(activity("ended", 100));
        return messages;
    }

    private Message entry(int item, int state) {
        long ratingKey = LibraryView.ratingKey(library, item, false);
        return new Message(
                "timeline",
                "TimelineEntry",
                Element.of("TimelineEntry")
                        .with("identifier", "com.plexapp.plugins.library")
                        .with("sectionID", String.valueOf(library.key()))
                        .with("itemID", String.valueOf(ratingKey))
                        .with("type", library.type().itemType())
                        .with("title", library.title() + " " + (item + 1))
                        .with("state", state)
                        .with("updatedAt", at.at().getEpochSecond()));
    }

    private Message activity(String event, int progress) {
        String uuid = library.uuid() + "-" + at.at().getEpochSecond();
        Element activity = Element.of("Activity")
                .with("uuid", uuid)
                .with("type", "library.update.section")
                .with("cancellable", true)
                .with("userID", 1)
                .with("title", "Scanning " + library.title())
                .with("subtitle", "")
                .with("progress", progress)
                .one("Context", Element.of("Context").with("librarySectionID", String.valueOf(library.key())));
        return new Message(
                "activity",
                "ActivityNotification",
                Element.of("ActivityNotification")
                        .with("event", event)
                        .with("uuid", uuid)
                        .one("Activity", activity));
    }
}
