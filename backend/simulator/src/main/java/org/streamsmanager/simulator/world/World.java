package org.streamsmanager.simulator.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Everything there is. Operations that touch several parts are in {@link Sharing}, {@link SigningIn}, {@link Upheaval}. */
public final class World implements Serializable {
    private final Ids ids = new Ids();
    private final Accounts accounts = new Accounts(ids);
    private final Tokens tokens = new Tokens();
    private final Devices devices = new Devices(ids);
    private final Servers servers = new Servers(ids);
    private final Shares shares = new Shares();
    private final SettingsBook settings = new SettingsBook();
    private final Friendships friendships = new Friendships();
    private final Homes homes = new Homes();
    private final Pins pins = new Pins(ids);
    private final Limits limits = new Limits();

    public Ids ids() {
        return ids;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Devices devices() {
        return devices;
    }

    public Servers servers() {
        return servers;
    }

    public Shares shares() {
        return shares;
    }

    public SettingsBook settings() {
        return settings;
    }

    public Friendships friendships() {
        return friendships;
    }

    public Homes homes() {
        return homes;
    }

    public Pins pins() {
        return pins;
    }

    public Limits limits() {
        return limits;
    }

    public Sharing sharing() {
        return new Sharing(this);
    }

    public Invitations invitations() {
        return new Invitations(this);
    }

    public Household household(Account account) {
        return new Household(this, account);
    }

    public SigningIn signingIn() {
        return new SigningIn(this);
    }

    public Upheaval upheaval() {
        return new Upheaval(this);
    }

    /** A world of its own that no longer follows this one. */
    public World copy() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(this);
            }
            return (World) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the world consists of our own classes", e);
        }
    }
}
