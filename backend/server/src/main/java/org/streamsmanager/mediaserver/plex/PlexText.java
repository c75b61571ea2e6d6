package org.streamsmanager.mediaserver.plex;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLInputFactory;
import org.streamsmanager.mediaserver.FailureClass;

/** Reads bodies. Unknown fields are passed over; XML knows neither document types nor entities. */
final class PlexText {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final XmlMapper XML = new XmlMapper(new XmlFactory(inputFactory(), new WstxOutputFactory()));

    private PlexText() {}

    static boolean isPage(String body) {
        String start = body.stripLeading();
        start = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    static JsonNode json(String body) {
        return read(body, () -> JSON.readTree(body));
    }

    static <T> T json(String body, TypeReference<T> type) {
        return read(body, () -> JSON.readValue(body, type));
    }

    /** An empty body, a word, or a whole document; never a page for people. */
    static String whole(String body) {
        String text = body == null ? "" : body.strip();
        if (isPage(text)) {
            throw unreadable("it is a page for people");
        }
        if (text.startsWith("<")) {
            xml(text);
        } else if (text.startsWith("{") || text.startsWith("[")) {
            json(text);
        }
        return text;
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode xml(String body) {
        return read(body, () -> XML.readTree(body));
    }

    /** A document of the one kind that lists of version 1 have. */
    static JsonNode container(String body) {
        if (!body.contains("<MediaContainer")) {
            throw unreadable("no MediaContainer");
        }
        return xml(body);
    }

    /** One child or many, or none. */
    static List<JsonNode> children(JsonNode parent, String name) {
        JsonNode found = parent.path(name);
        if (found.isMissingNode() || found.isNull()) {
            return List.of();
        }
        return found.isArray()
                ? StreamSupport.stream(found.spliterator(), false).toList()
                : List.of(found);
    }

    /** Null when it is absent or empty. */
    static String attribute(JsonNode element, String name) {
        String text = element.path(name).asText("");
        return text.isEmpty() ? null : text;
    }

    static PlexFailure unreadable(String why) {
        return new PlexFailure(FailureClass.UNAVAILABLE, null, "The answer could not be read: " + why, true);
    }

    private interface Parsing<T> {
        T read() throws JsonProcessingException;
    }

    private static <T> T read(String body, Parsing<T> parsing) {
        if (body == null || body.isBlank() || isPage(body)) {
            throw unreadable(body == null || body.isBlank() ? "it is empty" : "it is a page for people");
        }
        try {
            T value = parsing.read();
            if (value == null) {
                throw unreadable("it says nothing");
            }
            return value;
        } catch (JsonProcessingException broken) {
            throw unreadable(broken.getOriginalMessage());
        }
    }

    private static XMLInputFactory inputFactory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
