package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Session;

/** A conversion under way. */
final class TranscodeView {
    private TranscodeView() {}

    static Element one(Session session, Instant now) {
        boolean audioOnly = session.item().type().equals("track");
        return Element.of("TranscodeSession")
                .with("key", "/transcode/sessions/" + session.transcodeKey())
                .with("throttled", false)
                .with("complete", false)
                .with("progress", 12.5)
                .with("size", -22)
                .with("speed", 3.2)
                .with("error", false)
                .with("duration", 5_400_000)
                .with("remaining", 1200)
                .with("context", "streaming")
                .with("sourceVideoCodec", audioOnly ? null : "hevc")
                .with("sourceAudioCodec", "eac3")
                .with("videoDecision", audioOnly ? null : session.method().video())
                .with("audioDecision", session.method().audio())
                .with("subtitleDecision", audioOnly ? null : "burn")
                .with("protocol", "hls")
                .with("container", "mpegts")
                .with("videoCodec", audioOnly ? null : "h264")
                .with("audioCodec", "aac")
                .with("audioChannels", 2)
                .with("width", 1280)
                .with("height", 720)
                .with("transcodeHwRequested", true)
                .with("transcodeHwDecoding", "vaapi")
                .with("transcodeHwEncoding", "vaapi")
                .with("transcodeHwFullPipeline", true)
                .with("timeStamp", (double) now.getEpochSecond());
    }
}
