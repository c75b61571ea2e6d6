package org.streamsmanager.simulator.control;

import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Universe;

/** What becomes of accounts at plex.tv: their names, their secrets, their end. */
public final class AccountDeeds extends Deeds {
    public AccountDeeds(Universe universe) {
        super(universe);
    }

    /** Registers at plex.tv; open invitations to the address find their person. The number of the account. */
    public long register(String username, String email) {
        return alter(world -> {
            Account person = world.accounts().addPerson(username, email, now());
            person.password(username + "-password");
            world.tokens().grant(username + "-token", person, "registered-" + person.id());
            world.sharing().registered(person);
            return person.id();
        });
    }

    public void rename(String account, String username, String email) {
        withAccount(account, (world, person) -> world.accounts().rename(person, username, email));
    }

    public void plexPass(String account, boolean pass) {
        withAccount(account, (world, person) -> person.pass(pass));
    }

    /** Null switches the second factor off. */
    public void verificationCode(String account, String code) {
        withAccount(account, (world, person) -> person.verificationCode(code));
    }

    /** False: the address of the account awaits its confirmation, and accepting fails until then. */
    public void confirmed(String account, boolean confirmed) {
        withAccount(account, (world, person) -> person.confirmed(confirmed));
    }

    /** The account ends: its tokens, its servers, every share it gave or had. */
    public void closeAccount(String account) {
        withAccount(account, (world, person) -> world.upheaval().closeAccount(person));
    }

    public void revokeToken(String token) {
        change(world -> world.tokens().revoke(token));
    }

    /** As after "sign out everywhere". */
    public void revokeTokensOf(String account) {
        withAccount(account, (world, person) -> world.tokens().revokeAll(person));
    }

    /** A new token of an account, as after signing in again. */
    public void grantToken(String account, String token) {
        withAccount(account, (world, person) -> world.tokens().grant(token, person, "granted-" + token));
    }

    public void claimPin(String code, String account) {
        withAccount(account, (world, person) -> world.signingIn().claimPin(code, person, now()));
    }

    public void denyPin(String code) {
        change(world -> world.pins().deny(code));
    }

    public void expirePin(String code) {
        change(world -> world.pins().expire(code, now()));
    }
}
