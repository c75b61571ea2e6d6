package org.streamsmanager.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that must not stand in files; {@code example} is one that breaks the rule. */
record SourceRule(String name, Path folder, String ending, String except, Pattern forbidden, String example) {
    static List<SourceRule> all() {
        return List.of(
                rule(
                        "the database has no clock",
                        "src/main/resources/db/changelog/changes",
                        ".sql",
                        "none",
                        "(?i)\\bnow\\(\\)|current_timestamp|clock_timestamp",
                        "created_at timestamptz default now()"),
                rule(
                        "queries take the time from the application",
                        "src/main/java",
                        ".java",
                        "none",
                        "(?i)\"[^\"\\n]*( now\\(\\)|current_timestamp)",
                        "\"where ends_at > now()\""),
                rule(
                        "every page of a list says its neighbours",
                        "src/main/java",
                        ".java",
                        "none",
                        "new Page<[^;]*null, null\\)",
                        "return new Page<>(rows, 1, 50, total, now, null, null);"),
                rule(
                        "permissions are annotations, never path patterns",
                        "src/main/resources",
                        ".properties",
                        "none",
                        "quarkus\\.http\\.auth\\.(permission|policy)",
                        "quarkus.http.auth.permission.all.paths=/*"),
                rule(
                        "differences of platforms are capabilities",
                        "src/main/java",
                        ".java",
                        "mediaserver",
                        "platform\\(\\)\\s*\\.equals|equals\\(\\w+\\.platform\\(\\)\\)|\"PLEX\"|switch \\(\\w+\\.platform",
                        "if (server.platform().equals(other))"));
    }

    private static SourceRule rule(
            String name, String folder, String ending, String except, String forbidden, String example) {
        return new SourceRule(name, Path.of(folder), ending, except, Pattern.compile(forbidden), example);
    }

    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/" + except + "/"))
                    .toList();
        }
    }

    List<Path> broken() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files()) {
            if (brokenBy(Files.readString(file))) {
                found.add(file);
            }
        }
        return found;
    }

    boolean brokenBy(String text) {
        return forbidden.matcher(text).find();
    }

    @Override
    public String toString() {
        return name;
    }
}
