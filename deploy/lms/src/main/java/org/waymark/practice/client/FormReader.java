package org.waymark.practice.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.Form.Field;

/** Finds the forms of a page and what a browser would send if their main button were pressed at once. */
final class FormReader {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION =
            Pattern.compile("<option\\b([^>]*)>([^<]*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot|apos|nbsp);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final Set<String> NOT_SENT = Set.of("submit", "button", "image", "reset", "file");

    private FormReader() {}

    static List<Form> forms(URI page, String body) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(body);
        while (form.find()) {
            String action = attributes(form.group(1)).getOrDefault("action", "");
            forms.add(new Form(action.isEmpty() ? page : page.resolve(action), fields(form.group(2))));
        }
        return forms;
    }

    static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String entity) {
        if (entity.startsWith("#x")) {
            return Character.toString(Integer.parseInt(entity.substring(2), 16));
        }
        return entity.startsWith("#") ? Character.toString(Integer.parseInt(entity.substring(1))) : NAMED.get(entity);
    }

    private static List<Field> fields(String markup) {
        List<Field> fields = new ArrayList<>();
        Matcher control = CONTROL.matcher(markup);
        while (control.find()) {
            if (control.group(1) != null) {
                addInput(fields, attributes(control.group(1)));
            } else if (control.group(2) != null) {
                add(
                        fields,
                        attributes(control.group(2)),
                        unescaped(control.group(3)).replaceFirst("^\\r?\\n", ""));
            } else {
                add(fields, attributes(control.group(4)), selected(control.group(5)));
            }
        }
        return fields;
    }

    private static void addInput(List<Field> fields, Map<String, String> input) {
        String type = input.getOrDefault("type", "text").toLowerCase(Locale.ROOT);
        boolean isChoice = type.equals("radio") || type.equals("checkbox");
        if (NOT_SENT.contains(type) || (isChoice && !input.containsKey("checked"))) {
            return;
        }
        add(fields, input, input.getOrDefault("value", isChoice ? "on" : ""));
    }

    private static void add(List<Field> fields, Map<String, String> control, String value) {
        if (control.containsKey("name") && !control.containsKey("disabled")) {
            fields.add(new Field(control.get("name"), value));
        }
    }

    private static String selected(String options) {
        String first = null;
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            Map<String, String> attributes = attributes(option.group(1));
            String value =
                    attributes.getOrDefault("value", unescaped(option.group(2)).trim());
            if (attributes.containsKey("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    private static Map<String, String> attributes(String markup) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(markup);
        while (attribute.find()) {
            String value = attribute.group(2) != null
                    ? attribute.group(2)
                    : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : unescaped(value));
        }
        return attributes;
    }
}
