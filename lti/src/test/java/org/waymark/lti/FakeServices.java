package org.waymark.lti;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A platform's services, answering as they are told; whoever is asked too often fails the test. */
public final class FakeServices implements ServiceHttp {

    public static final URI TOKEN_ENDPOINT = URI.create("https://moodle.example.org/mod/lti/token.php");

    public final List<Call> calls = new ArrayList<>();
    private final List<Function<Call, Object>> script = new ArrayList<>();

    /** The next answer. */
    public FakeServices then(int status, String body, String... headers) {
        script.add(call -> reply(status, body, headers));
        return this;
    }

    /** The next answer is silence. */
    public FakeServices thenFail(CallFailure.Kind kind) {
        script.add(call -> new CallFailure(kind, "no answer"));
        return this;
    }

    /** The next answer depends on the question. */
    public FakeServices then(Function<Call, Reply> answer) {
        script.add(answer::apply);
        return this;
    }

    /** The next answer is a token, sent as Moodle sends it. */
    public FakeServices thenToken(String text) {
        return then(
                200,
                "{\"access_token\":\"" + text + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"\"}",
                "Content-Type",
                "text/html; charset=utf-8");
    }

    public static Reply reply(int status, String body, String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        for (int at = 0; at < headers.length; at += 2) {
            all.computeIfAbsent(headers[at], name -> new ArrayList<>()).add(headers[at + 1]);
        }
        return new Reply(status, all, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reply send(Call call) throws CallFailure {
        calls.add(call);
        assertNotNull(script.isEmpty() ? null : script.get(0), "nobody was to be asked: " + call);
        Object answer = script.remove(0).apply(call);
        if (answer instanceof CallFailure failure) {
            throw failure;
        }
        return (Reply) answer;
    }

    public Call last() {
        return calls.get(calls.size() - 1);
    }

    public static String body(Call call) {
        return new String(call.body(), StandardCharsets.UTF_8);
    }

    public static Map<String, String> form(Call call) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body(call).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}
