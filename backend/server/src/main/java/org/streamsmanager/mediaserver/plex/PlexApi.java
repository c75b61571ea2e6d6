package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import org.jboss.resteasy.reactive.RestResponse;

/** Version 2: JSON, read as text because errors come in any form. */
@Path("/api/v2")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PlexApi extends Closeable {
    @GET
    @Path("/user")
    RestResponse<String> user();

    @GET
    @Path("/resources?includeHttps=1&includeRelay=1&includeIPv6=1")
    RestResponse<String> resources();

    @GET
    @Path("/servers/{machine}")
    RestResponse<String> server(@PathParam("machine") String machineId);

    @GET
    @Path("/shared_servers/owned/accepted")
    RestResponse<String> acceptedShares();

    @GET
    @Path("/shared_servers/owned/pending")
    RestResponse<String> pendingShares();

    @GET
    @Path("/friends")
    RestResponse<String> friends();

    @GET
    @Path("/home/users")
    RestResponse<String> home();

    @POST
    @Path("/shared_servers")
    RestResponse<String> invite(String invitation);

    @DELETE
    @Path("/shared_servers/{share}")
    RestResponse<String> endShare(@PathParam("share") String shareId);
}
