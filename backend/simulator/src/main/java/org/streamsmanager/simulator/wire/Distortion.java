package org.streamsmanager.simulator.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Ways in which an answer can be wrong although its status is 200. Works on a tree that is about to be written. */
public final class Distortion {
    private Distortion() {}

    /** Shortens one kind of list: by the name of its items or its key, or the root's own when no name is given. */
    public static void lists(Element element, String name, UnaryOperator<List<Element>> change) {
        List<Child> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            children.set(i, changed(element, children.get(i), name, change));
        }
    }

    private static Child changed(Element owner, Child child, String name, UnaryOperator<List<Element>> change) {
        return switch (child) {
            case Child.Bare bare ->
                new Child.Bare(bare.key(), changed(owner, bare.key(), bare.elements(), name, change));
            case Child.Wrapped list ->
                new Child.Wrapped(list.key(), changed(owner, list.key(), list.elements(), name, change));
            case Child.One one -> {
                if (one.element() != null && name != null) {
                    lists(one.element(), name, change);
                }
                yield one;
            }
            case Child.Values values -> values;
        };
    }

    private static List<Element> changed(
            Element owner, String key, Iterable<Element> items, String name, UnaryOperator<List<Element>> change) {
        List<Element> list = held(items);
        if (name == null
                || name.equals(key)
                || !list.isEmpty() && name.equals(list.getFirst().name())) {
            List<Element> shorter = change.apply(list);
            owner.attributes().computeIfPresent("size", (any, size) -> shorter.size());
            owner.attributes().computeIfPresent("totalSize", (any, size) -> shorter.size());
            return shorter;
        }
        list.forEach(item -> lists(item, name, change));
        return list;
    }

    /** Every element of the tree, the root last. Lazy lists are held from now on. */
    public static void everywhere(Element element, Consumer<Element> change) {
        element.children().replaceAll(Distortion::hold);
        element.children().forEach(child -> below(child).forEach(item -> everywhere(item, change)));
        change.accept(element);
    }

    private static Child hold(Child child) {
        return switch (child) {
            case Child.Bare bare -> new Child.Bare(bare.key(), held(bare.elements()));
            case Child.Wrapped list -> new Child.Wrapped(list.key(), held(list.elements()));
            default -> child;
        };
    }

    private static Iterable<Element> below(Child child) {
        return switch (child) {
            case Child.Bare bare -> bare.elements();
            case Child.Wrapped list -> list.elements();
            case Child.One one -> one.element() == null ? List.of() : List.of(one.element());
            case Child.Values ignored -> List.of();
        };
    }

    private static List<Element> held(Iterable<Element> elements) {
        List<Element> list = new ArrayList<>();
        elements.forEach(list::add);
        return list;
    }

    public static void without(Element element, Set<String> names) {
        element.attributes().keySet().removeAll(names);
        element.children().removeIf(child -> names.contains(child.key()));
    }

    public static void replace(Element element, String attribute, Object value) {
        element.attributes().computeIfPresent(attribute, (any, old) -> value);
    }
}
