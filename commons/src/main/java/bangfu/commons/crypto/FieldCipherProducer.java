package bangfu.commons.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the cipher and the hash of the configured keys. There are no default keys. */
@ApplicationScoped
class FieldCipherProducer {
  private final CryptoSettings settings;

  @Inject
  FieldCipherProducer(
      @ConfigProperty(name = CryptoSettings.ALGORITHM, defaultValue = "AES") String algorithm,
      @ConfigProperty(name = CryptoSettings.KEYS) String keys,
      @ConfigProperty(name = CryptoSettings.CURRENT) String current,
      @ConfigProperty(name = CryptoSettings.LOOKUP_KEY) String lookupKey) {
    this.settings = CryptoSettings.parse(algorithm, keys, current, lookupKey);
  }

  @Produces
  @Singleton
  FieldCipher fieldCipher() {
    return new FieldCipher(settings);
  }

  @Produces
  @Singleton
  LookupHash lookupHash() {
    return new LookupHash(settings);
  }

  /** Being called constructs this bean: bad keys show at start, not at the first sealed value. */
  void checkAtStart(@Observes Startup event) {
    fieldCipher();
  }
}
