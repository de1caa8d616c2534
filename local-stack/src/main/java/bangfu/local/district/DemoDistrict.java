package bangfu.local.district;

import bangfu.local.district.people.Dice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The demo district: import files for the registry and the staff who work in it. A seed makes one
 * district, always the same; the figures hold for every seed.
 */
public final class DemoDistrict {
  /** The seed of the district that the local stack shows. */
  public static final long BEITA_SEED = 430511L;

  private final SafetyNet safetyNet;
  private final List<Household> households;
  private final List<Enrolment> enrolments;
  private final List<WrongHolder> wrongHolders;

  private DemoDistrict(
      SafetyNet safetyNet, List<Enrolment> enrolments, List<WrongHolder> wrongHolders) {
    this.safetyNet = safetyNet;
    this.households = safetyNet.households();
    this.enrolments = enrolments;
    this.wrongHolders = wrongHolders;
  }

  public static DemoDistrict generate(long seed) {
    Dice dice = new Dice(seed);
    List<Plan> plans = new Plans(dice).district();
    SafetyNet safetyNet = SafetyNet.of(new Settlement(dice).settle(plans, new Registrar(dice)));
    List<Household> households = safetyNet.households();
    List<Enrolment> enrolments = Enrolments.of(households, dice);
    return new DemoDistrict(safetyNet, enrolments, WrongHolders.among(households));
  }

  /** {@code villages.csv} of the registry's import. */
  public byte[] villagesCsv() {
    return CsvFile.bytes(Village.HEADER, villages().stream().map(Village::row));
  }

  /** {@code households.csv} of the registry's import: a row for each of the 4,353 members. */
  public byte[] householdsCsv() {
    Stream<Household> asRegistered =
        households.stream().map(household -> WrongHolders.applied(household, wrongHolders));
    return CsvFile.bytes(HouseholdCsv.HEADER, asRegistered.flatMap(HouseholdCsv::rows));
  }

  /** {@code enrolments.csv} of the registry's import: both terms of 2020. */
  public byte[] enrolmentsCsv() {
    return CsvFile.bytes(Enrolment.HEADER, enrolments.stream().map(Enrolment::row));
  }

  /** What other offices hand in, in the order in which it is loaded. */
  public List<OfficialList> officialLists() {
    return new FactLists(households, safetyNet.supported()).all();
  }

  /** The seven workshops: their villages by name. */
  public Map<String, Village> workshops() {
    return FactLists.workshops();
  }

  public List<Village> villages() {
    return Villages.ALL;
  }

  /** The 25 leaders of the 23 villages. */
  public List<Leader> leaders() {
    return Leader.all();
  }

  /** The 80 inspectors. */
  public List<Inspector> inspectors() {
    return Inspector.all();
  }

  /** Every helper of a registered household, once. */
  public List<Helper> helpers() {
    return households.stream().flatMap(DemoDistrict::helper).distinct().toList();
  }

  /** Accounts that are registered under a name that the bank does not know them by. */
  public List<WrongHolder> wrongHolders() {
    return wrongHolders;
  }

  /** The account numbers to which the simulated bank refuses to pay, until the name is mended. */
  public Set<String> accountsTheBankWillReturn() {
    Set<String> accounts = new TreeSet<>();
    wrongHolders.forEach(wrong -> accounts.add(wrong.bankAccount()));
    return Set.copyOf(accounts);
  }

  private static Stream<Helper> helper(Household household) {
    return Stream.of(household)
        .map(helped -> helped.classification().file())
        .filter(Objects::nonNull)
        .map(file -> new Helper(file.helperStaffNo(), household.home().village().code()));
  }
}
