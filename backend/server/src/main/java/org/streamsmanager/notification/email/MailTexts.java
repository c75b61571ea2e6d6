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
import java.util.stream.Stream;
import org.streamsmanager.notification.MessageEvent;

/**
 * Writes mails from the texts in {@code mail/}: the first line is the subject, then paragraphs between empty lines.
 * {@code {fact}} stands for a fact; a paragraph {@code [words]({link})} is a button, a paragraph {@code {fact*}} stands for
 * a fact with paragraphs of its own. Nothing in a text is code, and a fact never becomes markup, nor a text.
 */
@ApplicationScoped
class MailTexts {
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern SEVERAL = Pattern.compile("\\{([a-zA-Z]+)\\*}");
    private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]\\(\\{([a-zA-Z]+)}\\)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String PARAGRAPH = "<p dir=\"auto\" style=\"margin:0 0 16px;overflow-wrap:anywhere\">%s</p>\n";
    private static final String LINK = "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"display:inline-block;"
            + "padding:12px 20px;border-radius:8px;background:#0b6e4f;color:#ffffff;text-decoration:none;"
            + "font-weight:600\">%s</a></p>\n<p style=\"margin:0 0 16px;font-size:13px;color:#5c6670;"
            + "overflow-wrap:anywhere\">%s</p>\n";

    MailText write(MessageEvent event, String language, Map<String, String> facts) {
        String[] parts = read("mail/" + event.word() + "." + language + ".txt").split("\n", 2);
        List<Paragraph> paragraphs = Arrays.stream(parts[1].strip().split("\n\\s*\n"))
                .flatMap(paragraph -> paragraphs(paragraph.replace('\n', ' ').strip(), facts))
                .toList();
        String subject = fill(parts[0].strip(), facts, UnaryOperator.identity());
        return new MailText(subject, plain(paragraphs), html(subject, language, paragraphs));
    }

    private static Stream<Paragraph> paragraphs(String text, Map<String, String> facts) {
        Matcher several = SEVERAL.matcher(text);
        Matcher button = BUTTON.matcher(text);
        if (several.matches()) {
            return Arrays.stream(written(several.group(1), facts).strip().split("\\R\\s*\\R"))
                    .map(Paragraph::written);
        }
        return Stream.of(
                button.matches()
                        ? Paragraph.button(button.group(1), fact(button.group(2), facts))
                        : Paragraph.filled(text, facts));
    }

    private static String plain(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::plain).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String html(String subject, String language, List<Paragraph> paragraphs) {
        return read("mail/layout.html")
                .replace("{language}", language)
                .replace("{subject}", escape(subject))
                .replace("{body}", paragraphs.stream().map(Paragraph::html).collect(Collectors.joining()));
    }

    private record Paragraph(String plain, String html) {
        static Paragraph filled(String text, Map<String, String> facts) {
            return new Paragraph(
                    fill(text, facts, UnaryOperator.identity()),
                    PARAGRAPH.formatted(fill(escape(text), facts, MailTexts::escape)));
        }

        static Paragraph button(String words, String address) {
            String url = escape(address);
            return new Paragraph(words + ":\n" + address, LINK.formatted(url, escape(words), url));
        }

        /** As somebody wrote it, line by line. */
        static Paragraph written(String text) {
            List<String> lines = text.lines()
                    .map(line -> CONTROL.matcher(line).replaceAll(" ").strip())
                    .toList();
            String html = lines.stream().map(MailTexts::escape).collect(Collectors.joining("<br>\n"));
            return new Paragraph(String.join("\n", lines), PARAGRAPH.formatted(html));
        }
    }

    private static String fill(String text, Map<String, String> facts, UnaryOperator<String> form) {
        return FACT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(form.apply(fact(found.group(1), facts))));
    }

    private static String fact(String name, Map<String, String> facts) {
        return CONTROL.matcher(written(name, facts)).replaceAll(" ").strip();
    }

    private static String written(String name, Map<String, String> facts) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("a mail names " + name + ", which nobody knows");
        }
        return value;
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
