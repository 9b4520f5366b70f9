package org.waymark.reflection.web;

import java.util.Optional;
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
 */
public record EditPage(EditSummary summary, Optional<CommentsPanel> comments, FormErrors errors) {
    public Reflection it() {
        return summary.it();
    }

    /** Whether a version was kept, so that it can be placed and linked. */
    public boolean isKept() {
        return it().latest() > 0;
    }

    /** Whether it can be taken out of the log: something is in it, and nobody else can read it. */
    public boolean isRemovable() {
        return !isPiece()
                && summary.readership().isPrivate()
                && (isKept() || summary.draft().version() > 0);
    }

    /** Whether somebody reads it, so that it cannot be removed now. */
    public boolean isRead() {
        return !summary.readership().isPrivate();
    }

    public boolean isPiece() {
        return it().kind() == ReflectionKind.PIECE;
    }

    /** What it is called on its page. */
    public String title(Shell shell) {
        return isPiece() ? shell.text("reflection.piece.title") : Called.title(shell, it());
    }
}
