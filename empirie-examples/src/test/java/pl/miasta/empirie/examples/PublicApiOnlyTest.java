package pl.miasta.empirie.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.examples.scenario.ScenarioThatParsesArguments;
import tools.jackson.databind.JsonNode;

@AnalyzeClasses(packages = "pl.miasta.empirie.examples", importOptions = DoNotIncludeTests.class)
class PublicApiOnlyTest {
    @ArchTest
    static final ArchRule A_HOST_NEEDS_THE_LIBRARY_AND_ITS_ARGUMENTS_PARSER = classes()
            .that()
            .resideOutsideOfPackage("..scenario..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("pl.miasta.empirie..", "picocli..", "java..", "javax.sql..", "org.jspecify..")
            .because("the command line is the smallest host: what it does, any host can do");

    @ArchTest
    static final ArchRule A_SCENARIO_NEEDS_THE_LIBRARY_AND_A_DATABASE = classes()
            .that()
            .resideInAPackage("..scenario..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("pl.miasta.empirie..", "java..", "javax.sql..", "org.h2.jdbcx..", "org.jspecify..")
            .because("a scenario shows what a host writes, and a host chooses its database");

    @Test
    void theRuleBites() {
        JavaClasses offender = new ClassFileImporter().importClasses(HostThatParsesJson.class);
        assertThrows(AssertionError.class, () -> A_HOST_NEEDS_THE_LIBRARY_AND_ITS_ARGUMENTS_PARSER.check(offender));
    }

    @Test
    void theScenariosRuleBites() {
        JavaClasses offender = new ClassFileImporter().importClasses(ScenarioThatParsesArguments.class);
        assertThrows(AssertionError.class, () -> A_SCENARIO_NEEDS_THE_LIBRARY_AND_A_DATABASE.check(offender));
    }

    record HostThatParsesJson(JsonNode node) {}
}
