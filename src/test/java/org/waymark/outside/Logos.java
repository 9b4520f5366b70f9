package org.waymark.outside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The first town has two pictures, the other none. */
final class Logos {
    static final int WIDE = 120;
    static final int SECOND_WIDE = 80;
    private static final int HIGH = 40;

    private Logos() {}

    static void write(Path folder) throws IOException {
        write(folder.resolve(Stage.FIRST_TOWN + ".png"), WIDE);
        write(folder.resolve(Stage.FIRST_TOWN + " 2.png"), SECOND_WIDE);
    }

    private static void write(Path file, int wide) throws IOException {
        ImageIO.write(new BufferedImage(wide, HIGH, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }
}
