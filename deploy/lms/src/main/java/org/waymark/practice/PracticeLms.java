package org.waymark.practice;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.practice.grades.Gradebook;
import org.waymark.practice.grades.LineItem;
import org.waymark.practice.http.LmsServer;
import org.waymark.practice.http.Outage;
import org.waymark.practice.tools.AccessTokens;
import org.waymark.practice.tools.ServiceLog;
import org.waymark.practice.tools.SignedByTool;
import org.waymark.practice.tools.Tool;
import org.waymark.practice.tools.ToolKeys;
import org.waymark.practice.tools.Tools;

/**
 * The practice LMS, running on a port of the loopback address. It serves its pages, its key set, its authorization
 * address and the services of LTI Advantage; {@link #launch} gives tests the same launch without a browser.
 */
public final class PracticeLms implements Campus, AutoCloseable {
    private final LmsSettings settings;
    private final LmsKeys keys;
    private final Tickets tickets = new Tickets();
    private final Conditions conditions = new Conditions();
    private final Tools tools = new Tools();
    private final ToolKeys toolKeys = new ToolKeys();
    private final Gradebook gradebook = new Gradebook();
    private final Courses courses;
    private final ContentDesk content;
    private final Services services;
    private final LmsServer server;
    private final URI issuer;

    private PracticeLms(int port, LmsSettings settings) throws IOException {
        this.settings = settings;
        this.keys = new LmsKeys(settings.keyFile());
        this.server = new LmsServer(port, this::now);
        this.issuer = settings.issuer().orElse(URI.create("http://127.0.0.1:" + server.port()));
        this.courses = new Courses(settings.organisation(), gradebook);
        SignedByTool signatures = new SignedByTool(toolKeys);
        this.content = new ContentDesk(this, signatures);
        this.services = new Services(this, tools, signatures, gradebook);
        if (settings.isConnected()) {
            tools.keep(settings.toolByHand());
        }
        server.serve(new Routes(this));
    }

    /**
     * Starts an LMS.
     *
     * @param port on 127.0.0.1; 0 for any free one
     * @throws java.net.BindException when the port is taken
     */
    public static PracticeLms start(int port, LmsSettings settings) throws IOException {
        return new PracticeLms(port, settings);
    }

    @Override
    public URI issuer() {
        return issuer;
    }

    /** What a tool that was set up by hand has to be told about this LMS. */
    public Platform platform() {
        return platform(settings.clientId(), settings.deploymentId());
    }

    /** What this tool has to know about this LMS. */
    public Platform platform(Tool tool) {
        return platform(tool.clientId(), tool.deploymentId());
    }

    private Platform platform(String clientId, String deploymentId) {
        return new Platform(
                issuer.toString(),
                clientId,
                List.of(deploymentId),
                issuer + "/mod/lti/auth.php",
                issuer + "/mod/lti/token.php",
                issuer + "/mod/lti/certs.php");
    }

    @Override
    public Organisation organisation() {
        return courses.now();
    }

    @Override
    public Instant now() {
        return settings.clock().instant().plus(conditions.offset());
    }

    @Override
    public boolean has(Quirk quirk) {
        return conditions.has(quirk);
    }

    @Override
    public Duration patience() {
        return conditions.patience();
    }

    public LmsSettings settings() {
        return settings;
    }

    /** A launch of an activity by a person, without a browser. */
    public LaunchTicket launch(LmsPerson person, LmsActivity activity) {
        return new LaunchTicket(this, person, organisation().courseOf(activity), Optional.of(activity), Message.open());
    }

    /** A request for content: the person chooses in the tool what becomes activities of the course. */
    public LaunchTicket selectContent(LmsPerson person, LmsCourse course) {
        return new LaunchTicket(this, person, course, Optional.empty(), Message.pick());
    }

    /**
     * A person opens somebody's work from the gradebook. As in Moodle nothing stops a student who knows the address, once
     * {@link Quirk#STUDENT_REVIEW} is on.
     */
    public LaunchTicket review(LmsPerson person, LmsActivity activity, LmsPerson about) {
        if (!mayReview(person)) {
            throw new IllegalArgumentException(person.name() + " may review nobody's work");
        }
        return new LaunchTicket(
                this, person, organisation().courseOf(activity), Optional.of(activity), Message.review(about));
    }

    /** A launch of the home page from the main course. */
    public LaunchTicket launch(LmsPerson person) {
        return launch(person, organisation().mainCourse().opening(""));
    }

