package mizuhiki.stream.crew;

import java.util.List;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import org.jspecify.annotations.Nullable;

/** Everybody in one show, and the places still free. */
public record Crew(List<Place> places) {

    /** A role and who is asked for it, if anybody. */
    public record Place(RoleSlot slot, @Nullable Seat seat) {

        public boolean open() {
            return seat == null;
        }
    }

    /**
     * Somebody asked for a role.
     *
     * @param possible whether they are (still) here and agree to what the role shows of them
     */
    public record Seat(
            UUID assignmentId, RoleSlot slot, UUID personId, String displayName, Answer state, boolean possible) {

        public boolean accepted() {
            return state == Answer.ACCEPTED;
        }
    }

    public List<Seat> seats() {
        return places.stream()
                .<Seat>mapMulti((place, seats) -> {
                    if (place.seat() != null) {
                        seats.accept(place.seat());
                    }
                })
                .toList();
    }

    public List<Seat> accepted() {
        return seats().stream().filter(Seat::accepted).toList();
    }

    /** Passes a crew that may be shown; refuses while somebody in it has not, or no longer, agreed to that. */
    public Crew agreed() {
        var missing = accepted().stream()
                .filter(seat -> !seat.possible() && seat.slot().exposure() != Exposure.NONE)
                .map(Seat::displayName)
                .toList();
        if (!missing.isEmpty()) {
            throw new CrewWithoutConsent(String.join("、", missing));
        }
        return this;
    }

    /** Who could say yes and has said nothing yet. */
    public List<String> unanswered() {
        return seats().stream()
                .filter(seat -> seat.state() == Answer.OFFERED && seat.possible())
                .map(Seat::displayName)
                .distinct()
                .toList();
    }

    public boolean includes(UUID personId) {
        return people().contains(personId);
    }

    /** Everybody who has a role. One whose consent was taken back is nobody's at once. */
    public List<UUID> people() {
        return accepted().stream()
                .filter(Seat::possible)
                .map(Seat::personId)
                .distinct()
                .toList();
    }

    /** What somebody has said yes to, as far as it is theirs. */
    public List<RoleSlot> slotsOf(UUID personId) {
        return accepted().stream()
                .filter(seat -> seat.possible() && seat.personId().equals(personId))
                .map(Seat::slot)
                .toList();
    }

    public List<RoleSlot> slots() {
        return places.stream().map(Place::slot).toList();
    }

    public List<String> roles() {
        return slots().stream().map(RoleSlot::name).distinct().toList();
    }
}
