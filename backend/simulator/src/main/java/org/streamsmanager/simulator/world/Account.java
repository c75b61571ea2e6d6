package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An account at plex.tv. A managed user is one too, without e-mail and user name. */
public final class Account implements Serializable {
    private final long id;
    private final String uuid;
    private final Instant joinedAt;
    private String username;
    private String title;
    private String email;
    private String password;
    private String verificationCode;
    private boolean pass;
    private boolean confirmed = true;
    private boolean closed;
    private boolean managed;
    private String restrictionProfile;
    private List<String> webhooks = new ArrayList<>();

    Account(long id, Instant joinedAt, String username, String title, String email) {
        this.id = id;
        this.uuid = Secrets.hex("account " + id, 16);
        this.joinedAt = joinedAt;
        this.username = username;
        this.title = title;
        this.email = email;
    }

    public long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public String username() {
        return username;
    }

    public String title() {
        return title;
    }

    public String email() {
        return email;
    }

    public boolean pass() {
        return pass;
    }

    public boolean confirmed() {
        return confirmed;
    }

    public boolean closed() {
        return closed;
    }

    public boolean managed() {
        return managed;
    }

    public String restrictionProfile() {
        return restrictionProfile;
    }

    public boolean hasPassword() {
        return password != null;
    }

    public boolean twoFactor() {
        return verificationCode != null;
    }

    public List<String> webhooks() {
        return webhooks;
    }

    public Account password(String value) {
        password = value;
        return this;
    }

    public Account verificationCode(String value) {
        verificationCode = value;
        return this;
    }

    public Account pass(boolean value) {
        pass = value;
        return this;
    }

    public Account confirmed(boolean value) {
        confirmed = value;
        return this;
    }

    public Account webhooks(List<String> urls) {
        webhooks = new ArrayList<>(urls);
        return this;
    }

    Account managed(String profile) {
        managed = true;
        restrictionProfile = profile;
        return this;
    }

    void close() {
        closed = true;
    }

    /** A second factor may be given by itself or appended to the password. */
    void checkPassword(String given, String code) {
        if (password == null || closed) {
            throw Refusal.BAD_CREDENTIALS.error();
        }
        if (verificationCode != null && given.equals(password + verificationCode)) {
            return;
        }
        if (!given.equals(password)) {
            throw Refusal.BAD_CREDENTIALS.error();
        }
        checkCode(code);
    }

    private void checkCode(String code) {
        if (verificationCode == null || verificationCode.equals(code)) {
            return;
        }
        throw (code == null || code.isBlank() ? Refusal.CODE_WANTED : Refusal.CODE_WRONG).error();
    }

    void rename(String newUsername, String newEmail) {
        username = newUsername;
        title = newUsername;
        email = newEmail;
    }
}
