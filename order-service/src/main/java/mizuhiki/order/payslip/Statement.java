package mizuhiki.order.payslip;

import java.time.Instant;
import mizuhiki.order.wage.Payslip;

/** A payslip that was signed. */
public record Statement(Payslip payslip, Instant approvedAt) {}
