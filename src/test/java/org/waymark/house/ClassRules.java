package org.waymark.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a class may be and use, read from compiled classes. */
public final class ClassRules {
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Pattern NOT_A_DOOR = Pattern.compile(".*(Resource|Store|Form|Filter|Summary|Settings)");
    private static final List<String> NOT_IN_RESOURCES =
            List.of("jakarta.persistence.EntityManager", "javax.sql.DataSource", "java.sql.Connection");

    private ClassRules() {}

    public static List<String> openEntities(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getName() + " is an entity and stays package-private")
                .sorted()
                .toList();
    }

    /** A door: a public top-level class of a room itself. The interceptor that serves transactions is no user of them. */
    public static List<String> transactionsBesideDoors(JavaClasses classes) {
        return classes.stream()
                .filter(ClassRules::hasTransactions)
                .filter(type -> !type.isAnnotatedWith("jakarta.interceptor.Interceptor"))
                .filter(type -> !isDoor(type))
                .map(type -> type.getName() + " is no door (public noun of a room) and may not be @Transactional")
                .sorted()
                .toList();
    }

    private static boolean hasTransactions(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
    }

    private static boolean isDoor(JavaClass type) {
        String part = Plan.partOf(type.getPackageName());
        return Plan.isRoom(part)
                && type.getPackageName().equals(Plan.BASE + "." + part)
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !NOT_A_DOOR.matcher(type.getSimpleName()).matches();
    }

    /** A role that a roster gives: one room may ask for it, and no room else may ask for that room. */
    public static List<String> callersOfRosterLeads(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getPackageName().equals(Plan.BASE + ".roster"))
                .filter(type -> !type.getName().startsWith(Plan.BASE + ".identity.RosterLeads"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().startsWith(Plan.BASE + ".identity.RosterLeads")))
                .map(type -> type.getName() + " may not give roles by a roster; only the room roster does")
                .sorted()
                .toList();
    }

    /** Pages ask the door; they reach neither the database nor a store. */
    public static List<String> resourcesWithDatabase(JavaClasses classes) {
        var breaches = new TreeSet<String>();
        for (JavaClass type : classes) {
            if (!type.getSimpleName().endsWith("Resource") && !type.isAnnotatedWith("jakarta.ws.rs.Path")) {
                continue;
            }
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass();
                boolean isStore = target.getName().startsWith(Plan.BASE)
                        && target.getSimpleName().endsWith("Store");
                if (isStore || NOT_IN_RESOURCES.contains(target.getName())) {
                    breaches.add(type.getName() + " is a resource and may not use " + target.getName());
                }
            });
        }
        return List.copyOf(breaches);
    }

    /** Time comes from an injected InstantSource, or nobody can test what happens on the sixth day. */
    public static List<String> clocksOfTheirOwn(JavaClasses classes) {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : classes) {
            if (Plan.partOf(type.getPackageName()).equals(Plan.PRACTICE)) {
                continue;
            }
            type.getCodeUnitAccessesFromSelf().stream()
                    .filter(call -> isClock(
                            call.getTargetOwner().getName(),
                            call.getName(),
                            call.getTarget().getRawParameterTypes().stream()
                                    .map(JavaClass::getName)
                                    .toList()))
                    .map(call -> type.getName() + ":" + call.getLineNumber() + " asks the machine for the time by "
                            + call.getTargetOwner().getSimpleName() + "." + call.getName())
                    .forEach(breaches::add);
        }
        return breaches.stream().distinct().sorted().toList();
    }

    private static boolean isClock(String owner, String name, List<String> parameters) {
        boolean isNow = owner.startsWith("java.time.") && name.equals("now") && !parameters.contains("java.time.Clock");
        boolean isDate =
                owner.equals("java.util.Date") && name.equals(JavaConstructor.CONSTRUCTOR_NAME) && parameters.isEmpty();
        boolean isMillis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return isNow || isDate || isMillis;
    }
}
