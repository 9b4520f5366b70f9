package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * What an agreement or a record asks for, as data: an employer adapts the words, the rules stay in code.
 *
 * @param origin  where the file comes from; its version is that of the form
 * @param title   what the paper is called, for example {@code Supervision agreement}
 * @param purpose what it is for, shown to both
 * @param parts   as they are filled in and read
 */
public record RecordForm(Origin origin, String title, String purpose, List<FormPart> parts) {
    public RecordForm {
        parts = List.copyOf(parts);
    }

    /** What kind of answer an item takes. */
    public enum AnswerKind {
        /** Sentences. */
        TEXT,
        /** A few words. */
        LINE,
        /** A whole number of minutes. */
        MINUTES,
        /** How often, of the words that {@link Frequency} knows. */
        FREQUENCY,
        /** Any of the choices, and one's own words beside. */
        CHOICES,
        /** Rows of a table. */
        TABLE,
        /** Nothing to fill in: the words stand, and are agreed. */
        CLAUSE
    }

    /** @param note shown under the heading; empty for none */
    public record FormPart(String key, String title, String note, List<Item> items) {
        public FormPart {
            items = List.copyOf(items);
        }
    }

    /**
     * @param label   the question, or the words of a clause
     * @param hint    empty for none
     * @param rule    which value of the employer's profile it stands beside; empty for none
     * @param choices of CHOICES
     * @param columns of TABLE, 1..4
     */
    public record Item(
            String key,
            AnswerKind kind,
            String label,
            String hint,
            Optional<ProfileRule> rule,
            List<Choice> choices,
            List<String> columns) {
        public Item {
            choices = List.copyOf(choices);
            columns = List.copyOf(columns);
        }

        /** Label of a choice; the key itself for one that a later version of the form dropped. */
        public String choice(String choiceKey) {
            return choices.stream()
                    .filter(choice -> choice.key().equals(choiceKey))
                    .findFirst()
                    .map(Choice::label)
                    .orElse(choiceKey);
        }
    }

    public record Choice(String key, String label) {}

    /** Name of the form, as {@code content/forms} has it. */
    public String id() {
        return origin.id();
    }

    /** Its version, from 1; the schema lets nothing else through. */
    public int version() {
        return Integer.parseInt(origin.version());
    }

    public List<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    public Optional<Item> item(String key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
