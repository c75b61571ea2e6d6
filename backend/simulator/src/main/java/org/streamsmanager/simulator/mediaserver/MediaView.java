package org.streamsmanager.simulator.mediaserver;

import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.PlayMethod;
import org.streamsmanager.simulator.world.Session;

/** The file behind a session, and what is done to its streams. */
final class MediaView {
    private MediaView() {}

    static int bitrate(Session session) {
        return switch (session.item().type()) {
            case "track" -> 320;
            case "photo" -> 0;
            default -> session.method() == PlayMethod.TRANSCODE ? 4000 : 12_000;
        };
    }

    static Element of(Session session) {
        boolean video = video(session);
        return Element.of("Media")
                .with("id", session.item().ratingKey())
                .with("duration", 5_400_000)
                .with("bitrate", bitrate(session))
                .with("container", container(session))
                .with("videoCodec", video ? "h264" : null)
                .with("videoResolution", video ? resolution(session) : null)
                .with("width", video ? 1920 : null)
                .with("height", video ? 1080 : null)
                .with("audioCodec", "aac")
                .with("audioChannels", 2)
                .with("selected", true)
                .bare("Part", List.of(part(session)));
    }

    private static boolean video(Session session) {
        return !session.item().type().equals("track") && !session.item().type().equals("photo");
    }

    private static String resolution(Session session) {
        return session.method() == PlayMethod.TRANSCODE ? "720p" : "1080";
    }

    private static String container(Session session) {
        return switch (session.item().type()) {
            case "track" -> "flac";
            case "photo" -> "jpeg";
            default -> session.method().converts() ? "mpegts" : "mkv";
        };
    }

    private static Element part(Session session) {
        List<Element> streams = new ArrayList<>();
        if (video(session)) {
            streams.add(stream(session, 1, "h264", session.method().video()));
        }
        streams.add(stream(session, 2, "aac", session.method().audio()));
        return Element.of("Part")
                .with("id", session.item().ratingKey())
                .with("key", "/library/parts/" + session.item().ratingKey() + "/file.mkv")
                .with("duration", 5_400_000)
                .with("file", "/srv/media/" + session.item().ratingKey() + ".mkv")
                .with("size", 4_000_000_000L)
                .with("container", container(session))
                .with("decision", session.method().converts() ? "transcode" : "directplay")
                .with("selected", true)
                .bare("Stream", streams);
    }

    private static Element stream(Session session, int type, String codec, String decision) {
        return Element.of("Stream")
                .with("id", session.item().ratingKey() * 10 + type)
                .with("streamType", type)
                .with("index", type - 1)
                .with("codec", codec)
                .with("displayTitle", codec)
                .with("decision", decision)
                .with("location", session.method().converts() ? "segments-av" : "direct")
                .with("default", true)
                .with("selected", true);
    }
}
