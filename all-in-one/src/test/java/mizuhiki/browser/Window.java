package mizuhiki.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mizuhiki.shared.time.Moment;

/** One person's browser window; every page that comes up in it is inspected. */
record Window(Page page, Inspection inspection, AtomicInteger loads) {

    static Window of(BrowserContext context, Weights weights) {
        var page = context.newPage();
        var loads = new AtomicInteger();
        page.onLoad(loaded -> loads.incrementAndGet());
        return new Window(page, new Inspection(page, weights), loads);
    }

    /** From now on, it is this day for this window. */
    Window on(LocalDate day, int hour) {
        var moment = day.atTime(LocalTime.of(hour, 0)).atZone(Moment.JAPAN).toInstant();
        page.context().setExtraHTTPHeaders(Map.of("Test-Moment", moment.toString()));
        return this;
    }

    void open(String path) {
        turn(() -> page.navigate(path));
    }

    void reload() {
        turn(page::reload);
    }

    /** Goes to one of the places every page leads to. */
    void place(String name) {
        var place = page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
        if (place.count() == 0) {
            page.locator("details.menu > summary").click();
        }
        turn(place.first()::click);
    }

    void follow(String link) {
        turn(link(link)::click);
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    void press(String button) {
        press(button(button));
    }

    void press(Locator button) {
        turn(button::click);
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    void unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    void fill(String label, Object value) {
        field(label).fill(value.toString());
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    void tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** What the page says in its main part. */
    String said() {
        return page.locator("main").innerText();
    }

    private void turn(Runnable move) {
        var before = loads.get();
        move.run();
        page.waitForCondition(() -> loads.get() > before);
        inspection.look();
    }
}
