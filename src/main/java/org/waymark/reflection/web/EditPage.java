package org.waymark.reflection.web;

import java.util.Optional;
import org.waymark.evidence.EvidencePanel;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.reflection.EditSummary;
import org.waymark.reflection.Reflection;
import org.waymark.reflection.ReflectionKind;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/**
 * A text to write on.
 *
 * @param comments what readers say; empty until a version was kept
 * @param panel    where it counts; empty until a version was kept
 */
public record EditPage(
        EditSummary summary, Optional<CommentsPanel> comments, Optional<EvidencePanel> panel, FormErrors errors) {
    public Reflection it() {
        return summary.it();
    }

    public boolean isPiece() {
        return it().kind() == ReflectionKind.PIECE;
    }

    /** What it is called on its page. */
    public String title(Shell shell) {
        return isPiece() ? shell.text("reflection.piece.title") : Called.title(shell, it());
    }
}
