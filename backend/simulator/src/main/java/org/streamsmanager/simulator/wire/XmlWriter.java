package org.streamsmanager.simulator.wire;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Booleans are "1" and "0", what is null is absent. */
final class XmlWriter {
    private final Writer out;

    private XmlWriter(Writer out) {
        this.out = out;
    }

    static byte[] write(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            new XmlWriter(writer).element(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void element(Element element) throws IOException {
        out.write("<" + element.name());
        for (var attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
        if (element.children().isEmpty() && element.text() == null) {
            out.write("/>");
            return;
        }
        out.write(">");
        content(element);
        close(element.name());
    }

    private void content(Element element) throws IOException {
        if (element.text() != null) {
            out.write(XmlText.escape(XmlText.spell(element.text())));
        }
        for (Child child : element.children()) {
            child(child);
        }
    }

    private void attribute(String name, Object value) throws IOException {
        if (value != null) {
            out.write(" " + name + "=\"" + XmlText.escape(XmlText.spell(value)) + "\"");
        }
    }

    private void child(Child child) throws IOException {
        switch (child) {
            case Child.One one when one.element() == null -> {}
            case Child.One one -> element(one.element());
            case Child.Bare bare -> all(bare.elements());
            case Child.Wrapped wrapped -> wrapped(wrapped);
            case Child.Values values -> values(values);
        }
    }

    private void all(Iterable<Element> elements) throws IOException {
        for (Element element : elements) {
            element(element);
        }
    }

    private void wrapped(Child.Wrapped wrapped) throws IOException {
        out.write("<" + wrapped.key() + ">");
        all(wrapped.elements());
        close(wrapped.key());
    }

    private void values(Child.Values values) throws IOException {
        out.write("<" + values.key() + ">");
        for (String value : values.values()) {
            element(Element.of(values.item()).with("id", value));
        }
        close(values.key());
    }

    private void close(String name) throws IOException {
        out.write("</" + name + ">");
    }
}
