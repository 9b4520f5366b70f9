package org.waymark.practice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.practice.client.ToolClient;
import org.waymark.practice.http.Json;
import org.waymark.practice.tools.Scopes;

/** A practice LMS that knows a tool which can sign; both at the same fixed time. */
abstract class WithTool {
    static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");

    private static final String KEY = LmsKeys.fresh().toJSONString();

    @TempDir
    Path folder;

    ToolClient tool;
    PracticeLms lms;

    @BeforeEach
    void start() throws IOException {
        tool = ToolClient.start();
        tool.signer().setClock(() -> lms.now());
        Path keyFile = Files.writeString(folder.resolve("lms-key.json"), KEY);
        lms = PracticeLms.start(
                        0, settings(LmsSettings.forTool(tool.address(), keyFile).with(() -> NOW)))
                .hangingFor(Duration.ofMillis(300));
    }

    LmsSettings settings(LmsSettings usual) {
        return usual;
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    LmsPerson supervisor() {
        return lms.organisation().person("amara.okonjo-reed");
    }

    LmsPerson lead() {
        return lms.organisation().people(LmsRole.EDITING_TEACHER).get(0);
    }

    LmsCourse course() {
        return lms.organisation().mainCourse();
    }

    Map<String, Object> claims(LaunchTicket ticket) {
        return WithLms.parsed(ticket.idToken("n")).getPayload().toJSONObject();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> custom(LaunchTicket ticket) {
        return (Map<String, Object>) claims(ticket).get(Claims.CUSTOM);
    }

    String token() {
        return tool.token(lms.platform(), Scopes.ALL.toArray(String[]::new));
    }

    URI service(String path) {
        return URI.create(lms.issuer() + "/mod/lti/services.php/" + path);
    }

    static String at(HttpResponse<String> answer, String pointer) {
        return Json.read(answer.body()).at(pointer).asText();
    }
}
