package org.waymark.supervision.web;

/** A concern before it is sent. @param with the relationship @param supervisor whom it is about */
public record NewConcernPage(String with, String supervisor, DisagreementForm form) {}
