package mizuhiki.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Voice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An office and the windows of its people. */
record Troupe(Chromium chromium, String address, TestPeople people, Office office, Weights weights) {

    private static final String PASSWORD = "いとを むすぶ 2026";

    UUID join(String name, Role role) {
        return people.join(
                office.id(), NewPerson.named(name, role).onStage(name).signingIn(login(name), PASSWORD));
    }

    /** A window in which nobody has signed in. */
    Window window(int width) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 800)
                .setLocale("ja-JP");
        var context = chromium.browser().newContext(options);
        context.setDefaultTimeout(20_000);
        return Window.of(context, weights);
    }

    /** They sign in as anybody does. */
    Window signedIn(String name, int width, LocalDate day) {
        var window = window(width).on(day, 9);
        window.open("/sign-in");
        window.fill("メールアドレス、またはメンバー番号", login(name));
        window.fill("パスワード", PASSWORD);
        window.press("ログイン");
        return window;
    }

    /** What the shop promises its buyers is agreed before anything is sold. */
    void openShop(WebTestClient web, UUID manager, LocalDate day) {
        var terms = new LinkedHashMap<String, Object>(Map.of("validFrom", day, "shippingFee", 370, "paymentDays", 7));
        terms.putAll(Map.of("deliveryTime", "入金から5日以内に発送します", "pickupPlace", "みずひき作業所の窓口"));
        terms.putAll(Map.of("returnTerms", "8日以内にご連絡ください", "otherCosts", "振込手数料はご負担ください"));
        terms.putAll(Map.of("shippingCost", 370, "channelFeeRate", 0));
        Voice.of(web, people.bearer(office.id(), manager)).on(day, 9).post("/api/v1/orders/terms", terms);
    }

    private String login(String name) {
        return office.slug() + "-" + Integer.toHexString(name.hashCode());
    }
}
