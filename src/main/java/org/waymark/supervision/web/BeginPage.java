package org.waymark.supervision.web;

import java.util.List;
import java.util.UUID;
import org.waymark.programme.EmployerProfile;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** Which employer's pattern an agreement begins from. */
public record BeginPage(
        UUID relationship, String other, List<EmployerProfile> profiles, Field profile, FormErrors errors) {
    public BeginPage {
        profiles = List.copyOf(profiles);
    }
}
