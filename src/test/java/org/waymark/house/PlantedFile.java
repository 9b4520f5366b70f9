package org.waymark.house;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source in memory, for the JDK's compiler and parser. */
final class PlantedFile extends SimpleJavaFileObject {
    private final Source source;

    PlantedFile(Source source) {
        super(URI.create("string:///" + source.path()), Kind.SOURCE);
        this.source = source;
    }

    Source source() {
        return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }
}
