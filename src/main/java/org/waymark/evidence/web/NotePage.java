package org.waymark.evidence.web;

import java.util.Optional;
import org.waymark.evidence.EvidencePanel;
import org.waymark.evidence.NoteSummary;

/**
 * A dated line, to begin or to change.
 *
 * @param note  as it is kept; empty while it is not
 * @param panel where it counts; empty likewise
 */
public record NotePage(Optional<NoteSummary> note, Optional<EvidencePanel> panel, NoteForm form) {
    static NotePage begin(NoteForm form) {
        return new NotePage(Optional.empty(), Optional.empty(), form);
    }
}
