package org.streamsmanager.mediaserver.plex;

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

/** Version 1: XML whatever is asked for. */
@Path("/api")
@Produces(MediaType.APPLICATION_XML)
@Consumes(MediaType.APPLICATION_JSON)
public interface PlexTvApi extends Closeable {
    @GET
    @Path("/servers/{machine}")
    Response server(@PathParam("machine") String machineId);

    @GET
    @Path("/servers/{machine}/shared_servers")
    Response acceptedShares(@PathParam("machine") String machineId);

    @POST
    @Path("/servers/{machine}/shared_servers")
    Response invite(@PathParam("machine") String machineId, String invitation);

    @PUT
    @Path("/servers/{machine}/shared_servers/{share}")
    Response changeShare(@PathParam("machine") String machineId, @PathParam("share") String shareId, String change);

    @DELETE
    @Path("/servers/{machine}/shared_servers/{share}")
    Response endShare(@PathParam("machine") String machineId, @PathParam("share") String shareId);

    @GET
    @Path("/users")
    Response users();

    @GET
    @Path("/invites/requested")
    Response invitations();

    @DELETE
    @Path("/invites/requested/{invitation}")
    Response withdraw(
            @PathParam("invitation") String invitationId,
            @QueryParam("friend") String friend,
            @QueryParam("home") String home,
            @QueryParam("server") String server);

    @POST
    @Path("/users/validate")
    Response validate(@QueryParam("invited_email") String address);
}
