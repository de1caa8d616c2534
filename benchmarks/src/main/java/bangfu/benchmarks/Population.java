package bangfu.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A county whose people do not exist: four townships of a hundred villages, every third household
 * of four, the others of three. Always the same.
 */
final class Population {
  static final int TOWNSHIPS = 4;
  static final int VILLAGES_IN_EACH = 100;

  /** Each is a run of its own, into a registry that grows; the service takes at most 512 MB. */
  static final int FILES = 5;

  private static final String COLUMNS =
      "householdNo,villageCode,group,address,kind,attribute,identifiedOn,exitedOn,mainCause,"
          + "otherCauses,phone,bankName,bankAccount,accountHolder,helperStaffNo,memberName,citizenId,"
          + "relation,ethnicity,education,health,laborSkill,disabilityType,disabilityGrade,joinedOn\n";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1945, 1, 1);
  private static final int BIRTHDAYS = 25_000;
  private static final String[] SURNAMES = "赵钱孙李周吴郑王冯陈".split("");

  private final int households;

  Population(int households) {
    this.households = households;
  }

  int members() {
    return households * 3 + (households + 2) / 3;
  }

  static String villages() {
    StringBuilder file = new StringBuilder("code,name,povertyVillage,validFrom\n");
    for (int i = 0; i < TOWNSHIPS * VILLAGES_IN_EACH; i++) {
      file.append(village(i)).append(",示例村").append(i).append(",POOR_EXITED_2017,2014-01-01\n");
    }
    return file.toString();
  }

  /** Villages of 新滩镇, 状元洲, 田江 and 茶元头 that nobody has. */
  static String village(int number) {
    return "43051100" + (1 + number / VILLAGES_IN_EACH) + (201 + number % VILLAGES_IN_EACH);
  }

  /** The files, as an office would export them. */
  List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < FILES; number++) {
      Path file = folder.resolve("households-" + number + ".csv");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write(COLUMNS);
        for (int i = from(number); i < from(number + 1); i++) {
          household(out, i);
        }
      }
      files.add(file);
    }
    return files;
  }

  /** The first household of a file. */
  private int from(int file) {
    return (int) ((long) households * file / FILES);
  }

  private static void household(BufferedWriter out, int number) throws IOException {
    int villages = TOWNSHIPS * VILLAGES_IN_EACH;
    String village = village(number % villages);
    String householdNo = village + four(1 + number / villages);
    // In every village some are not registered.
    boolean registered = (number + number / villages) % 20 != 0;
    // 3 of 100 have not exited: page 5,000 of those who have is there.
    boolean exited = registered && number % 33 != 0;
    String facts =
        (registered ? "REGISTERED,GENERAL,2014-03-01," : "NON_REGISTERED,DIBAO,,")
            + (exited ? "201" + (6 + number % 4) + "-12-31" : "")
            + (registered ? ",01,07" : ",,");
    String account =
        String.format(",199%08d,示例银行,62305800%011d,示例某,BF-%04d", number, number, number % 5000);
    int size = number % 3 == 0 ? 4 : 3;
    int first = number * 3 + (number + 2) / 3;
    for (int i = 0; i < size; i++) {
      String home = village + "," + (1 + number % 12) + "组,示例路" + number % 500 + "号,";
      out.write(householdNo + "," + (i == 0 ? home + facts + account : ",,,,,,,,,,,,,"));
      out.write(member(first + i, i) + "\n");
    }
  }

  private static String member(int number, int place) {
    String name = SURNAMES[number % SURNAMES.length] + "示例" + SURNAMES[number / 10 % 10];
    boolean disabled = number % 25 == 0;
    return ","
        + name
        + ","
        + citizenId(number)
        + ","
        + (place == 0 ? "02" : place == 1 ? "10" : "20")
        + ",01,02,01,01,"
        + (disabled ? "4,2" : ",")
        + ",2014-03-01";
  }

  /** Of nobody: the district 430500 issues none. */
  private static String citizenId(int number) {
    String digits =
        "430500"
            + FIRST_BIRTHDAY.plusDays(number % BIRTHDAYS).format(DateTimeFormatter.BASIC_ISO_DATE)
            + String.format("%03d", number / BIRTHDAYS);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private static String four(int number) {
    return String.format("%04d", number);
  }
}
