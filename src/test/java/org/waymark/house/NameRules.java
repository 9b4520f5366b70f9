package org.waymark.house;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that say nothing, rooms without a sign at the door, and words of another English. */
public final class NameRules {
    private static final Pattern EMPTY_SUFFIX = Pattern.compile(".*(Impl|Manager|Helper|DTO|Dto|Utils?)");
    private static final Pattern EMPTY_PREFIX = Pattern.compile("Abstract[A-Z].*");
    private static final Pattern INTERFACE_PREFIX = Pattern.compile("I[A-Z][a-z].*");
    private static final Set<String> EMPTY_PACKAGES = Set.of("common", "util", "utils", "helper", "base", "service");
    private static final Pattern PLACE = Pattern.compile("(.*/java/org/waymark)/([a-z]+)/.*");

    private NameRules() {}

    public static List<String> emptyNames(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        List<Source> java = sources.stream().filter(Source::isJava).toList();
        for (JavaFile file : JavaFile.parse(java)) {
            for (JavaFile.Type type : file.types()) {
                boolean isEmpty = EMPTY_SUFFIX.matcher(type.name()).matches()
                        || EMPTY_PREFIX.matcher(type.name()).matches()
                        || (type.kind() == Tree.Kind.INTERFACE
                                && INTERFACE_PREFIX.matcher(type.name()).matches());
                if (isEmpty) {
                    breaches.add(file.source().breach(type.line(), type.name() + " says nothing about what it is"));
                }
            }
        }
        for (Source source : java) {
            for (String part : source.path().split("/", -1)) {
                if (EMPTY_PACKAGES.contains(part)) {
                    breaches.add(source.breach(1, "a package called " + part + " says nothing about what is in it"));
                }
            }
        }
        return breaches;
    }

    /** Every room, and the lti jar as one, says at its door why it exists. */
    public static List<String> roomsWithoutSign(List<Source> sources) {
        Set<String> rooms = new TreeSet<>();
        Set<String> signed = new TreeSet<>();
        for (Source source : sources) {
            Matcher place = PLACE.matcher(source.path());
            if (source.isShippedJava() && place.matches()) {
                String room = place.group(1) + "/" + place.group(2);
                rooms.add(room);
                if (source.path().equals(room + "/package-info.java")
                        && source.text().contains("/**")) {
                    signed.add(room);
                }
            }
        }
        rooms.removeAll(signed);
        return rooms.stream()
                .map(room -> room + ": package-info.java must say why the room exists")
                .toList();
    }
}
