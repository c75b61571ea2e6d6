package org.streamsmanager.notification.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streamsmanager.notification.MessageEvent;

/** Every mail exists in every language, and a fact never becomes markup. */
class MailTextsTest {
    private static final Map<String, String> FACTS = Map.of(
            "name", "Luna",
            "site", "Atlas Club",
            "server", "Atlas",
            "account", "luna@example.test",
            "link", "https://panel.example/x#token=a&b");
    private final MailTexts texts = new MailTexts();

    @ParameterizedTest
    @EnumSource(MessageEvent.class)
    void eachIsWrittenInBothLanguagesAndBothForms(MessageEvent event) {
        MailText english = texts.write(event, "en", facts("Atlas moves"));
        MailText german = texts.write(event, "de", facts("Atlas zieht um"));
        assertFalse(english.subject().equals(german.subject()), english.subject());
        for (MailText text : new MailText[] {english, german}) {
            assertFalse((text.subject() + text.plain() + text.html()).contains("{"), text.html());
            assertTrue(text.plain().endsWith("Atlas Club\n"), text.plain());
            assertTrue(text.html().contains("<title>" + text.subject() + "</title>"), text.html());
        }
    }

    /** With what an operator wrote to somebody. */
    private static Map<String, String> facts(String subject) {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.putAll(Map.of("subject", subject, "text", "One paragraph.\n\nAnd another & more."));
        return facts;
    }

    @Test
    void aButtonIsALinkInHtmlAndAnAddressInPlainText() {
        MailText text = texts.write(MessageEvent.SIGN_IN_LINK, "en", FACTS);
        assertTrue(text.plain().contains("Sign in:\nhttps://panel.example/x#token=a&b\n"), text.plain());
        assertTrue(text.html().contains("href=\"https://panel.example/x#token=a&amp;b\""), text.html());
    }

    @Test
    void scriptLinesAndPlaceholdersInANameStayText() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.put("name", "<script>alert(1)</script>\r\nBcc: x@example.test {link} 🌙 ليلى");
        MailText text = texts.write(MessageEvent.CONFIRM_EMAIL, "en", facts);
        assertFalse(text.html().contains("<script>"), text.html());
        assertTrue(text.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; Bcc: x@example.test {link} 🌙 ليلى"));
        assertTrue(text.plain().startsWith("Hello <script>alert(1)</script> Bcc: x@example.test {link}"), text.plain());
    }

    @Test
    void aFactThatNobodyKnowsIsAMistakeOfOurs() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.remove("server");
        IllegalStateException mistake =
                assertThrows(IllegalStateException.class, () -> texts.write(MessageEvent.ALL_DONE, "en", facts));
        assertEquals("a mail names server, which nobody knows", mistake.getMessage());
    }
}
