package mizuhiki.order.whatif;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What would have been paid, beside what was. */
record WhatIf(List<Month> months, List<Member> members) {

    /** @param refused why the month could not have been paid like this */
    record Month(
            YearMonth month,
            Yen before,
            Yen after,
            Yen moreCarried,
            @Nullable String refused,
            @JsonIgnore @Nullable Sentence reason) {

        static Month tried(YearMonth month, WagePlan before, WagePlan after) {
            var more = after.carried().minus(before.carried());
            return new Month(month, before.paid(), after.paid(), more, null, null);
        }

        static Month refused(YearMonth month, WagePlan before, Refusal refusal) {
            return new Month(month, before.paid(), Yen.ZERO, Yen.ZERO, refusal.slug(), Sentence.of(refusal));
        }
    }

    /**
     * Over all months that could be worked out.
     *
     * @param lowest the smallest wage of a month they would have got
     * @param monthsBelow the floor asked about
     */
    record Member(UUID personId, String name, Yen before, Yen after, Yen lowest, int monthsBelow) {

        Member plus(Member other) {
            return new Member(
                    personId,
                    other.name,
                    before.plus(other.before),
                    after.plus(other.after),
                    lowest.compareTo(other.lowest) < 0 ? lowest : other.lowest,
                    monthsBelow + other.monthsBelow);
        }

        public Yen difference() {
            return after.minus(before);
        }
    }

    public Yen before() {
        return members.stream().map(Member::before).collect(Yen.sum());
    }

    public Yen after() {
        return members.stream().map(Member::after).collect(Yen.sum());
    }

    public long membersBelow() {
        return members.stream().filter(member -> member.monthsBelow() > 0).count();
    }
}
