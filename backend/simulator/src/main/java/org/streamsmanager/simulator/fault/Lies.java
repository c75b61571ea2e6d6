package org.streamsmanager.simulator.fault;

import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.wire.Distortion;
import org.streamsmanager.simulator.wire.Element;

/** Bends an answer that was right. */
public final class Lies {
    private Lies() {}

    public static Answer bend(Fault fault, Answer answer) {
        if (fault instanceof Fault.HtmlInstead) {
            return Answer.html(200, Errors.page(200).content() instanceof Answer.Text page ? page.text() : "");
        }
        if (answer.content() instanceof Answer.Tree tree) {
            bend(fault, tree.document().root());
        }
        return answer;
    }

    private static void bend(Fault fault, Element root) {
        switch (fault) {
            case Fault.EmptyList lie -> Distortion.lists(root, lie.list(), list -> List.of());
            case Fault.HalfList lie -> Distortion.lists(root, lie.list(), Lies::firstHalf);
            case Fault.UnknownFields ignored -> Distortion.everywhere(root, Lies::surprise);
            case Fault.WithoutFields lie -> Distortion.everywhere(root, e -> Distortion.without(e, lie.names()));
            case Fault.WrongMachine lie ->
                Distortion.everywhere(root, e -> Distortion.replace(e, "machineIdentifier", lie.machineIdentifier()));
            default -> {}
        }
    }

    private static List<Element> firstHalf(List<Element> list) {
        return list.subList(0, list.size() / 2);
    }

    private static void surprise(Element element) {
        element.with("unheardOf", "42").one("Surprise", Element.of("Surprise").with("kind", "new"));
    }
}
