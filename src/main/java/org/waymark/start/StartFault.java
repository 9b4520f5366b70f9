package org.waymark.start;

/** Why Waymark cannot start or a command cannot run: one sentence for the operator, exit status 2. */
public final class StartFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFault(String sentence) {
        super(sentence);
    }
}
