package org.waymark.evidence;

/**
 * An item in an area.
 *
 * @param area    1..8
 * @param why     the sentence of its owner
 * @param isShown whether it is one of the three that stand for the area
 * @param all     how many the list holds that it was taken from
 */
public record PlacedItem(EvidenceItem item, int area, String why, boolean isShown, long all) {
    /** Address of what is done with it in this area. */
    public String path() {
        return item.threadPath() + "/areas/" + area;
    }
}
