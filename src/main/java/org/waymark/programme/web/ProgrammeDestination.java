package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.Day;
import org.waymark.programme.LearningProgramme;
import org.waymark.programme.Programme;
import org.waymark.programme.Session;
import org.waymark.web.Destination;
import org.waymark.web.Placement;
import org.waymark.web.Texts;

/** Programme in the navigation, for everybody. */
@ApplicationScoped
class ProgrammeDestination implements Destination {
    private static final String KEY = "programme";

    @Inject
    Programme programme;

    @Inject
    Texts texts;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "programme.programme.destination";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Visitor visitor) {
        return true;
    }

    /** The whole, each day, each session. */
    @Override
    public List<Placement> placements() {
        LearningProgramme whole = programme.outline();
        List<Placement> placements = new ArrayList<>();
        placements.add(new Placement(KEY, whole.title(), texts.text("programme.placement.whole"), path(), true));
        for (Day day : whole.days()) {
            placements.add(new Placement(
                    KEY + "/day-" + day.number(),
                    texts.text("programme.overview.day", day.number(), day.title()),
                    texts.text("programme.placement.day"),
                    path() + "#day-" + day.number(),
                    false));
        }
        for (Session session : programme.sessions()) {
            placements.add(placed(session, dayOf(session, whole)));
        }
        return placements;
    }

    private static int dayOf(Session session, LearningProgramme whole) {
        return whole.days().stream()
                .filter(day -> day.sessions().contains(session.number()))
                .findFirst()
                .map(Day::number)
                .orElseThrow();
    }

    private Placement placed(Session session, int day) {
        String area = session.area()
                .map(Area::name)
                .filter(name -> !name.equalsIgnoreCase(session.title()))
                .map(name -> texts.text("programme.placement.area", day, name))
                .orElseGet(() -> texts.text("programme.placement.no-area", day));
        return new Placement(
                KEY + "/" + session.number(),
                texts.text("programme.placement.session", session.number(), session.title()),
                area,
                path() + "/" + session.number(),
                true);
    }
}
