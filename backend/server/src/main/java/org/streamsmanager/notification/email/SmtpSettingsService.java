package org.streamsmanager.notification.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.settings.SettingSecretService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.Versioned;
import org.streamsmanager.shared.Secret;

/** Reads and changes the settings of the mail server. */
@ApplicationScoped
class SmtpSettingsService {
    private static final String GROUP = SmtpSettings.GROUP.name();
    private final SettingService settings;
    private final SettingSecretService secrets;
    private final PanelConfig config;
    private final MailConfig mail;

    SmtpSettingsService(SettingService settings, SettingSecretService secrets, PanelConfig config, MailConfig mail) {
        this.settings = settings;
        this.secrets = secrets;
        this.config = config;
        this.mail = mail;
    }

    boolean enabled() {
        return settings.value(SmtpSettings.GROUP).enabled();
    }

    @Transactional
    Versioned<SmtpSettingsResponse> read() {
        Versioned<SmtpSettings> stored = settings.read(SmtpSettings.GROUP);
        return new Versioned<>(
                SmtpSettingsResponse.from(stored.value(), password().isPresent()), stored.version());
    }

    @Transactional
    Versioned<SmtpSettingsResponse> change(SmtpSettingsRequest request, int version) {
        SmtpSettings before = settings.value(SmtpSettings.GROUP);
        SmtpSettings after = request.toSettings();
        settings.change(SmtpSettings.GROUP, after, version);
        String password = request.password();
        if (password != null && !password.isEmpty()) {
            secrets.store(GROUP, SmtpSettings.PASSWORD, Secret.of(password));
        } else if (password != null || !after.sameAccount(before)) {
            secrets.forget(GROUP, SmtpSettings.PASSWORD);
        }
        return read();
    }

    @Transactional
    SmtpServer stored() {
        return new SmtpServer(settings.value(SmtpSettings.GROUP), password(), ownHost(), mail.patience());
    }

    /** What somebody typed and has not saved; the stored password only goes to where it was typed for. */
    @Transactional
    SmtpServer tried(SmtpSettingsRequest request) {
        SmtpSettings wanted = request.toSettings();
        Optional<Secret> typed = Optional.ofNullable(request.password()).map(Secret::of);
        boolean known = request.password() == null && wanted.sameAccount(settings.value(SmtpSettings.GROUP));
        return new SmtpServer(wanted, known ? password() : typed, ownHost(), mail.patience());
    }

    private Optional<Secret> password() {
        return secrets.find(GROUP, SmtpSettings.PASSWORD);
    }

    private String ownHost() {
        return Optional.ofNullable(URI.create(config.publicAddress()).getHost()).orElse("localhost");
    }
}
