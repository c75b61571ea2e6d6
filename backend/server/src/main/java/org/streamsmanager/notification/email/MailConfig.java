package org.streamsmanager.notification.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail servers are talked to. */
@ConfigMapping(prefix = "streams.mail")
interface MailConfig {
    /** How long one answer may take. */
    @WithDefault("15s")
    Duration patience();
}
