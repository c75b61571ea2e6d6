package org.streamsmanager.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.streamsmanager.bulk.AccessModel.Person;

/** What a bulk edit should do, person by person: what its preview says, whom it leaves alone, and what becomes of the others. */
final class BulkRun {
    final Map<String, RowState> rows = new TreeMap<>();
    final Map<String, Person> before = new TreeMap<>();
    final Map<String, Person> after = new TreeMap<>();
    private final Map<String, Person> seen = new TreeMap<>();
    private final AccessModel model;
    private final List<String> chosen;
    private final BiFunction<String, Person, RowState> preview;
    private final Function<Person, Object> facts;
    private final BiFunction<String, Person, Optional<Person>> change;

    BulkRun(
            AccessModel model,
            List<String> chosen,
            BiFunction<String, Person, RowState> preview,
            Function<Person, Object> facts,
            BiFunction<String, Person, Optional<Person>> change) {
        this.model = model;
        this.chosen = chosen;
        this.preview = preview;
        this.facts = facts;
        this.change = change;
    }

    void preview() {
        chosen.forEach(id -> {
            seen.put(id, model.people.get(id));
            rows.put(id, preview.apply(id, model.people.get(id)));
        });
    }

    /** The panel has come to them. */
    void reached(String id) {
        Person now = model.people.get(id);
        if (rows.get(id) != RowState.WAITING) {
            return;
        }
        if (!facts.apply(now).equals(facts.apply(seen.get(id)))) {
            rows.put(id, RowState.REFUSED);
            return;
        }
        Optional<Person> then = change.apply(id, now);
        rows.put(id, then.isPresent() ? RowState.DONE : RowState.FAILED);
        then.ifPresent(person -> {
            before.put(id, now);
            after.put(id, person);
            model.people.put(id, person);
        });
    }

    /** Nothing is done to them any more. */
    void cancelled(String id) {
        rows.replace(id, RowState.WAITING, RowState.CANCELLED);
    }
}
