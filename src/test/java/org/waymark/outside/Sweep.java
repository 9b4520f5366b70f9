package org.waymark.outside;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.client.WebPage;

/** Goes to every address as everybody, with the owner's own ids and forms, and writes down what is not as the table says. */
final class Sweep {
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    /** Ids, tokens, and the number under which an error is written down. */
    private static final Pattern VARIES = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.[\\w-]{43})?|reference: [A-Z0-9]{10}|data-wait=\"[0-9]+\""
                    + "|[0-9]{2}:[0-9]{2}");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OTHER = "(other)";
    /** Only whether a check is missing; see deploy/mutate. */
    static final boolean HASTY = Boolean.getBoolean("waymark.sweep.hasty");
    /** Lets a page hand in a text after its visit; nobody but its page has it. */
    private static final String RESCUE = "rescue";

    private final Stage stage;
    private final SweepWorld world;
    private final AccessTable table;
    private final Map<String, Found> forms = new LinkedHashMap<>();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> observed = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();
    private final Map<String, String> nothing = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** A form, the page that it stands on, and who was shown it. */
    private record Found(Form form, String page, SweepVisitor by) {}

    Sweep(Stage stage, SweepWorld world, AccessTable table) {
        this.stage = stage;
        this.world = world;
        this.table = table;
        table.lines().stream().filter(AccessTable.Line::isRead).forEach(this::harvest);
    }

    /** Everything that was not as it should be. */
    Set<String> wrong() {
        return new java.util.TreeSet<>(wrong);
    }

    int asked() {
        return asked.get();
    }

    /** Words of anybody that this visitor was shown. */
    Set<String> seen(String visitor) {
        return seen.getOrDefault(visitor, Set.of());
    }

    /** What each visitor was answered at each line, for whoever writes the table. */
    Map<String, Integer> observed() {
        return observed;
    }

    /** What a visitor does that may not touch anything of the owner's. */
    void visit(SweepVisitor visitor) {
        for (AccessTable.Line line : lines()) {
            AccessTable.Cell cell = line.cells().get(visitor.name());
            if (isEnough()) {
                return;
            }
            if (cell.status() != 0 && !cell.isActOnOwner()) {
                WebPage answer = ask(line, visitor);
                check(line, visitor, answer, cell.status());
                if (cell.isUnknown() && visitor.tokens() == null) {
                    compareWithNothing(line, visitor, answer);
                }
            }
        }
    }

    /** What a visitor may do to things of the owner's. */
    void act(SweepVisitor visitor) {
        for (AccessTable.Line line : lines()) {
            AccessTable.Cell cell = line.cells().get(visitor.name());
            if (cell.isActOnOwner()) {
                Optional.ofNullable(forms.remove(path(named(line.address()))))
                        .ifPresent(found -> harvest(found.page(), found.by()));
                check(line, visitor, ask(line, visitor), cell.status());
            }
        }
    }

    /** Whoever only wants to know whether anything is wrong has the answer with the first. */
    private boolean isEnough() {
        return HASTY && !wrong.isEmpty();
    }

    void stopIfHasty() {
        if (isEnough()) {
            throw new AssertionError(String.join("\n", wrong()));
        }
    }

    /** Ways of asking that an address does not offer. */
    void tryOtherMethods(SweepVisitor visitor) {
        Map<String, Set<String>> offered = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        for (AccessTable.Line line : lines()) {
            if (!line.route().startsWith("/")) {
                continue;
            }
            offered.computeIfAbsent(line.route(), route -> ConcurrentHashMap.newKeySet())
                    .add(line.method());
            addresses.putIfAbsent(line.route(), line.address());
        }
        offered.forEach((route, methods) -> METHODS.stream()
                .filter(method -> !methods.contains(method) && !(method.equals("HEAD") && methods.contains("GET")))
                .forEach(method -> tryMethod(visitor, method, addresses.get(route))));
    }

    private void tryMethod(SweepVisitor visitor, String method, String address) {
        AccessTable.Line rule = table.lines().stream()
                .filter(line -> line.route().equals(OTHER) && line.method().equals(method))
                .findFirst()
                .orElseThrow();
        AccessTable.Line line = new AccessTable.Line(method, OTHER, address, "", rule.cells());
        check(
                line,
                visitor,
                ask(line, visitor),
                rule.cells().get(visitor.name()).status());
    }

    /** The form of a line as the owner's page has it, its words replaced, with a token of this visitor's. */
    Form form(AccessTable.Line line, SweepVisitor visitor, Map<String, String> names) {
        String path = path(named(line.address()));
        URI action = stage.address().resolve(visitor.visit() + path(named(line.address(), names)));
        Form form = new Form(
                action,
                Optional.ofNullable(forms.get(path))
                        .map(found -> found.form().fields())
                        .orElse(List.of()));
        for (Form.Field field : form.fields()) {
            String value = renamed(Canaries.without(field.value()), names);
            form = form.without(field.name())
                    .with(renamed(field.name(), names), field.name().startsWith("text.") ? "forged words" : value);
        }
        for (String pair :
                line.with().isEmpty() ? List.<String>of() : List.of(line.with().split("&"))) {
            int sign = pair.indexOf('=');
            form = form.with(
                    named(pair.substring(0, sign), names),
                    named(pair.substring(sign + 1), names).replace("{name}", visitor.called()));
        }
        Form sent = form.with("form", token(line, visitor));
        return visitor.tokens() == null ? sent : sent.without(RESCUE);
    }

    /** One that was never sent where something may come of it; what is refused uses none up. */
    private String token(AccessTable.Line line, SweepVisitor visitor) {
        return line.cells().get(visitor.name()).isRefused()
                ? tokens.computeIfAbsent(visitor.name(), name -> visitor.token(stage))
                : visitor.token(stage);
    }

    Form form(AccessTable.Line line, SweepVisitor visitor) {
        return form(line, visitor, world.names());
    }

    /** Lines about addresses. */
    List<AccessTable.Line> lines() {
        return table.lines().stream()
                .filter(line -> !line.route().equals(OTHER))
                .toList();
    }

    private WebPage ask(AccessTable.Line line, SweepVisitor visitor) {
        return ask(line, visitor, world.names());
    }

    private WebPage ask(AccessTable.Line line, SweepVisitor visitor, Map<String, String> names) {
        asked.incrementAndGet();
        String address = visitor.visit() + named(line.address(), names);
        String[] headers = visitor.headers(stage);
        return switch (line.method()) {
            case "GET", "HEAD", "OPTIONS", "DELETE" ->
                stage.wire().send(line.method(), address, BodyPublishers.noBody(), headers);
            default ->
                stage.wire()
                        .send(
                                line.method(),
                                address,
                                BodyPublishers.ofString(
                                        form(line, visitor, names).encoded()),
                                visitor.headers(stage, "Content-Type", FORM));
        };
    }

    private void check(AccessTable.Line line, SweepVisitor visitor, WebPage answer, int expected) {
        observed.merge(line.method() + ";" + line.address() + ";" + visitor.name(), answer.status(), (one, two) -> two);
        String where = line.name() + " as " + visitor.name();
        if (answer.status() != expected) {
            wrong.add(where + " is answered " + answer.status() + ", not " + expected);
        }
        String all = answer.headers().map() + answer.body();
        Set<String> words = Canaries.in(all);
        seen.computeIfAbsent(visitor.name(), name -> ConcurrentHashMap.newKeySet())
                .addAll(words);
        Set<String> foreign = Canaries.foreign(words, visitor.name(), visitor.given());
        if (!foreign.isEmpty()) {
            wrong.add(where + " shows " + foreign);
        }
        if (answer.status() >= 500) {
            wrong.add(where + " is a fault");
        }
    }

    /** What one may not know of answers as what is not there. */
    private void compareWithNothing(AccessTable.Line line, SweepVisitor visitor, WebPage answer) {
        Map<String, String> nobodys = new LinkedHashMap<>(world.names());
        nobodys.replaceAll((name, id) -> world.names().get("nobody"));
        if (named(line.address() + line.with(), nobodys).equals(named(line.address() + line.with()))) {
            return;
        }
        String known = nothing.computeIfAbsent(
                visitor.name() + line.method() + path(named(line.address(), nobodys)),
                key -> told(ask(line, visitor, nobodys)));
        String told = told(answer);
        if (!known.equals(told)) {
            wrong.add(line.name() + " as " + visitor.name() + " tells that it exists: " + difference(told, known)
                    + " and " + difference(known, told));
        }
    }

    private static String told(WebPage answer) {
        return answer.status() + " " + plain(answer.body());
    }

    private static String difference(String one, String two) {
        int first = 0;
        while (first < Math.min(one.length(), two.length()) && one.charAt(first) == two.charAt(first)) {
            first++;
        }
        return "…" + one.substring(Math.max(0, first - 20), Math.min(one.length(), first + 60)) + "…";
    }

    private static String plain(String body) {
        return VARIES.matcher(body).replaceAll("*");
    }

    /** Forms of a page, of the owner's where the owner has it; of a course those of its lead as well. */
    private void harvest(AccessTable.Line line) {
        List<SweepVisitor> shown = List.of("owner", "lead", "administrator").stream()
                .filter(name -> line.cells().get(name).status() == 200)
                .map(world::visitor)
                .toList();
        shown.stream()
                .limit(line.address().startsWith("/groups") ? 2 : 1)
                .forEach(visitor -> harvest(named(line.address()), visitor));
    }

    private void harvest(String address, SweepVisitor visitor) {
        WebPage page = stage.wire().get(visitor.visit() + address, visitor.headers(stage));
        if (page.status() == 200 && page.body().contains("<form")) {
            for (Form form : page.forms()) {
                String path = form.action().getPath().replaceFirst("^/v/[^/]+", "");
                forms.putIfAbsent(path, new Found(form, address, visitor));
            }
        }
    }

    private String named(String text) {
        return named(text, world.names());
    }

    private static String named(String text, Map<String, String> names) {
        return NAME.matcher(text).replaceAll(name -> names.getOrDefault(name.group(1), "{" + name.group(1) + "}"));
    }

    /** The owner's ids replaced by those that these names stand for. */
    private String renamed(String text, Map<String, String> names) {
        String renamed = text;
        for (Map.Entry<String, String> name : world.names().entrySet()) {
            renamed = renamed.replace(name.getValue(), names.get(name.getKey()));
        }
        return renamed;
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Rows of the table as the application answered. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (AccessTable.Line line : lines()) {
            StringBuilder row =
                    new StringBuilder(String.join(";", line.method(), line.route(), line.address(), line.with()));
            table.visitors().forEach(name -> {
                AccessTable.Cell cell = line.cells().get(name);
                String key = line.method() + ";" + line.address() + ";" + name;
                row.append(';')
                        .append(cell.status() == 0 ? "-" : String.valueOf(observed.getOrDefault(key, cell.status())))
                        .append(cell.isActOnOwner() ? "!" : "");
            });
            rows.add(row.toString());
        }
        return rows;
    }
}
