package mizuhiki.order.transfer;

import mizuhiki.order.bank.BankAccount;
import mizuhiki.shared.money.Yen;

/**
 * One line of a file.
 *
 * @param number under which the bank knows the member
 */
record Payment(int number, BankAccount account, Yen amount) {}
