package mizuhiki.shared;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packagesOf = SharedAutoConfiguration.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("mizuhiki.shared.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notHaveModifier(PUBLIC);

    /** The relay runs beside all requests; somebody has to start it. */
    @ArchTest
    static final ArchRule nothingWaitsOrSubscribesButTheRelay = noClasses()
            .that()
            .doNotHaveSimpleName("RelayRun")
            .should()
            .callMethodWhere(
                    target(nameMatching("block.*|subscribe")).and(target(owner(assignableTo(Publisher.class)))));

    @ArchTest
    static final ArchRule refusalsKnowNothingOfTheWeb = noClasses()
            .that()
            .resideInAPackage("mizuhiki.shared.problem")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("mizuhiki.shared.problem", "java..", "org.jspecify..")));
}
