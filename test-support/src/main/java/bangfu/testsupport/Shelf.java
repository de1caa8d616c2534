package bangfu.testsupport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One shelf for the whole JVM, whichever class loader asks: the copy of this class that the system
 * class loader holds. Not the system properties: others read those as texts and fail.
 */
public final class Shelf {
  /** Public to be read by reflection from another class loader's copy of this class. */
  public static final Map<String, Object> THINGS = new ConcurrentHashMap<>();

  private Shelf() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> ofTheJvm() {
    try {
      Class<?> first =
          Class.forName(Shelf.class.getName(), true, ClassLoader.getSystemClassLoader());
      return (Map<String, Object>) first.getField("THINGS").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
