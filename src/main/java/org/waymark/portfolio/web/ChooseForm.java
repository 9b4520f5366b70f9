package org.waymark.portfolio.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.portfolio.Choice;
import org.waymark.portfolio.DocumentSummary;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** How much of each chapter, which things of it, and as what. */
record ChooseForm(Form form, FormErrors errors) {
    static final String EXTENT = "extent.";
    static final String THING = "thing-";
    static final String ALL = "all";
    static final String SOME = "some";
    static final String NONE = "none";

    ChooseForm(Form form) {
        this(form, new FormErrors());
    }

    /** Everything, for a form nobody has touched. */
    String extent(String chapter) {
        return form.has(EXTENT + chapter) ? form.line(EXTENT + chapter) : ALL;
    }

    Set<String> ticked(String chapter) {
        return form.ticked(THING + chapter);
    }

    Optional<FileKind> kind() {
        return FileKind.of(form.line("as"));
    }

    /**
     * What is wanted. A mistake is: some of a chapter and nothing ticked; single ones ticked and yet all or none of it, for
     * nobody may take along what they meant to leave out; nothing at all.
     */
    Choice choice(DocumentSummary whole) {
        Set<String> all = new HashSet<>();
        Map<String, Set<String>> single = new HashMap<>();
        for (DocumentSummary.Part part : whole.parts()) {
            String key = part.key();
            Optional<String> wanted =
                    form.choice(EXTENT + key, Set.of(ALL, SOME, NONE), errors, "portfolio.choose.how-much");
            if (wanted.isPresent() && !wanted.get().equals(SOME) && !ticked(key).isEmpty()) {
                errors.refuse(EXTENT + key, "portfolio.choose.which-of-both");
                continue;
            }
            wanted.filter(extent -> !extent.equals(NONE)).ifPresent(extent -> {
                if (extent.equals(ALL)) {
                    all.add(key);
                } else if (ticked(key).isEmpty()) {
                    errors.refuse(THING + key, "portfolio.choose.tick");
                } else {
                    single.put(key, ticked(key));
                }
            });
        }
        if (errors.isEmpty()
                && all.isEmpty()
                && single.isEmpty()
                && !whole.parts().isEmpty()) {
            errors.refuse(EXTENT + whole.parts().get(0).key(), "portfolio.choose.something");
        }
        return new Choice(all, single);
    }
}
