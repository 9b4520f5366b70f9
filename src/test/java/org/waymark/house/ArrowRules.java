package org.waymark.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may call whom, read from compiled classes and from the imports of templates. */
public final class ArrowRules {
    private static final Pattern TEMPLATE_PLACE = Pattern.compile("src/main/templates/([a-z]+)/.*");
    private static final Pattern TEMPLATE_TYPE = Pattern.compile("\\borg\\.waymark\\.([a-z]+)\\.[A-Za-z.]+");
    private static final List<String> NOT_IN_LTI =
            List.of("jakarta.persistence.", "jakarta.ws.rs.", "jakarta.servlet.", "java.sql.", "gg.jte.");
    /** The launcher migrates and boots; programme content it checks by name, through the WAR's own class loader. */
    private static final List<String> START_MAY_USE =
            List.of("java.", "javax.", "org.flywaydb.", "fish.payara.micro.", "org.waymark.start.");

    private ArrowRules() {}

    public static List<String> breaches(JavaClasses classes) {
        Set<String> breaches = new TreeSet<>();
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = Plan.partOf(type.getPackageName());
            placed(type, from, breaches);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                foreign(type, from, target, breaches);
                if (isOurs(target)) {
                    String to = Plan.partOf(target.getPackageName());
                    if (!Plan.allows(from, to)) {
                        breaches.add(
                                from + " may not call " + to + ": " + type.getName() + " uses " + target.getName());
                    }
                    if (!from.equals(to)) {
                        arrows.computeIfAbsent(from, part -> new TreeSet<>()).add(to);
                        inner(type, to, target, breaches);
                    }
                }
            }
        }
        breaches.addAll(Plan.circles(arrows));
        return List.copyOf(breaches);
    }

    /** Templates may name the types of their own room and of those it may call. */
    public static List<String> templateBreaches(List<Source> templates) {
        Set<String> breaches = new TreeSet<>();
        for (Source template : templates) {
            Matcher place = TEMPLATE_PLACE.matcher(template.path());
            if (!place.matches() || !Plan.isRoomOrWeb(place.group(1))) {
                breaches.add(template.breach(1, "a template lives in src/main/templates/<room>"));
                continue;
            }
            Matcher type = TEMPLATE_TYPE.matcher(template.text());
            while (type.find()) {
                if (!Plan.allows(place.group(1), type.group(1))) {
                    breaches.add(template.breach(
                            template.lineAt(type.start()), place.group(1) + " may not use " + type.group()));
                }
            }
        }
        return List.copyOf(breaches);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(Plan.BASE + ".");
    }

    private static void placed(JavaClass type, String part, Set<String> breaches) {
        boolean isKnown = Plan.isRoomOrWeb(part)
                || Set.of(Plan.ROOT, Plan.START, Plan.LTI, Plan.PRACTICE).contains(part);
        if (!isKnown) {
            breaches.add("no room on the plan is called " + part + ": " + type.getName());
        }
        String room = Plan.BASE + "." + part;
        String place = type.getPackageName();
        if (Plan.isRoomOrWeb(part) && !place.equals(room) && !(Plan.isRoom(part) && place.equals(room + ".web"))) {
            breaches.add("below a room there is only web: " + type.getName());
        }
    }

    /** What belongs to the pages of one room is not for the others. */
    private static void inner(JavaClass type, String to, JavaClass target, Set<String> breaches) {
        if (Plan.isRoom(to) && target.getPackageName().endsWith("." + Plan.WEB)) {
            breaches.add("the pages of a room are its own: " + type.getName() + " uses " + target.getName());
        }
    }

    private static void foreign(JavaClass type, String from, JavaClass target, Set<String> breaches) {
        String name = target.getName();
        if (from.equals(Plan.LTI) && NOT_IN_LTI.stream().anyMatch(name::startsWith)) {
            breaches.add("lti has no database and no HTML: " + type.getName() + " uses " + name);
        }
        if (from.equals(Plan.START)
                && !target.isPrimitive()
                && START_MAY_USE.stream().noneMatch(name::startsWith)) {
            breaches.add("start runs before the application and does not know it: " + type.getName() + " uses " + name);
        }
    }
}
