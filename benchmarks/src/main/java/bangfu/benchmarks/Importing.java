package bangfu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The registry is filled by its own front door: files handed in, checked, sealed, committed. */
final class Importing {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EDGE = "benchmark-edge-of-parts";
  private static final List<String> RECORDS =
      List.of("household", "member", "household_status", "household_helper");

  private final Stage stage;
  private final Postgres postgres;
  private final Options options;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Importing(Stage stage, Postgres postgres, Options options) {
    this.stage = stage;
    this.postgres = postgres;
    this.options = options;
  }

  boolean isEmpty() throws Exception {
    try (var connection = stage.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery("select not exists (select from household)")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Microseconds for each member, file by file. */
  double[] fill(Population population) throws Exception {
    Path villages = options.home().resolve("villages.csv");
    Files.writeString(villages, Population.villages());
    hand("villages", villages);
    double[] costs = new double[Population.FILES];
    long begin = System.nanoTime();
    List<Path> files = population.write(options.home().resolve("files"));
    for (int i = 0; i < costs.length; i++) {
      long before = stage.cpu();
      hand("households", files.get(i));
      costs[i] = perMember(stage.cpu() - before, population);
    }
    System.out.printf(
        "Imported %,d members in %.0f s; %s%n",
        population.members(), (System.nanoTime() - begin) / 1e9, stage.peakMemory());
    return costs;
  }

  private static double perMember(long cost, Population population) {
    return (double) cost * Population.FILES / population.members();
  }

  /** What COPY costs for the same rows in as many parts. */
  record Copied(double[] withoutRevisions, double[] all) {}

  /**
   * Into tables like theirs: with the same indexes, checks and references, but without triggers and
   * row-level security.
   */
  Copied copied(Population population) throws Exception {
    double[] costs = new double[Population.FILES];
    for (String table : RECORDS) {
      copy(table, population, costs);
    }
    double[] withoutRevisions = costs.clone();
    copy("revision", population, costs);
    return new Copied(withoutRevisions, costs);
  }

  private void copy(String table, Population population, double[] costs) throws Exception {
    Path folder = Files.createDirectories(options.home().resolve("copies"));
    Path file = folder.resolve(table + ".csv");
    String columns = columns(table);
    postgres.cost(
        "household_owner",
        "create schema if not exists copied",
        "drop table if exists copied." + table,
        "create table copied." + table + " (like public." + table + " including all)",
        referencing(table),
        "\\copy (select " + columns + " from public." + table + ") to '" + file + "' csv");
    for (int i = 0; i < costs.length; i++) {
      String part = "split -n l/" + (i + 1) + "/" + costs.length + " " + file;
      long cost =
          postgres.cost(
              "household_owner",
              "\\copy copied." + table + " (" + columns + ") from program '" + part + "' csv");
      costs[i] += perMember(cost, population);
    }
    postgres.cost("household_owner", "drop table copied." + table);
    Files.delete(file);
  }

  private String columns(String table) throws Exception {
    return ask(
        "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
            + " where attrelid = 'public."
            + table
            + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
            + " and attidentity = ''");
  }

  private String referencing(String table) throws Exception {
    return ask(
        "select coalesce(string_agg('alter table copied."
            + table
            + " add ' || pg_get_constraintdef(oid), ';'), 'select')"
            + " from pg_constraint where contype = 'f' and conrelid = 'public."
            + table
            + "'::regclass");
  }

  private String ask(String question) throws Exception {
    try (var connection = stage.superuser();
        var rows = connection.createStatement().executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void hand(String kind, Path file) throws Exception {
    HttpResponse<String> answer =
        http.send(
            request("/api/v1/imports")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(form(kind, file)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    await("/api/v1/imports/" + JSON.readTree(answer.body()).get("id").asText());
  }

  private void await(String path) throws Exception {
    while (true) {
      Thread.sleep(500);
      var answer = http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
      JsonNode now = JSON.readTree(answer.body());
      if (answer.statusCode() == 200 && !now.get("finishedAt").isNull()) {
        if (!now.get("state").asText().equals("COMMITTED")) {
          throw new IOException(answer.body());
        }
        return;
      }
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + stage.port() + path))
        .header("Authorization", "Bearer " + stage.token());
  }

  private static byte[] form(String kind, Path file) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(part("kind", "").getBytes(StandardCharsets.UTF_8));
    form.write((kind + "\r\n").getBytes(StandardCharsets.UTF_8));
    form.write((part("mode", "") + "COMMIT\r\n").getBytes(StandardCharsets.UTF_8));
    form.write(
        part("file", "; filename=\"file.csv\"\r\nContent-Type: text/csv")
            .getBytes(StandardCharsets.UTF_8));
    form.write(Files.readAllBytes(file));
    form.write(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static String part(String name, String more) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }
}
