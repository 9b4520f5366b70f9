package org.waymark.programme.web;

import java.util.List;
import org.waymark.programme.HomeSummary;
import org.waymark.web.HomeNews.NewsLine;

/**
 * Home as it is shown.
 *
 * @param isInstead whether an activity of the course asked for a page that is not there
 * @param news      lines of other rooms
 */
public record HomePage(HomeSummary home, boolean isInstead, List<NewsLine> news) {
    public HomePage {
        news = List.copyOf(news);
    }

    public boolean isNothingNew() {
        return news.isEmpty()
                && home.year().kept().isEmpty()
                && home.year().tasks().isEmpty();
    }
}
