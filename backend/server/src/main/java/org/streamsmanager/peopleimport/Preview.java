package org.streamsmanager.peopleimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.PersonKind;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.shared.Fingerprint;

/** What would be done with everybody who was read. */
record Preview(List<Line> lines) {
    record Line(RemoteShare person, Assessment assessment) {
        private String text() {
            return String.join(
                    "|",
                    Objects.toString(person.remoteShareId(), ""),
                    Objects.toString(person.remoteUserId(), ""),
                    Objects.toString(person.email(), ""),
                    Boolean.toString(person.accepted()),
                    assessment.verdict().name(),
                    Objects.toString(assessment.userId(), ""));
        }
    }

    Preview {
        lines = List.copyOf(lines);
    }

    /** Changes with anything that decides what would be done. */
    String hash(UUID planPriceId) {
        return Fingerprint.of(lines.stream().map(Line::text).collect(Collectors.joining("\n", planPriceId + "\n", "")));
    }

    /** People by verdict and by kind (friends are not counted apart), and those who have not accepted yet as PENDING. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.name(), 0);
        }
        lines.forEach(line -> count(counts, line));
        return counts;
    }

    private static void count(Map<String, Integer> counts, Line line) {
        counts.merge(line.assessment().verdict().name(), 1, Integer::sum);
        if (line.person().kind() != PersonKind.FRIEND) {
            counts.merge(line.person().kind().name(), 1, Integer::sum);
        }
        if (!line.person().accepted()) {
            counts.merge("PENDING", 1, Integer::sum);
        }
    }
}
