package org.streamsmanager.notification.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.streamsmanager.notification.Letter;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Ids;

/** Tries settings, saved or not. */
@ApplicationScoped
class SmtpTestService {
    private final SmtpSettingsService smtp;
    private final SettingService settings;
    private final SmtpChannel channel;
    private final SmtpClient client;

    SmtpTestService(SmtpSettingsService smtp, SettingService settings, SmtpChannel channel, SmtpClient client) {
        this.smtp = smtp;
        this.settings = settings;
        this.channel = channel;
        this.client = client;
    }

    SmtpTestResponse test(SmtpTestRequest request) {
        SmtpServer server = smtp.tried(request.settings());
        boolean sends = request.recipient() != null && !request.recipient().isEmpty();
        SmtpAnswer answer = sends ? client.send(server, mail(request.recipient())) : client.greet(server);
        boolean passed = answer.problem() == null;
        return new SmtpTestResponse(passed, answer.stage(), answer.problem(), answer.reply(), passed && sends);
    }

    private Mail mail(String recipient) {
        String language = settings.value(SiteSettings.GROUP).defaultLanguage();
        return channel.mail(
                new Letter(Ids.next(), MessageEvent.TEST, recipient, recipient, language, Map.of("name", recipient)));
    }
}
