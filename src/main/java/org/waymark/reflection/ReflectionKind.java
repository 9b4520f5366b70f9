package org.waymark.reflection;

import java.util.Optional;
import java.util.stream.Stream;

/** An entry of the log, or the piece made from entries. */
public enum ReflectionKind {
    ENTRY("entry", "entries"),
    PIECE("piece", "pieces");

    private final String word;
    private final String folder;

    ReflectionKind(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** @param folder as addresses have it */
    public static Optional<ReflectionKind> of(String folder) {
        return Stream.of(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
    }

    /** Last part of message keys, and beginning of keys of prompts. */
    public String word() {
        return word;
    }

    /** As a reference to a record has it. */
    public String ref() {
        return "reflection-" + word;
    }

    public String folder() {
        return folder;
    }
}
