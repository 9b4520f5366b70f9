package org.waymark.guests.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.web.WebSettings;

/** The whole address of a link, to be sent by post or mail. */
@ApplicationScoped
class GuestAddresses {
    @Inject
    WebSettings settings;

    String of(String code) {
        return settings.origin() + "/guest/" + code;
    }
}
