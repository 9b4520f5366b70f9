package org.waymark.practice.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tools of the LMS, the oldest first. The one in use is launched by activities that were set up by hand. */
public final class Tools {
    private final Map<String, Tool> byClient = new LinkedHashMap<>();
    private String used = "";

    public synchronized List<Tool> all() {
        return new ArrayList<>(byClient.values());
    }

    public synchronized Optional<Tool> of(String clientId) {
        return Optional.ofNullable(byClient.get(clientId));
    }

    public synchronized Optional<Tool> deployedAs(String deploymentId) {
        return byClient.values().stream()
                .filter(tool -> tool.deploymentId().equals(deploymentId))
                .findFirst();
    }

    /** The tool that activities set up by hand launch; empty as long as none is active. */
    public synchronized Optional<Tool> used() {
        return Optional.ofNullable(byClient.get(used));
    }

    /** Adds a tool, or puts it in place of the one with its client id. The first active one is used. */
    public synchronized void keep(Tool tool) {
        byClient.put(tool.clientId(), tool);
        if (tool.isActive() && used.isEmpty()) {
            used = tool.clientId();
        }
    }

    /** An administrator lets a pending tool in. */
    public synchronized Tool activate(String clientId) {
        Tool active = known(clientId).in(Tool.State.ACTIVE);
        keep(active);
        return active;
    }

    /** From now on activities set up by hand launch this tool. */
    public synchronized void use(String clientId) {
        used = known(clientId).clientId();
    }

    synchronized String deploymentIdNext() {
        return Integer.toString(1
                + byClient.values().stream()
                        .mapToInt(tool ->
                                tool.deploymentId().matches("\\d{1,8}") ? Integer.parseInt(tool.deploymentId()) : 0)
                        .max()
                        .orElse(0));
    }

    private Tool known(String clientId) {
        return of(clientId).orElseThrow(() -> new IllegalArgumentException("No tool is called " + clientId));
    }
}
