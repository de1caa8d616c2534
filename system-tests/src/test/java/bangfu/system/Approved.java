package bangfu.system;

import bangfu.local.district.DemoDistrict;
import bangfu.local.stack.ServiceName;
import bangfu.local.story.TermPayment;
import java.util.List;

/**
 * A term's rolls, approved and unpaid.
 *
 * @param lines how many payments they make
 */
record Approved(List<String> rolls, long lines) {
  /** The autumn term of a stack where nothing was paid. */
  static Approved autumn(Stacks.Running running) throws Exception {
    DemoDistrict district = DemoDistrict.generate(DemoDistrict.BEITA_SEED);
    TermPayment payment = new TermPayment(running.api(), district, step -> {});
    List<String> rolls = payment.approve(TermPayment.AUTUMN);
    long lines = Ids.count(running.stack(), ServiceName.SUBSIDY, "select count(*) from roll_line");
    return new Approved(rolls, lines);
  }
}
