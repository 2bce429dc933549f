package mizuhiki.catalog.material;

import mizuhiki.shared.problem.Refusal;

/** Another material has this name. */
final class MaterialNameTaken extends Refusal {

    MaterialNameTaken(String name) {
        super(Reason.CONFLICT, name);
    }
}
