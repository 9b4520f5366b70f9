package org.waymark.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** An owner with a full room, and everybody who might want to see it. */
final class SweepWorld {
    private static final Set<String> SHARED = Set.of("point", "goals", "when", "entrytwo", "reply");

    private final Stage stage;
    private final LmsPerson owner;
    private final LaunchClient owners;
    private final LaunchClient lead;
    private final FilledRoom room;
    private final Map<String, LmsPerson> people = new HashMap<>();
    private final Map<String, LaunchClient> browsers = new HashMap<>();
    private final List<SweepVisitor> visitors = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private SweepWorld(Stage stage) {
        this.stage = stage;
        this.owner = stage.town().newSupervisor();
        this.owners = stage.inside(owner, "programme/4");
        this.lead = Leads.anotherVisit(stage);
        this.room = new FilledRoom(stage, "owner", Persons.idOf(stage, owner), owners).fill();
    }

    static SweepWorld build(Stage stage) {
        SweepWorld world = new SweepWorld(stage);
        world.enter();
        world.share();
        world.ask();
        world.talk();
        world.meet();
        world.agree();
        world.names.putAll(new SweepRecords(stage, world.room, world.people, world.names).names());
        world.visitor("supervisor")
                .given()
                .addAll(Set.of(world.room.canary("topic"), world.room.canary("fed"), world.room.canary("odds")));
        world.names.putAll(new SweepYear(stage, world.room, world.people, world.names).names());
        world.visitor("appraiser").given().add(world.room.canary("aim"));
        world.visitor("peer").given().add(world.room.canary("told"));
        world.visitor("mentor").given().add(world.room.canary("fed"));
        world.retire();
        world.room.later();
        world.names.putAll(world.room.names());
        new Institution(stage, world.room.names().get("owner")).names().forEach(world.names::put);
        return world;
    }

    List<SweepVisitor> visitors() {
        return visitors;
    }

    SweepVisitor visitor(String name) {
        return SweepVisitor.byName(visitors).get(name);
    }

    /** Names in braces and what they stand for. */
    Map<String, String> names() {
        return names;
    }

    /** The open visit of somebody. */
    LaunchClient browser(String name) {
        return browsers.get(name);
    }

    /** What was given to the reader, as it was then. */
    Set<String> shared() {
        return SHARED.stream().map(room::canary).collect(Collectors.toSet());
    }

    /** The owner has assessed themselves in the area of the hidden view: it is theirs to read. */
    void open() {
        visitor("owner").given().add(Canaries.of("reader", "hidden"));
    }

    private void enter() {
        SweepVisitor own = admit("owner", owner, owners);
        LaunchClient peer = come("peer", stage.town().newSupervisor());
        new FilledRoom(stage, "peer", id("peer"), peer).fill().later();
        visitors.add(own.robbed("anonymous", ""));
        String seat = owners.visit().replaceFirst(".*/", "");
        String taken = peer.cookies().values().stream()
                .filter(value -> value.contains("."))
                .reduce((first, last) -> last)
                .orElseThrow();
        visitors.add(own.robbed("thief", "__Host-waymark-" + seat + "=" + taken));
        for (String name : List.of("reader", "mentor", "supervisor", "appraiser", "ended", "withdrawn", "expired")) {
            come(name, stage.town().newSupervisor());
        }
        LmsPerson manager = stage.town().newStaff();
        come("manager", manager);
        lead.open("/people/" + id("manager"));
        lead.post("/people/" + id("manager") + "/given", Map.of("role", "MANAGER"));
        come("administrator", stage.town().administrator());
        admit("lead", Leads.person(stage), lead);
        foreign();
        Map.of(
                        "reader", "MENTOR",
                        "mentor", "MENTOR",
                        "ended", "MENTOR",
                        "withdrawn", "MENTOR",
                        "expired", "MENTOR",
                        "supervisor", "SUPERVISOR",
                        "manager", "SUPERVISOR",
                        "appraiser", "APPRAISER")
                .forEach(this::support);
    }

