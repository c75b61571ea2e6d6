package org.streamsmanager.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks the same SQL and writes the same JSON, and does nothing else: no permissions, no validation, no framework. */
final class BareEndpoint {
    static final String COMMAND = "bare";

    private static final JsonFactory JSON = new JsonFactory();

    private final AgroalDataSource database;
    private final List<Question> questions;
    private final Facts facts;

    /** What does not come from the database. */
    record Facts(String page, String pageSize, String asOf, String next, String previous) {}

    private BareEndpoint(AgroalDataSource database, List<Question> questions, Facts facts) {
        this.database = database;
        this.questions = questions;
        this.facts = facts;
    }

    /** bare PORT URL QUESTIONS PAGE PAGE-SIZE AS-OF NEXT PREVIOUS */
    static void serve(String[] arguments) throws SQLException, IOException {
        BareEndpoint endpoint = new BareEndpoint(
                Postgres.pool(arguments[2]),
                Question.read(Path.of(arguments[3])),
                new Facts(arguments[4], arguments[5], arguments[6], arguments[7], arguments[8]));
        Vertx vertx = Vertx.vertx();
        vertx.createHttpServer()
                .requestHandler(request -> vertx.executeBlocking(endpoint::page, false)
                        .onSuccess(bytes -> send(request.response(), bytes))
                        .onFailure(
                                failure -> request.response().setStatusCode(500).end(failure.toString())))
                .listen(Integer.parseInt(arguments[1]), "127.0.0.1");
    }

    private static void send(HttpServerResponse response, Buffer bytes) {
        response.putHeader("Content-Type", "application/json;charset=UTF-8").end(bytes);
    }

    private Buffer page() throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (Connection connection = database.getConnection();
                JsonGenerator out = JSON.createGenerator(bytes)) {
            long[] total = {0};
            out.writeStartObject();
            for (Question question : questions) {
                question.ask(connection, rows -> read(rows, out, total));
            }
            out.writeNumberField("page", Integer.parseInt(facts.page()));
            out.writeNumberField("pageSize", Integer.parseInt(facts.pageSize()));
            out.writeNumberField("total", total[0]);
            out.writeStringField("totalAsOf", facts.asOf());
            text(out, "next", facts.next());
            text(out, "previous", facts.previous());
            out.writeEndObject();
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    /** Nobody counts when the first page holds them all. */
    private static void read(ResultSet rows, JsonGenerator out, long[] total) throws SQLException {
        String first = rows.getMetaData().getColumnLabel(1);
        if (first.equals("matching")) {
            rows.next();
            total[0] = rows.getLong(1);
        } else if (rows.getMetaData().getColumnCount() > 2) {
            long written = new UserLines(out).write(rows);
            total[0] = Math.max(total[0], written);
        } else {
            Question.exhaust(rows);
        }
    }

    private static void text(JsonGenerator out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }
}
