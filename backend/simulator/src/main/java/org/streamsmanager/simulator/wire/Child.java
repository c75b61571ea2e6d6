package org.streamsmanager.simulator.wire;

import java.util.Collection;

/** What hangs below an element, and how each language shows it. */
sealed interface Child {
    /** The name in JSON. */
    String key();

    /** {@code <User/>} and {@code "User": {}}; null: nothing in XML, {@code null} in JSON. */
    record One(String key, Element element) implements Child {}

    /** {@code <connections><connection/></connections>} and {@code "connections": []}. */
    record Wrapped(String key, Iterable<Element> elements) implements Child {}

    /** {@code <roles><role id="a"/></roles>} and {@code "roles": ["a"]}. */
    record Values(String key, String item, Collection<String> values) implements Child {}

    /** Children without a wrapper; in JSON an array that is absent when it is empty. */
    record Bare(String key, Iterable<Element> elements) implements Child {}
}
