package bangfu.local.story;

import bangfu.local.district.DemoDistrict;
import bangfu.local.stack.Api;
import java.util.function.Consumer;

/**
 * The year 2020 of the demo district, told through the public APIs: the registry is loaded, the
 * spring term is paid, a look-back finds something and suspends a payment, the autumn term is paid,
 * the finding is put right and the suspended payment follows; a family exits and a hospital bill
 * raises a lead.
 *
 * <p>Every step carries an Idempotency-Key made from what it says: an interrupted story is simply
 * told again.
 */
public final class Story {
  private final Loading loading;
  private final TermPayment payment;
  private final LookBack lookBack;
  private final Registry registry;
  private final Consumer<String> progress;

  /**
   * @param progress hears what is being done
   */
  public Story(Api api, Consumer<String> progress) {
    DemoDistrict district = DemoDistrict.generate(DemoDistrict.BEITA_SEED);
    this.loading = new Loading(api, district, progress);
    this.payment = new TermPayment(api, district, progress);
    this.lookBack = new LookBack(api, progress);
    this.registry = new Registry(api, progress);
    this.progress = progress;
  }

  /** Loads the registry and the inspectors: where the story begins. */
  public void load() {
    loading.run();
  }

  /** Pays one term, from the determination to the last payment that can be made. */
  public void pay(TermPayment.Term term) {
    payment.run(term);
  }

  /** Tells it from the beginning to the end. */
  public void tell() {
    load();
    payment.run(TermPayment.SPRING);
    lookBack.find();
    payment.run(TermPayment.AUTUMN);
    lookBack.putRight();
    payment.rest(TermPayment.AUTUMN);
    registry.tell();
    progress.accept("The story is told");
  }
}
