package org.waymark.supervision.web;

/** A disagreement before it is there. @param with the relationship, @param record the record it is about; one of them is empty */
public record NewDisagreementPage(String with, String record, String other, DisagreementForm form) {}
