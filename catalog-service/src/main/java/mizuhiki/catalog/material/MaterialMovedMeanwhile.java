package mizuhiki.catalog.material;

import mizuhiki.shared.problem.Refusal;

/** Something was written about the material while somebody counted it. */
final class MaterialMovedMeanwhile extends Refusal {

    MaterialMovedMeanwhile() {
        super(Reason.CONFLICT);
    }
}
