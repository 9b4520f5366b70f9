package org.waymark.start;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code java -jar waymark.jar [command]}: without a command the tool starts; a fault is one sentence and status 2. */
public final class Start {
    static final int FAULT = 2;

    private Start() {}

    public static void main(String[] arguments) {
        int status = run(Arrays.asList(arguments), System.getenv(), System.out, System.err);
        if (status != 0 || arguments.length > 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            if (arguments.isEmpty()) {
                serve(StartSettings.read(environment));
            } else if (arguments.get(0).equals("verify")) {
                return verify(arguments.subList(1, arguments.size()), out);
            } else if (arguments.get(0).equals("verify-audit")) {
                return verifyAudit(arguments.size(), environment, out);
            } else {
                command(arguments, environment, out);
            }
            return 0;
        } catch (StartFault fault) {
            String what = arguments.isEmpty() ? "start" : arguments.get(0);
            err.println("Waymark cannot " + what + ": " + fault.getMessage());
            return FAULT;
        }
    }

    private static void command(List<String> arguments, Map<String, String> environment, PrintStream out) {
        DatabaseSettings database = DatabaseSettings.read(environment);
        List<String> written = arguments.subList(1, arguments.size());
        try (WarClasses war = WarClasses.open()) {
            switch (arguments.get(0)) {
                case "migrate" -> out.println(war.migrate(database));
                case "appoint" -> out.println(war.errand("Appointment", "run", database, written));
                case "invite" -> out.println(war.invite(database, baseUrl(environment), written));
                case "approve" -> out.println(war.errand("PlatformSwitch", "approve", database, written));
                case "switch-off" -> out.println(war.errand("PlatformSwitch", "switchOff", database, written));
                case "rotate-keys" -> out.println(war.errand("KeyRequest", "run", database, written));
                default ->
                    throw new StartFault(
                            "there is no command '" + arguments.get(0)
                                    + "'; use none, migrate, appoint, invite, approve, switch-off, rotate-keys, verify or verify-audit.");
            }
        }
    }

    /** Needs no setting: whoever holds a sealed record may check it. */
    private static int verify(List<String> written, PrintStream out) {
        try (WarClasses war = WarClasses.open()) {
            String said = war.verify(written);
            out.println(said);
            return said.startsWith("GENUINE") ? 0 : 1;
        }
    }

    private static int verifyAudit(int words, Map<String, String> environment, PrintStream out) {
        if (words > 1) {
            throw new StartFault("it takes nothing from the command line. Use: verify-audit");
        }
        try (WarClasses war = WarClasses.open()) {
            String said = war.verifyAudit(
                    DatabaseSettings.read(environment),
                    StartSettings.recordsKeys(environment),
                    StartSettings.auditRoots(environment));
            if (!said.startsWith("INTACT") && !said.startsWith("BROKEN")) {
                throw new StartFault(said);
            }
            out.println(said);
            return said.startsWith("INTACT") ? 0 : 1;
        }
    }

    private static String baseUrl(Map<String, String> environment) {
        return StartSettings.baseUrl(StartSettings.needed(environment, "WAYMARK_BASE_URL"))
                .toString();
    }

    private static void serve(StartSettings settings) {
        try (WarClasses war = WarClasses.open()) {
            war.check(settings);
            war.migrate(settings.database());
        }
        Server.boot(settings);
    }
}
