package mizuhiki.shared;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = SharedAutoConfiguration.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule nothingWaitsOrSubscribes = ServiceRules.nothingWaitsOrSubscribesButRelayAndLanes;

    @ArchTest
    static final ArchRule controllersStayInTheirPackage = ServiceRules.controllersStayInTheirPackage;

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("mizuhiki.shared.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule refusalsKnowNothingOfTheWeb = noClasses()
            .that()
            .resideInAPackage("mizuhiki.shared.problem")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("mizuhiki.shared.problem", "java..", "org.jspecify..")));
}
