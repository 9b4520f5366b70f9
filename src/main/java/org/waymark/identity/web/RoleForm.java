package org.waymark.identity.web;

import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.web.Form;

/** The button by a role. */
final class RoleForm {
    private RoleForm() {}

    /** The role that the button names; anything else did not come from our page. */
    static Role role(Form form) {
        return PeopleResource.GIVEN.stream()
                .filter(role -> role.name().equals(form.line("role")))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.INVALID, "identity.refusal.no-such-role"));
    }
}
