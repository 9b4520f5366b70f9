package org.waymark.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the source says of one session, as facts; words are those that any wording of it must hold. */
record SessionFacts(
        int number,
        String title,
        Optional<Integer> area,
        String overview,
        List<String> aims,
        List<Item> preparation,
        String introduction,
        List<Item> experience,
        String reflection,
        Item explore,
        Item discuss,
        Item followUp) {

    /**
     * One line {@code kind > link+link > page > words > words of the question}; a dash stands for nothing.
     *
     * @param kind of step, or types of a follow-up joined by a plus
     */
    record Item(String kind, List<String> links, Optional<String> pages, String words, Optional<String> question) {
        static Item of(String line) {
            String[] parts = line.split(" > ", -1);
            return new Item(
                    parts[0],
                    parts[1].equals("-") ? List.of() : List.of(parts[1].split("\\+")),
                    Optional.of(parts[2]).filter(page -> !page.equals("-")),
                    parts[3],
                    parts.length > 4 ? Optional.of(parts[4]) : Optional.empty());
        }
    }

    static List<SessionFacts> all() {
        return Stream.of(TABLE.split("\n\n")).map(SessionFacts::of).toList();
    }

    /** Lines of a block: number, title, area, overview, two aims, preparation, and so on, each with its label. */
    private static SessionFacts of(String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" \\| ", -1);
        return new SessionFacts(
                Integer.parseInt(head[0]),
                head[1],
                Optional.of(head[2]).filter(area -> !area.equals("-")).map(Integer::valueOf),
                one(lines, "overview"),
                many(lines, "aim"),
                many(lines, "prepare").stream().map(Item::of).toList(),
                one(lines, "first question"),
                many(lines, "experience").stream().map(Item::of).toList(),
                one(lines, "second question"),
                Item.of(one(lines, "explore")),
                Item.of(one(lines, "discuss")),
                Item.of(one(lines, "follow-up")));
    }

    private static List<String> many(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2))
                .toList();
    }

    private static String one(List<String> lines, String label) {
        List<String> found = many(lines, label);
        if (found.size() != 1) {
            throw new IllegalStateException(label + " in " + Arrays.toString(lines.toArray()));
        }
        return found.get(0);
    }

    private static final String TABLE = """
            1 | Understanding the Post Qualifying Standards for Practice Supervisors | -
            overview: standards practice supervisor show
            aim: standards what for
            aim: use pathway
            prepare: - > supervisors-pathway > - > pathway skills for care
            prepare: - > - > - > supervision most least
            first question: supervisor
            experience: watch > film-importance-of-the-pqs > - > lyn romeo
            experience: watch > film-pqs-and-other-standards > - > other standards
            experience: read > leaders-briefing > - > main points leaders' briefing > organisation practice
            second question: standards adults carers
            explore: explore > supervisors-pathway > - > diagram pathway
            discuss: discuss > tool-reflective-supervision-audit > - > audit tool strong
            follow-up: own-appraisal+own-supervision > - > - > appraisal goals supervisor standards

            2 | Reflective supervision | -
            overview: reflection supervision
            aim: what reflective supervision why
            aim: reflection deeper
            prepare: - > film-what-is-reflective-supervision > - > what is reflective supervision?
            prepare: - > - > - > managing critical reflection give
            first question: reflecting adult carer
            experience: watch > video-5 > - > video 5 > reflective supervision
            second question: time reflect
            explore: explore > model-4x4x4 > - > 4x4x4
            discuss: discuss > tool-levels-of-reflection > - > levels of reflection deeply role
            follow-up: own-supervision > - > - > situation reflect critically next

            3 | Challenges and enablers to supervision | -
            overview: people organisation world supervision
            aim: in the way supervision
            aim: organisation supervision
            prepare: - > film-challenges-and-enablers > - > challenges and enablers to reflective supervision
            prepare: - > - > - > well organisation
            first question: supervisor
            experience: read > briefing-leading-with-compassion > 15 > summary compassion > compassion
            experience: watch > video-2 > - > video 2 > compassion
            second question: culture organisation echo practice
            explore: explore > organisational-resilience-diagnostic > - > dimensions of organisational resilience
            discuss: discuss > tool-organisational-culture > - > organisational culture supervision
            follow-up: organisation > - > - > organisation management meeting

            4 | Ethics and values | 1
            overview: values ethics supervision
            aim: values ethics
            aim: identity
            prepare: - > standards > - > pqs 1
            prepare: - > - > - > practice
            first question: ethical principles
            experience: watch > film-pqs-1 > - > pqs 1 ethics and values
            experience: use > tool-privilege-exercise > - > privilege exercise discrimination
            second question: identity belief values ethics
            explore: explore > tool-social-graces > - > social graces
            discuss: discuss > tool-social-graces > - > social grrraaaacceeessss identity seen spoken
            follow-up: supervision-given > tool-social-graces > - > grrraaaacceeessss supervise

            5 | Relationship-based practice supervision | 6
            overview: relationship mirrors practice
            aim: relationship
            aim: empathetic
            prepare: - > standards > - > pqs 6
            prepare: - > - > - > practice
            first question: good relationship
            experience: watch > film-pqs-6 > - > pqs 6 relationship-based practice supervision
            experience: use > tool-supervision-relationship > - > supervision relationship
            second question: person-centred each
            explore: explore > tool-building-a-good-relationship > - > adults carers supervisees internal working model
            discuss: discuss > tool-building-a-good-relationship > - > building a good relationship supervised
            follow-up: agreement > tool-supervision-agreement > - > supervision agreement

            6 | Effective use of power and authority as a Practice Supervisor | 7
            overview: power authority relationship
            aim: power authority
            aim: support direction authority
            prepare: - > standards > - > pqs 7
            prepare: - > - > - > practice
            first question: authority
            experience: watch > webinar-leading-with-compassion > - > extracts leading with compassion webinar
            experience: read > briefing-leading-with-compassion > 7 > compassionate practice > compassionate social work
            second question: law theory evidence
            explore: explore > tool-anti-oppressive-practice > - > levels anti-oppressive
            discuss: discuss > tool-supportive-directive > - > supportive directive support direction
            follow-up: organisation > - > - > research service

            7 | Developing confident and capable practitioners | 3
            overview: practise well developing professionals
            aim: keep developing
            aim: confident capable
            prepare: - > standards > - > pqs 3
            prepare: - > - > - > practice
            first question: supervise show can
            experience: read > strengths-based-handbook > 60-62 > supervision principles strengths-based
            experience: watch > video-6 > - > video 6 > strengths supervisee
            second question: strengths-based supervision practice
            explore: explore > tool-appreciative-inquiry > - > ears appreciative inquiry
            discuss: discuss > tool-appreciative-inquiry > - > appreciative inquiry examples of good practice
            follow-up: supervision-given > - > - > supervise good practice another

            8 | Coaching | -
            overview: coaching approaches techniques
            aim: coaching add
            aim: try coaching approach
            prepare: - > webinar-coaching > - > extracts coaching in adult social care
            prepare: - > - > - > way
            first question: coaching life
            experience: watch > video-1 > - > video 1 > conversation coached
            second question: supervisees not know help
            explore: explore > tool-coaching-model-grow > - > grow
            discuss: discuss > tool-coaching-model-grow > - > grow questions insight
            follow-up: supervision-given > - > - > supervision question answer

            9 | Promoting and supporting critical analysis and decision-making | 5
            overview: practitioners judgements
            aim: supervisees judge
            aim: tools
            prepare: - > standards > - > pqs 5
            prepare: - > - > - > practice
            first question: judgements lives
            experience: watch > film-thinking-processes > - > thinking processes in practice > nothing without analysis critical reflection
            second question: supervisees reasoning
            explore: explore > tool-systemic-reflective-space+tool-discrepancy-matrix > - > systemic reflective discrepancy
            discuss: discuss > tool-discrepancy-matrix > - > discrepancy matrix known situation
            follow-up: supervision-given > tool-systemic-reflective-space+tool-discrepancy-matrix > - > supervision

            10 | Performance management and improvement | 8
            overview: encourage supervisees hard
            aim: feedback continuous
            aim: talk improving practice
            prepare: - > standards > - > pqs 8
            prepare: - > - > - > practice
            first question: supervise work
            experience: watch > film-leaders-and-managers > - > extracts the difference between leaders and managers
            experience: watch > video-3 > - > video 3 > ready feedback giving
            second question: expectations challenge support
            explore: explore > tool-giving-feedback > - > principles feedback
            discuss: discuss > tool-bridging-interview > - > bridging interview feedback writing
            follow-up: own-supervision+mentor > - > - > supervisor mentor conversation

            11 | Assuring good practice and development | 4
            overview: organisation practice better
            aim: practice
            aim: cases discuss
            prepare: - > standards > - > pqs 4
            prepare: - > - > - > practice
            first question: team people long
            experience: watch > video-4 > - > video 4 > supervisor supervisee practice
            second question: person-centred adults carers
            explore: explore > tool-workload > - > workload supervisors
            discuss: discuss > tool-case-prioritisation > - > case prioritisation situation
            follow-up: organisation > - > - > other supervisors organisation oversight

            12 | Influencing and governing practice excellence within the organisation and community | 2
            overview: supervisors practice whole
            aim: supervisors influence
            aim: ways good practice
            prepare: - > standards > - > pqs 2
            prepare: - > - > - > practice
            first question: leader
            experience: read > briefing-leading-with-compassion > 5 > principles of strong leadership
            experience: watch > film-communication-and-compassion > - > extracts communication compassion resilience > voices influence organisation
            second question: good practice
            explore: explore > tool-fit-with-other-activities > - > areas of supervision
            discuss: discuss > tool-fit-with-other-activities > - > fit with other activities good practice
            follow-up: supervision-given > - > - > appraise leaders practice
            """;
}
