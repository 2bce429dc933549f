package mizuhiki.catalog;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packagesOf = CatalogService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule nothingWaitsOrSubscribes = noClasses()
            .should()
            .callMethodWhere(
                    target(nameMatching("block.*|subscribe")).and(target(owner(assignableTo(Publisher.class)))));

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule recordsDecideAndNeverWait = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Record.class)
            .should()
            .notHaveRawReturnType(assignableTo(Publisher.class));

    @Test
    void featuresUseOnlyEachOthersPublicTypesAndFormNoCycle() {
        ApplicationModules.of(CatalogService.class).verify();
    }
}
