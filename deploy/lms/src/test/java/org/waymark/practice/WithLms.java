package org.waymark.practice;

import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A practice LMS at a fixed time and a fake tool, fresh for every test. */
abstract class WithLms {
    static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");

    private static final String KEY = LmsKeys.fresh().toJSONString();

    @TempDir
    Path folder;

    FakeTool tool;
    PracticeLms lms;

    @BeforeEach
    void start() throws IOException {
        tool = new FakeTool();
        Path keyFile = Files.writeString(folder.resolve("lms-key.json"), KEY);
        lms = PracticeLms.start(0, LmsSettings.forTool(tool.address(), keyFile).with(() -> NOW));
        tool.knows(lms);
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    LmsPerson supervisor() {
        return lms.organisation().people(LmsRole.STUDENT).get(0);
    }

    LaunchTicket launch() {
        return lms.launch(supervisor());
    }

    /** The token a good tool would receive for this launch. */
    JWSObject token(LaunchTicket ticket) {
        return parsed(answered(ticket).value("id_token"));
    }

    Map<String, Object> claims(LaunchTicket ticket) {
        return token(ticket).getPayload().toJSONObject();
    }

    Form answered(LaunchTicket ticket) {
        return ticket.answer(tool.authorization(tool.request(ticket.initiation())));
    }

    static JWSObject parsed(String token) {
        try {
            return JWSObject.parse(token);
        } catch (ParseException e) {
            throw new AssertionError(token, e);
        }
    }
}
