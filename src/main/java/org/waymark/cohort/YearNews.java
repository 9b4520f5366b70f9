package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;
import org.waymark.web.Texts;

/** The next point of the year, for everybody but those who only mentor: it is not their year. */
@ApplicationScoped
class YearNews implements HomeNews {
    @Inject
    private CohortYears years;

    @Inject
    private Texts texts;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        return visitor.courseId()
                .filter(group -> visitor.is(Role.SUPERVISOR) || visitor.is(Role.LEAD) || !visitor.is(Role.MENTOR))
                .flatMap(group -> years.next(visitor, group).map(point -> line(group, point)))
                .map(List::of)
                .orElse(List.of());
    }

    private NewsLine line(UUID group, YearPoint point) {
        String key = point.source() == YearPoint.Source.SUGGESTED ? "cohort.year.news-ours" : "cohort.year.news-lead";
        return new NewsLine(key, List.of(texts.date(point.dueOn()), point.title()), "/groups/" + group + "/year");
    }
}
