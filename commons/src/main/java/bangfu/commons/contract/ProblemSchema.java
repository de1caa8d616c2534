package bangfu.commons.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of a refusal (RFC 9457), the same in all three contracts. */
final class ProblemSchema {
  private ProblemSchema() {}

  static Schema problem() {
    Map<String, Schema> fields = new LinkedHashMap<>();
    fields.put("type", string("Stable URI of the problem", "urn:bangfu:problem:not_found"));
    fields.put("title", string("What went wrong, in the caller's language", "Not found"));
    fields.put(
        "status",
        OASFactory.createSchema()
            .addType(Schema.SchemaType.INTEGER)
            .format("int32")
            .description("The HTTP status"));
    fields.put("detail", string("What happened this time", "postedOn is 2020-06-01"));
    fields.put("instance", string("Path of the request", "/api/v1/households"));
    fields.put("code", string("Stable code, UPPER_SNAKE", "NOT_FOUND"));
    fields.put(
        "traceId", string("Names this request in our logs", "4bf92f3577b34da6a3ce929d0e0e4736"));
    fields.put(
        "errors",
        OASFactory.createSchema()
            .addType(Schema.SchemaType.ARRAY)
            .items(OASFactory.createSchema().ref("#/components/schemas/InputError"))
            .description("Everything wrong with the input, all at once"));
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("A refusal (RFC 9457)")
        .properties(fields)
        .required(List.of("type", "title", "status", "code"));
  }

  static Schema inputError() {
    Map<String, Schema> fields = new LinkedHashMap<>();
    fields.put("pointer", string("JSON pointer, or name of a parameter", "/members/0/name"));
    fields.put("code", string("Stable code, UPPER_SNAKE", "REQUIRED"));
    fields.put("message", string("What is wrong, in the caller's language", "is required"));
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("One thing wrong with the input")
        .properties(fields)
        .required(List.of("pointer", "code", "message"));
  }

  /** The body of a refusal, with an example of its first code. */
  static Content content(String status, String codes) {
    String code = codes.split("[,:;]")[0].trim();
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:bangfu:problem:" + code.toLowerCase(java.util.Locale.ROOT));
    example.put("title", "…");
    example.put("status", Integer.parseInt(status));
    example.put("code", code);
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example));
  }

  private static Schema string(String description, String example) {
    return CommonContract.string(description, example);
  }
}
