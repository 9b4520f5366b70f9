package org.waymark.practice;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Html;

/**
 * What keeps small texts for a tool whose cookies are blocked, in the page around its frame or in a frame beside it. LTI
 * Client Side postMessages 0.1 and LTI postMessage Storage 0.1; Moodle 4.5 has none of it.
 */
final class StoragePages {
    /** The frame that keeps the data, where the page around does not do so itself. */
    static final String FRAME = "/mod/lti/storage.php";
    /** A page that is opened under another origin and sends on whatever it is told. */
    static final String ELSEWHERE = "/practice/elsewhere.php";

    private static final String PARENT = "_parent";
    private static final String BESIDE = "lti_storage";
    /** How answers differ from good ones; the script knows these names. */
    private static final Map<Quirk, String> MANNERS = Map.of(
            Quirk.STORAGE_SILENT, "silent",
            Quirk.STORAGE_REFUSES, "refuse",
            Quirk.STORAGE_ANSWERED_FROM_ELSEWHERE, "elsewhere",
            Quirk.STORAGE_ANSWERS_ANOTHER_MESSAGE, "another",
            Quirk.STORAGE_MIXES_UP, "mixed");

    private final PracticeLms lms;

    StoragePages(PracticeLms lms) {
        this.lms = lms;
    }

    /** Name of the frame that keeps the data, as a tool in a frame sees it. */
    static String target(PracticeLms lms) {
        return lms.has(Quirk.STORAGE_BESIDE) ? BESIDE : PARENT;
    }

    /** What stands in the page around the tool's frame, before that frame. */
    String around(Optional<LmsActivity> activity) {
        if (!lms.has(Quirk.STORAGE_TARGET) || lms.tools().used().isEmpty()) {
            return "";
        }
        if (lms.has(Quirk.STORAGE_BESIDE)) {
            return Html.page("storage-beside")
                    .put("name", BESIDE)
                    .put("address", (lms.has(Quirk.STORAGE_STRAYED) ? otherOrigin() : "") + FRAME)
                    .part();
        }
        return script(lms.toolOf(activity).addresses().redirects());
    }

    /** The frame alone; it serves every tool that may launch from here. */
    Answer frame() {
        return Answer.html(
                200,
                script(lms.tools()
                        .used()
                        .map(tool -> tool.addresses().redirects())
                        .orElse(List.of())));
    }

    static Answer elsewhere() {
        return Answer.html(200, Html.page("storage-elsewhere").part());
    }

    private String script(List<URI> redirects) {
        String origins = redirects.stream()
                .map(address -> address.getScheme() + "://" + address.getRawAuthority())
                .distinct()
                .collect(Collectors.joining(" "));
        String manner = MANNERS.entrySet().stream()
                .filter(one -> lms.has(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("good");
        return Html.page("storage")
                .put("origins", origins)
                .put("frame", target(lms))
                .put("manner", manner)
                .put("elsewhere", otherOrigin() + ELSEWHERE)
                .part();
    }

    /** This machine by its other name, which is another site for a browser. */
    private String otherOrigin() {
        String here = lms.issuer().toString();
        return here.contains("127.0.0.1")
                ? here.replace("127.0.0.1", "localhost")
                : here.replace("localhost", "127.0.0.1");
    }
}
