package org.streamsmanager.simulator.plextv;

import com.fasterxml.jackson.databind.JsonNode;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.SharingSettings;

/** Settings of a person, and the end of everything with a person. */
final class SharingRoutes {
    void mount(Paths paths) {
        paths.put("/api/v2/sharings/:user", this::change)
                .delete("/api/v2/sharings/:user", this::remove)
                .post("/api/v2/sharing_settings", this::replace);
    }

    private Answer change(Call call) {
        Account owner = call.account();
        long person = call.pathNumber("user");
        SharingSettings old = call.world().settings().of(owner.id(), person);
        SharingSettings changed =
                SettingsInput.merged(old, name -> call.query(name).orElse(null));
        call.world().sharing().changeSettings(owner, person, changed);
        return Answer.empty(204);
    }

    private Answer replace(Call call) {
        Account owner = call.account();
        JsonNode body = call.json();
        Long person = ShareInput.personId(body.path("invitedId"));
        if (person == null) {
            throw Refusal.INVALID_USER.error();
        }
        SharingSettings settings = SettingsInput.whole(body.path("settings"));
        call.world().sharing().changeSettings(owner, person, settings);
        Element answer = Element.of("sharing").with("invitedId", person);
        return Answer.of(200, Document.object(answer.one("sharingSettings", SharedServerView.settings(settings))));
    }

    private Answer remove(Call call) {
        call.world().sharing().removePerson(call.account(), call.pathNumber("user"));
        return Answer.empty(204);
    }
}
