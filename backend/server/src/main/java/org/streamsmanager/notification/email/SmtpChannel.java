package org.streamsmanager.notification.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.streamsmanager.notification.Delivery;
import org.streamsmanager.notification.Letter;
import org.streamsmanager.notification.MessageChannel;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;

/** Reaches people by mail. */
@ApplicationScoped
class SmtpChannel implements MessageChannel {
    private final SmtpSettingsService smtp;
    private final SettingService settings;
    private final MailTexts texts;
    private final SmtpClient client;

    SmtpChannel(SmtpSettingsService smtp, SettingService settings, MailTexts texts, SmtpClient client) {
        this.smtp = smtp;
        this.settings = settings;
        this.texts = texts;
        this.client = client;
    }

    @Override
    public boolean ready() {
        return smtp.enabled();
    }

    @Override
    public Delivery deliver(Letter letter) {
        SmtpAnswer answer = client.send(smtp.stored(), mail(letter));
        SmtpProblem problem = answer.problem();
        if (problem == null) {
            return new Delivery.Delivered(answer.reply());
        }
        if (problem == SmtpProblem.PERHAPS_SENT) {
            return new Delivery.Unknown(problem.code(), answer.reply());
        }
        return problem.forGood()
                ? new Delivery.Refused(problem.code(), answer.reply())
                : new Delivery.Later(problem.code(), answer.reply(), problem.ofServer());
    }

    Mail mail(Letter letter) {
        Map<String, String> facts = new LinkedHashMap<>(letter.facts());
        facts.put("site", settings.value(SiteSettings.GROUP).name());
        return new Mail(
                letter.id(),
                letter.address(),
                letter.name(),
                letter.language(),
                texts.write(letter.event(), letter.language(), facts));
    }
}
