package mizuhiki.stream;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import mizuhiki.shared.ServiceRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packagesOf = StreamSchedule.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests serviceRules = ArchTests.in(ServiceRules.class);

    @Test
    void featuresUseOnlyEachOthersPublicTypesAndFormNoCycle() {
        ApplicationModules.of(StreamSchedule.class).verify();
    }
}
