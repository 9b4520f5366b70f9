package org.waymark.practice.http;

/** How the whole LMS can be out of order. */
public enum Outage {
    /** It is not. */
    NONE,
    /** Nobody listens on the port. */
    REFUSING,
    /** Every address answers 500. */
    BROKEN,
    /** Every address takes the request and answers nothing until it is left alone or given up. */
    HANGING
}
