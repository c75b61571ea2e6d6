package org.streamsmanager.http;

import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.shared.PageRequest;

/** The paging parameters that every list takes. */
public class Paging {
    @RestQuery
    @DefaultValue("1")
    @Parameter(description = "Page number from 1; ignored when a cursor is given.")
    public int page;

    @RestQuery
    @DefaultValue("50")
    @Parameter(description = "Rows per page, 1 to 500.")
    public int pageSize;

    @RestQuery
    @Parameter(description = "`next` or `previous` of an earlier answer with the same filters and order.")
    public Optional<String> cursor;

    public PageRequest request() {
        return new PageRequest(page, pageSize, cursor);
    }
}
