package org.waymark.web;

import java.util.List;

/**
 * The head of something that is signed: whose it is.
 *
 * @param organisation its name
 * @param pictures     none, one or two
 */
public record Letterhead(String organisation, List<Picture> pictures) {
    /**
     * @param number 1 or 2, part of its address
     * @param wide   pixels
     * @param high   pixels
     */
    public record Picture(int number, int wide, int high) {
        /** Address without the prefix of the visit. */
        public String path() {
            return "/organisation-pictures/" + number;
        }
    }

    public Letterhead {
        pictures = List.copyOf(pictures);
    }
}
