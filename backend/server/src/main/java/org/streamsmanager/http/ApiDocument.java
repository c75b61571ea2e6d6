package org.streamsmanager.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Completes openapi.yaml at build time: what an answer always has is required, every operation can answer a problem, and
 * every body has an example.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final List<String> ABSENT_AT_THE_ENDS = List.of("next", "previous");
    private static final String PROBLEM = "ProblemDocument";
    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getComponents().addSchema(PROBLEM, problem());
        schemas.forEach(this::requireWhatIsAlwaysThere);
        ApiExamples examples = new ApiExamples(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> complete(operation, examples));
    }

    private void requireWhatIsAlwaysThere(String name, Schema schema) {
        if (schema.getProperties() == null || name.endsWith("Request")) {
            return;
        }
        List<String> optional = record(name).map(ApiDocument::nullable).orElse(ABSENT_AT_THE_ENDS);
        List<String> required = schema.getProperties().keySet().stream()
                .filter(property -> !optional.contains(property))
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private Optional<ClassInfo> record(String name) {
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.simpleName().equals(name))
                .filter(type -> type.name().toString().startsWith("org.streamsmanager"))
                .findFirst();
    }

    private static List<String> nullable(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }

    private static void complete(Operation operation, ApiExamples examples) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            addExample(operation.getRequestBody().getContent(), examples);
        }
        operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(content -> content != null)
                .forEach(content -> addExample(content, examples));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("A refusal, in the form of RFC 9457; `code` is stable.")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problems.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
    }

    private static void addExample(Content content, ApiExamples examples) {
        content.getMediaTypes().values().forEach(media -> {
            if (media.getSchema() != null && media.getExample() == null && media.getExamples() == null) {
                media.setExample(examples.of(media.getSchema()));
            }
        });
    }

    private static Schema problem() {
        Schema text = text();
        Schema violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text())
                .addProperty("message", text())
                .required(List.of("pointer", "message"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A refusal in the form of RFC 9457.")
                .addProperty("type", text)
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty("requestId", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .addProperty("operatorDetail", text())
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
