package org.streamsmanager.simulator.world;

/** How a session gets its picture and sound; each is a decision for video and one for audio. */
public enum PlayMethod {
    DIRECT_PLAY(null, null),
    DIRECT_STREAM("copy", "copy"),
    TRANSCODE("transcode", "transcode"),
    TRANSCODE_AUDIO("copy", "transcode");

    private final String video;
    private final String audio;

    PlayMethod(String video, String audio) {
        this.video = video;
        this.audio = audio;
    }

    public boolean converts() {
        return video != null;
    }

    public String video() {
        return video;
    }

    public String audio() {
        return audio;
    }
}
