package org.streamsmanager.simulator.wire;

/** Spelling of values in attributes and text. */
final class XmlText {
    private XmlText() {}

    static String spell(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "1" : "0";
            case Spelled spelled -> spelled.xml();
            default -> value.toString();
        };
    }

    static String escape(String text) {
        return text.chars().allMatch(XmlText::plain) ? text : escaped(text);
    }

    private static boolean plain(int c) {
        return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n', '\r', '\t' -> out.append("&#").append(point).append(';');
            default -> appendAllowed(out, point);
        }
    }

    /** XML 1.0 has no way to write most control characters: a client would fail on the whole list. */
    private static void appendAllowed(StringBuilder out, int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (point >= 0x20 && point < 0xFFFE && !surrogate || point > 0xFFFF) {
            out.appendCodePoint(point);
        }
    }
}
