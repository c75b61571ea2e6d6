package org.streamsmanager.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.streamsmanager.shared.Refusal;

/** The actions that features contribute. */
@ApplicationScoped
class BulkActions {
    private final List<BulkAction> actions;

    BulkActions(@All List<BulkAction> actions) {
        this.actions = actions;
    }

    List<BulkAction> all() {
        return actions;
    }

    BulkAction require(String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.at(BulkProblem.UNKNOWN_ACTION, "/action", name + " is not an action"));
    }
}
