package org.waymark.supervision.web;

import org.waymark.supervision.AgreementSummary;
import org.waymark.web.Letterhead;

/** @param isMissed whether something one agreed to had been changed in that moment */
public record AgreementPage(AgreementSummary agreement, Letterhead letterhead, boolean isMissed) {
    public String path() {
        return "/supervision/agreements/" + agreement.id();
    }
}
