package org.streamsmanager.simulator.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Real booleans and numbers; what is null is null on plex.tv and absent on a media server. */
final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final boolean nulls;

    private JsonWriter(JsonGenerator out, boolean nulls) {
        this.out = out;
        this.nulls = nulls;
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            new JsonWriter(generator, document.shape() != Document.Shape.NAMED).document(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void document(Document document) throws IOException {
        switch (document.shape()) {
            case OBJECT -> object(document.root());
            case ARRAY -> rootArray(document.root());
            case NAMED -> named(document.root());
        }
    }

    private void named(Element root) throws IOException {
        out.writeStartObject();
        out.writeFieldName(root.name());
        object(root);
        out.writeEndObject();
    }

    private void rootArray(Element root) throws IOException {
        out.writeStartArray();
        for (Child child : root.children()) {
            if (child instanceof Child.Bare bare) {
                objects(bare.elements().iterator());
            }
        }
        out.writeEndArray();
    }

    private void object(Element element) throws IOException {
        out.writeStartObject();
        if (element.text() != null) {
            member(element.name(), element.text());
        }
        for (var attribute : element.attributes().entrySet()) {
            member(attribute.getKey(), attribute.getValue());
        }
        for (Child child : element.children()) {
            child(child);
        }
        out.writeEndObject();
    }

    private void child(Child child) throws IOException {
        switch (child) {
            case Child.One one when one.element() == null -> nothing(one.key());
            case Child.One one -> one(one);
            case Child.Wrapped wrapped ->
                array(wrapped.key(), wrapped.elements().iterator());
            case Child.Values values -> values(values);
            case Child.Bare bare -> bare(bare);
        }
    }

    private void one(Child.One one) throws IOException {
        out.writeFieldName(one.key());
        object(one.element());
    }

    private void values(Child.Values values) throws IOException {
        out.writeArrayFieldStart(values.key());
        for (String value : values.values()) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void bare(Child.Bare bare) throws IOException {
        Iterator<Element> elements = bare.elements().iterator();
        if (elements.hasNext()) {
            array(bare.key(), elements);
        }
    }

    private void array(String key, Iterator<Element> elements) throws IOException {
        out.writeArrayFieldStart(key);
        objects(elements);
        out.writeEndArray();
    }

    private void objects(Iterator<Element> elements) throws IOException {
        while (elements.hasNext()) {
            object(elements.next());
        }
    }

    private void nothing(String name) throws IOException {
        if (nulls) {
            out.writeNullField(name);
        }
    }

    private void member(String name, Object value) throws IOException {
        switch (value instanceof Spelled spelled ? spelled.json() : value) {
            case null -> nothing(name);
            case Boolean flag -> out.writeBooleanField(name, flag);
            case Integer number -> out.writeNumberField(name, number);
            case Long number -> out.writeNumberField(name, number);
            case Double number -> out.writeNumberField(name, number);
            case Object other -> out.writeStringField(name, other.toString());
        }
    }
}
