package org.streamsmanager.mediaserver.plex;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;

/** A Plex Media Server. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public interface PlexServerApi extends Closeable {
    /** Needs no token: it says which machine this is before a token is sent to it. */
    @GET
    @Path("/identity")
    Response identity();

    @GET
    @Path("/library/sections")
    Response libraries(@HeaderParam("X-Plex-Token") String token);

    @GET
    @Path("/library/sections/{key}/all")
    @ClientQueryParam(name = "X-Plex-Container-Start", value = "0")
    @ClientQueryParam(name = "X-Plex-Container-Size", value = "0")
    Response count(@HeaderParam("X-Plex-Token") String token, @PathParam("key") String localKey);
}
