package org.waymark.identity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The pictures that organisations put at the head of what is signed, as the operator laid them in one folder: {@code
 * NAME.png} or {@code NAME.jpg}, where NAME is the organisation's name, and {@code NAME 2.png} for a second. Read once.
 */
public final class LogoFolder {
    /** A picture for the head of a page is small; a photograph is a mistake. */
    static final int BYTES_MAX = 200 * 1024;

    /** Pixels of either side. */
    static final int SIDE_MAX = 2_000;

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
    private static final Map<String, String> READERS = Map.of("image/png", "png", "image/jpeg", "jpeg");

    private final Map<String, Logo> logos;

    private LogoFolder(Map<String, Logo> logos) {
        this.logos = logos;
    }

    /** Refuses a folder with a file that is no such picture, naming file and reason. */
    static LogoFolder read(Optional<Path> folder) {
        Map<String, Logo> logos = new LinkedHashMap<>();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                for (Path file : files.sorted().toList()) {
                    read(file, logos);
                }
            } catch (IOException unreadable) {
                throw new IllegalArgumentException(folder.get() + " cannot be read", unreadable);
            }
        }
        return new LogoFolder(logos);
    }

    /** Asked before the server starts; needs no container. @return what is wrong with the folder, or an empty text */
    public static String problem(Optional<Path> folder) {
        try {
            read(folder);
            return "";
        } catch (IllegalArgumentException fault) {
            return "WAYMARK_LOGOS: " + fault.getMessage() + ".";
        }
    }

    /** Those of an organisation, none to two. */
    List<Logo> of(String organisation) {
        return Stream.of(organisation, organisation + " 2")
                .filter(logos::containsKey)
                .map(logos::get)
                .toList();
    }

    private static void read(Path file, Map<String, Logo> logos) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || Files.isDirectory(file)) {
            return;
        }
        int dot = name.lastIndexOf('.');
        String type = TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (dot < 1 || type == null) {
            throw new IllegalArgumentException(name + " is neither a PNG nor a JPEG picture");
        }
        if (Files.size(file) > BYTES_MAX) {
            throw new IllegalArgumentException(name + " is larger than " + BYTES_MAX / 1024 + " KiB");
        }
        Logo logo = picture(name, type, Files.readAllBytes(file));
        if (logos.putIfAbsent(name.substring(0, dot), logo) != null) {
            throw new IllegalArgumentException(name + " is there as PNG and as JPEG");
        }
    }

    private static Logo picture(String name, String type, byte[] bytes) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(READERS.get(type));
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            int wide = reader.getWidth(0);
            int high = reader.getHeight(0);
            if (wide > SIDE_MAX || high > SIDE_MAX) {
                throw new IllegalArgumentException(name + " is wider or higher than " + SIDE_MAX + " pixels");
            }
            BufferedImage whole = reader.read(0);
            return new Logo(type, bytes, whole.getWidth(), whole.getHeight());
        } catch (IOException notAPicture) {
            throw new IllegalArgumentException(name + " is no picture of its kind", notAPicture);
        } finally {
            reader.dispose();
        }
    }
}
