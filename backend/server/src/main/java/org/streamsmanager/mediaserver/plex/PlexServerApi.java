package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import org.jboss.resteasy.reactive.RestResponse;

/** A Plex Media Server. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public interface PlexServerApi extends Closeable {
    /** Needs no token: it says which machine this is before a token is sent to it. */
    @GET
    @Path("/identity")
    RestResponse<String> identity();

    @GET
    @Path("/library/sections")
    RestResponse<String> libraries(@HeaderParam("X-Plex-Token") String token);

    @GET
    @Path("/library/sections/{key}/all?X-Plex-Container-Start=0&X-Plex-Container-Size=0")
    RestResponse<String> count(@HeaderParam("X-Plex-Token") String token, @PathParam("key") String localKey);
}
