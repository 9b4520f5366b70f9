package org.waymark.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the chains of one organisation ended, from time to time: a file that only grows. A block is {@code begin TIME}, a
 * line {@code head KIND ID SEQUENCE CODE} for each chain that grew, and {@code root TIME HEADS MERKLE BEFORE}, where BEFORE
 * is the hash of the root line before. A block without its root line was interrupted and counts for nothing.
 */
final class RootFile {
    private static final String ENDING = ".roots";
    private static final String NONE = "-";

    private RootFile() {}

    /** The last entry of a chain at that time. */
    record Head(ChainThing thing, int sequence, String mac, Instant at) {
        private String line() {
            return "head " + thing + " " + sequence + " " + mac;
        }
    }

    /**
     * @param lastHash hash of the last root line; {@code -} when there is none
     * @param faults   what of the file itself does not fit
     */
    record Content(List<Head> heads, int roots, Instant last, String lastHash, List<String> faults) {}

    static Path of(Path folder, UUID organisation) {
        return folder.resolve(organisation + ENDING);
    }

    /** Organisations that have a file in this folder. */
    static List<UUID> organisations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Content read(Path file) {
        Reading reading = new Reading();
        for (String line : lines(file)) {
            try {
                reading.line(line);
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
                reading.faults.add("\"" + line + "\" is no line of it");
            }
        }
        return new Content(reading.heads, reading.roots, reading.last, reading.lastHash, reading.faults);
    }

    /** How far the reading is. */
    private static final class Reading {
        private final List<Head> heads = new ArrayList<>();
        private final List<Head> block = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private Instant at = Instant.EPOCH;
        private Instant last = Instant.EPOCH;
        private String lastHash = NONE;
        private int roots;

        void line(String line) {
            String[] parts = line.split(" ");
            switch (parts[0]) {
                case "begin" -> {
                    block.clear();
                    at = Instant.parse(parts[1]);
                }
                case "head" -> block.add(head(parts, at));
                case "root" -> root(line, parts);
                default -> throw new IllegalArgumentException(line);
            }
        }

        private void root(String line, String[] parts) {
            if (!parts[3].equals(MerkleRoot.of(leaves(block)))) {
                faults.add("the root of " + parts[1] + " does not fit the lines before it");
            }
            if (!parts[4].equals(lastHash)) {
                faults.add("the root before that of " + parts[1] + " was changed or is missing");
            }
            heads.addAll(block);
            block.clear();
            lastHash = Hashes.hex(line);
            last = Instant.parse(parts[1]);
            roots++;
        }
    }

    /** Adds a block, on the disk when this returns. */
    static void append(Path file, Content before, List<Head> heads, Instant at) {
        StringBuilder text = new StringBuilder("\nbegin ").append(at).append('\n');
        heads.forEach(head -> text.append(head.line()).append('\n'));
        text.append("root " + at + " " + heads.size() + " " + MerkleRoot.of(leaves(heads)) + " " + before.lastHash())
                .append('\n');
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> leaves(List<Head> heads) {
        return heads.stream().map(Head::line).toList();
    }

    private static Head head(String[] parts, Instant at) {
        return new Head(new ChainThing(parts[1], UUID.fromString(parts[2])), Integer.parseInt(parts[3]), parts[4], at);
    }

    /** Without blank lines, and without a last one that was not written to its end. */
    private static List<String> lines(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
