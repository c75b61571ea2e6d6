package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Refusal;

/** Keeps the logo. */
@ApplicationScoped
class LogoService {
    private static final int LARGEST = 256 * 1024;
    private final LogoRepository logos;
    private final AuditService audit;
    private final Clock clock;

    LogoService(LogoRepository logos, AuditService audit, Clock clock) {
        this.logos = logos;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void set(byte[] content) {
        if (content.length > LARGEST) {
            throw Refusal.of(SiteProblem.LOGO_TOO_LARGE);
        }
        Picture picture = Picture.of(content).orElseThrow(() -> Refusal.of(SiteProblem.NOT_A_PICTURE));
        logos.theOne()
                .ifPresentOrElse(
                        logo -> logo.replace(picture, clock.instant()),
                        () -> logos.persist(new Logo(picture, clock.instant())));
        audit.record(Change.of("setting", null, "logo-changed").to(Map.of("hash", picture.hash())));
    }

    @Transactional
    void remove() {
        if (logos.deleteById(Logo.THE_ONE)) {
            audit.record(Change.of("setting", null, "logo-removed"));
        }
    }

    @Transactional
    Picture require() {
        return logos.theOne().map(Logo::picture).orElseThrow(() -> Refusal.of(SiteProblem.NO_LOGO));
    }

    /** Empty while there is none. */
    @Transactional
    Optional<String> hash() {
        return logos.theOne().map(Logo::hash);
    }
}
