package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import org.streamsmanager.shared.Secret;

/** An HTTP proxy, {@code http://host:port}; user and password may be absent. */
public record ProxyRequest(
        @NotNull
        @Pattern(regexp = "http://[A-Za-z0-9.\\-\\[\\]:]+:\\d{1,5}/?", message = "must look like http://host:port")
        @Size(max = 300)
        String url,

        @Size(max = 200) String user,
        @Size(max = 200) String password) {
    Proxy toProxy() {
        return new Proxy(URI.create(url), user, password == null ? null : Secret.of(password));
    }

    /** A password that was not given is the known one, unless it would go to another address or in another name. */
    Proxy over(Proxy known) {
        boolean same = known != null && known.address().equals(URI.create(url)) && Objects.equals(known.user(), user);
        return password == null && same ? known : toProxy();
    }

    @Override
    public String toString() {
        return url;
    }
}
