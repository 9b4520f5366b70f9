package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Month;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.appraisal.Appraisals;
import org.waymark.web.Field;
import org.waymark.web.Page;

/** One's own appraisal and the appraisals one gives, and the beginning of a year. */
@Path("appraisal")
@ApplicationScoped
public class AppraisalResource {
    private static final String SCHOOL = "school";
    private static final Pattern ID = Pattern.compile(RecordRef.ID);
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");

    @Inject
    Appraisals appraisals;

    @Inject
    AppraisalReplies replies;

    @GET
    public Page home() {
        return Page.of("appraisal/home", new HomePage(appraisals.all(replies.visitor())));
    }

    @GET
    @Path("new")
    public Page ask(@QueryParam("with") String with) {
        UUID pair = pair(with);
        return Page.of(
                "appraisal/begin",
                new BeginPage(
                        with,
                        Field.of("months", String.valueOf(Month.JANUARY.getValue())),
                        appraisals.carriable(replies.visitor(), pair)));
    }

    @POST
    @Path("new")
    public Response begin() {
        UUID pair = pair(replies.form().line("with"));
        String months = replies.form().line("months");
        boolean isSchoolYear = months.equals(SCHOOL);
        int first = MONTH.matcher(months).matches() ? Integer.parseInt(months) : 1;
        Set<UUID> carried = replies.form().ticked("carry").stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return replies.to(
                "/appraisal/" + appraisals.begin(replies.visitor(), pair, Month.of(first), isSchoolYear, carried));
    }

    private static UUID pair(String with) {
        if (with == null || !ID.matcher(with).matches()) {
            throw new Refusal(Reason.NOT_FOUND, "appraisal.refusal.unknown");
        }
        return UUID.fromString(with);
    }
}
