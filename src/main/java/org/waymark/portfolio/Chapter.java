package org.waymark.portfolio;

import java.util.List;
import org.waymark.Visitor;

/**
 * One room's part of the portfolio. A room implements it as a bean; CDI collects. Asked inside a transaction of the
 * owner's organisation, and only ever by the owner.
 */
public interface Chapter {
    /** Stable name, in files and forms: small letters and hyphens. */
    String key();

    /** Key of its heading. */
    String titleKey();

    /** Place among the chapters, from the smallest on. */
    int order();

    /** Everything of the owner that belongs here, in the order it is read; a bounded number of statements. */
    List<Item> items(Visitor owner);
}
