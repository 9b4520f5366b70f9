package org.waymark.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.PersonId;
import org.waymark.programme.SuggestedYear;
import org.waymark.web.London;

/** Lays what leads have set over what is suggested. */
record YearReading(YearStore.Kept kept, SuggestedYear suggested) {

    /** The day a lead has set, or the day on which the group was made. */
    LocalDate startsOn() {
        return kept.startsOn().orElseGet(() -> London.day(kept.madeAt()));
    }

    /** Those whose names a page needs. */
    Set<PersonId> people() {
        return Stream.concat(kept.startBy().stream(), kept.lines().stream().flatMap(line -> line.datedBy().stream()))
                .collect(Collectors.toSet());
    }

    /**
     * All points, the earliest first, hidden ones too.
     *
     * @param names of leads
     * @param done  numbers of the sessions that the reader has done
     */
    List<YearPoint> points(Map<PersonId, String> names, Set<Integer> done) {
        Map<String, YearStore.Line> lines =
                kept.lines().stream().collect(Collectors.toMap(YearStore.Line::key, Function.identity()));
        Stream<YearPoint> ours = suggested.milestones().stream()
                .map(milestone -> point(milestone, Optional.ofNullable(lines.remove(milestone.key())), names, done));
        List<YearPoint> points = ours.collect(Collectors.toList());
        lines.values().stream()
                .filter(line -> line.dueOn().isPresent())
                .forEach(line -> points.add(point(line, names)));
        points.sort(Comparator.comparing(YearPoint::dueOn).thenComparing(YearPoint::title));
        return points;
    }

    private YearPoint point(
            SuggestedYear.Milestone milestone,
            Optional<YearStore.Line> line,
            Map<PersonId, String> names,
            Set<Integer> done) {
        Optional<LocalDate> set = line.flatMap(YearStore.Line::dueOn);
        return new YearPoint(
                milestone.key(),
                milestone.title(),
                milestone.why(),
                set.orElseGet(() -> milestone.dueOn(startsOn())),
                set.isPresent() ? YearPoint.Source.CHANGED : YearPoint.Source.SUGGESTED,
                line.map(YearStore.Line::reason).orElse(""),
                line.flatMap(YearStore.Line::datedBy)
                        .map(by -> names.getOrDefault(by, ""))
                        .orElse(""),
                line.map(YearStore.Line::isHidden).orElse(false),
                milestone.session(),
                milestone.session().filter(done::contains).isPresent(),
                line.map(YearStore.Line::version).orElse(0));
    }

    /** A lead's own point, or one that is suggested no longer. */
    private static YearPoint point(YearStore.Line line, Map<PersonId, String> names) {
        return new YearPoint(
                line.key(),
                line.title(),
                "",
                line.dueOn().orElseThrow(),
                YearPoint.Source.ADDED,
                line.reason(),
                line.datedBy().map(by -> names.getOrDefault(by, "")).orElse(""),
                line.isHidden(),
                Optional.empty(),
                false,
                line.version());
    }
}
