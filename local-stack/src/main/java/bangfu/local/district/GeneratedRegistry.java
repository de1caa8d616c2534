package bangfu.local.district;

import bangfu.local.district.people.Dice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A household file of any size for measuring imports. The households are like the demo district's
 * and live in its villages; they are made while they are written, so memory does not grow with
 * them.
 */
public final class GeneratedRegistry {
  private static final int PER_VILLAGE = 9_999;

  /** The number of households that fit: 9,999 running numbers in each of the 23 villages. */
  public static final int MOST_HOUSEHOLDS = PER_VILLAGE * Villages.ALL.size();

  private final long seed;
  private final int households;

  private GeneratedRegistry(long seed, int households) {
    this.seed = seed;
    this.households = households;
  }

  /**
   * A registry of that many households, the same on every run.
   *
   * @throws IllegalArgumentException for more than {@link #MOST_HOUSEHOLDS}
   */
  public static GeneratedRegistry large(int households) {
    if (households < 0 || households > MOST_HOUSEHOLDS) {
      throw new IllegalArgumentException("0 to " + MOST_HOUSEHOLDS + " households can be made");
    }
    return new GeneratedRegistry(DemoDistrict.BEITA_SEED, households);
  }

  /** Writes {@code households.csv} and leaves the stream open. */
  public void writeHouseholdsCsv(OutputStream out) throws IOException {
    Dice dice = new Dice(seed);
    Plans plans = new Plans(dice);
    Registrar registrar = new Registrar(dice);
    Stream<Household> made =
        villages().sequential().map(village -> registrar.enter(village, plans.any()));
    CsvFile.write(HouseholdCsv.HEADER, made.flatMap(HouseholdCsv::rows), out);
  }

  /** The village of each household, village by village. */
  private Stream<Village> villages() {
    List<Integer> shares = Shares.of(households, Villages.ALL.stream().map(village -> 1).toList());
    return IntStream.range(0, shares.size())
        .boxed()
        .flatMap(i -> Stream.generate(() -> Villages.ALL.get(i)).limit(shares.get(i)));
  }
}
