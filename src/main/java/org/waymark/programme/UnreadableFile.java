package org.waymark.programme;

/** A single file that cannot even be read as YAML; the reader adds the name of the file. */
class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableFile(int line, String reason) {
        super(reason);
        this.line = line;
    }

    Problem in(String file) {
        return new Problem(file, line, getMessage());
    }
}
