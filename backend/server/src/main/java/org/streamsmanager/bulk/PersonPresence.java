package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.shared.Refusal;

/** What is true of people now, for actions that know it person by person. */
@ApplicationScoped
class PersonPresence {
    /** More are not looked at one by one while somebody waits for a form. */
    private static final int MOST = 200;

    private final PersonSteps steps;

    PersonPresence(PersonSteps steps) {
        this.steps = steps;
    }

    /** Each fact with what it is of all of them, or mixed; nothing when they are too many. */
    List<SelectionResponse.PresentValue> of(PersonAction action, List<UUID> people) {
        if (people.size() > MOST) {
            return List.of();
        }
        List<Map<String, Object>> all =
                people.stream().flatMap(person -> facts(action, person)).toList();
        Set<String> names = new LinkedHashSet<>();
        all.forEach(facts -> names.addAll(facts.keySet()));
        return names.stream()
                .filter(name -> !name.startsWith("_"))
                .map(name -> present(name, all))
                .toList();
    }

    private static SelectionResponse.PresentValue present(String name, List<Map<String, Object>> all) {
        Set<Optional<Object>> values = new LinkedHashSet<>();
        all.forEach(facts -> values.add(Optional.ofNullable(facts.get(name))));
        boolean mixed = values.size() > 1;
        return new SelectionResponse.PresentValue(
                name, mixed, mixed ? null : values.iterator().next().orElse(null));
    }

    private Stream<Map<String, Object>> facts(PersonAction action, UUID person) {
        try {
            return Stream.of(steps.facts(action, person));
        } catch (Refusal refused) {
            return Stream.empty();
        }
    }
}
