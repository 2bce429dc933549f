package mizuhiki.order.homeday;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.daily.DailyEntries.Told;
import mizuhiki.order.homeday.MemberWork.Done;
import mizuhiki.order.hometask.HomeMenu;

/** What everybody did at home in a month. */
public record MonthWork(HomeMenu menu, List<Told> told, List<Done> done) {

    public MemberWork of(UUID personId) {
        var days = told.stream().filter(one -> one.personId().equals(personId)).map(Told::day);
        var own = done.stream().filter(work -> work.personId().equals(personId));
        return new MemberWork(menu, days.collect(toSet()), own.toList());
    }
}
