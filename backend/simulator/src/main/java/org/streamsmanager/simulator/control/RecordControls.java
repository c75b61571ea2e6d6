package org.streamsmanager.simulator.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streamsmanager.simulator.listener.RecordedRequest;
import org.streamsmanager.simulator.listener.RequestRecord;

/** What was asked of the simulator. */
final class RecordControls {
    private final RequestRecord record;

    RecordControls(RequestRecord record) {
        this.record = record;
    }

    void mount(ControlPaths paths) {
        paths.get("/record", order -> shown(record.all()))
                .get("/record/unknown", order -> shown(record.unknown()))
                .get("/record/counts", order -> counts())
                .delete("/record", order -> record.clear());
    }

    private List<Map<String, Object>> counts() {
        return record.counts().entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Object> count(RequestRecord.Count count, long number) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("host", count.host());
        shown.put("method", count.method());
        shown.put("endpoint", count.endpoint());
        shown.put("who", count.who());
        shown.put("status", count.status());
        shown.put("count", number);
        return shown;
    }

    private static List<Map<String, Object>> shown(List<RecordedRequest> requests) {
        return requests.stream().map(RecordControls::shown).toList();
    }

    private static Map<String, Object> shown(RecordedRequest request) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", request.number());
        shown.put("at", request.at().toString());
        shown.put("host", request.host());
        shown.put("method", request.method());
        shown.put("path", request.path());
        shown.put("query", request.query());
        shown.put("headers", request.headers());
        shown.put("body", request.body());
        shown.put("endpoint", request.endpoint());
        shown.put("who", request.who());
        shown.put("status", request.status());
        shown.put("fault", request.fault());
        return shown;
    }
}
