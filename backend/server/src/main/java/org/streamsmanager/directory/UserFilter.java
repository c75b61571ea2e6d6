package org.streamsmanager.directory;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which users are meant, the same in the list, in totals and in the selection of a bulk edit. Absent or empty fields do not
 * restrict. Values are texts, so that a wrong one is refused by name instead of being read as something else.
 */
public record UserFilter(
        @RestQuery
        @Parameter(description = "Part of a name, of any e-mail or user name, or a whole id.")
        @Schema(description = "Part of a name, of any e-mail or user name, or a whole id.")
        String search,

        @RestQuery @Schema(enumeration = {"ACTIVE", "EXPIRED", "SUSPENDED", "PERMANENT", "NO_COVERAGE"})
        String state,

        @RestQuery @Parameter(description = "The plan of the coverage that runs now.") @Schema(format = "uuid")
        String planId,

        @RestQuery
        @Parameter(description = "The coverage that runs now is of a trial plan.")
        @Schema(type = SchemaType.BOOLEAN)
        String trial,

        @RestQuery @Parameter(description = "The server that is shared now.") @Schema(format = "uuid")
        String serverId,

        @RestQuery @Parameter(description = "The location of the server that is shared now.") @Schema(format = "uuid")
        String locationId,

        @RestQuery @Schema(enumeration = {"RESERVED", "PENDING", "ACTIVE", "SUSPENDED", "ENDED", "NONE"})
        String shareState,

        @RestQuery @Schema(type = SchemaType.BOOLEAN) String changeRequired,

        @RestQuery
        @Parameter(description = "Must change the account, and this was asked at that time or later.")
        @Schema(format = "date-time")
        String changeRequiredSince,

        @RestQuery
        @Parameter(description = "Must change the account, and this was asked before that time.")
        @Schema(format = "date-time")
        String changeRequiredBefore,

        @RestQuery
        @Parameter(description = "Must change the account for so many days, and has given none since.")
        @Schema(type = SchemaType.INTEGER, minimum = "0")
        String notReactedDays,

        @RestQuery @Schema(type = SchemaType.BOOLEAN) String withoutServer,
        @RestQuery @Schema(type = SchemaType.BOOLEAN) String permanent,
        @RestQuery String tag,

        @RestQuery
        @Parameter(description = "Active now, and coverage ends before this time.")
        @Schema(format = "date-time")
        String expiresBefore) {
    public static final UserFilter EVERYBODY =
            new UserFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
