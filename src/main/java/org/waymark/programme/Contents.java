package org.waymark.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files of the pack after merging: ours, and the organisation's where it has one of the same name. */
final class Contents {
    private final Map<String, ContentFile> files = new TreeMap<>();

    void put(ContentFile file) {
        files.put(file.relative(), file);
    }

    ContentFile programme() {
        return all(ContentKind.PROGRAMME).get(0);
    }

    ContentFile framework() {
        return all(ContentKind.FRAMEWORK).get(0);
    }

    ContentFile scale() {
        return all(ContentKind.SCALE).get(0);
    }

    ContentFile plan() {
        return all(ContentKind.PLAN).get(0);
    }

    ContentFile details() {
        return all(ContentKind.DETAILS).get(0);
    }

    ContentFile year() {
        return all(ContentKind.YEAR).get(0);
    }

    /** @return our list first, an organisation's further lists after it */
    List<ContentFile> links() {
        List<ContentFile> lists = new ArrayList<>(all(ContentKind.LINKS));
        lists.sort(Comparator.comparing(file -> !file.relative().equals("links.yaml")));
        return lists;
    }

    /** @return in the order of their numbers, as the names of the files are */
    List<ContentFile> sessions() {
        return all(ContentKind.SESSION);
    }

    List<ContentFile> forms() {
        return all(ContentKind.FORM);
    }

    List<ContentFile> profiles() {
        return all(ContentKind.PROFILE);
    }

    Iterable<ContentFile> all() {
        return files.values();
    }

    private List<ContentFile> all(ContentKind kind) {
        return files.values().stream().filter(file -> file.kind() == kind).toList();
    }
}
