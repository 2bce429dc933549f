package mizuhiki.stream.play;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.stream.market.Loads;

/** Who does how much of what there is to do: in each minute, those who are there share it equally. */
record Sharing(Script script, Loads loads) {

    List<PlayedRole> roles() {
        return script.roles().stream().map(this::role).toList();
    }

    /** What nobody is there for. */
    List<Unattended> unattended() {
        return Arrays.stream(Duty.values())
                .map(this::unattended)
                .filter(missing -> missing.count() > 0)
                .toList();
    }

    private PlayedRole role(StagedRole role) {
        var load = role.duty().in(loads);
        var minutes = IntStream.range(0, load.size())
                .mapToObj(minute -> part(role, minute, load.get(minute)))
                .toList();
        return PlayedRole.of(role, worked(role), minutes);
    }

    /** What cannot be shared equally falls to those first in line. */
    private int part(StagedRole role, int minute, int load) {
        var there = there(role.duty(), minute);
        int place = there.indexOf(role);
        return place < 0 ? 0 : load / there.size() + (place < load % there.size() ? 1 : 0);
    }

    private Unattended unattended(Duty duty) {
        var load = duty.in(loads);
        var minutes = IntStream.range(0, load.size())
                .filter(minute -> load.get(minute) > 0)
                .filter(minute -> there(duty, minute).isEmpty())
                .toArray();
        return new Unattended(
                duty,
                Arrays.stream(minutes).findFirst().orElse(0),
                Arrays.stream(minutes).map(load::get).sum());
    }

    private List<StagedRole> there(Duty duty, int minute) {
        return script.roles().stream()
                .filter(role -> role.duty() == duty)
                .filter(role -> role.isThere(minute, script.showMinutes()))
                .toList();
    }

    private int worked(StagedRole role) {
        return role.minutesWorked(script.showMinutes());
    }
}
