package org.waymark.outside;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A supervisor from the LMS and a supervisee who has no account, with an agreement that the supervisor wrote. */
final class Guested {
    private final Stage stage;
    private final String guestName =
            "Gwen Guest " + UUID.randomUUID().toString().substring(0, 6);
    private final LmsPerson supervisorPerson;
    private final LaunchClient supervisor;
    private final String guest;
    private final String relationship;
    private final String path;

    private Guested(Stage stage) {
        this.stage = stage;
        this.supervisorPerson = stage.town().newSupervisor();
        this.supervisor = stage.inside(supervisorPerson, "");
        LaunchClient lead = Leads.anotherVisit(stage);
        WebPage person =
                lead.submit(lead.open("/people/new").form("/people/new").with("name", guestName));
        this.guest = person.address().getPath().replaceFirst(".*/", "");
        lead.open("/people/" + guest + "/relationships/new");
        Agreers.settled(lead.post(
                "/people/" + guest + "/relationships",
                Map.of(
                        "name",
                        supervisorPerson.name(),
                        "kind",
                        "SUPERVISOR",
                        "supporter",
                        Persons.idOf(stage, supervisorPerson))));
        this.relationship = stage.rows()
                .texts("select id from relationship where person_id = ?::uuid", guest)
                .get(0);
        this.path = supervisor
                .submit(supervisor
                        .open("/supervision/agreements/new?with=" + relationship)
                        .form("/new")
                        .with("profile", "half-termly-school"))
                .address()
                .getPath()
                .replaceFirst("^/v/[^/]+", "");
    }

    static Guested on(Stage stage) {
        return new Guested(stage);
    }

    LaunchClient supervisor() {
        return supervisor;
    }

    String supervisorName() {
        return supervisorPerson.name();
    }

    String guestName() {
        return guestName;
    }

    String path() {
        return path;
    }

    String id() {
        return path.replaceFirst(".*/", "");
    }

    /** A new link, as the supervisor reads it. */
    String link() {
        Form make = supervisor.open("/guests/agreement/" + id()).form("/guests/agreement/" + id());
        WebPage made = Agreers.settled(supervisor.submit(make));
        return made.body().replaceFirst("(?s).*(http://[^<]+/guest/[^<\\s]+).*", "$1");
    }

    LaunchClient arrive(String address) {
        LaunchClient browser = LaunchClient.atTop();
        WebPage shown = Agreers.settled(browser.arrive(URI.create(address)));
        Agreers.settled(browser.submit(shown.forms().get(0)));
        return browser;
    }

    /** The supervisor writes everything, both agree, the guest puts it before both. */
    void agreeAll(LaunchClient browser) {
        for (String key : List.of(
                "location",
                "cancelling",
                "ad-hoc",
                "agenda",
                "preparing",
                "priorities",
                "purpose",
                "supervisee-brings",
                "of-supervisor",
                "of-supervisee",
                "acknowledge",
                "permissions",
                "difficulties")) {
            write(key, "text", "About " + key);
        }
        write("frequency", "frequency", "half-termly");
        write("minutes-least", "text", "60");
        write("minutes-most", "text", "90");
        write("preparation-minutes", "text", "15");
        agree(browser);
        agree(supervisor);
        Agreers.settled(browser.submit(browser.open(path).form("/presentation")));
    }

    private void write(String key, String field, String text) {
        Form form = supervisor.open(path + "/items/" + key).form("/items/" + key);
        Agreers.settled(supervisor.submit(form.with(field, text)));
    }

    private void agree(LaunchClient browser) {
        Form form = browser.open(path).form("/agreed");
        for (Form.Field field : List.copyOf(form.fields())) {
            if (field.name().startsWith("revision-")) {
                form = form.with("agree." + field.name().substring("revision-".length()), "yes");
            }
        }
        Agreers.settled(browser.submit(form));
    }

    String paper() {
        return "/records/papers/"
                + stage.rows()
                        .texts("select id from record_paper where thing_id = ?::uuid", id())
                        .get(0);
    }

    void end() {
        LaunchClient lead = Leads.anotherVisit(stage);
        String ending = "/people/" + guest + "/relationships/" + relationship;
        lead.open(ending);
        Agreers.settled(lead.post(ending + "/end", Map.of()));
    }
}
