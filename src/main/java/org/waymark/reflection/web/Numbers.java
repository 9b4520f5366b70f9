package org.waymark.reflection.web;

/** Numbers as addresses and forms have them. */
final class Numbers {
    private Numbers() {}

    /** 0 for anything that is not a plain number. */
    static int whole(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
