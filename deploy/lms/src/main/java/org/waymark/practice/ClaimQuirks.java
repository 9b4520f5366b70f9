package org.waymark.practice;

import static org.waymark.practice.Claims.LTI;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What each quirk does to the claims of a token. Quirks that are not about claims have no line here. */
final class ClaimQuirks {
    private static final String STRANGER = "another-client";
    private static final Map<Quirk, Consumer<Map<String, Object>>> CHANGES = new EnumMap<>(Quirk.class);

    static {
        CHANGES.put(Quirk.ANONYMOUS, claims -> claims.put("sub", ""));
        CHANGES.put(Quirk.STALE_TOKEN, claims -> shift(claims, -600));
        CHANGES.put(Quirk.CLOCK_ONE_MINUTE_FAST, claims -> shift(claims, 60));
        CHANGES.put(Quirk.CLOCK_ONE_MINUTE_SLOW, claims -> shift(claims, -60));
        CHANGES.put(Quirk.CLOCK_FIVE_MINUTES_FAST, claims -> shift(claims, 300));
        CHANGES.put(Quirk.CLOCK_FIVE_MINUTES_SLOW, claims -> shift(claims, -300));
        CHANGES.put(Quirk.WRONG_NONCE, claims -> claims.put("nonce", "not-what-you-asked-for"));
        CHANGES.put(Quirk.NO_NONCE, claims -> claims.remove("nonce"));
        CHANGES.put(Quirk.WRONG_ISSUER, claims -> claims.put("iss", claims.get("iss") + "/"));
        CHANGES.put(Quirk.WRONG_AUDIENCE, claims -> claims.put("aud", STRANGER));
        CHANGES.put(Quirk.ARRAY_AUD, claims -> claims.put("aud", List.of(claims.get("aud"))));
        CHANGES.put(Quirk.ARRAY_AUD_NO_AZP, claims -> claims.put("aud", List.of(claims.get("aud"), STRANGER)));
        CHANGES.put(Quirk.FOREIGN_AZP, claims -> claims.put("azp", STRANGER));
        CHANGES.put(
                Quirk.UNKNOWN_ROLE,
                claims -> claims.put(
                        LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper")));
        CHANGES.put(Quirk.NO_ROLE, claims -> claims.put(LTI + "roles", List.of("")));
        CHANGES.put(Quirk.SHORT_ROLE, ClaimQuirks::shortenRoles);
        CHANGES.put(Quirk.NO_CONTEXT, claims -> claims.remove(LTI + "context"));
        CHANGES.put(Quirk.COPIED_COURSE, ClaimQuirks::copyCourse);
        CHANGES.put(Quirk.HOSTILE_TEXT, ClaimQuirks::poison);
    }

    private ClaimQuirks() {}

    static void apply(Launch launch, Map<String, Object> claims) {
        launch.quirks().stream().sorted().filter(CHANGES::containsKey).forEach(quirk -> CHANGES.get(quirk)
                .accept(claims));
    }

    private static void shift(Map<String, Object> claims, long seconds) {
        claims.computeIfPresent("iat", (name, time) -> ((Long) time) + seconds);
        claims.computeIfPresent("exp", (name, time) -> ((Long) time) + seconds);
    }

    private static void shortenRoles(Map<String, Object> claims) {
        List<String> shortened = ((List<?>) claims.get(LTI + "roles"))
                .stream()
                        .map(String::valueOf)
                        .map(role -> role.substring(role.indexOf('#') + 1))
                        .toList();
        claims.put(LTI + "roles", shortened);
    }

    private static void copyCourse(Map<String, Object> claims) {
        change(claims, "context", context -> {
            context.put("id", "7" + context.get("id"));
            context.put("title", context.get("title") + " (copy)");
        });
        change(claims, "resource_link", link -> link.put("id", "7" + link.get("id")));
    }

    private static void poison(Map<String, Object> claims) {
        String markup = "<script>alert(1)</script>\"'&";
        claims.put("name", markup);
        change(claims, "context", context -> context.put("title", markup));
        change(claims, "resource_link", link -> link.put("title", markup));
        change(claims, "launch_presentation", shown -> shown.put("return_url", "javascript:alert(1)"));
    }

    private static void change(Map<String, Object> claims, String name, Consumer<Map<String, Object>> change) {
        if (!claims.containsKey(LTI + name)) {
            return;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) claims.get(LTI + name)).forEach((key, value) -> copy.put(String.valueOf(key), value));
        change.accept(copy);
        claims.put(LTI + name, copy);
    }
}
