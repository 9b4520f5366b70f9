package org.waymark.practice.grades;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.practice.Grading;
import org.waymark.practice.LmsActivity;
import org.waymark.practice.http.Json;

/** The columns of all courses, what people have in them, and every score that was ever posted, in order. */
public final class Gradebook {
    private final Map<Integer, LineItem> items = new LinkedHashMap<>();
    private final Map<String, Grade> grades = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();
    private int last = 10;

    public synchronized List<LineItem> items() {
        return List.copyOf(items.values());
    }

    public synchronized List<LineItem> items(int courseId) {
        return items.values().stream()
                .filter(item -> item.courseId() == courseId)
                .toList();
    }

    public synchronized Optional<LineItem> item(int id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The column a tool calls by this name in a course; the oldest of several. */
    public synchronized Optional<LineItem> item(int courseId, String resourceId) {
        return items(courseId).stream()
                .filter(item -> item.resourceId().equals(resourceId))
                .findFirst();
    }

    /** The column that came with an activity. */
    public synchronized Optional<LineItem> itemOf(LmsActivity activity) {
        return items.values().stream()
                .filter(item ->
                        item.isOfActivity() && item.resourceLinkId().equals(Optional.of(activity.resourceLinkId())))
                .findFirst();
    }

    /** All columns of an activity, the tool's own ones too. */
    public synchronized List<LineItem> itemsOf(int resourceLinkId) {
        return items.values().stream()
                .filter(item -> item.resourceLinkId().equals(Optional.of(resourceLinkId)))
                .toList();
    }

    /** A column for an activity. */
    public synchronized LineItem add(int courseId, String clientId, LmsActivity activity, Grading grading) {
        return keep(new LineItem(
                ++last,
                courseId,
                clientId,
                activity.title(),
                grading.scoreMaximum(),
                grading.resourceId(),
                grading.tag(),
                Optional.of(activity.resourceLinkId()),
                true));
    }

    /** A column of the tool's own; its number is given here. */
    synchronized LineItem add(LineItem wanted) {
        return keep(new LineItem(
                ++last,
                wanted.courseId(),
                wanted.clientId(),
                wanted.label(),
                wanted.scoreMaximum(),
                wanted.resourceId(),
                wanted.tag(),
                wanted.resourceLinkId(),
                wanted.isOfActivity()));
    }

    /** A column of a copied course: the same, for the activity's new number, without grades. */
    public synchronized LineItem copy(LineItem item, int courseId, Optional<Integer> resourceLinkId) {
        return add(new LineItem(
                0,
                courseId,
                item.clientId(),
                item.label(),
                item.scoreMaximum(),
                item.resourceId(),
                item.tag(),
                resourceLinkId,
                item.isOfActivity()));
    }

    synchronized LineItem keep(LineItem item) {
        items.put(item.id(), item);
        return item;
    }

    /** Deletes a column with all its grades, as a teacher can. */
    public synchronized void remove(int itemId) {
        items.remove(itemId);
        grades.values().removeIf(grade -> grade.lineItem() == itemId);
    }

    /** What a person has in a column. */
    public synchronized Optional<Grade> grade(int itemId, String userId) {
        return Optional.ofNullable(grades.get(key(itemId, userId)));
    }

    public synchronized List<Grade> grades() {
        return List.copyOf(grades.values());
    }

    /** Everything in one column. */
    public synchronized List<Grade> grades(int itemId) {
        return grades.values().stream()
                .filter(grade -> grade.lineItem() == itemId)
                .toList();
    }

    /** Takes a grade unless one of the same or a later second is there; says whether it did. */
    synchronized boolean take(Grade grade) {
        Grade before = grades.get(key(grade.lineItem(), grade.userId()));
        if (before != null
                && before.timestamp().getEpochSecond() >= grade.timestamp().getEpochSecond()) {
            return false;
        }
        grades.put(key(grade.lineItem(), grade.userId()), grade);
        return true;
    }

    synchronized void log(Instant at, int itemId, String userId, String body, int status) {
        posts.add(new Post(posts.size() + 1, at, itemId, userId, body, status));
    }

    /** Every score posted since the start, in the order it was decided. */
    public synchronized List<Post> posts() {
        return List.copyOf(posts);
    }

    /** Columns, grades and posts as JSON, for tests in another process. */
    public synchronized String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("items", items.values().stream().map(Gradebook::told).toList());
        all.put("grades", grades.values().stream().map(Gradebook::told).toList());
        all.put("posts", posts.stream().map(Gradebook::told).toList());
        return Json.written(all);
    }

    private static Map<String, Object> told(LineItem item) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", item.id());
        told.put("course", item.courseId());
        told.put("label", item.label());
        told.put("scoreMaximum", item.scoreMaximum());
        told.put("resourceId", item.resourceId());
        told.put("tag", item.tag());
        told.put("resourceLinkId", item.resourceLinkId().orElse(null));
        return told;
    }

    private static Map<String, Object> told(Grade grade) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("item", grade.lineItem());
        told.put("user", grade.userId());
        told.put("points", grade.points().orElse(null));
        told.put("timestamp", grade.timestamp().toString());
        told.put("complete", grade.isComplete());
        told.put("activityProgress", grade.activityProgress());
        told.put("gradingProgress", grade.gradingProgress());
        told.put("comment", grade.comment());
        return told;
    }

    private static Map<String, Object> told(Post post) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", post.number());
        told.put("at", post.at().toString());
        told.put("item", post.lineItem());
        told.put("user", post.userId());
        told.put("status", post.status());
        told.put("score", Json.read(post.body()));
        return told;
    }

    private static String key(int itemId, String userId) {
        return itemId + " " + userId;
    }
}
