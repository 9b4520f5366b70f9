package org.waymark.house;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The plot, and a build that does the same next year. */
public final class BuildRules {
    private static final Set<String> PLOT =
            Set.of("pom.xml", "src", "lti", "content", "deploy", "README.md", "LICENSE");
    /** Plugins that Maven brings by itself, in a version of its own choice unless the root names one. */
    private static final List<String> LIFECYCLE = List.of(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin",
            "maven-war-plugin",
            "maven-install-plugin");

    private BuildRules() {}

    /**
     * What stands at the top level and should not.
     *
     * @param isComplete whether something missing is a breach already
     */
    public static List<String> plot(List<String> topLevel, boolean isComplete) {
        List<String> breaches = new ArrayList<>();
        topLevel.stream()
                .filter(name -> !PLOT.contains(name))
                .forEach(name -> breaches.add(name + " does not belong to the top level"));
        if (isComplete) {
            new TreeSet<>(PLOT)
                    .stream()
                            .filter(name -> !topLevel.contains(name))
                            .forEach(name -> breaches.add(name + " is missing"));
        }
        return breaches;
    }

    public static List<String> loosePlugins(List<Source> sources) {
        List<Source> poms =
                sources.stream().filter(s -> s.fileName().equals("pom.xml")).toList();
        Map<String, String> pinned = new TreeMap<>();
        poms.stream().filter(pom -> pom.path().equals("pom.xml")).forEach(pom -> plugins(pom)
                .forEach(plugin -> {
                    if (isFirm(version(plugin))) {
                        pinned.put(name(plugin), version(plugin));
                    }
                }));
        List<String> breaches = new ArrayList<>();
        for (Source pom : poms) {
            for (Element plugin : plugins(pom)) {
                String version = version(plugin);
                boolean isLoose = version.isEmpty() ? !pinned.containsKey(name(plugin)) : !isFirm(version);
                if (isLoose) {
                    breaches.add(pom.path() + ": " + name(plugin) + " has no firm version");
                }
            }
        }
        LIFECYCLE.stream()
                .filter(name -> !poms.isEmpty() && !pinned.containsKey(name))
                .forEach(name -> breaches.add("pom.xml: " + name + " comes in whatever version Maven likes"));
        return breaches;
    }

    private static boolean isFirm(String version) {
        return !version.isEmpty() && !version.endsWith("-SNAPSHOT") && !version.matches("LATEST|RELEASE|[\\[(].*");
    }

    private static List<Element> plugins(Source pom) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var found = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(pom.text())))
                    .getElementsByTagName("plugin");
            List<Element> plugins = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                plugins.add((Element) found.item(i));
            }
            return plugins;
        } catch (Exception e) {
            throw new IllegalArgumentException(pom.path() + " is not XML", e);
        }
    }

    private static String name(Element plugin) {
        return child(plugin, "artifactId");
    }

    private static String version(Element plugin) {
        return child(plugin, "version");
    }

    private static String child(Element plugin, String name) {
        for (Node node = plugin.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }
}
