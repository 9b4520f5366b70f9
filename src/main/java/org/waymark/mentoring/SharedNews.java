package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;

/** What is new for a mentor, on home. Nobody else is asked about, so that home stays as light as it is. */
@ApplicationScoped
class SharedNews implements HomeNews {
    private static final String INBOX = "/inbox";

    @Inject
    private Inbox inbox;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        int news = visitor.is(Role.MENTOR) ? inbox.unseen(visitor) : 0;
        return news == 0 ? List.of() : List.of(new NewsLine("mentoring.news.shared", List.of(news), INBOX));
    }

    @Override
    public Optional<NewsLine> step(Visitor visitor) {
        return visitor.is(Role.MENTOR) && !visitor.is(Role.SUPERVISOR)
                ? Optional.of(new NewsLine("mentoring.home.step", List.of(), INBOX))
                : Optional.empty();
    }
}
