package org.streamsmanager.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The lines of the list of users, written by hand. */
record UserLines(JsonGenerator out) {
    /** The page is in the order of the ids that were asked for; the rows come in the order of the database. */
    long write(ResultSet rows) throws SQLException {
        long written = 0;
        try {
            out.writeArrayFieldStart("items");
            while (rows.next()) {
                one(rows);
                written++;
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private void one(ResultSet row) throws SQLException, IOException {
        out.writeStartObject();
        text("id", row.getString("id"));
        text("displayName", row.getString("display_name"));
        text("email", row.getString("email"));
        text("username", row.getString("username"));
        text("state", row.getString("standing"));
        out.writeBooleanField("permanent", row.getBoolean("permanent"));
        named("plan", row.getString("plan_id"), row.getString("plan_name"));
        time("activeUntil", row.getObject("active_until", OffsetDateTime.class));
        named("server", row.getString("server_id"), row.getString("server_name"));
        named("lastServer", row.getString("last_server_id"), row.getString("last_server_name"));
        text("shareState", row.getString("share_state"));
        OffsetDateTime required = row.getObject("change_required_at", OffsetDateTime.class);
        out.writeBooleanField("changeRequired", required != null);
        time("changeRequiredSince", required);
        tags(row.getArray("tags"));
        time("createdAt", row.getObject("created_at", OffsetDateTime.class));
        out.writeEndObject();
    }

    private void tags(Array tags) throws SQLException, IOException {
        out.writeArrayFieldStart("tags");
        for (String tag : (String[]) tags.getArray()) {
            out.writeString(tag);
        }
        out.writeEndArray();
    }

    private void named(String field, String id, String name) throws IOException {
        if (id != null) {
            out.writeObjectFieldStart(field);
            text("id", id);
            text("name", name);
            out.writeEndObject();
        }
    }

    private void time(String field, OffsetDateTime time) throws IOException {
        if (time != null) {
            text(field, time.toInstant().toString());
        }
    }

    private void text(String field, String value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }
}
