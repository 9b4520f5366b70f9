package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.Replies;

/** Who asks, what was sent, and how it is answered. */
@ApplicationScoped
class AppraisalReplies {
    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Visitor visitor() {
        return current.visitorOrRefuse();
    }

    Form form() {
        return current.form();
    }

    UUID formId() {
        return current.formId();
    }

    Response to(String path) {
        return replies.to(path);
    }

    Response page(int status, String template, Object model) {
        return replies.page(status, template, model);
    }
}
