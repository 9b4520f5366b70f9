package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.web.London;

/** The self-assessment as its owner reads it. Nobody else reads anything here, whatever their role. */
@ApplicationScoped
public class SelfAssessment {
    /** Points on one page of the diary. */
    static final int PAGE = 50;

    @Inject
    private PointStore store;

    @Inject
    private Pictures pictures;

    @Inject
    private Scales scales;

    @Inject
    private Drafts drafts;

    @Inject
    private InstantSource clock;

    /** The picture of all areas, what waits to be used, and one next step. */
    @Transactional
    public OverviewSummary overview(Visitor visitor) {
        List<Chart> charts = pictures.of(visitor);
        List<JotSeed> waiting = drafts.waiting(visitor);
        List<LocalDate> days = scales.areas().stream()
                .flatMap(area -> AssessmentStep.latest(area, charts).stream())
                .toList();
        return new OverviewSummary(
                days.size(),
                days.stream().max(LocalDate::compareTo),
                charts,
                waiting,
                AssessmentStep.of(charts.get(0), charts, waiting),
                scales.content().note());
    }

    /**
     * One area: its diary, and a form for another point. Refuses NOT_FOUND for an area that the standards do not have.
     * Effect: what mentors say of it counts as read.
     *
     * @param from how many of the latest points to pass over, 0 or more
     */
    @Transactional
    public AreaSummary area(Visitor visitor, int number, int from) {
        Area area = known(number);
        Instant now = clock.instant();
        Map<UUID, ScaleSummary> all = scales.all(visitor);
        List<AssessmentPoint> found = store.diary(visitor, number, from, PAGE + 1);
        List<AskedView> views = pictures.views(visitor, all);
        List<Chart> charts = pictures.of(visitor, all, views).stream()
                .map(chart -> chart.only(number))
                .filter(chart -> !chart.isEmpty())
                .toList();
        return new AreaSummary(
                area,
                scales.content(),
                charts,
                found.stream()
                        .limit(PAGE)
                        .map(point -> PointSummary.of(point, area, all.get(point.scaleId()), now))
                        .toList(),
                pictures.read(visitor, number, views, now),
                found.size() > PAGE ? from + PAGE : 0,
                drafts.waiting(visitor).stream()
                        .filter(seed -> seed.area().equals(Optional.of(area)))
                        .toList(),
                Drafts.of(drafts.all(visitor), AssessmentPlace.prompt(number), ""),
                goal(charts),
                London.day(now),
                drafts.rescue(visitor));
    }

    /** All areas, to look at as many as one likes in one go. */
    @Transactional
    public RoundSummary round(Visitor visitor) {
        Map<String, NoteSummary> written = drafts.all(visitor);
        List<Chart> charts = pictures.of(visitor);
        return new RoundSummary(
                scales.content(),
                scales.areas().stream()
                        .map(area -> new RoundSummary.Line(
                                area,
                                Drafts.of(written, AssessmentPlace.prompt(area.number()), ""),
                                goal(List.of(charts.get(0).only(area.number())))))
                        .toList(),
                London.day(clock.instant()),
                drafts.rescue(visitor));
    }

    /** What was kept in a session, to be used. Refuses NOT_FOUND for another person's, and where it went elsewhere. */
    @Transactional
    public SeedSummary seed(Visitor visitor, UUID jot) {
        JotSeed seed = drafts.seed(visitor, jot).orElseThrow(Points::noJot);
        return new SeedSummary(
                seed,
                scales.content(),
                scales.areas(),
                Drafts.of(drafts.all(visitor), AssessmentPlace.prompt(jot), seed.text()),
                drafts.rescue(visitor));
    }

    /** A point of the visitor's own, with former wordings. Refuses NOT_FOUND for any other. */
    @Transactional
    public PointReading point(Visitor visitor, UUID id) {
        AssessmentPoint point = store.find(visitor, id).orElseThrow(Points::noPoint);
        ScaleSummary scale = scales.all(visitor).get(point.scaleId());
        return new PointReading(
                PointSummary.of(point, known(point.area()), scale, clock.instant()),
                store.wordings(point),
                drafts.ofPoint(visitor, point),
                drafts.rescue(visitor));
    }

    /** Whether a point can be true of that day. */
    public boolean isPossible(LocalDate day) {
        return AssessmentPoint.isPossible(day, clock.instant());
    }

    /** The step named last as a goal, where it was named on the present scale. */
    private static Optional<Integer> goal(List<Chart> charts) {
        return charts.stream()
                .filter(Chart::isPresent)
                .flatMap(chart -> chart.rows().stream())
                .flatMap(row -> row.goal().stream())
                .findFirst();
    }

    private Area known(int number) {
        return scales.area(number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "selfassessment.refusal.no-such-area"));
    }
}
