package org.waymark.programme;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Builds the standards, the links and the programme from files that have passed every check. */
final class PackBuilder {
    private final Contents contents;
    private final Map<String, Link> links = new LinkedHashMap<>();

    PackBuilder(Contents contents) {
        this.contents = contents;
    }

    ContentPack build() {
        contents.links().stream()
                .flatMap(file -> file.root().items("links").stream())
                .map(PackBuilder::link)
                .forEach(link -> links.put(link.key(), link));
        Framework framework = framework(contents.framework().root());
        LearningProgramme programme = programme(contents.programme().root());
        SessionBuilder sessions = new SessionBuilder(framework, programme.outline(), links);
        return new ContentPack(
                programme,
                framework,
                scale(contents.scale().root()),
                contents.plan().root().items("support").stream()
                        .map(kind -> kind.text("label"))
                        .toList(),
                details(contents.details().root()),
                year(contents.year().root()),
                contents.forms().stream()
                        .map(ContentFile::root)
                        .map(FormBuilder::form)
                        .toList(),
                contents.profiles().stream()
                        .map(ContentFile::root)
                        .map(FormBuilder::profile)
                        .toList(),
                contents.sessions().stream()
                        .map(ContentFile::root)
                        .map(sessions::session)
                        .toList(),
                List.copyOf(links.values()));
    }

    static Origin origin(ContentNode root) {
        return new Origin(root.text("id"), root.text("version"), root.text("source"), root.text("licence"));
    }

    private static Link link(ContentNode node) {
        Optional<String> address = node.textIfAny("address");
        return new Link(
                node.text("key"),
                node.text("label"),
                node.find("labelIsOurs").map(ContentNode::asBoolean).orElse(false),
                SessionBuilder.word(LinkKind.class, node.text("kind")),
                node.textIfAny("number"),
                node.text("publisher"),
                node.text("site"),
                URI.create(address.orElse("https://" + node.text("site") + "/")),
                address.isPresent(),
                node.textIfAny("note"));
    }

    private Framework framework(ContentNode root) {
        String shortTitle = root.text("shortTitle");
        return new Framework(
                origin(root),
                root.text("title"),
                shortTitle,
                root.text("published"),
                root.text("overview"),
                links.get(root.text("link")),
                root.items("areas").stream().map(area -> area(shortTitle, area)).toList());
    }

    private static Scale scale(ContentNode root) {
        return new Scale(
                origin(root),
                root.text("title"),
                root.text("note"),
                root.items("steps").stream()
                        .map(step -> new Scale.Level(step.text("key"), step.text("label"), step.text("text")))
                        .toList());
    }

    private static PersonalDetails details(ContentNode root) {
        return new PersonalDetails(root.items("details").stream()
                .map(detail -> new PersonalDetails.Detail(
                        detail.text("key"),
                        detail.text("label"),
                        Pattern.compile(detail.text("pattern")),
                        SessionBuilder.word(PersonalDetails.Check.class, detail.text("check"))))
                .toList());
    }

    private static SuggestedYear year(ContentNode root) {
        return new SuggestedYear(
                origin(root),
                root.text("title"),
                root.text("note"),
                root.items("milestones").stream()
                        .map(point -> new SuggestedYear.Milestone(
                                point.text("key"),
                                point.text("title"),
                                point.text("why"),
                                point.number("months"),
                                point.find("weeks").map(ContentNode::number).orElse(0),
                                point.find("session").map(ContentNode::number)))
                        .toList());
    }

    private static Area area(String shortTitle, ContentNode node) {
        return new Area(
                node.number("number"),
                shortTitle + " " + node.number("number"),
                node.text("name"),
                node.items("printed").stream()
                        .map(name -> new Area.PrintedName(name.text("label"), name.text("where")))
                        .toList(),
                node.text("description"),
                node.items("statements").stream()
                        .map(statement -> new Area.Statement(statement.text("key"), statement.text("text")))
                        .toList(),
                node.number("session"));
    }

    private LearningProgramme programme(ContentNode root) {
        return new LearningProgramme(
                origin(root),
                root.text("title"),
                root.text("overview"),
                root.items("days").stream().map(PackBuilder::day).toList(),
                root.find("daysInferred").orElseThrow().asBoolean(),
                root.text("daysNote"),
                numbers(root, "recommendedToEveryone"),
                root.items("outline").stream().map(PackBuilder::part).toList(),
                points(root, "cycle"),
                points(root, "records"),
                guide(root),
                pathway(root.find("pathway").orElseThrow()),
                root.text("followUpNote"));
    }

    private static Day day(ContentNode node) {
        return new Day(node.number("number"), node.text("title"), numbers(node, "sessions"));
    }

    private static List<Integer> numbers(ContentNode node, String name) {
        return node.items(name).stream().map(ContentNode::number).toList();
    }

    private static OutlinePart part(ContentNode node) {
        return new OutlinePart(
                node.text("key"), node.text("title"), node.find("minutes").map(ContentNode::number), node.text("text"));
    }

    private Guide guide(ContentNode root) {
        return new Guide(
                points(root, "before"),
                points(root, "people"),
                points(root, "aims"),
                points(root, "uses"),
                points(root, "outcomes"),
                points(root, "delivery"));
    }

    private List<Point> points(ContentNode root, String name) {
        return root.items(name).stream()
                .map(node -> new Point(
                        node.text("key"),
                        node.textIfAny("title"),
                        node.text("text"),
                        SessionBuilder.links(node, links)))
                .toList();
    }

    private Pathway pathway(ContentNode node) {
        return new Pathway(
                node.text("title"),
                node.text("publisher"),
                node.text("published"),
                node.number("months"),
                node.text("text"),
                links.get(node.text("link")));
    }
}
