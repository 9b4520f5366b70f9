package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.waymark.connection.ConnectionRefusal;
import org.waymark.connection.Consent;
import org.waymark.connection.Registering;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/**
 * The page that an LMS opens when its administrator has pasted our address there. There is no visit yet: the invitation
 * in the address stands for the organisation, and a one-time code ties the form to the page it was shown on.
 */
@Path("lti/register")
@ApplicationScoped
public class RegisterResource {
    @Inject
    Registering registering;

    @Inject
    Refusals refusals;

    @Inject
    CurrentRequest current;

    @GET
    public Page ask(
            @QueryParam("invitation") @DefaultValue("") String invitation,
            @QueryParam("openid_configuration") @DefaultValue("") String configuration,
            @QueryParam("registration_token") @DefaultValue("") String token) {
        try {
            Consent consent = registering.ask(invitation, configuration);
            current.allowFraming(consent.origins());
            return Page.of("connection/register", new RegisterPage(consent, token));
        } catch (ConnectionRefusal refusal) {
            return refusals.page(refusal);
        }
    }

    @POST
    public Page accept() {
        try {
            Set<String> origins = registering.accept(
                    current.form().line("code"), current.form().line("token"));
            current.allowFraming(origins);
            return Page.of("connection/registered", new RegisteredPage(origins));
        } catch (ConnectionRefusal refusal) {
            return refusals.page(refusal);
        }
    }
}
