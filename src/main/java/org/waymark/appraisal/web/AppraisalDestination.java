package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.Visitor;
import org.waymark.web.Destination;

/** Appraisal is found under supervision and records by everybody, because anybody may be appraised. */
@ApplicationScoped
class AppraisalDestination implements Destination {
    private static final int AFTER_SUPERVISION = 46;

    @Override
    public String key() {
        return "appraisal";
    }

    @Override
    public String titleKey() {
        return "appraisal.home.title";
    }

    @Override
    public String path() {
        return "/appraisal";
    }

    @Override
    public int order() {
        return AFTER_SUPERVISION;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }
}
