import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Finds a Maven for {@code mvnw} and prints the path of its command on standard output.
 *
 * <p>Launched from source, so that a JDK alone is enough: no curl, no unzip. In this order:
 *
 * <ol>
 *   <li>the pinned version, unpacked by an earlier run (under {@code ~/.m2/wrapper/dists});
 *   <li>a repository named by {@code MVNW_REPOURL} (with {@code MVNW_USERNAME} and {@code
 *       MVNW_PASSWORD} where it asks for them);
 *   <li>{@code mvn} on the PATH, if it is 3.8.6 or newer and not yet 4;
 *   <li>the archive of the Apache Software Foundation.
 * </ol>
 *
 * What is downloaded must have the pinned checksum, or nothing is unpacked. {@code https_proxy} is
 * honoured.
 */
final class FindMaven {
  private static final Pattern MVN_VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\.(\\d+)");
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
  private static final String COMMAND = WINDOWS ? "mvn.cmd" : "mvn";

  private final URI archive;
  private final String sha256;
  private final String version;
  private final Path home;

  private FindMaven(Properties pinned) {
    archive = URI.create(pinned.getProperty("distributionUrl"));
    sha256 = pinned.getProperty("distributionSha256Sum");
    version = archive.getPath().replaceFirst(".*/apache-maven-(.+)-bin\\.zip", "$1");
    Path userHome =
        env("MAVEN_USER_HOME").map(Path::of).orElse(Path.of(System.getProperty("user.home"), ".m2"));
    home =
        userHome.resolve(
            Path.of("wrapper", "dists", "apache-maven-" + version, sha256.substring(0, 8)));
  }

  public static void main(String[] args) throws Exception {
    var pinned = new Properties();
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      pinned.load(in);
    }
    try {
      System.out.println(new FindMaven(pinned).find());
    } catch (IOException | SecurityException e) {
      System.err.println("mvnw: " + e.getMessage());
      System.exit(1);
    }
  }

  private Path find() throws IOException, InterruptedException {
    Path unpacked = home.resolve("bin").resolve(COMMAND);
    if (Files.exists(unpacked)) {
      return unpacked;
    }
    Optional<URI> repository = env("MVNW_REPOURL").map(this::inRepository);
    if (repository.isPresent() && installed(repository.get())) {
      return unpacked;
    }
    Optional<Path> onPath = onPath();
    if (onPath.isPresent()) {
      return onPath.get();
    }
    if (installed(archive)) {
      return unpacked;
    }
    throw new IOException(
        "no Maven: put Maven 3.8.6 or newer on the PATH, or set MVNW_REPOURL to a Maven repository");
  }

  private URI inRepository(String repository) {
    String base = repository.replaceFirst("/+$", "");
    return URI.create(
        "%s/org/apache/maven/apache-maven/%s/apache-maven-%2$s-bin.zip".formatted(base, version));
  }

  /** Downloads, checks and unpacks; false (with a line on standard error) if it is not to be had. */
  private boolean installed(URI zip) throws IOException, InterruptedException {
    Files.createDirectories(home.getParent());
    Path work = Files.createTempDirectory(home.getParent(), "tmp");
    try {
      Path file = work.resolve("maven.zip");
      download(zip, file);
      verify(zip, file);
      unzip(file, work.resolve("maven"));
      moveIntoPlace(work.resolve("maven"));
      return true;
    } catch (IOException e) {
      System.err.println("mvnw: no Maven from " + zip + ": " + e);
      return false;
    } finally {
      delete(work);
    }
  }

  private static void download(URI zip, Path file) throws IOException, InterruptedException {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20));
    proxy().ifPresent(client::proxy);
    HttpRequest.Builder request = HttpRequest.newBuilder(zip).timeout(Duration.ofMinutes(10));
    env("MVNW_USERNAME").ifPresent(user -> request.header("Authorization", basic(user)));
    var response = client.build().send(request.build(), BodyHandlers.ofFile(file));
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
  }

  private static Optional<ProxySelector> proxy() {
    return env("https_proxy")
        .or(() -> env("HTTPS_PROXY"))
        .map(value -> URI.create(value.contains("://") ? value : "http://" + value))
        .map(uri -> new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()))
        .map(ProxySelector::of);
  }

  private static String basic(String user) {
    String credentials = user + ":" + env("MVNW_PASSWORD").orElse("");
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  /** Not an IOException: a wrong checksum ends the search instead of passing to the next source. */
  private void verify(URI zip, Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      if (!HexFormat.of().formatHex(digest).equalsIgnoreCase(sha256)) {
        throw new SecurityException(zip + " has not the pinned checksum; nothing was unpacked");
      }
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Unpacks without the first folder of each entry, {@code apache-maven-<version>/}. */
  private static void unzip(Path file, Path target) throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = target.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(zip, path);
        }
      }
    }
    try (Stream<Path> commands = Files.list(target.resolve("bin"))) {
      commands.forEach(command -> command.toFile().setExecutable(true, false));
    }
  }

  /** One rename, so that a build started at the same moment sees all of it or nothing. */
  private void moveIntoPlace(Path unpacked) throws IOException {
    try {
      Files.move(unpacked, home);
    } catch (IOException e) {
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }

  private static Optional<Path> onPath() throws InterruptedException {
    return env("PATH").stream()
        .flatMap(path -> Stream.of(path.split(java.io.File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, COMMAND).toAbsolutePath())
        .filter(Files::isExecutable)
        .findFirst()
        .filter(FindMaven::isRecentEnough);
  }

  private static boolean isRecentEnough(Path mvn) {
    try {
      Process process = new ProcessBuilder(mvn.toString(), "--version").start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher found = MVN_VERSION.matcher(output);
      return found.find() && isRecentEnough(found);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isRecentEnough(Matcher version) {
    int minor = Integer.parseInt(version.group(2));
    int patch = Integer.parseInt(version.group(3));
    return version.group(1).equals("3") && (minor > 8 || minor == 8 && patch >= 6);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Optional<String> env(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
