package bangfu.benchmarks;

import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire. */
record Request(byte[] bytes) {
  static Request get(String path, String token, String accept) {
    return of("GET " + path + " HTTP/1.1\r\n", token, "Accept: " + accept + "\r\n", "");
  }

  static Request get(String path, String token) {
    return get(path, token, "application/json");
  }

  static Request with(String method, String path, String token, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return of(
        method + " " + path + " HTTP/1.1\r\n",
        token,
        headers + "Content-Length: " + length + "\r\n",
        body);
  }

  private static Request of(String line, String token, String headers, String body) {
    String head = line + "Host: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n";
    return new Request((head + headers + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
  }
}