    /** Switches quirks on for the LMS and for every launch from now on. */
    public PracticeLms with(Quirk... chosen) {
        conditions.add(chosen);
        return this;
    }

    /** Switches quirks of the LMS off. */
    public PracticeLms without(Quirk... chosen) {
        conditions.remove(chosen);
        return this;
    }

    /** Switches every quirk of the LMS off. */
    public PracticeLms behaving() {
        conditions.clear();
        return this;
    }

    /** Moves the clock of the LMS this far from the true time, forwards or backwards. */
    public PracticeLms moveClock(Duration fromTrueTime) {
        conditions.offset(fromTrueTime);
        return this;
    }

    /** How long a hanging address keeps a request; a minute when nothing is said. */
    public PracticeLms hangingFor(Duration time) {
        conditions.patience(time);
        return this;
    }

    /** Puts the whole LMS out of order, or with {@link Outage#NONE} in order again. */
    public PracticeLms suffer(Outage outage) {
        server.suffer(outage);
        return this;
    }

    /**
     * From now on this share of the requests to services fails in some way, the same ones for the same seed.
     *
     * @param share 0 to 1
     */
    public PracticeLms failingServices(double share, long seed) {
        services.weather().failing(share, seed);
        return this;
    }

    /** An administrator pastes the registration address of a tool. */
    public Connection connect(URI registrationAddress) {
        return new Connection(this, services.registrations().opening(registrationAddress, Optional.empty()));
    }

    /** An administrator has a registered tool renew its registration. */
    public Connection reconnect(Tool tool, URI registrationAddress) {
        return new Connection(
                this, services.registrations().opening(registrationAddress, Optional.of(tool.clientId())));
    }

    /** The tools this LMS knows. */
    public Tools tools() {
        return tools;
    }

    /** How often key sets of tools were fetched. */
    public int keyFetches() {
        return toolKeys.fetches();
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    /** Every request to a service or to the token address. */
    public ServiceLog serviceLog() {
        return services.log();
    }

    /** The access tokens given out: how many they were, and how to end them all. */
    public AccessTokens accessTokens() {
        return services.tokens();
    }

    /** Gives an activity a column of the gradebook, as a teacher does in its settings. */
    public LineItem acceptGrades(LmsActivity activity, Grading grading) {
        LmsCourse course = organisation().courseOf(activity);
        Tool tool = toolOf(Optional.of(activity));
        return gradebook.add(course.id(), tool.clientId(), activity, grading);
    }

    /** Copies a course with everybody in it: new course, new resource links, same custom parameters. */
    public LmsCourse copy(LmsCourse course) {
        return courses.copy(course.id());
    }

    /** Restores a backup of a course into a course, whose activities are then there once more. */
    public LmsCourse restore(LmsCourse backup, LmsCourse into) {
        return courses.restore(backup, into.id());
    }

    public PracticeLms enrol(LmsPerson person, LmsCourse course) {
        courses.enrol(person, course);
        return this;
    }

    /** Somebody leaves the course and with it the roster. */
    public PracticeLms withdraw(LmsPerson person, LmsCourse course) {
        courses.withdraw(person, course);
        return this;
    }

    @Override
    public void close() {
        server.close();
    }

    Set<Quirk> quirks() {
        return conditions.quirks();
    }

    RSAKey signingKey() {
        return conditions.has(Quirk.ROTATED_KEY) ? keys.rotated() : keys.kept();
    }

    String publishedKeys() {
        return keys.published(conditions.has(Quirk.ROTATED_KEY));
    }

    /** The tool that is launched: the one the activity was chosen in, or the one in use. */
    Tool toolOf(Optional<LmsActivity> activity) {
        return activity.flatMap(LmsActivity::picked)
                .flatMap(picked -> tools.of(picked.clientId()))
                .or(tools::used)
                .filter(Tool::isActive)
                .orElseThrow(() -> new IllegalStateException("No tool is active that could be launched"));
    }

    boolean mayReview(LmsPerson person) {
        return !person.role().isGraded() || has(Quirk.STUDENT_REVIEW);
    }

    Courses courses() {
        return courses;
    }

    ContentDesk content() {
        return content;
    }

    Services services() {
        return services;
    }

    Tickets tickets() {
        return tickets;
    }

    Authorization authorization() {
        return new Authorization(this);
    }
}
