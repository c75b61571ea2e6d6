package org.streamsmanager.mediaserver.plex;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;

/** Version 2: JSON, read as text because errors come in any form. */
@Path("/api/v2")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PlexApi extends Closeable {
    @POST
    @Path("/pins")
    @ClientQueryParam(name = "strong", value = "true")
    Response createPin();

    @GET
    @Path("/pins/{id}")
    Response pin(@PathParam("id") String id);

    @GET
    @Path("/user")
    Response user();

    @GET
    @Path("/ping")
    Response ping();

    @GET
    @Path("/resources")
    @ClientQueryParam(name = "includeHttps", value = "1")
    @ClientQueryParam(name = "includeRelay", value = "1")
    @ClientQueryParam(name = "includeIPv6", value = "1")
    Response resources();

    @GET
    @Path("/servers/{machine}")
    Response server(@PathParam("machine") String machineId);

    @GET
    @Path("/shared_servers/owned/accepted")
    Response acceptedShares();

    @GET
    @Path("/shared_servers/owned/pending")
    Response pendingShares();

    @GET
    @Path("/shared_servers/invites/owned/pending")
    Response sentInvitations();

    @GET
    @Path("/friends")
    Response friends();

    @GET
    @Path("/home/users")
    Response home();

    @POST
    @Path("/shared_servers")
    Response invite(String invitation);

    @POST
    @Path("/shared_servers/{share}")
    Response changeShare(@PathParam("share") String shareId, String change);

    @PUT
    @Path("/sharings/{person}")
    Response changeDownloads(@PathParam("person") String personId, @QueryParam("allowSync") String allowed);

    @DELETE
    @Path("/shared_servers/{share}")
    Response endShare(@PathParam("share") String shareId);
}
