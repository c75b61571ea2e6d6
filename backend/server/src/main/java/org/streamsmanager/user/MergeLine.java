package org.streamsmanager.user;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that merging would do; {@code code} is stable, {@code facts} are what to say with it. {@code key} changes when
 * what would be done changes, and not with the time alone.
 */
public record MergeLine(
        String code, Map<String, String> facts, @JsonIgnore String key) {
    public MergeLine {
        facts = new TreeMap<>(facts);
    }

    public static MergeLine of(String code, Map<String, String> facts) {
        return new MergeLine(code, facts, code + new TreeMap<>(facts));
    }

    public static MergeLine of(String code, int count) {
        return of(code, Map.of("count", String.valueOf(count)));
    }
}
