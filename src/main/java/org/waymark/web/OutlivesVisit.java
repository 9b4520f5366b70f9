package org.waymark.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that may be posted to after its visit has ended, by a page of ours only: what was typed there must
 * not be lost. Without a visitor the method does nothing but hand the text to a door that checks the token which the
 * form carries for that purpose.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OutlivesVisit {}
