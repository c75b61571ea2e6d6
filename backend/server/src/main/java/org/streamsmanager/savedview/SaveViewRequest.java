package org.streamsmanager.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view under a name; the same name again replaces what it showed. */
public record SaveViewRequest(
        @NotNull @Pattern(regexp = "users") @Schema(description = "The list it looks at.", examples = "users")
        String list,

        @NotBlank @Size(max = 80) @Schema(examples = "Expires soon, on Atlas")
        String name,

        @NotNull @Size(max = 30) @Schema(description = "Filters and order by the names of the list's parameters.")
        Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 200) String> query,

        @NotNull @Size(max = 40) @Schema(description = "The columns that are shown; empty: those of the screen.")
        List<@NotBlank @Size(max = 40) String> columns) {}
