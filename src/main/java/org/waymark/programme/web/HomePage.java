package org.waymark.programme.web;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.HomeSummary;
import org.waymark.programme.Standing;
import org.waymark.web.HomeNews.NewsLine;

/**
 * Home as it is shown.
 *
 * @param isInstead whether an activity of the course asked for a page that is not there
 * @param news      lines of other rooms
 * @param step      of another room, for somebody who did not come for the programme
 */
public record HomePage(HomeSummary home, boolean isInstead, List<NewsLine> news, Optional<NewsLine> step) {
    public HomePage {
        news = List.copyOf(news);
    }

    /** Whether the programme is not what this person is here for: another room has a step, and no session was begun. */
    public boolean isBesideProgramme() {
        return step.isPresent()
                && home.year().sessions().stream().allMatch(session -> session.standing() == Standing.NOT_BEGUN);
    }

    public boolean isNothingNew() {
        return news.isEmpty()
                && home.year().kept().isEmpty()
                && home.year().tasks().isEmpty();
    }
}
