package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import org.jboss.resteasy.reactive.RestResponse;

/** Version 1: XML whatever is asked for. */
@Path("/api")
@Produces(MediaType.APPLICATION_XML)
@Consumes(MediaType.APPLICATION_JSON)
public interface PlexTvApi extends Closeable {
    @GET
    @Path("/servers/{machine}")
    RestResponse<String> server(@PathParam("machine") String machineId);

    @GET
    @Path("/servers/{machine}/shared_servers")
    RestResponse<String> acceptedShares(@PathParam("machine") String machineId);

    @POST
    @Path("/servers/{machine}/shared_servers")
    RestResponse<String> invite(@PathParam("machine") String machineId, String invitation);

    @DELETE
    @Path("/servers/{machine}/shared_servers/{share}")
    RestResponse<String> endShare(@PathParam("machine") String machineId, @PathParam("share") String shareId);

    @GET
    @Path("/invites/requested")
    RestResponse<String> invitations();

    @DELETE
    @Path("/invites/requested/{invitation}")
    RestResponse<String> withdraw(
            @PathParam("invitation") String invitationId,
            @QueryParam("friend") String friend,
            @QueryParam("home") String home,
            @QueryParam("server") String server);

    @POST
    @Path("/users/validate")
    RestResponse<String> validate(@QueryParam("invited_email") String address);
}
