package org.waymark.records.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.web.Choice;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/** Choosing lines of a sealed paper. @param lines what can be chosen, by key @param mentors names, by relationship */
public record ExcerptAskPage(
        UUID paper, Map<String, String> lines, Map<UUID, String> mentors, Form form, FormErrors errors) {
    public ExcerptAskPage {
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        mentors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(mentors));
    }

    public Field field(String name) {
        return errors.field(name, form.text(name));
    }

    public List<Choice> offered() {
        return lines.entrySet().stream()
                .map(line -> Choice.of(line.getKey(), line.getValue()))
                .toList();
    }

    public Set<String> ticked() {
        return form.ticked(ExcerptPages.LINE);
    }

    /** Where it can go. */
    Set<String> choices() {
        Set<String> choices = new LinkedHashSet<>(Set.of("portfolio"));
        mentors.keySet().forEach(id -> choices.add(id.toString()));
        return choices;
    }

    public List<Choice> ways(Shell shell) {
        List<Choice> ways = new java.util.ArrayList<>();
        ways.add(Choice.of("portfolio", shell.text("records.excerpt.to-portfolio")));
        mentors.forEach(
                (id, name) -> ways.add(Choice.of(id.toString(), shell.text("records.excerpt.to-mentor", name))));
        return ways;
    }
}
