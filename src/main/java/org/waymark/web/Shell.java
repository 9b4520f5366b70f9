package org.waymark.web;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.Visitor;

/** What every template may ask for: words, addresses, dates, and the frame around the page. One for each page written. */
public final class Shell {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** One entry of the navigation. */
    public record Entry(String text, String href, boolean isCurrent) {}

    /** An entry that stands under another one, with a line on what it is for. */
    public record Under(String text, String href, String hint) {}

    private final Texts texts;
    private final Assets assets;
    private final List<Destination> destinations;
    private final Optional<Visitor> visitor;
    private final String path;
    private final boolean framed;
    private final Instant now;

    Shell(
            Texts texts,
            Assets assets,
            List<Destination> destinations,
            Optional<Visitor> visitor,
            String path,
            boolean framed,
            Instant now) {
        this.texts = texts;
        this.assets = assets;
        this.destinations = destinations;
        this.visitor = visitor;
        this.path = path;
        this.framed = framed;
        this.now = now;
    }

    /** The sentence of that key; values that are numbers or dates come formatted by {@link #number} or {@link #date}. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** The message of a field, ready to show. */
    public String error(Field field) {
        return texts.text(field.errorKey(), field.errorValues().toArray());
    }

    public String error(FormErrors.Mistake mistake) {
        return texts.text(mistake.key(), mistake.values().toArray());
    }

    /**
     * Ids of what describes a field, for {@code aria-describedby}: its hint, then its message.
     *
     * @return null where nothing does, which leaves the attribute out
     */
    public String describedBy(Field field, String hint) {
        String ids = (hint.isEmpty() ? "" : field.name() + "-hint ") + (field.isRight() ? "" : field.name() + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Address of a page of ours in this visit. */
    public String link(String to) {
        return Links.within(visitor, to);
    }

    /** Address of a file of ours; it changes with its content, so that browsers may keep it for good. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** A new token for one form; goes into the hidden field {@code form}. */
    public String formToken() {
        return visitor.map(present -> FormTokens.make(present.formKey()))
                .orElseThrow(() -> new IllegalStateException("A form needs a visit"));
    }

    public boolean hasVisit() {
        return visitor.isPresent();
    }

    /** Whether the visitor came by a link of one thing and can go nowhere else. */
    public boolean isGuest() {
        return visitor.flatMap(Visitor::pass).isPresent();
    }

    /** Name of the visitor, empty when it is not known. */
    public String visitorName() {
        return visitor.map(Visitor::name).orElse("");
    }

    /** Title of the course the visit came from, empty when it is not known. */
    public String courseTitle() {
        return visitor.map(Visitor::courseTitle).orElse("");
    }

    /** Time of day at which the visit ends unless it is used before; a page without a visit has none. */
    public String visitUntil() {
        return visitor.map(present -> time(present.expiresAt())).orElse("");
    }

    /** Seconds from now until an open page asks whether it must warn that the visit ends. */
    public long secondsUntilWarning() {
        return visitor.map(present -> present.expiresAt().minus(Visitor.WARNED_BEFORE))
                .map(warned -> Math.max(0, Duration.between(now, warned).toSeconds()))
                .orElse(0L);
    }

    /** Address of the course in the LMS, if it gave one. */
    public Optional<String> returnTo() {
        return visitor.flatMap(Visitor::returnTo).map(Object::toString);
    }

    /** Whether the page is inside a frame of the LMS, which then shows its own header above it. */
    public boolean isFramed() {
        return framed;
    }

    /** The navigation of this person, in order. */
    public List<Entry> navigation() {
        return within("")
                .map(destination ->
                        new Entry(text(destination.titleKey()), link(destination.path()), isHere(destination)))
                .toList();
    }

    /** What stands under an entry of the navigation, with a line on each. */
    public List<Under> under(String key) {
        return within(key)
                .map(destination ->
                        new Under(text(destination.titleKey()), link(destination.path()), text(destination.hintKey())))
                .toList();
    }

    private Stream<Destination> within(String key) {
        return destinations.stream()
                .filter(destination -> destination.within().equals(key))
                .filter(destination ->
                        !isGuest() && visitor.filter(destination::isFor).isPresent());
    }

    private boolean isHere(Destination place) {
        return isHere(place.path()) || within(place.key()).anyMatch(each -> isHere(each.path()));
    }

    private boolean isHere(String place) {
        return place.equals("/") ? path.equals("/") : path.equals(place) || path.startsWith(place + "/");
    }

    /** Time of day in London: {@code 10:42}. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(London.ZONE));
    }

    /** The day in London: {@code 4 March 2027}. */
    public String date(Instant instant) {
        return texts.date(instant);
    }

    /** {@code 4 March 2027}. */
    public String date(LocalDate date) {
        return texts.date(date);
    }

    /** {@code 4 Mar 2027}, for tables. */
    public String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** {@code March 2027}. */
    public String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** {@code Thursday 4 March 2027}. */
    public String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Day and time in London: {@code 4 March 2027 at 10:42}. */
    public String dateTime(Instant instant) {
        return texts.text("web.format.date-time", date(instant), time(instant));
    }

    /** For the {@code datetime} attribute of a time element. */
    public String machineTime(Instant instant) {
        return instant.toString();
    }

    /** Another template inside this page: what a room lets others add to it. */
    public Content part(String template, Object model) {
        return PageWriter.part(template, model, this);
    }

    /** {@code 1,234}. */
    public String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
