package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.cohort.CopyQuestion;
import org.waymark.cohort.CourseCopies;

/** What a learning lead finds about courses on one page, read in one transaction. */
@ApplicationScoped
public class Overview {
    /**
     * @param courses   see {@link CourseLists#courses}
     * @param copies    see {@link CourseCopies#open}
     * @param questions see {@link Decisions#open}
     */
    public record Sight(List<CourseSummary> courses, List<CopyQuestion> copies, Questions questions) {}

    @Inject
    private CourseLists lists;

    @Inject
    private CourseCopies copies;

    @Inject
    private Decisions decisions;

    /** Refuses NOT_FOUND to anybody but a lead. */
    @Transactional
    public Sight of(Visitor visitor) {
        return new Sight(lists.courses(visitor), copies.open(visitor), decisions.open(visitor));
    }
}
