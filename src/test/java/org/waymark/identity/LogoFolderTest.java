package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organisation's pictures, up to two. */
class LogoFolderTest {
    @TempDir
    Path folder;

    @Test
    void pictures_belong_to_the_organisation_of_their_name() throws IOException {
        picture("Northmoor Council.png", "png", 30, 10);
        picture("Northmoor Council 2.jpg", "jpg", 40, 10);
        picture("Southmoor.png", "png", 50, 10);
        LogoFolder read = LogoFolder.read(Optional.of(folder));
        assertEquals(
                List.of("image/png 30x10", "image/jpeg 40x10"),
                read.of("Northmoor Council").stream()
                        .map(logo -> logo.type() + " " + logo.wide() + "x" + logo.high())
                        .toList());
        assertEquals(List.of(), read.of("Elsewhere"));
        assertEquals("", LogoFolder.problem(Optional.of(folder)));
        assertEquals("", LogoFolder.problem(Optional.empty()));
    }

    @Test
    void whatever_is_no_such_picture_is_named() throws IOException {
        assertProblem("A.svg", "<svg/>".getBytes(), "neither a PNG nor a JPEG");
        assertProblem("B.png", "<script>".getBytes(), "no picture of its kind");
        assertProblem("C.png", new byte[LogoFolder.BYTES_MAX + 1], "larger than 200 KiB");
        picture("D.png", "png", LogoFolder.SIDE_MAX + 1, 1);
        assertTrue(LogoFolder.problem(Optional.of(folder)).contains("D.png is wider or higher"));
        Files.delete(folder.resolve("D.png"));
        picture("E.png", "png", 1, 1);
        picture("E.jpg", "jpg", 1, 1);
        assertTrue(LogoFolder.problem(Optional.of(folder)).contains("as PNG and as JPEG"));
    }

    @Test
    void a_picture_of_another_kind_than_its_name_is_refused() throws IOException {
        picture("F.png", "jpg", 1, 1);
        assertTrue(LogoFolder.problem(Optional.of(folder)).contains("F.png is no picture of its kind"));
    }

    private void assertProblem(String name, byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        String problem = LogoFolder.problem(Optional.of(folder));
        assertTrue(problem.startsWith("WAYMARK_LOGOS: " + name) && problem.contains(reason), problem);
        Files.delete(file);
    }

    private void picture(String name, String kind, int wide, int high) throws IOException {
        ImageIO.write(
                new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB),
                kind,
                folder.resolve(name).toFile());
    }
}
