package org.waymark.practice.roster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.practice.Campus;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.Scopes;
import org.waymark.practice.tools.ServiceGate;
import org.waymark.practice.tools.ServiceGate.Refusal;
import org.waymark.practice.tools.Tool;

/**
 * The members of a course. One exact media type; no pages unless a limit is given; the link to the next page forgets
 * which role was asked for. The answer is written member by member and never whole in memory.
 */
public final class Memberships implements Handler {
    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String SERVICES = "/mod/lti/services.php/CourseSection/";
    private static final Pattern PATH = Pattern.compile(SERVICES + "(\\d{1,9})/bindings/(\\d{1,9})/memberships");
    private static final int PAGE = 100;
    private static final int HUGE = 8 * 1_048_576;

    private final Campus campus;
    private final ServiceGate gate;

    public Memberships(Campus campus, ServiceGate gate) {
        this.campus = campus;
        this.gate = gate;
    }

    /** The address of the roster of a course, for a tool. */
    public static String address(Campus campus, int courseId, Tool tool) {
        return campus.issuer() + SERVICES + courseId + "/bindings/" + tool.deploymentId() + "/memberships";
    }

    /** Whether this is an address of a roster. */
    public static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Answer answer(Request request) {
        if (!request.is("GET")) {
            return ServiceGate.refused(request, 405, "Only GET is allowed");
        }
        return gate.through(request, Set.of(Scopes.ROSTER), tool -> roster(request, tool));
    }

    private Answer roster(Request request, Tool tool) throws Refusal {
        String accept = request.header("accept");
        if (!accept.isEmpty() && !accept.equals("*/*") && !accept.equals(TYPE)) {
            throw new Refusal(400, "No handler found for " + request.path() + " " + accept);
        }
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !path.group(2).equals(tool.deploymentId())) {
            throw new Refusal(403, "This roster is not for this tool");
        }
        LmsCourse course = campus.organisation()
                .course(Integer.parseInt(path.group(1)))
                .orElseThrow(() -> new Refusal(404, "Not Found: Course " + path.group(1) + " does not exist"));
        if (campus.has(Quirk.ROSTER_AS_PAGE)) {
            return Answer.html(200, "<!DOCTYPE html><title>Log in</title><h1>Log in</h1>");
        }
        return answered(new Page(request), course, tool);
    }

    private Answer answered(Page page, LmsCourse course, Tool tool) {
        List<LmsPerson> members = page.of(everybody(course)).toList();
        List<LmsPerson> shown =
                page.limit == 0 || members.size() <= page.limit ? members : members.subList(0, page.limit);
        String address = address(campus, course.id(), tool);
        Member writing = new Member(
                tool.receivesNames() && !campus.has(Quirk.ROSTER_WITHOUT_NAMES),
                tool.receivesEmail() && !campus.has(Quirk.ROSTER_WITHOUT_NAMES));
        int padding = campus.has(Quirk.ROSTER_HUGE_PAGE) ? HUGE : 0;
        Answer answer = Answer.streamed(campus.has(Quirk.ROSTER_OF_WRONG_TYPE) ? "application/json" : TYPE, out -> {
            out.write(("{\"id\":" + Json.written(address) + ",\"context\":" + Json.written(Member.context(course))
                            + ",\"members\":[")
                    .getBytes(StandardCharsets.UTF_8));
            String comma = "";
            for (LmsPerson person : shown) {
                out.write((comma + Json.written(writing.of(person))).getBytes(StandardCharsets.UTF_8));
                comma = ",";
            }
            out.write(("]" + " ".repeat(padding) + "}").getBytes(StandardCharsets.UTF_8));
        });
        boolean isMore = members.size() > shown.size() || campus.has(Quirk.ROSTER_ENDLESS);
        return isMore ? answer.with("Link", link(address, page)) : answer;
    }

    private Stream<LmsPerson> everybody(LmsCourse course) {
        Stream<LmsPerson> people = campus.organisation().members(course).stream();
        return campus.has(Quirk.ROSTER_OF_TEN_THOUSAND) ? Stream.concat(people, GeneratedPeople.of(course)) : people;
    }

    private String link(String address, Page page) {
        int from = campus.has(Quirk.ROSTER_ENDLESS) ? page.from : page.from + page.limit;
        String target = campus.has(Quirk.ROSTER_HOSTILE_LINK)
                ? address.replaceFirst("//[^/]+", "//roster.elsewhere.example.org")
                : address;
        String quoted = campus.has(Quirk.ROSTER_CURLY_LINK) ? "\u201cnext\u201d" : "\"next\"";
        return "<" + target + "?limit=" + page.limit + "&from=" + from + ">; rel=" + quoted;
    }

    /** Which part of the roster is asked for; one member more is read, to know whether more follow. */
    private final class Page {
        private final int limit;
        private final int from;
        private final String role;

        Page(Request request) {
            int always = campus.has(Quirk.ROSTER_ALWAYS_PAGED) || campus.has(Quirk.ROSTER_ENDLESS) ? PAGE : 0;
            int asked = request.parameters().number("limit").orElse(0);
            limit = asked == 0 ? always : asked;
            from = request.parameters().number("from").orElse(0);
            String name = request.parameters().value("role");
            role = name.substring(name.indexOf('#') + 1);
        }

        Stream<LmsPerson> of(Stream<LmsPerson> people) {
            Stream<LmsPerson> wanted = people.filter(
                    person -> role.isEmpty() || person.role().listedAs().contains(role));
            return limit == 0 ? wanted : wanted.skip(from).limit(limit + 1L);
        }
    }
}
