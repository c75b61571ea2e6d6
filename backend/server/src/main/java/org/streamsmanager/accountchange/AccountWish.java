package org.streamsmanager.accountchange;

import java.util.Objects;
import java.util.UUID;
import org.streamsmanager.user.RemoteIdentity;

/** Who shall come with which account, how that is proven, and whether an operator asks for it. */
record AccountWish(UUID userId, String address, RemoteIdentity account, AccountProof proof, boolean byOperator) {
    AccountWish {
        Objects.requireNonNull(userId, "userId is null");
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(account, "account is null");
        Objects.requireNonNull(proof, "proof is null");
    }

    static AccountWish typed(UUID userId, String address, boolean byOperator) {
        String wanted = address.strip();
        return new AccountWish(userId, wanted, RemoteIdentity.ofAddress(wanted), AccountProof.TYPED, byOperator);
    }

    static AccountWish signedIn(UUID userId, RemoteIdentity account) {
        String address = account.email() != null ? account.email() : account.username();
        return new AccountWish(userId, address, account, AccountProof.SIGN_IN, false);
    }
}
