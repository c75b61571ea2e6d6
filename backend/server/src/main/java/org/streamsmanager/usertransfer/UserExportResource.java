package org.streamsmanager.usertransfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.directory.UserFilter;

@Path("/api/v1/users")
@Tag(name = "Users")
public class UserExportResource {
    private final UserExport export;
    private final UserCsv csv;
    private final ObjectMapper json;
    private final Clock clock;

    UserExportResource(UserExport export, UserCsv csv, ObjectMapper json, Clock clock) {
        this.export = export;
        this.csv = csv;
        this.json = json;
        this.clock = clock;
    }

    /** The file as JSON. */
    public record UserFile(String format, List<TransferredUser> users) {
        static final String FORMAT = "streams-manager-users-1";
    }

    /** How the file is written. */
    public enum Format {
        csv,
        json
    }

    @GET
    @Path("/export")
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "exportUsers",
            summary = "Users who match a filter, as a file",
            description =
                    "With their accounts, retired ones too, and their coverage; the same filter as the list. Another"
                            + " panel can read it in. Without a filter the retired accounts of people whose data"
                            + " were deleted are there too, so that the other panel refuses them.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = UserFile.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response export(@BeanParam UserFilter filter, @RestQuery @DefaultValue("csv") Format format) {
        export.requireReadable(filter);
        StreamingOutput file = format == Format.csv ? out -> csv(filter, out) : out -> json(filter, out);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Response.ok(file, format == Format.csv ? "text/csv; charset=utf-8" : "application/json")
                .header("Content-Disposition", "attachment; filename=\"users-" + today + "." + format + "\"")
                .build();
    }

    private void csv(UserFilter filter, OutputStream out) throws IOException {
        try (SequenceWriter lines = csv.writer(out)) {
            each(filter, user -> lines.write(csv.line(user)));
        }
    }

    private void json(UserFilter filter, OutputStream out) throws IOException {
        try (JsonGenerator file = json.getFactory().createGenerator(out)) {
            file.writeStartObject();
            file.writeStringField("format", UserFile.FORMAT);
            file.writeArrayFieldStart("users");
            each(filter, user -> json.writeValue(file, user));
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    private void each(UserFilter filter, Line line) throws IOException {
        each(place -> export.after(filter, place), line);
        if (filter.equals(UserFilter.EVERYBODY)) {
            each(export::erasedAfter, line);
        }
    }

    private static void each(Function<UUID, List<TransferredUser>> after, Line line) throws IOException {
        List<TransferredUser> some = after.apply(UserExport.start());
        while (!some.isEmpty()) {
            for (TransferredUser user : some) {
                line.write(user);
            }
            some = after.apply(some.getLast().id());
        }
    }

    private interface Line {
        void write(TransferredUser user) throws IOException;
    }
}
