package org.streamsmanager.simulator.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A named bag of attributes with children: the common ground of Plex's XML and JSON. */
public final class Element {
    private final String name;
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final List<Child> children = new ArrayList<>();
    private Object text;

    private Element(String name) {
        this.name = name;
    }

    public static Element of(String name) {
        return new Element(name);
    }

    public Element with(String attribute, Object value) {
        attributes.put(attribute, value);
        return this;
    }

    /** The element's text in XML; in JSON a member named after the element. */
    public Element text(Object value) {
        text = value;
        return this;
    }

    public Element one(String key, Element child) {
        children.add(new Child.One(key, child));
        return this;
    }

    public Element wrapped(String key, Iterable<Element> elements) {
        children.add(new Child.Wrapped(key, elements));
        return this;
    }

    public Element values(String key, String item, Collection<String> values) {
        children.add(new Child.Values(key, item, values));
        return this;
    }

    public Element bare(String key, Iterable<Element> elements) {
        children.add(new Child.Bare(key, elements));
        return this;
    }

    public <T> Element bare(String key, Collection<T> source, Function<T, Element> view) {
        return bare(key, mapped(source, view));
    }

    public <T> Element wrapped(String key, Collection<T> source, Function<T, Element> view) {
        return wrapped(key, mapped(source, view));
    }

    /** Writes each element when its turn comes instead of holding them all. */
    public static <T> Iterable<Element> mapped(Collection<T> source, Function<T, Element> view) {
        return () -> source.stream().map(view).iterator();
    }

    public String name() {
        return name;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    List<Child> children() {
        return children;
    }

    Object text() {
        return text;
    }
}
