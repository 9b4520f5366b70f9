package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.lms.Pick;
import org.waymark.lms.PickedAnswer;
import org.waymark.lms.Picker;
import org.waymark.lms.Picking;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.Page;
import org.waymark.web.Placements;

/** The picker that an LMS opens when a teacher adds something of Waymark to a course. */
@Path("picker/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class PickerResource {
    private static final int MISTAKEN = 422;

    @Inject
    Picker picker;

    @Inject
    Placements placements;

    @Inject
    CurrentRequest current;

    @GET
    public Page show(@PathParam("id") UUID id) {
        Picking picking = picker.open(current.visitorOrRefuse(), id);
        return picking.state() != Picking.State.OPEN
                ? over(picking)
                : page(200, picking, new PickerForm(placements.all(), Form.EMPTY, picking));
    }

    @POST
    public Page choose(@PathParam("id") UUID id) {
        Picking picking = picker.sent(current.visitorOrRefuse(), id);
        if (picking.state() != Picking.State.OPEN) {
            return over(picking);
        }
        PickerForm form = new PickerForm(placements.all(), current.form(), picking);
        return switch (form.step()) {
            case SEARCH, ALL -> page(200, picking, form);
            case CANCEL -> answer(id, List.of());
            case ADD -> {
                List<Pick> picks = form.picks();
                yield form.errors().isEmpty() ? answer(id, picks) : page(MISTAKEN, picking, form);
            }
        };
    }

    private static Page over(Picking picking) {
        Refusal.Reason reason =
                picking.state() == Picking.State.ANSWERED ? Refusal.Reason.WRONG_STATE : Refusal.Reason.EXPIRED;
        return Page.of(reason.status(), "lms/pickerOver", picking);
    }

    private Page answer(UUID id, List<Pick> picks) {
        PickedAnswer answer = picker.answer(current.visitorOrRefuse(), id, picks);
        current.allowFormsTo(Set.of(answer.returnOrigin()));
        return Page.of("lms/picked", answer);
    }

    private Page page(int status, Picking picking, PickerForm form) {
        return Page.of(
                status,
                "lms/picker",
                new PickerPage(
                        picking,
                        current.visitorOrRefuse().courseTitle(),
                        form.search(),
                        form.list(),
                        form.lines(),
                        form.points(),
                        form.errors()));
    }
}
