package org.waymark.web;

import java.util.List;
import org.waymark.Visitor;

/** A place that a room offers in the navigation, on home and in the picker. A room implements it as a bean; CDI collects. */
public interface Destination {
    /** Stable name, a room's noun: {@code programme}. */
    String key();

    /** Key of the link text. */
    String titleKey();

    /** Address without the prefix of the visit: {@code /programme}. Pages below it mark this entry as the current one. */
    String path();

    /** Place in the navigation, lowest first; home is 0, help is 900. */
    int order();

    /** Whether this person is offered it. Decides the offer only; the door behind it checks again. */
    boolean isFor(Visitor visitor);

    /** Key of the entry under which this one stands; empty for one of the navigation itself. */
    default String within() {
        return "";
    }

    /** Key of a line on what it is for; asked where it stands under another. */
    default String hintKey() {
        return titleKey();
    }

    /** Pages of this room that a course may show as activities; the order is that of the list people choose from. */
    default List<Placement> placements() {
        return List.of();
    }
}
