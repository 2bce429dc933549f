package mizuhiki.order.payslip;

import java.time.Instant;
import mizuhiki.order.wage.Payslip;

/** A payslip that was signed. */
record Statement(Payslip payslip, Instant approvedAt) {}
