package org.streamsmanager.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** Everybody's own views; nobody sees those of another. */
@ApplicationScoped
class SavedViewService {
    static final int MOST = 100;
    private final SavedViewRepository views;
    private final CurrentActor actor;
    private final Clock clock;

    SavedViewService(SavedViewRepository views, CurrentActor actor, Clock clock) {
        this.views = views;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    List<SavedViewResponse> of(String list) {
        return views.of(owner(), list).stream().map(SavedViewResponse::from).toList();
    }

    @Transactional
    SavedViewResponse save(SaveViewRequest request) {
        String owner = owner();
        views.lock(owner);
        SavedView view = views.named(owner, request.list(), request.name().strip())
                .orElseGet(() -> new SavedView(owner, request, clock.instant()));
        view.change(request);
        if (!views.isPersistent(view) && views.of(owner, request.list()).size() >= MOST) {
            throw Refusal.of(SavedViewProblem.TOO_MANY_VIEWS);
        }
        views.persistAndFlush(view);
        return SavedViewResponse.from(view);
    }

    @Transactional
    void delete(UUID id) {
        views.delete(views.mine(owner(), id).orElseThrow(() -> Refusal.of(SavedViewProblem.UNKNOWN_VIEW)));
    }

    private String owner() {
        Actor who = actor.get();
        return who.kind() + ":" + who.id();
    }
}
