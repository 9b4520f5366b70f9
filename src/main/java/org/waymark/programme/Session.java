package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * One session of the programme.
 *
 * @param origin where the file comes from
 * @param number 1..12
 * @param title printed name
 * @param area the area of the standards it is about; four sessions have none
 * @param overview what it is about
 * @param aims what people take from it
 * @param preparation what to do beforehand
 * @param segments the four timed parts, in order
 * @param followUp what to do afterwards
 */
public record Session(
        Origin origin,
        int number,
        String title,
        Optional<Area> area,
        String overview,
        List<String> aims,
        List<Preparation> preparation,
        List<Segment> segments,
        FollowUp followUp) {
    /** Keeps its own copies of the lists. */
    public Session {
        aims = List.copyOf(aims);
        preparation = List.copyOf(preparation);
        segments = List.copyOf(segments);
    }

    /** @return planned length of all segments */
    public int minutes() {
        return segments.stream().mapToInt(Segment::minutes).sum();
    }

    /** @return the one segment of this kind; every session has all four */
    public Segment segment(SegmentKind kind) {
        return segments.get(kind.ordinal());
    }

    /** @param key as an address or form names it */
    public Optional<Segment> segment(String key) {
        return segments.stream().filter(segment -> segment.key().equals(key)).findFirst();
    }

    /** @param key as a form names it */
    public Optional<Step> step(String key) {
        return segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    /** @param key as a form names it */
    public Optional<Preparation> preparation(String key) {
        return preparation.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
