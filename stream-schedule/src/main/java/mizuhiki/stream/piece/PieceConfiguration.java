package mizuhiki.stream.piece;

import mizuhiki.shared.firststep.FirstStep;
import mizuhiki.shared.firststep.Need;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PieceConfiguration {

    @Bean
    FirstStep firstProduct(Pieces pieces) {
        return new FirstStep(Need.PRODUCT, pieces.haveEverBeen());
    }
}
