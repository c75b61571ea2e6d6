package org.streamsmanager.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears in the log of the database what a request makes the panel ask. */
final class Listening {
    private static final Pattern ASKED =
            Pattern.compile("LOG: {2}execute [^:]+: (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile(
            "\\A[^\\n]*DETAIL: {2}[Pp]arameters: (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");

    private final Postgres postgres;

    Listening(Postgres postgres) {
        this.postgres = postgres;
    }

    /** A request to be overheard. */
    interface Request {
        void make() throws Exception;
    }

    /** What is asked about people: what the panel asks to know its visitor is left out. */
    List<Question> questions(Request request) throws Exception {
        long before = Files.size(postgres.log());
        switchOn(true);
        request.make();
        switchOn(false);
        return read(tail(before)).stream()
                .filter(question -> question.sql().contains("app_user"))
                .toList();
    }

    /** Who connects after the reload is told the new value; whoever was connected takes it over before the next statement. */
    private void switchOn(boolean on) throws SQLException {
        String wanted = on ? "all" : "none";
        postgres.run("alter system set log_statement = '" + wanted + "'", "select pg_reload_conf()");
        while (!postgres.say("show log_statement").equals(wanted)) {
            Thread.onSpinWait();
        }
    }

    private String tail(long from) throws IOException {
        byte[] all = Files.readAllBytes(Path.of(postgres.log().toString()));
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }

    static List<Question> read(String log) {
        List<Question> questions = new ArrayList<>();
        Matcher asked = ASKED.matcher(log);
        while (asked.find()) {
            String rest = log.substring(Math.min(asked.end() + 1, log.length()));
            Matcher told = TOLD.matcher(rest);
            questions.add(new Question(asked.group(1), told.find() ? parameters(told.group(1)) : List.of()));
        }
        return questions;
    }

    private static List<String> parameters(String text) {
        List<String> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.add(
                    matcher.group(1).equals("NULL") ? null : matcher.group(2).replace("''", "'"));
        }
        return parameters;
    }
}
