package mizuhiki.demo.house;

import java.util.List;
import mizuhiki.shared.account.DemoAccounts;
import mizuhiki.shared.account.DemoAccounts.DemoAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("mizuhiki.demo.enabled")
class DemoSignIn {

    @Bean
    DemoAccounts demoAccounts() {
        return new DemoAccounts(List.of(
                account("メンバー はな（つくった・配信・工賃）", "hana-01"),
                account("メンバーでピア あおい（配信）", "hana-03"),
                account("職員 佐藤（確認まち・配信・注文）", "staff1@hanamusubi.example"),
                account("管理者 中村（工賃と仕事・月の締め）", "manager@hanamusubi.example"),
                account("べつの事業所の管理者 井上", "manager@minato.example")));
    }

    private static DemoAccount account(String who, String login) {
        return new DemoAccount(who, login, DemoPeople.PASSWORD);
    }
}
