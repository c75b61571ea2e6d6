package org.streamsmanager.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes away what a measurement left behind; a database that still writes its last file must not hide what went wrong. */
final class Folders {
    private Folders() {}

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : found) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            System.err.println("Left behind: " + folder);
        }
    }
}
