package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import java.util.stream.Stream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Refusal;

/** Sections by their local keys; the global numbers are never seen here. */
final class LibraryRoutes {
    private final PlexMediaServer mediaServer;

    LibraryRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/library", mediaServer.owned(this::library))
                .get("/library/sections", mediaServer.shared(this::sections))
                .get("/library/sections/all", mediaServer.shared(this::sections))
                .get("/library/sections/:key", mediaServer.shared(this::section))
                .get("/library/sections/:key/all", mediaServer.shared(this::items));
    }

    private Answer library(Call call, MediaServer server, Access access) {
        Element sections = Element.of("Directory").with("key", "sections").with("title", "Library Sections");
        return Container.answer(Container.of(1)
                .with("allowSync", false)
                .with("art", "/:/resources/library-art.png")
                .with("content", "")
                .with("identifier", "com.plexapp.plugins.library")
                .with("mediaTagPrefix", "/system/bundle/media/flags/")
                .with("mediaTagVersion", 1_700_000_000)
                .with("title1", "Plex Library")
                .bare("Directory", List.of(sections)));
    }

    private Answer sections(Call call, MediaServer server, Access access) {
        List<Library> libraries = Access.libraries(access, server);
        return Container.answer(Container.of(libraries.size())
                .with("allowSync", false)
                .with("title1", "Plex Library")
                .bare("Directory", libraries, library -> LibraryView.section(call, library)));
    }

    private Answer section(Call call, MediaServer server, Access access) {
        Library library = find(call, server, access);
        return Container.answer(Container.of(1)
                .with("librarySectionID", library.key())
                .with("title1", library.title())
                .bare(
                        "Directory",
                        List.of(Element.of("Directory").with("key", "all").with("title", "All"))));
    }

    private Answer items(Call call, MediaServer server, Access access) {
        Library library = find(call, server, access);
        boolean leaves = call.query("type")
                .filter(String.valueOf(library.type().leafType())::equals)
                .isPresent();
        int total = leaves ? library.leaves() : library.items();
        Element page = Container.page(
                call,
                total,
                "Metadata",
                start -> Stream.iterate(start, n -> n + 1),
                n -> LibraryView.item(library, n.intValue(), leaves));
        return Container.answer(page.with("librarySectionID", library.key())
                .with("librarySectionTitle", library.title())
                .with("librarySectionUUID", library.uuid())
                .with("title1", library.title())
                .with("viewGroup", library.type().word()));
    }

    private static Library find(Call call, MediaServer server, Access access) {
        long key = call.pathNumber("key");
        return Access.libraries(access, server).stream()
                .filter(library -> library.key() == key)
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::error);
    }
}
