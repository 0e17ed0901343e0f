package org.redflag.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who may depend on whom. */
@AnalyzeClasses(
        packages = {"org.redflag.app", "org.redflag.kb", "org.redflag.model"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app")
            .definedBy("org.redflag.app..")
            .layer("kb")
            .definedBy("org.redflag.kb..")
            .layer("model")
            .definedBy("org.redflag.model..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("kb")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("app", "kb");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.redflag.kb.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule theAppSeesOnlyTheWayIntoTheKnowledge = noClasses()
            .that()
            .resideInAPackage("org.redflag.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.redflag.kb.engine..",
                    "org.redflag.kb.enrich..",
                    "org.redflag.kb.findings..",
                    "org.redflag.kb.match..",
                    "org.redflag.kb.ownership..",
                    "org.redflag.kb.reference..",
                    "org.redflag.kb.weigh..");

    @ArchTest
    static final ArchRule nothingBelowTheAppAsksWhatDayItIs = noClasses()
            .that()
            .resideInAnyPackage("org.redflag.kb..", "org.redflag.model..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule nothingBelowTheAppOpensTheNetwork = noClasses()
            .that()
            .resideInAnyPackage("org.redflag.kb..", "org.redflag.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule onlyTheUpdateOpensTheNetwork = noClasses()
            .that()
            .resideInAPackage("org.redflag.app..")
            .and()
            .resideOutsideOfPackage("org.redflag.app.update..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule theModelKnowsNoLibrary = noClasses()
            .that()
            .resideInAPackage("org.redflag.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.drools..", "org.kie..", "de.siegmar..", "org.snakeyaml..");
}