    /** Somebody of the other town, whom their LMS knows by the owner's own number. */
    private void foreign() {
        LmsPerson double_ = stage.otherTown().organisation().people(owner.role()).stream()
                .filter(other -> other.id() == owner.id())
                .findFirst()
                .orElseThrow();
        people.put("foreign", double_);
        LaunchClient browser = LaunchClient.inFrame();
        browser.launch(stage.otherLms().launch(double_));
        admit("foreign", double_, browser);
        new FilledRoom(stage, "foreign", id("foreign"), browser).fill().later();
    }

    private LaunchClient come(String name, LmsPerson person) {
        LaunchClient browser = stage.inside(person, "programme/4");
        admit(name, person, browser);
        return browser;
    }

    private SweepVisitor admit(String name, LmsPerson person, LaunchClient browser) {
        people.put(name, person);
        browsers.put(name, browser);
        browser.open("/leave");
        SweepVisitor visitor = SweepVisitor.inside(name, browser, person.name());
        visitors.add(visitor);
        return visitor;
    }

    private void support(String name, String kind) {
        String person = "/people/" + room.names().get("owner");
        lead.open(person + "/relationships/new");
        settled(lead.post(
                person + "/relationships",
                Map.of("name", people.get(name).name(), "kind", kind, "supporter", id(name))));
        String relationship = stage.rows()
                .texts("select id from relationship where supporter_id = ?::uuid", id(name))
                .get(0);
        names.put("as-" + name, relationship);
        names.put(name, id(name));
    }

    private void share() {
        for (String thing : List.of("point", "goal", "entry")) {
            for (String name : List.of("reader", "withdrawn", "expired", "ended")) {
                WebPage checked = owners.submit(Opening.asked(owners, room.path(thing))
                        .form("/sharing/new")
                        .with("reader", "as." + names.get("as-" + name)));
                settled(owners.submit(checked.form("/confirmed")));
            }
        }
        List.of("withdrawn", "expired", "ended").forEach(name -> names.put("gone-" + name, share(name)));
        names.put("share", share("reader"));
        visitor("reader").given().addAll(shared());
        stage.rows().change("update share_grant set until = current_date - 1 where reader_id = ?::uuid", id("expired"));
    }

    /** Questions to mentors: answered, answered and not the owner's to read yet, waiting, and to one who is none any more. */
    private void ask() {
        asked("view", "reader", 3, false);
        asked("view-hidden", "reader", 4, true);
        asked("view-waiting", "reader", 5, false);
        asked("view-back", "mentor", 6, false);
        asked("view-ended", "ended", 7, false);
        said("view", "reader", "view");
        said("view-hidden", "reader", "hidden");
        said("view-ended", "ended", "view");
        visitor("owner").given().addAll(List.of(Canaries.of("reader", "view"), Canaries.of("ended", "view")));
    }

    private void asked(String question, String mentor, int area, boolean isHidden) {
        Form form = owners.open("/self-assessment/views/new?area=" + area).form("/self-assessment/views/new");
        Form filled = form.with("mentor", names.get(mentor)).with("area." + area, "yes");
        settled(owners.submit(isHidden ? filled.with("hidden", "yes") : filled));
        names.put(
                question,
                stage.rows()
                        .texts(
                                "select id from assessment_asked where owner_id = ?::uuid and area = ?",
                                id("owner"),
                                area)
                        .get(0));
    }

    private void said(String question, String mentor, String words) {
        String path = "/self-assessment/views/" + names.get(question);
        LaunchClient browser = browsers.get(mentor);
        settled(browser.submit(browser.open(path)
                .form(path)
                .with("level", "2")
                .with("text.view." + names.get(question), Canaries.of(mentor, words) + " I think.")
                .with("text.seen." + names.get(question), "I was there.")));
    }

