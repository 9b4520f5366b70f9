package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** There is a list of roles. It may be empty or say nothing we know: that person then has no rights, not no entry. */
final class RolesCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode roles = token.claims().get(Claims.ROLES);
        if (Situation.isAbsent(roles)) {
            throw new LtiRefusal(RefusalCode.ROLES_MISSING, "roles");
        }
        boolean isList = roles.isArray();
        for (JsonNode role : roles) {
            isList &= role.isTextual();
        }
        if (!isList) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "roles");
        }
    }
}
