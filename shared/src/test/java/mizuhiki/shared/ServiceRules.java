package mizuhiki.shared;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Controller;

/** What holds in every service: records decide, chains wait, controllers are called by nobody here. */
public final class ServiceRules {

    /** The relay and the batches of a lane run beside the requests; somebody has to start them. */
    @ArchTest
    static final ArchRule nothingWaitsOrSubscribesButRelayAndLanes = noClasses()
            .that()
            .doNotHaveSimpleName("RelayRun")
            .and()
            .doNotHaveSimpleName("Lane")
            .should()
            .callMethodWhere(target(nameMatching("block.*|subscribe|toIterable|toStream|toFuture"))
                    .and(target(owner(assignableTo(Publisher.class)))));

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

    private ServiceRules() {}
}
