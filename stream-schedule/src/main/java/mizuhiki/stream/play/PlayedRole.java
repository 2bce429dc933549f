package mizuhiki.stream.play;

import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a role had to do. Two in the same kind of role share it.
 *
 * @param name of the person; null: nobody is asked yet
 * @param duty what was counted
 * @param peak the most in one minute
 */
public record PlayedRole(
        String role,
        Exposure exposure,
        @Nullable String name,
        Duty duty,
        int minutesWorked,
        int total,
        int peak,
        int peakMinute,
        List<Integer> minutes) {

    static PlayedRole of(StagedRole role, int minutesWorked, List<Integer> minutes) {
        int peak = minutes.stream().mapToInt(Integer::intValue).max().orElse(0);
        var player = role.player();
        return new PlayedRole(
                role.slot().name(),
                role.slot().exposure(),
                player == null ? null : player.name(),
                role.duty(),
                minutesWorked,
                minutes.stream().mapToInt(Integer::intValue).sum(),
                peak,
                IntStream.range(0, minutes.size())
                        .filter(minute -> minutes.get(minute) == peak)
                        .findFirst()
                        .orElse(0),
                minutes);
    }
}
