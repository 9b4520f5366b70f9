package org.waymark.outside;

import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** An owner shares something of theirs by the pages, in a browser without scripts. */
final class Opening {
    private Opening() {}

    /** The page on which the owner says with whom. */
    static WebPage asked(LaunchClient owner, String path) {
        return owner.open("/sharing/new?kind=" + kind(path) + "&id=" + id(path));
    }

    private static String kind(String path) {
        String folder = path.replaceFirst("/[^/]*$", "").replaceFirst(".*/", "");
        return switch (folder) {
            case "goals" -> "goal";
            case "actions" -> "action";
            case "entries" -> "reflection-entry";
            case "pieces" -> "reflection-piece";
            default -> "assessment-point";
        };
    }

    /** The page that says what will happen; the thing is named by the address of its page. */
    static WebPage checked(Stage stage, LaunchClient owner, String point, LmsPerson reader) {
        WebPage found = owner.submit(
                asked(owner, point).form("/sharing/new").with("reader", "other").with("name", reader.name()));
        return owner.submit(found.form("/sharing/new").with("reader", "by." + Persons.idOf(stage, reader)));
    }

    static WebPage shared(Stage stage, LaunchClient owner, String point, LmsPerson reader) {
        return owner.submit(checked(stage, owner, point, reader).form("/confirmed"));
    }

    static String id(String point) {
        return point.substring(point.lastIndexOf('/') + 1);
    }

    /** Name of the field of a new comment on what this page shows. */
    static String commentBox(WebPage page) {
        return page.form("/comments").fields().stream()
                .map(field -> field.name())
                .filter(name -> name.startsWith("text.comment."))
                .findFirst()
                .orElseThrow();
    }
}
