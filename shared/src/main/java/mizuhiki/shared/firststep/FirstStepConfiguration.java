package mizuhiki.shared.firststep;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FirstStepConfiguration {

    @Bean
    TextBundle firstStepTexts() {
        return new TextBundle("texts/firststep");
    }

    @Bean
    FirstStep seller(Household household) {
        return new FirstStep(Need.SELLER, household.sellerIsTold());
    }

    @Bean
    FirstStep members(Household household) {
        return new FirstStep(Need.MEMBERS, household.membersCanSignIn());
    }

    @Bean
    FirstStep secondPerson(Household household) {
        return new FirstStep(Need.SECOND_PERSON, household.twoCanSign());
    }
}
