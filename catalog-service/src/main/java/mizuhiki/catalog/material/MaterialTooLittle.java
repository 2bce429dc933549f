package mizuhiki.catalog.material;

import mizuhiki.shared.problem.Refusal;

/** More was to leave than is left; so it is, too, when something is taken back that was used since. */
final class MaterialTooLittle extends Refusal {

    MaterialTooLittle() {
        super(Reason.CONFLICT);
    }
}
