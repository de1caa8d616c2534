package bangfu.household.imports;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.NewId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The files that were handed in, kept sealed and in pieces until their import has ended. */
@ApplicationScoped
class ImportFiles {
  private static final int PIECE = 1 << 20;

  private final Sql sql;
  private final FieldCipher cipher;

  ImportFiles(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  /** Stores a file in the running transaction. */
  void store(ImportId id, DivisionCode division, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        UUID part = NewId.next();
        sql.update(
            "insert into import_part (id, import_id, part_no, division_code, content)"
                + " values (?, ?, ?, ?, ?)",
            part,
            id.value(),
            number++,
            division.value(),
            // One character for each byte: the cipher seals texts.
            cipher.encrypt(new String(piece, StandardCharsets.ISO_8859_1), place(part)));
      }
    }
  }

  /** The file, read piece by piece in transactions of its own. */
  InputStream open(ImportId id) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private final int count = count(id);
          private int next = 0;

          @Override
          public boolean hasMoreElements() {
            return next < count;
          }

          @Override
          public InputStream nextElement() {
            if (!hasMoreElements()) {
              throw new NoSuchElementException();
            }
            return piece(id, next++);
          }
        });
  }

  /** Forgets a file in the running transaction. */
  void delete(ImportId id) {
    sql.update("delete from import_part where import_id = ?", id.value());
  }

  private int count(ImportId id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.one(
                    "select count(*) from import_part where import_id = ?",
                    row -> row.getInt(1),
                    id.value()));
  }

  private InputStream piece(ImportId id, int number) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.one(
                    "select id, content from import_part where import_id = ? and part_no = ?",
                    row -> opened(row.getString(2), row.getObject(1, UUID.class)),
                    id.value(),
                    number));
  }

  private InputStream opened(String sealed, UUID part) {
    String text = cipher.decrypt(sealed, place(part));
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Place place(UUID part) {
    return new Place("import_part", "content", part);
  }
}
