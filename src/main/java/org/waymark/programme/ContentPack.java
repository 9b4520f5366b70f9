package org.waymark.programme;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything read from {@code content/}: the programme, its sessions, the standards and the links. Read once at the
 * start, checked whole, never changed afterwards; safe to share between requests.
 */
public final class ContentPack {
    private final LearningProgramme programme;
    private final Framework framework;
    private final Scale scale;
    private final List<String> supportKinds;
    private final PersonalDetails details;
    private final SuggestedYear year;
    private final List<RecordForm> forms;
    private final List<EmployerProfile> profiles;
    private final List<Session> sessions;
    private final Map<String, Link> links;

    ContentPack(
            LearningProgramme programme,
            Framework framework,
            Scale scale,
            List<String> supportKinds,
            PersonalDetails details,
            SuggestedYear year,
            List<RecordForm> forms,
            List<EmployerProfile> profiles,
            List<Session> sessions,
            List<Link> links) {
        this.programme = programme;
        this.framework = framework;
        this.scale = scale;
        this.supportKinds = List.copyOf(supportKinds);
        this.details = details;
        this.year = year;
        this.forms = List.copyOf(forms);
        this.profiles = List.copyOf(profiles);
        this.sessions = List.copyOf(sessions);
        var byKey = new LinkedHashMap<String, Link>();
        links.forEach(link -> byKey.put(link.key(), link));
        this.links = Collections.unmodifiableMap(byKey);
    }

    /**
     * Reads our content, with an organisation's own files in place of ours where it has any.
     *
     * @param folder the organisation's folder; its files take the place of ours with the same relative path
     * @throws ContentFault when anything in it cannot be used
     */
    public static ContentPack read(Optional<Path> folder) {
        return new ContentReader(folder).read();
    }

    /** @return the programme as a whole */
    public LearningProgramme programme() {
        return programme;
    }

    /** @return the standards with their eight areas */
    public Framework framework() {
        return framework;
    }

    /** @return the steps on which people place themselves in an area */
    public Scale scale() {
        return scale;
    }

    /** @return kinds of support that a development plan suggests, in a few words each */
    public List<String> supportKinds() {
        return supportKinds;
    }

    /** @return what the details of a person look like */
    public PersonalDetails details() {
        return details;
    }

    /** @return the points of the year that are suggested */
    public SuggestedYear year() {
        return year;
    }

    /** @param id as the file says; a form that a pack no longer has finds nothing */
    public Optional<RecordForm> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** @return what employers expect of supervision, in the order of the files */
    public List<EmployerProfile> profiles() {
        return profiles;
    }

    /** @param id as the file says */
    public Optional<EmployerProfile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** @return all twelve sessions, by number */
    public List<Session> sessions() {
        return sessions;
    }

    /** @param number as an address names it; anything outside 1..12 finds nothing */
    public Optional<Session> session(int number) {
        return number < 1 || number > sessions.size() ? Optional.empty() : Optional.of(sessions.get(number - 1));
    }

    /** @return the sessions of a day, in the order of the day */
    public List<Session> sessions(Day day) {
        return day.sessions().stream()
                .flatMap(number -> session(number).stream())
                .toList();
    }

    /** @param number 1..8 */
    public Optional<Area> area(int number) {
        return framework.area(number);
    }

    /** @return every link, in the order of the list */
    public List<Link> links() {
        return List.copyOf(links.values());
    }

    /** @param key as content files name it */
    public Optional<Link> link(String key) {
        return Optional.ofNullable(links.get(key));
    }
}
