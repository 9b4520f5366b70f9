package org.waymark.practice;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Html;
import org.waymark.practice.http.Parameters;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.Tool;

/** What an administrator does: connect a tool by one address, let it in, choose which one activities launch. */
final class ToolPages {
    private static final String LIST = "/mod/lti/toolconfigure.php";

    private final PracticeLms lms;
    private final LmsPages pages;

    ToolPages(PracticeLms lms, LmsPages pages) {
        this.lms = lms;
        this.pages = pages;
    }

    Answer tools(Request request) {
        if (request.is("POST")) {
            return changed(request.parameters());
        }
        return LmsPages.page(
                200,
                Html.page("tools")
                        .put("organisation", lms.organisation().name())
                        .putHtml(
                                "tools",
                                lms.tools().all().stream().map(this::row).collect(Collectors.joining("\n"))));
    }

    private Answer changed(Parameters parameters) {
        String client = parameters.value("client");
        if (lms.tools().of(client).isEmpty()) {
            return pages.notFound("There is no such tool.");
        }
        switch (parameters.value("action")) {
            case "activate" -> lms.tools().activate(client);
            case "use" -> lms.tools().use(client);
            default -> {
                return pages.notFound("There is no such action.");
            }
        }
        return Answer.redirect(LIST);
    }

    private String row(Tool tool) {
        boolean isUsed = lms.tools().used().filter(tool::equals).isPresent();
        String state = tool.isActive() ? "Active" : "Pending";
        String button =
                tool.isActive() ? button(tool, "use", "Use for all activities") : button(tool, "activate", "Activate");
        return "<tr><th scope=\"row\">" + Html.escaped(tool.name()) + "</th><td>" + Html.escaped(tool.domain())
                + "</td><td>" + Html.escaped(tool.clientId()) + "</td><td>" + Html.escaped(tool.deploymentId())
                + "</td><td>" + state + "</td><td>" + (isUsed ? "In use" : button) + "</td></tr>";
    }

    private static String button(Tool tool, String action, String label) {
        return "<form method=\"post\" action=\"" + LIST + "\"><input type=\"hidden\" name=\"client\" value=\""
                + Html.escaped(tool.clientId()) + "\"><button name=\"action\" value=\"" + action + "\">" + label
                + " <span class=\"unseen\">" + Html.escaped(tool.name()) + "</span></button></form>";
    }

    /** The frame in which the tool asks its own questions; it goes back to the list when the tool says close. */
    Answer registration(Parameters parameters) {
        Optional<URI> address = pasted(parameters.value("url"));
        if (address.isEmpty()) {
            return pages.notFound("This is no registration address.");
        }
        Optional<Tool> renewed = lms.tools().of(parameters.value("client"));
        URI opening = renewed.isPresent()
                ? lms.reconnect(renewed.get(), address.get()).address()
                : lms.connect(address.get()).address();
        return LmsPages.page(
                200,
                Html.page("registration")
                        .put("organisation", lms.organisation().name())
                        .put("origin", opening.getScheme() + "://" + opening.getRawAuthority())
                        .put("address", opening.toString()));
    }

    private static Optional<URI> pasted(String text) {
        try {
            URI address = URI.create(text.strip());
            boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
