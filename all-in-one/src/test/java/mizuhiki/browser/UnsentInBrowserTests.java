package mizuhiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.UUID;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form is sent after its sign-in has ended. */
@WholeHouse
class UnsentInBrowserTests {

    private static final String PASSWORD = "a-long-password";
    private static final String PHONE = "電話番号";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void whatWasTypedComesBackToWhoeverTypedItAndToNobodyElse() {
        var office = people.office().id();
        var one = manager(office);
        var other = manager(office);
        try (var chromium = Chromium.start();
                var context = context(chromium)) {
            var window = Window.of(context, new Weights());
            window.open("/sign-in?next=/office");
            signIn(window, one);

            sendTooLate(window, "0265-11-1111");
            signIn(window, one);
            assertThat(window.field(PHONE)).hasValue("0265-11-1111");
            assertThat(window.page().locator("main")).containsText("まだ送っていません");
            window.open("/office");
            assertThat(window.field(PHONE)).hasValue("0265-00-0000");

            sendTooLate(window, "0265-22-2222");
            signIn(window, other);
            assertThat(window.field(PHONE)).hasValue("0265-00-0000");
            endSession(window);
            window.open("/sign-in?next=/office");
            signIn(window, one);
            assertThat(window.field(PHONE)).hasValue("0265-00-0000");
        }
    }

    /** Such a form has an id for what is sent: a new one on each page. */
    @Test
    void whatWouldHaveBeenEnteredOnceComesBackToo() {
        var one = manager(people.office().id());
        try (var chromium = Chromium.start();
                var context = context(chromium)) {
            var window = Window.of(context, new Weights());
            window.open("/sign-in?next=/wages/books/expenses");
            signIn(window, one);

            window.fill("支払った額", "12345");
            endSession(window);
            window.fill("内容", "電気代");
            window.press("入れる");
            signIn(window, one);

            assertThat(window.field("支払った額")).hasValue("12345");
            assertThat(window.page().locator("main")).containsText("まだ送っていません");
        }
    }

    private static void sendTooLate(Window window, String phone) {
        window.fill(PHONE, phone);
        endSession(window);
        window.press("保存する");
    }

    private static void endSession(Window window) {
        window.page().context().clearCookies(new ClearCookiesOptions().setName("mizuhiki_session"));
    }

    private static void signIn(Window window, String login) {
        window.fill("メールアドレス、またはメンバー番号", login);
        window.fill("パスワード", PASSWORD);
        window.press("ログイン");
    }

    private String manager(UUID office) {
        var login = "m" + Long.toString(System.nanoTime(), 36);
        people.join(office, NewPerson.named("管理者", Role.MANAGER).signingIn(login, PASSWORD));
        return login;
    }

    private BrowserContext context(Chromium chromium) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("ja-JP"));
        context.setDefaultTimeout(20_000);
        return context;
    }
}
