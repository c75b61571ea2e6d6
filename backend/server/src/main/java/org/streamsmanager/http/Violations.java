package org.streamsmanager.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.shared.Violation;

/** Names the refused value: a JSON pointer into the body, or {@code ?name} for a parameter. */
final class Violations {
    private Violations() {}

    static Refusal of(ConstraintViolationException failure) {
        List<Violation> all = failure.getConstraintViolations().stream()
                .map(v -> new Violation(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
                .toList();
        return Refusal.of(CommonProblem.INVALID_VALUE, all);
    }

    static Refusal of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return malformed(pointer(unknown), "is not a field of this request");
        }
        if (failure instanceof InvalidFormatException text && text.getTargetType() == String.class) {
            return malformed(pointer(text), "holds a character that cannot be kept");
        }
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? malformed(pointer(mapping), "has a value of the wrong type")
                : Refusal.of(CommonProblem.MALFORMED_REQUEST, "The body is not valid JSON for this request.");
    }

    private static Refusal malformed(String pointer, String message) {
        return Refusal.at(CommonProblem.MALFORMED_REQUEST, pointer, message);
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        if (nodes.size() == 1) {
            return "?" + nodes.getFirst().getName();
        }
        return nodes.stream().skip(1).map(Violations::step).collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return index + (node.getKind() == ElementKind.CONTAINER_ELEMENT ? "" : "/" + node.getName());
    }
}
