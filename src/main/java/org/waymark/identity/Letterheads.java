package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.Letterhead;

/** Name and pictures of the organisation, for the head of what its people sign. */
@ApplicationScoped
public class Letterheads {
    @Inject
    private Organisations organisations;

    @Inject
    private LogoSettings settings;

    private LogoFolder folder;

    void read(@Observes @Initialized(ApplicationScoped.class) Object started) {
        folder = LogoFolder.read(settings.logos());
    }

    /** The visitor's own organisation. */
    @Transactional
    public Letterhead of(Visitor visitor) {
        String name = organisations.name(visitor.organisation());
        List<Logo> logos = folder.of(name);
        return new Letterhead(
                name,
                logos.stream()
                        .map(logo -> new Letterhead.Picture(1 + logos.indexOf(logo), logo.wide(), logo.high()))
                        .toList());
    }

    /**
     * One of the pictures. Refuses NOT_FOUND where the organisation has none of that number.
     *
     * @param number 1 or 2
     */
    @Transactional
    public Logo picture(Visitor visitor, int number) {
        List<Logo> logos = folder.of(organisations.name(visitor.organisation()));
        if (number < 1 || number > logos.size()) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-picture");
        }
        return logos.get(number - 1);
    }
}
