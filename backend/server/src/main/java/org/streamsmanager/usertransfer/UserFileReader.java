package org.streamsmanager.usertransfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.streamsmanager.shared.Refusal;

/** Reads a file of users line by line; what cannot be read is refused with its place. */
@ApplicationScoped
class UserFileReader {
    private static final int MOST = 100_000;
    private final UserCsv csv;
    private final ObjectMapper json;

    UserFileReader(UserCsv csv, ObjectMapper json) {
        this.csv = csv;
        this.json = json;
    }

    /** How many users were read. */
    int read(InputStream file, boolean table, Consumer<TransferredUser> users) {
        Counted counted = new Counted(users);
        try {
            if (table) {
                csv(file, counted);
            } else {
                json(file, counted);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw Refusal.of(
                    UserImportProblem.UNREADABLE_FILE, "User " + (counted.number + 1) + ": " + reason(unreadable));
        }
        if (counted.number == 0) {
            throw Refusal.of(UserImportProblem.UNREADABLE_FILE, "It names nobody.");
        }
        return counted.number;
    }

    private void csv(InputStream file, Counted users) throws IOException {
        try (MappingIterator<Map<String, String>> lines = csv.reader(file)) {
            while (lines.hasNext()) {
                users.accept(csv.user(lines.next()));
            }
        }
    }

    private void json(InputStream file, Counted users) throws IOException {
        try (JsonParser parser = json.getFactory().createParser(file)) {
            while (parser.nextToken() != null) {
                boolean list = parser.currentToken() == JsonToken.START_ARRAY
                        && (parser.currentName() == null || parser.currentName().equals("users"));
                while (list && parser.nextToken() != JsonToken.END_ARRAY) {
                    users.accept(json.readValue(parser, TransferredUser.class));
                }
            }
        }
    }

    private static String reason(Exception unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static final class Counted {
        private final Consumer<TransferredUser> users;
        private int number;

        Counted(Consumer<TransferredUser> users) {
            this.users = users;
        }

        void accept(TransferredUser user) {
            if (number == MOST) {
                throw Refusal.of(UserImportProblem.TOO_MANY_USERS);
            }
            users.accept(user);
            number++;
        }
    }
}
