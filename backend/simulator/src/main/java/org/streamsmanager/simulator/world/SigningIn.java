package org.streamsmanager.simulator.world;

import java.time.Instant;

/** How tokens come and go. */
public final class SigningIn {
    private final World world;

    SigningIn(World world) {
        this.world = world;
    }

    /** The account's new token. */
    public String withPassword(String login, String password, String code, ClientDescription client, Instant now) {
        Account account = world.accounts().find(login).orElseThrow(Refusal.BAD_CREDENTIALS::error);
        account.checkPassword(password, code);
        return grant(account, client, now);
    }

    /** Somebody clicked "Allow": the PIN gets a token of theirs, bound to the device that asked. */
    public void claimPin(String code, Account account, Instant now) {
        Pin pin = world.pins().claimable(code, now);
        pin.claimed(grant(account, new ClientDescription(pin.clientIdentifier(), "", pin.product(), "", ""), now));
    }

    public String grant(Account account, ClientDescription client, Instant now) {
        String token = world.ids().secret();
        world.tokens().grant(token, account, client.identifier());
        world.devices().seen(account, client, now);
        return token;
    }

    /** The account of a live token, whose device is remembered. */
    public Account account(String token, ClientDescription client, Instant now) {
        Tokens.Grant grant = world.tokens().find(token).orElseThrow(Refusal.TOKEN_INVALID::error);
        Account account = world.accounts().require(grant.accountId());
        if (client.identifier() != null) {
            world.devices().seen(account, client, now);
        }
        return account;
    }

    public void signOut(String token) {
        world.tokens().revoke(token);
    }

    public void removeDevice(Account account, long deviceId) {
        Device device = world.devices().remove(account, deviceId).orElseThrow(Refusal.NOT_FOUND::error);
        world.tokens().revoke(account, device.clientIdentifier());
    }
}
