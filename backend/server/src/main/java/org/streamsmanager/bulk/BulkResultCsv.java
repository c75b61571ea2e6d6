package org.streamsmanager.bulk;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of a bulk edit for a spreadsheet, some hundred at a time; no cell is read as a formula. */
@ApplicationScoped
class BulkResultCsv {
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(
                    List.of("userId", "name", "state", "problem", "message", "attempts", "before", "after"),
                    CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();
    private static final CsvMapper CSV = new CsvMapper();
    private static final int PAGE = 1_000;
    private final BulkRowReadings rows;
    private final SelectionSource selections;

    BulkResultCsv(BulkRowReadings rows, SelectionSource selections) {
        this.rows = rows;
        this.selections = selections;
    }

    void write(UUID id, OutputStream out) throws IOException {
        try (SequenceWriter lines = CSV.writer(COLUMNS).writeValues(out)) {
            List<BulkEditRow> page = rows.range(id, 0, PAGE);
            for (int from = PAGE; !page.isEmpty(); from += PAGE) {
                Map<UUID, String> names =
                        selections.names(page.stream().map(BulkEditRow::userId).toList());
                for (BulkEditRow row : page) {
                    lines.write(line(row, names.getOrDefault(row.userId(), "")));
                }
                page = rows.range(id, from, from + PAGE);
            }
        }
    }

    private static List<String> line(BulkEditRow row, String name) {
        return List.of(
                row.userId().toString(),
                safe(name),
                row.state().name(),
                row.problem() == null ? "" : row.problem(),
                row.detail() == null ? "" : safe(row.detail()),
                Integer.toString(row.attempts()),
                safe(text(row.before())),
                safe(text(row.after())));
    }

    private static String text(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !fact.getKey().startsWith("_"))
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String safe(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
