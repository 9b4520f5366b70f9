package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.practice.Connection;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsSettings;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.tools.Tool;

/** An LMS of the first town that has never heard of Waymark, and its administrator at work. */
final class NewLms {
    /** So many names apart that no two people on a stage share one. */
    private static final int NAMES = 2_000;

    private static final AtomicInteger MADE = new AtomicInteger(2);

    private final Stage stage;
    private final Town town;
    private final PracticeLms lms;

    private NewLms(Stage stage, Town town, PracticeLms lms) {
        this.stage = stage;
        this.town = town;
        this.lms = lms;
    }

    static NewLms on(Stage stage) {
        try {
            int port = Ports.next();
            Town town = Town.called(stage.town().organisation().name(), MADE.getAndIncrement() * NAMES);
            LmsSettings settings = LmsSettings.forTool(
                            stage.address(), stage.folder().resolve("lms-" + port + "-key.json"))
                    .with(town.organisation())
                    .unconnected();
            return new NewLms(stage, town, stage.keep(PracticeLms.start(port, settings)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PracticeLms lms() {
        return lms;
    }

    /** The people of this LMS: of the first town, and nobody who is in another LMS of it. */
    Town town() {
        return town;
    }

    /** An address to paste, as the operator's command prints one; written straight into the database to save time. */
    static URI invitation(Stage stage, String organisation) {
        UUID id = UUID.fromString(stage.rows()
                .texts("select organisation_id from organisation where name = ?", organisation)
                .get(0));
        String code = id + "." + secret();
        stage.rows()
                .change(
                        "insert into connection_invitation (organisation_id, code_hash, created_at, expires_at)"
                                + " values (?, ?, now(), now() + interval '7 days')",
                        id,
                        hash(code));
        return URI.create(stage.waymark().address() + "/lti/register?invitation=" + code);
    }

    URI invitation() {
        return invitation(stage, stage.town().organisation().name());
    }

    /** The administrator pastes an address, and the LMS opens what it leads to. */
    WebPage open(URI invitation) {
        return LaunchClient.inFrame().register(lms.connect(invitation));
    }

    /** And presses the button. */
    WebPage agree(WebPage consent) {
        return press(consent.form("/lti/register"));
    }

    static WebPage press(Form form) {
        return LaunchClient.inFrame().submit(form);
    }

    /** The whole of it, up to Activate in the LMS. */
    Tool connect() {
        Connection connection = lms.connect(invitation());
        LaunchClient browser = LaunchClient.inFrame();
        WebPage done = browser.submit(browser.register(connection).form("/lti/register"));
        if (done.status() != 200) {
            throw new AssertionError("Not connected: " + done.status() + " " + done.text());
        }
        return connection.activate();
    }

    WebPage launch(LmsPerson person) {
        return LaunchClient.inFrame().launch(lms.launch(person));
    }

    /** One column of the one platform with this issuer, as text. */
    String platform(String column) {
        return stage.rows()
                .texts(
                        "select " + column + "::text from lms_platform where issuer = ?",
                        lms.issuer().toString())
                .get(0);
    }

    long platforms() {
        return stage.rows()
                .count(
                        "select count(*) from lms_platform where issuer = ?",
                        lms.issuer().toString());
    }

    long audited(String action) {
        return stage.rows()
                .count(
                        "select count(*) from audit_line a join lms_platform p on p.id = a.subject_id"
                                + " where p.issuer = ? and a.action = ?",
                        lms.issuer().toString(),
                        action);
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new java.security.SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The invitation in an address to paste. */
    static String code(URI invitation) {
        return invitation.getQuery().replaceFirst("invitation=", "");
    }
}
