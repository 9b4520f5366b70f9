package org.waymark.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The finished WAR with the in-container tests laid inside, deployed once for all of them. */
@ArquillianSuiteDeployment
public class Deployment {
    private static final Pattern INSIDE = Pattern.compile(
            "org/waymark/(Meets|(container/.*)|([a-z]+/(?!.*(HttpIT|BrowserIT))\\w*IT(\\$.*)?))\\.class");

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(
                WebArchive.class, Path.of(System.getProperty("waymark.war")).toFile());
        Path classes = Path.of(Deployment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(INSIDE.asMatchPredicate())
                    .forEach(name ->
                            war.addAsWebInfResource(classes.resolve(name).toFile(), "classes/" + name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return war;
    }
}
