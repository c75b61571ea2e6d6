package org.streamsmanager.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.streamsmanager.shared.Refusal;

/** A pasted or uploaded list as rows of cells: separated by commas, semicolons or tabs, whichever the first line has most of. */
record ListText(List<List<String>> rows) {
    static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 40;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    static ListText read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = cells(plain).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.isEmpty()) {
            throw Refusal.of(InvitationListProblem.LIST_EMPTY);
        }
        if (rows.size() > MOST_ROWS + 1 || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
            throw Refusal.of(InvitationListProblem.LIST_TOO_LONG);
        }
        return new ListText(rows);
    }

    /** A first row that names columns, and bears no address itself. */
    boolean beginsWithHeaders() {
        List<String> first = rows.getFirst();
        return first.stream().noneMatch(cell -> cell.contains("@"))
                && first.stream().anyMatch(cell -> ListField.called(cell).isPresent());
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<String>> cells(String text) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<List<String>> found =
                CSV.readerForListOf(String.class).with(schema).readValues(text)) {
            return found.readAll().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.strip())
                            .toList())
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw Refusal.of(
                    InvitationListProblem.LIST_NOT_READABLE,
                    InvitationListProblem.LIST_NOT_READABLE.title() + " " + unreadable.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(each -> each == sign).count()))
                .orElse(',');
    }
}
