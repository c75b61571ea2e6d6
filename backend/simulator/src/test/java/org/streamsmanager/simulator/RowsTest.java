package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of rows and the tests named after them are the same. */
class RowsTest {
    private static final Set<Class<?>> CLASSES = Set.of(
            PlexTvRequestsTest.class, MediaServerRequestsTest.class, SeedAndControlsTest.class, FaultsTest.class);

    @Test
    void everyRowHasItsTestAndEveryTestItsRow() throws IOException {
        Set<String> tests = CLASSES.stream().flatMap(RowsTest::tests).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(tests.isEmpty());
        assertEquals(rows(), tests);
    }

    private static Stream<String> tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> type.getSimpleName() + " | " + method.getName());
    }

    private static Set<String> rows() throws IOException {
        try (InputStream stream = RowsTest.class.getResourceAsStream("/rows.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
