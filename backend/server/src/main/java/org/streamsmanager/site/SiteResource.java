package org.streamsmanager.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.streamsmanager.http.Items;

@Path("/api/v1/site")
@Tag(name = "Site")
public class SiteResource {
    private static final int A_YEAR = 31_536_000;
    private final SiteService site;
    private final LogoService logos;
    private final ContactService contact;

    SiteResource(SiteService site, LogoService logos, ContactService contact) {
        this.site = site;
        this.logos = logos;
        this.contact = contact;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSite", summary = "Name and logo of the site, and what strangers can do here")
    public SiteResponse site() {
        return site.site();
    }

    @GET
    @Path("/home")
    @PermitAll
    @Operation(operationId = "getHome", summary = "The public home page, where there is one")
    public HomeResponse home() {
        return site.home();
    }

    @GET
    @Path("/faq")
    @PermitAll
    @Operation(operationId = "listFaq", summary = "Answers to usual questions, in the order of the operator")
    public Items<FaqEntryResponse> faq() {
        return new Items<>(site.faq());
    }

    @GET
    @Path("/logo")
    @Produces({"image/png", "image/jpeg", "image/webp"})
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = "image/png",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @Operation(operationId = "getLogo", summary = "The logo; its address changes with it")
    public Response logo() {
        Picture picture = logos.require();
        CacheControl kept = new CacheControl();
        kept.setMaxAge(A_YEAR);
        return Response.ok(picture.content(), picture.mediaType())
                .cacheControl(kept)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @POST
    @Path("/contact-messages")
    @ResponseStatus(202)
    @PermitAll
    @Operation(
            operationId = "writeToOperator",
            summary = "Write to the operator",
            description = "It is shown in the panel; 429 after a few letters in a row.")
    @APIResponse(responseCode = "202", description = "The operator will read it.")
    public void write(@Valid @NotNull ContactRequest body, @Context HttpServerRequest request) {
        contact.receive(body, request.remoteAddress().hostAddress());
    }
}
