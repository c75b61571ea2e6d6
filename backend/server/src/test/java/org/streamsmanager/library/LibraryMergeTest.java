package org.streamsmanager.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.mediaserver.GlobalId;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.mediaserver.SyncChange;

class LibraryMergeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID SERVER = UUID.randomUUID();
    private static final UUID PRIVATE = UUID.randomUUID();
    private static final UUID STANDARD = UUID.randomUUID();

    @Test
    void aKeyThatBecameAnotherTypeIsAnotherLibraryAndPrivate() {
        Library movies = standard("1", "100", "Movies", "movie");
        LibraryMerge merge = merge(movies);
        merge.merge(List.of(seen("1", "200", "Home", "photo")), Set.of());
        assertEquals(PRIVATE, movies.groupId());
        assertEquals(List.of("REPLACED", "RENAMED"), kinds(merge));
    }

    @Test
    void oneOfTwoNamesakesIsNotTakenForTheOneThatVanished() {
        Library one = standard("1", "100", "Movies", "movie");
        Library two = standard("2", "101", "Movies", "movie");
        LibraryMerge merge = merge(one, two);
        merge.merge(List.of(seen("3", "102", "Movies", "movie")), keys("1", "2"));
        assertEquals(1, merge.added().size());
        assertEquals(PRIVATE, merge.added().getFirst().groupId(), "whose group would it be?");
        assertFalse(one.present());
        assertFalse(two.present());
    }

    @Test
    void twoNewNamesakesDoNotInheritAnything() {
        Library old = standard("1", "100", "Movies", "movie");
        LibraryMerge merge = merge(old);
        merge.merge(List.of(seen("3", "102", "Movies", "movie"), seen("4", "103", "movies", "movie")), keys("1"));
        assertEquals(2, merge.added().size());
        assertTrue(merge.added().stream().allMatch(library -> library.groupId().equals(PRIVATE)));
        assertFalse(old.present());
    }

    @Test
    void whatIsMissingComesBackUnderItsOldKeyOrUnderNewOnes() {
        Library series = standard("2", "101", "Series", "show");
        series.missing(NOW);
        assertNull(series.globalId());
        LibraryMerge same = merge(series);
        same.merge(List.of(seen("2", "101", "Series", "show")), Set.of());
        assertTrue(series.present());
        assertEquals(List.of("RETURNED"), kinds(same));
        series.missing(NOW);
        LibraryMerge anew = merge(series);
        anew.merge(List.of(seen("9", "109", "Series", "show")), keys("2"));
        assertEquals(new LocalKey("9"), series.localKey());
        assertEquals(new GlobalId("109"), series.globalId());
        assertEquals(STANDARD, series.groupId());
        assertEquals(List.of("RECREATED"), kinds(anew));
    }

    @Test
    void whatIsNotListedAndNotGoneStaysAsItIs() {
        Library music = standard("3", "102", "Music", "artist");
        LibraryMerge merge = merge(music);
        merge.merge(List.of(), Set.of());
        assertTrue(music.present());
        assertEquals(new GlobalId("102"), music.globalId());
        assertEquals(List.of(), merge.changed());
    }

    private static LibraryMerge merge(Library... known) {
        return new LibraryMerge(SERVER, List.of(known), PRIVATE, NOW);
    }

    private static Library standard(String key, String globalId, String title, String type) {
        return new Library(SERVER, seen(key, globalId, title, type), STANDARD, NOW);
    }

    private static Set<LocalKey> keys(String... keys) {
        return Stream.of(keys).map(LocalKey::new).collect(Collectors.toSet());
    }

    private static SeenLibrary seen(String key, String globalId, String title, String type) {
        return new SeenLibrary(new GlobalId(globalId), new LocalKey(key), title, type, null);
    }

    private static List<String> kinds(LibraryMerge merge) {
        return merge.changed().stream().map(SyncChange::kind).toList();
    }
}
