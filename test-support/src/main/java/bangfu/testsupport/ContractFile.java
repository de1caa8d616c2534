package bangfu.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The published contract of a service, {@code openapi/<service>.yaml}: generated from the code,
 * checked in. {@code -Dcontract=write} writes it anew.
 */
public final class ContractFile {
  private final Path file;
  private final String generated;

  private ContractFile(Path file, String generated) {
    this.file = file;
    this.generated = generated;
  }

  /** The contract as the running service generates it, beside the file that is checked in. */
  public static ContractFile of(String service) {
    String served = given().get("/openapi").then().statusCode(200).extract().asString();
    // The issuer is another in each installation.
    String generated =
        served.replaceAll(
            "openIdConnectUrl: .*",
            "openIdConnectUrl: https://issuer.example/.well-known/openid-configuration");
    return new ContractFile(Path.of("..", "openapi", service + ".yaml"), generated);
  }

  /** Fails where the code and the file differ. */
  public void isWhatTheCodeSays() {
    try {
      if ("write".equals(System.getProperty("contract"))) {
        Files.writeString(file, generated);
      }
      assertThat(file).as("run with -Dcontract=write and look at the difference").exists();
      assertThat(generated).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the document is not valid OpenAPI 3.0.3. */
  public OpenAPI isValid() {
    var options = new ParseOptions();
    options.setResolve(true);
    var parsed = new OpenAPIV3Parser().readContents(generated, null, options);
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
    return parsed.getOpenAPI();
  }
}
