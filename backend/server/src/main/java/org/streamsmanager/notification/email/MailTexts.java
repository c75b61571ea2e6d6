package org.streamsmanager.notification.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streamsmanager.notification.MessageEvent;

/**
 * Writes mails from the texts in {@code mail/}: the first line is the subject, then paragraphs between empty lines.
 * {@code {fact}} stands for a fact; a paragraph {@code [words]({link})} is a button. Nothing in a text is code, and a fact
 * never becomes markup.
 */
@ApplicationScoped
class MailTexts {
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]\\(\\{([a-zA-Z]+)}\\)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String PARAGRAPH = "<p dir=\"auto\" style=\"margin:0 0 16px;overflow-wrap:anywhere\">%s</p>\n";
    private static final String LINK = "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"display:inline-block;"
            + "padding:12px 20px;border-radius:8px;background:#0b6e4f;color:#ffffff;text-decoration:none;"
            + "font-weight:600\">%s</a></p>\n<p style=\"margin:0 0 16px;font-size:13px;color:#5c6670;"
            + "overflow-wrap:anywhere\">%s</p>\n";

    MailText write(MessageEvent event, String language, Map<String, String> facts) {
        String[] parts = read("mail/" + event.word() + "." + language + ".txt").split("\n", 2);
        List<String> paragraphs = Arrays.stream(parts[1].strip().split("\n\\s*\n"))
                .map(paragraph -> paragraph.replace('\n', ' ').strip())
                .toList();
        String subject = fill(parts[0].strip(), facts, UnaryOperator.identity());
        return new MailText(subject, plain(paragraphs, facts), html(subject, language, paragraphs, facts));
    }

    private static String plain(List<String> paragraphs, Map<String, String> facts) {
        return paragraphs.stream()
                        .map(paragraph -> BUTTON.matcher(paragraph).replaceAll("$1:\n{$2}"))
                        .map(paragraph -> fill(paragraph, facts, UnaryOperator.identity()))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String html(String subject, String language, List<String> paragraphs, Map<String, String> facts) {
        String body = paragraphs.stream()
                .map(paragraph -> paragraph(paragraph, facts))
                .collect(Collectors.joining());
        return read("mail/layout.html")
                .replace("{language}", language)
                .replace("{subject}", escape(subject))
                .replace("{body}", body);
    }

    private static String paragraph(String paragraph, Map<String, String> facts) {
        Matcher button = BUTTON.matcher(paragraph);
        if (button.matches()) {
            String url = escape(fact(button.group(2), facts));
            return LINK.formatted(url, escape(button.group(1)), url);
        }
        return PARAGRAPH.formatted(fill(escape(paragraph), facts, MailTexts::escape));
    }

    private static String fill(String text, Map<String, String> facts, UnaryOperator<String> form) {
        return FACT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(form.apply(fact(found.group(1), facts))));
    }

    private static String fact(String name, Map<String, String> facts) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("a mail names " + name + ", which nobody knows");
        }
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
