package org.streamsmanager.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement with its parameters, as the database was asked. */
public record Question(String sql, List<String> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the rows of an answer. */
    interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    static void write(Path file, List<Question> questions) throws IOException {
        JSON.writeValue(file.toFile(), questions);
    }

    static List<Question> read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
    }

    void ask(Connection connection, Reader reader) throws SQLException {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(sql);
        while (matcher.find()) {
            places.add(Integer.parseInt(matcher.group(1)));
        }
        try (PreparedStatement statement = connection.prepareStatement(matcher.replaceAll("?"))) {
            for (int i = 0; i < places.size(); i++) {
                statement.setString(i + 1, parameters.get(places.get(i) - 1));
            }
            try (ResultSet rows = statement.executeQuery()) {
                reader.read(rows);
            }
        }
    }

    /** Takes every value of every row, as whoever uses them must. */
    static void exhaust(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }
}
