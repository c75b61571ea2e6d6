package org.streamsmanager.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the routes off the resource classes. */
final class Routes {
    private static final List<Route> ALL = read();

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    private static List<Route> read() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.streamsmanager")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .toList();
    }

    static List<Route> guarded() {
        return all().stream().filter(route -> route.permission() != null).toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethod(method).map(verb -> route(verb, base, method)).stream());
    }

    private static Route route(String verb, String base, Method method) {
        String rest = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        String permission = Optional.ofNullable(method.getAnnotation(PermissionsAllowed.class))
                .map(allowed -> allowed.value()[0])
                .orElse(null);
        return new Route(verb, base + rest, permission);
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }
}
