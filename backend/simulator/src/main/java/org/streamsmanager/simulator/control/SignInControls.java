package org.streamsmanager.simulator.control;

/** PINs and tokens. */
final class SignInControls {
    private final Controls controls;

    SignInControls(Controls controls) {
        this.controls = controls;
    }

    void mount(ControlPaths paths) {
        paths.deed("/pins/:code/claim", order -> controls.claimPin(order.path("code"), order.text("account")))
                .deed("/pins/:code/deny", order -> controls.denyPin(order.path("code")))
                .deed("/pins/:code/expire", order -> controls.expirePin(order.path("code")))
                .deed("/tokens", order -> controls.grantToken(order.text("account"), order.text("token")))
                .deed("/tokens/revoke", this::revoke);
    }

    private void revoke(Order order) {
        order.optionalText("token")
                .ifPresentOrElse(controls::revokeToken, () -> controls.revokeTokensOf(order.text("account")));
    }
}
