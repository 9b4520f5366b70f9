package org.waymark.portfolio.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a portfolio can be taken along as. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PAGE("text/html;charset=UTF-8", "html"),
    DATA("application/zip", "zip");

    private final String media;
    private final String ending;

    FileKind(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    static Optional<FileKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String media() {
        return media;
    }

    String ending() {
        return ending;
    }
}
