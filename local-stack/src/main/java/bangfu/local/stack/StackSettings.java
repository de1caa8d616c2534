package bangfu.local.stack;

import bangfu.embedded.Directory;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to start the stack.
 *
 * @param projectRoot the folder with the built services
 * @param home data, logs and secrets of the stack; kept
 * @param ports where everything listens, all on 127.0.0.1
 * @param people who can log in
 * @param extra further environment of every service
 * @param java the java launcher, null for the one running this
 */
public record StackSettings(
    Path projectRoot,
    Path home,
    StackPorts ports,
    Directory people,
    Map<String, String> extra,
    @Nullable Path java) {}
