package org.streamsmanager.simulator.world;

import java.io.Serializable;

/** What a person may do, on every server of one owner. */
public record SharingSettings(
        boolean allowSync,
        boolean allowCameraUpload,
        boolean allowChannels,
        boolean allowSubtitleAdmin,
        int allowTuners,
        String filterAll,
        String filterMovies,
        String filterMusic,
        String filterPhotos,
        String filterTelevision)
        implements Serializable {

    public static final SharingSettings NONE =
            new SharingSettings(false, false, false, false, 0, null, "", "", null, "");

    public SharingSettings {
        filterMovies = filterMovies == null ? "" : filterMovies;
        filterMusic = filterMusic == null ? "" : filterMusic;
        filterTelevision = filterTelevision == null ? "" : filterTelevision;
        if (allowTuners < 0 || allowTuners > 2) {
            throw Refusal.BAD_REQUEST.error("allowTuners must be 0, 1 or 2");
        }
    }

    public SharingSettings downloads(boolean allowed) {
        return new SharingSettings(
                allowed,
                allowCameraUpload,
                allowChannels,
                allowSubtitleAdmin,
                allowTuners,
                filterAll,
                filterMovies,
                filterMusic,
                filterPhotos,
                filterTelevision);
    }

    public SharingSettings films(String filter) {
        return new SharingSettings(
                allowSync,
                allowCameraUpload,
                allowChannels,
                allowSubtitleAdmin,
                allowTuners,
                filterAll,
                filter,
                filterMusic,
                filterPhotos,
                filterTelevision);
    }
}
