package org.waymark.outside;

import java.util.HashMap;
import java.util.Map;
import org.waymark.practice.LmsPerson;

/** Records of the owner's supervision: one sealed, one begun, what the two do not agree on, and a concern told to the peer. */
final class SweepRecords {
    private final Stage stage;
    private final FilledRoom room;
    private final Map<String, LmsPerson> people;
    private final Map<String, String> known;
    private final Map<String, String> names = new HashMap<>();

    SweepRecords(Stage stage, FilledRoom room, Map<String, LmsPerson> people, Map<String, String> known) {
        this.stage = stage;
        this.room = room;
        this.people = people;
        this.known = known;
        records();
        disagree();
        tell();
    }

    Map<String, String> names() {
        return names;
    }

    private void records() {
        Meeters pair = Meeters.of(stage, people.get("owner"), people.get("supervisor"), known.get("as-supervisor"));
        Recorders sealed = Recorders.of(stage, pair, meeting(3), 9).begun();
        Agreers.settled(sealed.point(sealed.supervisee(), room.canary("topic") + " today"));
        names.put(
                "point",
                first("select id from session_text where what = 'AGENDA' and record_id = ?::uuid", sealed.id()));
        sealed.written("What we said", "What is to be done").shared();
        Agreers.settled(sealed.write(sealed.supervisee(), "feedback", room.canary("fed") + " back"));
        sealed.agreed().presented().sealed();
        names.put("record", sealed.id());
        excerpt(sealed);
        Recorders draft = Recorders.of(stage, pair, meeting(4), 1).begun();
        Agreers.settled(draft.write(draft.supervisee(), "feedback", room.canary("unshared") + " words"));
        names.put("draft", draft.id());
    }

    /** The owner's own words of it, given to their mentor with the supervisor's yes. */
    private void excerpt(Recorders sealed) {
        var page = sealed.supervisee().open(sealed.paper() + "/excerpt");
        String line = java.util.regex.Pattern.compile("name=\"(line\\.[0-9-]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .reduce((first, second) -> second)
                .orElseThrow();
        var form = page.form("/excerpt");
        Agreers.settled(sealed.supervisee()
                .submit(form.with(line, "yes")
                        .with("to", known.get("as-mentor"))
                        .with("why", "To think about it")));
        names.put(
                "excerpt",
                first(
                        "select id from record_excerpt where asked_by = ?::uuid",
                        Persons.idOf(stage, people.get("owner"))));
        String path = "/records/excerpts/" + names.get("excerpt");
        Agreers.settled(sealed.supervisor()
                .submit(sealed.supervisor().open(path).form("/answer").with("say", "yes")));
    }

    private void disagree() {
        var owner = stage.inside(people.get("owner"), "");
        Agreers.settled(owner.submit(owner.open("/supervision/disagreements/new?with=" + known.get("as-supervisor"))
                .form("/new")
                .with("subject", "The rota")
                .with("account", room.canary("odds") + " we are")));
        names.put(
                "dispute",
                first("select id from disagreement where relationship_id = ?::uuid", known.get("as-supervisor")));
        String path = "/supervision/disagreements/" + names.get("dispute");
        Agreers.settled(owner.submit(owner.open(path).form("/agreed")));
    }

    private void tell() {
        var owner = stage.inside(people.get("owner"), "");
        Agreers.settled(owner.submit(owner.open("/supervision/concerns/new?with=" + known.get("as-supervisor"))
                .form("/new")
                .with("recipient", people.get("peer").name())
                .with("words", room.canary("told") + " in trust")));
        names.put(
                "concern",
                first("select id from concern where author_id = ?::uuid", Persons.idOf(stage, people.get("owner"))));
        Agreers.settled(stage.inside(people.get("peer"), "").open("/supervision/concerns/" + names.get("concern")));
    }

    private String meeting(int number) {
        return Meeters.PLACE + "/"
                + stage.rows()
                        .texts(
                                "select id from meeting where relationship_id = ?::uuid order by due_on",
                                known.get("as-supervisor"))
                        .get(number);
    }

    private String first(String query, String id) {
        return stage.rows().texts(query, id).get(0);
    }
}
