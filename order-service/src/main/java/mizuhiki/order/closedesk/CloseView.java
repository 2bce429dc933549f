package mizuhiki.order.closedesk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.adjustment.Adjustment;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.proposal.Standing;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WageFloor;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A month on its way to being closed. */
record CloseView(Draft draft, Around around, Standing standing) {

    /**
     * What stands beside the month.
     *
     * @param points what is open of it
     * @param yearBefore what was paid in the months of the fiscal year before it
     */
    record Around(
            Map<UUID, Yen> lastMonth,
            Statements.Paid yearBefore,
            List<OpenPoint> points,
            List<Adjustment> adjustments,
            List<Person> people,
            LocalDate today) {}

    public YearMonth month() {
        return draft.inputs().month();
    }

    public boolean isOver() {
        return !around.today().isBefore(closableFrom());
    }

    public LocalDate closableFrom() {
        return month().plusMonths(1).atDay(1);
    }

    public YearMonth next() {
        return standing.nextOr(YearMonth.from(around.today()));
    }

    public List<Check> checks() {
        return new MonthChecks(this).all();
    }

    public @Nullable Yen lastMonth(UUID personId) {
        return around.lastMonth().get(personId);
    }

    /** What was proposed is still how things stand. */
    public boolean isProposed() {
        return standing.proposal()
                .map(proposal -> proposal.isStill(draft.inputs()))
                .orElse(false);
    }

    /** Something changed since it was proposed. */
    public boolean isOutdated() {
        return standing.proposalId() != null && !isProposed();
    }

    public boolean isProposedBy(UUID personId) {
        return personId.equals(standing.proposedBy());
    }

    /** What this person may do next, now that the month is over; nothing where somebody else has to. */
    @Nullable
    OpenPointView stepOf(Viewer viewer) {
        if (isProposed()) {
            return isProposedBy(viewer.personId()) ? null : step("sign", month());
        }
        return proposing(month(), viewer);
    }

    static @Nullable OpenPointView proposing(YearMonth month, Viewer viewer) {
        return viewer.isManager() ? step("propose", month) : null;
    }

    private static OpenPointView step(String key, YearMonth month) {
        return new OpenPointView(Sentence.of("close.today." + key, month), "/wages/close/" + month, false);
    }

    public String proposer() {
        return standing.proposedBy() == null ? "" : name(standing.proposedBy());
    }

    public String name(UUID personId) {
        return around.people().stream()
                .filter(person -> person.id().equals(personId))
                .map(Person::displayName)
                .findFirst()
                .orElse("");
    }

    /** Whoever has left is among them as long as this month or the last one is theirs, too. */
    public List<Person> members() {
        return around.people().stream()
                .filter(person -> person.is(Role.MEMBER))
                .filter(person -> person.active() || hasPart(person.id()))
                .toList();
    }

    private boolean hasPart(UUID personId) {
        return around.lastMonth().containsKey(personId)
                || draft.inputs().workers().stream()
                        .anyMatch(worker -> worker.personId().equals(personId) && worker.hasPart());
    }

    /** This month and those of the fiscal year before it. */
    public WageFloor floorOfYear() {
        var now = draft.payslips().stream()
                .map(Payslip::gross)
                .filter(Yen::isPositive)
                .toList();
        return WageFloor.of(
                around.yearBefore().gross().plus(now.stream().collect(Yen.sum())),
                around.yearBefore().wages() + now.size());
    }

    public List<OpenPointView> openPoints() {
        return around.points().stream().map(OpenPointView::of).toList();
    }

    /** What a month would pay as things stand, or why it cannot be paid out. */
    record Draft(
            MonthInputs inputs,
            @Nullable WagePlan plan,
            @Nullable Refusal refused) {

        static Draft of(MonthInputs inputs) {
            try {
                return new Draft(inputs, WagePlan.of(inputs), null);
            } catch (Refusal refused) {
                return new Draft(inputs, null, refused);
            }
        }

        public List<Payslip> payslips() {
            return plan == null ? List.of() : plan.payslips();
        }

        public WageFloor floor() {
            return WageFloor.of(payslips());
        }

        /** Also where what was proposed carries it: should that be out of date, it has to be said again. */
        public boolean canBeCarried() {
            return inputs.carryRest()
                    ? of(inputs.sharingAll()).canBeCarried()
                    : refused != null && refused.slug().equals("nobody-has-credit");
        }
    }
}
