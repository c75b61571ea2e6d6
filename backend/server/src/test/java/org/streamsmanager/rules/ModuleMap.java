package org.streamsmanager.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which module may import which, from the ground up. Nothing imports a module that stands above it. */
final class ModuleMap {
    private static final Set<String> GROUND = Set.of("shared", "http");
    private static final Set<String> PLATFORM =
            Set.of("audit", "settings", "security", "job", "notice", "notification", "bulk");
    static final Map<String, Set<String>> MODULES = new LinkedHashMap<>();

    static {
        ground("shared");
        ground("http", "shared");
        ground("audit", "shared", "http");
        ground("settings", "shared", "http", "audit");
        ground("security", "shared", "http", "audit");
        ground("job", "shared", "http", "audit");
        ground("notice", "shared", "http", "audit");
        ground("notification", "shared", "http", "audit", "settings", "security", "job", "notice");
        ground("bulk", "shared", "http", "audit", "job");
        ground("savedview", "shared", "http");
        above("mediaserver");
        above("library", "mediaserver");
        above("user");
        above("login", "user", "mediaserver");
        above("plan", "library", "mediaserver");
        above("coverage", "plan", "user");
        above("payment", "coverage", "plan", "user");
        above("share", "coverage", "plan", "library", "mediaserver", "user");
        above("expiry", "share", "coverage", "library", "user");
        above("drift", "share", "mediaserver", "user");
        above("accountchange", "share", "coverage", "mediaserver", "user");
        above("invitation", "share", "payment", "coverage", "plan", "mediaserver", "user");
        above("correspondence", "accountchange", "share", "mediaserver", "user", "login");
        above("peopleimport", "share", "coverage", "plan", "mediaserver", "user", "login");
        above("directory", "user", "login", "coverage", "plan", "mediaserver");
        above("usertransfer", "directory", "user", "coverage", "plan");
        above("site", "plan", "library", "mediaserver", "user", "login");
        above("demo", "login");
        above("report", "directory");
        above(
                "portal",
                "invitation",
                "payment",
                "accountchange",
                "share",
                "coverage",
                "plan",
                "library",
                "mediaserver",
                "user",
                "login",
                "directory");
    }

    private ModuleMap() {}

    static Set<String> allowedFor(String module) {
        return MODULES.get(module);
    }

    private static void ground(String module, String... imports) {
        Set<String> allowed = new HashSet<>(Set.of(imports));
        allowed.add(module);
        MODULES.put(module, allowed);
    }

    private static void above(String module, String... imports) {
        Set<String> allowed = new HashSet<>(Set.of(imports));
        allowed.addAll(GROUND);
        allowed.addAll(PLATFORM);
        allowed.add(module);
        MODULES.put(module, allowed);
    }
}
