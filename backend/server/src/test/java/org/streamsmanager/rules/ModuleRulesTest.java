package org.streamsmanager.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house. Every rule fails when it matches nothing. */
class ModuleRulesTest {
    private static final String ROOT = "org.streamsmanager";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/simulator/"))
            .importPackages(ROOT);
    private static final DescribedPredicate<JavaClass> AMBIENT_TIME_SOURCES = describe(
            "classes of java.time and System",
            type -> type.getPackageName().equals("java.time") || type.isEquivalentTo(System.class));

    @Test
    void everyPackageIsInTheMap() {
        Set<String> found = CLASSES.stream()
                .map(ModuleRulesTest::module)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ModuleMap.MODULES.keySet()), found, "add a new module to ModuleMap with its reason");
    }

    static Set<String> modules() {
        return ModuleMap.MODULES.keySet();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleImportsWhatTheMapSays(String module) {
        Set<String> allowed = ModuleMap.allowedFor(module);
        DescribedPredicate<JavaClass> forbidden = describe(
                "modules other than " + allowed,
                type -> type.getPackageName().startsWith(ROOT) && !allowed.contains(module(type)));
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat(forbidden));
    }

    @Test
    void modulesHaveNoCycle() {
        check(SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void adaptersAreImportedByNoOtherClass() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".mediaserver.plex..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".mediaserver.plex..")));
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .notBePublic());
    }

    @Test
    void httpStaysAtTheEdge() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".http..", ROOT + ".mediaserver.plex..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .doNotHaveSimpleName("BrowserGuard")
                .and()
                .doNotHaveSimpleName("UserFilter")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."))
                .because("refusals are problems, and HTTP is only their envelope"));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .accessTargetWhere(describe("ambient time", ModuleRulesTest::ambientTime)));
    }

    @Test
    void transactionsBeginInServices() {
        check(methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "are not resources, entities, repositories, policies or adapters",
                        ModuleRulesTest::mayHoldTransactions)));
    }

    @Test
    void dbSchedulerIsKnownToJobsOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".job..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.github.kagkarlsson..", "io.quarkus.scheduler..")));
    }

    @Test
    void beansAreInjectedThroughConstructors() {
        check(fields().that()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
                .should()
                .notBeAnnotatedWith(Inject.class));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Info"));
    }

    @Test
    void theDatabaseHasNoClock() throws IOException {
        List<Path> changes = files("src/main/resources/db/changelog/changes", ".sql");
        assertTrue(changes.size() > 3, "the changes were found");
        assertEquals(List.of(), having(changes, Pattern.compile("(?i)\\bnow\\(\\)|current_timestamp|clock_timestamp")));
        List<Path> sources = files("src/main/java", ".java");
        assertEquals(List.of(), having(sources, Pattern.compile("(?i)\"[^\"\n]*( now\\(\\)|current_timestamp)")));
    }

    @Test
    void permissionsAreAnnotationsNeverPathPatterns() throws IOException {
        List<Path> settings = files("src/main/resources", ".properties");
        assertEquals(1, settings.size());
        assertEquals(List.of(), having(settings, Pattern.compile("quarkus\\.http\\.auth\\.(permission|policy)")));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Path> having(List<Path> files, Pattern pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (pattern.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        return found;
    }

    @Test
    void aRuleThatIsBrokenIsSeenToFail() {
        ArchRule broken = noClasses()
                .that()
                .resideInAPackage(ROOT + ".job..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.github.kagkarlsson.."));
        assertThrows(AssertionError.class, () -> check(broken));
        ArchRule empty =
                noClasses().that().resideInAPackage("org.nowhere..").should().bePublic();
        assertThrows(AssertionError.class, () -> check(empty), "a rule that matches nothing is no rule");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CLASSES);
    }

    private static boolean ambientTime(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        JavaClass owner = access.getTarget().getOwner();
        if (!AMBIENT_TIME_SOURCES.test(owner)) {
            return false;
        }
        return owner.isEquivalentTo(Clock.class)
                ? name.startsWith("system") || name.startsWith("tick")
                : name.equals("now") || name.equals("currentTimeMillis");
    }

    private static boolean mayHoldTransactions(JavaClass type) {
        String name = type.getSimpleName();
        return !name.endsWith("Resource")
                && !name.endsWith("Repository")
                && !name.endsWith("Policy")
                && !type.isAnnotatedWith(Entity.class)
                && !type.getPackageName().endsWith(".plex");
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
