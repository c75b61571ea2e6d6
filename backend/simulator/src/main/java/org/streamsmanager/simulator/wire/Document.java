package org.streamsmanager.simulator.wire;

/** A whole answer. The shape says what its root becomes in JSON; in XML it is always the root element. */
public record Document(Element root, Shape shape) {
    /** OBJECT: the root's members; ARRAY: the root's only list; NAMED: an object with the root under its own name. */
    public enum Shape {
        OBJECT,
        ARRAY,
        NAMED
    }

    public static Document object(Element root) {
        return new Document(root, Shape.OBJECT);
    }

    public static Document named(Element root) {
        return new Document(root, Shape.NAMED);
    }

    /** {@code <users><user/></users>} and {@code [{}]}. */
    public static Document array(String root, Iterable<Element> elements) {
        return new Document(Element.of(root).bare(root, elements), Shape.ARRAY);
    }

    public byte[] xml() {
        return XmlWriter.write(root);
    }

    public byte[] json() {
        return JsonWriter.write(this);
    }
}
