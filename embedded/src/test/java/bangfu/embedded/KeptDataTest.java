package bangfu.embedded;

import static bangfu.embedded.EmbeddedDatabaseTest.ask;
import static bangfu.embedded.EmbeddedDatabaseTest.binaries;
import static bangfu.embedded.EmbeddedDatabaseTest.run;
import static bangfu.embedded.EmbeddedDatabaseTest.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDataTest {
  @TempDir Path folder;

  @Test
  void what_is_kept_is_on_disk_when_it_is_committed() throws Exception {
    try (EmbeddedDatabase database = start()) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(database.superuserConnection("postgres"), "show " + setting))
            .isEqualTo("on");
      }
    }
  }

  @Test
  void what_was_written_is_there_after_a_restart_on_another_port() throws Exception {
    try (EmbeddedDatabase first = start()) {
      write(first);
    }
    try (EmbeddedDatabase second = start()) {
      assertThat(read(second)).isEqualTo("kept");
    }
  }

  @Test
  void what_was_committed_survives_the_server_being_killed() throws Exception {
    EmbeddedDatabase killed = start();
    write(killed);
    signal("KILL", killed.pid());
    killed.close();
    try (EmbeddedDatabase next = start()) {
      assertThat(read(next)).isEqualTo("kept");
    }
  }

  @Test
  void a_leftover_pid_that_now_belongs_to_another_program_is_no_obstacle() throws Exception {
    EmbeddedDatabase first = start();
    Path pidFile = data().resolve("postmaster.pid");
    String leftover = Files.readString(pidFile);
    write(first);
    first.close();
    long own = ProcessHandle.current().pid();
    Files.writeString(pidFile, leftover.replaceFirst("^\\d+", Long.toString(own)));
    try (EmbeddedDatabase second = start()) {
      assertThat(read(second)).isEqualTo("kept");
    }
  }

  @Test
  void two_servers_never_share_a_data_directory() throws Exception {
    try (EmbeddedDatabase first = start()) {
      write(first);
      assertThatThrownBy(this::start)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("using the database");
      assertThat(read(first)).isEqualTo("kept");
    }
  }

  @Test
  void a_directory_of_another_server_is_left_alone() throws Exception {
    Files.createDirectories(data());
    Files.writeString(data().resolve("PG_VERSION"), "18");
    assertThatThrownBy(this::start).hasMessageContaining("not ours");
  }

  @Test
  void a_kept_directory_may_have_a_space_in_its_name_and_closing_twice_is_harmless() {
    EmbeddedDatabase database = start();
    database.close();
    database.close();
    assertThat(data()).isDirectory();
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(new EmbeddedDatabase.Settings(data(), 0, binaries()));
  }

  private Path data() {
    return folder.resolve("kept data");
  }

  private static void write(EmbeddedDatabase database) throws Exception {
    run(database.superuserConnection("postgres"), "create table note as select 'kept' as word");
  }

  private static String read(EmbeddedDatabase database) throws Exception {
    return ask(database.superuserConnection("postgres"), "select word from note");
  }
}
