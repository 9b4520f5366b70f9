package org.waymark.records;

/** What a record is kept as; how long that is stands in the retention of the organisation. */
public enum RetentionClass {
    SUPERVISION_AGREEMENT,
    SUPERVISION_RECORD,
    DISAGREEMENT,
    APPRAISAL
}
