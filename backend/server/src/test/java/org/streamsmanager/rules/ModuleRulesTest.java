package org.streamsmanager.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of the house. Every rule is checked twice: it holds in this house, and it is seen to fail in a house next door
 * that breaks them all. A rule that matches nothing fails, too.
 */
class ModuleRulesTest {
    private static final HouseRules HOUSE = new HouseRules("org.streamsmanager");
    private static final HouseRules NEXT_DOOR = new HouseRules("org.streamsmanager.rules.house");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/simulator/"))
            .importPackages(HOUSE.root());
    private static final JavaClasses CLASSES_NEXT_DOOR = new ClassFileImporter().importPackages(NEXT_DOOR.root());

    static Set<String> rules() {
        return HOUSE.all().keySet();
    }

    static Set<String> modules() {
        return ModuleMap.MODULES.keySet();
    }

    static List<SourceRule> sourceRules() {
        return SourceRule.all();
    }

    @Test
    void everyPackageIsInTheMap() {
        Set<String> found = CLASSES.stream()
                .map(HOUSE::module)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(modules()), found, "add a new module to ModuleMap with its reason");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleImportsWhatTheMapSays(String module) {
        check(HOUSE.imports(module, ModuleMap.allowedFor(module)), CLASSES);
    }

    @Test
    void aForbiddenImportIsSeen() {
        assertBroken(NEXT_DOOR.imports("shared", ModuleMap.allowedFor("shared")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        check(HOUSE.all().get(rule), CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSeenToFail(String rule) {
        assertBroken(NEXT_DOOR.all().get(rule));
    }

    @ParameterizedTest
    @MethodSource("sourceRules")
    void holdsInTheSources(SourceRule rule) throws IOException {
        assertFalse(rule.files().isEmpty(), "files were found");
        assertEquals(List.of(), rule.broken());
        assertTrue(rule.brokenBy(rule.example()), "its example is seen to break it");
    }

    @Test
    void aRuleThatMatchesNothingIsNoRule() {
        assertBroken(
                noClasses().that().resideInAPackage("org.nowhere..").should().bePublic());
    }

    private static void assertBroken(ArchRule rule) {
        assertThrows(AssertionError.class, () -> check(rule, CLASSES_NEXT_DOOR));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(false).check(classes);
    }
}
