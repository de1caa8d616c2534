package bangfu.subsidy.disbursement;

import bangfu.commons.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** An uploaded return file. */
@SuppressWarnings("ArrayRecordComponent") // never compared, hashed or kept
record ReturnUpload(byte[] bytes) {
  private static final long MOST_BYTES = 8 * 1024 * 1024;

  static ReturnUpload of(@Nullable FileUpload file) {
    if (file == null) {
      throw new Problem(DisbursementProblem.FILE_MISSING);
    }
    if (file.size() > MOST_BYTES) {
      throw new Problem(DisbursementProblem.FILE_TOO_LARGE);
    }
    try {
      return new ReturnUpload(Files.readAllBytes(file.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String sha256() {
    return HexFormat.of().formatHex(digest());
  }
}
