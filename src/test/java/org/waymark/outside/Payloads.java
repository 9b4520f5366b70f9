package org.waymark.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What somebody could write so that it runs in the browser of whoever reads it. Every payload calls {@code ran} with a
 * number of its own, or asks {@link #FOREIGN} for something.
 */
final class Payloads {
    /** A host that nobody has. */
    static final String FOREIGN = "https://foreign.invalid/";

    /** Written in place of the number. */
    private static final String N = "%N%";

    private static final String RUN = "ran(" + N + ")";
    private static final List<String> SCRIPTS = List.of(
            "<script>RUN</script>",
            "<ScRiPt>RUN</sCrIpT>",
            "<script/x>RUN</script>",
            "<script\t>RUN</script\t>",
            "<scr<script>ipt>RUN</scr</script>ipt>",
            "<<script>RUN//<</script>",
            "<script type=module>RUN</script>",
            "<script src=data:,RUN></script>",
            "<script src=\"data:text/javascript,RUN\"></script>",
            "<script src=FOREIGNN></script>",
            "<svg><script>RUN</script></svg>",
            "<svg><script>ran&#40;N)</script></svg>",
            "<svg><script href=data:,RUN /></svg>",
            "<svg><script xlink:href=data:,RUN></script></svg>",
            "<math><script>RUN</script></math>");
    private static final List<String> ENDINGS = List.of(
            "</script>",
            "</title>",
            "</textarea>",
            "</style>",
            "</noscript>",
            "</option></select>",
            "</a>",
            "</template>",
            "</svg>",
            "</math>",
            "-->",
            "]]>",
            "\">",
            "'>",
            "`>",
            "\"/>",
            "</li></ul>",
            "</table>");
    /** An element and the attribute that runs, with and without anybody doing anything. */
    private static final List<String> HANDLERS = List.of(
            "img src=x onerror",
            "svg onload",
            "body onload",
            "video src=x onerror",
            "audio src=x onerror",
            "video><source onerror",
            "input autofocus onfocus",
            "select autofocus onfocus",
            "textarea autofocus onfocus",
            "button autofocus onfocus",
            "details open ontoggle",
            "iframe onload",
            "marquee onstart",
            "object data=x onerror",
            "embed src=x onload",
            "link rel=stylesheet href=x onerror",
            "style onload",
            "svg><animate dur=1s onbegin",
            "svg><set onbegin",
            "svg><image href=x onerror",
            "p onmouseover",
            "div onclick",
            "a onpointerenter",
            "p tabindex=1 onfocus",
            "math onclick",
            "x onpointerrawupdate");

    private static final List<String> TARGETS = List.of(
            "javascript:RUN",
            "JaVaScRiPt:RUN",
            "java\tscript:RUN",
            "&#106;avascript:RUN",
            "&#x6A;avascript:RUN",
            " javascript:RUN",
            "javascript&colon;RUN",
            "javascript&#58;RUN",
            "java&Tab;script:RUN",
            "&NewLine;javascript:RUN",
            "javascript://%0aRUN",
            "vbscript:RUN",
            "data:text/html,<script>RUN</script>",
            "data:text/html;charset=utf-8,%3Csvg onload=RUN%3E",
            "//foreign.invalid/N",
            "javascript:/*RUN*/RUN");
    private static final List<String> PLACES = List.of(
            "<a href=\"TO\">x</a>",
            "<iframe src=\"TO\"></iframe>",
            "<form action=\"TO\"><button>x</button></form>",
            "<svg><a xlink:href=\"TO\"><text>x</text></a></svg>",
            "<object data=\"TO\"></object>",
            "[x](TO)",
            "[x](<TO>)",
            "![x](TO)",
            "<TO>",
            "[x][rN]\n\n[rN]: TO\n");
    private static final List<String> MARKDOWN = List.of(
            "[x](https://e.invalid \"\\\" onmouseover=RUN \")",
            "[x](https://e.invalid 'y\" onmouseover=\"RUN')",
            "[x](https://e.invalid/\"onmouseover=\"RUN)",
            "<https://e.invalid/\"onmouseover=\"RUN>",
            "![y\" onerror=RUN \"](https://e.invalid/N.png)",
            "[<img src=x onerror=RUN>](https://e.invalid)",
            "# <img src=x onerror=RUN>",
            "> <img src=x onerror=RUN>",
            "- <svg onload=RUN>",
            "1. <svg onload=RUN>",
            "**<img src=x onerror=RUN>**",
            "_<svg/onload=RUN>_",
            "`<img src=x onerror=RUN>`",
            "    <img src=x onerror=RUN>",
            "\\<img src=x onerror=RUN\\>",
            "&lt;img src=x onerror=RUN&gt;",
            "&amp;lt;img src=x onerror=RUN&amp;gt;",
            "&#60;svg onload=RUN&#62;",
            "&#x3c;svg onload=RUN&#x3e;",
            "~~~\n<script>RUN</script>\n~~~");
    /** Read once they are harmless; written out and read again they are not. */
    private static final List<String> MUTATED = List.of(
            "<noscript><p title=\"</noscript><img src=x onerror=RUN>\"></noscript>",
            "<style><a title=\"</style><img src=x onerror=RUN>\"></style>",
            "<xmp><p title=\"</xmp><svg onload=RUN>\"></xmp>",
            "<math><mtext><table><mglyph><style><img title=\"</style><img src=x onerror=RUN>\"></style></table></math>",
            "<svg></p><style><a id=\"</style><img src=x onerror=RUN>\"></style></svg>",
            "<math><annotation-xml encoding=text/html><img src=x onerror=RUN></annotation-xml></math>",
            "<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>",
            "<svg><title><img src=x onerror=RUN></title></svg>",
            "<svg><desc><svg onload=RUN></svg></desc></svg>",
            "<template><img src=x onerror=RUN></template><img src=x onerror=RUN>",
            "<form><math><mtext></form><form><mglyph><img src=x onerror=RUN></form></math>",
            "<table><td><svg><img src=x onerror=RUN></td></table>",
            "<select><noscript><svg onload=RUN></noscript></select>",
            "<img src=`x` onerror=RUN><p title=`>",
            "<!--><img src=x onerror=RUN>-->",
            "<!-- --!><img src=x onerror=RUN>",
            "<![CDATA[><img src=x onerror=RUN>]]>",
            "<?x ><img src=x onerror=RUN>?>",
            "</ x><img src=x onerror=RUN>",
            "<a><p><a><svg onload=RUN></svg></a></p></a>");

    private static final List<String> SIGNS = List.of(
            "\u202e<img src=x onerror=RUN>\u202c",
            "\u2067<svg onload=RUN>\u2069",
            "<scr\u00adipt>RUN</script>",
            "<\u200bimg src=x onerror=RUN>",
            "\uff1cscript\uff1eRUN\uff1c/script\uff1e",
            "<img\u2028src=x\u2029onerror=RUN>",
            "\u02ba\u02c3<img src=x onerror=RUN>",
            "<img src=x onerror\u3000=RUN>",
            "<\u0130mg src=x onerror=RUN>",
            "\u05d0\u05d1<svg/onload=RUN>\u0627");
    private static final List<String> BRACES = List.of(
            "${RUN}",
            "{{RUN}}",
            "#{RUN}",
            "!{RUN}",
            "@{RUN}",
            "<%= RUN %>",
            "{%raw%}RUN",
            "@rawRUN@endraw",
            "{{constructor.constructor('RUN')()}}",
            "{{{RUN}}}",
            "$unsafe{RUN}",
            "';RUN;'",
            "\";RUN;\"",
            "\\\";RUN//",
            "</script><script>RUN//",
            "-RUN-",
            "\\u003cimg src=x onerror=RUN\\u003e",
            "\\x3csvg onload=RUN\\x3e");
    private static final List<String> LOADED = List.of(
            "<style>@import 'FOREIGNN';</style>",
            "<style>*{background:url(FOREIGNN)}</style>",
            "<p style=\"background:url(FOREIGNN)\">",
            "<style>@font-face{font-family:x;src:url(FOREIGNN)}*{font-family:x}</style>",
            "<p style=\"animation:x 1ms\" onanimationstart=RUN>",
            "<link rel=stylesheet href=FOREIGNN>",
            "<img src=FOREIGNN>",
            "<img srcset=FOREIGNN>",
            "![x](FOREIGNN)",
            "<video poster=FOREIGNN></video>",
            "<audio src=FOREIGNN autoplay>",
            "<object data=FOREIGNN></object>",
            "<embed src=FOREIGNN>",
            "<iframe src=FOREIGNN></iframe>",
            "<iframe srcdoc=\"<script>parent.RUN</script>\"></iframe>",
            "<input type=image src=FOREIGNN>",
            "<svg><image href=FOREIGNN /></svg>",
            "<svg><use href=FOREIGNN#x /></svg>",
            "<link rel=prefetch href=FOREIGNN>",
            "<body background=FOREIGNN>",
            "<table background=FOREIGNN>");

    private Payloads() {}

    /** All of them, each with a number of its own from the first on; one a line, or few lines. */
    static List<String> from(int first) {
        List<String> all = new ArrayList<>();
        Consumer<String> add = text -> all.add(text.replace("FOREIGNN", FOREIGN + "N")
                .replace("RUN", RUN)
                .replaceAll("(?<![A-Z%])N(?![A-Z%a-z])", N)
                .replace(N, String.valueOf(first + all.size())));
        SCRIPTS.forEach(add);
        ENDINGS.forEach(end -> add.accept(end + "<img src=x onerror=RUN>"));
        HANDLERS.forEach(handler -> {
            add.accept("<" + handler + "=RUN>");
            add.accept("<" + handler + "=\"RUN\">");
            add.accept("<" + handler.toUpperCase(java.util.Locale.ROOT) + " = 'RUN' >");
            add.accept("<" + handler.replace(' ', '/') + "=&#114;an(N)>");
            add.accept("<" + handler.replace(' ', '\n') + "=RUN//");
        });
        for (String quote : List.of("\"", "'", "`", "\" ", "&quot;", "&#39;")) {
            for (String then : List.of(
                    " autofocus onfocus=RUN x=", "onmouseover=RUN ", "><svg/onload=RUN>", " style=x onclick=RUN//")) {
                add.accept(quote + then + quote);
            }
        }
        PLACES.forEach(place -> TARGETS.forEach(target -> add.accept(place.replace("TO", target))));
        List.of(MARKDOWN, MUTATED, SIGNS, BRACES, LOADED).forEach(list -> list.forEach(add));
        return all;
    }
}
