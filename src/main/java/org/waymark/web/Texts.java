package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Every sentence that people read, by key {@code room.page.element}. Each room has a file {@code messages/<room>.properties}.
 *
 * <p>An apostrophe is an apostrophe. {@code {0}} is replaced by the value as it is; numbers and dates are formatted by
 * {@link Shell} first. A plural is a choice: {@code {0,choice,0#no parts|1#1 part|1<{0} parts}}.
 */
@ApplicationScoped
public class Texts {
    private static final Logger LOG = System.getLogger(Texts.class.getName());
    private static final List<String> ROOMS = List.of(
            "web",
            "identity",
            "programme",
            "records",
            "guests",
            "sharing",
            "evidence",
            "notices",
            "cohort",
            "mentoring",
            "selfassessment",
            "development",
            "reflection",
            "portfolio",
            "supervision",
            "appraisal",
            "lms",
            "connection",
            "grades",
            "roster");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Map<String, String> sentences = new HashMap<>();
    private final Map<String, MessageFormat> choices = new HashMap<>();

    public Texts() {
        for (String room : ROOMS) {
            try (InputStream file = Texts.class.getResourceAsStream("/messages/" + room + ".properties")) {
                if (file != null) {
                    addAll(new InputStreamReader(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param messages as a file of messages has them */
    Texts(String messages) {
        try {
            addAll(new StringReader(messages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Reader messages) throws IOException {
        Properties properties = new Properties();
        properties.load(messages);
        properties.forEach((key, sentence) -> add((String) key, (String) sentence));
    }

    private void add(String key, String sentence) {
        if (sentences.put(key, sentence) != null) {
            throw new IllegalStateException("Two rooms word the same key " + key);
        }
        if (sentence.contains(",choice,")) {
            choices.put(key, new MessageFormat(sentence.replace("'", "''"), Locale.UK));
        }
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence; the key itself, and a line in the log, where nobody has worded it. */
    public String text(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            LOG.log(Level.WARNING, "No text for key {0}", key);
            return key;
        }
        MessageFormat choice = choices.get(key);
        if (choice != null) {
            return ((MessageFormat) choice.clone()).format(values);
        }
        return values.length == 0 ? sentence : fill(sentence, values);
    }

    /** {@code 4 March 2027}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The day in London: {@code 4 March 2027}. */
    public String date(Instant instant) {
        return DATE.format(instant.atZone(London.ZONE));
    }

    private static String fill(String sentence, Object[] values) {
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int brace = sentence.indexOf('{'); brace >= 0; brace = sentence.indexOf('{', from)) {
            int end = sentence.indexOf('}', brace);
            filled.append(sentence, from, brace).append(values[Integer.parseInt(sentence.substring(brace + 1, end))]);
            from = end + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
