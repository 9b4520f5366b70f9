package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.web.HomeNews.NewsLine;

/** The lines of all rooms that have news for home. */
@ApplicationScoped
public class News {
    @Inject
    @Any
    private Instance<HomeNews> rooms;

    public List<NewsLine> of(Visitor visitor) {
        return rooms.stream().flatMap(room -> room.lines(visitor).stream()).toList();
    }

    /** What somebody does next who did not come for the programme. */
    public Optional<NewsLine> step(Visitor visitor) {
        return rooms.stream().flatMap(room -> room.step(visitor).stream()).findFirst();
    }
}
