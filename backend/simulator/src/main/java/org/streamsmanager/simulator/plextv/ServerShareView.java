package org.streamsmanager.simulator.plextv;

import java.util.List;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.World;

/** A share as v1 shows it: every library of the server, marked as shared or not. */
final class ServerShareView {
    private ServerShareView() {}

    static Element container(World world, MediaServer server, List<Share> shares) {
        return MyPlex.container(server.machineIdentifier())
                .with("size", shares.size())
                .bare("SharedServer", shares, share -> one(world, server, share));
    }

    private static Element one(World world, MediaServer server, Share share) {
        Account person = share.invitedId() == null ? null : world.accounts().require(share.invitedId());
        Element element = Element.of("SharedServer")
                .with("id", share.id())
                .with("username", person == null ? "" : person.title())
                .with("email", person == null ? share.invitedEmail() : person.email())
                .with("userID", share.invitedId())
                .with("accessToken", share.accepted() ? share.accessToken() : null)
                .with("name", server.name())
                .with("acceptedAt", share.accepted() ? Times.unix(share.acceptedAt()) : 0L)
                .with("invitedAt", Times.unix(share.invitedAt()));
        settings(element, world.settings().of(share));
        return element.with("owned", true)
                .with("allLibraries", share.libraries().all())
                .bare("Section", server.libraries(), library -> section(library, share));
    }

    static Element settings(Element element, SharingSettings settings) {
        return element.with("allowTuners", settings.allowTuners())
                .with("allowSync", settings.allowSync())
                .with("allowCameraUpload", settings.allowCameraUpload())
                .with("allowChannels", settings.allowChannels())
                .with("allowSubtitleAdmin", settings.allowSubtitleAdmin())
                .with("filterAll", text(settings.filterAll()))
                .with("filterMovies", settings.filterMovies())
                .with("filterMusic", settings.filterMusic())
                .with("filterPhotos", text(settings.filterPhotos()))
                .with("filterTelevision", settings.filterTelevision());
    }

    private static String text(String filter) {
        return filter == null ? "" : filter;
    }

    private static Element section(Library library, Share share) {
        return ServerRoutes.section("Section", library)
                .with("shared", share.libraries().contains(library));
    }
}
