package org.waymark.requirements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The coverage as one accessible HTML file that needs nothing else. */
final class RequirementsPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Requirements and the tests that meet them</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
            a { color: #1d70b8 } a:focus, .wide:focus { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c }
            table { border-collapse: collapse; width: 100% }
            caption { text-align: left; font-weight: bold; padding: .5rem 0 }
            th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #b1b4b6 }
            code { overflow-wrap: anywhere } ul { margin: 0; padding-left: 1.1rem } .wide { overflow-x: auto }
            </style>
            </head>
            <body>
            <main>
            <h1>Requirements and the tests that meet them</h1>
            """;

    private RequirementsPage() {}

    /** @param notice a sentence about this run, empty when there is nothing to say */
    static String of(Coverage coverage, String notice) {
        Map<String, List<Requirement>> seeds = coverage.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::seed, TreeMap::new, Collectors.toList()));
        StringBuilder html = new StringBuilder(HEAD);
        if (!notice.isEmpty()) {
            html.append("<p><strong>").append(escaped(notice)).append("</strong></p>\n");
        }
        html.append("<p>Only tests that ran and passed in this build are counted.</p>\n");
        summary(html, coverage, seeds);
        seeds.forEach((seed, requirements) -> details(html, coverage, seed, requirements));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void summary(StringBuilder html, Coverage coverage, Map<String, List<Requirement>> seeds) {
        html.append("<table>\n<caption>Met, by source</caption>\n<thead><tr><th scope=\"col\">Source</th>")
                .append("<th scope=\"col\">Met</th><th scope=\"col\">Total</th></tr></thead>\n<tbody>\n");
        seeds.forEach((seed, requirements) -> html.append(
                        "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th>".formatted(seed, seed))
                .append(counts(requirements.stream().filter(coverage::isMet).count(), requirements.size())));
        html.append("<tr><th scope=\"row\">All</th>")
                .append(counts(coverage.metCount(), coverage.requirements().size()))
                .append("</tbody>\n</table>\n");
    }

    private static String counts(long met, long total) {
        return "<td>" + met + "</td><td>" + total + "</td></tr>\n";
    }

    private static void details(StringBuilder html, Coverage coverage, String seed, List<Requirement> requirements) {
        html.append("<h2 id=\"%s\">%s</h2>\n".formatted(seed, seed))
                .append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Requirements of %s\">\n"
                        .formatted(seed))
                .append("<table>\n<caption>Requirements of %s</caption>\n".formatted(seed))
                .append("<thead><tr><th scope=\"col\">Id</th><th scope=\"col\">Requirement</th>")
                .append("<th scope=\"col\">Met</th><th scope=\"col\">Tests</th></tr></thead>\n<tbody>\n");
        for (Requirement r : requirements) {
            html.append("<tr id=\"%s\"><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>"
                    .formatted(r.id(), r.id(), escaped(r.label()), coverage.isMet(r) ? "yes" : "not yet"));
            if (coverage.isMet(r)) {
                html.append(coverage.testsOf(r).stream()
                        .map(test -> "<li><code>" + escaped(test) + "</code></li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
            }
            html.append("</td></tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
