package org.waymark.lti;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON to and from platforms. One mapper for all of this jar, so that basiclti-util's model is never written by whatever
 * a container happens to use: unknown members are passed over, and a whole number of points is written as 10, not 10.0.
 */
public final class Json {

    private static final int DEPTH_MAX = 32;

    /** Shared and never configured again. */
    public static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .addModule(new SimpleModule().addSerializer(new PointsWriter()))
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .build());
        return mapper;
    }

    /** Reads one object; empty where the bytes are anything else. */
    public static Optional<ObjectNode> object(byte[] body) {
        return node(body).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** Reads any JSON; empty where the bytes are none, such as a page. */
    public static Optional<JsonNode> node(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            return Optional.ofNullable(node).filter(one -> !one.isMissingNode());
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** One object as a member of basiclti-util's model; empty where its shape is another. */
    public static <T> Optional<T> as(JsonNode node, Class<T> model) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(node, model));
        } catch (JsonProcessingException | IllegalArgumentException misshapen) {
            return Optional.empty();
        }
    }

    /** A model object as a tree, to be completed with what the model has no member for. */
    public static ObjectNode tree(Object model) {
        return MAPPER.valueToTree(model);
    }

    /** UTF-8. */
    public static byte[] bytes(Object model) {
        try {
            return MAPPER.writeValueAsBytes(model);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a model object can always be written", failure);
        }
    }

    private static final class PointsWriter extends StdSerializer<Double> {

        private static final long serialVersionUID = 1L;

        PointsWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double points, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (points == Math.rint(points) && Math.abs(points) < 1e15) {
                out.writeNumber(points.longValue());
            } else {
                out.writeNumber(points);
            }
        }
    }
}
