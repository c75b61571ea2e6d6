package org.streamsmanager.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/** Changes of a user; a field that is absent or null stays as it is. */
public record EditUserRequest(
        @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 200)
        String displayName,

        @Size(max = 10_000) String notes,
        Boolean permanent,
        @Size(max = 50) Set<@NotBlank @Size(max = 50) String> tags) {
    UserEdit toEdit() {
        return new UserEdit(
                Optional.ofNullable(displayName).map(String::strip),
                Optional.ofNullable(notes),
                Optional.ofNullable(permanent),
                Optional.ofNullable(tags));
    }
}
