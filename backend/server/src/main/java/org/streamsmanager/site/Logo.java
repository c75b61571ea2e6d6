package org.streamsmanager.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one logo of the site. */
@Entity
@Table(name = "site_logo")
class Logo {
    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;
    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Logo() {}

    Logo(Picture picture, Instant now) {
        replace(picture, now);
    }

    final void replace(Picture picture, Instant now) {
        this.mediaType = picture.mediaType();
        this.content = picture.content();
        this.hash = picture.hash();
        this.changedAt = now;
    }

    Picture picture() {
        return new Picture(mediaType, content, hash);
    }

    String hash() {
        return hash;
    }
}
