package org.waymark.programme;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds every content file against the JSON Schema of its kind, and says what is wrong in words and with a line. */
final class ContentSchemas {
    private final Map<ContentKind, ContentNode> schemas = new EnumMap<>(ContentKind.class);
    private final Validator validator;

    ContentSchemas() {
        this(false);
    }

    /** @param areSchemasChecked whether the schemas themselves are held against JSON Schema; only a test has reason to */
    ContentSchemas(boolean areSchemasChecked) {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new Nodes())
                .withDisabledSchemaValidation(!areSchemasChecked)
                .createValidator();
        for (ContentKind kind : ContentKind.values()) {
            ContentNode schema = parse(BundledContent.text(kind.schema()));
            schemas.put(kind, schema);
            validator.registerSchema(address(kind), schema);
        }
    }

    /** @return what keeps the file from being used; nothing when it stands as its schema asks */
    List<Problem> problems(ContentFile file) {
        Validator.Result result = validator.validate(address(file.kind()), file.root());
        return result.getErrors().stream()
                .flatMap(error -> problems(file, error))
                .distinct()
                .toList();
    }

    private Stream<Problem> problems(ContentFile file, Error error) {
        return new SchemaMistake(schemas.get(file.kind()), file, error).problems();
    }

    private static URI address(ContentKind kind) {
        return URI.create("content:/" + kind.schema());
    }

    private static ContentNode parse(String json) {
        try {
            return YamlText.parse(json);
        } catch (UnreadableFile fault) {
            throw new IllegalArgumentException(fault.in("schema").sentence(), fault);
        }
    }

    /** Lets the validator read our nodes as they are, so that no JSON library is needed. */
    private static final class Nodes implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return (ContentNode) node;
        }

        @Override
        public JsonNode create(String json) {
            return parse(json);
        }
    }
}
