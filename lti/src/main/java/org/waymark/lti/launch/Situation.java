package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.lti.LoginState;
import org.waymark.lti.Registration;
import org.waymark.lti.Tool;

/** Against what a token is checked: the login it answers, the platform of that login, this tool and the time. */
record Situation(Tool tool, Registration registration, LoginState login, Instant now) {

    /** Absent claims and JSON null are the same to us: Moodle sends null for what it may not tell. */
    static boolean isAbsent(JsonNode value) {
        return value == null || value.isNull();
    }
}
