package org.waymark.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operator wrote after the name of a command: pairs of {@code --name value}, each name once. */
record Arguments(String command, String usage, Map<String, String> values) {
    /**
     * @param usage how the command is used, appended to every complaint
     * @throws StartFault for a name that the command does not know, one that comes twice, or one without a value
     */
    static Arguments read(String command, String usage, Set<String> known, List<String> written) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < written.size(); i += 2) {
            String name = written.get(i);
            if (!known.contains(name)) {
                throw new StartFault(command + " does not know '" + name + "'. " + usage);
            }
            if (i + 1 == written.size() || written.get(i + 1).isBlank()) {
                throw new StartFault(command + " needs a value after " + name + ". " + usage);
            }
            if (values.put(name, written.get(i + 1)) != null) {
                throw new StartFault(command + " was given " + name + " twice. " + usage);
            }
        }
        return new Arguments(command, usage, Map.copyOf(values));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String needed(String name) {
        return optional(name).orElseThrow(() -> new StartFault(command + " needs " + name + ". " + usage));
    }
}
