package org.waymark.grades.web;

import java.util.List;
import org.waymark.grades.ToldLine;

/** @param lines the latest first */
public record ToldPage(List<ToldLine> lines) {}
