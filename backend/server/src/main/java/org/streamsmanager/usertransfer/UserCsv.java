package org.streamsmanager.usertransfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Users as a table. A cell that a spreadsheet would read as a formula gets an apostrophe before it, which is taken away
 * again when the file is read. Accounts and coverage are JSON in one cell each.
 */
@ApplicationScoped
class UserCsv {
    private static final List<String> NAMES = List.of(
            "id",
            "displayName",
            "permanent",
            "erased",
            "state",
            "plan",
            "activeUntil",
            "server",
            "username",
            "email",
            "tags",
            "notes",
            "createdAt",
            "changeRequiredAt",
            "changeRequiredCause",
            "accounts",
            "coverage");
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(NAMES, CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();
    private static final CsvMapper CSV = new CsvMapper();
    private final ObjectMapper json;

    UserCsv(ObjectMapper json) {
        this.json = json;
    }

    SequenceWriter writer(OutputStream out) throws IOException {
        return CSV.writer(COLUMNS).writeValues(out);
    }

    MappingIterator<Map<String, String>> reader(InputStream in) throws IOException {
        return CSV.readerFor(new TypeReference<Map<String, String>>() {})
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(in);
    }

    Map<String, String> line(TransferredUser user) {
        TransferredUser.Account known = user.accounts().stream()
                .filter(account -> account.state().equals("CURRENT"))
                .findFirst()
                .orElse(user.accounts().isEmpty() ? null : user.accounts().getLast());
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", text(user.id()));
        line.put("displayName", safe(user.displayName()));
        line.put("permanent", text(user.permanent()));
        line.put("erased", text(user.erased()));
        line.put("state", text(user.state()));
        line.put("plan", safe(user.plan()));
        line.put("activeUntil", text(user.activeUntil()));
        line.put("server", safe(user.server()));
        line.put("username", known == null ? "" : safe(known.username()));
        line.put("email", known == null ? "" : safe(known.email()));
        line.put("tags", safe(String.join(";", user.tags())));
        line.put("notes", safe(user.notes()));
        line.put("createdAt", text(user.createdAt()));
        line.put("changeRequiredAt", text(user.changeRequiredAt()));
        line.put("changeRequiredCause", safe(user.changeRequiredCause()));
        line.put("accounts", written(user.accounts()));
        line.put("coverage", written(user.coverage()));
        return line;
    }

    /** Throws {@link RuntimeException} when a cell cannot be read. */
    TransferredUser user(Map<String, String> line) throws JsonProcessingException {
        return new TransferredUser(
                given(line, "id", UUID::fromString),
                plain(line.get("displayName")),
                Boolean.parseBoolean(line.get("permanent")),
                Boolean.parseBoolean(line.get("erased")),
                null,
                null,
                null,
                null,
                Arrays.stream(String.valueOf(plain(line.getOrDefault("tags", "")))
                                .split(";"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                plain(line.get("notes")),
                given(line, "createdAt", Instant::parse),
                given(line, "changeRequiredAt", Instant::parse),
                given(line, "changeRequiredCause", UserCsv::plain),
                accounts(line),
                line.getOrDefault("coverage", "").isBlank()
                        ? List.of()
                        : json.readValue(line.get("coverage"), new TypeReference<List<TransferredUser.Time>>() {}));
    }

    /** A list that somebody else wrote may have the columns for people only. */
    private List<TransferredUser.Account> accounts(Map<String, String> line) throws JsonProcessingException {
        if (!line.getOrDefault("accounts", "").isBlank()) {
            return json.readValue(line.get("accounts"), new TypeReference<List<TransferredUser.Account>>() {});
        }
        String username = given(line, "username", UserCsv::plain);
        String email = given(line, "email", UserCsv::plain);
        return username == null && email == null
                ? List.of()
                : List.of(new TransferredUser.Account("plex.tv", null, null, username, email, "PENDING", null, null));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T given(Map<String, String> line, String name, Function<String, T> read) {
        String cell = line.get(name);
        return cell == null || cell.isBlank() ? null : read.apply(cell);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static String safe(String cell) {
        return cell == null ? "" : cell.matches("(?s)['=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    static String plain(String cell) {
        return cell != null && cell.matches("(?s)'['=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }
}
