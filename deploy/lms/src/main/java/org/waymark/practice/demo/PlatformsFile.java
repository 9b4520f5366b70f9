package org.waymark.practice.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.practice.Platform;

/** Writes the file that tells Waymark its organisations and their platforms. */
public final class PlatformsFile {
    private final Map<String, List<Platform>> organisations = new LinkedHashMap<>();

    /** Adds an organisation, or a platform to one. */
    public PlatformsFile with(String organisation, Platform platform) {
        organisations.merge(
                organisation, List.of(platform), (before, more) -> Stream.concat(before.stream(), more.stream())
                        .toList());
        return this;
    }

    /** Writes it and gives the file back. */
    public Path write(Path file) {
        List<Map<String, Object>> listed = organisations.entrySet().stream()
                .map(entry -> {
                    Map<String, Object> organisation = new LinkedHashMap<>();
                    organisation.put("name", entry.getKey());
                    organisation.put("platforms", entry.getValue());
                    return organisation;
                })
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(file.toFile(), Map.of("organisations", listed));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
