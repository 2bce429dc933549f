package mizuhiki.order.homework;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.homeday.MemberWork;
import mizuhiki.order.homepaper.Paper;
import mizuhiki.order.homepaper.Papers;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.shared.time.Moment;

/**
 * The home days of one member in one month, what is on record for them, and what they lack.
 *
 * <p>Each day needs two contacts, a report, something to do at home and nothing done that cannot be; each ISO week with
 * home days an evaluation; the month one in person about the goals. An evaluation in person that covered the goals is both.
 *
 * @param records also of the days of its first and last week that lie outside
 * @param work what of it the member told in a daily entry is a report
 */
record HomeMonth(YearMonth month, List<LocalDate> days, List<HomeRecord> records, MemberWork work, Papers papers) {

    private static final int CONTACTS_A_DAY = 2;

    /** How many of what is needed are there. */
    record Count(int there, int needed) {}

    HomeMonth {
        days = days.stream().sorted().distinct().toList();
    }

    static LocalDate firstDay(YearMonth month) {
        return Moment.mondayOf(month.atDay(1));
    }

    static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().with(nextOrSame(SUNDAY));
    }

    public Count contacts() {
        return new Count(days.stream().mapToInt(this::contactsOn).sum(), CONTACTS_A_DAY * days.size());
    }

    public Count reports() {
        return new Count((int) days.stream().filter(this::isReported).count(), days.size());
    }

    /** Days with something to do at home. */
    public Count menus() {
        return new Count((int) days.stream().filter(work.menu()::isSecuredOn).count(), days.size());
    }

    public Count weeks() {
        var needed = mondays();
        return new Count((int) needed.stream().filter(this::isEvaluated).count(), needed.size());
    }

    public Count meetings() {
        return new Count(hasMet() ? 1 : 0, days.isEmpty() ? 0 : 1);
    }

    public Count complete() {
        return new Count((int) days.stream().filter(this::isComplete).count(), days.size());
    }

    /** Day by day, then weeks, the month, what there is to do, papers. */
    public List<Gap> gaps() {
        return Stream.of(days.stream().flatMap(this::gapsOn), weekGaps(), monthGap(), menuGap(), paperGaps())
                .flatMap(gaps -> gaps)
                .toList();
    }

    /** Only with everything: its own records, its week, its month, something to do, the papers. */
    boolean isComplete(LocalDate day) {
        return gapsOn(day).findAny().isEmpty()
                && isEvaluated(Moment.mondayOf(day))
                && hasMet()
                && work.menu().isSecuredOn(day)
                && papers.missingOn(day).isEmpty();
    }

    private Stream<Gap> gapsOn(LocalDate day) {
        var contacts = CONTACTS_A_DAY - contactsOn(day);
        return Stream.of(
                        contacts > 0 ? Stream.of(Gap.contacts(day, contacts)) : Stream.<Gap>empty(),
                        isReported(day) ? Stream.<Gap>empty() : Stream.of(Gap.at(Gap.Kind.REPORT, day)),
                        work.unfitOn(day).stream().map(task -> Gap.task(day, task)))
                .flatMap(gaps -> gaps);
    }

    private Stream<Gap> weekGaps() {
        return mondays().stream().filter(monday -> !isEvaluated(monday)).map(monday -> Gap.at(Gap.Kind.WEEK, monday));
    }

    private Stream<Gap> monthGap() {
        return days.isEmpty() || hasMet() ? Stream.empty() : Stream.of(Gap.at(Gap.Kind.MONTH, month.atDay(1)));
    }

    private Stream<Gap> menuGap() {
        return days.stream()
                .filter(day -> !work.menu().isSecuredOn(day))
                .limit(1)
                .map(day -> Gap.at(Gap.Kind.MENU, day));
    }

    private Stream<Gap> paperGaps() {
        return EnumSet.allOf(Paper.class).stream()
                .flatMap(paper -> days.stream()
                        .filter(day -> papers.missingOn(day).contains(paper))
                        .limit(1)
                        .map(day -> Gap.of(paper, day)));
    }

    /** At different times: the same call written twice is one. */
    private int contactsOn(LocalDate day) {
        var times = records.stream()
                .filter(record -> record.is(Kind.CONTACT) && record.day().equals(day))
                .map(HomeRecord::at)
                .distinct()
                .count();
        return (int) Math.min(CONTACTS_A_DAY, times);
    }

    private boolean isReported(LocalDate day) {
        return work.isToldOf(day)
                || records.stream()
                        .anyMatch(
                                record -> record.is(Kind.REPORT) && record.day().equals(day));
    }

    private Collection<LocalDate> mondays() {
        return days.stream().map(Moment::mondayOf).distinct().toList();
    }

    private boolean isEvaluated(LocalDate monday) {
        return records.stream()
                .anyMatch(record -> record.is(Kind.EVALUATION) && record.within(monday, monday.plusDays(6)));
    }

    private boolean hasMet() {
        return records.stream()
                .anyMatch(record -> record.goals() && record.within(month.atDay(1), month.atEndOfMonth()));
    }
}
