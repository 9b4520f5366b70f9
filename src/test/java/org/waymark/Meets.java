package org.waymark;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements that a test proves, by their ids in {@code src/docs/requirements.csv}. On a class it stands for
 * every test of the class. {@code mvn verify} turns it into {@code target/requirements.html}, counting only tests that ran
 * and passed; an id that is not in the list fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface Meets {
    /** Requirement ids, for example {@code S004-55}. */
    String[] value();
}
