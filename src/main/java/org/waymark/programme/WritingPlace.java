package org.waymark.programme;

import java.util.Set;
import org.waymark.Visitor;

/**
 * Where another room lets people write as under a prompt of a session: saved while they type, kept when a visit ends or
 * two windows disagree, settled on the page of kept texts. A bean; CDI collects.
 */
public interface WritingPlace {
    /** Numbers below belong to sessions. */
    int FIRST_NUMBER = 100;

    /** Stands where the number of a session does; {@link #FIRST_NUMBER} or more, never given twice, never changed. */
    int number();

    /** Key of the words people know the place by. */
    String titleKey();

    /** Whether something may be written under this key: small letters, digits, hyphens and dots, up to 80. */
    boolean has(String prompt);

    /** What stands above the field, from content; may be empty. */
    String words(String prompt);

    /**
     * Of these prompts, under which the writer has a text, those whose field they can reach no more; its text is kept for
     * them on the page of kept texts. The caller's transaction stands in their organisation.
     */
    default Set<String> over(Visitor writer, Set<String> prompts) {
        return Set.of();
    }

    /** Address without the prefix of the visit at which the writer finds the field. */
    String path(String prompt);
}
