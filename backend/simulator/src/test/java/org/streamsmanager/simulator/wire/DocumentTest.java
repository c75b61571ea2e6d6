package org.streamsmanager.simulator.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final Element USER = Element.of("user")
            .with("id", 7L)
            .with("home", true)
            .with("email", null)
            .with("since", new Spelled("2020-01-02 UTC", "2020-01-02"))
            .one("owner", null)
            .values("roles", "role", List.of("plexpass"))
            .wrapped("servers", List.of(Element.of("server").with("name", "A")))
            .bare("Section", List.of());

    @Test
    void oneTreeIsWrittenInTwoLanguages() {
        Document user = Document.object(USER);
        assertEquals(
                HEAD + "<user id=\"7\" home=\"1\" since=\"2020-01-02 UTC\"><roles><role id=\"plexpass\"/></roles>"
                        + "<servers><server name=\"A\"/></servers></user>",
                text(user.xml()));
        assertEquals(
                "{'id':7,'home':true,'email':null,'since':'2020-01-02','owner':null,'roles':['plexpass'],"
                        + "'servers':[{'name':'A'}]}",
                text(user.json()).replace('"', '\''));
    }

    @Test
    void aMediaServerLeavesOutWhatIsNull() {
        Element container = Element.of("MediaContainer").with("size", 0).with("title", null);
        assertEquals(
                "{\"MediaContainer\":{\"size\":0}}",
                text(Document.named(container).json()));
    }

    @Test
    void whatXmlCannotSayIsEscapedOrLeftOut() {
        Element odd = Element.of("a").with("b", "<\"&\n\u0001\uFFFF\uD83C\uDFAC é>");
        assertEquals(
                HEAD + "<a b=\"&lt;&quot;&amp;&#10;\uD83C\uDFAC é&gt;\"/>",
                text(Document.object(odd).xml()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
