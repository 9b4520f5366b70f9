package org.waymark.records;

import java.util.List;

/**
 * One record for those who keep records, with all holds there are and were.
 *
 * @param isOwn whether it is a record of the visitor's own, about which others decide
 */
public record RetainedFile(RetainedRecord record, List<HoldSummary> holds, boolean isOwn, boolean isOwnProposal) {
    public RetainedFile {
        holds = List.copyOf(holds);
    }
}
