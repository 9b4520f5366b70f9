package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.programme.WritingPlace;
import org.waymark.sharing.Opened;
import org.waymark.sharing.Readers;

/** Comments and answers are saved while they are typed, as notes are, until they are sent. */
@ApplicationScoped
public class CommentPlace implements WritingPlace {
    /** Of this place among those to write in. */
    public static final int NUMBER = 111;

    private static final String ID = "(" + RecordRef.ID + ")";
    private static final Pattern COMMENT = Pattern.compile("comment\\.([a-z-]{1,30})\\." + ID);
    private static final Pattern REPLY = Pattern.compile("reply-" + ID);

    @Inject
    private CommentStore store;

    @Inject
    private Readers readers;

    /** Key of the prompt under which a new comment on a thing is written. */
    public static String comment(RecordRef thing) {
        return "comment." + thing.kind() + "." + thing.id();
    }

    /** The same for an answer in a thread. */
    public static String reply(UUID thread) {
        return "reply-" + thread;
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public String titleKey() {
        return "mentoring.comments.title";
    }

    @Override
    public boolean has(String prompt) {
        return COMMENT.matcher(prompt).matches() || REPLY.matcher(prompt).matches();
    }

    @Override
    public String words(String prompt) {
        return "";
    }

    @Override
    public String path(String prompt) {
        Matcher comment = COMMENT.matcher(prompt);
        if (comment.matches()) {
            return "/comments/about/" + comment.group(1) + "/" + comment.group(2);
        }
        Matcher reply = REPLY.matcher(prompt);
        return reply.matches() ? "/comments/" + reply.group(1) : "/inbox";
    }

    @Override
    public Set<String> over(Visitor writer, Set<String> prompts) {
        return prompts.stream().filter(prompt -> isOver(writer, prompt)).collect(Collectors.toSet());
    }

    private boolean isOver(Visitor writer, String prompt) {
        Matcher comment = COMMENT.matcher(prompt);
        if (comment.matches()) {
            RecordRef thing = new RecordRef(comment.group(1), UUID.fromString(comment.group(2)));
            return readers.opened(writer, thing).isEmpty();
        }
        Matcher reply = REPLY.matcher(prompt);
        return !reply.matches()
                || store.lock(writer, UUID.fromString(reply.group(1)))
                        .filter(thread -> isAnswerable(writer, thread))
                        .isEmpty();
    }

    /** Whether the two of a thread still read the same thing. */
    private boolean isAnswerable(Visitor writer, ThreadRow thread) {
        Optional<Opened> opened = readers.opened(writer, thread.thing());
        return opened.isPresent()
                && (!thread.isOwn(writer)
                        || readers.readership(writer, thread.thing())
                                .reading(thread.reader())
                                .isPresent());
    }
}
