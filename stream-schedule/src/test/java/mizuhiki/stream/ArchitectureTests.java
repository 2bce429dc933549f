package mizuhiki.stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "mizuhiki.stream", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaMethodCall> BLOCKS_OR_SUBSCRIBES = DescribedPredicate.describe(
            "block or subscribe",
            call -> call.getTargetOwner().isAssignableTo(Publisher.class)
                    && call.getName().matches("block.*|subscribe|toIterable|toStream|toFuture"));

    @ArchTest
    static final ArchRule nothingBlocksOrSubscribes = noClasses().should().callMethodWhere(BLOCKS_OR_SUBSCRIBES);

    @ArchTest
    static final ArchRule controllersStayInTheirFeature =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule recordsDecideWithoutWaiting = methods()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .should()
            .notHaveRawReturnType(JavaClass.Predicates.assignableTo(Publisher.class));

    @Test
    void featuresUseOnlyWhatOthersOfferAndFormNoCycle() {
        ApplicationModules.of(StreamSchedule.class).verify();
    }
}
