package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Visitor;

/**
 * What is known of the request being answered. Filled on its way in: the form by this room, the visitor by
 * {@code identity}, the form's id by this room once the form is known to be ours. Ends with the answer.
 */
@RequestScoped
public class CurrentRequest {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are mistaken for one another on the telephone. */
    private static final String REFERENCE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int REFERENCE_LENGTH = 10;

    private Visitor visitor;
    private String path = "/";
    private Form form = Form.EMPTY;
    private UUID formId;
    private Arrival arrival = Arrival.UNKNOWN;
    private Set<String> framers = Set.of();
    private Set<String> formTargets = Set.of();
    private String reference;

    /** The person of this visit, if the address belongs to one and it is still open. */
    public Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    /** The person of this visit; without one the answer is the page that says where to start. */
    public Visitor visitorOrRefuse() {
        if (visitor == null) {
            throw new Refusal(Refusal.Reason.EXPIRED, "web.refusal.no-visit");
        }
        return visitor;
    }

    /** Called by {@code identity} alone, when it has resumed the visit of this address. */
    public void enter(Visitor resumed) {
        visitor = resumed;
    }

    /** Called by {@code identity} alone, when the visit has just been ended: the answer is for a stranger in its frame. */
    public void leave() {
        framers = framers();
        visitor = null;
    }

    /** Address without the prefix of the visit, with a leading slash. */
    public String path() {
        return path;
    }

    /** Called by whoever strips the prefix of the visit. */
    public void setPath(String withoutPrefix) {
        path = withoutPrefix.startsWith("/") ? withoutPrefix : "/" + withoutPrefix;
    }

    /** What was submitted; empty for anything but a form. */
    public Form form() {
        return form;
    }

    void setForm(Form submitted) {
        form = submitted;
    }

    /** Identifies one showing of one form: submitting it twice brings the same id, so that it is done once. */
    public UUID formId() {
        if (formId == null) {
            throw new IllegalStateException("No form of a visit was submitted with this request");
        }
        return formId;
    }

    void setFormId(UUID checked) {
        formId = checked;
    }

    /** Whether the page is shown inside a frame of the LMS. */
    public boolean isFramed() {
        return arrival.isFramed();
    }

    Arrival arrival() {
        return arrival;
    }

    void arrive(Arrival how) {
        arrival = how;
    }

    /** Origins that may frame the answer: those of the visit, and those that an unfinished launch names. */
    Set<String> framers() {
        return visitor == null ? framers : visitor.framers();
    }

    /** Lets a platform frame the answer although there is no visit yet; for pages of an unfinished launch. */
    public void allowFraming(Set<String> origins) {
        framers = Set.copyOf(origins);
    }

    Set<String> formTargets() {
        return formTargets;
    }

    /** Lets a form of this answer be sent to a platform, as the answer of a picker is. */
    public void allowFormsTo(Set<String> origins) {
        formTargets = Set.copyOf(origins);
    }

    /** The language of the answer; British English is the one that exists. */
    public Locale locale() {
        return Locale.UK;
    }

    /** What a person quotes when they ask for help; the log line of an error carries the same. */
    public String reference() {
        if (reference == null) {
            StringBuilder letters = new StringBuilder(REFERENCE_LENGTH);
            for (int i = 0; i < REFERENCE_LENGTH; i++) {
                letters.append(REFERENCE_ALPHABET.charAt(RANDOM.nextInt(REFERENCE_ALPHABET.length())));
            }
            reference = letters.toString();
        }
        return reference;
    }
}