    /** The reader's comment and the owner's answer; then all that those who have read take with them ends. */
    private void talk() {
        for (String name : List.of("reader", "withdrawn", "ended")) {
            LaunchClient browser = stage.inside(people.get(name), "");
            WebPage page = browser.open(room.path("point"));
            settled(browser.submit(page.form("/comments")
                    .with(Shares.comment(room.path("point")), Canaries.of(name, "comment") + " asked.")));
            names.put(
                    name.equals("reader") ? "thread" : "thread-" + name,
                    stage.rows()
                            .texts("select id from comment_thread where reader_id = ?::uuid", id(name))
                            .get(0));
            visitor("owner").given().add(Canaries.of(name, "comment"));
        }
        String alone = "/comments/" + names.get("thread");
        settled(owners.submit(owners.open(alone)
                .form("/replies")
                .with("text.reply-" + names.get("thread"), room.canary("reply") + " answered.")));
        for (String grant : shares("withdrawn")) {
            owners.open("/leave");
            settled(owners.post("/sharing/" + grant + "/withdrawal", Map.of()));
        }
        String ended = "/people/" + room.names().get("owner") + "/relationships/" + names.get("as-ended");
        settled(lead.submit(lead.open(ended).form("/end")));
    }

    /** Twelve months of supervision with one of the two who supervise the owner, one of them cancelled; days away. */
    private void meet() {
        String pair = names.get("as-supervisor");
        String plan = Meeters.PLACE + "/pairs/" + pair + "/plan";
        LocalDate first = LocalDate.now().plusDays(20);
        settled(owners.submit(
                Meeters.on(owners.open(plan).form("/plan"), first).with("place", room.canary("where") + " room")));
        visitor("supervisor").given().add(room.canary("where"));
        List<String> ids =
                stage.rows().texts("select id from meeting where relationship_id = ?::uuid order by on_day", pair);
        names.put("meeting", ids.get(0));
        names.put("meeting-two", ids.get(1));
        names.put("cancelled", ids.get(2));
        settled(owners.submit(
                owners.open(Meeters.PLACE + "/" + ids.get(2)).form("/end").with("reason", "The town was flooded")));
        String leave = Meeters.PLACE + "/leave";
        Form days = owners.open(leave).form(leave);
        for (String name : List.of("from", "to")) {
            days = days.with(name + "-day", "1")
                    .with(name + "-month", "1")
                    .with(name + "-year", String.valueOf(first.getYear() + 1));
        }
        settled(owners.submit(days));
        names.put(
                "leave",
                stage.rows()
                        .texts("select id from meeting_leave where person_id = ?::uuid", id("owner"))
                        .get(0));
    }

    /** An agreement with the same one: signed by both, then opened again and changed by the supervisor. */
    private void agree() {
        Agreers two = Agreers.between(
                stage,
                new Agreers.Party(people.get("owner"), stage.inside(people.get("owner"), "")),
                new Agreers.Party(people.get("supervisor"), stage.inside(people.get("supervisor"), "")),
                names.get("as-supervisor"));
        two.begun();
        settled(two.write(two.supervisee(), "purpose", room.canary("agreed") + " we said."));
        two.agreed().presented().sealed();
        names.put("paper", two.paper().replaceFirst(".*/", ""));
        settled(two.supervisor().submit(two.supervisor().open(two.path()).form("/review")));
        settled(two.write(two.supervisor(), "location", "Another room"));
        names.put("agreement", two.id());
        visitor("supervisor").given().add(room.canary("agreed"));
    }

    /** Records at the end of their time: one disposed of, one proposed for it; and a hold on the owner's own. */
    private void retire() {
        Retired gone = Retired.at(stage).aged(72, 2);
        settled(gone.propose(lead));
        settled(gone.carryOut(browsers.get("administrator")));
        names.put("gone", gone.disposal());
        Retired due = Retired.at(stage).aged(72, 2);
        settled(due.propose(lead));
        names.put("due", due.id());
        names.put("disposal", due.disposal());
        String place = Retired.PLACE + "/papers/" + names.get("paper") + "/hold";
        settled(lead.submit(
                lead.open(place).form("/hold").with("whom", "record").with("reason", "Asked for by a court")));
        names.put(
                "hold",
                stage.rows()
                        .texts("select id from legal_hold where thing_id = ?::uuid", names.get("agreement"))
                        .get(0));
    }

    private List<String> shares(String name) {
        return stage.rows().texts("select id from share_grant where reader_id = ?::uuid order by id", id(name));
    }

    private String share(String name) {
        return shares(name).get(0);
    }

    private String id(String name) {
        return Persons.idOf(stage, people.get(name));
    }

    private static void settled(WebPage answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.address() + ": " + answer.status() + " " + answer.text());
        }
    }
}
