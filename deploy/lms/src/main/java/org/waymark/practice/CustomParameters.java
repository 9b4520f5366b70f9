package org.waymark.practice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The custom parameters of a launch, those of the activity over those of the tool, variables filled in. A name with
 * capitals comes a second time in small letters; what privacy holds back is JSON null; a variable nobody knows stays as
 * it was written.
 */
final class CustomParameters {
    private final Launch launch;

    CustomParameters(Launch launch) {
        this.launch = launch;
    }

    Map<String, Object> filled() {
        Map<String, String> written = new LinkedHashMap<>();
        launch.activity().ifPresent(activity -> written.putAll(activity.custom()));
        launch.tool().custom().forEach(written::putIfAbsent);
        launch.destination().ifPresent(other -> written.put("destination", other));
        Map<String, Object> filled = new LinkedHashMap<>();
        written.forEach((name, value) -> {
            String meant = value.startsWith("$") ? variable(value) : value;
            filled.put(name.toLowerCase(Locale.ROOT), meant);
            filled.put(name, meant);
        });
        return filled;
    }

    private String variable(String written) {
        LmsPerson person = launch.person();
        LmsCourse course = launch.course();
        Optional<LmsActivity> activity = launch.activity();
        return switch (written) {
            case "$Context.id" -> Integer.toString(course.id());
            case "$Context.label" -> course.shortName();
            case "$Context.title", "$CourseSection.title" -> course.title();
            case "$CourseSection.sourcedId", "$Person.sourcedId" -> "";
            case "$Context.id.history" ->
                course.history().stream().map(String::valueOf).collect(Collectors.joining(","));
            case "$ResourceLink.id" ->
                activity.map(opened -> Integer.toString(opened.resourceLinkId()))
                        .orElse(written);
            case "$ResourceLink.title" -> activity.map(LmsActivity::title).orElse(written);
            case "$ResourceLink.description" ->
                activity.map(LmsActivity::description).orElse(written);
            case "$User.id" -> person.subject();
            case "$User.username" -> person.username();
            case "$Person.name.full" -> launch.sendsName() ? person.name() : null;
            case "$Person.name.given" -> launch.sendsName() ? person.givenName() : null;
            case "$Person.name.family" -> launch.sendsName() ? person.familyName() : null;
            case "$Person.email.primary" -> launch.sendsEmail() ? person.email() : null;
            case "$Membership.role" -> String.join(",", person.role().sentAs());
            case "$Moodle.Person.userGroupIds" ->
                person.groups().stream().map(String::valueOf).collect(Collectors.joining(","));
            default -> written;
        };
    }
}
