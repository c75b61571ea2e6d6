package org.streamsmanager.simulator.plextv;

import org.streamsmanager.simulator.listener.Paths;

/** All of plex.tv, which is also clients.plex.tv and the page that a browser opens to sign in. */
public final class PlexTv {
    private PlexTv() {}

    public static void mount(Paths paths) {
        new AccountRoutes().mount(paths);
        new WebhookRoutes().mount(paths);
        new DeviceRoutes().mount(paths);
        new PinRoutes().mount(paths);
        new ResourceRoutes().mount(paths);
        new ServerRoutes().mount(paths);
        new SharedServerRoutes().mount(paths);
        new ServerShareRoutes().mount(paths);
        new SharingRoutes().mount(paths);
        new PeopleRoutes().mount(paths);
        new InviteRoutes().mount(paths);
        new HomeRoutes().mount(paths);
    }
}
