package org.waymark.supervision;

import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;

/**
 * One item of a record.
 *
 * @param seat     who writes it
 * @param revision counts its wordings from 0, which is before anything was written
 * @param words    the answer as it is read and signed
 */
public record SessionItem(RecordForm.Item item, Seat seat, Answer answer, int revision, String words) {}
