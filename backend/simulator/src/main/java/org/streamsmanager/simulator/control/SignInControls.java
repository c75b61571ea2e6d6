package org.streamsmanager.simulator.control;

/** PINs and tokens. */
final class SignInControls {
    private final AccountDeeds accounts;

    SignInControls(AccountDeeds accounts) {
        this.accounts = accounts;
    }

    void mount(ControlPaths paths) {
        paths.deed("/pins/:code/claim", order -> accounts.claimPin(order.path("code"), order.text("account")))
                .deed("/pins/:code/deny", order -> accounts.denyPin(order.path("code")))
                .deed("/pins/:code/expire", order -> accounts.expirePin(order.path("code")))
                .deed("/tokens", order -> accounts.grantToken(order.text("account"), order.text("token")))
                .deed("/tokens/revoke", this::revoke);
    }

    private void revoke(Order order) {
        order.optionalText("token")
                .ifPresentOrElse(accounts::revokeToken, () -> accounts.revokeTokensOf(order.text("account")));
    }
}
