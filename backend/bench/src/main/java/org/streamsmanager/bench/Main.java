package org.streamsmanager.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Runs one part of the measurement, against what {@code make} has built. */
public final class Main {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("lists", new ListsPart());
        PARTS.put("sync", new SyncPart());
        PARTS.put("placement", new PlacementPart());
        PARTS.put("bulk", new BulkPart());
        PARTS.put("transfer", new TransferPart());
        PARTS.put("expiry", new ExpiryPart());
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(BareEndpoint.COMMAND)) {
            BareEndpoint.serve(arguments);
            return;
        }
        for (String name : arguments) {
            PARTS.get(name).measure();
        }
        System.exit(0);
    }
}
