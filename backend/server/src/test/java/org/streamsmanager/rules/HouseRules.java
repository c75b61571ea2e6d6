package org.streamsmanager.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of a house whose modules are packages below {@code root}. */
record HouseRules(String root) {
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("modules have no cycle", noCycle());
        rules.put("adapters are imported by no other class", adapters());
        rules.put("entities and repositories stay in their module", entities());
        rules.put("HTTP stays at the edge", http());
        rules.put("time comes from the clock", time());
        rules.put("transactions begin in services", transactions());
        rules.put("db-scheduler is known to jobs only", scheduler());
        rules.put("beans are injected through constructors", injection());
        rules.put("names say what a thing is", names());
        return rules;
    }

    ArchRule imports(String module, Set<String> allowed) {
        DescribedPredicate<JavaClass> forbidden = describe(
                "modules other than " + allowed,
                type -> type.getPackageName().startsWith(root) && !allowed.contains(module(type)));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .dependOnClassesThat(forbidden);
    }

    String module(JavaClass type) {
        String rest = type.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private ArchRule noCycle() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule adapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".mediaserver.plex..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".mediaserver.plex.."));
    }

    private ArchRule entities() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .notBePublic();
    }

    private ArchRule http() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".http..", root + ".mediaserver.plex..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .doNotHaveSimpleName("BrowserGuard")
                .and()
                .doNotHaveSimpleName("UserFilter")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."))
                .because("refusals are problems, and HTTP is only their envelope");
    }

    private ArchRule time() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .accessTargetWhere(describe("ambient time", HouseRules::ambientTime));
    }

    private ArchRule transactions() {
        return methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "are not resources, entities, repositories, policies or adapters",
                        HouseRules::mayHoldTransactions));
    }

    private ArchRule scheduler() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".job..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.github.kagkarlsson..", "io.quarkus.scheduler.."));
    }

    private ArchRule injection() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .notBeAnnotatedWith(Inject.class);
    }

    private ArchRule names() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils|Impl|Dto|Info)");
    }

    private static boolean ambientTime(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        JavaClass owner = access.getTarget().getOwner();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        boolean source = owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
        return source && (name.equals("now") || name.equals("currentTimeMillis"));
    }

    private static boolean mayHoldTransactions(JavaClass type) {
        String name = type.getSimpleName();
        return !name.endsWith("Resource")
                && !name.endsWith("Repository")
                && !name.endsWith("Policy")
                && !type.isAnnotatedWith(Entity.class)
                && !type.getPackageName().endsWith(".plex");
    }
}
