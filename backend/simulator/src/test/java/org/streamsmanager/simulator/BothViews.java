package org.streamsmanager.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What an owner can read about their shares, brought from v1 and from v2 into one normal form. */
record BothViews(Client owner, String machine) {
    Set<String> v1() {
        Set<String> lines = new TreeSet<>();
        Reply shares = owner.get("/api/servers/" + machine + "/shared_servers");
        for (Element share : shares.all("SharedServer")) {
            lines.add("accepted %s %s %s %s %s"
                    .formatted(
                            share.getAttribute("userID"),
                            libraries(share),
                            share.getAttribute("allLibraries"),
                            share.getAttribute("allowSync"),
                            share.getAttribute("filterMovies")));
        }
        for (Element invite : owner.get("/api/invites/requested").all("Invite")) {
            lines.add("pending " + invite.getAttribute("id"));
        }
        return lines;
    }

    private static Set<String> libraries(Element share) {
        Set<String> ids = new TreeSet<>();
        var sections = share.getElementsByTagName("Section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            if (section.getAttribute("shared").equals("1")) {
                ids.add(section.getAttribute("id"));
            }
        }
        return ids;
    }

    Set<String> v2() {
        Set<String> lines = new TreeSet<>();
        for (JsonNode share :
                owner.json().get("/api/v2/shared_servers/owned/accepted").json()) {
            if (share.get("leftAt").isNull()) {
                lines.add(accepted(share));
            }
        }
        for (JsonNode share :
                owner.json().get("/api/v2/shared_servers/owned/pending").json()) {
            JsonNode id = share.get("invitedId");
            lines.add("pending " + (id.isNull() ? share.get("invitedEmail").asText() : id.asText()));
        }
        return lines;
    }

    private static String accepted(JsonNode share) {
        Set<String> ids = new TreeSet<>();
        share.get("libraries").forEach(library -> ids.add(library.get("id").asText()));
        JsonNode settings = share.get("sharingSettings");
        return "accepted %s %s %s %s %s"
                .formatted(
                        share.get("invitedId").asText(),
                        ids,
                        share.get("allLibraries").asBoolean() ? "1" : "0",
                        settings.get("allowSync").asBoolean() ? "1" : "0",
                        settings.get("filterMovies").asText());
    }

    /** Accepted shares as the list of people has them. */
    Set<String> people() {
        Set<String> lines = new TreeSet<>();
        for (Element server : owner.get("/api/users/").all("Server")) {
            if (server.getAttribute("pending").equals("0")
                    && server.getAttribute("owned").equals("0")) {
                lines.add(((Element) server.getParentNode()).getAttribute("id") + " " + server.getAttribute("id"));
            }
        }
        return lines;
    }

    Set<String> peopleV2() {
        Set<String> lines = new TreeSet<>();
        for (JsonNode share :
                owner.json().get("/api/v2/shared_servers/owned/accepted").json()) {
            if (share.get("leftAt").isNull()) {
                lines.add(
                        share.get("invitedId").asText() + " " + share.get("id").asText());
            }
        }
        return lines;
    }
}
