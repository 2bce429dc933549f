package mizuhiki.catalog.material;

import mizuhiki.shared.problem.Refusal;

/** Some of the material was taken or counted, and its book says so in this unit. */
final class MaterialUnitInUse extends Refusal {

    MaterialUnitInUse() {
        super(Reason.CONFLICT);
    }
}
