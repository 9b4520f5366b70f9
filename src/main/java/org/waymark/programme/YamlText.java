package org.waymark.programme;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML 1.2 of the plain kind that content needs. Anchors, aliases and tags are refused before anything is built
 * from them, and so is nesting that no content file has; JSON, being YAML, is read as well.
 */
final class YamlText {
    private static final int DEPTH_MAX = 30;

    private YamlText() {}

    /** @throws UnreadableFile with line and reason, when the text cannot be read */
    static ContentNode parse(String text) throws UnreadableFile {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Math.max(1, text.length()))
                .build();
        try {
            refuseTricks(new Parse(settings).parseString(text));
            Optional<Node> root = new Compose(settings).composeString(text);
            return YamlTree.of(root.orElseThrow(() -> new UnreadableFile(1, "the file is empty")));
        } catch (MarkedYamlEngineException fault) {
            throw new UnreadableFile(line(fault), YamlMistake.reason(fault));
        } catch (ReaderException fault) {
            throw new UnreadableFile(
                    lineAt(text, fault.getPosition()),
                    "a character stands here that cannot be seen or printed; delete it and type the words again");
        } catch (YamlEngineException fault) {
            throw new UnreadableFile(1, "this cannot be read as YAML (" + fault.getMessage() + ")");
        }
    }

    private static void refuseTricks(Iterable<Event> events) throws UnreadableFile {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw new UnreadableFile(
                        line(event.getStartMark()),
                        "a word here begins with & or *, which YAML takes for a reference; put the text in quotes");
            }
            if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                depth--;
            } else if (event instanceof CollectionStartEvent && ++depth > DEPTH_MAX) {
                throw new UnreadableFile(line(event.getStartMark()), "lists are nested too deeply");
            }
        }
    }

    private static int line(MarkedYamlEngineException fault) {
        return line(YamlMistake.startsEarlier(fault) ? fault.getContextMark() : fault.getProblemMark());
    }

    static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }

    private static int lineAt(String text, int codePoints) {
        return 1
                + (int) text.codePoints()
                        .limit(codePoints)
                        .filter(c -> c == '\n')
                        .count();
    }
}
