package org.streamsmanager.simulator.world;

import java.io.Serializable;

/** House rules of plex.tv that the field is unsure about: each can be switched. */
public final class Limits implements Serializable {
    private Integer peoplePerAccount;
    private boolean friendsJoinAtOnce = true;

    /** Null: no limit. A hundred is commonly quoted. */
    public Integer peoplePerAccount() {
        return peoplePerAccount;
    }

    public boolean friendsJoinAtOnce() {
        return friendsJoinAtOnce;
    }

    public void peoplePerAccount(Integer limit) {
        peoplePerAccount = limit;
    }

    public void friendsJoinAtOnce(boolean value) {
        friendsJoinAtOnce = value;
    }
}
