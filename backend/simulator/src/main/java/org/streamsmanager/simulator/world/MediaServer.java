package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Plex Media Server with its libraries. Its port and whether it answers belong to the running simulator. */
public final class MediaServer implements Serializable {
    private final long serverId;
    private final String name;
    private final String place;
    private final Instant createdAt;
    private final List<Library> libraries = new ArrayList<>();
    private final Playback playback = new Playback();
    private String machineIdentifier;
    private long ownerId;
    private boolean listed = true;
    private boolean present = true;
    private String advertisedHost;
    private List<ConnectionKind> connections = List.of(ConnectionKind.REMOTE);
    private int nextKey = 1;

    MediaServer(long serverId, String name, String place, long ownerId, Instant createdAt) {
        this.serverId = serverId;
        this.name = name;
        this.place = place;
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        this.machineIdentifier = Secrets.hex("server " + name, 40);
    }

    public long serverId() {
        return serverId;
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String machineIdentifier() {
        return machineIdentifier;
    }

    public long ownerId() {
        return ownerId;
    }

    public boolean ownedBy(Account account) {
        return ownerId == account.id();
    }

    public boolean claimed() {
        return ownerId != 0;
    }

    /** False: gone from resources, as for some minutes happens to servers that are well. */
    public boolean listed() {
        return listed;
    }

    /** False: listed, but plex.tv has lost sight of it. */
    public boolean present() {
        return present;
    }

    /** Null: the host that the simulator itself advertises. */
    public String advertisedHost() {
        return advertisedHost;
    }

    public List<ConnectionKind> connections() {
        return connections;
    }

    public void connections(List<ConnectionKind> offered) {
        connections = List.copyOf(offered);
    }

    public Playback playback() {
        return playback;
    }

    public List<Library> libraries() {
        return List.copyOf(libraries);
    }

    public Optional<Library> libraryByKey(int key) {
        return libraries.stream().filter(library -> library.key() == key).findFirst();
    }

    public Optional<Library> libraryByTitle(String title) {
        return libraries.stream()
                .filter(library -> library.title().equals(title))
                .findFirst();
    }

    public List<Library> libraries(LibraryChoice choice) {
        return libraries.stream().filter(choice::contains).toList();
    }

    public boolean has(long globalId) {
        return libraries.stream().anyMatch(library -> library.globalId() == globalId);
    }

    public void listed(boolean value) {
        listed = value;
    }

    public void present(boolean value) {
        present = value;
    }

    public void advertisedHost(String host) {
        advertisedHost = host;
    }

    void claimedBy(long newOwnerId) {
        ownerId = newOwnerId;
    }

    void newIdentity() {
        machineIdentifier = Secrets.hex("again " + machineIdentifier, 40);
    }

    int takeKey() {
        return nextKey++;
    }

    void add(Library library) {
        libraries.add(library);
    }

    void replace(Library old, Library renewed) {
        libraries.set(libraries.indexOf(old), renewed);
    }

    void remove(Library library) {
        libraries.remove(library);
    }
}
