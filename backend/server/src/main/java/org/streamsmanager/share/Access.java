package org.streamsmanager.share;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.streamsmanager.shared.Fingerprint;

/**
 * What a share gives, in its one normal form: the remote's library ids, sorted, and the rights. {@code everything} also
 * covers libraries to come; the panel never asks for it, but a server may say it.
 */
public record Access(List<String> libraries, boolean everything, boolean downloads) {
    public Access {
        libraries = libraries.stream().distinct().sorted().toList();
    }

    public static Access to(Collection<String> libraries, boolean downloads) {
        return new Access(List.copyOf(libraries), false, downloads);
    }

    /** Other libraries than these; naming them is the end of "everything". */
    Access with(Collection<String> others) {
        return new Access(List.copyOf(others), false, downloads);
    }

    /** Whether a server that says this gives what is wanted; libraries to come are no difference for "everything". */
    boolean satisfiedBy(Access said) {
        return everything ? said.everything && said.downloads == downloads : equals(said);
    }

    @JsonIgnore
    public String hash() {
        return Fingerprint.of(String.join(",", libraries) + "|" + everything + "|" + downloads);
    }
}
